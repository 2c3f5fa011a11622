/* Which terms a count takes: a ww_term_filter, resolved against a vocabulary to a byte a term. */
#ifndef COUNT_TERM_FILTER_H
#define COUNT_TERM_FILTER_H

#include "corpus/vocabulary.h"
#include "watchword/count.h"

struct term_filter {
	const ww_alloc *alloc;
	uint8_t *takes; /* by term: 1 where it counts */
	uint32_t kinds; /* bit set of enum ww_term_kind */
	bool by_type;   /* kinds are those of types, as terms have none: takes says nothing of them */
};

/*
 * filter: NULL takes all words, and marks and raw bytes where marks is true. The vocabulary is borrowed during the call
 * only. Errors: WW_EINVAL (a pattern that is not UTF-8 or ends in a lone backslash, kinds that there are not),
 * WW_ENOMEM. Cleared by term_filter_clear also after a failure.
 */
ww_status term_filter_make(struct term_filter *out, const ww_term_filter *filter, const ww_alloc *alloc,
                           const struct vocabulary *vocabulary, bool marks, ww_error *error);

/* The same for terms whatever their types. Kinds are refused (WW_EINVAL) on layers whose terms have none. */
ww_status term_filter_make_condition(struct term_filter *out, const ww_term_filter *filter, const ww_alloc *alloc,
                                     const struct vocabulary *vocabulary, bool marks, ww_error *error);

/* True for a type of a term that counts; kind is the type's. Types of a term are judged alike where terms have kinds.
 */
static inline bool term_filter_takes(const struct term_filter *filter, uint32_t term, uint8_t kind)
{
	return filter->takes[term] && (!filter->by_type || filter->kinds >> kind & 1);
}

void term_filter_clear(struct term_filter *filter);

#endif
