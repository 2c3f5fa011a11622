#include "table/table.h"

#include <assert.h>
#include <string.h>

#include "table/bits.h"

ww_status table_new(ww_table **out, const ww_alloc *alloc, ww_error *error)
{
	ww_table *table = alloc_zeroed(alloc, 1, sizeof *table);

	*out = table;
	if (!table)
		return ww_fail_memory(error);
	table->alloc = *alloc;
	atomic_init(&table->holders, 1);
	table->columns = vec_of(&table->alloc, sizeof(struct column));
	return WW_OK;
}

ww_table *table_hold(ww_table *table)
{
	atomic_fetch_add_explicit(&table->holders, 1, memory_order_relaxed);
	return table;
}

void ww_table_free(ww_table *table)
{
	ww_alloc alloc;

	if (!table || atomic_fetch_sub_explicit(&table->holders, 1, memory_order_acq_rel) > 1)
		return;
	for (size_t i = 0; i < table->columns.count; i++)
		column_clear(vec_at(&table->columns, i), &table->alloc);
	vec_clear(&table->columns);
	alloc = table->alloc;
	alloc_free(&alloc, table);
}

uint64_t ww_table_rows(const ww_table *table)
{
	return table->rows;
}

uint64_t ww_table_total(const ww_table *table)
{
	return table->total;
}

size_t ww_table_columns(const ww_table *table)
{
	return table->columns.count;
}

ww_column ww_table_column(const ww_table *table, size_t index)
{
	const struct column *column = table_at(table, index);

	return (ww_column){
		.name = column->name,
		.type = column->type,
		.rows = column->rows,
		.null_count = column->null_count,
		.validity = column->null_count ? column->validity.items : NULL,
		.values = column->values.items,
		.offsets = column->offsets.items,
		.item_offsets = column->item_offsets.items,
		.ends = column->ends.items,
	};
}

size_t ww_table_find(const ww_table *table, const char *name)
{
	size_t index = 0;

	while (index < table->columns.count && strcmp(table_at(table, index)->name, name) != 0)
		index++;
	return index;
}

static bool is_null(const struct column *column, uint64_t row)
{
	assert(row < column->rows);
	return column->null_count > 0 && !bits_get(column->validity.items, row);
}

ww_text ww_table_text(const ww_table *table, size_t column, uint64_t row)
{
	const struct column *texts = table_at(table, column);
	const int64_t *offsets = (const int64_t *)texts->offsets.items + row;

	assert(texts->type == WW_UTF8 && row < texts->rows);
	return (ww_text){
		.data = (const char *)texts->values.items + offsets[0],
		.size = (size_t)(offsets[1] - offsets[0]),
	};
}

int64_t ww_table_integer(const ww_table *table, size_t column, uint64_t row)
{
	const struct column *numbers = table_at(table, column);
	const void *values = numbers->values.items;

	if (is_null(numbers, row))
		return 0;
	switch (numbers->type) {
	case WW_I64:
		return ((const int64_t *)values)[row];
	case WW_U64:
		return (int64_t)((const uint64_t *)values)[row];
	case WW_BOOL:
		return bits_get(values, row);
	default:
		assert(numbers->type == WW_DATE32 || numbers->type == WW_I32);
		return ((const int32_t *)values)[row];
	}
}

double ww_table_number(const ww_table *table, size_t column, uint64_t row)
{
	const struct column *numbers = table_at(table, column);

	assert(numbers->type == WW_F64);
	return is_null(numbers, row) ? 0 : ((const double *)numbers->values.items)[row];
}
