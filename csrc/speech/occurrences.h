/* Where slogans that are looked for stand in a document. */
#ifndef SPEECH_OCCURRENCES_H
#define SPEECH_OCCURRENCES_H

#include "speech/sought.h"

struct occurrence {
	size_t first; /* token of its document, layout counted in */
	size_t last;
	uint32_t phrase;
	bool quoted; /* it is all that stands between two quotation marks */
};

/* A word of a document. */
struct occurrence_word {
	uint32_t token;
	bool opened; /* by a quotation mark (corpus/quoting.h) */
	bool closed;
};

/* Reused from document to document. */
struct occurrence_finder {
	const struct sought *sought;
	struct vec words;   /* struct occurrence_word: of the document */
	struct vec matches; /* struct occurrence, of words */
	struct vec found;   /* struct occurrence: the outcome, in order */
};

static inline struct occurrence_finder occurrence_finder_of(const struct sought *sought)
{
	return (struct occurrence_finder){.sought = sought,
	                                  .words = vec_of(sought->alloc, sizeof(struct occurrence_word)),
	                                  .matches = vec_of(sought->alloc, sizeof(struct occurrence)),
	                                  .found = vec_of(sought->alloc, sizeof(struct occurrence))};
}

/*
 * Finds phrases as words in a row of one paragraph, whatever marks are in between. What is inside another one is left
 * out, and of those that overlap, the first stays. Linear in the document, however many are looked for and wherever
 * they are.
 */
ww_status occurrences_find(struct occurrence_finder *finder, size_t segment, const struct lexicon *lexicon,
                           const uint32_t *types, size_t count, ww_error *error);

void occurrence_finder_clear(struct occurrence_finder *finder);

#endif
