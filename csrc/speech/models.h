/* The weights of speech, compiled from csrc/speech/model by text/lists.py into models_data.c. */
#ifndef SPEECH_MODELS_H
#define SPEECH_MODELS_H

#include <stdbool.h>

#include "speech/model.h"

/* Sections of weights. */
#define CLAUSE_WEIGHTS     "clauses"
#define CONFIDENCE_WEIGHTS "confidence"

extern const struct word_list speech_models[];
extern const size_t speech_models_count;

/*
 * The language whose weights of a section serve a language: itself, or the one of weights for any; NULL when there are
 * none. Static.
 */
static inline const char *models_language(const char *language, const char *section)
{
	const struct word_list *list = word_lists_get(speech_models, speech_models_count, language, section);

	if (!list)
		list = word_lists_get(speech_models, speech_models_count, "any", section);
	return list ? list->language : NULL;
}

/* The weights of one section for a language; false when there are none. */
static inline bool models_text(struct model_text *out, const char *language, const char *section)
{
	*out = (struct model_text){.words = word_lists_get(speech_models, speech_models_count, language, "words"),
	                           .endings = word_lists_get(speech_models, speech_models_count, language, "endings"),
	                           .weights = word_lists_get(speech_models, speech_models_count, language, section)};
	return out->words && out->endings && out->weights;
}

#endif
