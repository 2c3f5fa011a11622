#include "support/colliding.h"

#include <string.h>
#include <zlib.h>

#include "support/check.h"

/*
 * CRC-32: the letters h to o differ in their low three bits and may differ there in any way. CRCs of texts of one
 * length are affine in their bits, so with d(i) the change that bit i alone makes, a choice of bits leaves the CRC as
 * it is when the d of its bits cancel out. 48 bits against 32 leave a space of at least 16 dimensions, found by
 * Gaussian elimination.
 */
enum { FREE_BITS = 3 * CRC32_WORD_BYTES };

static void spell_bits(char out[CRC32_WORD_BYTES], uint64_t bits)
{
	for (unsigned i = 0; i < CRC32_WORD_BYTES; i++)
		out[i] = (char)('h' + (bits >> 3 * i & 7));
}

static uint32_t crc_of_bits(uint64_t bits)
{
	char word[CRC32_WORD_BYTES];

	spell_bits(word, bits);
	return (uint32_t)crc32(0, (const Bytef *)word, sizeof word);
}

void crc32_words_find(struct crc32_words *words)
{
	uint32_t lead[32] = {0}; /* by its highest bit, a change that can be made, */
	uint64_t made_by[32];    /* and the bits that make it */
	unsigned found = 0;

	for (unsigned i = 0; i < FREE_BITS && found < 16; i++) {
		uint64_t bits = UINT64_C(1) << i;
		uint32_t change = crc_of_bits(bits) ^ crc_of_bits(0);
		int high = 31;

		for (; change && high >= 0; high--) {
			if (!(change >> high & 1))
				continue;
			if (!lead[high])
				break;
			change ^= lead[high];
			bits ^= made_by[high];
		}
		if (change) {
			lead[high] = change;
			made_by[high] = bits;
		} else {
			words->kernel[found++] = bits;
		}
	}
	assert_int_equal(found, 16);
}

void crc32_word(char out[CRC32_WORD_BYTES], const struct crc32_words *words, uint32_t number)
{
	uint64_t bits = 0;

	for (unsigned i = 0; i < 16; i++)
		if (number >> i & 1)
			bits ^= words->kernel[i];
	spell_bits(out, bits);
}

/*
 * FNV-1a, by Joux's multicollisions (2004): two blocks that lead from one state to the same next one are found by
 * birthday; after k such pairs, each of the 2^k ways through them ends in the same state.
 */
enum { BIRTHDAY_SLOTS = 1 << 18 };

static uint32_t fnv_from(uint32_t state, const char *data, size_t size)
{
	for (size_t i = 0; i < size; i++)
		state = (state ^ (uint8_t)data[i]) * 16777619;
	return state;
}

static void spell_block(char out[FNV_BLOCK_BYTES], uint32_t number)
{
	number *= 2654435761; /* neighbours differ in all letters */
	for (unsigned i = 0; i < FNV_BLOCK_BYTES; i++)
		out[i] = (char)('a' + (number >> 4 * i & 15));
}

/* Numbers of blocks by the hash that they lead to, one each slot. */
static uint32_t find_pair(char pair[2][FNV_BLOCK_BYTES], uint32_t state)
{
	static uint32_t slots[BIRTHDAY_SLOTS];

	memset(slots, 0, sizeof slots);
	for (uint32_t number = 1;; number++) {
		uint32_t *slot, reached;

		assert_true(number < 100 * BIRTHDAY_SLOTS);
		spell_block(pair[1], number);
		reached = fnv_from(state, pair[1], FNV_BLOCK_BYTES);
		slot = &slots[reached % BIRTHDAY_SLOTS];
		spell_block(pair[0], *slot);
		if (*slot && fnv_from(state, pair[0], FNV_BLOCK_BYTES) == reached)
			return reached;
		*slot = number;
	}
}

void fnv_words_find(struct fnv_words *words)
{
	uint32_t state = 2166136261;

	for (unsigned i = 0; i < FNV_BLOCKS; i++)
		state = find_pair(words->blocks[i], state);
}

void fnv_word(char out[FNV_WORD_BYTES], const struct fnv_words *words, uint32_t number)
{
	for (unsigned i = 0; i < FNV_BLOCKS; i++)
		memcpy(out + i * FNV_BLOCK_BYTES, words->blocks[i][number >> i & 1], FNV_BLOCK_BYTES);
}
