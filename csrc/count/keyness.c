/* Keyness where the reference is a corpus: both have their entries in one order, so that they are joined by merging. */
#include <math.h>

#include "base/byte_order.h"
#include "count/keyness_target.h"
#include "count/spelling.h"

struct key_cursor {
	size_t stretch; /* of the reference; SIZE_MAX: none yet */
	size_t at;      /* first row of the target that is not before the entry met last */
};

struct key_join {
	struct key_target target;
	struct entry_question question; /* of the reference */
	struct grouping everything;
	struct part_sizes sizes;
	struct kept missing;        /* rows that the target lacks */
	struct key_cursor *cursors; /* one a worker */
};

/* The terms of a row of the target against those of an entry of the reference. */
static int compare_row(const struct key_join *join, const struct key_row *row, const struct entry *entry)
{
	const struct vocabulary *left = join->target.question.vocabulary, *right = join->question.vocabulary;
	const uint32_t *terms = kept_terms(&join->target.rows, &row->entry);
	uint32_t length = row->entry.length < entry->length ? row->entry.length : entry->length;
	int order = 0;

	for (uint32_t i = 0; order == 0 && i < length; i++)
		if (left != right || terms[i] != entry->terms[i])
			order = compare_bytes(vocabulary_term(left, terms[i]), vocabulary_term(right, entry->terms[i]));
	return order ? order : (row->entry.length > entry->length) - (row->entry.length < entry->length);
}

/* The first row that is not before the entry. */
static size_t search_row(const struct key_join *join, const struct entry *entry)
{
	const struct vec *rows = &join->target.rows.lists[0].items;
	size_t low = 0, high = rows->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare_row(join, vec_at(rows, middle), entry) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The row of an entry, or NULL. */
static struct key_row *find_row(const struct key_join *join, struct key_cursor *cursor, size_t stretch,
                                const struct entry *entry)
{
	const struct vec *rows = &join->target.rows.lists[0].items;
	int order = 1;

	if (cursor->stretch != stretch)
		*cursor = (struct key_cursor){stretch, search_row(join, entry)};
	while (cursor->at < rows->count && (order = compare_row(join, vec_at(rows, cursor->at), entry)) < 0)
		cursor->at++;
	return order == 0 ? vec_at(rows, cursor->at) : NULL;
}

static ww_status join_entry(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	struct key_join *join = context;
	struct key_row *row = find_row(join, &join->cursors[worker], stretch, entry);
	struct key_row missing = {
		.reference_count = entry->count, .reference_documents = entry->documents, .dp_norm = NAN, .target_lacks = true};

	if (row) {
		row->reference_count = entry->count;
		row->reference_documents = entry->documents;
		return WW_OK;
	}
	if (!join->target.options.by_reference_only ||
	    !thresholds_met(key_least(&join->target), entry->count, entry->documents))
		return WW_OK;
	return kept_add(&join->missing, worker, stretch, entry, &missing, error);
}

static ww_status make_cursors(struct key_join *join, ww_error *error)
{
	join->cursors = alloc_array(join->target.rows.alloc, join->missing.workers, sizeof *join->cursors);
	if (!join->cursors)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < join->missing.workers; i++)
		join->cursors[i].stretch = SIZE_MAX;
	return WW_OK;
}

static ww_status count_reference(struct key_join *join, const ww_corpus *reference, const ww_run *run, ww_error *error)
{
	size_t stretches;
	ww_status status;

	join->question = join->target.question;
	join->question.corpus = reference;
	join->question.least = (struct thresholds){0, 0};
	WW_STEP(corpus_vocabulary(&join->question.vocabulary, reference, join->target.options.layer, error));
	WW_STEP(grouping_make(&join->everything, reference, NULL, error));
	join->question.grouping = &join->everything;
	WW_STEP(part_sizes_measure(&join->sizes, &join->question, run, error));
	WW_STEP(
		kept_init(&join->missing, join->target.rows.alloc, sizeof(struct key_row), key_rows_by_terms, 0, run, error));
	WW_STEP(make_cursors(join, error));
	WW_STEP(entries_count(&join->question, &stretches, join_entry, join, run, error));
	status = kept_gather(&join->missing, run, error);
done:
	return status;
}

static ww_status spell(struct vec *text, const void *context, const struct key_row *row, ww_error *error)
{
	const struct key_join *join = context;

	if (row->target_lacks)
		return spell_terms(text, join->question.vocabulary, kept_terms(&join->missing, &row->entry), row->entry.length,
		                   error);
	return spell_terms(text, join->target.question.vocabulary, kept_terms(&join->target.rows, &row->entry),
	                   row->entry.length, error);
}

static ww_status make_table(ww_table **out, struct key_join *join, const ww_run *run, ww_error *error)
{
	const struct vec *missing = &join->missing.lists[0].items;
	struct key_reference reference = {.sizes = join->sizes.of_length,
	                                  .least = key_least(&join->target),
	                                  .documents = true,
	                                  .spell = spell,
	                                  .context = join};
	ww_status status;

	WW_STEP(vec_append(&join->target.rows.lists[0].items, missing->items, missing->count, error));
	status = key_target_table(out, &join->target, &reference, run, error);
done:
	return status;
}

ww_status ww_keyness(ww_table **out, const ww_corpus *target, const ww_corpus *reference,
                     const ww_keyness_options *options, const ww_run *run, ww_error *error)
{
	struct key_join join = {0};
	ww_status status;

	*out = NULL;
	WW_STEP(key_target_count(&join.target, target, options, run, error));
	WW_STEP(count_reference(&join, reference, run, error));
	WW_STEP(make_table(out, &join, run, error));
done:
	alloc_free(join.target.rows.alloc, join.cursors);
	kept_clear(&join.missing);
	part_sizes_clear(&join.sizes);
	grouping_clear(&join.everything);
	key_target_clear(&join.target);
	return status;
}
