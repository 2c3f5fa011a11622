/* Telling the language of a document that does not say: by its small words, which differ from language to language. */
#ifndef SPEECH_GUESS_H
#define SPEECH_GUESS_H

#include "speech/shapes.h"

enum {
	GUESS_LANGUAGES = 64, /* at most this many with word lists can be told apart */
	GUESS_PATTERNS = 2048 /* of languages that share a word, likewise */
};

/* Immutable, whatever the segment. */
struct guess {
	const ww_alloc *alloc;
	const char *languages[GUESS_LANGUAGES]; /* codes; static */
	size_t language_count;
	uint16_t *pattern_of; /* by number of the word book */
	struct vec patterns;  /* uint64_t: a bit for each language that has a word of this pattern as a small one */
};

/* Adds what it looks for to the book, which is no more to be added to afterwards. */
ww_status guess_new(struct guess **out, struct word_book *book, const ww_alloc *alloc, ww_error *error);

/*
 * The number of the language that most small words at the start of a document belong to; that of "en" when there are
 * none.
 */
size_t guess_language(const struct guess *guess, const struct shapes *shapes, const uint32_t *types, size_t count);

/* Accepts NULL. */
void guess_free(struct guess *guess);

#endif
