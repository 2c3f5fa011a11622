/* The slow and simple twin of the counters: every occurrence of every n-gram, sorted with the C library's qsort. */
#ifndef SUPPORT_NAIVE_COUNT_H
#define SUPPORT_NAIVE_COUNT_H

#include "support/naive_sequences.h"

struct naive_question {
	size_t from, to;
	uint64_t min_count, min_documents;
	bool thresholds_by_row; /* as ww_terms; else over all groups, as ww_ngrams */
	const char *by;         /* NULL, "month" or "source" */
	struct naive_membership members;
	const ww_term_filter *beginning; /* NULL: any */
	const ww_term_filter *containing;
	const ww_term_filter *ending;
	bool closed;
	size_t skip;
	uint64_t limit;
	bool terms; /* the columns of ww_terms */
};

/* The table as table_dump gives it, for free, on the layer that plain was brought to; *total as ww_table_total. */
char *naive_count(uint64_t *total, const struct plain_corpus *plain, const struct naive_question *question);

#endif
