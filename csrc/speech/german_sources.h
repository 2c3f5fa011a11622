/*
 * Who said what stands in marks in a German sentence, by which word: the verb that governs the clause, one of the
 * clauses around it, or a source ("laut", "nach Angaben").
 */
#ifndef SPEECH_GERMAN_SOURCES_H
#define SPEECH_GERMAN_SOURCES_H

#include "speech/attribution.h"

/* The attribution by the cue at item `cue`, between items from and to: a verb, "laut", "nach" or "so". */
struct attribution german_attribution(const struct outline *outline, size_t from, size_t cue, size_t to);

/* The attribution of the stretch at item `stretch`; from and to bound the sentence. */
struct attribution german_source(const struct outline *outline, size_t from, size_t stretch, size_t to);

/* What follows the comma behind a stretch, at item `at`: sagte X, so X, wie X schrieb, heißt es in Y. */
struct attribution german_source_behind(const struct outline *outline, size_t at, size_t to);

/* "Das räumte der Minister ein.": a sentence at item `at` that looks back at the speech before it. */
struct attribution german_source_looking_back(const struct outline *outline, size_t at, size_t to);

/* What leads to a colon at item `colon`. */
struct attribution german_source_before(const struct outline *outline, size_t from, size_t colon);

/* Who speaks in a sentence, for the next one that reports without saying whom. */
struct attribution german_voice(const struct outline *outline, size_t from, size_t to);

/* Whether the clause of a stretch is in the form of reported speech, or has no verb of its own. */
bool german_reports(const struct outline *outline, size_t from, size_t stretch, size_t to);

#endif
