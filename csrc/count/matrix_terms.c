/* Matrices of terms: counted row by row, and each row put in the order of columns. */
#include "base/pool.h"
#include "base/radix.h"
#include "count/matrix.h"

#define COLUMN_NONE UINT32_MAX

/* What one group has of a term, while it is kept. */
struct kept_term {
	uint32_t term;
	uint32_t high; /* halves of the count: 12 bytes in all, as there may be very many */
	uint32_t low;
};

/* Terms of a group that one visit gave. */
struct visit {
	uint32_t group;
	size_t first; /* in the worker's terms */
	size_t count;
};

struct worker {
	struct vec terms;    /* struct kept_term */
	struct vec visits;   /* struct visit */
	uint64_t *counts;    /* by term, of what this worker was given */
	uint32_t *documents; /* the same */
	struct vec items;    /* struct radix_item: two for each term of a row */
};

/* A visit by its group. */
struct visit_at {
	unsigned worker;
	size_t visit;
};

struct term_matrix {
	struct matrix *matrix;
	const struct matrix_question *question;
	struct worker *workers;
	unsigned worker_count;
	uint32_t *column_of; /* by term */
	uint32_t columns;
	struct visit_at *visits; /* by group */
	size_t *first_visit;     /* by group; groups + 1 */
};

static uint64_t count_of(const struct kept_term *term)
{
	return (uint64_t)term->high << 32 | term->low;
}

static ww_status take_group(void *context, uint32_t group, struct group_term *terms, size_t count, unsigned worker,
                            ww_error *error)
{
	struct term_matrix *all = context;
	struct worker *mine = &all->workers[worker];
	struct visit visit = {group, mine->terms.count, count};
	struct kept_term *kept;
	ww_status status;

	WW_STEP(vec_append(&mine->terms, NULL, count, error));
	kept = vec_at(&mine->terms, visit.first);
	for (size_t i = 0; i < count; i++) {
		kept[i] = (struct kept_term){terms[i].term, (uint32_t)(terms[i].count >> 32), (uint32_t)terms[i].count};
		mine->counts[terms[i].term] += terms[i].count;
		mine->documents[terms[i].term] += terms[i].documents;
	}
	status = vec_push(&mine->visits, &visit, error);
done:
	return status;
}

/* Adds up what the workers have seen of terms, in the place of the first. */
static void add_workers(struct term_matrix *all)
{
	for (unsigned w = 1; w < all->worker_count; w++)
		for (uint32_t term = 0; term < all->question->of.vocabulary->terms; term++) {
			all->workers[0].counts[term] += all->workers[w].counts[term];
			all->workers[0].documents[term] += all->workers[w].documents[term];
		}
}

/* Columns are the terms that reach the thresholds, by text. */
static ww_status make_columns(struct term_matrix *all, ww_error *error)
{
	const struct vocabulary *vocabulary = all->question->of.vocabulary;
	struct table_builder *builder;
	ww_status status;

	WW_STEP(table_builder_new(&all->matrix->columns, all->matrix->alloc, error));
	builder = all->matrix->columns;
	WW_STEP(table_column(builder, "term", WW_UTF8, error));
	WW_STEP(table_column(builder, "count", WW_U64, error));
	WW_STEP(table_column(builder, "documents", WW_U64, error));
	for (uint32_t place = 0; place < vocabulary->terms; place++) {
		uint32_t term = vocabulary->by_text[place];
		uint64_t count = all->workers[0].counts[term], documents = all->workers[0].documents[term];
		ww_text text = vocabulary_term(vocabulary, term);

		all->column_of[term] = COLUMN_NONE;
		if (count == 0 || !thresholds_met(all->question->least, count, documents))
			continue;
		all->column_of[term] = all->columns++;
		WW_STEP(table_text(builder, 0, text.data, text.size, error));
		WW_STEP(table_integer(builder, 1, (int64_t)count, error));
		WW_STEP(table_integer(builder, 2, (int64_t)documents, error));
	}
done:
	return status;
}

/* Lists the visits of all workers by group. */
static ww_status list_visits(struct term_matrix *all, ww_error *error)
{
	uint32_t groups = all->question->of.grouping->count;
	size_t *starts = all->first_visit, count = 0;

	for (unsigned w = 0; w < all->worker_count; w++) {
		const struct vec *visits = &all->workers[w].visits;

		for (size_t i = 0; i < visits->count; i++)
			starts[((struct visit *)vec_at(visits, i))->group + 2]++;
		count += visits->count;
	}
	all->visits = alloc_array(all->matrix->alloc, count, sizeof *all->visits);
	if (!all->visits)
		return ww_fail_memory(error);
	for (uint32_t group = 0; group < groups; group++)
		starts[group + 2] += starts[group + 1];
	for (unsigned w = 0; w < all->worker_count; w++) {
		const struct vec *visits = &all->workers[w].visits;

		for (size_t i = 0; i < visits->count; i++)
			all->visits[starts[((struct visit *)vec_at(visits, i))->group + 1]++] = (struct visit_at){w, i};
	}
	return WW_OK;
}

static const struct kept_term *visit_terms(const struct term_matrix *all, const struct visit_at *at, size_t *count)
{
	const struct worker *worker = &all->workers[at->worker];
	const struct visit *visit = vec_at(&worker->visits, at->visit);

	*count = visit->count;
	return vec_at(&worker->terms, visit->first);
}

static ww_status count_cells(void *context, size_t group, unsigned worker, ww_error *error)
{
	struct term_matrix *all = context;

	(void)worker;
	(void)error;
	for (size_t i = all->first_visit[group]; i < all->first_visit[group + 1]; i++) {
		size_t count;
		const struct kept_term *terms = visit_terms(all, &all->visits[i], &count);

		for (size_t t = 0; t < count; t++)
			all->matrix->ends[group] += all->column_of[terms[t].term] != COLUMN_NONE;
	}
	return WW_OK;
}

/* Columns of a row with the numbers of their terms among those of the row's visits. */
static ww_status list_row(struct worker *worker, const struct term_matrix *all, size_t group, ww_error *error)
{
	uint32_t number = 0;
	ww_status status = WW_OK;

	worker->items.count = 0;
	for (size_t i = all->first_visit[group]; i < all->first_visit[group + 1]; i++) {
		size_t count;
		const struct kept_term *terms = visit_terms(all, &all->visits[i], &count);

		WW_STEP(vec_reserve(&worker->items, count, error));
		for (size_t t = 0; t < count; t++, number++) {
			struct radix_item item = {all->column_of[terms[t].term], number};

			if (item.key != COLUMN_NONE)
				WW_STEP(vec_push(&worker->items, &item, error));
		}
	}
done:
	return status;
}

/* The count of a term of a row by its number. */
static uint64_t numbered_count(const struct term_matrix *all, size_t group, uint32_t number)
{
	size_t visit = all->first_visit[group], count;
	const struct kept_term *terms = visit_terms(all, &all->visits[visit], &count);

	while (number >= count) {
		number -= (uint32_t)count;
		terms = visit_terms(all, &all->visits[++visit], &count);
	}
	return count_of(&terms[number]);
}

static ww_status fill_row(void *context, size_t group, unsigned worker, ww_error *error)
{
	struct term_matrix *all = context;
	struct worker *mine = &all->workers[worker];
	struct radix_item *sorted;
	uint64_t cell;
	size_t count;
	ww_status status;

	WW_STEP(list_row(mine, all, group, error));
	count = mine->items.count;
	WW_STEP(vec_append(&mine->items, NULL, count, error));
	sorted = mine->items.items;
	sorted = radix_sort(sorted, sorted + count, count);
	cell = all->matrix->ends[group] - count;
	for (size_t i = 0; i < count; i++)
		matrix_put(all->matrix, cell++, sorted[i].key, numbered_count(all, group, sorted[i].item));
done:
	return status;
}

static ww_status make_workers(struct term_matrix *all, ww_error *error)
{
	const ww_alloc *alloc = all->matrix->alloc;
	uint32_t terms = all->question->of.vocabulary->terms;

	all->workers = alloc_zeroed(alloc, all->worker_count, sizeof *all->workers);
	if (!all->workers)
		return ww_fail_memory(error);
	for (unsigned w = 0; w < all->worker_count; w++) {
		struct worker *worker = &all->workers[w];

		worker->terms = vec_of(alloc, sizeof(struct kept_term));
		worker->visits = vec_of(alloc, sizeof(struct visit));
		worker->items = vec_of(alloc, sizeof(struct radix_item));
		worker->counts = alloc_zeroed(alloc, terms, sizeof *worker->counts);
		worker->documents = alloc_zeroed(alloc, terms, sizeof *worker->documents);
		if (!worker->counts || !worker->documents)
			return ww_fail_memory(error);
	}
	all->column_of = alloc_array(alloc, terms, sizeof *all->column_of);
	all->first_visit = alloc_zeroed(alloc, (size_t)all->question->of.grouping->count + 2, sizeof *all->first_visit);
	return all->column_of && all->first_visit ? WW_OK : ww_fail_memory(error);
}

static void term_matrix_clear(struct term_matrix *all)
{
	const ww_alloc *alloc = all->matrix->alloc;

	for (unsigned w = 0; all->workers && w < all->worker_count; w++) {
		struct worker *worker = &all->workers[w];

		vec_clear(&worker->terms);
		vec_clear(&worker->visits);
		vec_clear(&worker->items);
		alloc_free(alloc, worker->counts);
		alloc_free(alloc, worker->documents);
	}
	alloc_free(alloc, all->workers);
	alloc_free(alloc, all->column_of);
	alloc_free(alloc, all->visits);
	alloc_free(alloc, all->first_visit);
}

ww_status matrix_of_terms(struct matrix *matrix, const struct matrix_question *question, ww_error *error)
{
	struct term_matrix all = {.matrix = matrix, .question = question, .worker_count = run_threads(question->run)};
	uint32_t groups = question->of.grouping->count;
	ww_status status;

	WW_STEP(make_workers(&all, error));
	WW_STEP(group_terms_count(&question->of, take_group, &all, question->run, error));
	add_workers(&all);
	WW_STEP(make_columns(&all, error));
	WW_STEP(list_visits(&all, error));
	WW_STEP(pool_run(groups, count_cells, &all, question->run, "rows", error));
	WW_STEP(matrix_make_cells(matrix, groups, all.columns, error));
	WW_STEP(pool_run(groups, fill_row, &all, question->run, "rows", error));
done:
	term_matrix_clear(&all);
	return status;
}
