/* Properties of code points (Unicode 15.0). */
#ifndef TEXT_UNICODE_H
#define TEXT_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

#include "text/unicode_tables.h"
#include "text/utf8.h"

/* The record of a byte that is no part of UTF-8: a control character without other properties. */
enum { UNICODE_RECORD_INVALID = CLASS_CONTROL << UNICODE_CLASS_SHIFT };

/* All properties of a code point, to be asked with the functions below. */
static inline uint32_t unicode_record(uint32_t point)
{
	if (point >= UTF8_INVALID)
		return UNICODE_RECORD_INVALID;
	return unicode_records[unicode_second[unicode_first[point / UNICODE_BLOCK] * UNICODE_BLOCK +
	                                      point % UNICODE_BLOCK]];
}

static inline enum word_break unicode_word_break(uint32_t record)
{
	return (enum word_break)(record >> UNICODE_WORD_BREAK_SHIFT & UNICODE_WORD_BREAK_MASK);
}

static inline enum sentence_break unicode_sentence_break(uint32_t record)
{
	return (enum sentence_break)(record >> UNICODE_SENTENCE_BREAK_SHIFT & UNICODE_SENTENCE_BREAK_MASK);
}

/* A coarse general category; superscript and other digits count as digits, letter numbers as letters. */
static inline enum unicode_class unicode_class(uint32_t record)
{
	return (enum unicode_class)(record >> UNICODE_CLASS_SHIFT & UNICODE_CLASS_MASK);
}

/* Whether letters and marks belong to a script that writes no spaces between words. */
static inline enum unicode_writing unicode_writing(uint32_t record)
{
	return (enum unicode_writing)(record >> UNICODE_WRITING_SHIFT & UNICODE_WRITING_MASK);
}

static inline bool unicode_is_pictographic(uint32_t record)
{
	return record >> UNICODE_PICTOGRAPHIC_SHIFT & UNICODE_PICTOGRAPHIC_MASK;
}

/* Shown as an emoji without a variation selector. */
static inline bool unicode_is_emoji(uint32_t record)
{
	return record >> UNICODE_EMOJI_SHIFT & UNICODE_EMOJI_MASK;
}

static inline bool unicode_is_white_space(uint32_t record)
{
	return record >> UNICODE_WHITE_SPACE_SHIFT & UNICODE_WHITE_SPACE_MASK;
}

static inline bool unicode_is_letter(uint32_t record)
{
	enum unicode_class class = unicode_class(record);

	return class == CLASS_LETTER || class == CLASS_LOWER || class == CLASS_UPPER;
}

/* A code point in a text, with its record. */
struct point {
	uint32_t value;
	uint32_t record;
	uint32_t size; /* bytes; 0 at the end of the text */
};

static inline struct point point_at(const uint8_t *at, const uint8_t *end)
{
	struct point point = {.value = UTF8_INVALID, .record = UNICODE_RECORD_INVALID};

	if (at == end)
		return point;
	if (*at < 0x80)
		return (struct point){.value = *at, .record = unicode_record(*at), .size = 1};
	point.size = (uint32_t)utf8_decode(&point.value, at, end);
	point.record = unicode_record(point.value);
	return point;
}

#endif
