#include "support/sample.h"

#include <stdio.h>
#include <string.h>

/* Every column has its own rhythm of nulls; the unsigned one has none at all. */
static bool sample_null(uint64_t row, enum sample_column column)
{
	return column != SAMPLE_U64 && row % (column + 3) == 2;
}

static ww_text sample_text(char buffer[32], uint64_t row)
{
	/* Every fifth text is empty; some are longer than one byte a character. */
	int size = row % 5 == 0 ? 0 : snprintf(buffer, 32, "row \xc3\xa9 %llu", (unsigned long long)row);

	return (ww_text){.data = buffer, .size = (size_t)size};
}

static size_t sample_count(uint64_t row)
{
	return row % 4;
}

static ww_text sample_item(char buffer[32], uint64_t row, size_t i)
{
	return sample_text(buffer, row * 10 + i);
}

static uint64_t sample_start(uint64_t row, size_t i)
{
	return row << 33 | i;
}

ww_status sample_columns(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "i64", WW_I64, error));
	WW_STEP(table_column(builder, "u64", WW_U64, error));
	WW_STEP(table_column(builder, "f64", WW_F64, error));
	WW_STEP(table_column(builder, "bool", WW_BOOL, error));
	WW_STEP(table_column(builder, "date", WW_DATE32, error));
	WW_STEP(table_column(builder, "text", WW_UTF8, error));
	WW_STEP(table_column(builder, "list", WW_LIST, error));
	WW_STEP(table_column(builder, "spans", WW_SPANS, error));
done:
	return status;
}

static ww_status sample_lists(struct table_builder *builder, uint64_t row, enum sample_column column, ww_error *error)
{
	uint64_t starts[4], ends[4];
	char buffers[4][32];
	ww_text items[4];

	for (size_t i = 0; i < sample_count(row); i++) {
		items[i] = sample_item(buffers[i], row, i);
		starts[i] = sample_start(row, i);
		ends[i] = starts[i] + 7;
	}
	if (column == SAMPLE_LIST)
		return table_list(builder, column, items, sample_count(row), error);
	return table_spans(builder, column, starts, ends, sample_count(row), error);
}

static ww_status sample_cell(struct table_builder *builder, uint64_t row, enum sample_column column, ww_error *error)
{
	char buffer[32];
	ww_text text = sample_text(buffer, row);

	if (sample_null(row, column))
		return table_null(builder, column, error);
	switch (column) {
	case SAMPLE_I64:
		return table_integer(builder, column, -(int64_t)row, error);
	case SAMPLE_U64:
		return table_integer(builder, column, (int64_t)(UINT64_MAX - row), error);
	case SAMPLE_F64:
		return table_number(builder, column, (double)row / 8, error);
	case SAMPLE_BOOL:
		return table_integer(builder, column, row % 3 == 0, error);
	case SAMPLE_DATE:
		return table_integer(builder, column, (int64_t)row - 1000, error);
	case SAMPLE_TEXT:
		return table_text(builder, column, text.data, text.size, error);
	default:
		return sample_lists(builder, row, column, error);
	}
}

ww_status sample_row(struct table_builder *builder, uint64_t row, ww_error *error)
{
	ww_status status = WW_OK;

	for (int column = 0; column < SAMPLE_COLUMNS; column++)
		WW_STEP(sample_cell(builder, row, (enum sample_column)column, error));
done:
	return status;
}

ww_status sample_table(ww_table **out, const ww_alloc *alloc, uint64_t first, uint64_t rows, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&builder, alloc, error));
	WW_STEP(sample_columns(builder, error));
	for (uint64_t row = first; row < first + rows; row++)
		WW_STEP(sample_row(builder, row, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}

static void assert_numbers(const ww_table *table, uint64_t at, uint64_t row)
{
	int64_t integers[SAMPLE_COLUMNS] = {
		[SAMPLE_I64] = -(int64_t)row,
		[SAMPLE_U64] = (int64_t)(UINT64_MAX - row),
		[SAMPLE_BOOL] = row % 3 == 0,
		[SAMPLE_DATE] = (int64_t)row - 1000,
	};

	for (int column = SAMPLE_I64; column <= SAMPLE_DATE; column++) {
		bool null = sample_null(row, (enum sample_column)column);

		if (column == SAMPLE_F64)
			assert_true(ww_table_number(table, SAMPLE_F64, at) == (null ? 0 : (double)row / 8));
		else
			assert_true(ww_table_integer(table, (size_t)column, at) == (null ? 0 : integers[column]));
	}
}

static void assert_text(const ww_table *table, uint64_t at, uint64_t row)
{
	ww_text text = ww_table_text(table, SAMPLE_TEXT, at);
	char buffer[32];
	ww_text wanted = sample_text(buffer, row);

	if (sample_null(row, SAMPLE_TEXT))
		wanted.size = 0;
	assert_int_equal(text.size, wanted.size);
	if (wanted.size)
		assert_memory_equal(text.data, wanted.data, wanted.size);
}

static void assert_list(const ww_table *table, uint64_t at, uint64_t row)
{
	ww_column list = ww_table_column(table, SAMPLE_LIST);
	size_t first = (size_t)list.offsets[at];
	size_t count = sample_null(row, SAMPLE_LIST) ? 0 : sample_count(row);

	assert_int_equal(list.offsets[at + 1] - list.offsets[at], count);
	for (size_t i = 0; i < count; i++) {
		char buffer[32];
		ww_text wanted = sample_item(buffer, row, i);
		int64_t start = list.item_offsets[first + i];

		assert_int_equal(list.item_offsets[first + i + 1] - start, wanted.size);
		assert_memory_equal((const char *)list.values + start, wanted.data, wanted.size);
	}
}

static void assert_spans(const ww_table *table, uint64_t at, uint64_t row)
{
	ww_column spans = ww_table_column(table, SAMPLE_SPANS);
	size_t first = (size_t)spans.offsets[at];
	size_t count = sample_null(row, SAMPLE_SPANS) ? 0 : sample_count(row);

	assert_int_equal(spans.offsets[at + 1] - spans.offsets[at], count);
	for (size_t i = 0; i < count; i++) {
		assert_true(((const uint64_t *)spans.values)[first + i] == sample_start(row, i));
		assert_true(spans.ends[first + i] == sample_start(row, i) + 7);
	}
}

void assert_sample_row(const ww_table *table, uint64_t at, uint64_t row)
{
	for (size_t i = 0; i < SAMPLE_COLUMNS; i++) {
		ww_column column = ww_table_column(table, i);
		bool there = !column.validity || column.validity[at / 8] >> at % 8 & 1;

		assert_int_equal(there, !sample_null(row, (enum sample_column)i));
	}
	assert_numbers(table, at, row);
	assert_text(table, at, row);
	assert_list(table, at, row);
	assert_spans(table, at, row);
}
