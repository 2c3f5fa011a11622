#include "corpus/marked_rows.h"

#include "store/chunk_index.h"

/* Rows in between are taken along: no more than a block, which is read anyway. */
enum { BRIDGE_CODES = 1 << 16 };

uint64_t index_chunks(const struct segment *segment)
{
	return chunk_count(segment_counts(segment)->codes);
}

ww_status chunk_marks_begin(struct chunk_marks *out, const ww_alloc *alloc, const struct segment *segment,
                            ww_error *error)
{
	*out = (struct chunk_marks){
		.alloc = alloc, .segment = segment, .count = index_chunks(segment), .numbers = vec_of(alloc, sizeof(uint32_t))};
	out->marked_before = alloc_zeroed(alloc, out->count + 1, sizeof *out->marked_before);
	return out->marked_before ? WW_OK : ww_fail_memory(error);
}

ww_status chunk_marks_add(struct chunk_marks *marks, uint32_t type, ww_error *error)
{
	ww_status status;

	marks->numbers.count = 0;
	WW_STEP(segment_chunks_of(&marks->numbers, marks->segment, type, error));
	for (size_t i = 0; i < marks->numbers.count; i++) {
		uint32_t chunk = ((const uint32_t *)marks->numbers.items)[i];

		if (chunk >= marks->count)
			return ww_fail(error, WW_EDAMAGED, "%s: the word index points behind the stream",
			               segment_name(marks->segment));
		marks->marked_before[chunk + 1] = 1;
	}
done:
	return status;
}

void chunk_marks_end(struct chunk_marks *marks)
{
	for (uint64_t i = 0; i < marks->count; i++)
		marks->marked_before[i + 1] += marks->marked_before[i];
}

void chunk_marks_clear(struct chunk_marks *marks)
{
	alloc_free(marks->alloc, marks->marked_before);
	vec_clear(&marks->numbers);
}

static bool chunks_meet(const struct chunk_marks *chunks, uint64_t first_code, uint64_t end_code)
{
	return !chunks ||
	       chunks->marked_before[(end_code - 1) / INDEX_CHUNK + 1] > chunks->marked_before[first_code / INDEX_CHUNK];
}

ww_status rows_mark(uint8_t *rows, const ww_corpus *corpus, size_t segment, const struct chunk_marks *chunks,
                    ww_error *error)
{
	const struct view_part *part = &corpus->parts[segment];
	const struct document_table *table;
	ww_status status;

	WW_STEP(segment_documents(&table, corpus_segment(corpus, segment), error));
	for (uint64_t i = 0; i < part->count; i++) {
		uint64_t document = view_document(part, i);
		uint64_t first = table->first_code[document], end = table->first_code[document + 1];

		if (first < end && chunks_meet(chunks, first, end))
			rows[i] = 1;
	}
done:
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

ww_status rows_cut(struct vec *out, const ww_corpus *corpus, size_t segment, const uint8_t *rows, uint64_t share,
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

		if (!rows[i]) {
			gap += codes;
			continue;
		}
		WW_STEP(add_row(out, first_range, part->first_row + i, gap, codes, share, error));
		gap = 0;
	}
done:
	return status;
}
