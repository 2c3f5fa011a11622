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
 * Layout ends a paragraph when it holds two line ends (or U+2029, or a form feed, which the profile "unicode" takes for
 * a blank), or one where the text is not hard-wrapped (text/wrapped.h).
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

/* A token that the user's own tools cut: a stretch of the text. */
struct given_token {
	uint64_t start; /* byte offset in the text; below end */
	uint64_t end;   /* at most the next one's start */
	bool ends_sentence;
};

/* Goes over one text. Holds no memory of its own; the text must stay. */
struct word_scanner {
	const uint8_t *start;
	const uint8_t *at;
	const uint8_t *end;
	enum word_profile profile;
	struct language_rules rules;
	bool wrapped;                        /* single line ends are layout inside a paragraph (the text is hard-wrapped) */
	bool is_given;                       /* tokens are the given ones, whatever the profile */
	bool ends_given;                     /* and tell where sentences end */
	const struct given_token *given;     /* the next one */
	const struct given_token *given_end; /* after the last one */
};

void word_scanner_begin(struct word_scanner *scanner, enum word_profile profile, const struct language *language,
                        const void *text, size_t size);

/* Begins another text, which is not wrapped, by the same rules. */
static inline void word_scanner_go_over(struct word_scanner *scanner, const void *text, size_t size)
{
	scanner->start = scanner->at = text;
	scanner->end = (const uint8_t *)text + size;
}

/*
 * Right after the beginning: cuts the text into these tokens, which must stay. What stands between them, white space or
 * not, is layout. When none of them ends a sentence, sentences are found as in other texts.
 */
void word_scanner_give(struct word_scanner *scanner, const struct given_token *given, uint64_t count);

/*
 * The next token, layout included, with spacing set and ends_sentence false unless that is given; false at the end of
 * the text.
 */
bool word_scanner_next(struct word_scanner *scanner, struct token *token);

#endif
