/* Terms of all groups, gathered in the order of tables: count descending, then text. */
#ifndef COUNT_GATHERED_TERMS_H
#define COUNT_GATHERED_TERMS_H

#include "corpus/grouping.h"
#include "corpus/vocabulary.h"
#include "count/term_table.h"
#include "count/thresholds.h"
#include "watchword/run.h"

struct gathered_terms {
	const struct group_terms_question *question;
	const ww_alloc *alloc;
	struct thresholds least; /* of a row */
	uint64_t limit;          /* rows that are wanted of all groups together, the first in order; 0: all */
	uint64_t total;          /* rows that there are */
	struct vec *of_group;    /* struct group_term, in order */
	struct vec stretches;    /* struct term_stretch: of the rows that are wanted */
	uint32_t *documents_of;  /* by term, in the whole view, thresholds or not; NULL: there is one group */
	struct gatherer *gatherers;
	unsigned workers;
};

/* The question is borrowed. To be cleared whatever the outcome. */
ww_status gathered_terms_make(struct gathered_terms *out, const struct group_terms_question *question,
                              struct thresholds least, uint64_t limit, const ww_run *run, ww_error *error);

void gathered_terms_clear(struct gathered_terms *terms);

#endif
