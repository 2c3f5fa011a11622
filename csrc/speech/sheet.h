/*
 * What the detectors of speech know about words. Every question about a word ("is it a quotation mark, a verb of
 * speech, capitalised?") is answered once, by its type's shape and by the word lists of a language, as bits; detectors
 * test bits and compare numbers.
 */
#ifndef SPEECH_SHEET_H
#define SPEECH_SHEET_H

#include "speech/shapes.h"

/* Bits of a word that follow from the word lists of its language, behind those of its shape. */
#define IS_SPEECH_VERB   (UINT64_C(1) << 20) /* said, added: reports words, also around a quotation */
#define IS_REPORT_VERB   (UINT64_C(1) << 21) /* claims, believes, wants: takes indirect speech */
#define IS_NAMING_VERB   (UINT64_C(1) << 22) /* called, described: takes a fragment in marks */
#define IS_SPEECH_NOUN   (UINT64_C(1) << 23) /* statement, letter: what words stand in */
#define IS_SOURCE_PHRASE (UINT64_C(1) << 24) /* according to, laut: the speaker follows */
#define IS_SOURCE_AFTER  (UINT64_C(1) << 25) /* zufolge: the speaker stands before */
#define IS_THAT          (UINT64_C(1) << 26) /* that, dass, que: opens indirect speech */
#define IS_PRONOUN       (UINT64_C(1) << 27) /* he, she, they: may speak */
#define IS_RELATIVE      (UINT64_C(1) << 28) /* who, der: speaks for the noun before */
#define IS_TITLE         (UINT64_C(1) << 29) /* Mr., Dr., President */
#define IS_DETERMINER    (UINT64_C(1) << 30)
#define IS_PREPOSITION   (UINT64_C(1) << 31)
#define IS_CONJUNCTION   (UINT64_C(1) << 32)
#define IS_AUXILIARY     (UINT64_C(1) << 33) /* has, was, would, hat */
#define IS_ADVERB        (UINT64_C(1) << 34) /* also, later: may stand between speaker and verb */
#define IS_HEARER        (UINT64_C(1) << 35) /* reporters, him: spoken to */
#define IS_TIME          (UINT64_C(1) << 36) /* Monday, today */
#define IS_WORK          (UINT64_C(1) << 37) /* film, newspaper, so-called: what follows in marks is a name */
#define IS_TERM          (UINT64_C(1) << 38) /* word, term, so-called: what follows in marks is mentioned, not said */
#define IS_PERSON        (UINT64_C(1) << 39) /* spokesman, minister, police: a common noun that speaks */
#define IS_PARTICLE      (UINT64_C(1) << 40) /* von, de, bin: a small word inside names */
#define IS_NEGATION      (UINT64_C(1) << 41)
#define IS_PARTICIPLE    (UINT64_C(1) << 42) /* saying, adding: a speech verb whose subject is that of the clause */
#define IS_SLOGAN_CUE    (UINT64_C(1) << 43) /* chanted, banner, slogan: what is in marks is a slogan, not speech */
#define STARTS_PHRASE    (UINT64_C(1) << 44) /* first word of some entry of several words */
#define IS_TAIL_CUE      (UINT64_C(1) << 45) /* so, puts behind a quotation and before its speaker, without a verb */
#define IS_STRETCH       (UINT64_C(1) << 46) /* of an item, see outline.h: a stretch in quotation marks */
#define IS_LINK          (UINT64_C(1) << 47) /* of, for, and: joins the parts of a noun phrase */
#define IS_REPORTED      (UINT64_C(1) << 48) /* sei, habe: verb forms that stand in reported speech */
#define IS_BE            (UINT64_C(1) << 49) /* is, was: makes a participle passive */
#define IS_AS            (UINT64_C(1) << 50) /* als, as: between a verb of naming and its fragment */
#define IS_VERB          (UINT64_C(1) << 51) /* took, gave: verbs of anything else, where a noun phrase ends */
#define IS_THAT_ONLY     (UINT64_C(1) << 52) /* began, supported: report something only with "that" */
#define IS_CONTRAST      (UINT64_C(1) << 53) /* but, while: a new statement begins behind a comma */
#define IS_COORDINATOR   (UINT64_C(1) << 54) /* and, or */
#define IS_FIRST_PERSON  (UINT64_C(1) << 55) /* I, we: what the writer thinks is no quotation */
#define IS_TELL_VERB     (UINT64_C(1) << 56) /* told: its object is the hearer */
#define IS_OBLIQUE       (UINT64_C(1) << 57) /* dem, des: begins a noun phrase that is no subject */
#define IS_RALLY         (UINT64_C(1) << 58) /* protest, march: where crowds speak in slogans */
#define IS_THEY          (UINT64_C(1) << 59) /* stands for a crowd */
#define IS_LEADING       (UINT64_C(1) << 60) /* about, against: between a verb and what it reports */
#define IS_CITE          (UINT64_C(1) << 61) /* zitiert: its object speaks, or its passive subject */
#define IS_QUOTATIVE     (UINT64_C(1) << 62) /* と, diye: behind what was said, before who said it */
#define IS_INVERTED      (UINT64_C(1) << 63) /* dit-elle, a-t-il: a verb that ends with its subject */

#define IS_CUE (IS_SPEECH_VERB | IS_REPORT_VERB | IS_NAMING_VERB) /* any verb that may attribute words */

/* Ways of a language to write speech, from the section [habits] of its word lists. */
enum habit {
	HABIT_OPEN_DASH = 1,     /* "open-dash": a dash at the start of a paragraph opens speech */
	HABIT_INCISE = 2,        /* "incise": the attribution may stand inside the marks, between commas */
	HABIT_WHOLE_CLAUSE = 4,  /* "whole-clause": a fragment in marks is told with the clause that it stands in */
	HABIT_CAPITAL_NOUNS = 8, /* "capital-nouns": common nouns begin with a capital */
	HABIT_FRAGMENTS = 16     /* "fragments": words in marks inside a reported clause are told apart from it */
};

enum { PHRASE_MAX = 12 }; /* words of a phrase; longer entries are left out */

/* An entry of several words. */
struct phrase {
	const uint32_t *words; /* numbers in the word book */
	uint32_t count;
	uint32_t first; /* of the words */
	uint32_t second;
	uint64_t classes;
};

/* The phrases that begin with a word: none where seconds is 0. */
struct phrase_list {
	uint32_t from;
	uint32_t count;
	uint64_t seconds; /* bits phrase_bit of their second words */
};

static inline uint64_t phrase_bit(uint32_t second)
{
	return UINT64_C(1) << (second & 63);
}

/* For one language, whatever the segment. Immutable. */
struct sheet {
	const ww_alloc *alloc;
	const char *language;   /* the code of its word lists; "" when there are none */
	uint64_t *classes;      /* by number of the word book */
	struct phrase *phrases; /* by first word, then longest first */
	size_t phrase_count;
	struct phrase_list *phrases_of; /* by number of the word book */
	unsigned habits;                /* enum habit */
};

/* What the entries of a section of the word lists mean. */
struct sheet_section {
	const char *name;
	uint64_t classes;
};

/* Makes a sheet; language is a code with word lists, or any other text for shapes alone. The caller's, for sheet_free.
 * Borrows from the book.
 */
typedef ww_status (*sheet_maker)(struct sheet **out, const struct word_book *book, const char *language,
                                 const ww_alloc *alloc, ww_error *error);

/*
 * For a detector with sections and bits of its own: bits from 20 on mean what the table says (but STARTS_PHRASE). 24
 * bytes a word of the book.
 */
ww_status sheet_new_for(struct sheet **out, const struct word_book *book, const char *language,
                        const struct sheet_section *sections, size_t section_count, const ww_alloc *alloc,
                        ww_error *error);

/* Of the bits above. */
ww_status sheet_new(struct sheet **out, const struct word_book *book, const char *language, const ww_alloc *alloc,
                    ww_error *error);

/* The bits of a type: those of its shape and those of its word. */
static inline uint64_t sheet_classes(const struct sheet *sheet, uint64_t shape)
{
	return shape_classes(shape) | sheet->classes[shape_word(shape)];
}

/* Accepts NULL. */
void sheet_free(struct sheet *sheet);

#endif
