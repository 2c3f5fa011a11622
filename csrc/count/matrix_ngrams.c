/* Matrices of n-grams: counted column by column, and then dealt out to the rows. */
#include <stdatomic.h>

#include "base/progress.h"
#include "base/radix.h"
#include "count/entries.h"
#include "count/matrix.h"
#include "count/spelling.h"

/* An n-gram that was kept: its text, length and counts stand in the worker's lists. */
struct column {
	size_t text_at; /* in the worker's text */
	size_t text_size;
	uint64_t count;
	uint64_t documents;
	size_t first; /* in the worker's parts */
	size_t parts;
	uint32_t length;
};

/* Columns of one stretch that a worker took one after the other. */
struct series {
	size_t stretch;
	uint64_t number; /* in the order of beginning: the second key, where a stretch changes hands */
	size_t first;    /* in the worker's columns */
	size_t count;
};

struct part {
	uint64_t count;
	uint32_t group;
};

struct worker {
	struct vec text;    /* char */
	struct vec columns; /* struct column */
	struct vec parts;   /* struct part */
	struct vec series;  /* struct series */
};

struct series_at {
	unsigned worker;
	const struct series *series;
};

struct ngram_matrix {
	struct matrix *matrix;
	const struct matrix_question *question;
	struct worker *workers;
	unsigned worker_count;
	atomic_uint_fast64_t begun; /* series */
	struct vec order;           /* struct series_at */
	uint64_t columns;
};

/* The series that a column of a stretch goes to: that under way, or a new one. */
static ww_status series_for(struct series **out, struct ngram_matrix *all, struct worker *worker, size_t stretch,
                            ww_error *error)
{
	struct series fresh = {.stretch = stretch, .first = worker->columns.count};
	ww_status status = WW_OK;

	if (worker->series.count == 0 ||
	    ((struct series *)vec_at(&worker->series, worker->series.count - 1))->stretch != stretch) {
		fresh.number = atomic_fetch_add(&all->begun, 1);
		WW_STEP(vec_push(&worker->series, &fresh, error));
	}
	*out = vec_at(&worker->series, worker->series.count - 1);
done:
	return status;
}

static ww_status take_entry(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	struct ngram_matrix *all = context;
	struct worker *mine = &all->workers[worker];
	struct column column = {.text_at = mine->text.count,
	                        .count = entry->count,
	                        .documents = entry->documents,
	                        .first = mine->parts.count,
	                        .parts = entry->part_count,
	                        .length = entry->length};
	struct series *series;
	ww_status status;

	WW_STEP(series_for(&series, all, mine, stretch, error));
	WW_STEP(spell_terms(&mine->text, all->question->of.vocabulary, entry->terms, entry->length, error));
	column.text_size = mine->text.count - column.text_at;
	for (size_t i = 0; i < entry->part_count; i++) {
		struct part part = {entry->parts[i].count, entry->parts[i].group};

		WW_STEP(vec_push(&mine->parts, &part, error));
	}
	WW_STEP(vec_push(&mine->columns, &column, error));
	series->count++;
done:
	return status;
}

/* Puts all series in order: by stretch, and inside of one as they were begun. */
static ww_status order_series(struct ngram_matrix *all, ww_error *error)
{
	struct vec found = vec_of(all->matrix->alloc, sizeof(struct series_at));
	struct vec items = vec_of(all->matrix->alloc, sizeof(struct radix_item));
	struct radix_item *sorted;
	ww_status status = WW_OK;

	for (unsigned w = 0; w < all->worker_count; w++)
		for (size_t i = 0; i < all->workers[w].series.count; i++) {
			struct series_at at = {w, vec_at(&all->workers[w].series, i)};
			struct radix_item item = {at.series->number, (uint32_t)found.count};

			WW_STEP(vec_push(&found, &at, error));
			WW_STEP(vec_push(&items, &item, error));
		}
	WW_STEP(vec_append(&items, NULL, found.count, error));
	sorted = items.items;
	sorted = radix_sort(sorted, sorted + found.count, found.count);
	for (size_t i = 0; i < found.count; i++)
		sorted[i].key = ((struct series_at *)vec_at(&found, sorted[i].item))->series->stretch;
	sorted = radix_sort(sorted, sorted == items.items ? sorted + found.count : items.items, found.count);
	for (size_t i = 0; i < found.count; i++)
		WW_STEP(vec_push(&all->order, vec_at(&found, sorted[i].item), error));
done:
	vec_clear(&found);
	vec_clear(&items);
	return status;
}

static ww_status put_column(struct table_builder *builder, const struct worker *worker, const struct column *column,
                            ww_error *error)
{
	ww_status status;

	WW_STEP(table_text(builder, 0, (const char *)worker->text.items + column->text_at, column->text_size, error));
	WW_STEP(table_integer(builder, 1, column->length, error));
	WW_STEP(table_integer(builder, 2, (int64_t)column->count, error));
	WW_STEP(table_integer(builder, 3, (int64_t)column->documents, error));
done:
	return status;
}

/* Visits all columns in order with their workers. */
static ww_status each_column(struct ngram_matrix *all,
                             ww_status (*take)(struct ngram_matrix *, const struct worker *, const struct column *,
                                               uint64_t, ww_error *),
                             ww_error *error)
{
	struct progress progress;
	uint64_t number = 0;
	ww_status status;

	WW_STEP(progress_begin(&progress, all->question->run, "columns", all->columns, error));
	for (size_t s = 0; s < all->order.count; s++) {
		const struct series_at *at = vec_at(&all->order, s);
		const struct worker *worker = &all->workers[at->worker];

		for (size_t i = 0; i < at->series->count; i++, number++) {
			if (number % 1024 == 0)
				WW_STEP(progress_at(&progress, number, error));
			WW_STEP(take(all, worker, vec_at(&worker->columns, at->series->first + i), number, error));
		}
	}
done:
	return status;
}

static ww_status count_column(struct ngram_matrix *all, const struct worker *worker, const struct column *column,
                              uint64_t number, ww_error *error)
{
	const struct part *parts = vec_at(&worker->parts, column->first);

	(void)number;
	for (size_t i = 0; i < column->parts; i++)
		all->matrix->ends[parts[i].group]++;
	return put_column(all->matrix->columns, worker, column, error);
}

/* Ends are where each row's next cell goes, while columns are dealt out. */
static ww_status deal_out_column(struct ngram_matrix *all, const struct worker *worker, const struct column *column,
                                 uint64_t number, ww_error *error)
{
	const struct part *parts = vec_at(&worker->parts, column->first);

	(void)error;
	for (size_t i = 0; i < column->parts; i++)
		matrix_put(all->matrix, all->matrix->ends[parts[i].group]++, number, parts[i].count);
	return WW_OK;
}

/* Ends become beginnings. */
static void step_back(uint64_t *ends, uint64_t rows)
{
	uint64_t begin = 0;

	for (uint64_t row = 0; row < rows; row++) {
		uint64_t end = ends[row];

		ends[row] = begin;
		begin = end;
	}
}

static ww_status declare_columns(struct matrix *matrix, ww_error *error)
{
	ww_status status;

	WW_STEP(table_builder_new(&matrix->columns, matrix->alloc, error));
	WW_STEP(table_column(matrix->columns, "ngram", WW_UTF8, error));
	WW_STEP(table_column(matrix->columns, "n", WW_U64, error));
	WW_STEP(table_column(matrix->columns, "count", WW_U64, error));
	WW_STEP(table_column(matrix->columns, "documents", WW_U64, error));
done:
	return status;
}

static ww_status make_tables(struct ngram_matrix *all, ww_error *error)
{
	uint32_t groups = all->question->of.grouping->count;
	ww_status status;

	WW_STEP(declare_columns(all->matrix, error));
	WW_STEP(order_series(all, error));
	for (unsigned w = 0; w < all->worker_count; w++)
		all->columns += all->workers[w].columns.count;
	WW_STEP(each_column(all, count_column, error));
	WW_STEP(matrix_make_cells(all->matrix, groups, all->columns, error));
	step_back(all->matrix->ends, groups);
	WW_STEP(each_column(all, deal_out_column, error));
done:
	return status;
}

static ww_status make_workers(struct ngram_matrix *all, ww_error *error)
{
	const ww_alloc *alloc = all->matrix->alloc;

	all->workers = alloc_zeroed(alloc, all->worker_count, sizeof *all->workers);
	if (!all->workers)
		return ww_fail_memory(error);
	for (unsigned w = 0; w < all->worker_count; w++)
		all->workers[w] = (struct worker){.text = vec_of(alloc, 1),
		                                  .columns = vec_of(alloc, sizeof(struct column)),
		                                  .parts = vec_of(alloc, sizeof(struct part)),
		                                  .series = vec_of(alloc, sizeof(struct series))};
	return WW_OK;
}

static void ngram_matrix_clear(struct ngram_matrix *all)
{
	for (unsigned w = 0; all->workers && w < all->worker_count; w++) {
		vec_clear(&all->workers[w].text);
		vec_clear(&all->workers[w].columns);
		vec_clear(&all->workers[w].parts);
		vec_clear(&all->workers[w].series);
	}
	alloc_free(all->matrix->alloc, all->workers);
	vec_clear(&all->order);
}

ww_status matrix_of_ngrams(struct matrix *matrix, const struct matrix_question *question, ww_error *error)
{
	struct entry_question entries = {.corpus = question->of.corpus,
	                                 .vocabulary = question->of.vocabulary,
	                                 .grouping = question->of.grouping,
	                                 .filter = question->of.filter,
	                                 .unit = question->unit,
	                                 .from = question->from,
	                                 .to = question->to,
	                                 .marks = question->marks,
	                                 .least = question->least};
	struct ngram_matrix all = {.matrix = matrix,
	                           .question = question,
	                           .worker_count = run_threads(question->run),
	                           .order = vec_of(matrix->alloc, sizeof(struct series_at))};
	size_t stretches;
	ww_status status;

	atomic_init(&all.begun, 0);
	WW_STEP(make_workers(&all, error));
	WW_STEP(entries_count(&entries, &stretches, take_entry, &all, question->run, error));
	WW_STEP(make_tables(&all, error));
done:
	ngram_matrix_clear(&all);
	return status;
}
