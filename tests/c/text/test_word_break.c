#include "text/word_break.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"
#include "text/utf8.h"

enum { LINE_BYTES = 256, LINES_OF_UNICODE_15 = 1823 };

/* A line of WordBreakTest.txt: ÷ is a boundary, × is none, hexadecimal numbers are code points. */
struct line {
	uint8_t text[LINE_BYTES];
	size_t size;
	bool boundary[LINE_BYTES + 1];
};

static bool starts_with(const char *at, const char *start)
{
	return strncmp(at, start, strlen(start)) == 0;
}

static struct line parse_line(const char *at)
{
	struct line line = {.size = 0};

	while (*at != '#' && *at != '\n') {
		if (starts_with(at, "÷"))
			line.boundary[line.size] = true;
		if (starts_with(at, "÷") || starts_with(at, "×")) {
			at += strlen("÷");
		} else if (*at == ' ' || *at == '\t') {
			at++;
		} else {
			char *stop;

			line.size += utf8_encode((char *)line.text + line.size, (uint32_t)strtoul(at, &stop, 16));
			assert_ptr_not_equal(at, stop);
			at = stop;
		}
	}
	return line;
}

static void check_line(const struct line *line, int number)
{
	const uint8_t *end = line->text + line->size;
	bool found[LINE_BYTES + 1] = {true};

	for (const uint8_t *at = line->text; at < end;) {
		at = word_break_next(at, end);
		found[at - line->text] = true;
	}
	if (memcmp(found, line->boundary, line->size + 1) != 0)
		fail_msg("line %d: the boundaries are not those of the standard", number);
}

static void every_line_of_the_standards_test_passes(void **state)
{
	struct text file = text_of_file("/usr/share/unicode/auxiliary", "WordBreakTest.txt");
	int number = 0, checked = 0;

	(void)state;
	if (!file.data) {
		print_message("skipped: no /usr/share/unicode (Debian's unicode-data)\n");
		skip();
	}
	for (const char *at = file.data; *at; at = strchr(at, '\n') + 1) {
		number++;
		if (!starts_with(at, "÷"))
			continue;
		struct line line = parse_line(at);
		check_line(&line, number);
		checked++;
	}
	free(file.data);
	assert_true(checked >= LINES_OF_UNICODE_15);
	print_message("%d lines\n", checked);
}

static void bytes_that_are_not_utf8_are_words_of_their_own(void **state)
{
	static const uint8_t text[] = "a\x80\xFFz";

	(void)state;
	for (size_t i = 0; i < 4; i++)
		assert_ptr_equal(word_break_next(text + i, text + 4), text + i + 1);
}

static void steps_always_go_forward_and_stay_inside(void **state)
{
	struct sequence sequence = {29};
	char text[200];

	(void)state;
	for (int round = 0; round < 2000; round++) {
		const uint8_t *at = (const uint8_t *)text, *end = at + sizeof text;

		text_fill_nasty(&sequence, text, sizeof text);
		while (at < end) {
			const uint8_t *next = word_break_next(at, end);

			assert_true(next > at && next <= end);
			at = next;
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_line_of_the_standards_test_passes),
		cmocka_unit_test(bytes_that_are_not_utf8_are_words_of_their_own),
		cmocka_unit_test(steps_always_go_forward_and_stay_inside),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
