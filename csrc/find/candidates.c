#include "find/candidates.h"

#include <string.h>

#include "corpus/marked_rows.h"

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

/* Marks the chunks of the types that some position of a set takes. */
static ww_status mark_chunks(struct chunk_marks *chunks, const struct matcher *matcher,
                             const struct position_set *positions, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t type = 0; type < matcher->types; type++)
		if (position_set_meets(&matcher_class(matcher, type)->members, positions))
			WW_STEP(chunk_marks_add(chunks, type, error));
	chunk_marks_end(chunks);
done:
	return status;
}

/* All chunks are left in when the index would rule out few. */
ww_status candidates_mark(uint8_t *rows, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error)
{
	const struct segment *opened = corpus_segment(corpus, segment);
	uint64_t costs[POSITION_SET_SIZE], cost;
	struct position_set required;
	struct chunk_marks chunks;
	ww_status status;

	sum_costs(costs, matcher);
	if (!query_required(&required, &cost, matcher->query, costs) || cost >= index_chunks(opened))
		return rows_mark(rows, corpus, segment, NULL, error);
	WW_STEP(chunk_marks_begin(&chunks, corpus_alloc(corpus), opened, error));
	WW_STEP(mark_chunks(&chunks, matcher, &required, error));
	WW_STEP(rows_mark(rows, corpus, segment, &chunks, error));
done:
	chunk_marks_clear(&chunks);
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
	WW_STEP(rows_cut(out, corpus, segment, marks, MARKED_ROWS_SHARE, error));
done:
	alloc_free(corpus_alloc(corpus), marks);
	return status;
}
