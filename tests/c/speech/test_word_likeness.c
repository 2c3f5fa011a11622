/* Which words are alike: examples, and random words against the rules as the header says them. */
#include <string.h>

#include "speech/word_likeness.h"
#include "support/check.h"

enum { PAIRS = 400000, LETTERS = 14, SHORT = 6 };

static ww_text text_of(const char *word)
{
	return (ww_text){word, strlen(word)};
}

static void examples(void **state)
{
	static const struct {
		const char *a, *b;
		bool alike;
	} cases[] = {
		{"america", "american", true},
		{"brad", "bradley", true},
		{"brad", "bradleys", true},
		{"brad", "bradleysx", false},
		{"protest", "protesters", true},
		{"justice", "justise", true},
		{"freedom", "fredom", true},
		{"freedom", "freedoom", true},
		{"freedom", "freeodm", true},
		{"harbour", "xarbour", false},
		{"bread", "broad", false},
		{"war", "wars", false},
		{"", "", false},
		{"1984", "19845", false},
		{"covid19", "covid199", false},
		{"nation", "nature", false},
		{"workers", "working", false},
		{"свобода", "свободу", true},
		{"harbour", "barbour", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		if (words_are_alike(text_of(cases[i].a), text_of(cases[i].b)) != cases[i].alike)
			fail_msg("%s, %s", cases[i].a, cases[i].b);
		assert_int_equal(words_are_alike(text_of(cases[i].b), text_of(cases[i].a)), cases[i].alike);
	}
}

/* One slip turns a, of size letters, into b: tried at every place. */
static bool naive_slip(const char *a, const char *b)
{
	size_t m = strlen(a), n = strlen(b), shorter = m < n ? m : n;

	if (shorter < 5 || a[0] != b[0])
		return false;
	for (size_t at = 0; at < m; at++) {
		char made[LETTERS * 2];

		/* Left out. */
		memcpy(made, a, at);
		strcpy(made + at, a + at + 1);
		if (strcmp(made, b) == 0)
			return true;
		/* Changed. */
		strcpy(made, a);
		if (at < n)
			made[at] = b[at];
		if (m >= 7 && strcmp(made, b) == 0)
			return true;
		/* Changed places. */
		strcpy(made, a);
		if (at + 1 < m)
			made[at] = a[at + 1], made[at + 1] = a[at];
		if (strcmp(made, b) == 0)
			return true;
	}
	return false;
}

static bool naive_alike(const char *a, const char *b)
{
	size_t m = strlen(a), n = strlen(b), head = 0, shorter = m < n ? m : n, longer = m < n ? n : m;

	while (a[head] && a[head] == b[head])
		head++;
	if (head == shorter && head >= 4 && longer - head <= (head == 4 ? 4 : 3))
		return true;
	if (head >= 5 && longer - head <= 3)
		return true;
	return naive_slip(a, b) || naive_slip(b, a);
}

static bool share_a_head(ww_text a, ww_text b)
{
	uint64_t of_a[WORD_HEADS], of_b[WORD_HEADS];
	unsigned m = word_heads(of_a, a), n = word_heads(of_b, b);

	for (unsigned i = 0; i < m; i++)
		for (unsigned j = 0; j < n; j++)
			if (of_a[i] == of_b[j])
				return true;
	return false;
}

static void make_word(char *word, struct sequence *sequence)
{
	size_t size = 1 + sequence_below(sequence, LETTERS - 4);

	for (size_t i = 0; i < size; i++)
		word[i] = (char)('a' + sequence_below(sequence, 3));
	word[size] = 0;
}

/* One or two slips of any kind, or another ending. */
static void change_word(char *word, struct sequence *sequence)
{
	for (uint64_t changes = 1 + sequence_below(sequence, 2); changes > 0; changes--) {
		size_t size = strlen(word), at = sequence_below(sequence, size + 1);

		if (sequence_below(sequence, 3) == 0 && at < size) {
			memmove(word + at, word + at + 1, size - at);
		} else if (sequence_below(sequence, 2) == 0 && size < LETTERS - 2) {
			memmove(word + at + 1, word + at, size - at + 1);
			word[at] = (char)('a' + sequence_below(sequence, 3));
		} else if (at + 1 < size) {
			char letter = word[at];

			word[at] = word[at + 1], word[at + 1] = letter;
		} else if (at < size) {
			word[at] = (char)('a' + sequence_below(sequence, 3));
		}
	}
}

static void random_words_go_by_the_rules(void **state)
{
	struct sequence sequence = {1};
	size_t alike = 0;

	(void)state;
	for (size_t i = 0; i < PAIRS; i++) {
		char a[LETTERS * 2], b[LETTERS * 2];
		bool are;

		make_word(a, &sequence);
		strcpy(b, a);
		change_word(b, &sequence);
		are = words_are_alike(text_of(a), text_of(b));
		if (are != naive_alike(a, b) || are != words_are_alike(text_of(b), text_of(a)))
			fail_msg("%s and %s are %s", a, b, are ? "alike" : "not alike");
		if (are && strlen(a) > SHORT && strlen(b) > SHORT && !share_a_head(text_of(a), text_of(b)))
			fail_msg("%s and %s are alike but share no head", a, b);
		alike += are;
	}
	assert_true(alike > PAIRS / 10);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples),
		cmocka_unit_test(random_words_go_by_the_rules),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
