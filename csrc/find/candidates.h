/* Which documents of a segment a query may hit, by the word index. */
#ifndef FIND_CANDIDATES_H
#define FIND_CANDIDATES_H

#include "corpus/corpus.h"
#include "find/matcher.h"

/*
 * Marks (1, one a row of a segment's part of a view) the rows in which hits may be; other marks are left as they are.
 * Rows without hits may be marked; rows with hits always are.
 */
ww_status candidates_mark(uint8_t *rows, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error);

/* Appends the ranges of these rows (rows_cut) to out, in shares of MARKED_ROWS_SHARE. */
ww_status candidates_find(struct vec *out, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error);

#endif
