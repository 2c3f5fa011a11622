#include "text/sentence_break.h"

#include <stdlib.h>
#include <string.h>

#include "support/boundaries.h"
#include "support/check.h"
#include "support/texts.h"
#include "text/unicode.h"

enum { LINES_OF_UNICODE_15 = 502, POINTS = 40 };

static void every_line_of_the_standards_test_passes(void **state)
{
	(void)state;
	boundaries_check_file("SentenceBreakTest.txt", LINES_OF_UNICODE_15, sentence_break_next);
}

/* A text as the values of its code points. */
struct values {
	enum sentence_break items[POINTS];
	size_t count;
};

static bool is_paragraph_end(enum sentence_break value)
{
	return value == SB_SEP || value == SB_CR || value == SB_LF;
}

static bool is_terminator(enum sentence_break value)
{
	return value == SB_ATERM || value == SB_STERM;
}

static bool is_transparent(enum sentence_break value)
{
	return value == SB_EXTEND || value == SB_FORMAT;
}

/* SB5: what is transparent goes, unless it has nothing to lean on. */
static struct values without_transparent(const enum sentence_break *items, size_t count)
{
	struct values out = {.count = 0};

	for (size_t i = 0; i < count; i++)
		if (!is_transparent(items[i]) || i == 0 || is_paragraph_end(items[i - 1]))
			out.items[out.count++] = items[i];
	return out;
}

static size_t skip_back(const struct values *values, size_t count, enum sentence_break value)
{
	while (count && values->items[count - 1] == value)
		count--;
	return count;
}

static bool lower_comes_first(const struct values *right)
{
	size_t i = 0;

	while (i < right->count && right->items[i] != SB_OLETTER && right->items[i] != SB_UPPER &&
	       right->items[i] != SB_LOWER && !is_paragraph_end(right->items[i]) && !is_terminator(right->items[i]))
		i++;
	return i < right->count && right->items[i] == SB_LOWER;
}

/* The naive twin: every rule from its first line on, read from left to right. */
static bool rules_break(const enum sentence_break *items, size_t count, size_t at)
{
	struct values left = without_transparent(items, at), right = without_transparent(items + at, count - at);
	enum sentence_break last = left.items[left.count - 1], next = items[at];
	size_t close = skip_back(&left, left.count, SB_CLOSE), space = skip_back(&left, left.count, SB_SP);
	size_t both = skip_back(&left, space, SB_CLOSE);

	if (items[at - 1] == SB_CR && next == SB_LF)
		return false; /* SB3 */
	if (is_paragraph_end(items[at - 1]))
		return true; /* SB4 */
	if (is_transparent(next))
		return false; /* SB5 */
	if (last == SB_ATERM && next == SB_NUMERIC)
		return false; /* SB6 */
	if (left.count > 1 && (left.items[left.count - 2] == SB_UPPER || left.items[left.count - 2] == SB_LOWER) &&
	    last == SB_ATERM && next == SB_UPPER)
		return false; /* SB7 */
	if (both && left.items[both - 1] == SB_ATERM && lower_comes_first(&right))
		return false; /* SB8 */
	if (both && is_terminator(left.items[both - 1]) && (next == SB_SCONTINUE || is_terminator(next)))
		return false; /* SB8a */
	if (close && is_terminator(left.items[close - 1]) && (next == SB_CLOSE || next == SB_SP || is_paragraph_end(next)))
		return false; /* SB9 */
	if (both && is_terminator(left.items[both - 1]) && (next == SB_SP || is_paragraph_end(next)))
		return false;                                   /* SB10 */
	return both && is_terminator(left.items[both - 1]); /* SB11, SB998 */
}

static void random_texts_break_as_the_rules_say(void **state)
{
	static const uint32_t points[] = {'\r',   '\n',  0x2029, 0x301,  0xAD, ' ', '\t',   'a',   'B',
	                                  0x4E00, 0x5D0, '1',    '.',    '.',  '!', ',',    '-',   '"',
	                                  ')',    '%',   ';',    0x2024, 0x85, 'z', 0x200D, 0x20AC};
	struct sequence sequence = {67};

	(void)state;
	for (int round = 0; round < 40000; round++) {
		enum sentence_break items[POINTS];
		uint8_t text[POINTS * 4];
		size_t starts[POINTS + 1], size = 0, last = 0;

		for (size_t i = 0; i < POINTS; i++) {
			uint32_t point = points[sequence_below(&sequence, sizeof points / sizeof *points)];

			starts[i] = size;
			items[i] = unicode_sentence_break(unicode_record(point));
			size += utf8_encode((char *)text + size, point);
		}
		starts[POINTS] = size;
		for (size_t i = 1; i <= POINTS; i++) {
			if (i < POINTS && !rules_break(items, POINTS, i))
				continue;
			assert_ptr_equal(sentence_break_next(text + starts[last], text + size), text + starts[i]);
			last = i;
		}
	}
}

static void bytes_that_are_not_utf8_have_no_properties(void **state)
{
	static const uint8_t text[] = "A\x80. \xFFz. \xE2\x80";
	const uint8_t *end = text + sizeof text - 1;

	(void)state;
	assert_ptr_equal(sentence_break_next(text, end), text + 8);
	assert_ptr_equal(sentence_break_next(text + 8, end), end);
}

static void steps_always_go_forward_and_stay_inside(void **state)
{
	struct sequence sequence = {71};
	char text[200];

	(void)state;
	for (int round = 0; round < 2000; round++) {
		const uint8_t *at = (const uint8_t *)text, *end = at + sizeof text;

		text_fill_nasty(&sequence, text, sizeof text);
		while (at < end) {
			const uint8_t *next = sentence_break_next(at, end);

			assert_true(next > at && next <= end);
			at = next;
		}
	}
}

/* Where every full stop or every place behind one looked to the end of the text, these would not end. */
static void looking_ahead_takes_no_longer(void **state)
{
	static const char *const units[] = {".", ". ", ".)", ". 1", "). ", ".\xCC\x81", "!\xC2\xAD", " ", "1", "(", ", "};

	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct text text = text_repeat(units[i], strlen(units[i]), 1000000);
		const uint8_t *at = (const uint8_t *)text.data, *end = at + text.size;

		text.data[0] = '.';
		while (at < end)
			at = sentence_break_next(at, end);
		free(text.data);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_line_of_the_standards_test_passes),
		cmocka_unit_test(random_texts_break_as_the_rules_say),
		cmocka_unit_test(bytes_that_are_not_utf8_have_no_properties),
		cmocka_unit_test(steps_always_go_forward_and_stay_inside),
		cmocka_unit_test(looking_ahead_takes_no_longer),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
