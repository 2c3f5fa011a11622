/* Telling the most common damage, one flipped bit, from all other: where it is, from a CRC-32 that does not agree. */
#ifndef BASE_FLIPPED_BIT_H
#define BASE_FLIPPED_BIT_H

#include <stddef.h>
#include <stdint.h>

#define FLIPPED_BIT_NONE UINT64_MAX

/*
 * The bit that has to be flipped back for the checksum of size bytes, continued from crc, to be the stored one: 8 *
 * byte + bit, 0 the lowest; from byte size on it is one of the stored checksum, lowest byte first. FLIPPED_BIT_NONE
 * when no one bit does it, or they agree.
 */
uint64_t flipped_bit(uint32_t crc, const void *data, size_t size, uint32_t stored);

#endif
