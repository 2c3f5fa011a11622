#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_spreading.h"
#include "support/scale.h"
#include "watchword/spreading.h"

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_spreading(out, corpus, options, run, error);
}

static ww_table *spreading(const ww_corpus *corpus, const ww_spreading_options *options)
{
	return answer(ask, corpus, options, NULL);
}

/* A slogan in three sources, a paragraph that is printed three times, and a name. */
static const struct test_text news[] = {
	{.date = "2031-05-01",
	 .source = "Post",
	 .text = "Marchers want bread before bombs, as one Ada Jones of Rome said."},
	{.date = "2031-05-01",
	 .source = "Times",
	 .text = "He wrote \"Bread before bombs!\" on a wall. All rights are ours."},
	{.date = "2031-05-03",
	 .source = "Echo",
	 .text = "Up went \xe2\x80\x9c"
	         "bread before bombs\xe2\x80\x9d in lights."},
	{.date = "2031-05-04",
	 .source = "Echo",
	 .text = "It read: \xc2\xab"
	         "bread before bombs.\xc2\xbb All rights are ours."},
	{.date = "2031-05-02", .source = "Times", .text = "He wrote \"Bread before bombs!\" on a wall. And then he slept."},
	{.source = "Bell", .text = "Then came one Ada Jones of Rome, whom we know."},
};
enum { NEWS = sizeof news / sizeof *news };

static void a_phrase_is_told_with_its_spread(void **state)
{
	ww_spreading_options options = {.size = sizeof options, .min_documents = 2};
	ww_table *table = spreading(corpus_of(state, news, NEWS), &options);

	assert_column(table, "ngram", "bread before bombs | one ada jones of rome | all rights are ours");
	assert_column(table, "n", "3 | 5 | 4");
	assert_column(table, "count", "5 | 2 | 2");
	assert_column(table, "documents", "4 | 2 | 2");
	assert_column(table, "sources", "3 | 2 | 2");
	assert_column(table, "days", "3 | 1 | 2");
	assert_column(table, "first", "22400 | 22400 | 22400");
	assert_column(table, "last", "22403 | 22400 | 22403");
	assert_column(table, "half_days", "4 | 1 | 4");
	assert_column(table, "reprints", "1 | 0 | 0");
	assert_column(table, "quoted", "3 | 0 | 0");
	assert_column(table, "quoted_sources", "2 | 0 | 0");
	assert_int_equal(ww_table_columns(table), 15);
	assert_int_equal(ww_table_total(table), 3);
	ww_table_free(table);
}

/* What stands between closing and opening marks is not quoted. */
static void marks_of_other_quotations_do_not_quote(void **state)
{
	static const struct test_text texts[] = {
		{.source = "Post", .text = "\"It is late,\" the tall man said, \"and cold.\""},
		{.source = "Times", .text = "\"Go home,\" the tall man said, \"all of you.\""},
	};
	ww_spreading_options options = {.size = sizeof options, .min_documents = 2};
	ww_table *table = spreading(corpus_of(state, texts, 2), &options);

	assert_column(table, "ngram", "the tall man said");
	assert_column(table, "quoted", "0");
	assert_column(table, "first", "-");
	assert_column(table, "days", "0");
	ww_table_free(table);
}

/* Eight words are repeated, which are more than `to`: none of their parts is a phrase of its own. */
static void what_goes_on_beyond_the_longest_is_no_phrase(void **state)
{
	ww_spreading_options options = {.size = sizeof options, .to = 7, .min_documents = 2};
	ww_corpus *corpus = corpus_of_texts(state, "Now a b c d e f g h.", "Then a b c d e f g h too.");
	ww_table *table = spreading(corpus, &options);

	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	options.to = 0;
	table = spreading(corpus, &options);
	assert_column(table, "ngram", "a b c d e f g h");
	ww_table_free(table);
}

static void thresholds_and_limit_choose(void **state)
{
	ww_spreading_options options = {.size = sizeof options, .min_documents = 2, .limit = 1};
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	ww_table *table = spreading(corpus, &options);

	assert_int_equal(ww_table_rows(table), 1);
	assert_int_equal(ww_table_total(table), 3);
	ww_table_free(table);
	options = (ww_spreading_options){.size = sizeof options, .min_documents = 2, .min_sources = 3};
	table = spreading(corpus, &options);
	assert_column(table, "ngram", "bread before bombs");
	ww_table_free(table);
	options = (ww_spreading_options){.size = sizeof options, .min_documents = 4};
	table = spreading(corpus, &options);
	assert_column(table, "ngram", "bread before bombs");
	ww_table_free(table);
	options = (ww_spreading_options){.size = sizeof options}; /* 5: one of its documents is a reprint */
	table = spreading(corpus, &options);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void senseless_lengths_and_wrong_layers_are_refused(void **state)
{
	static const struct {
		ww_spreading_options options;
		const char *message;
	} wrong[] = {
		{{.from = 1}, "phrases of 1 words; the shortest have 2"},
		{{.from = 4, .to = 3}, "phrases from 4 to 3: the longest is below the shortest"},
		{{.to = 64}, "phrases of 64 words; the longest have 63"},
	};
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	ww_spreading_options options = {.size = sizeof options, .layer = "roots"};
	ww_table *table;
	ww_error error;

	assert_status(ww_spreading(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_null(table);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		options = wrong[i].options;
		options.size = sizeof options;
		assert_status(ww_spreading(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
		assert_string_equal(error.message, wrong[i].message);
		assert_null(table);
	}
}

static void nothing_gives_an_empty_table(void **state)
{
	ww_table *table = spreading(corpus_of(state, NULL, 0), NULL);

	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 15);
	ww_table_free(table);
	corpus_release(state);
	table = spreading(corpus_of_texts(state, "", "one two three", "!"), NULL);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static const char *pick(struct sequence *dice, const char *const *from, size_t count)
{
	return from[sequence_below(dice, count)];
}

#define PICK(dice, from) pick((dice), (from), sizeof(from) / sizeof *(from))

/* Words and phrases, some of them in quotation marks of all kinds, right ones and wrong ones. */
static char *quoting_text(struct sequence *dice)
{
	static const char *const phrases[] = {
		"down with kings", "Down with the kings", "no dam no flood", "it's", "a", "b", "Caf\xc3\xa9", "kings"};
	static const char *const opening[] = {"", "", "", "\"", "'", "\xe2\x80\x9c", "\xc2\xab", "``", ", \"", "\" "};
	static const char *const closing[] = {"",         "",   "",    "\"",  "'",   "\xe2\x80\x9d",
	                                      "\xc2\xbb", "''", ",\"", " \"", "!\" "};
	static const char *const between[] = {" ", " ", " ", " ", ", ", ". ", "\n\n", "! ", "  "};
	size_t count = (size_t)sequence_below(dice, 12);
	struct lines text;

	lines_begin(&text);
	for (size_t i = 0; i < count; i++) {
		fputs(PICK(dice, opening), text.out);
		fputs(PICK(dice, phrases), text.out);
		fputs(PICK(dice, closing), text.out);
		fputs(PICK(dice, between), text.out);
	}
	fclose(text.out);
	return text.text;
}

static struct made_texts quoting_texts(struct sequence *dice, size_t count)
{
	struct made_texts made = made_texts_new(dice, count, 1);

	for (size_t i = 0; i < count; i++) {
		size_t other = (size_t)sequence_below(dice, i + 1);
		char *text = sequence_below(dice, 6) ? quoting_text(dice) : strdup(made.bytes[other]);

		assert_non_null(text);
		free(made.bytes[i]);
		made.bytes[i] = text;
		made.texts[i].text = text;
	}
	return made;
}

static ww_spreading_options options_by_dice(struct sequence *dice)
{
	static const char *const layers[] = {NULL, "surface", "bare"};
	ww_spreading_options options = {.size = sizeof options,
	                                .from = (uint32_t)sequence_below(dice, 4),
	                                .min_count = sequence_below(dice, 12),
	                                .min_documents = sequence_below(dice, 6),
	                                .min_sources = sequence_below(dice, 4),
	                                .layer = layers[sequence_below(dice, 3)],
	                                .limit = sequence_below(dice, 2) ? 0 : 7};

	options.from = options.from == 1 ? 2 : options.from;
	options.to = sequence_below(dice, 2) ? 0 : (options.from ? options.from : 3) + (uint32_t)sequence_below(dice, 3);
	return options;
}

static void check_against_naive(const ww_corpus *corpus, struct plain_corpus *plain,
                                const ww_spreading_options *options, const ww_run *run)
{
	ww_table *table = answer(ask, corpus, options, run);
	char *given = table_dump(table), *wanted;
	uint64_t total;

	plain_corpus_bring(plain, options->layer);
	wanted = naive_spreading(&total, plain, options);
	assert_same_lines(given, wanted);
	assert_int_equal(ww_table_total(table), total);
	ww_table_free(table);
	free(given);
	free(wanted);
}

static void spreads_are_those_of_a_naive_count(void **state)
{
	struct sequence dice = {41};

	for (size_t round = 0; round < 6 * test_scale(); round++) {
		struct made_texts made = quoting_texts(&dice, 60);
		struct test_store store = {.commit_every = 25};
		ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);
		struct plain_corpus plain = plain_corpus_of(corpus);

		for (size_t i = 0; i < 6; i++) {
			ww_run run = {.size = sizeof run, .threads = (uint32_t)(i % 4 + 1)};
			ww_spreading_options options = options_by_dice(&dice);

			check_against_naive(corpus, &plain, &options, &run);
		}
		plain_corpus_free(&plain);
		made_texts_free(&made);
		corpus_release(state);
	}
}

/* Words are counted in the view, not in the store. */
static void a_view_is_measured_by_itself(void **state)
{
	struct sequence dice = {42};
	struct made_texts made = quoting_texts(&dice, 80);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count), *view;
	ww_spreading_options options = {.size = sizeof options, .min_documents = 2};
	ww_filter filter = {.size = sizeof filter, .date = "2020-01..2020-02-10"};
	struct plain_corpus plain;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	plain = plain_corpus_of(view);
	check_against_naive(view, &plain, &options, NULL);
	plain_corpus_free(&plain);
	ww_corpus_close(view);
	made_texts_free(&made);
}

static void neither_threads_nor_memory_change_the_table(void **state)
{
	ww_spreading_options options = {.size = sizeof options, .from = 2, .min_documents = 2};
	struct sequence dice = {43};
	struct made_texts made = made_texts_new(&dice, 1000, 60);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	uint64_t least = memory_that_would_do(ask, corpus, &options, 2, 1000);
	char *whole = answer_dump(ask, corpus, &options, 1, 0);

	for (uint32_t threads = 1; threads <= 4; threads++) {
		assert_int_equal(memory_that_would_do(ask, corpus, &options, threads, least - 1), least);
		for (uint64_t memory = least; memory < least * 8; memory *= 3) {
			char *dump = answer_dump(ask, corpus, &options, threads, memory);

			assert_same_lines(dump, whole);
			free(dump);
		}
	}
	free(whole);
	made_texts_free(&made);
}

static void a_user_who_says_stop_cancels(void **state)
{
	ww_spreading_options options = {.size = sizeof options, .min_documents = 2};

	assert_stops(ask, corpus_of(state, news, NEWS), &options);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	ww_spreading_options options = {.size = sizeof options, .from = 2, .min_documents = 2, .layer = "bare"};

	corpus_of(state, news, NEWS);
	assert_every_allocation_reported(ask, &options, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(a_phrase_is_told_with_its_spread),
		test(marks_of_other_quotations_do_not_quote),
		test(what_goes_on_beyond_the_longest_is_no_phrase),
		test(thresholds_and_limit_choose),
		test(senseless_lengths_and_wrong_layers_are_refused),
		test(nothing_gives_an_empty_table),
		test(spreads_are_those_of_a_naive_count),
		test(a_view_is_measured_by_itself),
		test(neither_threads_nor_memory_change_the_table),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
