/* How a slogan was uttered, by the word that announces it and those around. */
#ifndef SPEECH_SLOGAN_MEDIUM_H
#define SPEECH_SLOGAN_MEDIUM_H

#include "speech/slogan_evidence.h"

/* "chant", "sign", ...; static. */
const char *slogan_medium_name(enum slogan_medium medium);

/* Of what a carrier with these classes bears. */
enum slogan_medium slogan_carrier_medium(uint64_t classes);

/* Of a text that is called a slogan: what is carried or chanted when the words before `at` or behind the text say so.
 */
enum slogan_medium slogan_motto_medium(const struct slogan_scene *scene, size_t at, const struct slogan_place *place);

/* A factor for carriers that may only inform: boards and the like are believed at a rally. */
double slogan_carrier_weight(const struct slogan_scene *scene, uint64_t classes);

#endif
