#include "table/build.h"

#include <assert.h>
#include <string.h>

#include "table/bits.h"
#include "table/table.h"

struct table_builder {
	const ww_alloc *alloc;
	ww_table *table; /* the one that grows */
};

ww_status table_builder_new(struct table_builder **out, const ww_alloc *alloc, ww_error *error)
{
	struct table_builder *builder = alloc_zeroed(alloc, 1, sizeof *builder);
	ww_status status;

	*out = NULL;
	if (!builder)
		return ww_fail_memory(error);
	builder->alloc = alloc;
	WW_STEP(table_new(&builder->table, alloc, error));
	*out = builder, builder = NULL;
done:
	table_builder_free(builder);
	return status;
}

void table_builder_free(struct table_builder *builder)
{
	if (!builder)
		return;
	ww_table_free(builder->table);
	alloc_free(builder->alloc, builder);
}

static ww_status add_column(ww_table *table, const char *name, ww_column_type type, ww_error *error)
{
	struct column column;
	ww_status status;

	WW_STEP(vec_reserve(&table->columns, 1, error));
	WW_STEP(column_init(&column, &table->alloc, name, type, error));
	WW_STEP(vec_push(&table->columns, &column, error));
done:
	return status;
}

static struct column *column_at(const struct table_builder *builder, size_t column)
{
	assert(column < builder->table->columns.count);
	return vec_at(&builder->table->columns, column);
}

ww_status table_column(struct table_builder *builder, const char *name, ww_column_type type, ww_error *error)
{
	return add_column(builder->table, name, type, error);
}

ww_status table_columns(struct table_builder *builder, const struct table_field *fields, size_t count, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < count; i++)
		WW_STEP(table_column(builder, fields[i].name, fields[i].type, error));
done:
	return status;
}

ww_status table_integer(struct table_builder *builder, size_t column, int64_t value, ww_error *error)
{
	return column_integer(column_at(builder, column), value, error);
}

ww_status table_number(struct table_builder *builder, size_t column, double value, ww_error *error)
{
	return column_number(column_at(builder, column), value, error);
}

ww_status table_text(struct table_builder *builder, size_t column, const char *data, size_t size, ww_error *error)
{
	return column_text(column_at(builder, column), data, size, error);
}

ww_status table_null(struct table_builder *builder, size_t column, ww_error *error)
{
	return column_null(column_at(builder, column), error);
}

ww_status table_text_begin(char **out, struct table_builder *builder, size_t column, size_t most, ww_error *error)
{
	return column_text_begin(out, column_at(builder, column), most, error);
}

void table_text_end(struct table_builder *builder, size_t column, size_t size)
{
	column_text_end(column_at(builder, column), size);
}

ww_status table_spans(struct table_builder *builder, size_t column, const uint64_t *starts, const uint64_t *ends,
                      size_t count, ww_error *error)
{
	return column_spans(column_at(builder, column), starts, ends, count, error);
}

ww_status table_list(struct table_builder *builder, size_t column, const ww_text *items, size_t count, ww_error *error)
{
	return column_list(column_at(builder, column), items, count, error);
}

ww_status table_cells(struct table_cells *out, struct table_builder *builder, size_t column, uint64_t rows,
                      uint64_t bytes, ww_error *error)
{
	struct column *made = column_at(builder, column);
	ww_status status = column_make(made, rows, bytes, error);

	*out = (struct table_cells){made->values.items, made->type == WW_UTF8 ? made->offsets.items : NULL};
	return status;
}

ww_status table_cells_null(struct table_builder *builder, size_t column, uint64_t from, uint64_t to, ww_error *error)
{
	return column_make_null(column_at(builder, column), from, to, error);
}

void table_cells_well_formed(struct table_builder *builder, size_t column)
{
	column_at(builder, column)->well_formed = true;
}

size_t table_width(const struct table_builder *builder)
{
	return builder->table->columns.count;
}

uint64_t table_count(const struct table_builder *builder, size_t column)
{
	return column_at(builder, column)->rows;
}

static ww_status finish_columns(ww_table *table, uint64_t total, ww_error *error)
{
	ww_status status = WW_OK;

	table->rows = table->columns.count ? table_at(table, 0)->rows : 0;
	table->total = total ? total : table->rows;
	for (size_t i = 0; i < table->columns.count; i++) {
		struct column *column = vec_at(&table->columns, i);

		assert(column->rows == table->rows);
		WW_STEP(column_finish(column, error));
	}
done:
	return status;
}

ww_status table_finish(ww_table **out, struct table_builder *builder, uint64_t total, ww_error *error)
{
	ww_table *next = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(finish_columns(builder->table, total, error));
	WW_STEP(table_new(&next, builder->alloc, error));
	*out = builder->table;
	builder->table = next;
done:
	return status;
}

static bool has_text(const struct column *column, uint64_t row)
{
	return column->null_count == 0 || bits_get(column->validity.items, row);
}

ww_status table_change_texts(ww_table *table, size_t column, ww_text (*change)(const void *context, ww_text text),
                             const void *context, ww_error *error)
{
	struct column *old = vec_at(&table->columns, column), made = {0};
	ww_status status;

	WW_STEP(column_init(&made, &table->alloc, old->name, old->type, error));
	for (uint64_t row = 0; row < old->rows; row++) {
		ww_text text = has_text(old, row) ? change(context, ww_table_text(table, column, row)) : (ww_text){0};

		WW_STEP(has_text(old, row) ? column_text(&made, text.data, text.size, error) : column_null(&made, error));
	}
	WW_STEP(column_finish(&made, error));
	column_clear(old, &table->alloc);
	*old = made;
	made = (struct column){0};
done:
	if (made.name)
		column_clear(&made, &table->alloc);
	return status;
}

void table_keep(ww_table *table, const uint8_t *keep, size_t width)
{
	while (table->columns.count > width)
		column_clear(vec_at(&table->columns, --table->columns.count), &table->alloc);
	for (size_t i = 0; i < width; i++)
		column_keep(vec_at(&table->columns, i), keep);
	table->rows = ((const struct column *)vec_at(&table->columns, 0))->rows;
	table->total = table->rows;
}

static bool same_columns(const ww_table *left, const ww_table *right)
{
	if (left->columns.count != right->columns.count)
		return false;
	for (size_t i = 0; i < left->columns.count; i++) {
		const struct column *a = table_at(left, i), *b = table_at(right, i);

		if (a->type != b->type || strcmp(a->name, b->name) != 0)
			return false;
	}
	return true;
}

static ww_status append_part(ww_table *table, const ww_table *part, ww_error *error)
{
	ww_status status = WW_OK;

	if (!same_columns(table, part))
		return ww_fail(error, WW_EINVAL, "tables with different columns cannot be joined");
	for (size_t i = 0; i < table->columns.count; i++)
		WW_STEP(column_concat(vec_at(&table->columns, i), table_at(part, i), error));
done:
	return status;
}

ww_status table_concat(ww_table **out, const ww_alloc *alloc, const ww_table *const *parts, size_t count,
                       ww_error *error)
{
	ww_table *table = NULL;
	uint64_t total = 0;
	ww_status status;

	*out = NULL;
	WW_STEP(table_new(&table, alloc, error));
	for (size_t i = 0; count > 0 && i < parts[0]->columns.count; i++)
		WW_STEP(add_column(table, table_at(parts[0], i)->name, table_at(parts[0], i)->type, error));
	for (size_t i = 0; i < count; i++) {
		WW_STEP(append_part(table, parts[i], error));
		total += parts[i]->total;
	}
	WW_STEP(finish_columns(table, total, error));
	*out = table, table = NULL;
done:
	ww_table_free(table);
	return status;
}

ww_status table_join(ww_table **out, ww_table **parts, size_t count, ww_error *error)
{
	ww_table *table = parts[0];
	uint64_t total = table->total;
	ww_status status = WW_OK;

	*out = parts[0] = NULL;
	for (size_t i = 1; i < count; i++) {
		WW_STEP(append_part(table, parts[i], error));
		total += parts[i]->total;
		ww_table_free(parts[i]);
		parts[i] = NULL;
	}
	WW_STEP(finish_columns(table, total, error));
	*out = table, table = NULL;
done:
	ww_table_free(table);
	return status;
}
