/*
 * Rows compare by the text of their terms joined with spaces. Comparing millions of texts is slow, so where rows are
 * many they compare by the ranks that the vocabulary has of texts. The two orders agree unless some term has a
 * byte that sorts at or before the space: then texts are compared after all.
 */
#include "count/row_order.h"

#include "count/sort.h"

/* From this many rows on, looking at all their terms first pays. */
enum { RANK_FROM = 1 << 15 };

/* A row's terms joined by spaces, byte by byte. */
struct joined {
	const struct vocabulary *vocabulary;
	const uint32_t *terms;
	size_t left;  /* terms after this one */
	ww_text text; /* what is left of this one */
};

static struct joined joined_of(const struct vocabulary *vocabulary, const uint32_t *terms, size_t count)
{
	return (struct joined){vocabulary, terms + 1, count - 1, vocabulary_term(vocabulary, terms[0])};
}

/* The next byte; -1 at the end. */
static int joined_next(struct joined *joined)
{
	if (joined->text.size) {
		joined->text.size--;
		return (unsigned char)*joined->text.data++;
	}
	if (!joined->left)
		return -1;
	joined->left--;
	joined->text = vocabulary_term(joined->vocabulary, *joined->terms++);
	return ' ';
}

static int compare_joined(struct joined left, struct joined right)
{
	int a, b;

	do {
		a = joined_next(&left);
		b = joined_next(&right);
	} while (a == b && a >= 0);
	return a - b;
}

/* Two lists of terms, of which at least the first differ. */
static int compare_different(const struct rows *rows, const uint32_t *left, size_t left_count, const uint32_t *right,
                             size_t right_count)
{
	const struct vocabulary *vocabulary = rows->vocabulary;

	if (rows->ranks && rows->ranks_decide)
		return rows->ranks[left[0]] < rows->ranks[right[0]] ? -1 : 1;
	return compare_joined(joined_of(vocabulary, left, left_count), joined_of(vocabulary, right, right_count));
}

static int compare_terms(const struct rows *rows, const uint32_t *left, size_t left_count, const uint32_t *right,
                         size_t right_count)
{
	size_t shorter = left_count < right_count ? left_count : right_count;
	size_t same = 0;
	int order = 0;

	while (same < shorter && left[same] == right[same])
		same++;
	if (same < shorter)
		order = compare_different(rows, left + same, left_count - same, right + same, right_count - same);
	if (order == 0)
		order = (left_count > right_count) - (left_count < right_count);
	/* A term that holds a space can make one text of different terms. */
	if (order == 0 && same < shorter)
		order = left[same] < right[same] ? -1 : 1;
	return order;
}

int row_compare_keys(const struct row *a, const struct row *b)
{
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	return (a->count < b->count) - (a->count > b->count);
}

struct list_order {
	const struct rows *rows;
	const struct row_list *list;
};

static int compare_rows(const void *left, const void *right, const void *context)
{
	const struct list_order *by = context;
	const struct row *a = left, *b = right;
	int order = row_compare_keys(a, b);

	if (order)
		return order;
	if (a->head != b->head)
		return a->head < b->head ? -1 : 1;
	return compare_terms(by->rows, row_terms(by->list, a), a->length, row_terms(by->list, b), b->length);
}

static struct sort_items rows_sort(const struct row_list *list, const struct list_order *order)
{
	return (struct sort_items){list->rows.items, list->rows.count, sizeof(struct row), compare_rows, order};
}

ww_status row_list_sort(const struct rows *rows, struct row_list *list, ww_error *error)
{
	struct list_order order = {rows, list};
	struct sort_items sort = rows_sort(list, &order);

	return sort_here(&sort, rows->alloc, error);
}

static bool has_low_byte(ww_text text)
{
	for (size_t i = 0; i < text.size; i++)
		if ((unsigned char)text.data[i] <= ' ')
			return true;
	return false;
}

/* Looks at the terms that rows use. */
static void take_ranks(struct rows *rows)
{
	const uint32_t *terms = rows->lists[0].terms.items;

	rows->ranks = rows->vocabulary->text_rank;
	rows->ranks_decide = true;
	for (size_t i = 0; rows->ranks_decide && i < rows->lists[0].terms.count; i++)
		rows->ranks_decide = !has_low_byte(vocabulary_term(rows->vocabulary, terms[i]));
}

/* Ranks of the first two terms in one number; a row of one term comes before those that go on. */
static void set_heads(struct rows *rows)
{
	struct row_list *list = &rows->lists[0];
	struct row *row = list->rows.items;

	for (size_t i = 0; rows->ranks_decide && i < list->rows.count; i++) {
		const uint32_t *terms = row_terms(list, &row[i]);
		uint64_t second = row[i].length > 1 ? (uint64_t)rows->ranks[terms[1]] + 1 : 0;

		row[i].head = (uint64_t)rows->ranks[terms[0]] << 32 | second;
	}
}

ww_status rows_put_in_order(struct rows *rows, const ww_run *run, ww_error *error)
{
	struct row_list *list = &rows->lists[0];
	struct list_order order = {rows, list};
	struct sort_items sort = rows_sort(list, &order);
	ww_status status;

	if (sort_is_done(&sort))
		return WW_OK;
	if (list->rows.count >= RANK_FROM) {
		take_ranks(rows);
		set_heads(rows);
	}
	status = sort_run(&sort, rows->alloc, run, error);
	rows->ranks = NULL;
	return status;
}
