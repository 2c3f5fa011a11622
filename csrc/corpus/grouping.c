#include "corpus/grouping.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/byte_order.h"
#include "base/hash_map.h"
#include "base/period.h"

/* Rows on their way to groups: labels are numbered as they are found, and ranked at the end. */
struct grouper {
	const ww_corpus *corpus;
	struct grouping *grouping;
	enum period period;
	const struct text_column *columns; /* of a field; NULL: by period */
	struct hash_map labels;
};

#define GROUP_NONE UINT32_MAX

static ww_status group_by_period(struct grouper *grouper, size_t index, const struct document_table *table,
                                 ww_error *error)
{
	const struct view_part *part = &grouper->corpus->parts[index];
	uint32_t *groups = grouper->grouping->of_row + part->first_row;
	int32_t last = DATE_NONE;
	uint32_t group = GROUP_NONE; /* of last: neighbours tend to be of one day */
	ww_status status = WW_OK;

	for (uint64_t row = 0; status == WW_OK && row < part->count; row++) {
		int32_t date = table->dates[view_document(part, row)];

		if (date != last) {
			char label[PERIOD_BYTES];

			last = date;
			group = GROUP_NONE;
			if (date != DATE_NONE)
				status = hash_map_add(&group, NULL, &grouper->labels, label, period_name(label, grouper->period, date),
				                      0, error);
		}
		groups[row] = group;
	}
	return status;
}

static ww_status group_by_field(struct grouper *grouper, size_t index, ww_error *error)
{
	const struct view_part *part = &grouper->corpus->parts[index];
	uint32_t *groups = grouper->grouping->of_row + part->first_row;
	ww_status status = WW_OK;

	for (uint64_t row = 0; status == WW_OK && row < part->count; row++) {
		ww_text label = corpus_value(grouper->columns, (struct document_place){index, view_document(part, row)});

		groups[row] = GROUP_NONE;
		if (label.size)
			status = hash_map_add(&groups[row], NULL, &grouper->labels, label.data, label.size, 0, error);
	}
	return status;
}

static ww_status group_rows(struct grouper *grouper, ww_error *error)
{
	const struct document_table *table;
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(grouper->corpus); i++) {
		WW_STEP(segment_documents(&table, corpus_segment(grouper->corpus, i), error));
		WW_STEP(grouper->columns ? group_by_field(grouper, i, error) : group_by_period(grouper, i, table, error));
	}
done:
	return status;
}

struct label {
	const struct hash_map_key *key;
	uint32_t found;
};

static int by_text(const void *left, const void *right)
{
	const struct hash_map_key *a = ((const struct label *)left)->key, *b = ((const struct label *)right)->key;

	return compare_bytes((ww_text){a->data, a->size}, (ww_text){b->data, b->size});
}

static ww_status lay_out(struct grouping *grouping, const struct label *labels, size_t count, ww_error *error)
{
	size_t bytes = 0;

	for (size_t i = 0; i < count; i++)
		bytes += labels[i].key->size;
	grouping->count = (uint32_t)count + grouping->has_none;
	grouping->text = alloc_array(grouping->alloc, bytes, 1);
	grouping->text_at = alloc_zeroed(grouping->alloc, (size_t)grouping->count + 1, sizeof *grouping->text_at);
	grouping->words = alloc_zeroed(grouping->alloc, grouping->count, sizeof *grouping->words);
	if (!grouping->text || !grouping->text_at || !grouping->words)
		return ww_fail_memory(error);
	for (size_t i = 0; i < count; i++) {
		memcpy(grouping->text + grouping->text_at[i], labels[i].key->data, labels[i].key->size);
		grouping->text_at[i + 1] = grouping->text_at[i] + labels[i].key->size;
	}
	if (grouping->has_none)
		grouping->text_at[count + 1] = bytes;
	return WW_OK;
}

/* Puts the labels in order and gives the rows the numbers that follow from it. */
static ww_status rank_labels(struct grouper *grouper, ww_error *error)
{
	struct grouping *grouping = grouper->grouping;
	size_t count = grouper->labels.count;
	struct label *labels = alloc_array(grouping->alloc, count, sizeof *labels);
	uint32_t *rank_of = alloc_array(grouping->alloc, count, sizeof *rank_of);
	ww_status status = labels && rank_of ? WW_OK : ww_fail_memory(error);

	if (status != WW_OK)
		goto done;
	for (size_t i = 0; i < count; i++)
		labels[i] = (struct label){&grouper->labels.keys[i], (uint32_t)i};
	if (count)
		qsort(labels, count, sizeof *labels, by_text);
	for (size_t i = 0; i < count; i++)
		rank_of[labels[i].found] = (uint32_t)i;
	for (uint64_t row = 0; row < grouper->corpus->rows; row++) {
		uint32_t found = grouping->of_row[row];

		grouping->has_none |= found == GROUP_NONE;
		grouping->of_row[row] = found == GROUP_NONE ? (uint32_t)count : rank_of[found];
	}
	WW_STEP(lay_out(grouping, labels, count, error));
done:
	alloc_free(grouping->alloc, labels);
	alloc_free(grouping->alloc, rank_of);
	return status;
}

static void count_words(void *context, uint64_t row, const struct document_table *table, uint64_t document)
{
	struct grouping *grouping = context;

	grouping->words[grouping->of_row[row]] += table->words[document];
}

ww_status grouping_make(struct grouping *out, const ww_corpus *corpus, const char *by, ww_error *error)
{
	static const struct hash_map_key empty = {.data = ""};
	static const struct label everything = {.key = &empty};
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct grouping grouping = {.alloc = alloc};
	struct grouper grouper = {.corpus = corpus, .grouping = &grouping, .labels = hash_map_of(alloc)};
	ww_status status;

	grouping.of_row = alloc_zeroed(alloc, corpus->rows, sizeof *grouping.of_row);
	if (!grouping.of_row)
		return ww_fail_memory(error);
	if (!by) {
		WW_STEP(lay_out(&grouping, &everything, 1, error));
	} else {
		if (!period_find(&grouper.period, by))
			WW_STEP(corpus_field(&grouper.columns, corpus, by, error));
		WW_STEP(group_rows(&grouper, error));
		WW_STEP(rank_labels(&grouper, error));
	}
	WW_STEP(corpus_visit(corpus, count_words, &grouping, error));
	*out = grouping;
	grouping = (struct grouping){.alloc = alloc};
done:
	hash_map_clear(&grouper.labels);
	grouping_clear(&grouping);
	return status;
}

/* Groups without labels; of_row is zero. */
static ww_status begin_unlabelled(struct grouping *grouping, const ww_corpus *corpus, uint32_t count, ww_error *error)
{
	grouping->count = count;
	grouping->of_row = alloc_zeroed(grouping->alloc, corpus->rows, sizeof *grouping->of_row);
	grouping->text = alloc_zeroed(grouping->alloc, 1, 1);
	grouping->text_at = alloc_zeroed(grouping->alloc, (size_t)count + 1, sizeof *grouping->text_at);
	grouping->words = alloc_zeroed(grouping->alloc, count, sizeof *grouping->words);
	return grouping->of_row && grouping->text && grouping->text_at && grouping->words ? WW_OK : ww_fail_memory(error);
}

ww_status grouping_of_documents(struct grouping *out, const ww_corpus *corpus, ww_error *error)
{
	struct grouping grouping = {.alloc = corpus_alloc(corpus)};
	ww_status status;

	if (corpus->rows >= UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "%" PRIu64 " documents, a group each; there may be %" PRIu32, corpus->rows,
		               UINT32_MAX - 1);
	WW_STEP(begin_unlabelled(&grouping, corpus, (uint32_t)corpus->rows, error));
	for (uint64_t row = 0; row < corpus->rows; row++)
		grouping.of_row[row] = (uint32_t)row;
	WW_STEP(corpus_visit(corpus, count_words, &grouping, error));
	*out = grouping;
	grouping = (struct grouping){.alloc = grouping.alloc};
done:
	grouping_clear(&grouping);
	return status;
}

/* Words before a slice; in two terms, as the product of both may be too large. */
static uint64_t slice_start(uint64_t words, uint32_t slices, uint32_t slice)
{
	return words / slices * slice + words % slices * slice / slices;
}

/* Moves rows out of the first slice, which has all of them and their words. */
static ww_status slice_rows(struct grouping *grouping, const ww_corpus *corpus, ww_error *error)
{
	const struct document_table *table;
	uint64_t words = grouping->words[0], before = 0;
	uint32_t slice = 0;
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct view_part *part = &corpus->parts[i];

		WW_STEP(segment_documents(&table, corpus_segment(corpus, i), error));
		for (uint64_t row = 0; row < part->count; row++) {
			uint64_t own = table->words[view_document(part, row)];

			while (slice + 1 < grouping->count && before + own / 2 >= slice_start(words, grouping->count, slice + 1))
				slice++;
			grouping->of_row[part->first_row + row] = slice;
			before += own;
		}
	}
done:
	return status;
}

ww_status grouping_slices(struct grouping *out, const ww_corpus *corpus, uint32_t slices, ww_error *error)
{
	struct grouping grouping = {.alloc = corpus_alloc(corpus)};
	ww_status status;

	WW_STEP(begin_unlabelled(&grouping, corpus, slices, error));
	WW_STEP(corpus_visit(corpus, count_words, &grouping, error));
	WW_STEP(slice_rows(&grouping, corpus, error));
	grouping.words[0] = 0;
	WW_STEP(corpus_visit(corpus, count_words, &grouping, error));
	*out = grouping;
	grouping = (struct grouping){.alloc = grouping.alloc};
done:
	grouping_clear(&grouping);
	return status;
}

void grouping_clear(struct grouping *grouping)
{
	alloc_free(grouping->alloc, grouping->of_row);
	alloc_free(grouping->alloc, grouping->text);
	alloc_free(grouping->alloc, grouping->text_at);
	alloc_free(grouping->alloc, grouping->words);
	*grouping = (struct grouping){.alloc = grouping->alloc};
}
