#include "count/keyness_rows.h"

#include <math.h>

#include "base/pool.h"
#include "stat/contingency.h"
#include "stat/significance.h"

enum { BLOCK_ROWS = 1 << 12 };

int key_rows_by_terms(const void *left, const void *right, const void *context)
{
	const struct key_row *a = left, *b = right;

	(void)context;
	return kept_compare(&a->entry, &b->entry);
}

struct judging {
	struct vec *rows;
	const struct key_sizes *sizes;
};

static ww_status score_block(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct judging *judging = context;
	size_t first = item * BLOCK_ROWS;

	(void)worker;
	(void)error;
	for (size_t i = first; i < first + BLOCK_ROWS && i < judging->rows->count; i++) {
		struct key_row *row = vec_at(judging->rows, i);
		struct contingency table = contingency_of(row->count, key_target_size(judging->sizes, row),
		                                          row->reference_count, key_reference_size(judging->sizes, row));
		double likelihood = log_likelihood(&table);

		row->p = row->p_holm = row->p_fdr = chi_squared_p(likelihood);
		row->score = table.excess < 0 ? -likelihood : likelihood;
	}
	return WW_OK;
}

/* Rows that cannot be compared stand in the middle. */
static double rank_of(const struct key_row *row)
{
	return isnan(row->score) ? 0 : row->score;
}

static int by_score(const void *left, const void *right, const void *context)
{
	double a = rank_of(left), b = rank_of(right);

	(void)context;
	return (a < b) - (a > b);
}

/*
 * Rows in the order of p, without those that cannot be compared, which are no tests. Of rows in the order of scores,
 * the first or the last one left has the greatest log-likelihood. Returns how many there are.
 */
static size_t by_significance(struct key_row **out, struct vec *rows)
{
	size_t first = 0, end = rows->count, count = 0;

	while (first < end) {
		struct key_row *front = vec_at(rows, first), *back = vec_at(rows, end - 1);
		struct key_row *next = rank_of(front) >= -rank_of(back) ? front : back;

		first += next == front;
		end -= next != front;
		if (!isnan(next->score))
			out[count++] = next;
	}
	return count;
}

static ww_status adjust(struct vec *rows, const ww_alloc *alloc, ww_error *error)
{
	struct key_row **tests = alloc_array(alloc, rows->count, sizeof(struct key_row *));
	double *p = alloc_array(alloc, rows->count, sizeof *p);
	double *adjusted = alloc_array(alloc, rows->count, sizeof *adjusted);
	ww_status status = tests && p && adjusted ? WW_OK : ww_fail_memory(error);
	size_t count;

	if (status != WW_OK)
		goto done;
	count = by_significance(tests, rows);
	for (size_t i = 0; i < count; i++)
		p[i] = tests[i]->p;
	p_adjust_holm(adjusted, p, count);
	for (size_t i = 0; i < count; i++)
		tests[i]->p_holm = adjusted[i];
	p_adjust_discovery(adjusted, p, count);
	for (size_t i = 0; i < count; i++)
		tests[i]->p_fdr = adjusted[i];
done:
	alloc_free(alloc, tests);
	alloc_free(alloc, p);
	alloc_free(alloc, adjusted);
	return status;
}

ww_status key_rows_judge(struct vec *rows, const struct key_sizes *sizes, const ww_run *run, ww_error *error)
{
	struct judging judging = {rows, sizes};
	struct sort_items sort = {
		.items = rows->items, .count = rows->count, .size = sizeof(struct key_row), .compare = by_score};
	ww_status status;

	WW_STEP(pool_run((rows->count + BLOCK_ROWS - 1) / BLOCK_ROWS, score_block, &judging, run, "parts", error));
	WW_STEP(sort_run(&sort, rows->alloc, run, error));
	status = adjust(rows, rows->alloc, error);
done:
	return status;
}
