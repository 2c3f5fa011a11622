/* Hashtags used as messages that many share, told from labels of persons, events and advertising. */
#ifndef SPEECH_SLOGAN_TAGS_H
#define SPEECH_SLOGAN_TAGS_H

#include "speech/slogan_scene.h"

/* Appends the hashtag at a word (struct slogan) when it is one. */
ww_status slogan_take_tag(struct vec *out, const struct slogan_scene *scene, size_t word, double min_confidence,
                          ww_error *error);

#endif
