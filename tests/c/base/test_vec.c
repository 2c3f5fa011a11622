#include "base/vec.h"
#include "support/counting.h"

static void items_stay_in_order_while_it_grows(void **state)
{
	struct counting counting;
	struct vec vec;
	ww_error error;

	(void)state;
	counting_init(&counting);
	vec = vec_of(&counting.alloc, sizeof(uint32_t));
	for (uint32_t i = 0; i < 100000; i++)
		assert_ok(vec_push(&vec, &i, &error), &error);
	for (uint32_t i = 0; i < 100000; i++)
		assert_int_equal(*(uint32_t *)vec_at(&vec, i), i);
	/* Geometric growth: a hundred thousand pushes cost a few dozen allocations, and less than half is room to spare. */
	assert_in_range(atomic_load(&counting.calls), 2, 40);
	assert_true(vec.capacity < 150000 + 16);
	vec_clear(&vec);
	assert_int_equal(vec.count + vec.capacity, 0);
	counting_end(&counting);
}

static void reserving_makes_appending_safe(void **state)
{
	struct counting counting;
	struct vec vec;
	ww_error error;

	(void)state;
	counting_init(&counting);
	vec = vec_of(&counting.alloc, 3);
	assert_ok(vec_reserve(&vec, 1000, &error), &error);
	counting_fail(&counting, 1, true);
	for (int i = 0; i < 1000; i++)
		assert_ok(vec_push(&vec, "abc", &error), &error);
	vec_clear(&vec);
	counting_end(&counting);
}

static void what_fails_to_grow_stays_as_it_was(void **state)
{
	struct counting counting;
	struct vec vec;
	ww_error error;

	(void)state;
	counting_init(&counting);
	vec = vec_of(&counting.alloc, 1);
	assert_ok(vec_append(&vec, "hello", 5, &error), &error);
	counting_fail(&counting, 1, true);
	assert_status(vec_append(&vec, NULL, 1000, &error), WW_ENOMEM, &error);
	assert_status(vec_reserve(&vec, SIZE_MAX, &error), WW_ENOMEM, &error);
	assert_status(vec_reserve(&vec, SIZE_MAX - 5, &error), WW_ENOMEM, &error);
	assert_int_equal(vec.count, 5);
	assert_memory_equal(vec.items, "hello", 5);
	vec_clear(&vec);
	counting_end(&counting);
}

static void appending_nothing_needs_no_memory(void **state)
{
	struct counting counting;
	struct vec vec;
	ww_error error;

	(void)state;
	counting_init(&counting);
	vec = vec_of(&counting.alloc, 8);
	assert_ok(vec_append(&vec, NULL, 0, &error), &error);
	assert_ok(vec_append(&vec, "", 0, &error), &error);
	assert_int_equal(atomic_load(&counting.calls), 0);
	vec_clear(&vec);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(items_stay_in_order_while_it_grows),
		cmocka_unit_test(reserving_makes_appending_safe),
		cmocka_unit_test(what_fails_to_grow_stays_as_it_was),
		cmocka_unit_test(appending_nothing_needs_no_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
