/* A layer: one numbering of terms over all segments of a snapshot. */
#ifndef CORPUS_VOCABULARY_H
#define CORPUS_VOCABULARY_H

#include "corpus/layer.h"

#define VOCABULARY_NONE UINT32_MAX

enum { VOCABULARY_SLACK = 16 };

/*
 * Terms are numbered by count in the snapshot, descending, then by text. Borrowed from the corpus and shared by its
 * views; immutable.
 */
struct vocabulary {
	struct layer layer;
	struct vocabulary *older; /* of the same snapshot */
	uint32_t terms;
	bool well_formed;               /* all texts are UTF-8 */
	const char *text;               /* VOCABULARY_SLACK readable bytes behind it */
	const uint64_t *text_at;        /* terms + 1 */
	const uint8_t *kinds;           /* enum token_kind; the lowest where types of one term differ; NULL for "lemma" and
	                                   "pos", where they do so all the time */
	const uint64_t *counts;         /* in the whole snapshot */
	const uint64_t *documents;      /* in the whole snapshot; NULL for all but "folded", which take a scan */
	const uint32_t *const *term_of; /* term_of[segment][type]; VOCABULARY_NONE for layout */
	const uint32_t *text_rank;      /* by term: its place in the order of texts by bytes */
	const uint32_t *by_text;        /* the terms in that order */
};

static inline ww_text vocabulary_term(const struct vocabulary *vocabulary, uint32_t term)
{
	uint64_t at = vocabulary->text_at[term];
	return (ww_text){vocabulary->text + at, vocabulary->text_at[term + 1] - at};
}

/*
 * True for a type of a term that counts: a mark does so only where marks are wanted. Types of a term are judged alike
 * where the vocabulary has kinds, else each by its own.
 */
static inline bool vocabulary_takes(const struct vocabulary *vocabulary, uint32_t term, uint8_t kind, bool marks)
{
	return marks || token_is_word(vocabulary->kinds ? vocabulary->kinds[term] : kind);
}

/* The first place in the order of texts whose text is not before `text`; terms when there is none. */
uint32_t vocabulary_text_place(const struct vocabulary *vocabulary, ww_text text);

/* The term of a text, or VOCABULARY_NONE. */
uint32_t vocabulary_find(const struct vocabulary *vocabulary, ww_text text);

/*
 * layer: as in corpus_layer. Computed at the first call. Errors: those of corpus_layer and reducer_make, and WW_EINVAL
 * when no document has what "lemma" or "pos" are made of.
 */
ww_status corpus_vocabulary(const struct vocabulary **out, const ww_corpus *corpus, const char *layer, ww_error *error);

/* The same for a layer of corpus_layer. */
ww_status layer_vocabulary(const struct vocabulary **out, const ww_corpus *corpus, const struct layer *layer,
                           ww_error *error);

#endif
