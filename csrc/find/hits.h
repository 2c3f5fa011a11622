/* Finding and counting all hits of a query in a view. */
#ifndef FIND_HITS_H
#define FIND_HITS_H

#include "corpus/vocabulary.h"
#include "find/query.h"
#include "watchword/run.h"

/* A hit by its row of the view and its first and last token in the document, layout counted in. */
struct hit {
	uint64_t row;
	uint64_t first;
	uint64_t last;
};

struct hits {
	struct vec list; /* struct hit, in order: those from number skip to end - 1 */
	uint64_t total;  /* all there are */
};

/* vocabulary: of the layer that the query was parsed for; NULL: "folded". *out must be cleared whatever the outcome. */
ww_status hits_find(struct hits *out, const ww_corpus *corpus, const struct query *query,
                    const struct vocabulary *vocabulary, uint64_t skip, uint64_t end, const ww_run *run,
                    ww_error *error);

void hits_clear(struct hits *hits);

#endif
