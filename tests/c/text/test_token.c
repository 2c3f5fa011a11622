#include "text/token.h"

#include <string.h>

#include "support/check.h"

static void every_kind_has_a_name_of_its_own(void **state)
{
	(void)state;
	for (uint8_t kind = 0; kind < TOKEN_KINDS; kind++) {
		assert_true(strlen(token_kind_name(kind)) > 0);
		for (uint8_t other = 0; other < kind; other++)
			assert_string_not_equal(token_kind_name(kind), token_kind_name(other));
	}
	assert_string_equal(token_kind_name(TOKEN_WORD), "word");
	assert_string_equal(token_kind_name(TOKEN_HASHTAG), "hashtag");
}

static void every_kind_is_word_mark_raw_or_layout(void **state)
{
	(void)state;
	for (uint8_t kind = 0; kind < TOKEN_KINDS; kind++)
		assert_int_equal(token_is_word(kind) + token_is_layout(kind) + (kind == TOKEN_MARK) + (kind == TOKEN_RAW), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind_has_a_name_of_its_own),
		cmocka_unit_test(every_kind_is_word_mark_raw_or_layout),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
