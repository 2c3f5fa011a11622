/* Texts with wildcards. */
#ifndef TEXT_WILDCARD_H
#define TEXT_WILDCARD_H

#include <stdbool.h>
#include <string.h>

#include "watchword/status.h"

/* Bytes that are never part of UTF-8 stand for wildcards in a text. */
enum {
	WILDCARD_ANY = 0xfe, /* "*": any characters, also none */
	WILDCARD_ONE = 0xff  /* "?": one character */
};

/* The byte that stands for an unquoted "*" or "?". */
static inline char wildcard_of(char sign)
{
	return sign == '*' ? (char)WILDCARD_ANY : (char)WILDCARD_ONE;
}

static inline bool has_wildcard(ww_text text)
{
	return text.size && (memchr(text.data, WILDCARD_ANY, text.size) || memchr(text.data, WILDCARD_ONE, text.size));
}

/* True when all of text matches pattern. */
bool wildcard_matches(ww_text pattern, ww_text text);

#endif
