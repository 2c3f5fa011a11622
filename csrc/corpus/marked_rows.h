/* Which documents of a segment may hold certain types, by its word index, and the ranges that they are read in. */
#ifndef CORPUS_MARKED_ROWS_H
#define CORPUS_MARKED_ROWS_H

#include "corpus/token_cursor.h"

/* Chunks of a segment's word index. */
struct chunk_marks {
	const ww_alloc *alloc;
	const struct segment *segment;
	uint64_t count;
	uint64_t *marked_before; /* by chunk, count + 1: how many before it; until the end, 1 behind each that is marked */
	struct vec numbers;      /* uint32_t: those of a type */
};

/* Chunks there are. Types that occur as often or more are not worth marking: they leave few out. */
uint64_t index_chunks(const struct segment *segment);

/* None is marked. Cleared by chunk_marks_clear whatever the outcome. */
ww_status chunk_marks_begin(struct chunk_marks *out, const ww_alloc *alloc, const struct segment *segment,
                            ww_error *error);

/* Marks those that hold a type. */
ww_status chunk_marks_add(struct chunk_marks *marks, uint32_t type, ww_error *error);

/* To be called when all are marked. */
void chunk_marks_end(struct chunk_marks *marks);
void chunk_marks_clear(struct chunk_marks *marks);

/*
 * Marks (1, one a row of a segment's part of a view) the rows that reach into marked chunks; other rows are left as
 * they are. chunks: NULL for all.
 */
ww_status rows_mark(uint8_t *rows, const ww_corpus *corpus, size_t segment, const struct chunk_marks *chunks,
                    ww_error *error);

/* Codes of one range, where each of them is little work: some 10 ms of scanning. */
enum { MARKED_ROWS_SHARE = 1 << 19 };

/*
 * Appends to out (a vec of struct row_range) ranges that hold all marked rows, and some between them, in order. A range
 * has at most `share` codes, or is a single document.
 */
ww_status rows_cut(struct vec *out, const ww_corpus *corpus, size_t segment, const uint8_t *rows, uint64_t share,
                   ww_error *error);

#endif
