/* Speakers: the noun phrase that governs a cue. */
#ifndef SPEECH_SPEAKERS_H
#define SPEECH_SPEAKERS_H

#include "speech/outline.h"

/* Items from first to end - 1; empty when first == end. */
struct range {
	size_t first;
	size_t end;
};

static inline bool range_is_empty(struct range range)
{
	return range.first >= range.end;
}

/* No noun phrase is looked for further away than this many items. */
enum { SPEAKER_REACH = 40 };

/*
 * The subject that ends right before item `verb`, not before item `from`. *cue becomes the first item of the verb with
 * its auxiliaries ("has repeatedly said").
 */
struct range speaker_before(size_t *cue, const struct outline *outline, size_t from, size_t verb);

/* The noun phrase that begins at item `at`, before item `to`. */
struct range speaker_after(const struct outline *outline, size_t at, size_t to);

/* The noun phrase that a sentence begins with, phrases like "On Tuesday," left out; empty when there is none before
 * `to`. */
struct range sentence_subject(const struct outline *outline, size_t from, size_t to);

/* "the report", "his claims", "General Counsel": a word of the lists of verbs that is a noun or a name here. */
bool verb_is_noun(const struct outline *outline, size_t item);

/* The noun phrase that ends before item `end`, not before `from`. */
struct range noun_phrase_before(const struct outline *outline, size_t from, size_t end);

#endif
