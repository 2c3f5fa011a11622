/* Counting the terms of a view by group: what tables of terms and matrices stand on. */
#ifndef COUNT_GROUP_TERMS_H
#define COUNT_GROUP_TERMS_H

#include "corpus/grouping.h"
#include "count/term_filter.h"

/* What one group has of a term. */
struct group_term {
	uint64_t count;
	uint32_t documents;
	uint32_t term;
};

struct group_terms_question {
	const ww_corpus *corpus;
	const struct vocabulary *vocabulary;
	const struct grouping *grouping;
	const struct term_filter *filter;
};

/*
 * Terms of a group, in no order, each once; the callee may change them. Where memory is short a group comes several
 * times, each time with other terms. No two calls for one group, or with one worker, run at the same time. Groups
 * without terms are left out.
 */
typedef ww_status (*group_visit)(void *context, uint32_t group, struct group_term *terms, size_t count, unsigned worker,
                                 ww_error *error);

/*
 * Counts and visits. The memory limit of run holds what is counted with; what was counted (16 bytes for each term of a
 * group) and, on the way, 4 bytes a type and 12 bytes a row come on top. Errors: WW_ENOMEM when the limit does not do;
 * the message says what would. WW_ELIMIT for more than 2^32 - 2 documents; those of visit.
 */
ww_status group_terms_count(const struct group_terms_question *question, group_visit visit, void *context,
                            const ww_run *run, ww_error *error);

#endif
