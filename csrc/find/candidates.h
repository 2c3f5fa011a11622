/* Which documents of a segment a query may hit, by the word index. */
#ifndef FIND_CANDIDATES_H
#define FIND_CANDIDATES_H

#include "corpus/token_cursor.h"
#include "find/matcher.h"

/*
 * Appends to out (a vec of struct row_range) the rows of a segment's part of a view in which hits may be, in order, cut
 * to shares of work. Rows without hits may be among them; rows with hits are never left out.
 */
ww_status candidates_find(struct vec *out, const ww_corpus *corpus, size_t segment, const struct matcher *matcher,
                          ww_error *error);

#endif
