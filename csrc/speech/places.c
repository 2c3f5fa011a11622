#include "speech/places.h"

#include "store/type_map.h"
#include "text/spacing.h"
#include "text/utf8.h"

enum {
	COPIED = TYPE_MAP_SLACK, /* bytes that may be copied at once: most tokens are no longer */
	AHEAD = 8                /* tokens: the texts of rare types are far apart, and take a while to come */
};

/* Fills starts; returns the bytes of the text. */
static uint64_t find_starts(uint64_t *restrict starts, const struct places *places, size_t count)
{
	const struct shapes *shapes = places->shapes;
	const uint64_t *restrict of = shapes->of;
	const uint32_t *restrict types = places->types;
	uint64_t bytes = 0, tails = 0, tails_count = places->unit == PLACE_POINTS ? UINT64_MAX : 0; /* a mask */
	struct spacing spacing = {0};

	for (size_t i = 0; i < count; i++) {
		uint64_t shape = of[types[i]];
		struct measure measure = shape_measure(shapes, types[i], shape);
		bool blank = false;

		if (shape & SHAPE_LAYOUT)
			spacing_layout(&spacing, shape & SHAPE_BREAK ? TOKEN_BREAK : TOKEN_GAP);
		else
			blank = spacing_word(&spacing, shape_spacing(shape));
		bytes += blank;
		starts[i] = (bytes - tails) << 1 | blank;
		bytes += measure.bytes;
		tails += measure.tails & tails_count;
	}
	return bytes;
}

ww_status places_read(struct places *places, const struct shapes *shapes, const uint32_t *types, size_t count,
                      enum place_unit unit, ww_error *error)
{
	ww_status status;

	places->shapes = shapes;
	places->types = types;
	places->unit = unit;
	places->starts.count = 0;
	WW_STEP(vec_append(&places->starts, NULL, count, error));
	places->bytes = find_starts(places->starts.items, places, count);
done:
	return status;
}

size_t places_room(const struct places *places, size_t first, size_t last)
{
	size_t units = (size_t)(places_end(places, last) - places_start(places, first));

	return (places->unit == PLACE_POINTS ? units * UTF8_MAX_BYTES : units) + COPIED;
}

size_t places_spell(char *out, const struct places *places, size_t first, size_t last)
{
	const struct lexicon *lexicon = places->shapes->lexicon;
	const uint64_t *starts = places->starts.items;
	char *at = out;

	for (size_t token = first; token <= last && token < first + AHEAD; token++)
		__builtin_prefetch(lexicon->text + lexicon->text_at[places->types[token]]);
	for (size_t token = first;; token++) {
		ww_text text = lexicon_type(lexicon, places->types[token]);

		if (token + AHEAD <= last)
			__builtin_prefetch(lexicon->text + lexicon->text_at[places->types[token + AHEAD]]);

		if (text.size <= COPIED)
			memcpy(at, text.data, COPIED);
		else
			memcpy(at, text.data, text.size);
		at += text.size;
		if (token == last)
			return (size_t)(at - out);
		*at = ' ';
		at += starts[token + 1] & 1;
	}
}

void places_clear(struct places *places)
{
	vec_clear(&places->starts);
}
