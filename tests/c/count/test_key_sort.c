#include "count/key_sort.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/scale.h"

static unsigned compared_words;

static int compare_keys(const void *left, const void *right)
{
	const uint64_t *a = left, *b = right;

	for (unsigned i = 0; i < compared_words; i++)
		if (a[i] != b[i])
			return a[i] < b[i] ? -1 : 1;
	return 0;
}

/* How keys are made: `mask` of the bits of each word, and of the words behind the first `tail`, which are mostly 0. */
struct making {
	uint64_t mask;
	unsigned rare; /* a word is zero but once in so many times; 1: never */
	bool sorted;
};

static void check_sort(size_t count, unsigned words, struct making making, struct sequence *sequence)
{
	size_t all = count * words;
	/* Exactly as large as they must be, so that AddressSanitizer sees what is beyond. */
	uint64_t *keys = malloc(all * sizeof *keys + (all == 0)), *scratch = malloc(all * sizeof *keys + (all == 0));
	uint64_t *wanted = malloc(all * sizeof *keys + (all == 0));

	assert_true(keys && scratch && wanted);
	for (size_t i = 0; i < all; i++)
		keys[i] = sequence_below(sequence, making.rare) ? 0 : sequence_next(sequence) & making.mask;
	compared_words = words;
	if (making.sorted)
		qsort(keys, count, words * sizeof *keys, compare_keys);
	memcpy(wanted, keys, all * sizeof *keys);
	qsort(wanted, count, words * sizeof *keys, compare_keys);
	key_sort(keys, scratch, count, words);
	assert_memory_equal(keys, wanted, all * sizeof *keys);
	free(keys);
	free(scratch);
	free(wanted);
}

static void keys_are_sorted_as_the_c_library_does(void **state)
{
	static const unsigned words[] = {1, 2, 3, 4, 5, 20, 64};
	static const size_t counts[] = {0, 1, 2, 24, 25, 300, 1023, 1024, 5000};
	static const struct making makings[] = {
		{UINT64_MAX, 1, false},
		{UINT64_MAX, 1, true},
		{0, 1, false},
		{3, 1, false},
		{UINT64_C(0x8000000000000001), 1, false},
		{UINT64_C(0xff00000000), 3, false},
		{UINT64_MAX, 50, false},
		{1, 50, true},
	};
	struct sequence sequence = {2};

	(void)state;
	for (size_t w = 0; w < sizeof words / sizeof *words; w++)
		for (size_t c = 0; c < sizeof counts / sizeof *counts; c++)
			for (size_t m = 0; m < sizeof makings / sizeof *makings; m++)
				check_sort(counts[c], words[w], makings[m], &sequence);
}

static void any_bits_may_differ(void **state)
{
	struct sequence sequence = {3};

	(void)state;
	for (size_t i = 0; i < 300 * test_scale(); i++) {
		struct making making = {.mask = sequence_next(&sequence) & sequence_next(&sequence),
		                        .rare = (unsigned)sequence_below(&sequence, 4) + 1};
		size_t count = (size_t)sequence_below(&sequence, 3000);
		unsigned words = (unsigned)sequence_below(&sequence, 6) + 1;

		if (sequence_below(&sequence, 2))
			making.mask &= sequence_next(&sequence) & sequence_next(&sequence);
		check_sort(count, words, making, &sequence);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_are_sorted_as_the_c_library_does),
		cmocka_unit_test(any_bits_may_differ),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
