#include "text/word_break.h"

#include "support/boundaries.h"
#include "support/check.h"
#include "support/texts.h"

enum { LINES_OF_UNICODE_15 = 1823 };

static void every_line_of_the_standards_test_passes(void **state)
{
	(void)state;
	boundaries_check_file("WordBreakTest.txt", LINES_OF_UNICODE_15, word_break_next);
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
