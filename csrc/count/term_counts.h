/* Counting the terms of a view, by group. */
#ifndef COUNT_TERM_COUNTS_H
#define COUNT_TERM_COUNTS_H

#include "count/rows.h"

struct term_question {
	struct thresholds least;
	bool whole; /* thresholds hold for a term over all groups; false: for each row */
	bool marks; /* marks and raw bytes as well */
};

/* True for a term that is counted. */
static inline bool term_is_member(const struct vocabulary *vocabulary, uint32_t term, bool marks)
{
	return marks || token_is_word(vocabulary->kinds[term]);
}

/* Adds a row for each term and group to rows. */
ww_status count_terms(struct rows *rows, const ww_corpus *corpus, const struct term_question *question,
                      const ww_run *run, ww_error *error);

#endif
