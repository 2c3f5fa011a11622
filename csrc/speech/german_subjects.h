/*
 * The subject of a German verb: before it or behind it, as case tells; of a participle that of its auxiliary; in a
 * subordinate clause the first nominative. Clauses are told by commas.
 */
#ifndef SPEECH_GERMAN_SUBJECTS_H
#define SPEECH_GERMAN_SUBJECTS_H

#include "speech/german_phrases.h"

/* Who does what the verb at item `verb` says, between items from and to; empty when nobody is named, or when the verb
 * is passive and no "von" tells. */
struct range german_subject(const struct outline *outline, size_t from, size_t verb, size_t to);

/* "werden" in any form that makes a passive. */
bool german_is_become(const struct outline *outline, size_t item);

/* First item of the clause that item `at` stands in, and the item behind its last one. */
size_t german_clause_first(const struct outline *outline, size_t from, size_t at);
size_t german_clause_end(const struct outline *outline, size_t at, size_t to);

/* A clause that begins at item `first` with dass, weil, wie or a relative, so that its verb comes last. */
bool german_is_subordinate(const struct outline *outline, size_t first);

#endif
