/*
 * How sure a mention of a slogan is: the probability that its text is a slogan and begins and ends where readers say,
 * by a linear model over the score of the rules, the medium, and what stands around. The score itself (confidence of
 * struct slogan) was set by hand, rule by rule; what it is worth was learnt from judged mentions in whole documents.
 */
#ifndef SPEECH_SLOGAN_CONFIDENCE_H
#define SPEECH_SLOGAN_CONFIDENCE_H

#include "speech/clause_features.h"
#include "speech/slogan_scene.h"

/* Less sure mentions are left out unless the caller asks for them. */
#define SLOGAN_THRESHOLD 0.5

/* The names of the features' kinds, for model_new. */
extern const struct model_names slogan_confidence_names;

/* The weights of this build, which know no words and so serve all segments; for model_free. */
ww_status slogan_confidence_new(struct model **out, const ww_alloc *alloc, ww_error *error);

void slogan_confidence_features(struct features *out, const struct slogan_scene *scene, const struct slogan *slogan);

/* Between 0 and 1. */
double slogan_confidence(const struct model *model, const struct slogan_scene *scene, const struct slogan *slogan);

#endif
