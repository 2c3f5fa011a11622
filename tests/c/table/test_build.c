#include "table/build.h"

#include <string.h>

#include "support/corpus_of.h"
#include "support/counting.h"
#include "support/sample.h"

static const ww_column_type types[SAMPLE_COLUMNS] = {WW_I64,    WW_U64,  WW_F64,  WW_BOOL,
                                                     WW_DATE32, WW_UTF8, WW_LIST, WW_SPANS};

static void every_cell_comes_back(void **state)
{
	struct counting counting;
	ww_error error;

	(void)state;
	counting_init(&counting);
	for (uint64_t rows = 0; rows < 300; rows = rows * 2 + 1) {
		ww_table *table = NULL;

		assert_ok(sample_table(&table, &counting.alloc, 0, rows, &error), &error);
		assert_int_equal(ww_table_rows(table), rows);
		assert_int_equal(ww_table_total(table), rows);
		for (uint64_t row = 0; row < rows; row++)
			assert_sample_row(table, row, row);
		ww_table_free(table);
		counting_end(&counting);
	}
}

static void columns_have_names_types_and_no_null_pointers(void **state)
{
	ww_error error;

	(void)state;
	for (uint64_t rows = 0; rows <= 8; rows += 8) {
		ww_table *table = NULL;

		assert_ok(sample_table(&table, &alloc_default, 0, rows, &error), &error);
		assert_int_equal(ww_table_columns(table), SAMPLE_COLUMNS);
		assert_int_equal(ww_table_find(table, "date"), SAMPLE_DATE);
		assert_int_equal(ww_table_find(table, "dat"), SAMPLE_COLUMNS);
		for (size_t i = 0; i < SAMPLE_COLUMNS; i++) {
			ww_column column = ww_table_column(table, i);

			assert_int_equal(column.type, types[i]);
			assert_int_equal(ww_table_find(table, column.name), i);
			assert_int_equal(column.rows, rows);
			assert_non_null(column.values);
			assert_int_equal(column.offsets != NULL, i >= SAMPLE_TEXT);
			assert_int_equal(column.item_offsets != NULL, i == SAMPLE_LIST);
			assert_int_equal(column.ends != NULL, i == SAMPLE_SPANS);
			assert_int_equal(column.validity != NULL, column.null_count > 0);
		}
		assert_int_equal(ww_table_column(table, SAMPLE_U64).null_count, 0);
		assert_int_equal(ww_table_column(table, SAMPLE_I64).null_count, rows ? 2 : 0);
		ww_table_free(table);
	}
}

static void the_name_is_copied_and_the_total_may_be_larger(void **state)
{
	struct table_builder *builder = NULL;
	ww_table *table = NULL;
	char name[] = "name";
	ww_error error;

	(void)state;
	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_column(builder, name, WW_I64, &error), &error);
	name[0] = 'X';
	assert_ok(table_integer(builder, 0, 5, &error), &error);
	assert_int_equal(table_count(builder, 0), 1);
	assert_ok(table_finish(&table, builder, 1000, &error), &error);
	assert_string_equal(ww_table_column(table, 0).name, "name");
	assert_int_equal(ww_table_total(table), 1000);
	assert_int_equal(ww_table_rows(table), 1);
	ww_table_free(table);

	/* The builder is empty now, and can be used for another table. */
	assert_ok(table_finish(&table, builder, 0, &error), &error);
	assert_int_equal(ww_table_columns(table), 0);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	table_builder_free(builder);
	table_builder_free(NULL);
	ww_table_free(NULL);
}

static void a_date_out_of_range_is_refused(void **state)
{
	static const int64_t good[] = {INT32_MIN, INT32_MAX}, bad[] = {(int64_t)INT32_MIN - 1, (int64_t)INT32_MAX + 1};
	struct table_builder *builder = NULL;
	ww_error error;

	(void)state;
	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_column(builder, "day", WW_DATE32, &error), &error);
	for (int i = 0; i < 2; i++) {
		assert_ok(table_integer(builder, 0, good[i], &error), &error);
		assert_status(table_integer(builder, 0, bad[i], &error), WW_EINVAL, &error);
	}
	assert_int_equal(table_count(builder, 0), 2);
	table_builder_free(builder);
}

/* Texts and numbers with nulls, and a last column that goes. */
static ww_table *three_columns(uint64_t rows)
{
	struct table_builder *builder;
	ww_table *table;
	ww_error error;

	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_column(builder, "text", WW_UTF8, &error), &error);
	assert_ok(table_column(builder, "number", WW_F64, &error), &error);
	assert_ok(table_column(builder, "other", WW_BOOL, &error), &error);
	for (uint64_t row = 0; row < rows; row++) {
		assert_ok(row % 5 == 3 ? table_null(builder, 0, &error) : table_text(builder, 0, "abcdefg", row % 8, &error),
		          &error);
		assert_ok(table_number(builder, 1, (double)row, &error), &error);
		assert_ok(table_integer(builder, 2, 1, &error), &error);
	}
	assert_ok(table_finish(&table, builder, 0, &error), &error);
	table_builder_free(builder);
	return table;
}

static void rows_and_columns_may_be_taken_out(void **state)
{
	struct sequence sequence = {16};
	uint8_t keep[60];

	(void)state;
	for (int round = 0; round < 100; round++) {
		uint64_t rows = sequence_below(&sequence, sizeof keep + 1), kept = 0;
		ww_table *table = three_columns(rows);

		for (uint64_t row = 0; row < rows; row++)
			keep[row] = round % 3 == 0 ? round % 2 == 0 : sequence_below(&sequence, 2) == 0;
		table_keep(table, keep, 2);
		assert_int_equal(ww_table_columns(table), 2);
		for (uint64_t row = 0; row < rows; row++) {
			ww_column texts = ww_table_column(table, 0);
			bool null;

			if (!keep[row])
				continue;
			assert_true(kept < ww_table_rows(table));
			null = texts.validity && !(texts.validity[kept / 8] >> kept % 8 & 1);
			assert_int_equal(null, row % 5 == 3);
			assert_int_equal(ww_table_text(table, 0, kept).size, null ? UINT64_C(0) : row % 8);
			assert_memory_equal(ww_table_text(table, 0, kept).data, "abcdefg", ww_table_text(table, 0, kept).size);
			assert_true(ww_table_number(table, 1, kept) == (double)row);
			kept++;
		}
		assert_int_equal(ww_table_rows(table), kept);
		assert_int_equal(ww_table_total(table), kept);
		ww_table_free(table);
	}
}

static void joined_tables_are_the_rows_of_all_in_order(void **state)
{
	struct sequence sequence = {14};
	ww_error error;

	(void)state;
	for (int round = 0; round < 100; round++) {
		size_t count = sequence_below(&sequence, 5);
		struct counting counting;
		ww_table *parts[5], *all = NULL;
		uint64_t rows = 0;

		counting_init(&counting);
		for (size_t i = 0; i < count; i++) {
			uint64_t more = sequence_below(&sequence, 30);

			assert_ok(sample_table(&parts[i], &counting.alloc, rows, more, &error), &error);
			rows += more;
		}
		assert_ok(table_concat(&all, &counting.alloc, (const ww_table *const *)parts, count, &error), &error);
		for (size_t i = 0; i < count; i++)
			ww_table_free(parts[i]);
		assert_int_equal(ww_table_rows(all), rows);
		assert_int_equal(ww_table_total(all), rows);
		assert_int_equal(ww_table_columns(all), count ? SAMPLE_COLUMNS : 0);
		for (uint64_t row = 0; row < rows; row++)
			assert_sample_row(all, row, row);
		ww_table_free(all);
		counting_end(&counting);
	}
}

/* The same of parts that are given away. */
static void parts_that_are_joined_become_one_table(void **state)
{
	struct sequence sequence = {15};
	ww_error error;

	(void)state;
	for (int round = 0; round < 100; round++) {
		size_t count = 1 + sequence_below(&sequence, 4);
		struct counting counting;
		ww_table *parts[5], *all = NULL;
		uint64_t rows = 0;

		counting_init(&counting);
		for (size_t i = 0; i < count; i++) {
			uint64_t more = sequence_below(&sequence, 30);

			assert_ok(sample_table(&parts[i], &counting.alloc, rows, more, &error), &error);
			rows += more;
		}
		assert_ok(table_join(&all, parts, count, &error), &error);
		for (size_t i = 0; i < count; i++)
			assert_null(parts[i]);
		assert_int_equal(ww_table_rows(all), rows);
		assert_int_equal(ww_table_total(all), rows);
		for (uint64_t row = 0; row < rows; row++)
			assert_sample_row(all, row, row);
		ww_table_free(all);
		counting_end(&counting);
	}
}

static void a_text_may_be_written_in_place(void **state)
{
	struct table_builder *builder;
	ww_table *table;
	char *room;
	ww_error error;

	(void)state;
	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_column(builder, "text", WW_UTF8, &error), &error);
	for (size_t size = 0; size < 40; size++) {
		assert_ok(table_text_begin(&room, builder, 0, 64, &error), &error);
		memset(room, 'a' + (int)(size % 26), 64);
		table_text_end(builder, 0, size);
		assert_ok(table_null(builder, 0, &error), &error);
	}
	assert_ok(table_finish(&table, builder, 0, &error), &error);
	table_builder_free(builder);
	assert_int_equal(ww_table_column(table, 0).null_count, 40);
	for (size_t size = 0; size < 40; size++) {
		ww_text text = ww_table_text(table, 0, 2 * size);

		assert_int_equal(text.size, size);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(text.data[i], 'a' + (int)(size % 26));
	}
	ww_table_free(table);
}

static ww_table *one_column(const char *name, ww_column_type type)
{
	struct table_builder *builder = NULL;
	ww_table *table = NULL;
	ww_error error;

	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_column(builder, name, type, &error), &error);
	assert_ok(table_finish(&table, builder, 50, &error), &error);
	table_builder_free(builder);
	return table;
}

static void only_tables_with_the_same_columns_join(void **state)
{
	ww_table *a = one_column("a", WW_I64), *b = one_column("b", WW_I64), *text = one_column("a", WW_UTF8);
	const ww_table *pairs[][2] = {{a, b}, {a, text}, {text, a}};
	ww_table *all = NULL;
	ww_error error;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		assert_status(table_concat(&all, &alloc_default, pairs[i], 2, &error), WW_EINVAL, &error);
		assert_null(all);
	}
	pairs[0][1] = a;
	assert_ok(table_concat(&all, &alloc_default, pairs[0], 2, &error), &error);
	assert_int_equal(ww_table_total(all), 100);
	ww_table_free(all);
	ww_table_free(a);
	ww_table_free(b);
	ww_table_free(text);
}

static ww_status build_sixty_rows(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_table *table = NULL;
	ww_status status;

	(void)context;
	WW_STEP(table_builder_new(&builder, alloc, error));
	WW_STEP(sample_columns(builder, error));
	for (uint64_t row = 0; row < 60; row++)
		WW_STEP(sample_row(builder, row, error));
	WW_STEP(table_finish(&table, builder, 0, error));
	for (uint64_t row = 0; row < 60; row++)
		assert_sample_row(table, row, row);
done:
	ww_table_free(table);
	table_builder_free(builder);
	return status;
}

static void every_failing_allocation_is_reported(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(build_sixty_rows, NULL) > 40);
}

static ww_status join_three(void *context, const ww_alloc *alloc, ww_error *error)
{
	ww_table *parts[3] = {NULL}, *all = NULL;
	ww_status status;

	(void)context;
	for (uint64_t i = 0; i < 3; i++)
		WW_STEP(sample_table(&parts[i], alloc, i * 7, 7, error));
	WW_STEP(table_concat(&all, alloc, (const ww_table *const *)parts, 3, error));
	for (uint64_t row = 0; row < 21; row++)
		assert_sample_row(all, row, row);
done:
	for (uint64_t i = 0; i < 3; i++)
		ww_table_free(parts[i]);
	ww_table_free(all);
	return status;
}

static ww_status give_three(void *context, const ww_alloc *alloc, ww_error *error)
{
	ww_table *parts[3] = {NULL}, *all = NULL;
	ww_status status;

	(void)context;
	for (uint64_t i = 0; i < 3; i++)
		WW_STEP(sample_table(&parts[i], alloc, i * 7, 7, error));
	WW_STEP(table_join(&all, parts, 3, error));
	for (uint64_t row = 0; row < 21; row++)
		assert_sample_row(all, row, row);
done:
	for (uint64_t i = 0; i < 3; i++)
		ww_table_free(parts[i]);
	ww_table_free(all);
	return status;
}

static void joining_may_run_out_of_memory(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(join_three, NULL) > 100);
	assert_true(every_allocation_fails(give_three, NULL) > 100);
}

static void cells_may_be_filled_in_place(void **state)
{
	static const char words[] = "onethree";
	struct table_builder *builder;
	struct table_cells text, number;
	ww_table *table;
	ww_error error;

	(void)state;
	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_column(builder, "text", WW_UTF8, &error), &error);
	assert_ok(table_column(builder, "number", WW_F64, &error), &error);
	assert_ok(table_cells(&text, builder, 0, 3, sizeof words - 1, &error), &error);
	assert_ok(table_cells(&number, builder, 1, 3, 0, &error), &error);
	memcpy(text.values, words, sizeof words - 1);
	text.offsets[1] = text.offsets[2] = 3;
	text.offsets[3] = 8;
	for (int i = 0; i < 3; i++)
		((double *)number.values)[i] = i;
	assert_ok(table_cells_null(builder, 0, 1, 2, &error), &error);
	assert_ok(table_cells_null(builder, 0, 1, 2, &error), &error);
	assert_ok(table_cells_null(builder, 1, 2, 2, &error), &error);
	assert_ok(table_finish(&table, builder, 7, &error), &error);
	table_builder_free(builder);
	assert_column(table, "text", "one | - | three");
	assert_column(table, "number", "0.0000 | 1.0000 | 2.0000");
	assert_int_equal(ww_table_column(table, 0).null_count, 1);
	assert_null(ww_table_column(table, 1).validity);
	assert_int_equal(ww_table_total(table), 7);
	ww_table_free(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_cell_comes_back),
		cmocka_unit_test(columns_have_names_types_and_no_null_pointers),
		cmocka_unit_test(the_name_is_copied_and_the_total_may_be_larger),
		cmocka_unit_test(cells_may_be_filled_in_place),
		cmocka_unit_test(a_date_out_of_range_is_refused),
		cmocka_unit_test(rows_and_columns_may_be_taken_out),
		cmocka_unit_test(joined_tables_are_the_rows_of_all_in_order),
		cmocka_unit_test(parts_that_are_joined_become_one_table),
		cmocka_unit_test(a_text_may_be_written_in_place),
		cmocka_unit_test(only_tables_with_the_same_columns_join),
		cmocka_unit_test(every_failing_allocation_is_reported),
		cmocka_unit_test(joining_may_run_out_of_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
