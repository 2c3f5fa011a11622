/* Sorting by keys and by bytes. */
#include "base/byte_order.h"

#include <stdlib.h>

#include "base/radix.h"
#include "support/check.h"

static void keys_ascend_and_equal_ones_keep_their_order(void **state)
{
	enum { MOST = 3000 };
	static const uint64_t ranges[] = {1, 5, 300, UINT64_C(1) << 40, UINT64_MAX};
	struct radix_item items[MOST], spare[MOST];
	struct sequence sequence = {1};

	(void)state;
	for (int round = 0; round < 60; round++) {
		uint64_t range = ranges[round % 5];
		size_t count = (size_t)sequence_below(&sequence, round % 2 ? 60 : MOST);
		struct radix_item *sorted;

		for (size_t i = 0; i < count; i++)
			items[i] = (struct radix_item){sequence_below(&sequence, range) << round % 3 * 8, (uint32_t)i};
		sorted = radix_sort(items, spare, count);
		assert_true(sorted == items || sorted == spare);
		for (size_t i = 1; i < count; i++)
			assert_true(sorted[i - 1].key < sorted[i].key ||
			            (sorted[i - 1].key == sorted[i].key && sorted[i - 1].item < sorted[i].item));
	}
}

static const ww_text *by_texts;

static int by_bytes(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	int order = compare_bytes(by_texts[a], by_texts[b]);

	return order ? order : (a > b) - (a < b);
}

static void check_order(const ww_text *texts, size_t count)
{
	uint32_t *order = calloc(count + 1, sizeof *order), *wanted = calloc(count + 1, sizeof *wanted);
	ww_error error;

	assert_true(order && wanted);
	for (size_t i = 0; i < count; i++)
		wanted[i] = (uint32_t)i;
	by_texts = texts;
	qsort(wanted, count, sizeof *wanted, by_bytes);
	assert_ok(byte_order(order, texts, count, &alloc_default, &error), &error);
	assert_memory_equal(order, wanted, count * sizeof *order);
	free(order);
	free(wanted);
}

/* Few different bytes, so that texts share beginnings longer than a key, end inside of others, and are equal. */
static void texts_come_by_their_bytes(void **state)
{
	enum { MOST = 2000, LONGEST = 40 };
	static const char bytes[] = {'a', 'b', 0, (char)0xff};
	static char data[MOST][LONGEST];
	static ww_text texts[MOST];
	struct sequence sequence = {2};

	(void)state;
	for (int round = 0; round < 40; round++) {
		size_t count = (size_t)sequence_below(&sequence, MOST),
			   longest = 1 + (size_t)sequence_below(&sequence, LONGEST);
		uint64_t variety = 1 + sequence_below(&sequence, 4), rare = 1 + sequence_below(&sequence, 6);

		for (size_t i = 0; i < count; i++) {
			texts[i] = (ww_text){data[i], (size_t)sequence_below(&sequence, longest + 1)};
			for (size_t at = 0; at < texts[i].size; at++)
				data[i][at] = sequence_below(&sequence, rare) ? 'a' : bytes[sequence_below(&sequence, variety)];
		}
		check_order(texts, count);
	}
}

static void texts_of_nothing_but_zeros_come_by_length(void **state)
{
	enum { COUNT = 500 };
	static char zeros[COUNT];
	ww_text texts[COUNT];

	(void)state;
	for (size_t i = 0; i < COUNT; i++)
		texts[i] = (ww_text){zeros, i * 7 % COUNT};
	check_order(texts, COUNT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_ascend_and_equal_ones_keep_their_order),
		cmocka_unit_test(texts_come_by_their_bytes),
		cmocka_unit_test(texts_of_nothing_but_zeros_come_by_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
