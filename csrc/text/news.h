/* The profile "news": where a token that is not layout ends, and what it is. */
#ifndef TEXT_NEWS_H
#define TEXT_NEWS_H

#include <stdint.h>

#include "text/language.h"

/*
 * The end of the token at `at`, which is before end and not white space; end is at most TOKEN_MAX_BYTES away. start is
 * the start of the text: what stands before `at` tells a #hashtag from the end of "C#".
 */
const uint8_t *news_token(uint8_t *kind, const uint8_t *start, const uint8_t *at, const uint8_t *end,
                          const struct language_rules *rules);

/*
 * The end of a word of ASCII letters whose full stop, before a blank, is a mark of its own; at points to a letter. NULL
 * when it may be otherwise: then news_token has to look.
 */
const uint8_t *news_last_word_end(const uint8_t *at, const uint8_t *end, const struct language_rules *rules);

#endif
