/*
 * Keys: a sequence of terms and the document it is in, packed into as few 64-bit words as hold them, so that sorting
 * keys as numbers sorts sequences by their terms, and equal sequences by document. The most significant word is the
 * first. Fields stand one behind the other from the top: `terms` fields of term_bits each, the row of the document, and
 * where it is wanted the term before the sequence. A term is a number above KEY_ENDED, which fills the fields behind
 * the end of a sequence, and stands before one that begins its unit.
 */
#ifndef COUNT_KEY_H
#define COUNT_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KEY_ENDED 0u

enum { KEY_WORDS_MAX = 64 };

struct key_layout {
	unsigned terms;
	unsigned term_bits; /* 1 to 32 */
	unsigned row_bits;  /* 1 to 32 */
	bool before;        /* with the term before */
	unsigned words;
};

/* Bits that numbers below count need; at least 1. */
static inline unsigned key_bits(uint64_t count)
{
	return count > 2 ? 64 - (unsigned)__builtin_clzll(count - 1) : 1;
}

/* largest: the largest term; rows: documents there are. */
static inline struct key_layout key_layout_of(unsigned terms, uint32_t largest, uint64_t rows, bool before)
{
	struct key_layout layout = {terms, key_bits((uint64_t)largest + 1), key_bits(rows), before, 0};

	layout.words = ((layout.terms + before) * layout.term_bits + layout.row_bits + 63) / 64;
	return layout;
}

/* The field of `bits` bits that begins `at` bits from the top. */
static inline uint64_t key_field(const uint64_t *key, unsigned at, unsigned bits)
{
	const uint64_t *word = key + at / 64;
	unsigned from = at % 64;
	uint64_t top = *word << from;

	if (from + bits > 64)
		top |= word[1] >> (64 - from);
	return top >> (64 - bits);
}

/* Sets a field that is zero. */
static inline void key_set(uint64_t *key, unsigned at, unsigned bits, uint64_t value)
{
	uint64_t *word = key + at / 64;
	unsigned end = at % 64 + bits;

	if (end <= 64) {
		*word |= value << (64 - end);
	} else {
		word[0] |= value >> (end - 64);
		word[1] |= value << (128 - end);
	}
}

static inline uint32_t key_term(const struct key_layout *layout, const uint64_t *key, unsigned index)
{
	return (uint32_t)key_field(key, index * layout->term_bits, layout->term_bits);
}

static inline uint64_t key_row(const struct key_layout *layout, const uint64_t *key)
{
	return key_field(key, layout->terms * layout->term_bits, layout->row_bits);
}

static inline uint32_t key_before(const struct key_layout *layout, const uint64_t *key)
{
	return (uint32_t)key_field(key, layout->terms * layout->term_bits + layout->row_bits, layout->term_bits);
}

/* The first bit from the top in which two keys differ; 64 * words when they are equal. */
static inline unsigned key_difference(const uint64_t *left, const uint64_t *right, unsigned words)
{
	for (unsigned i = 0; i < words; i++)
		if (left[i] != right[i])
			return 64 * i + (unsigned)__builtin_clzll(left[i] ^ right[i]);
	return 64 * words;
}

#endif
