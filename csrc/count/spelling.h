/* How sequences of terms are written: joined by one space, with "_" for a gap. */
#ifndef COUNT_SPELLING_H
#define COUNT_SPELLING_H

#include "base/vec.h"
#include "corpus/vocabulary.h"

static inline ww_text spelt_term(const struct vocabulary *vocabulary, uint32_t term)
{
	return term == VOCABULARY_NONE ? (ww_text){"_", 1} : vocabulary_term(vocabulary, term);
}

/* Appends a sequence to *text, a vec of bytes. */
ww_status spell_terms(struct vec *text, const struct vocabulary *vocabulary, const uint32_t *terms, uint32_t length,
                      ww_error *error);

#endif
