/* The pieces of a text, with all short cuts for plain text, against those that a scanner without any gives. */
#include "text/pieces.h"

#include <stdlib.h>
#include <string.h>

#include "support/naive_pieces.h"
#include "support/texts.h"

static const enum word_profile profiles[] = {PROFILE_NEWS, PROFILE_UNICODE};
static const char *const languages[] = {"en", "de", "", "fi", "he", "el", "tr"};

enum { PROFILES = sizeof profiles / sizeof *profiles, LANGUAGES = sizeof languages / sizeof *languages };

/* What plain text is made of, and what a short cut may take for it. */
static const char *const plain[] = {
	" ",        " ",         " ",       "a",     "I",    "The",      "word",     "Letters",
	"eightlet", "ninelette", "1",       "1987",  "3rd",  ".",        ". ",       ", ",
	".\"",      "\" ",       " \"",     "'",     "'s",   "-",        "(",        ") ",
	"!",        "? ",        ":",       ": ",    ";",    "/",        "&",        "@",
	"#",        "_",         "+",       "*",     "$",    "%",        "\n",       "\n\n",
	"\r\n",     "\t",        "  ",      "Mr.",   "U.S.", "etc.",     "No. ",     "e.g",
	"www",      "http",      "http://", "a.com", "é",    "É",        "\xCC\x81", "’",
	"“",        "”",         "„",       "–",     "…",    "\xC2\xA0", "\xC2\xAD", "\xE2\x80\x8C",
	"日",       "א",         "\xC3",    "\xFF",  "\0",   "\x01",     "\x7F",     "[",
	"]",        "{",         "<",       "=",     "~",    "`",        "|",        "\\",
	"^",        ">",         "}",
};

static size_t fill_plain(struct sequence *sequence, char *out, size_t size)
{
	size_t at = 0;

	for (;;) {
		const char *unit = plain[sequence_below(sequence, sizeof plain / sizeof *plain)];
		size_t length = *unit ? strlen(unit) : 1;

		if (length > size - at)
			return at;
		memcpy(out + at, unit, length);
		at += length;
	}
}

static void fail_piece(const char *text, size_t size, size_t piece, unsigned profile, const char *tag)
{
	print_error("piece %zu, profile %s, language \"%s\", of the text:\n", piece, word_profile_name(profiles[profile]),
	            tag);
	for (size_t i = 0; i < size; i++)
		print_error((uint8_t)text[i] < ' ' || (uint8_t)text[i] > '~' ? "\\x%02X" : "%c", (uint8_t)text[i]);
	print_error("\n");
	fail();
}

static bool same_piece(const struct token *left, const struct token *right)
{
	return left->text == right->text && left->size == right->size && left->kind == right->kind &&
	       left->spacing == right->spacing && left->ends_sentence == right->ends_sentence;
}

static void check_text(struct vec *wanted, unsigned profile, const char *tag, const char *text, size_t size)
{
	const struct language *language = language_find(tag, strlen(tag));
	struct piece_scanner scanner;
	struct token piece;
	size_t count = 0;

	wanted->count = 0;
	naive_pieces(wanted, profiles[profile], language, text, size);
	piece_scanner_begin(&scanner, profiles[profile], language, text, size);
	for (; piece_scanner_next(&scanner, &piece); count++)
		if (count == wanted->count || !same_piece(&piece, vec_at(wanted, count)))
			fail_piece(text, size, count, profile, tag);
	if (count != wanted->count)
		fail_piece(text, size, count, profile, tag);
}

/* Texts of exactly their size, so that a byte read behind one is found. */
static void check_copy(struct vec *wanted, unsigned profile, const char *tag, const char *text, size_t size)
{
	char *copy = malloc(size ? size : 1);

	assert_non_null(copy);
	memcpy(copy, text, size);
	check_text(wanted, profile, tag, copy, size);
	free(copy);
}

static struct vec no_pieces(void)
{
	return vec_of(alloc_or_default(NULL), sizeof(struct token));
}

static void plain_text_with_traps_is_cut_the_same(void **state)
{
	struct vec wanted = no_pieces();
	struct sequence sequence = {73};
	char text[48];

	(void)state;
	for (unsigned round = 0; round < 100000; round++) {
		size_t size = fill_plain(&sequence, text, sequence_below(&sequence, sizeof text));

		for (unsigned profile = 0; profile < PROFILES; profile++)
			check_copy(&wanted, profile, languages[round % LANGUAGES], text, size);
	}
	vec_clear(&wanted);
}

static void nasty_text_is_cut_the_same(void **state)
{
	struct vec wanted = no_pieces();
	struct sequence sequence = {79};
	char text[48];

	(void)state;
	for (unsigned round = 0; round < 40000; round++) {
		size_t size = sequence_below(&sequence, sizeof text);

		text_fill_nasty(&sequence, text, size);
		for (unsigned profile = 0; profile < PROFILES; profile++)
			check_copy(&wanted, profile, languages[round % LANGUAGES], text, size);
	}
	vec_clear(&wanted);
}

static void random_ascii_is_cut_the_same(void **state)
{
	struct vec wanted = no_pieces();
	struct sequence sequence = {83};
	char text[24];

	(void)state;
	for (unsigned round = 0; round < 60000; round++) {
		size_t size = sequence_below(&sequence, sizeof text);

		for (size_t i = 0; i < size; i++)
			text[i] = (char)sequence_below(&sequence, 128);
		for (unsigned profile = 0; profile < PROFILES; profile++)
			check_copy(&wanted, profile, languages[round % LANGUAGES], text, size);
	}
	vec_clear(&wanted);
}

static void words_about_the_limit_are_cut_the_same(void **state)
{
	struct vec wanted = no_pieces();
	char text[TOKEN_MAX_BYTES + 16];

	(void)state;
	memset(text, 'a', sizeof text);
	for (size_t size = TOKEN_MAX_BYTES - 10; size <= TOKEN_MAX_BYTES + 10; size++)
		for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
			memcpy(text + size, plain[i], strlen(plain[i]) < 4 ? strlen(plain[i]) : 4);
			for (unsigned profile = 0; profile < PROFILES; profile++)
				check_copy(&wanted, profile, "en", text, size + 4);
			memset(text + size, 'a', sizeof text - size);
		}
	vec_clear(&wanted);
}

/* Turns \n and \" of JSON into what they stand for; returns the new size. */
static size_t unescape(char *text, size_t size)
{
	size_t to = 0;

	for (size_t at = 0; at < size; at++) {
		if (text[at] == '\\' && at + 1 < size)
			text[to++] = text[++at] == 'n' ? '\n' : text[at];
		else
			text[to++] = text[at];
	}
	return to;
}

static void mutate(struct sequence *sequence, char *text, size_t size)
{
	for (size_t times = sequence_below(sequence, 40); times > 0; times--) {
		char unit[16];
		size_t length = fill_plain(sequence, unit, sizeof unit);

		if (length < size)
			memcpy(text + sequence_below(sequence, size - length), unit, length);
	}
}

/* The sample news, line by line as texts: as they are, and changed in some places. */
static void news_are_cut_the_same(void **state)
{
	struct text file = text_of_file(WW_TESTS "/../notebooks/sample", "news.jsonl");
	struct vec wanted = no_pieces();
	struct sequence sequence = {89};
	unsigned line = 0;

	(void)state;
	assert_non_null(file.data);
	for (char *at = file.data, *end = at + file.size; at < end; line++) {
		char *stop = memchr(at, '\n', (size_t)(end - at));
		size_t size = unescape(at, (size_t)((stop ? stop : end) - at));

		for (unsigned round = 0; round < 3; round++) {
			for (unsigned profile = 0; profile < PROFILES; profile++)
				check_copy(&wanted, profile, languages[line % LANGUAGES], at, size);
			mutate(&sequence, at, size);
		}
		at = stop ? stop + 1 : end;
	}
	assert_true(line > 50);
	vec_clear(&wanted);
	free(file.data);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_text_with_traps_is_cut_the_same),
		cmocka_unit_test(nasty_text_is_cut_the_same),
		cmocka_unit_test(random_ascii_is_cut_the_same),
		cmocka_unit_test(words_about_the_limit_are_cut_the_same),
		cmocka_unit_test(news_are_cut_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
