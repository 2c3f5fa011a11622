/* Those who chant, shout or carry, as the text names them. */
#ifndef SPEECH_SLOGAN_WHO_H
#define SPEECH_SLOGAN_WHO_H

#include "speech/slogan_evidence.h"

/* The noun phrase of the crowd beside the cue; empty when none is named. "They" leads back to whom it stands for. */
struct stretch slogan_who(const struct slogan_scene *scene, const struct slogan_evidence *evidence);

#endif
