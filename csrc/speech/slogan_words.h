/*
 * A text as the words by which slogans are compared: folded, without accents, hashtags and compounds cut into words,
 * numbers as digits, and words of the lists (speech/slogan_forms.h) as what they
 * mean.
 */
#ifndef SPEECH_SLOGAN_WORDS_H
#define SPEECH_SLOGAN_WORDS_H

#include "speech/slogan_forms.h"

struct slogan_word {
	uint32_t form;  /* folded, bare */
	uint32_t base;  /* what it means, without the s of a plural: words of the same base are the same */
	uint32_t start; /* bytes of the text */
	uint32_t end;
	uint8_t classes; /* enum slogan_word_class */
	bool after_mark; /* a mark that ends a part of a slogan stands before it, or the beginning does */
};

/* Fills out, a vec of struct slogan_word, with the words of a text. */
ww_status slogan_words_read(struct slogan_forms *forms, struct vec *out, ww_text text, ww_error *error);

#endif
