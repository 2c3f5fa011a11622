/* A layer: one numbering of terms over all segments of a snapshot. */
#ifndef CORPUS_VOCABULARY_H
#define CORPUS_VOCABULARY_H

#include "corpus/corpus.h"

#define VOCABULARY_NONE UINT32_MAX

/*
 * Terms are numbered by count in the snapshot, descending, then by text. Borrowed from the corpus and shared by its
 * views; immutable.
 */
struct vocabulary {
	uint32_t terms;
	const char *text;
	const uint64_t *text_at;        /* terms + 1 */
	const uint8_t *kinds;           /* enum token_kind; the lowest where types of one term differ */
	const uint64_t *counts;         /* in the whole snapshot */
	const uint64_t *documents;      /* in the whole snapshot; NULL for "surface", which takes a scan */
	const uint32_t *const *term_of; /* term_of[segment][type]; VOCABULARY_NONE for layout */
};

static inline ww_text vocabulary_term(const struct vocabulary *vocabulary, uint32_t term)
{
	uint64_t at = vocabulary->text_at[term];
	return (ww_text){vocabulary->text + at, vocabulary->text_at[term + 1] - at};
}

/* layer: "folded" (also NULL) or "surface"; WW_EINVAL names those there are. Computed at the first call. */
ww_status corpus_vocabulary(const struct vocabulary **out, const ww_corpus *corpus, const char *layer, ww_error *error);

#endif
