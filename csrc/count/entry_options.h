/* Questions about terms and n-grams alike, from the options of analyses that take both. */
#ifndef COUNT_ENTRY_OPTIONS_H
#define COUNT_ENTRY_OPTIONS_H

#include "count/entries.h"

/* As callers give them: 0 and NULL stand for defaults. */
struct entry_options {
	uint32_t from; /* 0: 1 */
	uint32_t to;   /* 0: same as from */
	uint64_t min_count;
	uint64_t min_documents;
	const char *layer;
	const char *unit;
	bool marks;
};

/* what: "n-grams", or what else is counted. WW_EINVAL unless from <= to <= SEQUENCE_MAX. */
ww_status lengths_check(const char *what, uint32_t from, uint32_t to, ww_error *error);

/* Fills all but the grouping. WW_EINVAL for lengths, layer or unit. */
ww_status entry_question_make(struct entry_question *out, const ww_corpus *corpus, const struct entry_options *options,
                              ww_error *error);

/* Single terms only: then results have a column "term", else "ngram" and "n". */
static inline bool question_is_of_terms(const struct entry_question *question)
{
	return question->to == 1;
}

#endif
