/* One document with the places of its tokens: what turns token numbers into text and offsets. */
#ifndef CORPUS_READING_H
#define CORPUS_READING_H

#include "base/vec.h"
#include "corpus/token_cursor.h"

/* A place in a text, counted both ways. */
struct reading_point {
	uint64_t byte;
	uint64_t points; /* code points before it */
};

/*
 * Reused from document to document; memory grows to the longest. Token i of the document is types[i]; its text is at
 * starts[i], its end at starts[i] + its type's size; layout tokens are counted in. Texts that span tokens are slices of
 * text.
 */
struct reading {
	const ww_alloc *alloc;
	const struct lexicon *lexicon;
	struct document_place place;
	const uint32_t *types; /* borrowed from the run */
	size_t count;
	struct vec text_bytes;     /* char */
	struct vec start_offsets;  /* uint64_t, count + 1: the last is the length of the text */
	struct vec point_marks;    /* struct reading_point; the room is taken by reading_spell, filled by reading_points */
	struct reading_point last; /* answered last */
};

static inline struct reading reading_of(const ww_alloc *alloc)
{
	return (struct reading){.alloc = alloc,
	                        .text_bytes = vec_of(alloc, 1),
	                        .start_offsets = vec_of(alloc, sizeof(uint64_t)),
	                        .point_marks = vec_of(alloc, sizeof(struct reading_point))};
}

/*
 * Spells a whole document (a run of token_cursor_document). WW_EDAMAGED when it is not as long as the segment says.
 * The reading borrows the run's types: it is good until the next call on the cursor.
 */
ww_status reading_spell(struct reading *reading, const ww_corpus *corpus, const struct token_run *run, ww_error *error);

/* Byte offset where token starts / ends. */
static inline uint64_t reading_start(const struct reading *reading, size_t token)
{
	return ((const uint64_t *)reading->start_offsets.items)[token];
}

static inline uint64_t reading_end(const struct reading *reading, size_t token)
{
	return reading_start(reading, token) + lexicon_type(reading->lexicon, reading->types[token]).size;
}

/* The text of the whole document. */
static inline ww_text reading_all(const struct reading *reading)
{
	return (ww_text){reading->text_bytes.items, reading->text_bytes.count};
}

/* The text of tokens first to last (included), without what stands around them. */
static inline ww_text reading_text(const struct reading *reading, size_t first, size_t last)
{
	uint64_t at = reading_start(reading, first);
	return (ww_text){(const char *)reading->text_bytes.items + at, reading_end(reading, last) - at};
}

/*
 * Code points before a byte offset at which one starts, or the text ends. Cheap in any order: all questions about a
 * text together cost one pass over it and at most READING_POINT_STEP bytes each.
 */
enum { READING_POINT_STEP = 1024 };
uint64_t reading_points(struct reading *reading, uint64_t byte);

void reading_clear(struct reading *reading);

#endif
