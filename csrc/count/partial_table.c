/*
 * A partial as a table. Entries come in the order of their texts, so a row need only know the number of its entry to be
 * put in order; texts are spelt in a second pass, of the rows that are shown.
 */
#include <math.h>

#include "base/options.h"
#include "base/progress.h"
#include "count/partial_entries.h"
#include "count/partial_key.h"
#include "count/sort.h"
#include "table/build.h"

/* Rows are cut to the limit when there are twice as many and this many more. */
enum { CUT_SLACK = 1 << 16 };

/* Rows are put into the table this many at a time between two looks at the clock. */
enum { SPELL_STEP = 1 << 12 };

struct partial_row {
	uint64_t count;
	uint64_t documents;
	uint64_t documents_of_all; /* groups */
	uint64_t entry;            /* its number */
	uint64_t text;             /* in texts, once it is spelt */
	uint64_t size;             /* of the text */
	uint32_t group;
	uint32_t terms;
};

struct partial_rows {
	const ww_partial *partial;
	const ww_run *run;
	struct thresholds least;
	uint64_t limit;     /* 0: none */
	bool are_terms;     /* as in ww_terms, thresholds are of the row */
	uint64_t documents; /* that were looked through */
	uint64_t total;
	struct vec rows;    /* struct partial_row */
	struct vec waiting; /* struct partial_row *: those to be spelt, by entry */
	size_t spelt;       /* of them */
	struct vec texts;   /* bytes */
};

static int compare_rows(const void *left, const void *right, const void *context)
{
	const struct partial_row *a = left, *b = right;

	(void)context;
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

static int compare_entries(const void *left, const void *right, const void *context)
{
	const struct partial_row *a = *(struct partial_row *const *)left, *b = *(struct partial_row *const *)right;

	(void)context;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

/* Puts all rows in order and leaves the first of them, up to the limit. */
static ww_status order_rows(struct partial_rows *rows, ww_error *error)
{
	struct sort_items sort = {rows->rows.items, rows->rows.count, sizeof(struct partial_row), compare_rows, NULL};
	ww_status status;

	WW_STEP(sort_run(&sort, rows->partial->alloc, rows->run, error));
	if (rows->limit && rows->rows.count > rows->limit)
		rows->rows.count = (size_t)rows->limit;
done:
	return status;
}

static ww_status add_row(struct partial_rows *rows, const struct entry_part *part, uint64_t documents, uint64_t entry,
                         ww_error *error)
{
	struct partial_row row = {.count = part->count,
	                          .documents = part->documents,
	                          .documents_of_all = documents,
	                          .entry = entry,
	                          .group = part->group};
	ww_status status = WW_OK;

	if (rows->are_terms && !thresholds_met(rows->least, part->count, part->documents))
		return WW_OK;
	rows->total++;
	WW_STEP(vec_push(&rows->rows, &row, error));
	if (rows->limit && rows->rows.count > CUT_SLACK && (rows->rows.count - CUT_SLACK) / 2 > rows->limit)
		status = order_rows(rows, error);
done:
	return status;
}

static ww_status add_entry(struct partial_rows *rows, const struct entry_cursor *cursor, uint64_t entry,
                           ww_error *error)
{
	ww_status status = WW_OK;

	if (!rows->are_terms && !thresholds_met(rows->least, cursor->count, cursor->documents))
		return WW_OK;
	for (size_t i = 0; i < cursor->parts.count; i++)
		WW_STEP(add_row(rows, vec_at(&cursor->parts, i), cursor->documents, entry, error));
done:
	return status;
}

/* Visits all entries with their numbers. */
static ww_status each_entry(struct partial_rows *rows,
                            ww_status (*take)(struct partial_rows *rows, const struct entry_cursor *cursor,
                                              uint64_t entry, ww_error *error),
                            ww_error *error)
{
	const ww_partial *partial = rows->partial;
	struct entry_cursor cursor = entry_cursor_of(partial, 0, partial->blocks.count);
	struct progress progress;
	bool more;
	ww_status status;

	WW_STEP(progress_begin(&progress, rows->run, "blocks", partial->blocks.count, error));
	for (uint64_t entry = 0;; entry++) {
		WW_STEP(entry_cursor_next(&more, &cursor, error));
		if (!more)
			break;
		WW_STEP(take(rows, &cursor, entry, error));
		if (cursor.left == 0)
			WW_STEP(progress_at(&progress, cursor.block, error));
	}
done:
	entry_cursor_clear(&cursor);
	return status;
}

static ww_status list_waiting(struct partial_rows *rows, ww_error *error)
{
	struct sort_items sort = {.size = sizeof(struct partial_row *), .compare = compare_entries};
	ww_status status;

	WW_STEP(vec_reserve(&rows->waiting, rows->rows.count, error));
	for (size_t i = 0; i < rows->rows.count; i++) {
		struct partial_row *row = vec_at(&rows->rows, i);

		WW_STEP(vec_push(&rows->waiting, &row, error));
	}
	sort.items = rows->waiting.items;
	sort.count = rows->waiting.count;
	status = sort_run(&sort, rows->partial->alloc, rows->run, error);
done:
	return status;
}

static struct partial_row *next_waiting(const struct partial_rows *rows)
{
	return rows->spelt < rows->waiting.count ? *(struct partial_row **)vec_at(&rows->waiting, rows->spelt) : NULL;
}

/* Rows of one entry share its text. */
static ww_status spell_entry(struct partial_rows *rows, const struct entry_cursor *cursor, uint64_t entry,
                             ww_error *error)
{
	ww_text key = entry_cursor_key(cursor);
	struct partial_row *row = next_waiting(rows);
	size_t text = rows->texts.count;
	ww_status status = WW_OK;

	if (!row || row->entry != entry)
		return WW_OK;
	WW_STEP(key_spell(&rows->texts, key, error));
	for (; row && row->entry == entry; row = next_waiting(rows)) {
		row->text = text;
		row->size = rows->texts.count - text;
		row->terms = key_terms(key);
		rows->spelt++;
	}
done:
	return status;
}

static ww_status declare(struct table_builder *builder, const struct partial_rows *rows, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, rows->are_terms ? "term" : "ngram", WW_UTF8, error));
	if (!rows->are_terms)
		WW_STEP(table_column(builder, "n", WW_U64, error));
	if (rows->partial->question.by)
		WW_STEP(table_column(builder, "group", WW_UTF8, error));
	WW_STEP(table_column(builder, "count", WW_U64, error));
	WW_STEP(table_column(builder, "documents", WW_U64, error));
	WW_STEP(table_column(builder, "per_million", WW_F64, error));
	if (rows->are_terms)
		WW_STEP(table_column(builder, "tf_idf", WW_F64, error));
done:
	return status;
}

static ww_status put_group(struct table_builder *builder, size_t column, const ww_partial *partial, uint32_t group,
                           ww_error *error)
{
	ww_text label = partial_group(partial, group)->label;

	if (partial->has_none && group + 1 == partial_groups(partial))
		return table_null(builder, column, error);
	return table_text(builder, column, label.data, label.size, error);
}

static ww_status put_rate(struct table_builder *builder, size_t column, uint64_t count, uint64_t words, ww_error *error)
{
	if (words == 0)
		return table_null(builder, column, error);
	return table_number(builder, column, (double)count * 1e6 / (double)words, error);
}

/* As in ww_terms. */
static double tf_idf(const struct partial_rows *rows, const struct partial_row *row)
{
	return (double)row->count * log((double)rows->documents / (double)row->documents_of_all);
}

static ww_status put_row(struct table_builder *builder, const struct partial_rows *rows, const struct partial_row *row,
                         ww_error *error)
{
	size_t column = 0;
	ww_status status;

	WW_STEP(table_text(builder, column++, vec_at(&rows->texts, (size_t)row->text), (size_t)row->size, error));
	if (!rows->are_terms)
		WW_STEP(table_integer(builder, column++, row->terms, error));
	if (rows->partial->question.by)
		WW_STEP(put_group(builder, column++, rows->partial, row->group, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->count, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->documents, error));
	WW_STEP(put_rate(builder, column++, row->count, partial_group(rows->partial, row->group)->words, error));
	if (rows->are_terms)
		status = table_number(builder, column, tf_idf(rows, row), error);
done:
	return status;
}

static ww_status put_rows(struct table_builder *builder, const struct partial_rows *rows, ww_error *error)
{
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, rows->run, "rows", rows->rows.count, error));
	for (size_t i = 0; i < rows->rows.count; i++) {
		if (i % SPELL_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		WW_STEP(put_row(builder, rows, vec_at(&rows->rows, i), error));
	}
done:
	return status;
}

static ww_status make_table(ww_table **out, struct partial_rows *rows, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(each_entry(rows, add_entry, error));
	WW_STEP(order_rows(rows, error));
	WW_STEP(list_waiting(rows, error));
	WW_STEP(each_entry(rows, spell_entry, error));
	WW_STEP(table_builder_new(&builder, rows->partial->alloc, error));
	WW_STEP(declare(builder, rows, error));
	WW_STEP(put_rows(builder, rows, error));
	status = table_finish(out, builder, rows->total, error);
done:
	table_builder_free(builder);
	return status;
}

ww_status ww_partial_table(ww_table **out, const ww_partial *partial, const ww_partial_table_options *options,
                           const ww_run *run, ww_error *error)
{
	ww_partial_table_options known = {.size = sizeof known};
	struct partial_rows rows = {.partial = partial,
	                            .run = run,
	                            .are_terms = partial->question.to == 1,
	                            .documents = ww_partial_summarise(partial).documents,
	                            .rows = vec_of(partial->alloc, sizeof(struct partial_row)),
	                            .waiting = vec_of(partial->alloc, sizeof(struct partial_row *)),
	                            .texts = vec_of(partial->alloc, 1)};
	ww_status status;

	*out = NULL;
	options_take(&known, options);
	rows.least = (struct thresholds){known.min_count, known.min_documents};
	rows.limit = known.limit;
	status = make_table(out, &rows, error);
	vec_clear(&rows.texts);
	vec_clear(&rows.waiting);
	vec_clear(&rows.rows);
	return status;
}
