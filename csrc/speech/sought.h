/* Slogans that are looked for in a corpus: the words of all variants, as one set of phrases. */
#ifndef SPEECH_SOUGHT_H
#define SPEECH_SOUGHT_H

#include "corpus/phrases.h"
#include "corpus/vocabulary.h"
#include "speech/mentions.h"

struct sought {
	const ww_alloc *alloc;
	const struct vocabulary *vocabulary; /* case and accents do not matter */
	struct phrases phrases;              /* of its terms */
	struct vec variant_of;               /* uint32_t, by phrase: the most frequent variant of these words */
	uint8_t *rare;                       /* by term: 1 for the rarest word of each phrase */
};

/*
 * Variants that were mentioned, of at least so many words, and hashtags. Those with a word that the corpus does not
 * have are left out. Cleared by sought_clear whatever the outcome.
 */
ww_status sought_make(struct sought *out, const ww_corpus *corpus, const struct mentions *mentions, uint32_t min_words,
                      const ww_run *run, ww_error *error);

static inline uint32_t sought_variant(const struct sought *sought, uint32_t phrase)
{
	return ((const uint32_t *)sought->variant_of.items)[phrase];
}

void sought_clear(struct sought *sought);

#endif
