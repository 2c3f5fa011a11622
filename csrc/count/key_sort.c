/*
 * Radix sort, word by word from the most significant: the keys are sorted by a word from its least significant digit
 * up (Knuth, The Art of Computer Programming 3, 5.2.5), leaving out bits in which no two keys differ; then runs of keys
 * that share the word are sorted by the next one. Few keys are sorted by insertion. The worst case is linear in the
 * bits of all keys.
 *
 * The number of words is a constant in the code that is run for short keys.
 */
#include "count/key_sort.h"

#include <stdbool.h>
#include <string.h>

#include "count/key.h"

enum {
	INSERTION_MAX = 24,
	SHORT_DIGIT = 8, /* bits */
	LONG_DIGIT = 11,
	LONG_FROM = 1 << 10, /* keys, from which on fewer passes pay for larger counters */
	WORDS_SPECIAL = 3
};

struct key_span {
	uint64_t *keys;
	uint64_t *scratch;
	size_t count;
};

static inline void copy_key(uint64_t *to, const uint64_t *from, unsigned words)
{
	for (unsigned i = 0; i < words; i++)
		to[i] = from[i];
}

/* Whether a key is below another; both share the words before `word`. */
static inline bool is_less(const uint64_t *left, const uint64_t *right, unsigned word, unsigned words)
{
	for (; word < words; word++)
		if (left[word] != right[word])
			return left[word] < right[word];
	return false;
}

static inline void sort_by_insertion(struct key_span span, unsigned word, unsigned words)
{
	uint64_t key[KEY_WORDS_MAX];

	for (size_t i = 1; i < span.count; i++) {
		size_t at = i;

		if (!is_less(span.keys + i * words, span.keys + (i - 1) * words, word, words))
			continue;
		copy_key(key, span.keys + i * words, words);
		for (; at > 0 && is_less(key, span.keys + (at - 1) * words, word, words); at--)
			copy_key(span.keys + at * words, span.keys + (at - 1) * words, words);
		copy_key(span.keys + at * words, key, words);
	}
}

/* Bits of a word in which keys differ; *sorted tells whether the words ascend. */
static inline uint64_t differences(struct key_span span, unsigned word, unsigned words, bool *sorted)
{
	uint64_t first = span.keys[word], before = first, differ = 0;
	bool ascend = true;

	for (size_t i = 1; i < span.count; i++) {
		uint64_t value = span.keys[i * words + word];

		differ |= value ^ first;
		ascend = ascend & (value >= before);
		before = value;
	}
	*sorted = ascend;
	return differ;
}

/* Moves the keys to the scratch array in the order of a digit. */
static inline void spread(struct key_span span, unsigned word, unsigned words, unsigned shift, unsigned bits)
{
	uint32_t starts[1 << LONG_DIGIT];
	uint32_t before = 0;
	size_t digits = (size_t)1 << bits;

	memset(starts, 0, digits * sizeof *starts);
	for (size_t i = 0; i < span.count; i++)
		starts[span.keys[i * words + word] >> shift & (digits - 1)]++;
	for (size_t digit = 0; digit < digits; digit++) {
		uint32_t size = starts[digit];

		starts[digit] = before;
		before += size;
	}
	for (size_t i = 0; i < span.count; i++) {
		const uint64_t *key = span.keys + i * words;

		copy_key(span.scratch + starts[key[word] >> shift & (digits - 1)]++ * words, key, words);
	}
}

static inline void sort_by_word(struct key_span span, unsigned word, unsigned words)
{
	unsigned bits = span.count < LONG_FROM ? SHORT_DIGIT : LONG_DIGIT;
	uint64_t *home = span.keys;
	bool sorted;
	uint64_t differ = differences(span, word, words, &sorted);

	if (sorted)
		return;
	while (differ) {
		unsigned shift = (unsigned)__builtin_ctzll(differ);
		uint64_t *keys = span.keys;

		spread(span, word, words, shift, bits);
		span.keys = span.scratch;
		span.scratch = keys;
		differ = shift + bits < 64 ? differ >> (shift + bits) << (shift + bits) : 0;
	}
	if (span.keys != home)
		memcpy(home, span.keys, span.count * words * sizeof *home);
}

static inline void sort_words(struct key_span span, unsigned word, unsigned words,
                              void (*again)(struct key_span, unsigned, unsigned))
{
	if (span.count <= INSERTION_MAX) {
		sort_by_insertion(span, word, words);
		return;
	}
	sort_by_word(span, word, words);
	if (word + 1 == words)
		return;
	for (size_t first = 0, end; first < span.count; first = end) {
		uint64_t value = span.keys[first * words + word];

		for (end = first + 1; end < span.count && span.keys[end * words + word] == value; end++)
			;
		if (end - first > 1)
			again((struct key_span){span.keys + first * words, span.scratch, end - first}, word + 1, words);
	}
}

static void sort_1(struct key_span span, unsigned word, unsigned words)
{
	(void)words;
	sort_words(span, word, 1, sort_1);
}

static void sort_2(struct key_span span, unsigned word, unsigned words)
{
	(void)words;
	sort_words(span, word, 2, sort_2);
}

static void sort_3(struct key_span span, unsigned word, unsigned words)
{
	(void)words;
	sort_words(span, word, WORDS_SPECIAL, sort_3);
}

static void sort_any(struct key_span span, unsigned word, unsigned words)
{
	sort_words(span, word, words, sort_any);
}

void key_sort(uint64_t *keys, uint64_t *scratch, size_t count, unsigned words)
{
	static void (*const special[])(struct key_span, unsigned, unsigned) = {sort_any, sort_1, sort_2, sort_3};

	special[words <= WORDS_SPECIAL ? words : 0]((struct key_span){keys, scratch, count}, 0, words);
}
