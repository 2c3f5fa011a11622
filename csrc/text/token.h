/* Tokens: what a text is made of. */
#ifndef TEXT_TOKEN_H
#define TEXT_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Kinds are stored in lexicons: numbers never change their meaning. */
enum token_kind {
	TOKEN_WORD = 0,
	TOKEN_NUMBER = 1,
	TOKEN_MARK = 2, /* punctuation and symbols */
	TOKEN_HASHTAG = 3,
	TOKEN_HANDLE = 4,
	TOKEN_URL = 5,
	TOKEN_EMAIL = 6,
	TOKEN_EMOJI = 7,
	TOKEN_RAW = 8,    /* bytes that are not UTF-8, and control characters that are not layout */
	TOKEN_GAP = 9,    /* layout inside a paragraph: blanks, a wrapped line; may be empty (see pieces.h) */
	TOKEN_BREAK = 10, /* layout that ends a paragraph, and with it a sentence */
	TOKEN_KINDS = 11
};

/* The kind's name in tables: "word", "number", ...; static. */
const char *token_kind_name(uint8_t kind);

static inline bool token_is_layout(uint8_t kind)
{
	return kind >= TOKEN_GAP;
}

/* Words in the sense of counts: everything but marks, raw bytes and layout. */
static inline bool token_is_word(uint8_t kind)
{
	return kind != TOKEN_MARK && kind < TOKEN_RAW;
}

/* No token is longer; longer runs are cut, at a code point where there is one, and rejoin without a gap. */
enum { TOKEN_MAX_BYTES = 4096 };

/* A stretch of a text. Borrowed from it. */
struct token {
	const char *text;
	uint32_t size;
	uint8_t kind;
	uint8_t spacing;    /* spacing class, see spacing.h */
	bool ends_sentence; /* the last token of its sentence that is not layout */
};

#endif
