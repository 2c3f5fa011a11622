/* What recovering could not save, as a table. */
#include <string.h>

#include "support/counting.h"
#include "support/two_stores.h"
#include "support/varied_store.h"
#include "watchword/verify.h"

static ww_text text_at(const ww_table *table, size_t column, uint64_t row)
{
	ww_column values = ww_table_column(table, column);
	const char *bytes = values.values;

	return (ww_text){bytes + values.offsets[row], (size_t)(values.offsets[row + 1] - values.offsets[row])};
}

static bool is_text(const ww_table *table, size_t column, uint64_t row, const char *wanted)
{
	ww_text text = text_at(table, column, row);

	return text.size == strlen(wanted) && memcmp(text.data, wanted, text.size) == 0;
}

static bool is_null(const ww_table *table, size_t column, uint64_t row)
{
	const uint8_t *validity = ww_table_column(table, column).validity;

	return validity && !(validity[row / 8] >> row % 8 & 1);
}

/* Recovers a store whose first segment has a text block that is damaged. */
static ww_status recover(ww_table **table, const ww_alloc *alloc, ww_error *error)
{
	ww_run run = {.size = sizeof run, .threads = 1};
	struct memory_files from, to;
	struct two_stores stores;
	ww_recover_options options = {.size = sizeof options, .alloc = alloc, .files = &stores.files, .threads = 1};

	memory_files_init(&from);
	memory_files_init(&to);
	varied_store_build(&from);
	memset(memory_files_find(&from, "0000000000000001.seg")->data + 100, 7, 20);
	two_stores_init(&stores, &from, &to);
	ww_status status = ww_recover(table, "sample.ww", "saved.ww", &options, &run, error);
	memory_files_end(&from);
	memory_files_end(&to);
	return status;
}

static void the_table_names_what_is_lost(void **state)
{
	static const char *const columns[] = {"file", "document", "field", "problem"};
	struct counting counting;
	ww_table *table;
	ww_error error;

	(void)state;
	counting_init(&counting);
	assert_ok(recover(&table, &counting.alloc, &error), &error);
	assert_int_equal(ww_table_columns(table), 4);
	for (size_t i = 0; i < 4; i++)
		assert_string_equal(ww_table_column(table, i).name, columns[i]);
	assert_int_equal(ww_table_rows(table), 3); /* the damage, and two documents */
	for (uint64_t row = 0; row < 3; row++)
		assert_true(is_text(table, 0, row, "0000000000000001.seg") && is_null(table, 2, row));
	assert_true(is_null(table, 1, 0) && is_text(table, 3, 0, "stream, from byte 64 on: bytes were changed"));
	assert_true(is_text(table, 1, 1, "flood") && is_text(table, 3, 1, "its text is damaged"));
	assert_true(is_text(table, 1, 2, "bytes"));
	ww_table_free(table);
	counting_end(&counting);
}

static ww_status scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	ww_table *table;
	ww_status status = recover(&table, alloc, error);

	(void)context;
	assert_true((table != NULL) == (status == WW_OK));
	ww_table_free(table);
	return status;
}

static void the_table_survives_the_failure_of_any_allocation(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(scenario, NULL) > 100);
}

static void nothing_is_made_of_what_is_no_store(void **state)
{
	struct memory_files from, to;
	struct two_stores stores;
	ww_recover_options options = {.size = sizeof options, .files = &stores.files};
	ww_table *table;
	ww_error error;

	(void)state;
	memory_files_init(&from);
	memory_files_init(&to);
	two_stores_init(&stores, &from, &to);
	assert_status(ww_recover(&table, "sample.ww", "saved.ww", &options, NULL, &error), WW_ENOTFOUND, &error);
	assert_null(table);
	assert_false(to.exists);
	memory_files_end(&from);
	memory_files_end(&to);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_table_names_what_is_lost),
		cmocka_unit_test(the_table_survives_the_failure_of_any_allocation),
		cmocka_unit_test(nothing_is_made_of_what_is_no_store),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
