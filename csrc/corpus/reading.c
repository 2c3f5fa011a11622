#include "corpus/reading.h"

#include <string.h>

#include "text/pieces.h"
#include "text/utf8.h"

/* Fills start_offsets; the last is the length of the text. */
static ww_status place_tokens(struct reading *reading, ww_error *error)
{
	const struct lexicon *lexicon = reading->lexicon;
	struct speller speller = {0};
	uint64_t *starts;
	ww_status status;

	reading->start_offsets.count = 0;
	status = vec_append(&reading->start_offsets, NULL, reading->count + 1, error);
	if (status != WW_OK)
		return status;
	starts = reading->start_offsets.items;
	for (size_t i = 0; i < reading->count; i++) {
		uint32_t type = reading->types[i];

		starts[i] = speller_take(&speller, lexicon->kinds[type], lexicon->spacing[type],
		                         lexicon->text_at[type + 1] - lexicon->text_at[type]);
	}
	starts[reading->count] = speller.bytes;
	return WW_OK;
}

/* Puts the tokens in their places; what lies between them is the space of the spacing rule. */
static ww_status fill_text(struct reading *reading, ww_error *error)
{
	const uint64_t *starts = reading->start_offsets.items;
	ww_status status;
	char *text;

	reading->text_bytes.count = 0;
	status = vec_append(&reading->text_bytes, NULL, starts[reading->count], error);
	if (status != WW_OK)
		return status;
	text = reading->text_bytes.items;
	if (reading->text_bytes.count)
		memset(text, ' ', reading->text_bytes.count);
	for (size_t i = 0; i < reading->count; i++) {
		ww_text token = lexicon_type(reading->lexicon, reading->types[i]);

		if (token.size)
			memcpy(text + starts[i], token.data, token.size);
	}
	return WW_OK;
}

/* Takes the room for all marks, so that reading_points cannot fail, and sets the first. */
static ww_status begin_points(struct reading *reading, ww_error *error)
{
	reading->last = (struct reading_point){0, 0};
	reading->point_marks.count = 0;
	return vec_reserve(&reading->point_marks, reading->text_bytes.count / READING_POINT_STEP + 1, error);
}

ww_status reading_spell(struct reading *reading, const ww_corpus *corpus, const struct token_run *run, ww_error *error)
{
	const struct segment *segment = corpus_segment(corpus, run->place.segment);
	const struct document_table *table;
	ww_status status;

	reading->place = run->place;
	reading->types = run->types;
	reading->count = run->count;
	WW_STEP(segment_lexicon(&reading->lexicon, segment, error));
	WW_STEP(segment_documents(&table, segment, error));
	WW_STEP(place_tokens(reading, error));
	if (reading_start(reading, run->count) != table->bytes[run->place.document])
		return ww_fail(error, WW_EDAMAGED, "%s: a document is not as long as it should be", segment_name(segment));
	WW_STEP(fill_text(reading, error));
	WW_STEP(begin_points(reading, error));
done:
	return status;
}

/* at, or the end of the code point that at is inside of. A code point has at most three bytes behind its first. */
static uint64_t point_boundary(const uint8_t *text, uint64_t size, uint64_t at)
{
	uint32_t point;

	for (uint64_t back = 0; back <= 3 && back <= at && at < size; back++) {
		uint64_t first = at - back;

		if ((text[first] & 0xc0) != 0x80) {
			uint64_t end = first + utf8_decode(&point, text + first, text + size);

			return back && end > at ? end : at;
		}
	}
	return at;
}

/* Adds marks, one every READING_POINT_STEP bytes, up to byte. */
static void mark_points(struct reading *reading, uint64_t byte)
{
	struct vec *marks = &reading->point_marks;
	struct reading_point *points = marks->items;
	const uint8_t *text = reading->text_bytes.items;

	if (marks->count == 0)
		points[marks->count++] = (struct reading_point){0, 0};
	for (; byte / READING_POINT_STEP >= marks->count; marks->count++) {
		struct reading_point before = points[marks->count - 1];
		uint64_t at = point_boundary(text, reading->text_bytes.count, marks->count * READING_POINT_STEP);

		points[marks->count] =
			(struct reading_point){at, before.points + utf8_count(text + before.byte, at - before.byte)};
	}
}

uint64_t reading_points(struct reading *reading, uint64_t byte)
{
	const uint8_t *text = reading->text_bytes.items;
	struct reading_point from = reading->last;

	if (byte < from.byte || byte - from.byte > READING_POINT_STEP) {
		mark_points(reading, byte);
		from = ((const struct reading_point *)reading->point_marks.items)[byte / READING_POINT_STEP];
	}
	if (byte > from.byte)
		from.points += utf8_count(text + from.byte, byte - from.byte);
	reading->last = (struct reading_point){byte, from.points};
	return from.points;
}

void reading_clear(struct reading *reading)
{
	vec_clear(&reading->text_bytes);
	vec_clear(&reading->start_offsets);
	vec_clear(&reading->point_marks);
}
