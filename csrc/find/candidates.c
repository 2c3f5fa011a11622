#include "find/candidates.h"

#include <string.h>

/* Rows in between are taken along: no more than a block, which is read anyway. */
enum { BRIDGE_CODES = 1 << 16 };

/* Chunks of the word index in which a hit may be. */
struct chunks {
	uint64_t count;
	uint64_t *marked_before; /* by chunk, count + 1: how many before it; NULL: all are */
};

static bool chunks_meet(const struct chunks *chunks, uint64_t first_code, uint64_t end_code)
{
	uint64_t first = first_code / INDEX_CHUNK, last = (end_code - 1) / INDEX_CHUNK;

	if (!chunks->marked_before)
		return true;
	return chunks->marked_before[last + 1] > chunks->marked_before[first];
}

/* What positions cost: occurrences of what they take. */
static void sum_costs(uint64_t costs[POSITION_SET_SIZE], const struct matcher *matcher)
{
	memset(costs, 0, POSITION_SET_SIZE * sizeof *costs);
	for (size_t i = 0; i < matcher->classes.count; i++) {
		const struct token_class *class = vec_at(&matcher->classes, i);
		struct position_set members = class->members;
		size_t position;

		while (position_set_take(&members, &position))
			costs[position] += class->count;
	}
}

/* Marks the chunks of the types that some position of a set takes: 1 at the place behind each. */
static ww_status mark_chunks(struct chunks *chunks, const struct segment *segment, const struct matcher *matcher,
                             const struct position_set *positions, struct vec *numbers, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t type = 0; type < matcher->types; type++) {
		if (!position_set_meets(&matcher_class(matcher, type)->members, positions))
			continue;
		numbers->count = 0;
		WW_STEP(segment_chunks_of(numbers, segment, type, error));
		for (size_t i = 0; i < numbers->count; i++) {
			uint32_t chunk = ((const uint32_t *)numbers->items)[i];

			if (chunk >= chunks->count)
				return ww_fail(error, WW_EDAMAGED, "%s: the word index points behind the stream",
				               segment_name(segment));
			chunks->marked_before[chunk + 1] = 1;
		}
	}
done:
	return status;
}

/* All chunks are left in when the index would rule out few. */
static ww_status find_chunks(struct chunks *chunks, const ww_alloc *alloc, const struct segment *segment,
                             const struct matcher *matcher, ww_error *error)
{
	uint64_t codes = segment_counts(segment)->codes;
	struct vec numbers = vec_of(alloc, sizeof(uint32_t));
	uint64_t costs[POSITION_SET_SIZE], cost;
	struct position_set required;
	ww_status status;

	*chunks = (struct chunks){.count = codes / INDEX_CHUNK + (codes % INDEX_CHUNK != 0)};
	sum_costs(costs, matcher);
	if (!query_required(&required, &cost, matcher->query, costs) || cost >= chunks->count)
		return WW_OK;
	chunks->marked_before = alloc_zeroed(alloc, chunks->count + 1, sizeof *chunks->marked_before);
	if (!chunks->marked_before)
		return ww_fail_memory(error);
	WW_STEP(mark_chunks(chunks, segment, matcher, &required, &numbers, error));
	for (uint64_t i = 0; i < chunks->count; i++)
		chunks->marked_before[i + 1] += chunks->marked_before[i];
done:
	vec_clear(&numbers);
	return status;
}

/* Adds a row to the range under way, or begins another. */
static ww_status add_row(struct vec *out, size_t first_range, uint64_t row, uint64_t gap, uint64_t codes,
                         uint64_t share, ww_error *error)
{
	struct row_range fresh = {.from = row, .to = row + 1, .codes = codes};
	struct row_range *range = out->count > first_range ? vec_at(out, out->count - 1) : NULL;

	if (!range || gap > BRIDGE_CODES || range->codes + gap + codes > share)
		return vec_push(out, &fresh, error);
	range->to = row + 1;
	range->codes += gap + codes;
	return WW_OK;
}

ww_status candidates_mark(uint8_t *marks, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error)
{
	const struct segment *opened = corpus_segment(corpus, segment);
	const struct view_part *part = &corpus->parts[segment];
	const struct document_table *table;
	struct chunks chunks = {0};
	ww_status status;

	WW_STEP(segment_documents(&table, opened, error));
	WW_STEP(find_chunks(&chunks, corpus_alloc(corpus), opened, matcher, error));
	for (uint64_t i = 0; i < part->count; i++) {
		uint64_t document = view_document(part, i);
		uint64_t first = table->first_code[document], end = table->first_code[document + 1];

		if (first < end && chunks_meet(&chunks, first, end))
			marks[i] = 1;
	}
done:
	alloc_free(corpus_alloc(corpus), chunks.marked_before);
	return status;
}

ww_status candidates_cut(struct vec *out, const ww_corpus *corpus, size_t segment, const uint8_t *marks, uint64_t share,
                         ww_error *error)
{
	const struct view_part *part = &corpus->parts[segment];
	const struct document_table *table;
	size_t first_range = out->count;
	uint64_t gap = 0; /* codes of the view since the last row that was added */
	ww_status status;

	WW_STEP(segment_documents(&table, corpus_segment(corpus, segment), error));
	for (uint64_t i = 0; i < part->count; i++) {
		uint64_t document = view_document(part, i);
		uint64_t codes = table->first_code[document + 1] - table->first_code[document];

		if (!marks[i]) {
			gap += codes;
			continue;
		}
		WW_STEP(add_row(out, first_range, part->first_row + i, gap, codes, share, error));
		gap = 0;
	}
done:
	return status;
}

ww_status candidates_find(struct vec *out, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error)
{
	uint8_t *marks = alloc_zeroed(corpus_alloc(corpus), corpus->parts[segment].count, 1);
	ww_status status = marks ? WW_OK : ww_fail_memory(error);

	if (status != WW_OK)
		return status;
	WW_STEP(candidates_mark(marks, corpus, segment, matcher, error));
	WW_STEP(candidates_cut(out, corpus, segment, marks, CANDIDATES_SHARE, error));
done:
	alloc_free(corpus_alloc(corpus), marks);
	return status;
}
