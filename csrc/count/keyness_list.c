/* Keyness where the reference is a list of counts: every row looks its text up. */
#include <inttypes.h>
#include <math.h>

#include "base/byte_order.h"
#include "base/hash_map.h"
#include "base/options.h"
#include "base/progress.h"
#include "count/keyness_target.h"
#include "count/spelling.h"

/* Rows or terms of the list between two looks at the clock. */
enum { LOOK_STEP = 1 << 12 };

struct key_list {
	const ww_alloc *alloc;
	struct hash_map numbers; /* of the terms of the list */
	struct vec counts;       /* uint64_t, by number; 0 once a row has taken it */
	struct dispersion_parts size;
	struct key_target target;
};

static ww_status add_count(struct key_list *list, ww_text term, uint64_t count, ww_error *error)
{
	uint64_t *counts;
	uint32_t number;
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(&number, &added, &list->numbers, term.size ? term.data : "", term.size, 0, error));
	if (added)
		WW_STEP(vec_append(&list->counts, &(uint64_t){0}, 1, error));
	counts = list->counts.items;
	if (count > UINT64_MAX - list->size.size)
		return ww_fail(error, WW_EINVAL, "the list of counts: they add up to more than 2^64 - 1");
	counts[number] += count;
	list->size.size += count;
done:
	return status;
}

/* Copies the list; its size is the sum of counts, or what is said to be all. */
static ww_status take_list(struct key_list *list, const ww_frequency_list *given, const ww_run *run, ww_error *error)
{
	ww_frequency_list known = {.size = sizeof known};
	struct progress progress;
	ww_status status;

	options_take(&known, given);
	WW_STEP(progress_begin(&progress, run, "terms", known.rows, error));
	for (uint64_t i = 0; i < known.rows; i++) {
		if (i % LOOK_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		WW_STEP(add_count(list, known.terms[i], known.counts[i], error));
	}
	if (known.total && known.total < list->size.size)
		return ww_fail(error, WW_EINVAL,
		               "the list of counts: they add up to %" PRIu64 ", which is more than the total of %" PRIu64,
		               list->size.size, known.total);
	if (known.total)
		list->size.size = known.total;
done:
	return status;
}

/* A row that was found takes its count, so that those of the list that are left are what the target lacks. */
static ww_status look_rows_up(struct key_list *list, const ww_run *run, ww_error *error)
{
	const struct kept *rows = &list->target.rows;
	struct vec text = vec_of(list->alloc, 1);
	uint64_t *counts = list->counts.items;
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "rows", rows->lists[0].items.count, error));
	for (size_t i = 0; i < rows->lists[0].items.count; i++) {
		struct key_row *row = vec_at(&rows->lists[0].items, i);
		uint32_t number;

		if (i % LOOK_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		text.count = 0;
		WW_STEP(spell_terms(&text, list->target.question.vocabulary, kept_terms(rows, &row->entry), row->entry.length,
		                    error));
		number = hash_map_find(&list->numbers, text.items, text.count, 0);
		if (number == HASH_MAP_NONE)
			continue;
		row->reference_count = counts[number];
		counts[number] = 0;
	}
done:
	vec_clear(&text);
	return status;
}

static int by_text(const void *left, const void *right, const void *context)
{
	const struct key_list *list = context;
	const struct hash_map_key *a = &list->numbers.keys[((const struct key_row *)left)->entry.terms_at];
	const struct hash_map_key *b = &list->numbers.keys[((const struct key_row *)right)->entry.terms_at];

	return compare_bytes((ww_text){a->data, a->size}, (ww_text){b->data, b->size});
}

/* Rows of what is in the list alone, behind those of the target. Their terms_at is a number. */
static ww_status add_missing(struct key_list *list, const ww_run *run, ww_error *error)
{
	struct vec *rows = &list->target.rows.lists[0].items;
	struct sort_items sort = {.size = sizeof(struct key_row), .compare = by_text, .context = list};
	size_t first = rows->count;
	ww_status status = WW_OK;

	for (size_t number = 0; number < list->counts.count; number++) {
		struct key_row row = {.reference_count = *(const uint64_t *)vec_at(&list->counts, number),
		                      .dp_norm = NAN,
		                      .target_lacks = true,
		                      .entry = {.terms_at = number, .length = list->target.question.from}};

		if (row.reference_count > 0)
			WW_STEP(vec_push(rows, &row, error));
	}
	if (rows->count == first)
		return WW_OK;
	sort.items = vec_at(rows, first);
	sort.count = rows->count - first;
	status = sort_run(&sort, list->alloc, run, error);
done:
	return status;
}

static ww_status spell(struct vec *text, const void *context, const struct key_row *row, ww_error *error)
{
	const struct key_list *list = context;
	const struct hash_map_key *key;

	if (!row->target_lacks)
		return spell_terms(text, list->target.question.vocabulary, kept_terms(&list->target.rows, &row->entry),
		                   row->entry.length, error);
	key = &list->numbers.keys[row->entry.terms_at];
	return vec_append(text, key->data, key->size, error);
}

static ww_status make_table(ww_table **out, struct key_list *list, const ww_run *run, ww_error *error)
{
	struct key_reference reference = {
		.sizes = &list->size, .least = {.count = key_least(&list->target).count}, .spell = spell, .context = list};
	ww_status status;

	WW_STEP(look_rows_up(list, run, error));
	if (list->target.options.by_reference_only)
		WW_STEP(add_missing(list, run, error));
	status = key_target_table(out, &list->target, &reference, run, error);
done:
	return status;
}

ww_status ww_keyness_against(ww_table **out, const ww_corpus *target, const ww_frequency_list *reference,
                             const ww_keyness_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(target);
	struct key_list list = {.alloc = alloc, .numbers = hash_map_of(alloc), .counts = vec_of(alloc, sizeof(uint64_t))};
	ww_status status;

	*out = NULL;
	WW_STEP(take_list(&list, reference, run, error));
	WW_STEP(key_target_count(&list.target, target, options, run, error));
	if (list.target.question.from != list.target.question.to)
		status =
			ww_fail(error, WW_EINVAL, "n-grams from %" PRIu32 " to %" PRIu32 " against a list, which is of one length",
			        list.target.question.from, list.target.question.to);
	else
		status = make_table(out, &list, run, error);
done:
	key_target_clear(&list.target);
	vec_clear(&list.counts);
	hash_map_clear(&list.numbers);
	return status;
}
