#include "base/hash.h"
#include "base/progress.h"
#include "count/dispersion_rows.h"
#include "count/unit_scan.h"

#define NO_ROW UINT32_MAX

/* Where the row of an n-gram is found. */
struct row_index {
	struct dispersion_row *rows;
	size_t count;
	const uint32_t *terms; /* of the rows */
	uint32_t *rows_at;     /* by term, or by hash: open addressing */
	size_t mask;           /* of hashes; 0: by term */
};

/* The hash of an n-gram from that of the terms before its last, 0 for none. */
static inline uint64_t hash_on(uint64_t hash, uint32_t term)
{
	return hash_mix(hash + term + 1) + UINT64_C(0x9e3779b97f4a7c15);
}

static bool is_row_of(const struct row_index *index, uint32_t at, const uint32_t *terms, uint32_t length)
{
	const struct kept_entry *entry = &index->rows[at].entry;

	return entry->length == length && memcmp(index->terms + entry->terms_at, terms, length * sizeof *terms) == 0;
}

/* The slot of an n-gram, or the free one where it would be. */
static inline uint32_t *slot_of(const struct row_index *index, uint64_t hash, const uint32_t *terms, uint32_t length)
{
	for (size_t at = hash & index->mask;; at = (at + 1) & index->mask) {
		uint32_t row = index->rows_at[at];

		if (row == NO_ROW || is_row_of(index, row, terms, length))
			return &index->rows_at[at];
	}
}

static void index_row(struct row_index *index, uint32_t row)
{
	const struct kept_entry *entry = &index->rows[row].entry;
	const uint32_t *terms = index->terms + entry->terms_at;
	uint64_t hash = 0;

	if (!index->mask) {
		index->rows_at[terms[0]] = row;
		return;
	}
	for (uint32_t i = 0; i < entry->length; i++)
		hash = hash_on(hash, terms[i]);
	*slot_of(index, hash, terms, entry->length) = row;
}

static ww_status index_rows(struct row_index *out, const struct kept *kept, const struct entry_question *question,
                            ww_error *error)
{
	const struct kept_list *list = &kept->lists[0];
	size_t room = question->vocabulary->terms;

	*out = (struct row_index){.rows = list->items.items, .count = list->items.count, .terms = list->terms.items};
	if (out->count >= NO_ROW)
		return ww_fail(error, WW_ELIMIT, "more than 2^32 - 2 rows");
	if (question->to > 1) {
		for (room = 2; room / 2 < out->count;)
			room *= 2;
		out->mask = room - 1;
	}
	out->rows_at = alloc_array(kept->alloc, room, sizeof *out->rows_at);
	if (!out->rows_at)
		return ww_fail_memory(error);
	for (size_t i = 0; i < room; i++)
		out->rows_at[i] = NO_ROW;
	for (size_t i = 0; i < out->count; i++)
		index_row(out, (uint32_t)i);
	return WW_OK;
}

struct distance_scan {
	const struct entry_question *question;
	struct row_index index;
	double size; /* of the view in words */
	uint64_t place;
};

static inline void meet(const struct distance_scan *scan, uint32_t at, uint64_t place)
{
	struct dispersion_row *row = &scan->index.rows[at];

	reduced_frequency_add(&row->distances, place, scan->size / (double)row->count);
}

static void meet_terms(struct distance_scan *scan, const struct unit_part *part)
{
	for (size_t i = 0; i < part->starts; i++) {
		uint32_t row = scan->index.rows_at[part->terms[i]];

		if (row != NO_ROW)
			meet(scan, row, scan->place + i);
	}
}

static void meet_ngrams(struct distance_scan *scan, const struct unit_part *part)
{
	for (size_t i = 0; i < part->starts; i++) {
		size_t left = part->count - i;
		uint64_t hash = 0;

		for (uint32_t length = 1; length <= scan->question->to && length <= left; length++) {
			uint32_t row;

			hash = hash_on(hash, part->terms[i + length - 1]);
			if (length < scan->question->from)
				continue;
			row = *slot_of(&scan->index, hash, part->terms + i, length);
			if (row != NO_ROW)
				meet(scan, row, scan->place + i);
		}
	}
}

static void meet_part(void *context, const struct unit_part *part)
{
	struct distance_scan *scan = context;

	if (scan->index.mask)
		meet_ngrams(scan, part);
	else
		meet_terms(scan, part);
	scan->place += part->starts;
}

ww_status measure_distances(struct kept *rows, const struct entry_question *question, const struct part_sizes *sizes,
                            const ww_run *run, ww_error *error)
{
	struct distance_scan distances = {.question = question, .size = (double)sizes->words};
	struct unit_scan scan = {0};
	struct progress progress;
	ww_status status;

	WW_STEP(unit_scan_make(&scan, question, run, error));
	WW_STEP(index_rows(&distances.index, rows, question, error));
	WW_STEP(progress_begin(&progress, run, "parts", scan.range_count, error));
	for (size_t range = 0; range < scan.range_count; range++) {
		WW_STEP(unit_scan_range(&scan, range, 0, meet_part, &distances, error));
		WW_STEP(progress_at(&progress, range + 1, error));
	}
done:
	alloc_free(rows->alloc, distances.index.rows_at);
	unit_scan_clear(&scan);
	return status;
}
