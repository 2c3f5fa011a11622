/*
 * The pieces of a text again, without a short cut: one token after another by the rules as they are documented, each
 * decided by what the Unicode tables say of its code points.
 */
#ifndef SUPPORT_NAIVE_PIECES_H
#define SUPPORT_NAIVE_PIECES_H

#include "base/vec.h"
#include "text/words.h"

/* Appends the tokens of the text (struct token), as word_scanner_next gives them. */
void naive_tokens(struct vec *out, enum word_profile profile, const struct language *language, const char *text,
                  size_t size);

/* Appends the pieces (struct token), as piece_scanner_next gives them. */
void naive_pieces(struct vec *out, enum word_profile profile, const struct language *language, const char *text,
                  size_t size);

#endif
