/*
 * Documents bear each other out: a mention that is not sure is believed more when its phrase is a sure mention
 * elsewhere. The rule and its formula stand at ww_slogans.
 */
#ifndef SPEECH_SLOGAN_FEEDBACK_H
#define SPEECH_SLOGAN_FEEDBACK_H

#include "base/alloc.h"
#include "base/status.h"
#include "watchword/table.h"

/* Columns of a finished table of mentions that nobody else holds yet; rows of one document stand together. */
struct slogan_columns {
	size_t document;
	size_t confidence;
	size_t phrase;       /* as slogan_phrase: empty where it says too little */
	size_t surroundings; /* as slogan_surroundings */
};

/* Raises confidences. On failure some may be raised and others not. */
ww_status slogans_feed_back(ww_table *table, const struct slogan_columns *columns, const ww_alloc *alloc,
                            ww_error *error);

#endif
