/* What German names need besides those of other languages, since every noun has a capital and names have a genitive. */
#ifndef SPEECH_GERMAN_NAMES_H
#define SPEECH_GERMAN_NAMES_H

#include "speech/passage.h"

/* Whether the rules of this header apply. */
static inline bool names_are_german(const struct passage *passage)
{
	return passage->sheet->habits & HABIT_CAPITAL_NOUNS;
}

/* "Bundesinnenminister", "SPD-Chefin": a word before a name that tells what somebody is. */
bool german_is_title(const struct passage *passage, size_t word);

/* Nouns with capitals from first to end - 1 that name nobody: "der Lotse", "Merkels Sprecher". */
bool german_is_common(const struct passage *passage, size_t first, size_t end);

/* Words first to end - 1 look like a person rather than a place or an office: no article before them. */
bool german_is_person(const struct passage *passage, size_t first, size_t end);

/* A number that is the same for "Merkel" and "Merkels". */
uint32_t german_name_key(const struct passage *passage, size_t word);

#endif
