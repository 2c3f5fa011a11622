/* CRC-32 (the polynomial of zlib, gzip and PNG). */
#ifndef BASE_CHECKSUM_H
#define BASE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/* Lowest power of x in the top bit, as zlib has it; the leading one is not in it. */
#define CHECKSUM_POLYNOMIAL UINT32_C(0xedb88320)

/* Continues crc (0 to start) over size bytes. */
uint32_t checksum(uint32_t crc, const void *data, size_t size);

/* The other way: from which crc checksum over these bytes gives the one after. */
uint32_t checksum_before(uint32_t after, const void *data, size_t size);

#endif
