/*
 * A text as the words by which slogans are compared: folded, without accents, hashtags and compounds cut into words,
 * numbers as digits, and words of the lists below as what they mean.
 *
 * The lists are csrc/speech/slogan_words/LANGUAGE.txt, taken together, as it is not known in which language a slogan
 * is:
 *
 * - empty: words that make no difference ("the")
 * - means: "liberté = freedom": words, or up to four in a row, that count as another word
 * - frames: "down _": templates with one word that carries meaning besides the slot, or weak ones (see
 *   variant_templates.h), in the words of that language
 * - weak: words that alone make no template ("we _")
 * - ordered: words around which order matters ("people over profit")
 * - masked: words that are written with asterisks
 */
#ifndef SPEECH_SLOGAN_WORDS_H
#define SPEECH_SLOGAN_WORDS_H

#include <stdbool.h>

#include "base/hash_map.h"
#include "base/vec.h"
#include "speech/key_index.h"
#include "text/fold.h"

enum slogan_word_class {
	WORDING_EMPTY = 1,
	WORDING_WEAK = 2,
	WORDING_ORDERED = 4,
	WORDING_NEGATION = 8,   /* "not" and what means it */
	WORDING_IDEOGRAPH = 16, /* stands for half a word */
	WORDING_LEADS = 32,     /* may begin several words that mean one */
	WORDING_UNSPACED = 64   /* is written without a space before it */
};

struct slogan_word {
	uint32_t form;  /* folded, bare */
	uint32_t base;  /* what it means, without the s of a plural: words of the same base are the same */
	uint32_t start; /* bytes of the text */
	uint32_t end;
	uint8_t classes; /* enum slogan_word_class */
	bool after_mark; /* a mark that ends a part of a slogan stands before it, or the beginning does */
};

struct slogan_words {
	const ww_alloc *alloc;
	struct hash_map strings; /* forms */
	struct vec forms;        /* struct slogan_form, by number */
	struct hash_map phrases; /* forms in a row, as bytes */
	struct vec joined;       /* uint32_t: the form of each phrase */
	struct vec masked;       /* uint32_t: forms */
	struct vec bytes;        /* scratch */
	struct vec folded;       /* scratch */
	struct fold_scratch folding;
};

ww_status slogan_words_init(struct slogan_words *words, const ww_alloc *alloc, ww_error *error);

/* Fills out, a vec of struct slogan_word, with the words of a text. */
ww_status slogan_words_read(struct slogan_words *words, struct vec *out, ww_text text, ww_error *error);

/* The string of a form or base. Borrowed. */
ww_text slogan_word_text(const struct slogan_words *words, uint32_t form);

/* What a form means: the base that words of it have. */
uint32_t slogan_word_base(const struct slogan_words *words, uint32_t form);

void slogan_words_clear(struct slogan_words *words);

#endif
