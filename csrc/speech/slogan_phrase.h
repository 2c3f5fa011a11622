/*
 * What a slogan is known by in other documents: its words without case, marks and spaces, so that "No more towers!" and
 * #NoMoreTowers are one; and the words around it, which the copy of an article has as well.
 */
#ifndef SPEECH_SLOGAN_PHRASE_H
#define SPEECH_SLOGAN_PHRASE_H

#include "speech/slogan_scene.h"

/*
 * Appends the letters and digits of a text to *out, a vec of char; nothing for a text that says too little to be known
 * again: less than two words, or than four letters of a script that writes no spaces, and no hashtag.
 */
ww_status slogan_phrase(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error);

/* Appends the folded words around a text, up to eight on either side, to *out, a vec of char. */
ww_status slogan_surroundings(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error);

#endif
