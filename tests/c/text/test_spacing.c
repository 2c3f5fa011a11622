#include "text/spacing.h"

#include <string.h>

#include "support/check.h"
#include "text/words.h"

/* Whether the rule predicts every blank of a text, which is one paragraph with no other layout. */
static bool is_predicted(const char *text)
{
	struct word_scanner scanner;
	struct spacing spacing = {0};
	struct token token;
	bool blank = false;

	word_scanner_begin(&scanner, PROFILE_NEWS, language_find("en", 2), text, strlen(text));
	while (word_scanner_next(&scanner, &token)) {
		if (token_is_layout(token.kind)) {
			blank = true;
			continue;
		}
		if (spacing_word(&spacing, token.spacing) != blank)
			return false;
		blank = false;
	}
	return !blank;
}

static void text_as_it_is_usually_set_is_predicted(void **state)
{
	static const char *const texts[] = {
		"Words, words; words: words. Words! Words?",
		"He (the mayor) said [sic] so {here}.",
		"“Yes,” she said. ‘No.’ “Why ‘no’?”",
		"\"Yes,\" she said. \"No.\" 'Why?' he asked.",
		"«Oui», „ja“ ‚so‘ “yes” „tak”",
		"„Er sagte ‚nein‘ zu mir“, sagte sie",
		"up 5% to $3.5m, €2 or £1",
		"He came – at last… and left... soon",
		"and/or either/or",
		"very late—too late",
		"AT&T & Sons",
		"see #tag by @name at https://example.org/a, or a@b.de.",
		"¿Qué? ¡No! Sí.",
		"他说：“不。”她走了。",
		"彼は「行こう。」と言った。",
		"2020年3月",
		"من جاء؟ علي، ثم ذهب.",
		"वह आया। क्यों?",
		"ሰላም፣ ዓለም።",
		"Go 🎉🎉 now",
		"the workers’ union",
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (!is_predicted(texts[i]))
			fail_msg("not predicted: %s", texts[i]);
}

static void other_layout_is_not(void **state)
{
	static const char *const texts[] = {"a ,b", "a ( b )", "a,b", "a  b ", "5 %", "“ a ”", "他 说", "one.Two"};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (is_predicted(texts[i]))
			fail_msg("predicted: %s", texts[i]);
}

static uint8_t class_of(const char *text, uint8_t kind)
{
	return spacing_class(text, strlen(text), kind);
}

/* A space between two tokens that open a text. */
static bool space_between(uint8_t first, uint8_t second)
{
	struct spacing spacing = {0};

	assert_false(spacing_word(&spacing, first));
	return spacing_word(&spacing, second);
}

static void the_class_is_a_matter_of_text_and_kind(void **state)
{
	uint8_t word = class_of("word", TOKEN_WORD);

	(void)state;
	assert_int_equal(class_of("Wort", TOKEN_WORD), word);
	assert_int_equal(class_of("слово", TOKEN_WORD), word);
	assert_int_equal(class_of("กรุง", TOKEN_WORD), word);
	assert_int_equal(class_of("12", TOKEN_NUMBER), word);
	assert_int_equal(class_of("#tag", TOKEN_HASHTAG), word);
	assert_int_not_equal(class_of("日", TOKEN_WORD), word);
	assert_int_not_equal(class_of(",", TOKEN_MARK), word);
	assert_int_equal(class_of(",", TOKEN_MARK), class_of("؟", TOKEN_MARK));
	assert_int_equal(class_of("(", TOKEN_MARK), class_of("«", TOKEN_MARK));
	assert_int_equal(class_of("...", TOKEN_MARK), class_of("…", TOKEN_MARK));
}

static void straight_quotes_open_and_close_by_turns(void **state)
{
	uint8_t word = class_of("a", TOKEN_WORD), quote = class_of("\"", TOKEN_MARK);
	struct spacing spacing = {0};

	(void)state;
	assert_false(spacing_word(&spacing, word));
	for (int turn = 0; turn < 3; turn++) {
		assert_true(spacing_word(&spacing, quote));
		assert_false(spacing_word(&spacing, word));
		assert_false(spacing_word(&spacing, quote));
		assert_true(spacing_word(&spacing, word));
	}
}

static void single_and_double_quotes_do_not_disturb_each_other(void **state)
{
	(void)state;
	assert_true(is_predicted("he said \"the 'big' one\" was here"));
	assert_true(is_predicted("'the \"big\" one' was here"));
}

static void a_paragraph_closes_all_quotes_and_a_gap_does_not(void **state)
{
	uint8_t word = class_of("a", TOKEN_WORD), quote = class_of("\"", TOKEN_MARK);
	struct spacing spacing = {0};

	(void)state;
	spacing_word(&spacing, quote);
	spacing_layout(&spacing, TOKEN_GAP);
	spacing_word(&spacing, word);
	assert_false(spacing_word(&spacing, quote)); /* the second: closes */
	spacing_word(&spacing, quote);               /* the third: opens */
	spacing_layout(&spacing, TOKEN_BREAK);
	spacing_word(&spacing, word);
	assert_true(spacing_word(&spacing, quote)); /* opens again */
}

static void nothing_is_predicted_at_the_start_and_after_layout(void **state)
{
	struct spacing spacing = {0};

	(void)state;
	for (unsigned first = 0; first < 128; first++) {
		char text = (char)first;
		uint8_t class = spacing_class(&text, 1, first >= '0' && first <= '9' ? TOKEN_NUMBER : TOKEN_MARK);

		spacing_layout(&spacing, TOKEN_GAP);
		assert_false(spacing_word(&spacing, class));
	}
	assert_true(space_between(class_of("a", TOKEN_WORD), class_of("b", TOKEN_WORD)));
	assert_false(space_between(class_of("日", TOKEN_WORD), class_of("本", TOKEN_WORD)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_as_it_is_usually_set_is_predicted),
		cmocka_unit_test(other_layout_is_not),
		cmocka_unit_test(the_class_is_a_matter_of_text_and_kind),
		cmocka_unit_test(straight_quotes_open_and_close_by_turns),
		cmocka_unit_test(single_and_double_quotes_do_not_disturb_each_other),
		cmocka_unit_test(a_paragraph_closes_all_quotes_and_a_gap_does_not),
		cmocka_unit_test(nothing_is_predicted_at_the_start_and_after_layout),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
