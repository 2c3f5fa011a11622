/*
 * Cutting text into words, marks and layout. Tokens cover the text without holes or overlaps, in order.
 *
 * The profile "unicode" is UAX #29 word boundaries, with runs of white space as layout. The profile "news" keeps whole
 * what a reader of news takes as one word: URLs, e-mail addresses, #hashtags, @handles, numbers with separators,
 * hyphenated compounds, apostrophes of either shape inside words, dotted abbreviations such as "U.S."; ideographs and
 * kana stand alone, and runs of scripts that need a dictionary (Thai, Lao, Khmer, Burmese) are one token. Examples of
 * all of it are in tests/spec/words.txt. The profile "whitespace" is for text that brings its own segmentation: a token
 * is whatever stands between white space. What "news" would take whole has the kind it has there; else a token with a
 * letter is a word, one with a digit a number, and the rest marks, emoji or raw bytes.
 *
 * Layout ends a paragraph when it holds two line ends (or a form feed, or U+2029), or one where the text is not
 * hard-wrapped (text/wrapped.h).
 */
#ifndef TEXT_WORDS_H
#define TEXT_WORDS_H

#include "base/status.h"
#include "text/language.h"
#include "text/token.h"

enum word_profile { PROFILE_NEWS = 0, PROFILE_UNICODE = 1, PROFILE_WHITESPACE = 2 };

/* The profile by its name; WW_EINVAL names those there are. NULL is "news". */
ww_status word_profile_find(enum word_profile *out, const char *name, ww_error *error);
const char *word_profile_name(enum word_profile profile);

/* Goes over one text. Holds no memory of its own; the text must stay. */
struct word_scanner {
	const uint8_t *start;
	const uint8_t *at;
	const uint8_t *end;
	enum word_profile profile;
	struct language_rules rules;
	bool wrapped; /* single line ends are layout inside a paragraph (the text is hard-wrapped) */
};

void word_scanner_begin(struct word_scanner *scanner, enum word_profile profile, const struct language *language,
                        const void *text, size_t size);

/* The next token, layout included, ends_sentence false and spacing set; false at the end of the text. */
bool word_scanner_next(struct word_scanner *scanner, struct token *token);

#endif
