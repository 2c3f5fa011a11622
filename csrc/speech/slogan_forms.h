/*
 * The forms of words in slogans, folded and without accents, and what the lists say of them.
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
#ifndef SPEECH_SLOGAN_FORMS_H
#define SPEECH_SLOGAN_FORMS_H

#include <stdbool.h>

#include "base/hash_map.h"
#include "base/vec.h"
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

struct slogan_form {
	uint32_t base;   /* what it means, without the s of a plural */
	uint8_t classes; /* enum slogan_word_class */
};

/* Words in a row that mean one, at most. */
enum { SLOGAN_PHRASE_WORDS = 4 };

struct slogan_forms {
	const ww_alloc *alloc;
	struct hash_map strings;
	struct vec items;        /* struct slogan_form, by number */
	struct hash_map phrases; /* forms in a row, as bytes */
	struct vec joined;       /* uint32_t: the form of each phrase */
	struct vec masked;       /* uint32_t: forms */
	struct vec bytes;        /* scratch */
	struct vec folded;       /* scratch */
	struct fold_scratch folding;
};

ww_status slogan_forms_init(struct slogan_forms *forms, const ww_alloc *alloc, ww_error *error);

/* The number of the form of a word as written; a new one is added. */
ww_status slogan_form_of(uint32_t *out, struct slogan_forms *forms, const char *data, size_t size, ww_error *error);

static inline struct slogan_form *slogan_form_at(const struct slogan_forms *forms, uint32_t form)
{
	return vec_at(&forms->items, form);
}

/* The string of a form or base. Borrowed. */
static inline ww_text slogan_form_text(const struct slogan_forms *forms, uint32_t form)
{
	const struct hash_map_key *key = &forms->strings.keys[form];

	return (ww_text){key->data, key->size};
}

void slogan_forms_clear(struct slogan_forms *forms);

#endif
