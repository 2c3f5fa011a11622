/* Numbers under keys, against a list that is gone through from the beginning. */
#include "base/alloc.h"
#include "speech/key_index.h"
#include "support/check.h"
#include "support/counting.h"

enum { ITEMS = 3000, ROUNDS = 12 };

static struct key_slot items[ITEMS];
static size_t item_count;

static uint32_t naive_find(uint64_t key)
{
	for (size_t i = 0; i < item_count; i++)
		if (items[i].key == key)
			return items[i].number;
	return KEY_INDEX_NONE;
}

/* The walk of a key gives its numbers, in the order in which they were added. */
static void check_walk(const struct key_index *index, uint64_t key)
{
	struct key_walk walk = key_walk_begin(index, key);

	for (size_t i = 0; i < item_count; i++)
		if (items[i].key == key)
			assert_int_equal(key_walk_next(&walk), items[i].number);
	assert_int_equal(key_walk_next(&walk), KEY_INDEX_NONE);
	assert_int_equal(key_index_find(index, key), naive_find(key));
}

static void it_agrees_with_a_list(void **state)
{
	static const uint64_t different[ROUNDS] = {1, 2, 3, 7, 20, 100, 400, 1000, 3000, 10000, 1u << 20, UINT64_MAX};
	struct sequence sequence = {1};
	ww_error error;

	(void)state;
	for (size_t round = 0; round < ROUNDS; round++) {
		struct key_index index = {.alloc = &alloc_default};
		size_t count = round < 3 ? 300 : ITEMS;

		assert_int_equal(key_index_find(&index, 1), KEY_INDEX_NONE);
		item_count = 0;
		for (uint32_t i = 0; i < count; i++) {
			uint64_t key = sequence_below(&sequence, different[round]);

			if (sequence_below(&sequence, 3) == 0) {
				assert_ok(key_index_add_first(&index, key, i, &error), &error);
				if (naive_find(key) == KEY_INDEX_NONE)
					items[item_count++] = (struct key_slot){key, i};
			} else {
				assert_ok(key_index_add(&index, key, i, &error), &error);
				items[item_count++] = (struct key_slot){key, i};
			}
			if (i % 61 == 0)
				check_walk(&index, sequence_below(&sequence, different[round]));
		}
		assert_int_equal(index.count, item_count);
		for (size_t i = 0; i < item_count; i += 7)
			check_walk(&index, items[i].key);
		check_walk(&index, different[round] + 1);
		key_index_clear(&index);
	}
}

static ww_status add_many(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct key_index index = {.alloc = alloc};
	ww_status status = WW_OK;

	(void)context;
	for (uint32_t i = 0; i < 1000; i++)
		WW_STEP(key_index_add(&index, i % 10, i, error));
done:
	key_index_clear(&index);
	return status;
}

static void every_growth_may_fail(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(add_many, NULL) >= 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_agrees_with_a_list),
		cmocka_unit_test(every_growth_may_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
