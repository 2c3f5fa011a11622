/* Finding the slogans of a document: stretches in marks that evidence speaks for, chants without marks, hashtags. */
#ifndef SPEECH_SLOGAN_FIND_H
#define SPEECH_SLOGAN_FIND_H

#include "speech/slogan_scene.h"

/* Less sure mentions are left out unless the caller asks for them; what is found above does not depend on that. */
#define SLOGAN_CONFIDENCE 0.5

/* True when a document may hold a slogan: one pass over its types. */
bool slogan_possible(const struct sheet *sheet, const uint32_t *types, size_t count);

/* Appends the slogans of a scene (struct slogan) that are at least so sure, by place. spans is scratch of
 * slogan_spans_split. */
ww_status slogan_find(struct vec *out, struct vec *spans, const struct slogan_scene *scene, double min_confidence,
                      ww_error *error);

#endif
