/* Telling UTF-8 from other bytes (Unicode 15, table 3-7). */
#ifndef BASE_WELL_FORMED_H
#define BASE_WELL_FORMED_H

#include <stddef.h>

/* Bytes at the start of data that are well-formed UTF-8, up to the first byte that is not; size when all are. */
size_t well_formed(const void *data, size_t size);

#endif
