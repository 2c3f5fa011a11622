/* How slogans are worded, compiled from csrc/speech/slogan_words by text/lists.py into slogan_words_data.c. */
#ifndef SPEECH_SLOGAN_WORDS_LISTS_H
#define SPEECH_SLOGAN_WORDS_LISTS_H

#include "text/lists.h"

extern const struct word_list slogan_words_lists[];
extern const size_t slogan_words_lists_count;

#endif
