/*
 * Where the tokens of a document stand in its text, by what their types measure: the document is not spelt for it, and
 * cells are spelt straight into their columns.
 */
#ifndef SPEECH_PLACES_H
#define SPEECH_PLACES_H

#include "base/vec.h"
#include "speech/shapes.h"

/* What offsets count. */
enum place_unit { PLACE_BYTES, PLACE_POINTS };

/* Reused from document to document; memory grows to the longest, 8 bytes a token. */
struct places {
	const struct shapes *shapes;
	const uint32_t *types; /* of the document, borrowed */
	enum place_unit unit;
	struct vec starts; /* uint64_t, by token: twice where it starts, and 1 when a blank of the rule stands before it */
	uint64_t bytes;    /* of the text */
};

static inline struct places places_of(const ww_alloc *alloc)
{
	return (struct places){.starts = vec_of(alloc, sizeof(uint64_t))};
}

/* Takes a document: its types, layout included. */
ww_status places_read(struct places *places, const struct shapes *shapes, const uint32_t *types, size_t count,
                      enum place_unit unit, ww_error *error);

/* Where a token starts / ends. */
static inline uint64_t places_start(const struct places *places, size_t token)
{
	return ((const uint64_t *)places->starts.items)[token] >> 1;
}

static inline uint64_t places_end(const struct places *places, size_t token)
{
	uint32_t type = places->types[token];
	struct measure measure = shape_measure(places->shapes, type, places->shapes->of[type]);

	return places_start(places, token) + measure.bytes - (places->unit == PLACE_POINTS ? measure.tails : 0);
}

/* Room that places_spell needs for tokens first to last. */
size_t places_room(const struct places *places, size_t first, size_t last);

/* Writes the text of tokens first to last (included), without what stands around them; returns its bytes. */
size_t places_spell(char *out, const struct places *places, size_t first, size_t last);

void places_clear(struct places *places);

#endif
