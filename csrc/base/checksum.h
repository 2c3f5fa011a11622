/* CRC-32 (the polynomial of zlib, gzip and PNG). */
#ifndef BASE_CHECKSUM_H
#define BASE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/* Continues crc (0 to start) over size bytes. */
uint32_t checksum(uint32_t crc, const void *data, size_t size);

#endif
