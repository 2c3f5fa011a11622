/*
 * What the detectors of speech know about types. Every question about a word ("is it a quotation mark, a verb of
 * speech, capitalised?") is answered once per type and language, as bits; detectors test bits and compare numbers.
 */
#ifndef SPEECH_SHEET_H
#define SPEECH_SHEET_H

#include "base/alloc.h"
#include "base/status.h"
#include "store/lexicon.h"

/* Bits of a word. The first part follows from its letters, the second from the word lists of the language. */
#define IS_WORD       (UINT64_C(1) << 0) /* no mark, no raw bytes */
#define IS_CAPITAL    (UINT64_C(1) << 1) /* begins with a capital */
#define IS_LOWER      (UINT64_C(1) << 2) /* begins with a small letter of a script that has capitals */
#define IS_UPPER      (UINT64_C(1) << 3) /* two or more letters, all capitals */
#define IS_NUMBER     (UINT64_C(1) << 4)
#define IS_TAG        (UINT64_C(1) << 5) /* hashtag or handle */
#define IS_QUOTE      (UINT64_C(1) << 6) /* any quotation mark, or an apostrophe that may be one */
#define IS_DOUBLE     (UINT64_C(1) << 7) /* a quotation mark of the outer kind: " “ ” „ « » 「 」 `` */
#define IS_DASH       (UINT64_C(1) << 8) /* a dash, or a hyphen that stands alone */
#define IS_COMMA      (UINT64_C(1) << 9)
#define IS_COLON      (UINT64_C(1) << 10)
#define IS_SEMICOLON  (UINT64_C(1) << 11)
#define IS_STOP       (UINT64_C(1) << 12) /* . ! ? … and their like in other scripts */
#define IS_ASKING     (UINT64_C(1) << 13) /* ! ? and their like */
#define IS_OPEN       (UINT64_C(1) << 14) /* an opening bracket */
#define IS_CLOSE      (UINT64_C(1) << 15) /* a closing bracket */
#define IS_SPACELESS  (UINT64_C(1) << 16) /* of a script that writes no spaces: ideographs, kana, Thai */
#define IS_DOTTED     (UINT64_C(1) << 18) /* a word that ends with a dot: U.S., Inc. */
#define IS_POSSESSIVE (UINT64_C(1) << 17) /* ends in 's */

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

/* Quotation marks by shape. */
enum quote_sign {
	SIGN_NONE,
	SIGN_STRAIGHT,    /* " */
	SIGN_LEFT,        /* “ */
	SIGN_RIGHT,       /* ” */
	SIGN_LOW,         /* „ */
	SIGN_ANGLE_LEFT,  /* « */
	SIGN_ANGLE_RIGHT, /* » */
	SIGN_CORNER_OPEN, /* 「『﹁﹃ */
	SIGN_CORNER_CLOSE,
	SIGN_TICKS,              /* `` */
	SIGN_PRIMES,             /* '' */
	SIGN_SINGLE,             /* ' */
	SIGN_SINGLE_LEFT,        /* ‘ */
	SIGN_SINGLE_RIGHT,       /* ’ */
	SIGN_SINGLE_LOW,         /* ‚ */
	SIGN_SINGLE_ANGLE_LEFT,  /* ‹ */
	SIGN_SINGLE_ANGLE_RIGHT, /* › */
	SIGN_TICK,               /* ` */
	SIGN_EQUALS,             /* =, behind which marks belong to code */
	SIGN_COUNT
};

enum { PHRASE_MAX = 12 }; /* words of a phrase; longer entries are left out */

/* An entry of several words. */
struct phrase {
	const uint32_t *terms; /* of the lexicon */
	uint32_t count;
	uint64_t classes;
};

/* For one lexicon and one language. Immutable. */
struct sheet {
	const ww_alloc *alloc;
	const struct lexicon *lexicon;
	const char *language;   /* the code of its word lists; "" when there are none */
	uint64_t *classes;      /* by type */
	uint8_t *signs;         /* by type: enum quote_sign */
	struct phrase *phrases; /* by first term, then longest first */
	size_t phrase_count;
	uint32_t *phrase_terms;
	unsigned habits; /* enum habit */
};

/* What the entries of a section of the word lists mean. */
struct sheet_section {
	const char *name;
	uint64_t classes;
};

/*
 * The same for a detector with sections and bits of its own: bits from 20 on mean what the table says (but
 * STARTS_PHRASE).
 */
ww_status sheet_new_for(struct sheet **out, const struct lexicon *lexicon, const char *language,
                        const struct sheet_section *sections, size_t section_count, const ww_alloc *alloc,
                        ww_error *error);

/* language: a code with word lists, or any other text for shapes alone. The caller's, for sheet_free. */
ww_status sheet_new(struct sheet **out, const struct lexicon *lexicon, const char *language, const ww_alloc *alloc,
                    ww_error *error);

/* Accepts NULL. */
void sheet_free(struct sheet *sheet);

#endif
