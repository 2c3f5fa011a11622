#include "text/pieces.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"

static const enum word_profile profiles[] = {PROFILE_NEWS, PROFILE_UNICODE, PROFILE_WHITESPACE};

/* What a store knows of a piece: its bytes and its kind. */
static void spell(char *out, size_t *size, size_t capacity, struct speller *speller, const struct token *piece)
{
	uint8_t class = token_is_layout(piece->kind) ? 0 : spacing_class(piece->text, piece->size, piece->kind);
	uint64_t start = speller_take(speller, piece->kind, class, piece->size);

	assert_true(start >= *size && start <= *size + 1 && speller->bytes <= capacity);
	if (start > *size)
		out[*size] = ' ';
	memcpy(out + start, piece->text, piece->size);
	*size = (size_t)speller->bytes;
}

/* Pieces of a text that must spell it; gaps, if asked for, counts those that are layout. */
static size_t check_text(enum word_profile profile, const char *tag, const char *text, size_t size, size_t *gaps)
{
	struct piece_scanner scanner;
	struct speller speller = {.bytes = 0};
	struct token piece;
	char *out = malloc(size + 1);
	size_t spelt = 0, count = 0;

	assert_non_null(out);
	piece_scanner_begin(&scanner, profile, language_find(tag, strlen(tag)), text, size);
	for (; piece_scanner_next(&scanner, &piece); count++) {
		spell(out, &spelt, size, &speller, &piece);
		assert_true(piece.text >= text && piece.text + piece.size <= text + size);
		assert_true(piece.size > 0 || piece.kind == TOKEN_GAP);
		if (gaps)
			*gaps += token_is_layout(piece.kind);
	}
	assert_false(piece_scanner_next(&scanner, &piece));
	assert_int_equal(spelt, size);
	if (size)
		assert_memory_equal(out, text, size);
	free(out);
	return count;
}

static void check_all(const char *text, size_t size)
{
	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
		check_text(profiles[i], "en", text, size, NULL);
		check_text(profiles[i], "de", text, size, NULL);
	}
}

static void random_bytes_come_back(void **state)
{
	struct sequence sequence = {23};
	char text[600];

	(void)state;
	for (int round = 0; round < 500; round++) {
		sequence_fill(&sequence, text, sizeof text);
		check_all(text, sequence_below(&sequence, sizeof text));
	}
	check_all(NULL, 0);
}

static void nasty_mixtures_come_back(void **state)
{
	struct sequence sequence = {31};
	char text[600];

	(void)state;
	for (int round = 0; round < 3000; round++) {
		size_t size = sequence_below(&sequence, sizeof text);

		text_fill_nasty(&sequence, text, size);
		check_all(text, size);
	}
}

static void texts_of_blanks_quotes_and_letters_come_back_all_of_them(void **state)
{
	static const char signs[] = {' ', 'a', '"', '\'', '.', '\n', '('};
	char text[6];

	(void)state;
	for (unsigned number = 0; number < 7 * 7 * 7 * 7 * 7 * 7; number++) {
		unsigned rest = number;

		for (size_t i = 0; i < sizeof text; i++, rest /= 7)
			text[i] = signs[rest % 7];
		for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++)
			check_text(profiles[i], "en", text, sizeof text, NULL);
	}
}

static void long_runs_come_back(void **state)
{
	static const char *const units[] = {"a", " ",    "\n",       "\r\n", "\"",  "“",  "a ",
	                                    "é", "\xFF", "\xE2\x80", "日",   " \"", "a.", "\xCC\x81"};

	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct text text = text_repeat(units[i], strlen(units[i]), 9000);

		check_all(text.data, text.size);
		free(text.data);
	}
}

/* Feeds a file line by line as texts of their own, whatever is in it. */
static void check_lines(const struct text *file)
{
	for (const char *at = file->data, *end = at + file->size; at < end;) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));

		stop = stop ? stop : end;
		check_all(at, (size_t)(stop - at));
		at = stop + 1;
	}
}

/* A run of letters, alone and with neighbours; alone it must be so many pieces. */
static void check_run(size_t letters, size_t pieces)
{
	char *text = malloc(letters + 4);

	assert_non_null(text);
	memcpy(text, "x ", 2);
	memset(text + 2, 'a', letters);
	memcpy(text + 2 + letters, " y", 2);
	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
		assert_int_equal(check_text(profiles[i], "en", text + 2, letters, NULL), pieces);
		check_text(profiles[i], "en", text, letters + 4, NULL);
	}
	free(text);
}

static void tokens_past_the_limit_are_split_and_nothing_is_lost(void **state)
{
	(void)state;
	check_run(TOKEN_MAX_BYTES - 1, 1);
	check_run(TOKEN_MAX_BYTES, 1);
	check_run(TOKEN_MAX_BYTES + 1, 2);
	check_run(2 * TOKEN_MAX_BYTES, 2);
	check_run(2 * TOKEN_MAX_BYTES + 1, 3);
}

static void the_lines_of_the_standards_tests_come_back(void **state)
{
	struct text file = text_of_file("/usr/share/unicode/auxiliary", "WordBreakTest.txt");

	(void)state;
	if (!file.data) {
		print_message("skipped: no /usr/share/unicode (Debian's unicode-data)\n");
		skip();
	}
	check_lines(&file);
	free(file.data);
}

/* The raw lines of the corpora are as good a text as any. */
static void check_corpus(const char *name)
{
	struct text file = text_of_file(WW_SHARED "/corpora", name);
	size_t pieces, gaps = 0;

	if (!file.data) {
		print_message("skipped: no %s/corpora/%s\n", WW_SHARED, name);
		skip();
	}
	pieces = check_text(PROFILE_NEWS, "", file.data, file.size, &gaps);
	print_message("%s: %zu pieces, %.2f %% gaps\n", name, pieces, 100.0 * (double)gaps / (double)pieces);
	free(file.data);
}

static void a_corpus_of_news_comes_back(void **state)
{
	(void)state;
	check_corpus("news_small.jsonl.gz");
}

static void a_corpus_of_many_languages_comes_back(void **state)
{
	(void)state;
	check_corpus("multilingual.jsonl.gz");
}

static void plain_prose_needs_no_gaps(void **state)
{
	static const char text[] = "“We won,” she said (again). They paid $3.5m – or 5% – and left... “Why?”";
	size_t gaps = 0;

	(void)state;
	check_text(PROFILE_NEWS, "en", text, sizeof text - 1, &gaps);
	assert_int_equal(gaps, 0);
}

static void layout_stands_where_the_rule_is_wrong_and_nowhere_else(void **state)
{
	static const struct {
		const char *text;
		size_t gaps;
	} cases[] = {
		{"a b", 0}, {"a,b", 1}, {"a , b", 1}, {"a  b", 1},  {"a\nb", 1},
		{" a", 1},  {"a ", 1},  {"“ a ”", 2}, {"日 本", 1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		size_t gaps = 0;

		check_text(PROFILE_NEWS, "en", cases[i].text, strlen(cases[i].text), &gaps);
		if (gaps != cases[i].gaps)
			fail_msg("\"%s\" has %zu gaps", cases[i].text, gaps);
	}
}

static void sentence_ends_are_kept(void **state)
{
	static const char text[] = "One. Two,three.\n\nFour";
	struct piece_scanner scanner;
	struct token piece;
	size_t ends = 0;

	(void)state;
	piece_scanner_begin(&scanner, PROFILE_NEWS, language_find("en", 2), text, sizeof text - 1);
	while (piece_scanner_next(&scanner, &piece)) {
		assert_false(piece.ends_sentence && token_is_layout(piece.kind));
		ends += piece.ends_sentence;
	}
	assert_int_equal(ends, 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(random_bytes_come_back),
		cmocka_unit_test(nasty_mixtures_come_back),
		cmocka_unit_test(texts_of_blanks_quotes_and_letters_come_back_all_of_them),
		cmocka_unit_test(long_runs_come_back),
		cmocka_unit_test(tokens_past_the_limit_are_split_and_nothing_is_lost),
		cmocka_unit_test(the_lines_of_the_standards_tests_come_back),
		cmocka_unit_test(a_corpus_of_news_comes_back),
		cmocka_unit_test(a_corpus_of_many_languages_comes_back),
		cmocka_unit_test(plain_prose_needs_no_gaps),
		cmocka_unit_test(layout_stands_where_the_rule_is_wrong_and_nowhere_else),
		cmocka_unit_test(sentence_ends_are_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
