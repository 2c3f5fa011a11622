#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stat/power_law.h"
#include "support/asking.h"
#include "support/near.h"
#include "support/plain_corpus.h"
#include "watchword/count.h"
#include "watchword/lexis.h"

static ww_status ask_ranks(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                           ww_error *error)
{
	return ww_zipf(out, corpus, options, run, error);
}

static ww_status ask_spectrum(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                              ww_error *error)
{
	return ww_spectrum(out, corpus, options, run, error);
}

static ww_status ask_law(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                         ww_error *error)
{
	return ww_zipf_fit(out, corpus, options, run, error);
}

static const corpus_question all_questions[] = {ask_ranks, ask_spectrum, ask_law};
enum { QUESTIONS = sizeof all_questions / sizeof *all_questions };

static void terms_have_ranks(void **state)
{
	ww_zipf_options options = {.size = sizeof options, .limit = 3};
	ww_table *table = answer(ask_ranks, corpus_of_texts(state, "a b a, c A b!", "d a"), &options, NULL);

	assert_column(table, "rank", "1 | 2 | 3");
	assert_column(table, "term", "a | b | c");
	assert_column(table, "count", "4 | 2 | 1");
	assert_column(table, "per_million", "500000.0000 | 250000.0000 | 125000.0000");
	assert_column(table, "cumulative", "0.5000 | 0.7500 | 0.8750");
	assert_int_equal(ww_table_total(table), 4);
	assert_int_equal(ww_table_columns(table), 5);
	ww_table_free(table);
}

static void the_spectrum_counts_terms_by_frequency(void **state)
{
	ww_zipf_options options = {.size = sizeof options};
	ww_corpus *corpus = corpus_of_texts(state, "a b a, c A b!", "d a", "e e , ,");
	ww_table *table = answer(ask_spectrum, corpus, &options, NULL);

	assert_column(table, "frequency", "1 | 2 | 4");
	assert_column(table, "types", "2 | 2 | 1");
	assert_column(table, "cumulative", "0.4000 | 0.8000 | 1.0000");
	ww_table_free(table);
	options.limit = 1;
	options.layer = "surface";
	options.marks = true;
	table = answer(ask_spectrum, corpus, &options, NULL);
	assert_column(table, "frequency", "1");
	assert_column(table, "types", "4"); /* A, c, !, d */
	assert_int_equal(ww_table_total(table), 3);
	ww_table_free(table);
}

/* w1 to w300, the n-th about 2000 / n times. */
static ww_corpus *zipfian(void **state)
{
	size_t size = 0;
	char *text = malloc(1 << 18);
	ww_corpus *corpus;

	assert_non_null(text);
	for (int n = 1; n <= 300; n++)
		for (int i = 0; i < 2000 / n; i++)
			size += (size_t)sprintf(text + size, "w%d ", n);
	corpus = corpus_of_texts(state, text);
	free(text);
	return corpus;
}

static void the_law_is_that_of_the_spectrum(void **state)
{
	ww_zipf_options options = {.size = sizeof options};
	ww_corpus *corpus = zipfian(state);
	ww_table *spectrum = answer(ask_spectrum, corpus, NULL, NULL), *fit = answer(ask_law, corpus, NULL, NULL);
	struct spectrum plain = {.frequencies = ww_table_column(spectrum, 0).values,
	                         .types = ww_table_column(spectrum, 1).values,
	                         .count = ww_table_rows(spectrum)};
	struct power_law best = power_law_from(&plain, 0);

	for (size_t i = 1; i < power_law_candidates(&plain); i++)
		if (power_law_from(&plain, i).distance < best.distance)
			best = power_law_from(&plain, i);
	assert_column(fit, "types", "300");
	assert_int_equal(ww_table_integer(fit, ww_table_find(fit, "xmin"), 0), best.xmin);
	assert_int_equal(ww_table_integer(fit, ww_table_find(fit, "tail"), 0), best.types);
	assert_true(ww_table_number(fit, ww_table_find(fit, "alpha"), 0) == best.alpha);
	assert_true(ww_table_number(fit, ww_table_find(fit, "distance"), 0) == best.distance);
	/* The counts were made with an exponent of 1. */
	assert_near(ww_table_number(fit, ww_table_find(fit, "exponent"), 0), 1, 0.05);
	ww_table_free(fit);
	options.xmin = 11;
	fit = answer(ask_law, corpus, &options, NULL);
	assert_column(fit, "xmin", "11");
	assert_column(fit, "tail", "181"); /* 2000 / 181 is above 11, 2000 / 182 below */
	ww_table_free(fit);
	options.xmin = 2000;
	fit = answer(ask_law, corpus, &options, NULL);
	assert_column(fit, "types", "300");
	assert_column(fit, "xmin", "-");
	assert_column(fit, "distance", "-");
	ww_table_free(fit);
	ww_table_free(spectrum);
}

static void ranks_and_spectrum_are_those_of_the_terms(void **state)
{
	struct sequence dice = {61};
	struct made_texts made = made_texts_new(&dice, 300, 50);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	ww_table *ranks = answer(ask_ranks, corpus, NULL, NULL), *spectrum = answer(ask_spectrum, corpus, NULL, NULL),
			 *terms;
	uint64_t types = 0, words = 0;
	ww_error error;

	assert_ok(ww_terms(&terms, corpus, NULL, NULL, &error), &error);
	assert_int_equal(ww_table_rows(ranks), ww_table_rows(terms));
	for (uint64_t row = 0; row < ww_table_rows(terms); row++) {
		assert_int_equal(ww_table_integer(ranks, 2, row), ww_table_integer(terms, 1, row));
		words += (uint64_t)ww_table_integer(terms, 1, row);
	}
	for (uint64_t row = 0; row < ww_table_rows(spectrum); row++) {
		uint64_t frequency = (uint64_t)ww_table_integer(spectrum, 0, row), wanted = 0;

		for (uint64_t i = 0; i < ww_table_rows(terms); i++)
			wanted += (uint64_t)ww_table_integer(terms, 1, i) == frequency;
		assert_int_equal(ww_table_integer(spectrum, 1, row), wanted);
		types += wanted;
		words -= wanted * frequency;
	}
	assert_int_equal(types, ww_table_rows(terms));
	assert_int_equal(words, 0);
	assert_true(ww_table_number(ranks, 4, ww_table_rows(ranks) - 1) == 1);
	ww_table_free(ranks);
	ww_table_free(spectrum);
	ww_table_free(terms);
	made_texts_free(&made);
}

static void nothing_has_no_law(void **state)
{
	ww_corpus *corpus = corpus_of(state, NULL, 0);
	ww_table *table = answer(ask_law, corpus, NULL, NULL);

	assert_column(table, "words", "0");
	assert_column(table, "alpha", "-");
	ww_table_free(table);
	for (size_t i = 0; i < 2; i++) {
		table = answer(all_questions[i], corpus, NULL, NULL);
		assert_int_equal(ww_table_rows(table), 0);
		ww_table_free(table);
	}
}

static void an_unknown_layer_names_the_layers(void **state)
{
	ww_zipf_options options = {.size = sizeof options, .layer = "roots"};
	ww_corpus *corpus = corpus_of_texts(state, "a");
	ww_table *table;
	ww_error error;

	for (size_t i = 0; i < QUESTIONS; i++) {
		assert_status(all_questions[i](&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
		assert_non_null(strstr(error.message, "folded"));
		assert_null(table);
	}
}

static void a_user_who_says_stop_cancels(void **state)
{
	ww_corpus *corpus = zipfian(state);

	for (size_t i = 0; i < QUESTIONS; i++)
		assert_stops(all_questions[i], corpus, NULL);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	corpus_of_texts(state, "a b a c");
	for (size_t i = 0; i < QUESTIONS; i++)
		assert_every_allocation_reported(all_questions[i], NULL, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(terms_have_ranks),
		test(the_spectrum_counts_terms_by_frequency),
		test(the_law_is_that_of_the_spectrum),
		test(ranks_and_spectrum_are_those_of_the_terms),
		test(nothing_has_no_law),
		test(an_unknown_layer_names_the_layers),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
