/*
 * How sure a quotation is: the probability that it is right, by a linear model over how it was found. Right is a
 * direct quotation whose marks hold speech and whose parts begin and end where the speech does; a mixed or an indirect
 * one whose content begins and ends where readers say that it does. Titles, terms and words at a distance stand low.
 */
#ifndef SPEECH_CONFIDENCE_H
#define SPEECH_CONFIDENCE_H

#include "speech/clause_features.h"
#include "speech/quotations.h"

/* The names of the features' kinds, for model_new. */
extern const struct model_names confidence_names;

/* As clause_model_new. */
ww_status confidence_model_new(struct model **out, const struct lexicon *lexicon, const char *language,
                               const ww_alloc *alloc, ww_error *error);

/* quotation->confidence is still what the search said. parts are all of the passage's. */
void confidence_features(struct features *out, const struct passage *passage, const struct model *model,
                         const struct quotation *quotation, const struct part *parts);

#endif
