/* Groups: which rows of a view belong together. */
#ifndef CORPUS_GROUPING_H
#define CORPUS_GROUPING_H

#include "corpus/corpus.h"

/* Groups are numbered in ascending order of their labels; documents without one come last. The caller's. */
struct grouping {
	const ww_alloc *alloc;
	uint32_t count;   /* groups, the one without label included */
	bool has_none;    /* the last group is that of documents without a label */
	uint32_t *of_row; /* rows of the view */
	char *text;
	uint64_t *text_at; /* count + 1; empty for the group without label */
	uint64_t *words;   /* words in each group: what per_million refers to */
};

static inline ww_text grouping_label(const struct grouping *grouping, uint32_t group)
{
	uint64_t at = grouping->text_at[group];
	return (ww_text){grouping->text + at, grouping->text_at[group + 1] - at};
}

/*
 * by: "day" 2020-02-04, "week" 2020-W06, "month" 2020-02, "quarter" 2020-Q1, "year" 2020, a field's name, or NULL for
 * one group of everything (label empty, has_none false). WW_ENOTFOUND names the fields that there are.
 */
ww_status grouping_make(struct grouping *out, const ww_corpus *corpus, const char *by, ww_error *error);

/*
 * Every row a group of its own, in the order of the view; labels are empty (corpus_label names a row). WW_ELIMIT for
 * more than 2^32 - 2 rows.
 */
ww_status grouping_of_documents(struct grouping *out, const ww_corpus *corpus, ww_error *error);

/*
 * So many stretches of whole documents in the order of the view, of about as many words each; labels are empty. A
 * document belongs where its middle is, so a slice that lies within a long document is without rows. slices: above 0.
 */
ww_status grouping_slices(struct grouping *out, const ww_corpus *corpus, uint32_t slices, ww_error *error);

void grouping_clear(struct grouping *grouping);

#endif
