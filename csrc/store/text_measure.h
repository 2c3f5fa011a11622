/* How long the text of a document is, and of how many tokens and words, from its types alone. */
#ifndef STORE_TEXT_MEASURE_H
#define STORE_TEXT_MEASURE_H

#include "store/lexicon.h"
#include "text/pieces.h"

/* All zero at the start of a document. */
struct text_measure {
	struct speller speller;
	uint64_t tokens;
	uint64_t words;
};

/* Takes the next types of the document. */
static inline void text_measure_take(struct text_measure *measure, const struct lexicon *lexicon, const uint32_t *types,
                                     size_t count)
{
	for (size_t i = 0; i < count; i++) {
		uint32_t type = types[i];
		uint8_t kind = lexicon->kinds[type];

		speller_take(&measure->speller, kind, lexicon->spacing[type],
		             lexicon->text_at[type + 1] - lexicon->text_at[type]);
		measure->tokens += !token_is_layout(kind);
		measure->words += token_is_word(kind);
	}
}

#endif
