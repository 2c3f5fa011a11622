#include "text/wildcard.h"

#include <stdio.h>
#include <string.h>

#include "support/naive_kwic.h"

/* The pattern as queries keep it. */
static bool matches(const char *pattern, const char *text)
{
	char bytes[64];
	size_t size = strlen(pattern);

	assert_true(size < sizeof bytes);
	for (size_t i = 0; i < size; i++)
		bytes[i] = pattern[i] == '*' ? (char)WILDCARD_ANY : pattern[i] == '?' ? (char)WILDCARD_ONE : pattern[i];
	return wildcard_matches((ww_text){bytes, size}, text_of_string(text));
}

static void a_star_stands_for_any_number_of_characters(void **state)
{
	(void)state;
	assert_true(matches("protest*", "protest"));
	assert_true(matches("protest*", "protesters"));
	assert_false(matches("protest*", "protes"));
	assert_true(matches("*test*", "attested"));
	assert_true(matches("*", ""));
	assert_false(matches("", "a"));
}

static void a_question_mark_stands_for_one_code_point(void **state)
{
	(void)state;
	assert_true(matches("wom?n", "women"));
	assert_false(matches("wom?n", "womn"));
	assert_true(matches("?t?", "été"));
	assert_true(matches("?", "抗"));
	assert_false(matches("?", "抗议"));
	assert_true(matches("?", "\xff"));
}

static void random_patterns_match_as_a_recursive_matcher_says(void **state)
{
	static const char *const parts[] = {"a", "b", "*", "?", "é"};
	struct sequence sequence = {1};
	size_t matched = 0;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		char pattern[32] = "", text[32] = "";

		for (uint64_t n = sequence_below(&sequence, 7); n > 0; n--)
			strcat(pattern, parts[sequence_below(&sequence, 5)]);
		for (uint64_t n = sequence_below(&sequence, 8); n > 0; n--)
			strcat(text, parts[sequence_below(&sequence, 3) * 2 % 5]);
		if (strpbrk(text, "*?"))
			continue;
		assert_int_equal(matches(pattern, text), naive_wildcard(pattern, text));
		matched += matches(pattern, text);
	}
	assert_true(matched > 500);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_star_stands_for_any_number_of_characters),
		cmocka_unit_test(a_question_mark_stands_for_one_code_point),
		cmocka_unit_test(random_patterns_match_as_a_recursive_matcher_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
