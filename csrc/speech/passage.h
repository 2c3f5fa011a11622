/*
 * A document as the detectors of speech see it: its tokens without layout, each with the bits of its type and what
 * layout said (space before, paragraph begins). Detectors work on numbers of these words; word_codes leads back to the
 * stream, and so to text and offsets.
 */
#ifndef SPEECH_PASSAGE_H
#define SPEECH_PASSAGE_H

#include "base/vec.h"
#include "speech/sheet.h"

struct word {
	uint64_t classes; /* of its type, and of the phrase that it begins */
	uint32_t type;
	uint8_t span; /* words in the phrase that begins here; 1 for none */
	bool spaced;  /* layout or a space of the spacing rule stands before it */
	bool begins;  /* first of its paragraph */
	bool ends;    /* last of its sentence */
};

/* Reused from document to document. */
struct passage {
	const struct sheet *sheet;
	const struct shapes *shapes;
	const struct lexicon *lexicon;
	const struct word *words; /* count words and a last one of zeros, so that words[count] may be looked at */
	const size_t *codes;      /* by word: its place in the types of the document */
	size_t count;
	struct vec word_items;
	struct vec code_items;
	struct vec starts; /* size_t: words with STARTS_PHRASE */
};

static inline struct passage passage_of(const ww_alloc *alloc)
{
	return (struct passage){.word_items = vec_of(alloc, sizeof(struct word)),
	                        .code_items = vec_of(alloc, sizeof(size_t)),
	                        .starts = vec_of(alloc, sizeof(size_t))};
}

/* Takes a document: its types, layout included. */
ww_status passage_read(struct passage *passage, const struct sheet *sheet, const struct shapes *shapes,
                       const uint32_t *types, size_t count, ww_error *error);

/* Takes the document of another passage, whose codes it borrows, by a sheet of its own. */
ww_status passage_read_again(struct passage *passage, const struct sheet *sheet, const struct passage *other,
                             ww_error *error);

/* The shape of a word's quotation mark; SIGN_NONE behind the last word. */
static inline uint8_t word_sign(const struct passage *passage, size_t word)
{
	return word < passage->count ? shape_sign(passage->shapes->of[passage->words[word].type]) : SIGN_NONE;
}

static inline bool word_is(const struct passage *passage, size_t word, uint64_t classes)
{
	return word < passage->count && (passage->words[word].classes & classes);
}

void passage_clear(struct passage *passage);

#endif
