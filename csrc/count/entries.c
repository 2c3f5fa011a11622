#include "count/entries.h"

#include "base/byte_order.h"
#include "count/sequences.h"
#include "count/sort.h"
#include "count/term_counts.h"

struct listing {
	const struct rows *rows;
	const struct row_list *list;
};

static int compare_sequences(const struct listing *by, const struct row *a, const struct row *b)
{
	const uint32_t *left = row_terms(by->list, a), *right = row_terms(by->list, b);
	uint32_t shorter = a->length < b->length ? a->length : b->length;

	for (uint32_t i = 0; i < shorter; i++)
		if (left[i] != right[i])
			return compare_bytes(vocabulary_term(by->rows->vocabulary, left[i]),
			                     vocabulary_term(by->rows->vocabulary, right[i]));
	return (a->length > b->length) - (a->length < b->length);
}

static int compare_rows(const void *left, const void *right, const void *context)
{
	const struct row *a = left, *b = right;
	int order = compare_sequences(context, a, b);

	return order ? order : (a->group > b->group) - (a->group < b->group);
}

/* Visits the rows of one sequence, which follow one another, as one entry. */
static ww_status visit_rows(const struct row_list *list, struct vec *parts, entry_visit visit, void *context,
                            const struct listing *by, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0, next; i < list->rows.count; i = next) {
		const struct row *row = vec_at(&list->rows, i);
		struct entry entry = {.terms = row_terms(list, row), .length = row->length};

		parts->count = 0;
		for (next = i; next < list->rows.count; next++) {
			const struct row *other = vec_at(&list->rows, next);
			struct entry_part part = {other->group, other->count, other->documents};

			if (compare_sequences(by, row, other) != 0)
				break;
			entry.count += part.count;
			entry.documents += part.documents;
			WW_STEP(vec_push(parts, &part, error));
		}
		entry.parts = parts->items;
		entry.part_count = parts->count;
		WW_STEP(visit(context, 0, &entry, 0, error));
	}
done:
	return status;
}

ww_status entries_count(const struct entry_question *question, size_t *stretches, entry_visit visit, void *context,
                        const ww_run *run, ww_error *error)
{
	struct term_question terms = {.least = question->least, .whole = true, .marks = question->marks};
	struct sequence_question sequences = {.unit = question->unit,
	                                      .from = question->from > 2 ? question->from : 2,
	                                      .to = question->to,
	                                      .marks = question->marks,
	                                      .least = question->least};
	struct vec parts = vec_of(corpus_alloc(question->corpus), sizeof(struct entry_part));
	struct rows rows = {0};
	struct listing by = {&rows, NULL};
	struct sort_items sort = {.size = sizeof(struct row), .compare = compare_rows, .context = &by};
	ww_status status;

	*stretches = 1;
	WW_STEP(rows_init(&rows, question->corpus, question->vocabulary, question->grouping, 0, run, error));
	if (question->from == 1)
		WW_STEP(count_terms(&rows, question->corpus, &terms, run, error));
	if (question->to >= 2)
		WW_STEP(count_sequences(&rows, question->corpus, &sequences, run, error));
	WW_STEP(rows_gather(&rows, error));
	by.list = &rows.lists[0];
	sort.items = rows.lists[0].rows.items;
	sort.count = rows.lists[0].rows.count;
	WW_STEP(sort_run(&sort, rows.alloc, run, error));
	WW_STEP(visit_rows(&rows.lists[0], &parts, visit, context, &by, error));
done:
	vec_clear(&parts);
	rows_clear(&rows);
	return status;
}
