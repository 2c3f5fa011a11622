/* Which words of a document stand right behind a quotation mark, and which right before one. */
#ifndef CORPUS_QUOTING_H
#define CORPUS_QUOTING_H

#include "store/lexicon.h"
#include "text/spacing.h"

/*
 * Goes along the tokens of a document. A word is opened by a mark that touches it, and closed by one that is behind it
 * with nothing but marks in between, all of which touch: so in «"Stop," they said, "or go."» nothing closes "said", and
 * nothing opens "they".
 */
struct quoting {
	const struct lexicon *lexicon;
	struct spacing spacing;
	bool layout; /* the token before is layout, which says what stands between two tokens: */
	bool apart;  /* something */
	bool opens;  /* the token before is a quotation mark */
	bool marks;  /* nothing but marks since the last word, without spaces */
};

static inline struct quoting quoting_of(const struct lexicon *lexicon)
{
	return (struct quoting){.lexicon = lexicon};
}

/* Takes the next token, which is a word; true when it is opened. */
bool quoting_word(struct quoting *quoting, uint32_t type);

/* Takes the next token, which is none; true when it closes the last word. */
bool quoting_other(struct quoting *quoting, uint32_t type);

#endif
