/* Telling the language of a document that does not say: by its small words, which differ from language to language. */
#ifndef SPEECH_GUESS_H
#define SPEECH_GUESS_H

#include "base/alloc.h"
#include "base/status.h"
#include "store/lexicon.h"

enum { GUESS_LANGUAGES = 64 }; /* at most this many with word lists can be told apart */

/* For one lexicon. Immutable. */
struct guess {
	const ww_alloc *alloc;
	const struct lexicon *lexicon;
	const char *languages[GUESS_LANGUAGES]; /* codes; static */
	size_t language_count;
	uint64_t *votes; /* by type: a bit for each language that has it as a small word */
};

ww_status guess_new(struct guess **out, const struct lexicon *lexicon, const ww_alloc *alloc, ww_error *error);

/*
 * The number of the language that most small words at the start of a document belong to; that of "en" when there are
 * none.
 */
size_t guess_language(const struct guess *guess, const uint32_t *types, size_t count);

/* Accepts NULL. */
void guess_free(struct guess *guess);

#endif
