#include "text/wrapped.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"

/* lines of `length` letters each, the last sign of each line given, with an empty line after every paragraph_lines. */
static struct text lines_of(size_t count, size_t length, size_t spread, char last, size_t paragraph_lines)
{
	struct text text = {.data = malloc(count * (length + spread + 3) + 1)};

	assert_non_null(text.data);
	for (size_t i = 0; i < count; i++) {
		size_t letters = length + (spread ? i * 7 % spread : 0);

		memset(text.data + text.size, 'x', letters);
		text.size += letters;
		text.data[text.size - 1] = last;
		text.data[text.size++] = '\n';
		if ((i + 1) % paragraph_lines == 0)
			text.data[text.size++] = '\n';
	}
	return text;
}

static bool is_wrapped(struct text text)
{
	bool wrapped = text_is_wrapped((uint8_t *)text.data, text.size);

	free(text.data);
	return wrapped;
}

static void lines_of_about_one_width_are_wrapped(void **state)
{
	(void)state;
	assert_true(is_wrapped(lines_of(20, 72, 0, 'x', 5)));
	assert_true(is_wrapped(lines_of(20, 60, 12, ',', 20)));
	assert_true(is_wrapped(lines_of(100, 41, 0, 'x', 3)));
}

static void one_paragraph_a_line_is_not(void **state)
{
	(void)state;
	assert_false(is_wrapped(lines_of(20, 72, 0, '.', 20)));
	assert_false(is_wrapped(lines_of(20, 400, 0, 'x', 20)));
	assert_false(is_wrapped(lines_of(20, 110, 0, 'x', 20)));
	assert_false(is_wrapped(lines_of(20, 30, 0, 'x', 20)));
	assert_false(is_wrapped(lines_of(20, 50, 49, 'x', 20)));
}

static void a_few_lines_do_not_tell(void **state)
{
	(void)state;
	assert_false(is_wrapped(lines_of(4, 72, 0, 'x', 20)));
	assert_true(is_wrapped(lines_of(5, 72, 0, 'x', 20)));
	assert_false(is_wrapped(lines_of(40, 72, 0, 'x', 1)));
}

static void the_last_lines_of_paragraphs_do_not_count(void **state)
{
	(void)state;
	assert_true(is_wrapped(lines_of(40, 72, 0, 'x', 2)));
}

static void closing_quotes_and_other_full_stops_end_sentences_too(void **state)
{
	static const char *const ends[] = {"”", "。", ".\"", "?)", "॥", "!  "};

	(void)state;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		char line[100];
		int size = snprintf(line, sizeof line, "%060d%s\r\n", 0, ends[i]);

		assert_false(is_wrapped(text_repeat(line, (size_t)size, 10)));
	}
}

static void width_is_counted_in_code_points(void **state)
{
	char line[300];

	(void)state;
	for (size_t i = 0; i < 60; i++)
		memcpy(line + 3 * i, "\xE0\xA4\x95", 3);
	line[180] = '\n';
	assert_true(is_wrapped(text_repeat(line, 181, 10)));
}

static void only_the_first_64_KiB_are_looked_at(void **state)
{
	struct text wide = lines_of(200, 500, 0, 'x', 200), narrow = lines_of(2000, 72, 0, 'x', 2000);
	char *both = malloc(wide.size + narrow.size);

	(void)state;
	assert_non_null(both);
	memcpy(both, wide.data, wide.size);
	memcpy(both + wide.size, narrow.data, narrow.size);
	assert_false(text_is_wrapped((uint8_t *)both, wide.size + narrow.size));
	free(both);
	free(wide.data);
	free(narrow.data);
}

static void anything_can_be_asked_about(void **state)
{
	struct sequence sequence = {3};
	char text[500];

	(void)state;
	for (int round = 0; round < 500; round++) {
		text_fill_nasty(&sequence, text, sizeof text);
		text_is_wrapped((uint8_t *)text, sequence_below(&sequence, sizeof text));
	}
	assert_false(text_is_wrapped((uint8_t *)text, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_of_about_one_width_are_wrapped),
		cmocka_unit_test(one_paragraph_a_line_is_not),
		cmocka_unit_test(a_few_lines_do_not_tell),
		cmocka_unit_test(the_last_lines_of_paragraphs_do_not_count),
		cmocka_unit_test(closing_quotes_and_other_full_stops_end_sentences_too),
		cmocka_unit_test(width_is_counted_in_code_points),
		cmocka_unit_test(only_the_first_64_KiB_are_looked_at),
		cmocka_unit_test(anything_can_be_asked_about),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
