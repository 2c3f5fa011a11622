#include "watchword/find.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_kwic.h"
#include "support/tags.h"
#include "text/stem.h"

static const struct test_text rally[] = {
	{.id = "a",
	 .date = "2021-03-01",
	 .source = "Post",
	 .text = "They sang: \"No justice, no peace!\" Then they went home."},
	{.id = "b", .date = "2021-03-09", .text = "NO  PEACE,\n\nthey said. Peace"},
	{.id = "c", .source = "Times", .text = "抗议者高喊口号。 آزادی، برابری"},
};
enum { RALLY = sizeof rally / sizeof *rally };

struct search {
	const char *query;
	const ww_kwic_options *options;
};

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	const struct search *search = options;

	return ww_kwic(out, corpus, search->query, search->options, run, error);
}

static ww_table *kwic(const ww_corpus *corpus, const char *query, const ww_kwic_options *options)
{
	return answer(ask, corpus, &(struct search){query, options}, NULL);
}

/* The hits of a query, each as its text. */
#define assert_hits(corpus, query, wanted)                   \
	do {                                                     \
		ww_table *table_of_hits = kwic(corpus, query, NULL); \
		assert_column(table_of_hits, "hit", wanted);         \
		ww_table_free(table_of_hits);                        \
	} while (0)

static void a_row_tells_the_document_and_the_place(void **state)
{
	ww_kwic_options options = {.size = sizeof options, .left = 2, .right = 2};
	ww_table *table = kwic(corpus_of(state, rally, RALLY), "no peace", &options);
	char *lines = table_dump(table);

	assert_same_lines(lines, "document|date|source|left|hit|right|start|end|\n"
	                         "a|18687|Post|No justice,|no peace|!\" Then they|24|32|\n"
	                         "b|18695|-||NO PEACE|, they said|0|9|\n");
	assert_int_equal(ww_table_total(table), 2);
	free(lines);
	ww_table_free(table);
}

static void contexts_end_with_the_document(void **state)
{
	ww_table *table = kwic(corpus_of(state, rally, RALLY), "peace", NULL);

	assert_column(table, "left", "They sang: \"No justice, no | NO | NO PEACE, they said.");
	assert_column(table, "right", "!\" Then they went home. | , they said. Peace | ");
	ww_table_free(table);
}

static void hits_stay_in_their_sentence(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "One two. Three\n\nfour", "five");

	assert_hits(corpus, "two three", "");
	assert_hits(corpus, "three four", "");
	assert_hits(corpus, "four five", "");
	assert_hits(corpus, "one *", "One two");
}

static void marks_are_passed_over_unless_they_are_named(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "No justice, no peace; no - \"peace\"");

	assert_hits(corpus, "justice no", "justice, no");
	assert_hits(corpus, "no peace", "no peace | no - \"peace");
	assert_hits(corpus, "no \\- peace", "no - \"peace");
	assert_hits(corpus, "justice , no", "justice, no");
	assert_hits(corpus, "peace ,", "");
	assert_hits(corpus, "* - *", "no - \"peace");
}

static void at_most_32_marks_in_a_row_are_passed_over(void **state)
{
	ww_corpus *corpus;
	char text[200];

	for (int marks = 32; marks <= 33; marks++) {
		strcpy(text, "a ");
		for (int i = 0; i < marks; i++)
			strcat(text, i % 2 ? ", " : "; ");
		strcat(text, "b");
		corpus = corpus_of_texts(state, text);
		assert_hits(corpus, "a b", marks == 32 ? text : "");
	}
}

static void words_match_folded_or_as_written(void **state)
{
	ww_kwic_options exact = {.size = sizeof exact, .case_sensitive = true};
	ww_corpus *corpus = corpus_of_texts(state, "Peace peace PEACE Straße don’t dıyorum diyor");
	ww_table *table;

	assert_hits(corpus, "pEace", "Peace | peace | PEACE");
	assert_hits(corpus, "\"PEACE\"", "PEACE");
	assert_hits(corpus, "\"peace\" PEACE", "peace PEACE");
	assert_hits(corpus, "STRASSE don't", "Straße don’t");
	assert_hits(corpus, "P*", "Peace | peace | PEACE");
	assert_hits(corpus, "DI*", "dıyorum | diyor");
	table = kwic(corpus, "P*", &exact);
	assert_column(table, "hit", "Peace | PEACE");
	ww_table_free(table);
}

/* The hits of a query on a layer, each as its text. */
static void assert_layer_hits(const ww_corpus *corpus, const char *layer, const char *query, const char *wanted)
{
	ww_kwic_options options = {.size = sizeof options, .layer = layer};
	ww_table *table = kwic(corpus, query, &options);

	assert_column(table, "hit", wanted);
	ww_table_free(table);
}

static void words_match_on_their_layer(void **state)
{
	static const struct test_tag given[] = {{"Cafés", "café", "NOUN"}, {"bought", "buy", "VBD"}, {",", NULL, "PUNCT"}};
	ww_corpus *corpus = corpus_of_texts(state, "Cafés, they bought a café", "the cafe protests");

	assert_layer_hits(corpus, "folded", "café*", "Cafés | café");
	assert_layer_hits(corpus, "surface", "café*", "café");
	assert_layer_hits(corpus, "bare", "CAFE", "café | cafe");
	assert_layer_hits(corpus, "bare", "Café*", "Cafés | café | cafe");
	assert_layer_hits(corpus, "bare", "\"cafe\"", "cafe");
	if (stemmer_is_there()) {
		assert_layer_hits(corpus, "stem:en", "protesting", "protests");
		assert_layer_hits(corpus, "stem:en", "\"protests\"", "protests");
		assert_layer_hits(corpus, "stem:en", "\"protest\"", "");
		assert_layer_hits(corpus, "stem:en", "protest*", "protests");
		assert_layer_hits(corpus, "stem:en", "protests*", "");
	}
	tags_give(corpus, given, 3);
	assert_layer_hits(corpus, "lemma", "café", "Cafés | café");
	assert_layer_hits(corpus, "lemma", "buy (a|the)", "bought a");
	assert_layer_hits(corpus, "pos", "NOUN PUNCT [] VB*", "Cafés, they bought");
	assert_layer_hits(corpus, "pos", "noun", "");
	assert_layer_hits(corpus, "pos", "VBD _ \"café\"", "bought a café");
	tags_take(corpus);
}

static void a_layer_that_there_is_not_is_an_error(void **state)
{
	ww_kwic_options options = {.size = sizeof options, .layer = "root"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table;
	ww_error error;

	assert_status(ww_kwic(&table, corpus, "no", &options, NULL, &error), WW_EINVAL, &error);
	assert_non_null(strstr(error.message, "no layer \"root\"; there are: folded, surface, bare,"));
	options.layer = "pos";
	assert_status(ww_kwic(&table, corpus, "no", &options, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "the documents carry no parts of speech");
	options.case_sensitive = true;
	assert_status(ww_kwic(&table, corpus, "no", &options, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "case_sensitive is the layer \"surface\", not \"pos\"");
	assert_null(table);
}

static void other_scripts_are_found(void **state)
{
	ww_corpus *corpus = corpus_of(state, rally, RALLY);

	assert_hits(corpus, "抗议", "抗议");
	assert_hits(corpus, "口?", "口号");
	assert_hits(corpus, "آزادی برابری", "آزادی، برابری");
	assert_hits(corpus, "آز*", "آزادی");
}

static void gaps_and_alternatives_match(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "no rest, no justice and no peace", "yes sir no sir");

	assert_hits(corpus, "no []{1,2} no", "no rest, no");
	assert_hits(corpus, "justice ... peace", "justice and no peace");
	assert_hits(corpus, "justice [] peace", "");
	assert_hits(corpus, "justice []{2} peace", "justice and no peace");
	assert_hits(corpus, "(yes|no) sir", "yes sir | no sir");
	assert_hits(corpus, "(no rest|and (no|yes)|sir)", "no rest | and no | sir | sir");
	assert_hits(corpus, "no (justice|) and", "no justice and");
}

static void the_longest_hit_counts_and_hits_do_not_overlap(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a a a a a", "a b c a b d");

	assert_hits(corpus, "a a", "a a | a a");
	assert_hits(corpus, "a (a|a a)", "a a a | a a");
	assert_hits(corpus, "(a b c a|a b d|b)", "a b c a | b");
	assert_hits(corpus, "a b (c|d)", "a b c | a b d");
}

static void skip_and_limit_choose_rows_and_the_total_stays(void **state)
{
	ww_kwic_options options = {.size = sizeof options, .skip = 1, .limit = 2};
	ww_corpus *corpus = corpus_of_texts(state, "a1 x a2", "x", "a3 a4", "a5");
	ww_table *table = kwic(corpus, "a*", &options);

	assert_column(table, "hit", "a2 | a3");
	assert_int_equal(ww_table_total(table), 5);
	ww_table_free(table);
	options.limit = 0;
	table = kwic(corpus, "a*", &options);
	assert_column(table, "hit", "a2 | a3 | a4 | a5");
	ww_table_free(table);
	options.skip = 5;
	table = kwic(corpus, "a*", &options);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_total(table), 5);
	ww_table_free(table);
	options = (ww_kwic_options){.size = sizeof options, .skip = UINT64_MAX, .limit = UINT64_MAX};
	table = kwic(corpus, "a*", &options);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void places_are_bytes_or_code_points(void **state)
{
	ww_kwic_options options = {.size = sizeof options, .points = true};
	ww_corpus *corpus = corpus_of_texts(state, "été été", "\xff x été");
	ww_table *table = kwic(corpus, "été", NULL);

	assert_column(table, "start", "0 | 6 | 4");
	assert_column(table, "end", "5 | 11 | 9");
	ww_table_free(table);
	table = kwic(corpus, "été", &options);
	assert_column(table, "start", "0 | 4 | 4");
	assert_column(table, "end", "3 | 7 | 7");
	ww_table_free(table);
}

static void layout_becomes_single_spaces(void **state)
{
	ww_kwic_options options = {.size = sizeof options, .left = 1, .right = 1};
	ww_corpus *corpus = corpus_of_texts(state, "one \t two  three\r\n\r\nfour\xc2\x85"
	                                           "five\xe2\x80\xa8six");
	ww_table *table = kwic(corpus, "two three", &options);

	assert_column(table, "left", "one");
	assert_column(table, "hit", "two three");
	assert_column(table, "right", "four");
	ww_table_free(table);
	options.left = options.right = 100;
	table = kwic(corpus, "one", &options);
	assert_column(table, "right", "two three four five six");
	ww_table_free(table);
}

static void contexts_hold_at_most_64_marks_in_a_row(void **state)
{
	char text[1000] = "before ";
	ww_table *table;
	ww_text left;

	for (int i = 0; i < 200; i++)
		strcat(text, i % 2 ? ", " : "; ");
	strcat(text, "here");
	table = kwic(corpus_of_texts(state, text), "here", NULL);
	left = ww_table_text(table, ww_table_find(table, "left"), 0);
	assert_in_range(left.size, 32, 2 * 64);
	ww_table_free(table);
}

static void a_view_is_searched_alone(void **state)
{
	ww_filter filter = {.size = sizeof filter, .date = "2021-03-09"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY), *view;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_hits(view, "peace", "PEACE | Peace");
	ww_corpus_close(view);
}

static void a_query_that_does_not_parse_is_an_error(void **state)
{
	ww_corpus *corpus = corpus_of(state, NULL, 0);
	ww_table *table = (ww_table *)corpus;
	ww_error error;

	assert_status(ww_kwic(&table, corpus, "no (peace", NULL, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "query, column 4: a \"(\" that is not closed\nno (peace\n   ^");
	assert_null(table);
	assert_status(ww_kwic(&table, corpus, NULL, NULL, NULL, &error), WW_EINVAL, &error);
	assert_hits(corpus, "no", "");
}

/* Returns how many hits there were. */
static uint64_t check_against_naive(const ww_corpus *corpus, const struct plain_corpus *plain, const char *layer,
                                    struct sequence *dice)
{
	bool exact = layer && strcmp(layer, "surface") == 0 && sequence_below(dice, 2);
	struct naive_query query = naive_query_new(dice, plain, layer);
	struct naive_kwic_options naive = {.left = (uint32_t)sequence_below(dice, 6) + 1,
	                                   .right = (uint32_t)sequence_below(dice, 6) + 1,
	                                   .skip = sequence_below(dice, 4) ? 0 : sequence_below(dice, 100),
	                                   .limit = sequence_below(dice, 4) ? 0 : sequence_below(dice, 100),
	                                   .points = sequence_below(dice, 2)};
	ww_kwic_options options = {.size = sizeof options,
	                           .left = naive.left,
	                           .right = naive.right,
	                           .skip = naive.skip,
	                           .limit = naive.limit,
	                           .points = naive.points,
	                           .case_sensitive = exact,
	                           .layer = exact ? NULL : layer};
	ww_run run = {.size = sizeof run, .threads = (uint32_t)sequence_below(dice, 3) + 1};
	uint64_t total = 0;
	ww_table *table;
	ww_error error;
	ww_status status = ww_kwic(&table, corpus, query.text, &options, &run, &error);

	/* Some random queries may match nothing at all, and are refused. */
	if (status == WW_EINVAL) {
		assert_non_null(strstr(error.message, "no word that must be there"));
	} else {
		char *wanted = naive_kwic(&total, plain, &query, &naive), *given;

		assert_ok(status, &error);
		given = table_dump(table);
		if (strcmp(given, wanted) != 0)
			print_error("layer %s, query %s\n", layer, query.text);
		assert_same_lines(given, wanted);
		assert_int_equal(ww_table_total(table), total);
		ww_table_free(table);
		free(given);
		free(wanted);
	}
	naive_query_free(&query);
	return total;
}

static void hits_are_those_of_a_naive_matcher(void **state)
{
	ww_filter filter = {.size = sizeof filter, .date = "2020-01-15..2020-12"};
	struct sequence dice = {9};
	struct made_texts made = made_texts_new(&dice, 120, 40);
	struct test_store store = {.commit_every = 50};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store), *view;
	struct plain_corpus plain, plain_view;
	size_t with_hits = 0;
	ww_error error;

	made_texts_tag(corpus);
	plain = plain_corpus_of(corpus);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	plain_view = plain_corpus_of(view);
	for (size_t i = 0; i < 600; i++) {
		const char *layer = layer_by_dice(&dice);
		bool narrow = i % 4 == 0;

		plain_corpus_bring(narrow ? &plain_view : &plain, layer);
		with_hits += 0 < check_against_naive(narrow ? view : corpus, narrow ? &plain_view : &plain, layer, &dice);
	}
	assert_true(with_hits > 400);
	ww_corpus_close(view);
	tags_take(corpus);
	plain_corpus_free(&plain);
	plain_corpus_free(&plain_view);
	made_texts_free(&made);
}

/* Documents of 40 words from 200 common ones, with a rare word in few of them: enough for the word index to leave
 * chunks out. */
struct haystack {
	struct test_text *texts;
	char (*bytes)[600];
	size_t count;
};

static struct haystack haystack_new(struct sequence *dice, size_t count)
{
	struct haystack stack = {calloc(count, sizeof *stack.texts), calloc(count, sizeof *stack.bytes), count};

	assert_true(stack.texts && stack.bytes);
	for (size_t i = 0; i < count; i++) {
		char *at = stack.bytes[i];

		for (int word = 0; word < 40; word++)
			at += sprintf(at, "w%d ", (int)sequence_below(dice, 200));
		if (i % 1500 == 700)
			strcpy(at, "rare needle");
		stack.texts[i].text = stack.bytes[i];
	}
	return stack;
}

static void haystack_free(struct haystack *stack)
{
	free(stack->texts);
	free(stack->bytes);
}

static void rare_words_are_found_wherever_they_are(void **state)
{
	struct sequence dice = {10};
	struct haystack stack = haystack_new(&dice, 6000);
	ww_corpus *corpus = corpus_of(state, stack.texts, stack.count), *view;
	ww_text ids[] = {{"2201", 4}, {"2202", 4}, {"5000", 4}, {"701", 3}};
	ww_condition condition = {.field = "id", .values = ids, .count = 4};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
	ww_table *table = kwic(corpus, "* rare needle", NULL);
	ww_error error;

	assert_column(table, "document", "701 | 2201 | 3701 | 5201");
	ww_table_free(table);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	table = kwic(view, "(needle|needles)", NULL);
	assert_column(table, "document", "701 | 2201");
	ww_table_free(table);
	ww_corpus_close(view);
	haystack_free(&stack);
}

static void a_user_who_says_stop_cancels(void **state)
{
	struct search search = {.query = "peace"};

	assert_stops(ask, corpus_of(state, rally, RALLY), &search);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	ww_kwic_options options = {.size = sizeof options, .points = true, .layer = "bare"};
	struct search search = {"(no|\"They\") ... p?a*", &options};
	struct test_store store = {.commit_every = 2};

	corpus_of_store(state, rally, RALLY, &store);
	assert_every_allocation_reported(ask, &search, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(a_row_tells_the_document_and_the_place),
		test(contexts_end_with_the_document),
		test(hits_stay_in_their_sentence),
		test(marks_are_passed_over_unless_they_are_named),
		test(at_most_32_marks_in_a_row_are_passed_over),
		test(words_match_folded_or_as_written),
		test(words_match_on_their_layer),
		test(a_layer_that_there_is_not_is_an_error),
		test(other_scripts_are_found),
		test(gaps_and_alternatives_match),
		test(the_longest_hit_counts_and_hits_do_not_overlap),
		test(skip_and_limit_choose_rows_and_the_total_stays),
		test(places_are_bytes_or_code_points),
		test(layout_becomes_single_spaces),
		test(contexts_hold_at_most_64_marks_in_a_row),
		test(a_view_is_searched_alone),
		test(a_query_that_does_not_parse_is_an_error),
		test(hits_are_those_of_a_naive_matcher),
		test(rare_words_are_found_wherever_they_are),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
