/*
 * A text as its stream of pieces: words and marks, and layout only where it differs from the spacing rule. An empty
 * layout piece says "nothing here" where the rule would put a space. piece_scanner and speller are inverse: for every
 * byte string x, spelling the pieces of x gives x.
 */
#ifndef TEXT_PIECES_H
#define TEXT_PIECES_H

#include "base/status.h"
#include "base/vec.h"
#include "text/sentences.h"
#include "text/spacing.h"
#include "text/words.h"

/* Goes over one text; the text must stay. Holds no memory of its own. */
struct piece_scanner {
	struct sentence_scanner sentences;
	struct spacing spacing;
	struct token held; /* a word that waits while the layout before it is handed out */
	bool has_held;
	bool plain_first; /* the shortcut for plain words may be tried */
};

void piece_scanner_begin(struct piece_scanner *scanner, enum word_profile profile, const struct language *language,
                         const void *text, size_t size);

/* Right after the beginning: cuts the text into given tokens, see word_scanner_give. */
void piece_scanner_give(struct piece_scanner *scanner, const struct given_token *given, uint64_t count);

/* The next piece; false at the end of the text. */
bool piece_scanner_next(struct piece_scanner *scanner, struct token *piece);

/* Turns pieces back into text, or only into offsets. All zero at the start of a document. */
struct speller {
	struct spacing spacing;
	uint64_t bytes; /* spelt so far */
};

/*
 * Takes the next piece: returns the byte offset at which its text starts. The piece ends at speller->bytes afterwards;
 * a space that the rule puts before it is in between.
 */
static inline uint64_t speller_take(struct speller *speller, uint8_t kind, uint8_t spacing_class, uint32_t size)
{
	if (token_is_layout(kind))
		spacing_layout(&speller->spacing, kind);
	else
		speller->bytes += spacing_word(&speller->spacing, spacing_class);
	speller->bytes += size;
	return speller->bytes - size;
}

#endif
