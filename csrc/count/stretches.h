/* Stretches: terms in a row that n-grams may be made of, cut where a unit ends. */
#ifndef COUNT_STRETCHES_H
#define COUNT_STRETCHES_H

#include "base/vec.h"
#include "corpus/token_cursor.h"
#include "corpus/vocabulary.h"

/* What n-grams do not cross. */
enum unit { UNIT_SENTENCE, UNIT_PARAGRAPH, UNIT_DOCUMENT };

/* NULL is "sentence"; WW_EINVAL names those there are. */
ww_status unit_find(enum unit *out, const char *name, ww_error *error);

/* What a term is to n-grams. */
enum role {
	ROLE_MEMBER,
	ROLE_PASSED_OVER,
	ROLE_BARRIER /* in no n-gram that is wanted, so none goes across it */
};

/*
 * Terms of a document. N-grams start at the first `starts` terms; those behind are there to go on with. A long stretch
 * comes in parts, and every place of it is a start once.
 */
struct stretch {
	const uint32_t *terms;
	size_t count;
	size_t starts;
	uint64_t row;
};

typedef void (*stretch_visit)(void *context, const struct stretch *stretch);

struct stretch_question {
	const ww_corpus *corpus;
	const struct vocabulary *vocabulary;
	const uint8_t *roles; /* enum role by term */
	enum unit unit;
	bool marks;        /* are members; false: they are passed over, whatever the role of their term */
	uint32_t shortest; /* terms of a stretch: shorter ones are left out */
	uint32_t longest;  /* of an n-gram: terms that a start is followed by, itself included */
};

/* Gives all stretches of the rows of a range to visit. *buffer is scratch, a vec of uint32_t. */
ww_status stretches_visit(const struct stretch_question *question, struct row_range range, struct vec *buffer,
                          stretch_visit visit, void *context, ww_error *error);

#endif
