/* Texts in marks that have their cue in common: "A", "B" and "C". */
#ifndef SPEECH_SLOGAN_CHAINS_H
#define SPEECH_SLOGAN_CHAINS_H

#include "speech/slogan_scene.h"

/* Only "and", commas and glosses stand between the two. */
bool slogan_follows(const struct slogan_scene *scene, const struct marked *left, const struct marked *right);

/*
 * A few words stand between, none of them of speech or another cue: 'with "A" on one side and "B" on the other', '"A",
 * while another read "B"', '"A," they chanted. "B!"'. Only for a right one without a cue of its own.
 */
bool slogan_follows_loosely(const struct slogan_scene *scene, const struct marked *left, const struct marked *right);

#endif
