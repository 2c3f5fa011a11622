#include "count/term_table.h"

#include <string.h>

#include "base/well_formed.h"

/* Columns in their order; "group" only with a grouping. */
static ww_status declare(struct table_builder *builder, bool group, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "term", WW_UTF8, error));
	if (group)
		WW_STEP(table_column(builder, "group", WW_UTF8, error));
	WW_STEP(table_column(builder, "count", WW_U64, error));
	WW_STEP(table_column(builder, "documents", WW_U64, error));
	WW_STEP(table_column(builder, "per_million", WW_F64, error));
	WW_STEP(table_column(builder, "tf_idf", WW_F64, error));
done:
	return status;
}

static ww_text label_of(const struct term_table *table, uint32_t group)
{
	return table->grouping ? grouping_label(table->grouping, group) : (ww_text){0};
}

/* Puts stretches one after the other; *end is where a further one would be. */
static void lay_out(struct term_stretch *end, const struct term_table *table, struct term_stretch *stretches,
                    size_t count)
{
	*end = (struct term_stretch){0};
	for (size_t i = 0; i < count; i++) {
		stretches[i].row = end->row;
		stretches[i].text_at = end->text_at;
		stretches[i].group_at = end->group_at;
		end->row += stretches[i].count;
		end->text_at += stretches[i].bytes;
		end->group_at += stretches[i].count * label_of(table, stretches[i].group).size;
	}
}

/* Terms need no look at their bytes where the vocabulary has had one. */
static void tell_well_formed(const struct term_table *table)
{
	bool labels = table->grouping != NULL;

	for (uint32_t group = 0; labels && group < table->grouping->count; group++) {
		ww_text label = label_of(table, group);

		labels = well_formed(label.data, label.size) == label.size;
	}
	if (table->vocabulary->well_formed)
		table_cells_well_formed(table->builder, 0);
	if (labels)
		table_cells_well_formed(table->builder, 1);
}

static ww_status make_columns(struct term_table *table, const struct term_stretch *end, ww_error *error)
{
	struct table_cells cells;
	size_t column = 0;
	ww_status status;

	WW_STEP(table_cells(&table->text, table->builder, column++, end->row, end->text_at, error));
	if (table->grouping)
		WW_STEP(table_cells(&table->group, table->builder, column++, end->row, end->group_at, error));
	WW_STEP(table_cells(&cells, table->builder, column++, end->row, 0, error));
	table->counts = cells.values;
	WW_STEP(table_cells(&cells, table->builder, column++, end->row, 0, error));
	table->documents = cells.values;
	WW_STEP(table_cells(&cells, table->builder, column++, end->row, 0, error));
	table->rates = cells.values;
	WW_STEP(table_cells(&cells, table->builder, column++, end->row, 0, error));
	table->weights = cells.values;
done:
	return status;
}

/* The label of the group without one, and rates of groups without words. */
static ww_status make_nulls(struct term_table *table, const struct term_stretch *stretches, size_t count,
                            const uint64_t *words, ww_error *error)
{
	size_t rate = table->grouping ? 4 : 3;
	ww_status status = WW_OK;

	for (size_t i = 0; i < count; i++) {
		const struct term_stretch *stretch = &stretches[i];
		uint64_t end = stretch->row + stretch->count;

		if (table->grouping && table->grouping->has_none && stretch->group == table->grouping->count - 1)
			WW_STEP(table_cells_null(table->builder, 1, stretch->row, end, error));
		if (words[stretch->group] == 0)
			WW_STEP(table_cells_null(table->builder, rate, stretch->row, end, error));
	}
done:
	return status;
}

ww_status term_table_make(struct term_table *out, struct term_stretch *stretches, size_t count,
                          const struct vocabulary *vocabulary, const struct grouping *grouping, const uint64_t *words,
                          uint64_t all, const ww_alloc *alloc, ww_error *error)
{
	struct term_stretch end;
	ww_status status;

	*out = (struct term_table){.vocabulary = vocabulary, .grouping = grouping};
	idf_make(&out->idf, all);
	WW_STEP(table_builder_new(&out->builder, alloc, error));
	WW_STEP(declare(out->builder, grouping != NULL, error));
	lay_out(&end, out, stretches, count);
	WW_STEP(make_columns(out, &end, error));
	WW_STEP(make_nulls(out, stretches, count, words, error));
	tell_well_formed(out);
done:
	return status;
}

void term_table_clear(struct term_table *table)
{
	table_builder_free(table->builder);
}

/* Terms are short: nearly all are copied as so many bytes whatever their length. */
enum { COPY_BYTES = VOCABULARY_SLACK };

static void fill_terms(const struct term_table *table, const struct term_stretch *stretch,
                       const struct group_term *rows)
{
	char *bytes = table->text.values;
	int64_t *ends = table->text.offsets + stretch->row + 1;
	uint64_t at = stretch->text_at, end = at + stretch->bytes;

	for (uint64_t i = 0; i < stretch->count; i++) {
		ww_text term = vocabulary_term(table->vocabulary, rows[i].term);

		if (term.size <= COPY_BYTES && end - at >= COPY_BYTES)
			memcpy(bytes + at, term.data, COPY_BYTES);
		else if (term.size)
			memcpy(bytes + at, term.data, term.size);
		at += term.size;
		ends[i] = (int64_t)at;
	}
}

static void fill_groups(const struct term_table *table, const struct term_stretch *stretch)
{
	ww_text label = label_of(table, stretch->group);
	char *bytes = (char *)table->group.values + stretch->group_at;
	int64_t *ends = table->group.offsets + stretch->row + 1;

	for (uint64_t i = 0; i < stretch->count; i++) {
		if (label.size)
			memcpy(bytes + i * label.size, label.data, label.size);
		ends[i] = (int64_t)(stretch->group_at + (i + 1) * label.size);
	}
}

static void fill_numbers(const struct term_table *table, const struct term_stretch *stretch,
                         const struct group_term *rows, uint64_t words, const uint32_t *documents_of)
{
	uint64_t row = stretch->row;

	for (uint64_t i = 0; i < stretch->count; i++, row++) {
		uint32_t documents = documents_of ? documents_of[rows[i].term] : rows[i].documents;

		table->counts[row] = rows[i].count;
		table->documents[row] = rows[i].documents;
		table->rates[row] = words ? (double)rows[i].count * 1e6 / (double)words : 0;
		table->weights[row] = (double)rows[i].count * idf_of(&table->idf, documents);
	}
}

void term_table_fill(const struct term_table *table, const struct term_stretch *stretch, const struct group_term *rows,
                     uint64_t words, const uint32_t *documents_of)
{
	fill_terms(table, stretch, rows);
	if (table->grouping)
		fill_groups(table, stretch);
	fill_numbers(table, stretch, rows, words, documents_of);
}
