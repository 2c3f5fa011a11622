#include "base/flipped_bit.h"

#include "base/checksum.h"

/*
 * A CRC is the remainder of a division without carries, so what a flipped bit does to it does not depend on the other
 * bits: it adds (XORs) the remainder of that bit alone, which depends on its distance from the end only. The last bit
 * of the data, the top one of the last byte, adds the polynomial; each bit before adds what dividing once more makes of
 * the remainder of the bit behind it. So one walk over the remainders, from the end to the start, finds the one by
 * which the two checksums differ.
 */

/* The only bit that is set, or FLIPPED_BIT_NONE. */
static uint64_t only_bit(uint32_t word)
{
	return word && (word & (word - 1)) == 0 ? (uint64_t)__builtin_ctz(word) : FLIPPED_BIT_NONE;
}

uint64_t flipped_bit(uint32_t crc, const void *data, size_t size, uint32_t stored)
{
	uint32_t difference = checksum(crc, data, size) ^ stored, remainder = CHECKSUM_POLYNOMIAL;
	uint64_t bits = (uint64_t)size * 8, in_checksum = only_bit(difference);

	if (in_checksum != FLIPPED_BIT_NONE)
		return bits + in_checksum;
	if (difference == 0)
		return FLIPPED_BIT_NONE;
	for (uint64_t bit = bits; bit > 0; bit--) {
		if (remainder == difference)
			return bit - 1;
		remainder = remainder >> 1 ^ (remainder & 1 ? CHECKSUM_POLYNOMIAL : 0);
	}
	return FLIPPED_BIT_NONE;
}
