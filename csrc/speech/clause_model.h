/*
 * Indirect speech by weights: which words of a sentence are cues, and where what they report begins and ends. For
 * languages with weights; others have the rules of clauses.h.
 */
#ifndef SPEECH_CLAUSE_MODEL_H
#define SPEECH_CLAUSE_MODEL_H

#include "speech/clause_features.h"
#include "speech/clauses.h"

/* Does nothing, and *out becomes NULL, for a language without weights. The caller's, for model_free. */
ww_status clause_model_new(struct model **out, const struct lexicon *lexicon, const char *language,
                           const ww_alloc *alloc, ww_error *error);

/* As clauses_find; view is working memory. */
ww_status clauses_weigh(struct vec *out, struct clause_view *view, const struct outline *outline, const uint8_t *taken,
                        const struct model *model, size_t from, size_t to, ww_error *error);

/* The sentence without the marks at its edges, SENTENCE_ITEMS of it at most. */
struct range clause_sentence(const struct outline *outline, size_t from, size_t to);

#endif
