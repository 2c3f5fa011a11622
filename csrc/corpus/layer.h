/* Layers by name: what the types of a corpus count as. include/watchword/corpus.h says what each layer is. */
#ifndef CORPUS_LAYER_H
#define CORPUS_LAYER_H

#include "corpus/corpus.h"

enum layer_kind { LAYER_FOLDED, LAYER_SURFACE, LAYER_BARE, LAYER_STEM, LAYER_LEMMA, LAYER_POS };

enum { LAYER_LANGUAGE_BYTES = 9 }; /* a primary subtag has at most 8 letters */

struct layer {
	enum layer_kind kind;
	char language[LAYER_LANGUAGE_BYTES]; /* of LAYER_STEM: its code, zero-terminated; else "" */
};

/* True when terms are spelt by rules of the layer; false when each is a text of a lexicon. */
static inline bool layer_spells(const struct layer *layer)
{
	return layer->kind == LAYER_BARE || layer->kind == LAYER_STEM;
}

/* True when terms are what pre-tokenised documents say of their words. */
static inline bool layer_is_given(const struct layer *layer)
{
	return layer->kind == LAYER_LEMMA || layer->kind == LAYER_POS;
}

bool layer_equals(const struct layer *left, const struct layer *right);

/*
 * name: NULL is "folded". "stem" takes the language of the view's documents. WW_EINVAL names the layers, or the
 * languages where there is more than one. Whether there are stems in the language, or lemmas in the store, is not asked
 * here.
 */
ww_status corpus_layer(struct layer *out, const ww_corpus *corpus, const char *name, ww_error *error);

#endif
