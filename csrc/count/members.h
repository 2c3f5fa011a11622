/* What the types of each segment are to sequences of terms: one number a type, so that scanning takes one look. */
#ifndef COUNT_MEMBERS_H
#define COUNT_MEMBERS_H

#include "corpus/vocabulary.h"
#include "count/term_filter.h"

/* What sequences do not cross. */
enum unit { UNIT_SENTENCE, UNIT_PARAGRAPH, UNIT_DOCUMENT };

/* NULL is "sentence"; WW_EINVAL names those there are. */
ww_status unit_find(enum unit *out, const char *name, ww_error *error);

/*
 * A code is the value of the type's term, or 0 where the type is no member of sequences, with MEMBER_ENDS where a
 * sequence may not go on behind it. Values ascend by the bytes of the terms; the lowest ones are reserved.
 */
#define MEMBER_ENDS  (UINT32_C(1) << 31)
#define MEMBER_VALUE (MEMBER_ENDS - 1)
enum { MEMBER_NONE, MEMBER_GAP, MEMBER_FIRST };

struct members {
	const ww_alloc *alloc;
	uint32_t values;    /* all are below */
	uint32_t *term_of;  /* by value less MEMBER_FIRST */
	uint32_t *value_of; /* by term; MEMBER_NONE of those that are no members */
	size_t segments;
	uint32_t **codes;  /* by segment and type */
	uint64_t *weights; /* by value: occurrences of the term in the snapshot; 0 of terms that are no members */
};

struct member_question {
	const struct vocabulary *vocabulary;
	const struct term_filter *filter; /* which terms are members; NULL: words, and marks as `marks` says. Marks that are
	                                     none are passed over, and nothing goes across other terms that are none */
	bool marks;
	enum unit unit;
	uint64_t min_count;     /* terms that are rarer in the snapshot are in no sequence that is wanted, so none goes */
	uint64_t min_documents; /* across them */
};

/* WW_ELIMIT for more than 2^31 - 3 terms. Cleared by members_clear whatever the outcome. */
ww_status members_make(struct members *out, const ww_corpus *corpus, const struct member_question *question,
                       ww_error *error);

/* The term of a value; VOCABULARY_NONE of MEMBER_GAP. */
static inline uint32_t member_term(const struct members *members, uint32_t value)
{
	return value >= MEMBER_FIRST ? members->term_of[value - MEMBER_FIRST] : VOCABULARY_NONE;
}

void members_clear(struct members *members);

#endif
