#include "count/term_filter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/corpus_of.h"
#include "support/naive_kwic.h"
#include "support/tags.h"
#include "text/fold.h"
#include "text/stem.h"

static ww_term_filter patterns_of(const ww_text *patterns, size_t count)
{
	return (ww_term_filter){.size = sizeof(ww_term_filter), .patterns = patterns, .pattern_count = count};
}

static ww_term_filter stop_of(const ww_text *stop, size_t count)
{
	return (ww_term_filter){.size = sizeof(ww_term_filter), .stop = stop, .stop_count = count};
}

static ww_status make(struct term_filter *out, const struct vocabulary **vocabulary, const ww_corpus *corpus,
                      const char *layer, const ww_term_filter *filter, bool marks, ww_error *error)
{
	ww_status status;

	*out = (struct term_filter){0};
	WW_STEP(corpus_vocabulary(vocabulary, corpus, layer, error));
	WW_STEP(term_filter_make(out, filter, corpus_alloc(corpus), *vocabulary, marks, error));
done:
	return status;
}

/* Terms that a filter takes, in the order of their texts. */
static void assert_taken(const ww_corpus *corpus, const char *layer, const ww_term_filter *filter, bool marks,
                         const char *wanted)
{
	const struct vocabulary *vocabulary;
	struct term_filter made;
	char taken[1024] = "";
	ww_error error;

	assert_ok(make(&made, &vocabulary, corpus, layer, filter, marks, &error), &error);
	for (uint32_t place = 0; place < vocabulary->terms; place++) {
		uint32_t term = vocabulary->by_text[place];
		ww_text text = vocabulary_term(vocabulary, term);

		assert_false(made.by_type);
		if (term_filter_takes(&made, term, vocabulary->kinds[term]))
			sprintf(taken + strlen(taken), "%s%.*s", *taken ? " " : "", (int)text.size, text.data);
	}
	assert_string_equal(taken, wanted);
	term_filter_clear(&made);
}

static void assert_matching(const ww_corpus *corpus, const char *layer, const char *pattern, const char *wanted)
{
	ww_text text = text_of_string(pattern);
	ww_term_filter filter = patterns_of(&text, 1);

	assert_taken(corpus, layer, &filter, true, wanted);
}

static void no_filter_takes_words_and_marks_on_demand(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Peace, #Peace at 5\xff");
	ww_term_filter everything = patterns_of(NULL, 0);

	assert_taken(corpus, NULL, NULL, false, "#peace 5 at peace");
	assert_taken(corpus, NULL, &everything, false, "#peace 5 at peace");
	assert_taken(corpus, NULL, NULL, true, "#peace , 5 at peace \xff");
}

static void patterns_match_as_in_queries(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "protest Protesters PROTESTED protein test attested women woman * ?");

	assert_matching(corpus, NULL, "protest*", "protest protested protesters");
	assert_matching(corpus, NULL, "PROTEST*", "protest protested protesters");
	assert_matching(corpus, NULL, "*test*", "attested protest protested protesters test");
	assert_matching(corpus, NULL, "wom?n", "woman women");
	assert_matching(corpus, NULL, "prote?*n", "protein");
	assert_matching(corpus, NULL, "\\*", "*");
	assert_matching(corpus, NULL, "\\?", "?");
	assert_matching(corpus, NULL, "t\\est", "test");
	assert_matching(corpus, NULL, "protests", "");
	assert_matching(corpus, NULL, "zz*", "");
	assert_matching(corpus, NULL, "", "");
	assert_matching(corpus, "surface", "*ROTEST*", "PROTESTED");
	assert_matching(corpus, "surface", "P*", "PROTESTED Protesters");
}

static void any_of_the_patterns_will_do_and_stop_terms_go_first(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Down with the kings and the queens of the deep");
	ww_text patterns[] = {{"THE", 3}, {"*e*", 3}, {"down", 4}}, stop[] = {{"Deep", 4}, {"THE", 3}, {"t*", 2}};
	ww_term_filter filter = patterns_of(patterns, 3);

	assert_taken(corpus, NULL, &filter, false, "deep down queens the");
	filter.stop = stop;
	filter.stop_count = 3;
	assert_taken(corpus, NULL, &filter, false, "down queens");
	filter = stop_of(stop, 3);
	assert_taken(corpus, NULL, &filter, false, "and down kings of queens with");
	assert_taken(corpus, "surface", &filter, false, "Down and deep kings of queens the with");
}

static void an_i_is_that_of_both_languages(void **state)
{
	ww_corpus *corpus =
		corpus_of_store(state, (const struct test_text[]){{.text = "IRMAK iller", .lang = "tr"}, {.text = "Irmak"}}, 2,
		                &(struct test_store){0});
	ww_text stop = {"IRMAK", 5};
	ww_term_filter filter = stop_of(&stop, 1);

	assert_matching(corpus, NULL, "IR*", "irmak ırmak");
	assert_taken(corpus, NULL, &filter, false, "iller");
}

static void texts_are_brought_to_the_layer(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Caf\u00e9 cafe\u0301s protests protested pope");

	assert_matching(corpus, "bare", "CAF\u00c9", "cafe");
	assert_matching(corpus, "bare", "caf\u00e9*", "cafe cafes");
	assert_matching(corpus, NULL, "cafe\u0301", "caf\u00e9");
	if (!stemmer_is_there())
		return;
	assert_matching(corpus, "stem:en", "Protesting", "protest");
	assert_matching(corpus, "stem:en", "p*", "pope protest");
}

static void kinds_are_chosen(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Call 911! #now @you me@x.org http://x.org/ \xf0\x9f\x98\x80");
	ww_term_filter filter = patterns_of(NULL, 0);

	filter.kinds = WW_KIND_HASHTAG | WW_KIND_HANDLE;
	assert_taken(corpus, NULL, &filter, false, "#now @you");
	filter.kinds = WW_KIND_MARK;
	assert_taken(corpus, NULL, &filter, false, "!");
	filter.kinds = WW_KIND_WORD;
	assert_taken(corpus, NULL, &filter, true, "call");
	filter.kinds = WW_KIND_NUMBER | WW_KIND_URL | WW_KIND_EMAIL | WW_KIND_EMOJI;
	assert_taken(corpus, NULL, &filter, false, "911 http://x.org/ me@x.org \xf0\x9f\x98\x80");
	filter.kinds = WW_KIND_RAW;
	assert_taken(corpus, NULL, &filter, false, "");
}

static void words_of_a_tag_are_judged_one_by_one(void **state)
{
	static const struct test_tag tags[] = {{",", NULL, "X"}, {"Peace", NULL, "X"}, {"now", NULL, "ADV"}};
	ww_corpus *corpus = corpus_of_texts(state, "Peace, now");
	ww_text pattern = {"X", 1};
	ww_term_filter filter = patterns_of(&pattern, 1);
	const struct vocabulary *vocabulary;
	struct term_filter made;
	uint32_t x, adverb;
	ww_error error;

	tags_give(corpus, tags, 3);
	assert_ok(make(&made, &vocabulary, corpus, "pos", &filter, false, &error), &error);
	x = vocabulary_find(vocabulary, text_of_string("X"));
	adverb = vocabulary_find(vocabulary, text_of_string("ADV"));
	assert_true(term_filter_takes(&made, x, TOKEN_WORD));
	assert_false(term_filter_takes(&made, x, TOKEN_MARK));
	assert_false(term_filter_takes(&made, adverb, TOKEN_WORD));
	term_filter_clear(&made);
	tags_take(corpus);
}

static void assert_refused(const ww_corpus *corpus, const ww_term_filter *filter, const char *message)
{
	const struct vocabulary *vocabulary;
	struct term_filter made;
	ww_error error;

	assert_status(make(&made, &vocabulary, corpus, NULL, filter, false, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, message);
	term_filter_clear(&made);
}

static void what_cannot_be_a_filter_is_refused(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a");
	ww_text lone = {"ab\\", 3}, raw = {"ab\xff", 3};
	ww_term_filter filter = patterns_of(&lone, 1);

	assert_refused(corpus, &filter, "pattern \"ab\\\": a backslash needs a character behind it");
	filter = patterns_of(&raw, 1);
	assert_refused(corpus, &filter, "pattern \"ab\": what follows is not UTF-8");
	filter = patterns_of(NULL, 0);
	filter.kinds = 512;
	assert_refused(corpus, &filter,
	               "kinds 0x200: there are word, number, mark, hashtag, handle, url, email, emoji, raw");
}

static void an_empty_corpus_has_nothing_to_take(void **state)
{
	ww_corpus *corpus = corpus_of(state, NULL, 0);

	assert_matching(corpus, NULL, "*", "");
	assert_taken(corpus, NULL, NULL, true, "");
}

/* Random patterns over words of few letters, held against every term. */
static void random_patterns_take_what_a_recursive_matcher_says(void **state)
{
	static const char *const parts[] = {"a", "b", "*", "?", "\u00e9"};
	struct sequence sequence = {5};
	char text[4096] = "";
	ww_corpus *corpus;
	size_t taken = 0;

	for (int word = 0; word < 300; word++) {
		for (uint64_t letters = 1 + sequence_below(&sequence, 6); letters > 0; letters--)
			strcat(text, parts[sequence_below(&sequence, 3) * 2 % 5]);
		for (char *star = strpbrk(text, "*"); star; star = strpbrk(text, "*"))
			*star = 'b';
		strcat(text, " ");
	}
	corpus = corpus_of_texts(state, text);
	for (int round = 0; round < 500; round++) {
		char pattern[32] = "";
		ww_text written = {pattern, 0};
		ww_term_filter filter = patterns_of(&written, 1);
		const struct vocabulary *vocabulary;
		struct term_filter made;
		ww_error error;

		for (uint64_t n = 1 + sequence_below(&sequence, 5); n > 0; n--)
			strcat(pattern, parts[sequence_below(&sequence, 5)]);
		written.size = strlen(pattern);
		assert_ok(make(&made, &vocabulary, corpus, NULL, &filter, false, &error), &error);
		for (uint32_t term = 0; term < vocabulary->terms; term++) {
			ww_text have = vocabulary_term(vocabulary, term);
			char word[64];

			snprintf(word, sizeof word, "%.*s", (int)have.size, have.data);
			assert_int_equal(made.takes[term], naive_wildcard(pattern, word));
			taken += made.takes[term];
		}
		term_filter_clear(&made);
	}
	assert_true(taken > 1000);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(no_filter_takes_words_and_marks_on_demand),
		test(patterns_match_as_in_queries),
		test(any_of_the_patterns_will_do_and_stop_terms_go_first),
		test(an_i_is_that_of_both_languages),
		test(texts_are_brought_to_the_layer),
		test(kinds_are_chosen),
		test(words_of_a_tag_are_judged_one_by_one),
		test(what_cannot_be_a_filter_is_refused),
		test(an_empty_corpus_has_nothing_to_take),
		test(random_patterns_take_what_a_recursive_matcher_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
