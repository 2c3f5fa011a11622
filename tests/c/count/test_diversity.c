#include "watchword/lexis.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_lexis.h"
#include "support/plain_corpus.h"
#include "support/tags.h"

static const struct test_text rally[] = {
	{.id = "a", .date = "2021-03-01", .source = "Post", .text = "No justice, no peace! No justice, no peace!"},
	{.id = "b", .date = "2021-03-09", .source = "Times", .text = "There is no peace.\n\nNo justice"},
	{.id = "c", .text = "Peace"},
	{.id = "d", .date = "2021-04-01", .source = "Post", .text = ""},
};
enum { RALLY = sizeof rally / sizeof *rally };

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_diversity(out, corpus, options, run, error);
}

static ww_table *diversity(const ww_corpus *corpus, const ww_diversity_options *options)
{
	return answer(ask, corpus, options, NULL);
}

/* "no justice no peace no justice no peace there is no peace no justice peace" */
static void the_whole_view_is_one_text(void **state)
{
	ww_diversity_options options = {.size = sizeof options, .window = 5, .sample = 3};
	ww_table *table = diversity(corpus_of(state, rally, RALLY), &options);

	assert_int_equal(ww_table_columns(table), 14);
	assert_column(table, "documents", "4");
	assert_column(table, "words", "15");
	assert_column(table, "types", "5");
	assert_column(table, "hapaxes", "2");
	assert_column(table, "ttr", "0.3333");
	assert_column(table, "root_ttr", "1.2910");
	assert_column(table, "herdan_c", "0.5943");
	assert_column(table, "hapax_share", "0.4000");
	assert_column(table, "yule_k", "2133.3333"); /* 6, 4, 3, 1, 1: 10^4 * (63 - 15) / 225 */
	ww_table_free(table);
}

static void groups_are_texts_of_their_own(void **state)
{
	ww_diversity_options options = {.size = sizeof options, .by = "month"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table = diversity(corpus, &options);

	assert_column(table, "group", "2021-03 | 2021-04 | -");
	assert_column(table, "documents", "2 | 1 | 1");
	assert_column(table, "words", "14 | 0 | 1");
	assert_column(table, "types", "5 | 0 | 1");
	assert_column(table, "ttr", "0.3571 | - | 1.0000");
	assert_column(table, "mattr", "- | - | -");
	ww_table_free(table);
	options.marks = true;
	options.by = "source";
	table = diversity(corpus, &options);
	assert_column(table, "group", "Post | Times | -");
	assert_column(table, "words", "12 | 7 | 1");
	ww_table_free(table);
}

static void documents_come_with_their_labels(void **state)
{
	ww_diversity_options options = {.size = sizeof options, .by = "document"};
	ww_table *table = diversity(corpus_of(state, rally, RALLY), &options);

	assert_int_equal(ww_table_columns(table), 17);
	assert_column(table, "document", "a | b | c | d");
	assert_column(table, "date", "18687 | 18695 | - | 18718");
	assert_column(table, "source", "Post | Times | - | Post");
	assert_column(table, "documents", "1 | 1 | 1 | 1");
	assert_column(table, "types", "3 | 5 | 1 | 0");
	/* a: "no justice no" and "peace no justice no peace"; b: 1/6 of 0.28, that is 0.5952 of a factor, in 6 words */
	assert_column(table, "mtld", "4.0000 | 10.0800 | - | -");
	ww_table_free(table);
}

static void what_makes_no_sense_is_told(void **state)
{
	ww_diversity_options threshold = {.size = sizeof threshold, .mtld_threshold = 1},
						 by = {.size = sizeof by, .by = "colour"}, layer = {.size = sizeof layer, .layer = "roots"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table;
	ww_error error;

	assert_status(ww_diversity(&table, corpus, &threshold, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "mtld_threshold is 1; it must be above 0 and below 1");
	threshold.mtld_threshold = NAN;
	assert_status(ww_diversity(&table, corpus, &threshold, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_diversity(&table, corpus, &by, NULL, &error), WW_ENOTFOUND, &error);
	assert_status(ww_diversity(&table, corpus, &layer, NULL, &error), WW_EINVAL, &error);
	assert_null(table);
}

static void nothing_has_no_measures(void **state)
{
	ww_diversity_options options = {.size = sizeof options};
	ww_corpus *corpus = corpus_of(state, NULL, 0);
	ww_table *table = diversity(corpus, NULL);

	assert_column(table, "words", "0");
	assert_column(table, "entropy", "-");
	ww_table_free(table);
	options.by = "month";
	table = diversity(corpus, &options);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	options.by = "document";
	table = diversity(corpus, &options);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

/* A text of numbered words, as the naive twin wants it. */
struct numbered {
	uint32_t words[1 << 16];
	size_t count;
	const char *types[NAIVE_TYPES];
	size_t known;
};

static uint32_t number_of(struct numbered *text, const char *term)
{
	for (size_t i = 0; i < text->known; i++)
		if (strcmp(text->types[i], term) == 0)
			return (uint32_t)i;
	assert_true(text->known < NAIVE_TYPES);
	text->types[text->known] = term;
	return (uint32_t)text->known++;
}

static void add_document(struct numbered *text, const struct plain_document *document, bool marks)
{
	for (size_t i = 0; i < document->count; i++)
		if (marks || document->tokens[i].word)
			text->words[text->count++] = number_of(text, document->tokens[i].term);
}

/* Whether a document belongs to a row; the first column names its group, of which empty is none. */
static bool belongs(const struct plain_document *document, const ww_table *table, uint64_t row, const char *by)
{
	const char *key;

	if (!by)
		return true;
	key = strcmp(by, "month") == 0 ? document->month : strcmp(by, "source") == 0 ? document->source : document->id;
	return text_is(ww_table_text(table, 0, row), key);
}

static uint64_t integer_in(const ww_table *table, const char *name, uint64_t row)
{
	return (uint64_t)ww_table_integer(table, ww_table_find(table, name), row);
}

static double number_in(const ww_table *table, const char *name, uint64_t row)
{
	size_t index = ww_table_find(table, name);
	ww_column column = ww_table_column(table, index);

	if (column.validity && !(column.validity[row / 8] >> row % 8 & 1))
		return NAN;
	return ww_table_number(table, index, row);
}

static struct lexis_measures measures_in(const ww_table *table, uint64_t row)
{
	return (struct lexis_measures){
		.words = integer_in(table, "words", row),
		.types = integer_in(table, "types", row),
		.hapaxes = integer_in(table, "hapaxes", row),
		.ttr = number_in(table, "ttr", row),
		.root_ttr = number_in(table, "root_ttr", row),
		.herdan_c = number_in(table, "herdan_c", row),
		.mattr = number_in(table, "mattr", row),
		.mtld = number_in(table, "mtld", row),
		.hdd = number_in(table, "hdd", row),
		.yule_k = number_in(table, "yule_k", row),
		.simpson_d = number_in(table, "simpson_d", row),
		.entropy = number_in(table, "entropy", row),
		.hapax_share = number_in(table, "hapax_share", row),
	};
}

static void check_against_naive(struct sequence *dice, const ww_corpus *corpus, struct plain_corpus *plain)
{
	static const char *const keys[] = {NULL, "month", "source", "document"};
	ww_diversity_options options = {.size = sizeof options,
	                                .by = keys[sequence_below(dice, 4)],
	                                .layer = layer_by_dice(dice),
	                                .window = (uint32_t)sequence_below(dice, 30) + 1,
	                                .sample = (uint32_t)sequence_below(dice, 30) + 1,
	                                .mtld_threshold = 0.5 + (double)sequence_below(dice, 40) / 100,
	                                .marks = sequence_below(dice, 2)};
	struct lexis_model model = {options.window, options.mtld_threshold, options.sample};
	ww_run run = {.size = sizeof run, .threads = (uint32_t)sequence_below(dice, 3) + 1};
	struct numbered *text = malloc(sizeof *text);
	uint64_t documents = 0;
	ww_table *table;

	assert_non_null(text);
	plain_corpus_bring(plain, options.layer);
	table = answer(ask, corpus, &options, &run);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		struct lexis_measures measures = measures_in(table, row);

		text->count = text->known = 0;
		for (size_t i = 0; i < plain->count; i++)
			if (belongs(&plain->documents[i], table, row, options.by))
				add_document(text, &plain->documents[i], options.marks);
		lexis_check(&measures, text->words, text->count, &model);
		documents += integer_in(table, "documents", row);
	}
	assert_int_equal(documents, plain->count);
	ww_table_free(table);
	free(text);
}

static void measures_are_those_of_the_definitions(void **state)
{
	ww_filter filter = {.size = sizeof filter, .date = "2020-01-15..2020-12"};
	struct sequence dice = {41};
	struct made_texts made = made_texts_new(&dice, 120, 60);
	struct test_store store = {.commit_every = 50};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store), *view;
	struct plain_corpus plain, plain_view;
	ww_error error;

	made_texts_tag(corpus);
	plain = plain_corpus_of(corpus);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	plain_view = plain_corpus_of(view);
	for (int i = 0; i < 30; i++)
		check_against_naive(&dice, i % 3 ? corpus : view, i % 3 ? &plain : &plain_view);
	tags_take(corpus);
	ww_corpus_close(view);
	plain_corpus_free(&plain);
	plain_corpus_free(&plain_view);
	made_texts_free(&made);
}

/* What the message of a limit that is too small recommends, for three threads. */
static uint64_t least_memory(const ww_corpus *corpus, const ww_diversity_options *options)
{
	uint64_t least = memory_that_would_do(ask, corpus, options, 3, 1000);

	assert_int_equal(memory_that_would_do(ask, corpus, options, 3, least - 1), least);
	return least;
}

/* Of several waves and, at the least memory, several turns. */
static void neither_threads_nor_memory_change_the_table(void **state)
{
	static const char *const keys[] = {NULL, "source", "document"};
	struct sequence dice = {42};
	struct made_texts made = made_texts_new(&dice, 1500, 2000);
	struct test_store store = {.commit_every = 700};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);

	for (size_t key = 0; key < 3; key++) {
		ww_diversity_options options = {.size = sizeof options, .by = keys[key], .window = 100};
		uint64_t least = least_memory(corpus, &options);
		char *whole = answer_dump(ask, corpus, &options, 1, 0);

		for (uint32_t threads = 1; threads <= 3; threads++) {
			char *dump = answer_dump(ask, corpus, &options, threads, key == 2 ? least * 20 : least);

			assert_same_lines(dump, whole);
			free(dump);
		}
		free(whole);
	}
	made_texts_free(&made);
}

static void the_memory_limit_is_kept(void **state)
{
	ww_diversity_options options = {.size = sizeof options, .by = "source"};
	struct sequence dice = {43};
	struct made_texts made = made_texts_new(&dice, 1500, 1000);
	struct counting counting;
	struct test_store store = {.alloc = &counting.alloc};
	ww_corpus *corpus;
	uint64_t least;

	counting_init(&counting);
	corpus = corpus_of_store(state, made.texts, made.count, &store);
	ww_table_free(diversity(corpus, &options)); /* what a corpus loads once is loaded now */
	least = least_memory(corpus, &options);
	assert_true(answer_peak(&counting, ask, corpus, &options, 2, least) < least + 2 * (UINT64_C(1) << 20));
	corpus_release(state);
	counting_end(&counting);
	made_texts_free(&made);
}

static void a_user_who_says_stop_cancels(void **state)
{
	ww_diversity_options options = {.size = sizeof options, .by = "source"};

	assert_stops(ask, corpus_of(state, rally, RALLY), &options);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	static const char *const keys[] = {"month", "document"};

	corpus_of(state, rally, RALLY);
	for (size_t i = 0; i < 2; i++) {
		ww_diversity_options options = {.size = sizeof options, .by = keys[i]};

		assert_every_allocation_reported(ask, &options, state, 20);
	}
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_whole_view_is_one_text),
		test(groups_are_texts_of_their_own),
		test(documents_come_with_their_labels),
		test(what_makes_no_sense_is_told),
		test(nothing_has_no_measures),
		test(measures_are_those_of_the_definitions),
		test(neither_threads_nor_memory_change_the_table),
		test(the_memory_limit_is_kept),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
