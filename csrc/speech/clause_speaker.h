/* Who speaks by the cue of a reported clause. */
#ifndef SPEECH_CLAUSE_SPEAKER_H
#define SPEECH_CLAUSE_SPEAKER_H

#include "speech/clauses.h"

/* The nearest subject of a verb before an item that has none of its own: a participle, the second verb of two. */
struct range subject_of(const struct outline *outline, size_t from, size_t verb);

/* Fills the cue and the speaker of a clause whose cue is item `cue` of the sentence of items from to to - 1. */
void clause_attribute(struct clause *clause, const struct outline *outline, size_t from, size_t to, size_t cue);

#endif
