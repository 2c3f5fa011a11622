/* Stretches: values of terms in a row that sequences may be made of, cut where a unit ends. */
#ifndef COUNT_STRETCHES_H
#define COUNT_STRETCHES_H

#include "base/vec.h"
#include "corpus/token_cursor.h"
#include "count/members.h"

enum { STRETCH_MAX = 1 << 14 }; /* values of a stretch that is handed out */

/*
 * Values of the terms of a document. Sequences start at the first `starts` of them; those behind are there to go on
 * with. A long stretch comes in parts, and every place of it is a start once.
 */
struct stretch {
	const uint32_t *values;
	size_t count;
	size_t starts;
	uint32_t before; /* the value before the first one in its unit; MEMBER_NONE at the beginning */
	uint64_t row;
};

typedef void (*stretch_visit)(void *context, const struct stretch *stretch);

struct stretch_question {
	const ww_corpus *corpus;
	const struct members *members;
	uint32_t shortest; /* values of a stretch: shorter ones are left out */
	uint32_t longest;  /* values that a start is followed by, itself included */
};

/* Gives all stretches of the rows of a range to visit. *buffer is scratch, a vec of uint32_t. */
ww_status stretches_visit(const struct stretch_question *question, struct row_range range, struct vec *buffer,
                          stretch_visit visit, void *context, ww_error *error);

#endif
