/* Slogans that stand without quotation marks: after a colon, in capitals behind a cue, and as hashtags. */
#ifndef SPEECH_SLOGAN_UNMARKED_H
#define SPEECH_SLOGAN_UNMARKED_H

#include "speech/slogan_scene.h"

/* Appends them (struct slogan) by place. */
ww_status slogan_unmarked(struct vec *out, const struct slogan_scene *scene, double min_confidence, ww_error *error);

#endif
