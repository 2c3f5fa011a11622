#include "count/sort.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/counting.h"

struct item {
	uint32_t key;
	uint32_t place; /* before sorting */
};

static const char marker = 0; /* the context that comparing must be given */

static int compare_keys(const void *left, const void *right, const void *context)
{
	const struct item *a = left, *b = right;

	assert_ptr_equal(context, &marker);
	return (a->key > b->key) - (a->key < b->key);
}

static struct sort_items items_of(struct item *items, size_t count)
{
	return (struct sort_items){items, count, sizeof *items, compare_keys, &marker};
}

static struct item *items_new(struct sequence *sequence, size_t count, uint64_t keys)
{
	struct item *items = malloc((count + 1) * sizeof *items);

	assert_non_null(items);
	for (size_t i = 0; i < count; i++)
		items[i] = (struct item){(uint32_t)sequence_below(sequence, keys), (uint32_t)i};
	return items;
}

/* In order, equal keys as they came, and each item once. */
static void assert_sorted(const struct item *items, size_t count)
{
	bool *seen = calloc(count + 1, sizeof *seen);

	assert_non_null(seen);
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			assert_true(items[i - 1].key < items[i].key ||
			            (items[i - 1].key == items[i].key && items[i - 1].place < items[i].place));
		assert_false(seen[items[i].place]);
		seen[items[i].place] = true;
	}
	free(seen);
}

static void any_number_of_items_is_sorted_stably(void **state)
{
	static const size_t counts[] = {0, 1, 2, 3, 100, 16383, 16384, 16385, 32768, 50000, 131073};
	struct sequence sequence = {1};
	ww_error error;

	(void)state;
	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
		for (uint32_t threads = 1; threads <= 3; threads++) {
			ww_run run = {.size = sizeof run, .threads = threads};
			struct item *items = items_new(&sequence, counts[i], threads == 2 ? 4 : UINT32_MAX);
			struct sort_items sort = items_of(items, counts[i]);

			assert_ok(sort_run(&sort, &alloc_default, &run, &error), &error);
			assert_sorted(items, counts[i]);
			free(items);
		}
}

static void sorting_here_does_the_same(void **state)
{
	struct sequence sequence = {2};
	ww_error error;

	(void)state;
	for (size_t count = 0; count < 3000; count += 1 + count / 3) {
		struct item *items = items_new(&sequence, count, 1 + count / 2);
		struct sort_items sort = items_of(items, count);

		assert_ok(sort_here(&sort, &alloc_default, &error), &error);
		assert_sorted(items, count);
		free(items);
	}
}

static ww_status sort_some(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct item items[] = {{2, 0}, {1, 1}};
	struct sort_items sort = items_of(items, 2);
	ww_status status = sort_here(&sort, alloc, error);

	(void)context;
	return status == WW_OK ? sort_run(&sort, alloc, NULL, error) : status;
}

static void failing_allocations_are_reported(void **state)
{
	(void)state;
	assert_int_equal(every_allocation_fails(sort_some, NULL), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_number_of_items_is_sorted_stably),
		cmocka_unit_test(sorting_here_does_the_same),
		cmocka_unit_test(failing_allocations_are_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
