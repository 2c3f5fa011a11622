/* Fragments: words in quotation marks inside a sentence that somebody else made, and who is said to have said them. */
#ifndef SPEECH_FRAGMENTS_H
#define SPEECH_FRAGMENTS_H

#include "speech/attribution.h"

/* Whether the stretch at item `stretch` may be words of somebody; from and to bound the sentence. */
bool is_fragment(const struct outline *outline, size_t from, size_t to, size_t stretch);

/* Where the words of a fragment come from, as far as its sentence tells. */
struct attribution fragment_attribution(const struct outline *outline, size_t from, size_t to, size_t stretch);

#endif
