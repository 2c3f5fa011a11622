#include "text/quotation_mark.h"

#include <string.h>

#include "support/check.h"

static bool is_mark(const char *text)
{
	return text_is_quotation_mark(text, strlen(text));
}

static void marks_of_all_styles_are_known(void **state)
{
	static const char *const marks[] = {"\"",
	                                    "'",
	                                    "`",
	                                    "``",
	                                    "''",
	                                    "\xc2\xab",
	                                    "\xc2\xbb",
	                                    "\xe2\x80\x98",
	                                    "\xe2\x80\x9f",
	                                    "\xe2\x80\xb9",
	                                    "\xe2\x80\xba",
	                                    "\xe3\x80\x8c",
	                                    "\xe3\x80\x8f",
	                                    "\xef\xbd\xa3"};

	(void)state;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		assert_true(is_mark(marks[i]));
}

static void other_marks_are_not(void **state)
{
	static const char *const others[] = {"",     ",", "(", "<", "\xe2\x80\x97", "\xe2\x80\xa0", "\xe3\x80\x8b",
	                                     "\xab", "a"};

	(void)state;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_false(is_mark(others[i]));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_of_all_styles_are_known),
		cmocka_unit_test(other_marks_are_not),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
