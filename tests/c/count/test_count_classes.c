#include "count/count_classes.h"

#include <stdlib.h>

#include "support/check.h"
#include "support/counting.h"

static struct count_class *class_of(struct count_classes *classes, uint32_t group, uint64_t count)
{
	struct count_class *class;
	ww_error error;

	while (!(class = count_class_at(classes, group, count)))
		assert_ok(count_classes_grow(classes, &error), &error);
	return class;
}

/* Groups and counts that have a place of their own, and such that are hashed. */
static const uint32_t groups[] = {0, 1, 255, 256, 1 << 24, UINT32_MAX};
static const uint64_t counts[] = {1, 63, 64, 65, UINT64_C(1) << 32, UINT64_C(1) << 40, UINT64_MAX};
enum { GROUPS = sizeof groups / sizeof *groups, COUNTS = sizeof counts / sizeof *counts };

static void each_group_and_count_is_a_class(void **state)
{
	struct count_classes classes;
	size_t at = 0, found = 0;
	uint64_t rows = 0;
	struct count_class *class;
	ww_error error;

	(void)state;
	assert_ok(count_classes_make(&classes, &alloc_default, UINT32_MAX, &error), &error);
	for (int times = 0; times < 3; times++)
		for (size_t g = 0; g < GROUPS; g++)
			for (size_t c = 0; c < COUNTS; c++)
				class_of(&classes, groups[g], counts[c])->rows += g * COUNTS + c + 1;
	for (size_t g = 0; g < GROUPS; g++)
		for (size_t c = 0; c < COUNTS; c++)
			assert_int_equal(class_of(&classes, groups[g], counts[c])->rows, 3 * (g * COUNTS + c + 1));
	while ((class = count_classes_next(&classes, &at))) {
		found++;
		rows += class->rows;
	}
	assert_int_equal(found, GROUPS * COUNTS);
	assert_int_equal(rows, 3 * (GROUPS * COUNTS) * (GROUPS * COUNTS + 1) / 2);
	count_classes_clear(&classes);
}

static void classes_outlive_growth(void **state)
{
	enum { MANY = 20000 };
	struct count_classes classes;
	ww_error error;

	(void)state;
	assert_ok(count_classes_make(&classes, &alloc_default, 3, &error), &error);
	for (uint64_t i = 0; i < MANY; i++) {
		struct count_class *class = class_of(&classes, (uint32_t)(i % 3), 100 + i);

		assert_int_equal(class->rows, 0);
		class->rows = i + 1;
		class->bytes = ~i;
	}
	for (uint64_t i = 0; i < MANY; i++) {
		struct count_class *class = count_class_at(&classes, (uint32_t)(i % 3), 100 + i);

		assert_non_null(class);
		assert_int_equal(class->count, 100 + i);
		assert_int_equal(class->group, i % 3);
		assert_int_equal(class->rows, i + 1);
		assert_int_equal(class->bytes, ~i);
	}
	count_classes_clear(&classes);
}

static void without_groups_there_are_no_classes(void **state)
{
	struct count_classes classes;
	size_t at = 0;
	ww_error error;

	(void)state;
	assert_ok(count_classes_make(&classes, &alloc_default, 0, &error), &error);
	assert_null(count_classes_next(&classes, &at));
	count_classes_clear(&classes);
}

static ww_status fill(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct count_classes classes;
	ww_status status = count_classes_make(&classes, alloc, 2, error);

	(void)context;
	for (uint64_t count = 1; status == WW_OK && count < 1000; count++)
		while (status == WW_OK && !count_class_at(&classes, 1, count))
			status = count_classes_grow(&classes, error);
	count_classes_clear(&classes);
	return status;
}

static void failing_allocations_are_reported(void **state)
{
	(void)state;
	assert_int_equal(every_allocation_fails(fill, NULL), 2 + 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_group_and_count_is_a_class),
		cmocka_unit_test(classes_outlive_growth),
		cmocka_unit_test(without_groups_there_are_no_classes),
		cmocka_unit_test(failing_allocations_are_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
