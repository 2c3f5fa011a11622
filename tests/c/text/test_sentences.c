#include "text/sentences.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"
#include "text/sentence_break.h"

static const enum word_profile profiles[] = {PROFILE_NEWS, PROFILE_UNICODE, PROFILE_WHITESPACE};

static const struct language *english(void)
{
	return language_find("en", 2);
}

/* Sentences only mark tokens; they neither change nor move them. */
static void check_tokens(enum word_profile profile, const char *text, size_t size)
{
	struct sentence_scanner sentences;
	struct word_scanner words;
	struct token token, word;

	sentence_scanner_begin(&sentences, profile, english(), text, size);
	word_scanner_begin(&words, profile, english(), text, size);
	while (word_scanner_next(&words, &word)) {
		assert_true(sentence_scanner_next(&sentences, &token));
		assert_ptr_equal(token.text, word.text);
		assert_int_equal(token.size, word.size);
		assert_int_equal(token.kind, word.kind);
		assert_int_equal(token.spacing, word.spacing);
	}
	assert_false(sentence_scanner_next(&sentences, &token));
}

/* A paragraph ends with a sentence, and layout ends none. */
static void check_ends(enum word_profile profile, const char *text, size_t size)
{
	struct sentence_scanner scanner;
	struct token token;
	bool open = false;

	sentence_scanner_begin(&scanner, profile, english(), text, size);
	while (sentence_scanner_next(&scanner, &token)) {
		if (token.kind == TOKEN_BREAK)
			assert_false(open);
		if (token_is_layout(token.kind))
			assert_false(token.ends_sentence);
		else
			open = !token.ends_sentence;
	}
	assert_false(open);
}

static void tokens_are_those_of_the_word_scanner(void **state)
{
	struct sequence sequence = {19};
	char text[400];

	(void)state;
	for (int round = 0; round < 3000; round++) {
		size_t size = sequence_below(&sequence, sizeof text);

		text_fill_nasty(&sequence, text, size);
		check_tokens(profiles[round % 3], text, size);
		check_ends(profiles[round % 3], text, size);
	}
}

/* Sentences of a text. */
static size_t count_sentences(enum word_profile profile, const char *text, size_t size)
{
	struct sentence_scanner scanner;
	struct token token;
	size_t count = 0;

	sentence_scanner_begin(&scanner, profile, english(), text, size);
	while (sentence_scanner_next(&scanner, &token))
		count += token.ends_sentence;
	return count;
}

static void the_profile_unicode_knows_no_abbreviations(void **state)
{
	static const struct {
		const char *text;
		size_t unicode;
		size_t news;
	} cases[] = {
		{"Mr. Smith went home. He slept.", 3, 2},
		{"They live in the U.S. The rest left.", 2, 2},
		{"Apples, pears, etc. are fruit.", 1, 1},
		{"So it ends.\fOr not", 2, 2},
		{"One\fOne", 1, 2},
		{"one\vone", 1, 2},
		{"He said 3.4 (or so.) Then he left.", 2, 2},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(count_sentences(PROFILE_UNICODE, cases[i].text, strlen(cases[i].text)), cases[i].unicode);
		assert_int_equal(count_sentences(PROFILE_NEWS, cases[i].text, strlen(cases[i].text)), cases[i].news);
	}
}

/* The text without its bars must get them back where sentences end. */
static void check_marked(enum word_profile profile, const char *marked)
{
	struct sentence_scanner scanner;
	struct token token;
	char text[200] = "", shown[200] = "";
	size_t size = 0;

	for (const char *at = marked; *at; at++)
		if (*at != '|')
			text[size++] = *at;
	sentence_scanner_begin(&scanner, profile, english(), text, size);
	while (sentence_scanner_next(&scanner, &token)) {
		strncat(shown, token.text, token.size);
		if (token.ends_sentence)
			strcat(shown, "|");
	}
	assert_string_equal(shown, marked);
}

/* Where the next token that is not layout starts, or the text ends. */
static const uint8_t *next_start(struct word_scanner words)
{
	struct token token;

	while (word_scanner_next(&words, &token))
		if (!token_is_layout(token.kind))
			return (const uint8_t *)token.text;
	return words.end;
}

static bool ends_paragraph(struct word_scanner words)
{
	struct token token;

	while (word_scanner_next(&words, &token))
		if (!token_is_layout(token.kind) || token.kind == TOKEN_BREAK)
			return token.kind == TOKEN_BREAK;
	return false;
}

/* Whether a boundary of the standard is behind the start of a token, up to stop; all of the text's are tried. */
static bool has_boundary(const struct word_scanner *words, const char *token, const uint8_t *stop)
{
	for (const uint8_t *at = words->start; at < words->end;) {
		at = sentence_break_next(at, words->end);
		if (at > (const uint8_t *)token && at <= stop)
			return true;
	}
	return false;
}

static void the_profile_unicode_has_the_boundaries_of_the_standard(void **state)
{
	struct sequence sequence = {73};
	char text[120];

	(void)state;
	for (int round = 0; round < 2000; round++) {
		size_t size = sequence_below(&sequence, sizeof text);
		struct sentence_scanner sentences;
		struct word_scanner words;
		struct token token, word;

		text_fill_nasty(&sequence, text, size);
		sentence_scanner_begin(&sentences, PROFILE_UNICODE, english(), text, size);
		word_scanner_begin(&words, PROFILE_UNICODE, english(), text, size);
		while (sentence_scanner_next(&sentences, &token)) {
			assert_true(word_scanner_next(&words, &word));
			if (!token_is_layout(token.kind))
				assert_int_equal(token.ends_sentence,
				                 has_boundary(&words, token.text, next_start(words)) || ends_paragraph(words));
		}
	}
}

static void the_profile_whitespace_ends_sentences_where_news_does(void **state)
{
	/* A bar stands behind the token that ends a sentence. */
	static const char *const cases[] = {
		"Mr. Smith won.| (Yes!)| \"He did.\"| They left.|",
		"In the U.S. President Moss said: \"No.\"| Then|\nhe slept.|",
		"He paid $3.50 on Jan. 6 at 5 p.m. in the U.N.| The end|",
		"\"Stop!\" he said.| Why?!| Well... no.|",
		"It ended.The| rest stayed.|",
		"no end|",
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		check_marked(PROFILE_WHITESPACE, cases[i]);
}

static void every_unit_that_is_repeated_is_a_sentence(void **state)
{
	static const char unit[] = "She won. ";

	(void)state;
	for (size_t times = 1; times < 2000; times = times * 3 + 1) {
		struct text text = text_repeat(unit, sizeof unit - 1, times);

		assert_int_equal(count_sentences(PROFILE_NEWS, text.data, text.size), times);
		free(text.data);
	}
}

static void long_runs_of_marks_and_blanks_end_what_they_should(void **state)
{
	static const char *const units[] = {"\"", "“", "”", "(", ")", ".", "!", "? ", "— ", "' ", "😀", "\xFF", ". . "};

	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct text text = text_repeat(units[i], strlen(units[i]), 5000);

		check_tokens(PROFILE_NEWS, text.data, text.size);
		check_ends(PROFILE_NEWS, text.data, text.size);
		free(text.data);
	}
}

/* "Left.", a hundred thousand blanks, and one word more: the blanks are many tokens, and no paragraph ends in them. */
static void layout_of_many_tokens_ends_nothing_by_itself(void **state)
{
	enum { BLANKS = 3 * TOKEN_MAX_BYTES };
	char *text = malloc(BLANKS + 5);

	(void)state;
	assert_non_null(text);
	memset(text, ' ', BLANKS + 5);
	memcpy(text, "We", 2);
	memcpy(text + BLANKS, "left.", 5);
	assert_int_equal(count_sentences(PROFILE_NEWS, text, BLANKS + 5), 1);
	memcpy(text, "N!", 2);
	memcpy(text + BLANKS, "Left.", 5);
	assert_int_equal(count_sentences(PROFILE_NEWS, text, BLANKS + 5), 2);
	free(text);
}

static void an_empty_text_has_no_sentences(void **state)
{
	(void)state;
	assert_int_equal(count_sentences(PROFILE_NEWS, NULL, 0), 0);
	assert_int_equal(count_sentences(PROFILE_NEWS, " \n\n ", 4), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tokens_are_those_of_the_word_scanner),
		cmocka_unit_test(the_profile_unicode_knows_no_abbreviations),
		cmocka_unit_test(the_profile_unicode_has_the_boundaries_of_the_standard),
		cmocka_unit_test(the_profile_whitespace_ends_sentences_where_news_does),
		cmocka_unit_test(every_unit_that_is_repeated_is_a_sentence),
		cmocka_unit_test(long_runs_of_marks_and_blanks_end_what_they_should),
		cmocka_unit_test(layout_of_many_tokens_ends_nothing_by_itself),
		cmocka_unit_test(an_empty_text_has_no_sentences),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
