/* Which documents of a segment a query may hit, by the word index. */
#ifndef FIND_CANDIDATES_H
#define FIND_CANDIDATES_H

#include "corpus/token_cursor.h"
#include "find/matcher.h"

/*
 * Marks (1, one a row of a segment's part of a view) the rows in which hits may be; other marks are left as they are.
 * Rows without hits may be marked; rows with hits always are.
 */
ww_status candidates_mark(uint8_t *marks, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error);

/* Codes of one range, where each of them is little work: some 10 ms of scanning. */
enum { CANDIDATES_SHARE = 1 << 19 };

/*
 * Appends to out (a vec of struct row_range) ranges that hold all marked rows, and some between them, in order. A range
 * has at most `share` codes, or is a single document.
 */
ww_status candidates_cut(struct vec *out, const ww_corpus *corpus, size_t segment, const uint8_t *marks, uint64_t share,
                         ww_error *error);

/* Both at once, for one query, in shares of CANDIDATES_SHARE. */
ww_status candidates_find(struct vec *out, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error);

#endif
