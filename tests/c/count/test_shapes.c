#include "count/shapes.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "support/check.h"
#include "support/counting.h"
#include "support/dump.h"

/* Shapes as "0 1 | 0 _ 2", with what each reaches; for free. */
static char *written_out(const struct shapes *shapes)
{
	struct lines lines;

	lines_begin(&lines);
	for (size_t i = 0; i < shapes->count; i++) {
		const struct shape *shape = &shapes->items[i];

		fputs(i ? " | " : "", lines.out);
		for (unsigned field = 0; field < shape->length; field++)
			if (shape->fields[field] == SHAPE_GAP)
				fputs(field ? " _" : "_", lines.out);
			else
				fprintf(lines.out, field ? " %d" : "%d", shape->fields[field]);
		fprintf(lines.out, " (%d)", shape->reach);
	}
	fclose(lines.out);
	return lines.text;
}

static void check_shapes(struct shapes *shapes, const char *wanted)
{
	char *given = written_out(shapes);

	assert_string_equal(given, wanted);
	free(given);
	shapes_clear(shapes);
}

static void check_skips(uint32_t from, uint32_t to, uint32_t skip, const char *wanted)
{
	struct shapes shapes;
	ww_error error;

	assert_ok(shapes_of_skips(&shapes, &alloc_default, from, to, skip, &error), &error);
	check_shapes(&shapes, wanted);
}

static void up_to_so_many_values_are_left_out(void **state)
{
	(void)state;
	check_skips(1, 1, 3, "0 (1)");
	check_skips(2, 2, 0, "0 1 (2)");
	check_skips(2, 2, 2, "0 1 (2) | 0 _ 2 (3) | 0 _ _ 3 (4)");
	check_skips(1, 2, 1, "0 (1) | 0 1 (2) | 0 _ 2 (3)");
	check_skips(3, 3, 1, "0 1 2 (3) | 0 1 _ 3 (4) | 0 _ 2 3 (4)");
	check_skips(3, 3, 2, "0 1 2 (3) | 0 1 _ 3 (4) | 0 1 _ _ 4 (5) | 0 _ 2 3 (4) | 0 _ 2 _ 4 (5) | 0 _ _ 3 4 (5)");
}

static void the_longest_shape_is_known(void **state)
{
	struct shapes shapes;
	ww_error error;

	(void)state;
	assert_ok(shapes_of_skips(&shapes, &alloc_default, 2, 3, 2, &error), &error);
	assert_int_equal(shapes.longest, 5);
	assert_int_equal(shapes.reach, 5);
	assert_int_equal(shapes.count, 3 + 6);
	shapes_clear(&shapes);
	assert_ok(shapes_of_templates(&shapes, &alloc_default, 64, &error), &error);
	assert_int_equal(shapes.longest, 65);
	assert_int_equal(shapes.reach, 64);
	assert_int_equal(shapes.count, 64);
	shapes_clear(&shapes);
}

static void templates_go_on_with_what_fills_them(void **state)
{
	struct shapes shapes;
	ww_error error;

	(void)state;
	assert_ok(shapes_of_templates(&shapes, &alloc_default, 2, &error), &error);
	check_shapes(&shapes, "_ 1 0 (2) | 0 _ 1 (2)");
	assert_ok(shapes_of_templates(&shapes, &alloc_default, 3, &error), &error);
	check_shapes(&shapes, "_ 1 2 0 (3) | 0 _ 2 1 (3) | 0 1 _ 2 (3)");
}

static void values_are_those_from_a_start_on(void **state)
{
	const uint32_t values[] = {7, 8, 9};
	struct shapes shapes;
	ww_error error;

	(void)state;
	assert_ok(shapes_of_templates(&shapes, &alloc_default, 3, &error), &error);
	assert_int_equal(shape_value(&shapes.items[1], values, 0), 7);
	assert_int_equal(shape_value(&shapes.items[1], values, 1), MEMBER_GAP);
	assert_int_equal(shape_value(&shapes.items[1], values, 2), 9);
	assert_int_equal(shape_value(&shapes.items[1], values, 3), 8);
	shapes_clear(&shapes);
}

static void check_refused(uint32_t from, uint32_t to, uint32_t skip, const char *message)
{
	struct shapes shapes;
	ww_error error;

	assert_status(shapes_of_skips(&shapes, &alloc_default, from, to, skip, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, message);
	shapes_clear(&shapes);
}

/* n - 1 values chosen of up to n - 1 + skip places: of 2 and 16 there are 17, of 5 and 8 there are 495. */
static void there_are_not_too_many(void **state)
{
	struct shapes shapes;
	ww_error error;

	(void)state;
	assert_ok(shapes_of_skips(&shapes, &alloc_default, 2, 2, 16, &error), &error);
	assert_int_equal(shapes.count, 17);
	shapes_clear(&shapes);
	assert_ok(shapes_of_skips(&shapes, &alloc_default, 5, 5, 8, &error), &error);
	assert_int_equal(shapes.count, 495);
	shapes_clear(&shapes);
	assert_ok(shapes_of_skips(&shapes, &alloc_default, 63, 63, 1, &error), &error);
	assert_int_equal(shapes.count, 63);
	assert_int_equal(shapes.longest, 64);
	shapes_clear(&shapes);
	check_refused(4, 48, 16,
	              "sequences of 48 words with up to 16 left out have more than 1024 shapes; take fewer of either");
	check_refused(2, 2, 17, "skip is 17: at most 16 words are left out, and none may be the 65th");
	check_refused(2, 2, UINT32_MAX, "skip is 4294967295: at most 16 words are left out, and none may be the 65th");
	check_refused(64, 64, 1, "skip is 1: at most 16 words are left out, and none may be the 65th");
}

static ww_status make(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct shapes shapes;
	ww_status status = shapes_of_skips(&shapes, alloc, 2, 2, 2, error);

	(void)context;
	shapes_clear(&shapes);
	if (status != WW_OK)
		return status;
	status = shapes_of_templates(&shapes, alloc, 2, error);
	shapes_clear(&shapes);
	return status;
}

static void failing_allocations_are_reported(void **state)
{
	(void)state;
	assert_int_equal(every_allocation_fails(make, NULL), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(up_to_so_many_values_are_left_out),
		cmocka_unit_test(the_longest_shape_is_known),
		cmocka_unit_test(templates_go_on_with_what_fills_them),
		cmocka_unit_test(values_are_those_from_a_start_on),
		cmocka_unit_test(there_are_not_too_many),
		cmocka_unit_test(failing_allocations_are_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
