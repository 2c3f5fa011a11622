#include "count/rows.h"

#include "base/progress.h"
#include "count/row_order.h"

/* A list is cut when it holds twice the limit and this many rows more: less often for small limits. */
enum { CUT_SLACK = 4096 };

ww_status rows_init(struct rows *rows, const ww_corpus *corpus, const struct vocabulary *vocabulary,
                    const struct grouping *grouping, uint64_t limit, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);

	*rows = (struct rows){
		.alloc = alloc, .vocabulary = vocabulary, .grouping = grouping, .limit = limit, .workers = run_threads(run)};
	rows->lists = alloc_zeroed(alloc, rows->workers, sizeof *rows->lists);
	if (!rows->lists)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < rows->workers; i++) {
		rows->lists[i].rows = vec_of(alloc, sizeof(struct row));
		rows->lists[i].terms = vec_of(alloc, sizeof(uint32_t));
	}
	return WW_OK;
}

static void list_clear(struct row_list *list)
{
	vec_clear(&list->rows);
	vec_clear(&list->terms);
}

void rows_clear(struct rows *rows)
{
	for (unsigned i = 0; rows->lists && i < rows->workers; i++)
		list_clear(&rows->lists[i]);
	alloc_free(rows->alloc, rows->lists);
	rows->lists = NULL;
}

/* Appends rows of another list with their terms. */
static ww_status copy_rows(struct row_list *to, const struct row_list *from, size_t count, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_reserve(&to->rows, count, error));
	for (size_t i = 0; i < count; i++) {
		struct row row = *(const struct row *)vec_at(&from->rows, i);
		const uint32_t *terms = row_terms(from, &row);

		row.terms_at = to->terms.count;
		WW_STEP(vec_append(&to->terms, terms, row.length, error));
		WW_STEP(vec_push(&to->rows, &row, error));
	}
done:
	return status;
}

/* Leaves the first `limit` rows in order. */
static ww_status cut(struct rows *rows, struct row_list *list, ww_error *error)
{
	struct row_list kept = *list;
	ww_status status;

	kept.rows = vec_of(rows->alloc, sizeof(struct row));
	kept.terms = vec_of(rows->alloc, sizeof(uint32_t));
	WW_STEP(row_list_sort(rows, list, error));
	WW_STEP(copy_rows(&kept, list, (size_t)rows->limit, error));
	kept.was_cut = true;
	kept.worst = *(const struct row *)vec_at(&kept.rows, kept.rows.count - 1);
	list_clear(list);
	*list = kept;
	return WW_OK;
done:
	list_clear(&kept);
	return status;
}

static bool is_full(const struct rows *rows, const struct row_list *list)
{
	return rows->limit && list->rows.count > CUT_SLACK && (list->rows.count - CUT_SLACK) / 2 > rows->limit;
}

ww_status rows_add(struct rows *rows, unsigned worker, const struct row *row, const uint32_t *terms, ww_error *error)
{
	struct row_list *list = &rows->lists[worker];
	struct row added = *row;
	ww_status status;

	list->total++;
	if (list->was_cut && row_compare_keys(row, &list->worst) > 0)
		return WW_OK;
	added.head = 0;
	added.terms_at = list->terms.count;
	WW_STEP(vec_append(&list->terms, terms, row->length, error));
	WW_STEP(vec_push(&list->rows, &added, error));
	if (is_full(rows, list))
		status = cut(rows, list, error);
done:
	return status;
}

/* Appends all rows of another list, whose terms stand in the order of its rows. */
static ww_status append_list(struct row_list *to, const struct row_list *from, ww_error *error)
{
	size_t first = to->rows.count, shift = to->terms.count;
	ww_status status;

	WW_STEP(vec_append(&to->terms, from->terms.items, from->terms.count, error));
	WW_STEP(vec_append(&to->rows, from->rows.items, from->rows.count, error));
	for (size_t i = first; i < to->rows.count; i++)
		((struct row *)vec_at(&to->rows, i))->terms_at += shift;
	to->total += from->total;
done:
	return status;
}

ww_status rows_gather(struct rows *rows, ww_error *error)
{
	ww_status status = WW_OK;

	for (unsigned i = 1; i < rows->workers; i++) {
		WW_STEP(append_list(&rows->lists[0], &rows->lists[i], error));
		list_clear(&rows->lists[i]);
	}
done:
	return status;
}
