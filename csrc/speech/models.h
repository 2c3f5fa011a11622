/* The weights of speech, compiled from csrc/speech/model by text/lists.py into models_data.c. */
#ifndef SPEECH_MODELS_H
#define SPEECH_MODELS_H

#include <stdbool.h>

#include "speech/model.h"

extern const struct word_list speech_models[];
extern const size_t speech_models_count;

/* The weights of one section for a language; false when there are none. */
static inline bool models_text(struct model_text *out, const char *language, const char *section)
{
	*out = (struct model_text){.words = word_lists_get(speech_models, speech_models_count, language, "words"),
	                           .endings = word_lists_get(speech_models, speech_models_count, language, "endings"),
	                           .weights = word_lists_get(speech_models, speech_models_count, language, section)};
	return out->words && out->endings && out->weights;
}

#endif
