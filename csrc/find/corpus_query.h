/* Queries as a corpus is asked them: cut as its texts are, on one of its layers. */
#ifndef FIND_CORPUS_QUERY_H
#define FIND_CORPUS_QUERY_H

#include "corpus/vocabulary.h"
#include "find/query.h"

/* Parses; NULL is an empty query. Errors: those of query_parse. *out must be cleared whatever the outcome. */
ww_status corpus_query_parse(struct query *out, const ww_corpus *corpus, const char *text, const struct layer *layer,
                             ww_error *error);

/* The terms to match on a layer: NULL where the lexicons of segments have all that is needed. Borrowed. */
ww_status corpus_query_terms(const struct vocabulary **out, const ww_corpus *corpus, const struct layer *layer,
                             ww_error *error);

#endif
