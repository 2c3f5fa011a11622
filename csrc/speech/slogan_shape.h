/* What a text says by itself about being a slogan: its length, its capitals. */
#ifndef SPEECH_SLOGAN_SHAPE_H
#define SPEECH_SLOGAN_SHAPE_H

#include "speech/slogan_scene.h"

/* Most words begin with a capital: a title rather than words that somebody sings. */
bool slogan_looks_titled(const struct slogan_scene *scene, struct stretch text);

/* One small word without an exclamation mark: "they cried 'foul'". */
bool slogan_is_small_word(const struct slogan_scene *scene, struct stretch text);

/* 1 for what can be said in one breath, less for what is longer, 0 for a speech. */
double slogan_length_weight(const struct slogan_scene *scene, struct stretch text);

#endif
