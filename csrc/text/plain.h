/*
 * The tokens that most text is made of, told by ASCII bytes alone: words of letters and marks that stand alone. What
 * they say is what the rules of the profiles "news" and "unicode" say as well; where these would have to look further,
 * they say nothing.
 */
#ifndef TEXT_PLAIN_H
#define TEXT_PLAIN_H

#include "text/ascii.h"
#include "text/token.h"

/* What ASCII bytes are here, apart from letters. */
enum plain {
	PLAIN_MARK = 1, /* stands alone before any ASCII but a dot */
	PLAIN_END = 2   /* a run of ASCII letters before it is a word, whatever follows */
};

static const uint8_t plain_bytes[256] = {
	[' '] = PLAIN_END,
	['\t'] = PLAIN_END,
	['\n'] = PLAIN_END,
	['\r'] = PLAIN_END,
	['$'] = PLAIN_END,
	['<'] = PLAIN_END,
	['='] = PLAIN_END,
	['>'] = PLAIN_END,
	['{'] = PLAIN_END,
	['|'] = PLAIN_END,
	['}'] = PLAIN_END,
	['!'] = PLAIN_MARK | PLAIN_END,
	['"'] = PLAIN_MARK | PLAIN_END,
	['('] = PLAIN_MARK | PLAIN_END,
	[')'] = PLAIN_MARK | PLAIN_END,
	[','] = PLAIN_MARK | PLAIN_END,
	[';'] = PLAIN_MARK | PLAIN_END,
	['?'] = PLAIN_MARK | PLAIN_END,
	['['] = PLAIN_MARK | PLAIN_END,
	[']'] = PLAIN_MARK | PLAIN_END,
	['.'] = PLAIN_MARK,
	[':'] = PLAIN_MARK,
};

/* The end of the plain word at `at`, which points to a letter; NULL when it is none. */
static inline const uint8_t *plain_word_end(const uint8_t *at, const uint8_t *end)
{
	if (end - at > TOKEN_MAX_BYTES)
		end = at + TOKEN_MAX_BYTES;
	at = ascii_letters_end(at, end);
	return at < end && plain_bytes[*at] & PLAIN_END ? at : NULL;
}

/* Whether the byte at `at` is a plain mark; one more byte must be there. */
static inline bool plain_is_mark(const uint8_t *at)
{
	return plain_bytes[*at] & PLAIN_MARK && at[1] < 0x80 && at[1] != '.';
}

#endif
