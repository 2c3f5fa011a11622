#include "count/row_table.h"

#include "base/progress.h"
#include "count/row_order.h"
#include "table/build.h"

/* Rows are spelt this many at a time between two looks at the clock. */
enum { SPELL_STEP = 1 << 12 };

static ww_status declare(struct table_builder *builder, struct row_columns columns, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, columns.text, WW_UTF8, error));
	if (columns.length)
		WW_STEP(table_column(builder, "n", WW_U64, error));
	if (columns.group)
		WW_STEP(table_column(builder, "group", WW_UTF8, error));
	WW_STEP(table_column(builder, "count", WW_U64, error));
	WW_STEP(table_column(builder, "documents", WW_U64, error));
	WW_STEP(table_column(builder, "per_million", WW_F64, error));
done:
	return status;
}

static ww_status join_terms(struct vec *text, const struct rows *rows, const struct row *row, ww_error *error)
{
	const uint32_t *terms = row_terms(&rows->lists[0], row);
	ww_status status = WW_OK;

	text->count = 0;
	for (uint32_t i = 0; i < row->length; i++) {
		ww_text term = vocabulary_term(rows->vocabulary, terms[i]);

		if (i > 0)
			WW_STEP(vec_push(text, " ", error));
		WW_STEP(vec_append(text, term.data, term.size, error));
	}
done:
	return status;
}

static ww_status spell_group(struct table_builder *builder, size_t column, const struct grouping *grouping,
                             uint32_t group, ww_error *error)
{
	ww_text label = grouping_label(grouping, group);

	if (grouping->has_none && group == grouping->count - 1)
		return table_null(builder, column, error);
	return table_text(builder, column, label.data, label.size, error);
}

static ww_status spell_rate(struct table_builder *builder, size_t column, uint64_t count, uint64_t words,
                            ww_error *error)
{
	if (words == 0)
		return table_null(builder, column, error);
	return table_number(builder, column, (double)count * 1e6 / (double)words, error);
}

static ww_status spell_row(struct table_builder *builder, struct vec *text, const struct rows *rows,
                           const struct row *row, struct row_columns columns, ww_error *error)
{
	size_t column = 0;
	ww_status status;

	WW_STEP(join_terms(text, rows, row, error));
	WW_STEP(table_text(builder, column++, text->items, text->count, error));
	if (columns.length)
		WW_STEP(table_integer(builder, column++, row->length, error));
	if (columns.group)
		WW_STEP(spell_group(builder, column++, rows->grouping, row->group, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->count, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->documents, error));
	WW_STEP(spell_rate(builder, column, row->count, rows->grouping->words[row->group], error));
done:
	return status;
}

static ww_status spell_rows(struct table_builder *builder, const struct rows *rows, struct row_columns columns,
                            uint64_t count, const ww_run *run, ww_error *error)
{
	const struct row *row = rows->lists[0].rows.items;
	struct vec text = vec_of(rows->alloc, 1);
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "rows", count, error));
	for (uint64_t i = 0; i < count; i++) {
		if (i % SPELL_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		WW_STEP(spell_row(builder, &text, rows, &row[i], columns, error));
	}
done:
	vec_clear(&text);
	return status;
}

ww_status rows_table(ww_table **out, struct rows *rows, struct row_columns columns, const ww_run *run, ww_error *error)
{
	struct row_list *all = &rows->lists[0];
	struct table_builder *builder = NULL;
	uint64_t count;
	ww_status status;

	WW_STEP(rows_gather(rows, error));
	WW_STEP(rows_put_in_order(rows, run, error));
	count = rows->limit && rows->limit < all->rows.count ? rows->limit : all->rows.count;
	WW_STEP(table_builder_new(&builder, rows->alloc, error));
	WW_STEP(declare(builder, columns, error));
	WW_STEP(spell_rows(builder, rows, columns, count, run, error));
	WW_STEP(table_finish(out, builder, all->total, error));
done:
	table_builder_free(builder);
	return status;
}
