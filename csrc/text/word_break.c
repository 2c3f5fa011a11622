/*
 * The rules of UAX #29, section 4.1.1, in their order. WB4 makes Extend, Format and ZWJ transparent, so the rules look
 * at the last two code points that are none of these, and ahead at the next one.
 */
#include "text/word_break.h"

#include "text/unicode.h"

static bool is_transparent(enum word_break value)
{
	return value == WB_EXTEND || value == WB_FORMAT || value == WB_ZWJ;
}

static bool is_letter(enum word_break value)
{
	return value == WB_ALETTER || value == WB_HEBREW_LETTER;
}

static bool is_line_end(enum word_break value)
{
	return value == WB_CR || value == WB_LF || value == WB_NEWLINE;
}

/* MidNumLetQ of the standard. */
static bool is_mid_both(enum word_break value)
{
	return value == WB_MIDNUMLET || value == WB_SINGLE_QUOTE;
}

static bool is_mid_letter(enum word_break value)
{
	return value == WB_MIDLETTER || is_mid_both(value);
}

static bool is_mid_number(enum word_break value)
{
	return value == WB_MIDNUM || is_mid_both(value);
}

static bool takes_connector(enum word_break value)
{
	return is_letter(value) || value == WB_NUMERIC || value == WB_KATAKANA || value == WB_EXTENDNUMLET;
}

/* Word break value of the next code point that is not transparent; WB_OTHER at the end. */
static enum word_break value_ahead(const uint8_t *at, const uint8_t *end)
{
	struct point point;

	for (point = point_at(at, end); is_transparent(unicode_word_break(point.record)); point = point_at(at, end))
		at += point.size;
	return unicode_word_break(point.record);
}

/* What stands before a place that may be a boundary. */
struct before {
	enum word_break last;  /* the code point before, transparent or not */
	enum word_break solid; /* the last one that is not transparent, or the first of the text */
	enum word_break solid_before;
	bool odd_flags; /* solid ends a run of an odd number of regional indicators */
};

/* WB5 to WB13, where next and before->solid are not transparent; after is what follows next. */
static bool joins_solid(const struct before *before, enum word_break next, const uint8_t *after, const uint8_t *end)
{
	enum word_break last = before->solid, second = before->solid_before;

	if (is_letter(last) && is_letter(next))
		return true; /* WB5 */
	if (is_letter(last) && is_mid_letter(next) && is_letter(value_ahead(after, end)))
		return true; /* WB6 */
	if (is_letter(second) && is_mid_letter(last) && is_letter(next))
		return true; /* WB7 */
	if (last == WB_HEBREW_LETTER && next == WB_SINGLE_QUOTE)
		return true; /* WB7a */
	if (last == WB_HEBREW_LETTER && next == WB_DOUBLE_QUOTE && value_ahead(after, end) == WB_HEBREW_LETTER)
		return true; /* WB7b */
	if (second == WB_HEBREW_LETTER && last == WB_DOUBLE_QUOTE && next == WB_HEBREW_LETTER)
		return true; /* WB7c */
	if ((is_letter(last) || last == WB_NUMERIC) && next == WB_NUMERIC)
		return true; /* WB8, WB9 */
	if (last == WB_NUMERIC && is_letter(next))
		return true; /* WB10 */
	if (second == WB_NUMERIC && is_mid_number(last) && next == WB_NUMERIC)
		return true; /* WB11 */
	if (last == WB_NUMERIC && is_mid_number(next) && value_ahead(after, end) == WB_NUMERIC)
		return true; /* WB12 */
	if (last == WB_KATAKANA && next == WB_KATAKANA)
		return true; /* WB13 */
	if (takes_connector(last) && next == WB_EXTENDNUMLET)
		return true;                                         /* WB13a */
	return last == WB_EXTENDNUMLET && takes_connector(next); /* WB13b */
}

static bool joins(const struct before *before, struct point point, const uint8_t *after, const uint8_t *end)
{
	enum word_break next = unicode_word_break(point.record);

	if (before->last == WB_CR && next == WB_LF)
		return true; /* WB3 */
	if (is_line_end(before->last) || is_line_end(next))
		return false; /* WB3a, WB3b */
	if (before->last == WB_ZWJ && unicode_is_pictographic(point.record))
		return true; /* WB3c */
	if (before->last == WB_WSEGSPACE && next == WB_WSEGSPACE)
		return true; /* WB3d */
	if (is_transparent(next))
		return true; /* WB4 */
	if (next == WB_REGIONAL_INDICATOR)
		return before->solid == WB_REGIONAL_INDICATOR && before->odd_flags; /* WB15, WB16 */
	return joins_solid(before, next, after, end);
}

static void step(struct before *before, enum word_break value)
{
	before->last = value;
	if (is_transparent(value))
		return;
	before->odd_flags = value == WB_REGIONAL_INDICATOR && !(before->solid == value && before->odd_flags);
	before->solid_before = before->solid;
	before->solid = value;
}

const uint8_t *word_break_next(const uint8_t *at, const uint8_t *end)
{
	struct before before = {.last = WB_OTHER, .solid = WB_OTHER, .solid_before = WB_OTHER};
	struct point point = point_at(at, end);

	do {
		step(&before, unicode_word_break(point.record));
		at += point.size;
		point = point_at(at, end);
	} while (at < end && joins(&before, point, at + point.size, end));
	return at;
}
