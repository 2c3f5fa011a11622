#include "count/rows.h"

#include <string.h>

#include "count/sort.h"

/* A list is cut when it holds twice the limit and this many rows more: less often for small limits. */
enum { CUT_SLACK = 4096 };

/* From this many rows on, sorting is faster when texts are ranked first. */
enum { RANK_FROM = 1 << 15 };

/* Rows are spelt this many at a time between two looks at the clock. */
enum { SPELL_STEP = 1 << 12 };

ww_status rows_init(struct rows *rows, const ww_corpus *corpus, const struct vocabulary *vocabulary,
                    const struct grouping *grouping, uint64_t limit, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);

	*rows = (struct rows){.alloc = alloc,
	                      .vocabulary = vocabulary,
	                      .grouping = grouping,
	                      .limit = limit,
	                      .workers = run_threads(run)};
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
	alloc_free(rows->alloc, rows->ranks);
	rows->lists = NULL;
	rows->ranks = NULL;
}

static inline const uint32_t *terms_of(const struct row_list *list, const struct row *row)
{
	return (const uint32_t *)list->terms.items + row->terms_at;
}

/* Texts in the order of their bytes. */
static int compare_texts(ww_text left, ww_text right)
{
	size_t shorter = left.size < right.size ? left.size : right.size;
	int order = shorter ? memcmp(left.data, right.data, shorter) : 0;

	return order ? order : (left.size > right.size) - (left.size < right.size);
}

/* A row's terms joined by spaces, byte by byte. */
struct joined {
	const struct vocabulary *vocabulary;
	const uint32_t *terms;
	size_t left;         /* terms after this one */
	ww_text text;        /* what is left of this one */
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

static int compare_keys(const struct row *a, const struct row *b)
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
	int order = compare_keys(a, b);

	if (order)
		return order;
	if (a->head != b->head)
		return a->head < b->head ? -1 : 1;
	return compare_terms(by->rows, terms_of(by->list, a), a->length, terms_of(by->list, b), b->length);
}

static struct sort_items rows_sort(const struct row_list *list, const struct list_order *order)
{
	return (struct sort_items){list->rows.items, list->rows.count, sizeof(struct row), compare_rows, order};
}

/* Appends rows of another list with their terms. */
static ww_status copy_rows(struct row_list *to, const struct row_list *from, size_t count, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_reserve(&to->rows, count, error));
	for (size_t i = 0; i < count; i++) {
		struct row row = *(const struct row *)vec_at(&from->rows, i);
		const uint32_t *terms = terms_of(from, &row);

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
	struct list_order order = {rows, list};
	struct sort_items sort = rows_sort(list, &order);
	struct row_list kept = *list;
	ww_status status;

	kept.rows = vec_of(rows->alloc, sizeof(struct row));
	kept.terms = vec_of(rows->alloc, sizeof(uint32_t));
	WW_STEP(sort_here(&sort, rows->alloc, error));
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
	if (list->was_cut && compare_keys(row, &list->worst) > 0)
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

/* Moves all rows into the first list. */
static ww_status gather(struct rows *rows, ww_error *error)
{
	ww_status status = WW_OK;

	for (unsigned i = 1; i < rows->workers; i++) {
		WW_STEP(append_list(&rows->lists[0], &rows->lists[i], error));
		list_clear(&rows->lists[i]);
	}
done:
	return status;
}

/* A term on its way to its rank. */
struct ranked {
	uint64_t prefix;     /* the first bytes, so that few comparisons need more */
	uint32_t term;
};

static uint64_t prefix_of(ww_text text)
{
	uint64_t prefix = 0;

	for (size_t i = 0; i < sizeof prefix; i++)
		prefix = prefix << 8 | (i < text.size ? (unsigned char)text.data[i] : 0);
	return prefix;
}

static int compare_ranked(const void *left, const void *right, const void *context)
{
	const struct vocabulary *vocabulary = context;
	const struct ranked *a = left, *b = right;

	if (a->prefix != b->prefix)
		return a->prefix < b->prefix ? -1 : 1;
	return compare_texts(vocabulary_term(vocabulary, a->term), vocabulary_term(vocabulary, b->term));
}

/* A byte that sorts at or before the space that joins terms: with it, ranks do not tell the order of joined texts. */
static bool has_low_byte(ww_text text)
{
	for (size_t i = 0; i < text.size; i++)
		if ((unsigned char)text.data[i] <= ' ')
			return true;
	return false;
}

/* Lists the terms that rows use; until they are ranked, ranks say for each term whether it is listed. */
static ww_status list_used(struct vec *used, struct rows *rows, ww_error *error)
{
	const uint32_t *terms = rows->lists[0].terms.items;
	ww_status status = WW_OK;

	for (size_t i = 0; i < rows->lists[0].terms.count; i++) {
		ww_text text;
		struct ranked entry = {.term = terms[i]};

		if (rows->ranks[terms[i]])
			continue;
		rows->ranks[terms[i]] = 1;
		text = vocabulary_term(rows->vocabulary, terms[i]);
		entry.prefix = prefix_of(text);
		rows->ranks_decide = rows->ranks_decide && !has_low_byte(text);
		WW_STEP(vec_push(used, &entry, error));
	}
done:
	return status;
}

static ww_status rank_terms(struct rows *rows, const ww_run *run, ww_error *error)
{
	struct vec used = vec_of(rows->alloc, sizeof(struct ranked));
	struct sort_items sort = {.size = sizeof(struct ranked), .compare = compare_ranked, .context = rows->vocabulary};
	ww_status status;

	rows->ranks_decide = true;
	rows->ranks = alloc_zeroed(rows->alloc, rows->vocabulary->terms, sizeof *rows->ranks);
	if (!rows->ranks)
		return ww_fail_memory(error);
	WW_STEP(list_used(&used, rows, error));
	sort.items = used.items;
	sort.count = used.count;
	WW_STEP(sort_run(&sort, rows->alloc, run, error));
	for (size_t i = 0; i < used.count; i++)
		rows->ranks[((struct ranked *)used.items)[i].term] = (uint32_t)i;
done:
	vec_clear(&used);
	return status;
}

/* Ranks of the first two terms in one number; a row of one term comes before those that go on. */
static void set_heads(struct rows *rows)
{
	struct row_list *list = &rows->lists[0];
	struct row *row = list->rows.items;

	for (size_t i = 0; rows->ranks_decide && i < list->rows.count; i++) {
		const uint32_t *terms = terms_of(list, &row[i]);
		uint64_t second = row[i].length > 1 ? (uint64_t)rows->ranks[terms[1]] + 1 : 0;

		row[i].head = (uint64_t)rows->ranks[terms[0]] << 32 | second;
	}
}

static ww_status put_in_order(struct rows *rows, const ww_run *run, ww_error *error)
{
	struct row_list *list = &rows->lists[0];
	struct list_order order = {rows, list};
	struct sort_items sort = rows_sort(list, &order);
	ww_status status = WW_OK;

	if (sort_is_done(&sort))
		return WW_OK;
	if (list->rows.count >= RANK_FROM) {
		WW_STEP(rank_terms(rows, run, error));
		set_heads(rows);
	}
	WW_STEP(sort_run(&sort, rows->alloc, run, error));
done:
	alloc_free(rows->alloc, rows->ranks);
	rows->ranks = NULL;
	return status;
}

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
	const uint32_t *terms = terms_of(&rows->lists[0], row);
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

	WW_STEP(gather(rows, error));
	WW_STEP(put_in_order(rows, run, error));
	count = rows->limit && rows->limit < all->rows.count ? rows->limit : all->rows.count;
	WW_STEP(table_builder_new(&builder, rows->alloc, error));
	WW_STEP(declare(builder, columns, error));
	WW_STEP(spell_rows(builder, rows, columns, count, run, error));
	WW_STEP(table_finish(out, builder, all->total, error));
done:
	table_builder_free(builder);
	return status;
}
