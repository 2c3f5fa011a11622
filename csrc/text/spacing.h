/*
 * The spacing rule: what stands between two tokens when nothing is said. Either one space or nothing; it is fixed by
 * the classes of the tokens and, for quotation marks that may open or close (" ' “ ‘), by what is open in the
 * paragraph. Stores depend on it: a change of the rule, or of what spacing_class gives for a text, is a new
 * SPACING_VERSION.
 */
#ifndef TEXT_SPACING_H
#define TEXT_SPACING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/token.h"

enum { SPACING_VERSION = 1 };

/* What spacing_class gives. */
enum spacing_of {
	SPACING_NONE,                      /* nothing before: the start of a text, or layout */
	SPACING_WORD,                      /* a space on both sides, as far as the neighbour wants one */
	SPACING_IDEOGRAPH,                 /* no space on either side */
	SPACING_OPENING,                   /* ( and the like: nothing after */
	SPACING_CLOSING,                   /* , and the like: nothing before */
	SPACING_JOINING,                   /* / and the like, punctuation of full width: nothing on either side */
	SPACING_EMOJI,                     /* as a word, but emoji stand close */
	SPACING_RESOLVED,                  /* classes from here on become OPENING or CLOSING by what is open */
	SPACING_DOUBLE = SPACING_RESOLVED, /* " opens and closes by turns */
	SPACING_SINGLE,                    /* ' does too */
	SPACING_LOW_DOUBLE,                /* „ opens */
	SPACING_LOW_SINGLE,                /* ‚ */
	SPACING_HIGH_DOUBLE,               /* “ closes what „ opened, and opens otherwise */
	SPACING_HIGH_SINGLE                /* ‘ closes what ‚ opened */
};

/* The spacing class of a token that is not layout, by its text and kind alone. */
uint8_t spacing_class(const char *text, size_t size, uint8_t kind);

/* The state of the rule along a document; all zero at its start. */
struct spacing {
	uint8_t before; /* class of the token before, 0 at the start and after layout */
	uint8_t parity; /* which quotation marks of two meanings are open */
};

/* By the class in front: a bit for each class before which a space stands. */
extern const uint8_t spacing_rule[SPACING_RESOLVED];

/* What a quotation mark, whose class is RESOLVED or more, is at this place: OPENING or CLOSING. */
uint8_t spacing_resolve(struct spacing *spacing, uint8_t spacing_class);

/* Takes the next token that is not layout; true when the rule puts a space before it. Always false after layout. */
static inline bool spacing_word(struct spacing *spacing, uint8_t spacing_class)
{
	uint8_t class = spacing_class < SPACING_RESOLVED ? spacing_class : spacing_resolve(spacing, spacing_class);
	bool space = spacing_rule[spacing->before] >> class & 1;

	spacing->before = class;
	return space;
}

/* Whether the rule puts a space before a word that is no ideograph and comes next. */
static inline bool spacing_before_word(struct spacing spacing)
{
	return (1u << SPACING_WORD | 1u << SPACING_CLOSING | 1u << SPACING_EMOJI) >> spacing.before & 1;
}

/* Takes a layout token. */
static inline void spacing_layout(struct spacing *spacing, uint8_t kind)
{
	spacing->before = SPACING_NONE;
	if (kind == TOKEN_BREAK)
		spacing->parity = 0;
}

#endif
