/* A query resolved against the types of a segment. Types that the query cannot tell apart form a class. */
#ifndef FIND_MATCHER_H
#define FIND_MATCHER_H

#include "corpus/vocabulary.h"
#include "find/query.h"
#include "store/lexicon.h"

enum { MARKS_BETWEEN = 32 }; /* marks in a row that are passed over, at most */

struct token_class {
	struct position_set members; /* positions that take its types */
	uint64_t count;              /* of their occurrences in the segment */
	bool layout;
	bool mark;   /* may be passed over: a mark, or raw bytes */
	bool ends;   /* ends a sentence */
	bool starts; /* some hit may begin here */
};

struct matcher {
	const struct query *query;
	struct vec classes; /* struct token_class */
	uint32_t *class_of; /* by type */
	uint32_t types;
	const ww_alloc *alloc;
};

/* The texts that positions are compared with when they are not exact. */
struct matcher_terms {
	const struct vocabulary *vocabulary; /* NULL: the folded terms of the lexicon */
	const uint32_t *term_of;             /* by type; with the vocabulary */
};

/* Query and lexicon are borrowed, the lexicon and the terms only during the call. Clear it whatever the outcome. */
ww_status matcher_make(struct matcher *out, const ww_alloc *alloc, const struct query *query,
                       const struct lexicon *lexicon, struct matcher_terms terms, ww_error *error);

static inline const struct token_class *matcher_class(const struct matcher *matcher, uint32_t type)
{
	return (const struct token_class *)matcher->classes.items + matcher->class_of[type];
}

/*
 * Looks for the longest hit that begins with token `at` of a document, which is given by its types. *last is the hit's
 * last token. Takes time in the length of the query, however long the document is.
 */
bool matcher_match(const struct matcher *matcher, const uint32_t *types, size_t count, size_t at, size_t *last);

void matcher_clear(struct matcher *matcher);

#endif
