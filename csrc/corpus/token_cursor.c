#include "corpus/token_cursor.h"

#include <assert.h>

#include "base/vec.h"
#include "corpus/shared.h"

struct token_cursor {
	const ww_corpus *corpus;
	struct block_reader *reader;
	uint64_t row; /* next to begin, or the one that is under way */
	uint64_t to;
	size_t part;       /* of row */
	uint64_t document; /* in the segment */
	uint64_t code;     /* of the segment's stream: the next one to give */
	uint64_t end;      /* of the document's codes */
	uint64_t block;    /* the one that code was found in last */
	bool inside;       /* a document is under way */
	bool entered;      /* the tables below are those of part */
	const struct document_table *table;
	const uint64_t *block_starts;
	struct vec whole; /* uint32_t: a document put together from its blocks */
};

ww_status token_cursor_open(struct token_cursor **out, const ww_corpus *corpus, uint64_t from, uint64_t to,
                            ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct token_cursor *cursor = alloc_array(alloc, 1, sizeof *cursor);
	ww_status status;

	if (!cursor)
		return ww_fail_memory(error);
	*cursor = (struct token_cursor){.corpus = corpus,
	                                .row = from,
	                                .to = to < corpus->rows ? to : corpus->rows,
	                                .whole = vec_of(alloc, sizeof(uint32_t))};
	if (from < cursor->to)
		cursor->part = corpus_place(corpus, from).segment;
	status = shared_take_block_reader(&cursor->reader, corpus->shared, error);
	if (status == WW_OK)
		*out = cursor;
	else
		token_cursor_close(cursor);
	return status;
}

void token_cursor_close(struct token_cursor *cursor)
{
	if (!cursor)
		return;
	shared_give_block_reader(cursor->corpus->shared, cursor->reader);
	vec_clear(&cursor->whole);
	alloc_free(corpus_alloc(cursor->corpus), cursor);
}

/* Loads the tables of the part that row is in. */
static ww_status enter_part(struct token_cursor *cursor, ww_error *error)
{
	const struct segment *segment;
	ww_status status = WW_OK;

	while (cursor->row - cursor->corpus->parts[cursor->part].first_row >= cursor->corpus->parts[cursor->part].count) {
		cursor->part++;
		cursor->entered = false;
	}
	if (cursor->entered)
		return WW_OK;
	segment = corpus_segment(cursor->corpus, cursor->part);
	WW_STEP(segment_documents(&cursor->table, segment, error));
	WW_STEP(segment_block_starts(&cursor->block_starts, segment, error));
	cursor->block = 0;
	cursor->entered = true;
done:
	return status;
}

static ww_status begin_document(struct token_cursor *cursor, ww_error *error)
{
	const struct view_part *part;
	ww_status status = enter_part(cursor, error);

	if (status != WW_OK)
		return status;
	part = &cursor->corpus->parts[cursor->part];
	cursor->document = view_document(part, cursor->row - part->first_row);
	cursor->code = cursor->table->first_code[cursor->document];
	cursor->end = cursor->table->first_code[cursor->document + 1];
	cursor->inside = true;
	return WW_OK;
}

/* The last block that starts at or before code: nearly always the one it was, or the next. */
static void find_block(struct token_cursor *cursor, uint64_t blocks)
{
	const uint64_t *starts = cursor->block_starts;
	uint64_t low = cursor->block, high, step = 1;

	for (; low + step < blocks && starts[low + step] <= cursor->code; step *= 2)
		low += step;
	high = low + step < blocks ? low + step : blocks;
	while (high - low > 1) {
		uint64_t middle = low + (high - low) / 2;

		if (starts[middle] <= cursor->code)
			low = middle;
		else
			high = middle;
	}
	cursor->block = low;
}

/* The codes from cursor->code to the end of the document or of their block. */
static ww_status take_codes(struct token_run *run, struct token_cursor *cursor, ww_error *error)
{
	const struct segment *segment = corpus_segment(cursor->corpus, cursor->part);
	uint64_t blocks = segment_counts(segment)->blocks;
	const uint32_t *types;
	uint64_t skip, left;
	size_t loaded;
	ww_status status;

	assert(cursor->end <= cursor->block_starts[blocks]);
	find_block(cursor, blocks);
	WW_STEP(block_reader_load(&types, &loaded, cursor->reader, segment, cursor->block, error));
	skip = cursor->code - cursor->block_starts[cursor->block];
	assert(skip < loaded);
	left = cursor->end - cursor->code;
	run->types = types + skip;
	run->count = left < loaded - skip ? (size_t)left : loaded - (size_t)skip;
done:
	return status;
}

ww_status token_cursor_next(struct token_run *run, bool *more, struct token_cursor *cursor, ww_error *error)
{
	struct token_run next = {0};
	ww_status status = WW_OK;

	*more = cursor->row < cursor->to;
	if (!*more)
		return WW_OK;
	if (!cursor->inside)
		WW_STEP(begin_document(cursor, error));
	if (cursor->code < cursor->end)
		WW_STEP(take_codes(&next, cursor, error));
	next.place = (struct document_place){cursor->part, cursor->document};
	next.row = cursor->row;
	next.at = cursor->code - cursor->table->first_code[cursor->document];
	next.first = next.at == 0;
	cursor->code += next.count;
	next.last = cursor->code >= cursor->end;
	if (next.last) {
		cursor->inside = false;
		cursor->row++;
	}
	*run = next;
done:
	return status;
}

ww_status token_cursor_document(struct token_run *run, bool *more, struct token_cursor *cursor, ww_error *error)
{
	struct token_run piece;
	ww_status status;

	WW_STEP(token_cursor_next(&piece, more, cursor, error));
	if (*more && !piece.last) {
		cursor->whole.count = 0;
		WW_STEP(vec_reserve(&cursor->whole, cursor->end - cursor->table->first_code[cursor->document], error));
		WW_STEP(vec_append(&cursor->whole, piece.types, piece.count, error));
		while (!piece.last) {
			WW_STEP(token_cursor_next(&piece, more, cursor, error));
			WW_STEP(vec_append(&cursor->whole, piece.types, piece.count, error));
		}
		piece.at = 0;
		piece.first = true;
		piece.types = cursor->whole.items;
		piece.count = cursor->whole.count;
	}
	if (*more)
		*run = piece;
done:
	return status;
}

/* Cuts the rows of one part. */
static ww_status cut_part(struct vec *ranges, const ww_corpus *corpus, size_t index, uint64_t codes, ww_error *error)
{
	const struct view_part *part = &corpus->parts[index];
	struct row_range range = {part->first_row, part->first_row, 0};
	const struct document_table *table;
	ww_status status;

	WW_STEP(segment_documents(&table, corpus_segment(corpus, index), error));
	while (range.to < part->first_row + part->count) {
		uint64_t document = view_document(part, range.to - part->first_row);

		range.codes += table->first_code[document + 1] - table->first_code[document];
		range.to++;
		if (range.codes >= codes) {
			WW_STEP(vec_push(ranges, &range, error));
			range = (struct row_range){range.to, range.to, 0};
		}
	}
	if (range.to > range.from)
		WW_STEP(vec_push(ranges, &range, error));
done:
	return status;
}

ww_status corpus_ranges(struct row_range **out, size_t *count, const ww_corpus *corpus, uint64_t codes, ww_error *error)
{
	struct vec ranges = vec_of(corpus_alloc(corpus), sizeof(struct row_range));
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(corpus); i++)
		if (corpus->parts[i].count)
			WW_STEP(cut_part(&ranges, corpus, i, codes, error));
	*out = ranges.items;
	*count = ranges.count;
	ranges = vec_of(ranges.alloc, ranges.item_size);
done:
	vec_clear(&ranges);
	return status;
}
