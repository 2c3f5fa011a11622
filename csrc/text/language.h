/* What the rules of text know about a language. */
#ifndef TEXT_LANGUAGE_H
#define TEXT_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "text/fold.h"
#include "text/lists.h"

/* Static data. */
struct language;

/* By BCP 47 tag ("en", "de-AT", case ignored); the rules for any language when it is unknown or empty. Never NULL. */
const struct language *language_find(const char *tag, size_t size);

/* Its two- or three-letter code, "" for any language; static. */
const char *language_code(const struct language *language);

/* How its capitals fold. */
enum folding language_folding(const struct language *language);

/*
 * What a language has to say, gathered once for a text. The lists are sections of csrc/text/data/CODE.txt ("any.txt"
 * for any language): abbreviations, abbreviations-closing, -ending and -before-number, not-initials, starters,
 * after-ordinal. They are never NULL, but may be empty.
 */
struct language_rules {
	const struct word_list *abbreviations; /* "Mr.": no sentence ends here */
	const struct word_list *closing;       /* "Inc.": a sentence ends here before one of the starters */
	const struct word_list *ending;        /* "etc.": a sentence ends here before a capital */
	const struct word_list *before_number; /* "No.": abbreviations only before a number */
	const struct word_list *not_initials;  /* "I": capitals that are words */
	const struct word_list *starters;      /* "The": begins a sentence even after "U.S." */
	const struct word_list *after_ordinal; /* "Februar": "4. Februar" is a day */
	bool ordinal_dots;                     /* a dot after a number of one or two digits makes it an ordinal */
	bool inner_colons;                     /* a colon stands inside words, as in "EU:n" */
	bool semicolon_asks;                   /* ; is the question mark, as in Greek */
	bool gender_signs;                     /* * and : stand inside words, as in "Lehrer:innen" */
};

struct language_rules language_rules_of(const struct language *language);

/*
 * Which of some lists have a word, bit i for list i: as it is, or with a small first letter, "Vgl." at the start of a
 * sentence for "vgl.", or behind an elision, "L'art." for "art.".
 */
unsigned language_have(const struct word_list *const *lists, unsigned count, const char *word, size_t size);

/* Whether one list has it. */
static inline bool language_has(const struct word_list *list, const char *word, size_t size)
{
	return language_have(&list, 1, word, size) != 0;
}

#endif
