/* The word lists of speech, compiled from csrc/speech/data by text/lists.py into lists_data.c. */
#ifndef SPEECH_LISTS_H
#define SPEECH_LISTS_H

#include "text/lists.h"

extern const struct word_list speech_lists[];
extern const size_t speech_lists_count;

#endif
