/*
 * Noun phrases of German, where articles and the endings of adjectives tell the case and every noun has a capital: what
 * may be a subject, and what cannot, wherever it stands.
 */
#ifndef SPEECH_GERMAN_PHRASES_H
#define SPEECH_GERMAN_PHRASES_H

#include "speech/speakers.h"

/* What a noun phrase may be in its clause. */
enum { CASE_NOMINATIVE = 1, CASE_ACCUSATIVE = 2, CASE_DATIVE = 4, CASE_GENITIVE = 8 };

struct german_phrase {
	struct range items; /* empty: no noun phrase begins here */
	unsigned cases;
};

/* A mark that ends a clause. */
bool german_is_bound(const struct outline *outline, size_t item);

/* The noun phrase at item `at`, before item `to`: article, adjectives, nouns, and what belongs to it behind them. */
struct german_phrase german_phrase_at(const struct outline *outline, size_t at, size_t to);

/* The same, with the appositions behind it: "Tomson Phiri, Sprecher des Programms,". The last comma is left out. */
struct german_phrase german_phrase_whole(const struct outline *outline, size_t at, size_t to);

/* The noun phrase that ends right before item `end`, with what prepositions join to it; not before `from`. */
struct range german_phrase_before(const struct outline *outline, size_t from, size_t end);

/* The item behind the preposition at `at` and its noun phrase. */
size_t german_preposition_end(const struct outline *outline, size_t at, size_t to);

/* A word with a small letter that is a verb with a person, as far as lists and endings tell. */
bool german_is_finite(const struct outline *outline, size_t item);

/* A verb form of reported speech: "sei", "habe", "drohe". */
bool german_is_reported(const struct outline *outline, size_t item);

/* A pronoun that can only be a subject: "er", "wir", "man". */
bool german_is_subject_pronoun(const struct outline *outline, size_t item);

/* A few words in marks, such as the name of a newspaper. */
bool german_is_name(const struct outline *outline, size_t item);

/* Whether the letters of an item end like this. */
bool german_ends_in(const struct outline *outline, size_t item, const char *ending);

#endif
