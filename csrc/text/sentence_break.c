/*
 * The rules of UAX #29, section 5.1. SB5 makes Extend and Format transparent; the left side of SB6 to SB11 is always a
 * terminator with what follows it, which is kept as a state.
 */
#include "text/sentence_break.h"

#include "text/unicode.h"

/* How much of SATerm Close* Sp* stands before a place. */
enum ending { ENDING_NONE, ENDING_TERM, ENDING_CLOSE, ENDING_SPACE };

/* What stands before a place that may be a boundary. */
struct before {
	enum sentence_break last;  /* the code point before, transparent or not */
	enum sentence_break solid; /* the last one that is not transparent */
	enum ending ending;
	bool full_stop;    /* the terminator is ATerm */
	bool letter_first; /* Upper or Lower stands before it */
};

static bool is_transparent(enum sentence_break value)
{
	return value == SB_EXTEND || value == SB_FORMAT;
}

/* ParaSep of the standard. */
static bool is_paragraph_end(enum sentence_break value)
{
	return value == SB_SEP || value == SB_CR || value == SB_LF;
}

/* SATerm of the standard. */
static bool is_terminator(enum sentence_break value)
{
	return value == SB_STERM || value == SB_ATERM;
}

/* The right side of SB8. */
static bool lower_follows(const uint8_t *at, const uint8_t *end)
{
	while (at < end) {
		struct point point = point_at(at, end);
		enum sentence_break value = unicode_sentence_break(point.record);

		if (value == SB_LOWER)
			return true;
		if (value == SB_OLETTER || value == SB_UPPER || is_paragraph_end(value) || is_terminator(value))
			return false;
		at += point.size;
	}
	return false;
}

/* SB6 to SB11, where a terminator stands before; next begins at `at`. */
static bool goes_on(const struct before *before, enum sentence_break next, const uint8_t *at, const uint8_t *end)
{
	bool directly = before->ending == ENDING_TERM && before->full_stop;

	if (directly && next == SB_NUMERIC)
		return true; /* SB6 */
	if (directly && before->letter_first && next == SB_UPPER)
		return true; /* SB7 */
	if (next == SB_SCONTINUE || is_terminator(next))
		return true; /* SB8a */
	if (next == SB_CLOSE && before->ending != ENDING_SPACE)
		return true; /* SB9 */
	if (next == SB_SP || is_paragraph_end(next))
		return true;                                    /* SB9, SB10 */
	return before->full_stop && lower_follows(at, end); /* SB8; else SB11 */
}

static bool joins(const struct before *before, struct point point, const uint8_t *at, const uint8_t *end)
{
	enum sentence_break next = unicode_sentence_break(point.record);

	if (before->last == SB_CR && next == SB_LF)
		return true; /* SB3 */
	if (is_paragraph_end(before->last))
		return false; /* SB4 */
	if (is_transparent(next))
		return true; /* SB5 */
	return before->ending == ENDING_NONE || goes_on(before, next, at, end);
}

static void step(struct before *before, enum sentence_break value)
{
	before->last = value;
	if (is_transparent(value))
		return;
	if (is_terminator(value)) {
		before->ending = ENDING_TERM;
		before->full_stop = value == SB_ATERM;
		before->letter_first = before->solid == SB_UPPER || before->solid == SB_LOWER;
	} else if (before->ending != ENDING_NONE && value == SB_SP) {
		before->ending = ENDING_SPACE;
	} else if (before->ending != ENDING_NONE && value == SB_CLOSE && before->ending != ENDING_SPACE) {
		before->ending = ENDING_CLOSE;
	} else {
		before->ending = ENDING_NONE;
	}
	before->solid = value;
}

const uint8_t *sentence_break_next(const uint8_t *at, const uint8_t *end)
{
	struct before before = {.last = SB_OTHER, .solid = SB_OTHER};
	struct point point = point_at(at, end);

	do {
		step(&before, unicode_sentence_break(point.record));
		at += point.size;
		point = point_at(at, end);
	} while (at < end && joins(&before, point, at, end));
	return at;
}
