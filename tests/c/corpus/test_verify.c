/* What verifying finds, as a table. */
#include "watchword/verify.h"

#include <string.h>

#include "support/counting.h"
#include "support/varied_store.h"

static void assert_text(const ww_table *table, size_t column, uint64_t row, const char *wanted)
{
	ww_column values = ww_table_column(table, column);
	const char *bytes = values.values;
	size_t size = (size_t)(values.offsets[row + 1] - values.offsets[row]);

	assert_int_equal(size, strlen(wanted));
	assert_memory_equal(bytes + values.offsets[row], wanted, size);
}

static bool is_null(const ww_table *table, size_t column, uint64_t row)
{
	const uint8_t *validity = ww_table_column(table, column).validity;

	return validity && !(validity[row / 8] >> row % 8 & 1);
}

static void the_table_tells_where_what_is_wrong(void **state)
{
	static const char *const columns[] = {"file", "section", "offset", "problem", "flipped_bit"};
	struct memory_files memory;
	ww_verify_options options = {.size = sizeof options, .files = &memory.files};
	struct counting counting;
	ww_table *table;
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	counting_init(&counting);
	options.alloc = &counting.alloc;
	varied_store_build(&memory);
	assert_ok(ww_verify(&table, "sample.ww", &options, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 5);
	for (size_t i = 0; i < 5; i++)
		assert_string_equal(ww_table_column(table, i).name, columns[i]);
	ww_table_free(table);

	memory_files_find(&memory, "0000000000000001.seg")->data[60] ^= 8;
	memory_files_find(&memory, "0000000000000003.seg")->size = 90;
	assert_ok(ww_verify(&table, "sample.ww", &options, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), 3); /* of the third segment: other than listed, and too short */
	assert_text(table, 0, 0, "0000000000000001.seg");
	assert_text(table, 1, 0, "header");
	assert_int_equal(((const uint64_t *)ww_table_column(table, 2).values)[0], 0);
	assert_int_equal(((const uint64_t *)ww_table_column(table, 4).values)[0], 60 * 8 + 3);
	assert_text(table, 0, 1, "0000000000000003.seg");
	assert_true(is_null(table, 1, 1) && is_null(table, 2, 1) && is_null(table, 4, 1));
	assert_false(is_null(table, 1, 0) || is_null(table, 2, 0) || is_null(table, 4, 0));
	ww_table_free(table);
	counting_end(&counting);
	memory_files_end(&memory);
}

static ww_status scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct memory_files *memory = context;
	ww_verify_options options = {.size = sizeof options, .alloc = alloc, .files = &memory->files};
	ww_table *table;
	ww_status status = ww_verify(&table, "sample.ww", &options, NULL, error);

	assert_true((table != NULL) == (status == WW_OK));
	ww_table_free(table);
	return status;
}

static void the_table_survives_the_failure_of_any_allocation(void **state)
{
	struct memory_files memory;

	(void)state;
	memory_files_init(&memory);
	varied_store_build(&memory);
	memory_files_find(&memory, "0000000000000001.seg")->data[70] ^= 8;
	assert_true(every_allocation_fails(scenario, &memory) > 100);
	memory_files_end(&memory);
}

static void what_is_not_there_is_no_store(void **state)
{
	struct memory_files memory;
	ww_verify_options options = {.size = sizeof options, .files = &memory.files};
	ww_table *table;
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	assert_status(ww_verify(&table, "sample.ww", &options, NULL, &error), WW_ENOTFOUND, &error);
	assert_null(table);
	memory_files_put(&memory, "lock", "", 0);
	assert_status(ww_verify(&table, "sample.ww", &options, NULL, &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "sample.ww: no store here (no manifest)");
	memory_files_end(&memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_table_tells_where_what_is_wrong),
		cmocka_unit_test(the_table_survives_the_failure_of_any_allocation),
		cmocka_unit_test(what_is_not_there_is_no_store),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
