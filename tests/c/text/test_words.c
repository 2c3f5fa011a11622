#include "text/words.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"
#include "text/news.h"
#include "text/spacing.h"
#include "text/unicode.h"
#include "text/word_break.h"

static const enum word_profile profiles[] = {PROFILE_NEWS, PROFILE_UNICODE, PROFILE_WHITESPACE};
static const char *const languages[] = {"", "en", "de", "fi", "he"};

static const struct language *language_of(const char *tag)
{
	return language_find(tag, strlen(tag));
}

/* Tokens stand one behind the other, are not empty and not too long, and have the spacing class of their text. */
static void check_cover(enum word_profile profile, const char *tag, const char *text, size_t size)
{
	struct word_scanner scanner;
	struct token token;
	const char *at = text;

	word_scanner_begin(&scanner, profile, language_of(tag), text, size);
	while (word_scanner_next(&scanner, &token)) {
		assert_ptr_equal(token.text, at);
		assert_true(token.size > 0 && token.size <= TOKEN_MAX_BYTES && token.size <= (size_t)(text + size - at));
		assert_true(token.kind < TOKEN_KINDS && !token.ends_sentence);
		if (!token_is_layout(token.kind))
			assert_int_equal(token.spacing, spacing_class(token.text, token.size, token.kind));
		at += token.size;
	}
	assert_ptr_equal(at, text + size);
	assert_false(word_scanner_next(&scanner, &token));
}

static void check_cover_all(const char *text, size_t size)
{
	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++)
		for (size_t j = 0; j < sizeof languages / sizeof *languages; j++)
			check_cover(profiles[i], languages[j], text, size);
}

static void tokens_cover_any_text(void **state)
{
	struct sequence sequence = {11};
	char text[400];

	(void)state;
	for (int round = 0; round < 1000; round++) {
		size_t size = sequence_below(&sequence, sizeof text);

		text_fill_nasty(&sequence, text, size);
		check_cover_all(text, size);
	}
	for (int round = 0; round < 300; round++) {
		sequence_fill(&sequence, text, sizeof text);
		check_cover_all(text, sizeof text);
	}
	check_cover_all(NULL, 0);
}

static void tokens_cover_every_text_of_two_bytes(void **state)
{
	(void)state;
	for (unsigned pair = 0; pair < 1 << 16; pair++) {
		char text[2] = {(char)(pair >> 8), (char)pair};

		check_cover(PROFILE_NEWS, "en", text, 2);
		check_cover(PROFILE_UNICODE, "", text, 2);
	}
}

/* The news scanner without its short cut for plain ASCII: layout by the property alone, all else by news_token. */
static size_t careful_token(uint8_t *kind, const uint8_t *start, const uint8_t *at, const uint8_t *end,
                            const struct language_rules *rules)
{
	struct point point = point_at(at, end);
	const uint8_t *stop = at;

	if (!unicode_is_white_space(point.record))
		return (size_t)(news_token(kind, start, at, end, rules) - at);
	for (*kind = TOKEN_GAP; unicode_is_white_space(point.record); point = point_at(stop, end)) {
		if (point.size > 1 ? point.value == 0x85 || point.value >> 1 == 0x1014
		                   : point.value != ' ' && point.value != '\t')
			*kind = TOKEN_BREAK;
		stop += point.size;
	}
	return (size_t)(stop - at);
}

static void the_short_cut_for_plain_text_changes_nothing(void **state)
{
	struct sequence sequence = {13};
	char text[300];

	(void)state;
	for (int round = 0; round < 5000; round++) {
		const struct language *language = language_of(languages[round % 5]);
		struct language_rules rules = language_rules_of(language);
		const uint8_t *start = (uint8_t *)text, *end = start + sizeof text;
		struct word_scanner scanner;
		struct token token;

		text_fill_nasty(&sequence, text, sizeof text);
		if (round % 2)
			for (size_t i = 0; i < sizeof text; i++)
				text[i] &= 0x7F;
		word_scanner_begin(&scanner, PROFILE_NEWS, language, text, sizeof text);
		scanner.wrapped = false;
		while (word_scanner_next(&scanner, &token)) {
			uint8_t kind;

			assert_int_equal(token.size, careful_token(&kind, start, (uint8_t *)token.text, end, &rules));
			assert_int_equal(token.kind, kind);
		}
	}
}

static void the_profile_unicode_has_the_boundaries_of_the_standard(void **state)
{
	struct sequence sequence = {17};
	char text[300];

	(void)state;
	for (int round = 0; round < 3000; round++) {
		const uint8_t *end = (uint8_t *)text + sizeof text;
		struct word_scanner scanner;
		struct token token;

		text_fill_nasty(&sequence, text, sizeof text);
		word_scanner_begin(&scanner, PROFILE_UNICODE, language_of("en"), text, sizeof text);
		while (word_scanner_next(&scanner, &token)) {
			const uint8_t *at = (uint8_t *)token.text;

			if (!token_is_layout(token.kind))
				assert_ptr_equal(word_break_next(at, end), at + token.size);
		}
	}
}

/* The token that starts a text of the profile news. */
static struct token first_token(const struct text *text)
{
	struct word_scanner scanner;
	struct token token;

	word_scanner_begin(&scanner, PROFILE_NEWS, language_of("en"), text->data, text->size);
	assert_true(word_scanner_next(&scanner, &token));
	return token;
}

static void long_runs_are_cut_between_code_points(void **state)
{
	static const struct {
		const char *unit;
		size_t size;
		uint8_t kind;
	} runs[] = {
		{"a", 1, TOKEN_WORD},   {"é", 2, TOKEN_WORD}, {"ไ", 3, TOKEN_WORD},           {"-", 1, TOKEN_MARK},
		{"7", 1, TOKEN_NUMBER}, {" ", 1, TOKEN_GAP},  {"\xE3\x80\x80", 3, TOKEN_GAP}, {"\n", 1, TOKEN_BREAK},
		{"\xFF", 1, TOKEN_RAW}, {"\0", 1, TOKEN_RAW}, {"\xE2\x80\x8E", 3, TOKEN_RAW}, {"\xCC\x81", 2, TOKEN_MARK},
		{"𝐀", 4, TOKEN_WORD},
	};

	(void)state;
	for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
		struct text text = text_repeat(runs[i].unit, runs[i].size, 10000);
		struct token token = first_token(&text);

		assert_int_equal(token.size, TOKEN_MAX_BYTES / runs[i].size * runs[i].size);
		assert_int_equal(token.kind, runs[i].kind);
		check_cover_all(text.data, text.size);
		free(text.data);
	}
}

static void adversarial_texts_are_covered(void **state)
{
	static const struct {
		const char *unit;
		size_t size;
	} units[] = {
		{"a:", 2},
		{"a.", 2},
		{"a'", 2},
		{"a-", 2},
		{"a@", 2},
		{"a.b@", 4},
		{"#", 1},
		{"@a", 2},
		{"www.", 4},
		{"http://", 7},
		{"(", 1},
		{"''", 2},
		{"a\xCC\x81", 3},
		{"a+", 2},
		{"1,", 2},
		{"\xC2\xAD", 2},
		{"a\xC2\xAD", 3},
		{"\xE2\x80\x8D", 3},
		{"👩‍", 7},
		{"🇩", 4},
		{"a_", 2},
		{"\xD7\x90\"", 3},
		{"a:\xCC\x81\xCC\x81", 6},
		{"No. ", 4},
		{"a@b.", 4},
		{"\xF0\x9F", 2},
		{"\xC2\xA0"
		 "123",
		 5},
		{"EE.", 3},
		{"1.\xC2\xBA", 4},
		{"U.S.'", 5},
		{"a:innen*", 8},
		{"http://a)", 9},
	};

	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct text text = text_repeat(units[i].unit, units[i].size, 20000);

		check_cover(PROFILE_NEWS, "en", text.data, text.size);
		check_cover(PROFILE_NEWS, "de", text.data, text.size);
		check_cover(PROFILE_UNICODE, "en", text.data, text.size);
		check_cover(PROFILE_WHITESPACE, "en", text.data, text.size);
		free(text.data);
	}
}

static void profiles_have_names(void **state)
{
	enum word_profile profile;
	ww_error error;

	(void)state;
	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
		assert_ok(word_profile_find(&profile, word_profile_name(profiles[i]), &error), &error);
		assert_int_equal(profile, profiles[i]);
	}
	assert_ok(word_profile_find(&profile, NULL, &error), &error);
	assert_int_equal(profile, PROFILE_NEWS);
	assert_status(word_profile_find(&profile, "words", &error), WW_EINVAL, &error);
	assert_non_null(strstr(error.message, "\"news\", \"unicode\" and \"whitespace\""));
	assert_int_equal(word_profile_find(&profile, "", NULL), WW_EINVAL);
}

static void kinds_in_the_profile_unicode_are_those_of_the_content(void **state)
{
	static const struct {
		const char *text;
		uint8_t kind;
	} cases[] = {
		{"word", TOKEN_WORD}, {"1,5", TOKEN_NUMBER}, {"3rd", TOKEN_NUMBER}, {",", TOKEN_MARK},
		{"😀", TOKEN_EMOJI},  {"🇩🇪", TOKEN_EMOJI},   {" ", TOKEN_GAP},      {"\n", TOKEN_BREAK},
		{"\xFF", TOKEN_RAW},  {"_", TOKEN_MARK},     {"日", TOKEN_WORD},    {"\xE2\x80\x8B", TOKEN_RAW},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct word_scanner scanner;
		struct token token;

		word_scanner_begin(&scanner, PROFILE_UNICODE, language_of(""), cases[i].text, strlen(cases[i].text));
		assert_true(word_scanner_next(&scanner, &token));
		assert_int_equal(token.size, strlen(cases[i].text));
		assert_int_equal(token.kind, cases[i].kind);
	}
}

static void runs_between_white_space_are_the_tokens_of_the_profile_whitespace(void **state)
{
	struct sequence sequence = {79};
	char text[300];

	(void)state;
	for (int round = 0; round < 2000; round++) {
		const uint8_t *end = (uint8_t *)text + sizeof text;
		struct word_scanner scanner;
		struct token token;
		bool layout = true;

		text_fill_nasty(&sequence, text, sizeof text);
		word_scanner_begin(&scanner, PROFILE_WHITESPACE, language_of("en"), text, sizeof text);
		while (word_scanner_next(&scanner, &token)) {
			const uint8_t *at = (uint8_t *)token.text, *stop = at + token.size;
			bool before = layout;

			layout = token_is_layout(token.kind);
			assert_true(before || layout);
			for (struct point point = point_at(at, end); at < stop; point = point_at(at, end)) {
				assert_int_equal(unicode_is_white_space(point.record), layout);
				at += point.size;
			}
			assert_ptr_equal(at, stop);
		}
	}
}

static void kinds_in_the_profile_whitespace_are_those_of_news_or_of_the_content(void **state)
{
	static const struct {
		const char *text;
		uint8_t kind;
	} cases[] = {
		{"word", TOKEN_WORD},
		{"end.\"", TOKEN_WORD},
		{"(yes!)", TOKEN_WORD},
		{"Mr.", TOKEN_WORD},
		{"19-year-old,", TOKEN_WORD},
		{"20th", TOKEN_NUMBER},
		{"20th,", TOKEN_WORD},
		{"$3.50", TOKEN_NUMBER},
		{"5%", TOKEN_NUMBER},
		{"1,500.75", TOKEN_NUMBER},
		{"--", TOKEN_MARK},
		{"?!", TOKEN_MARK},
		{"#NoWar", TOKEN_HASHTAG},
		{"#NoWar!", TOKEN_WORD},
		{"@jane_doe", TOKEN_HANDLE},
		{"https://example.org/a.", TOKEN_WORD},
		{"https://example.org/a", TOKEN_URL},
		{"me@example.org", TOKEN_EMAIL},
		{"👩‍👩‍👧", TOKEN_EMOJI},
		{"🎉🎉", TOKEN_EMOJI},
		{"\xFF\x01", TOKEN_RAW},
		{"今日は", TOKEN_WORD},
		{"\xC2\xA0", TOKEN_GAP},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct word_scanner scanner;
		struct token token;

		word_scanner_begin(&scanner, PROFILE_WHITESPACE, language_of("en"), cases[i].text, strlen(cases[i].text));
		assert_true(word_scanner_next(&scanner, &token));
		assert_int_equal(token.size, strlen(cases[i].text));
		if (token.kind != cases[i].kind)
			fail_msg("%s is a %s", cases[i].text, token_kind_name(token.kind));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tokens_cover_any_text),
		cmocka_unit_test(tokens_cover_every_text_of_two_bytes),
		cmocka_unit_test(the_short_cut_for_plain_text_changes_nothing),
		cmocka_unit_test(the_profile_unicode_has_the_boundaries_of_the_standard),
		cmocka_unit_test(long_runs_are_cut_between_code_points),
		cmocka_unit_test(adversarial_texts_are_covered),
		cmocka_unit_test(profiles_have_names),
		cmocka_unit_test(kinds_in_the_profile_unicode_are_those_of_the_content),
		cmocka_unit_test(runs_between_white_space_are_the_tokens_of_the_profile_whitespace),
		cmocka_unit_test(kinds_in_the_profile_whitespace_are_those_of_news_or_of_the_content),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
