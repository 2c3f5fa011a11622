/* Counting the terms of a view, by group. */
#ifndef COUNT_TERM_COUNTS_H
#define COUNT_TERM_COUNTS_H

#include "count/rows.h"

struct term_question {
	struct thresholds least;
	bool whole; /* thresholds hold for a term over all groups; false: for each row */
	bool marks; /* marks and raw bytes as well */
};

/* Adds a row for each term and group to rows. */
ww_status count_terms(struct rows *rows, const ww_corpus *corpus, const struct term_question *question,
                      const ww_run *run, ww_error *error);

#endif
