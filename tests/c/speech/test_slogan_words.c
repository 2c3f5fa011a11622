/* What a text is read as: words, what they mean, and the marks between them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "speech/slogan_words.h"
#include "support/check.h"
#include "support/counting.h"

enum { SHOWN_BYTES = 1024 };

/* The lists are read once for all tests. */
static struct slogan_forms words;
static struct vec out;

static int read_lists(void **state)
{
	ww_error error;

	(void)state;
	out = vec_of(&alloc_default, sizeof(struct slogan_word));
	return slogan_forms_init(&words, &alloc_default, &error) == WW_OK ? 0 : -1;
}

static int forget_lists(void **state)
{
	(void)state;
	vec_clear(&out);
	slogan_forms_clear(&words);
	return 0;
}

static const struct slogan_word *word_at(size_t number)
{
	return vec_at(&out, number);
}

static void read_text(const char *text, size_t size)
{
	ww_error error;

	assert_ok(slogan_words_read(&words, &out, (ww_text){text, size}, &error), &error);
	for (size_t i = 0; i < out.count; i++) {
		assert_true(word_at(i)->start < word_at(i)->end && word_at(i)->end <= size);
		assert_true(i == 0 || word_at(i - 1)->start <= word_at(i)->start);
	}
}

/* Forms, with "/" before what follows a mark, but for the first word. */
static const char *forms_of(const char *text)
{
	static char shown[SHOWN_BYTES];
	size_t size = 0;

	read_text(text, strlen(text));
	shown[0] = 0;
	for (size_t i = 0; i < out.count; i++) {
		ww_text form = slogan_form_text(&words, word_at(i)->form);

		assert_true(word_at(i)->after_mark || i > 0);
		size += (size_t)snprintf(shown + size, sizeof shown - size, "%s%s%.*s", i ? " " : "",
		                         i && word_at(i)->after_mark ? "/ " : "", (int)form.size, form.data);
		assert_true(size < sizeof shown);
	}
	return shown;
}

static void forms(void **state)
{
	static const char *const cases[][2] = {
		{"", ""},
		{"…!?", ""},
		{"Open the Gates", "open the gates"},
		{"#MakeAmericaGreatAgain", "make america great again"},
		{"#metoo", "metoo"},
		{"#MeToo", "me too"},
		{"#Vote2031Now", "vote 2031 now"},
		{"don't stop", "do not stop"},
		{"Can’t stop", "can not stop"},
		{"won't stop", "will not stop"},
		{"the river's edge", "the river edge"},
		{"they'll walk", "they walk"},
		{"we'll walk", "we walk"},
		{"l'eau", "eau"},
		{"qu’ils partent", "ils partent"},
		{"anti-toll march", "anti toll march"},
		{"open_the_gates", "open the gates"},
		{"f*** the toll", "fuck the toll"},
		{"F**k the toll", "fuck the toll"},
		{"x**y the toll", "x**y the toll"},
		{"Justice*", "justice"},
		{"99% of us", "99 percent of us"},
		{"bread & roses", "bread roses"},
		{"silence = death", "silence death"},
		{"no toll, no peace", "no toll / no peace"},
		{"Open! Now", "open / now"},
		{"say “open” now", "say open now"},
		{"Long live the river", "long live the river"},
		{"Déjà Älter ÇA", "deja alter ca"},
		{"open\nnow", "open / now"},
		{"open\n\nnow", "open / now"},
	};
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		const char *found = forms_of(cases[i][0]);

		if (strcmp(found, cases[i][1]) == 0)
			continue;
		print_error("%s\nwanted %s\nfound  %s\n", cases[i][0], cases[i][1], found);
		wrong++;
	}
	assert_int_equal(wrong, 0);
}

static uint32_t only_base(const char *text)
{
	read_text(text, strlen(text));
	if (out.count != 1)
		fail_msg("%s is %zu words", text, out.count);
	return word_at(0)->base;
}

static void what_means_the_same(void **state)
{
	static const char *const same[][2] = {
		{"four", "4"},       {"Freiheit", "freedom"}, {"libertad", "liberté"}, {"long live", "viva"},
		{"es lebe", "vive"}, {"women", "woman"},      {"gates", "gate"},       {"lorries", "lorry"},
		{"القدس", "قدس"},    {"долой", "down"},       {"yaşasın", "viva"},     {"打倒", "down"},
		{NULL, NULL},
	};

	(void)state;
	for (size_t i = 0; same[i][1]; i++)
		if (only_base(same[i][0]) != only_base(same[i][1]))
			fail_msg("%s is not %s", same[i][0], same[i][1]);
	assert_true(only_base("bus") != only_base("bu"));
	assert_true(only_base("river") != only_base("rivet"));
}

static void bytes_that_are_no_text(void **state)
{
	static const char broken[] = "open\xff the\0gates \xe6\x89";

	(void)state;
	read_text(broken, sizeof broken - 1);
	assert_true(out.count >= 3);
	for (size_t size = 0; size < sizeof broken; size++)
		read_text(broken, size);
}

static void random_bytes_are_read(void **state)
{
	static const char *const bits[] = {"a", "B", "#",  "*",  "'",  "’",  "-", "_", "s",    "t", "n", "\xff", "%",
	                                   " ", "1", "打", "倒", "ال", "\n", ",", "é", "f***", "&", "ة", "\xe6"};
	struct sequence sequence = {1};
	char text[256];

	(void)state;
	for (unsigned i = 0; i < 20000; i++) {
		size_t size = 0;

		for (uint64_t count = sequence_below(&sequence, 24); count > 0; count--)
			size += (size_t)sprintf(text + size, "%s", bits[sequence_below(&sequence, sizeof bits / sizeof bits[0])]);
		read_text(text, size);
	}
}

/* The bytes that reading one text of a part repeated takes at most. */
static int64_t peak_of(const char *part, size_t times)
{
	size_t size = strlen(part);
	struct counting counting;
	struct slogan_forms fresh;
	struct vec found;
	char *text = malloc(size * times);
	ww_error error;

	assert_non_null(text);
	for (size_t i = 0; i < times; i++)
		memcpy(text + i * size, part, size);
	counting_init(&counting);
	found = vec_of(&counting.alloc, sizeof(struct slogan_word));
	assert_ok(slogan_forms_init(&fresh, &counting.alloc, &error), &error);
	assert_ok(slogan_words_read(&fresh, &found, (ww_text){text, size * times}, &error), &error);
	vec_clear(&found);
	slogan_forms_clear(&fresh);
	counting_end(&counting);
	free(text);
	return counting.most;
}

static void long_texts_take_memory_as_their_length(void **state)
{
	static const char *const parts[] = {"ا", "ال", "#aB", "f*", "don't ", "s", "ies", "打", "! ", "a_", "é'", "Аа"};
	enum { TIMES = 4000, MOST_BYTES = 2 << 20 };

	(void)state;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		int64_t small = peak_of(parts[i], TIMES), large = peak_of(parts[i], 4 * TIMES);

		if (large - small > MOST_BYTES)
			fail_msg("%s, repeated: %lld and %lld bytes", parts[i], (long long)small, (long long)large);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms),
		cmocka_unit_test(what_means_the_same),
		cmocka_unit_test(bytes_that_are_no_text),
		cmocka_unit_test(random_bytes_are_read),
		cmocka_unit_test(long_texts_take_memory_as_their_length),
	};

	return cmocka_run_group_tests(tests, read_lists, forget_lists);
}
