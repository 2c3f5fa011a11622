#include "watchword/lexis.h"

#include <math.h>
#include <string.h>

#include "support/asking.h"
#include "support/near.h"
#include "support/plain_corpus.h"
#include "support/tags.h"

static ww_status ask_growth(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                            ww_error *error)
{
	return ww_vocabulary_growth(out, corpus, options, run, error);
}

static ww_status ask_heaps(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                           ww_error *error)
{
	return ww_heaps(out, corpus, options, run, error);
}

static ww_table *growth_of(const ww_corpus *corpus, const ww_growth_options *options)
{
	return answer(ask_growth, corpus, options, NULL);
}

static ww_table *heaps_of(const ww_corpus *corpus, const ww_growth_options *options)
{
	return answer(ask_heaps, corpus, options, NULL);
}

static void points_come_at_every_step_and_at_the_end(void **state)
{
	ww_growth_options options = {.size = sizeof options, .step = 2};
	ww_corpus *corpus = corpus_of_texts(state, "a b a", "", "B, c c! d");
	ww_table *table = growth_of(corpus, &options);

	assert_column(table, "words", "2 | 4 | 6 | 7");
	assert_column(table, "types", "2 | 2 | 3 | 4");
	assert_column(table, "hapaxes", "2 | 0 | 0 | 1");
	assert_column(table, "growth_rate", "1.0000 | 0.0000 | 0.0000 | 0.1429");
	assert_int_equal(ww_table_columns(table), 4);
	ww_table_free(table);
	options.marks = true;
	options.step = 3;
	options.layer = "surface";
	table = growth_of(corpus, &options);
	assert_column(table, "words", "3 | 6 | 9");
	assert_column(table, "types", "2 | 5 | 7");
	ww_table_free(table);
}

static void a_step_of_its_own_gives_about_a_hundred_points(void **state)
{
	struct sequence dice = {51};
	struct made_texts made = made_texts_new(&dice, 200, 200);
	ww_table *table = growth_of(corpus_of(state, made.texts, made.count), NULL);

	assert_in_range(ww_table_rows(table), 90, 101);
	ww_table_free(table);
	made_texts_free(&made);
}

static void heaps_law_is_fitted_to_the_points(void **state)
{
	ww_growth_options options = {.size = sizeof options, .step = 1};
	ww_table *table = heaps_of(corpus_of_texts(state, "a a b b"), &options);
	/* The logarithms of words and types at the four points. */
	double x[] = {0, log(2), log(3), log(4)}, y[] = {0, 0, log(2), log(2)}, sx = 0, sy = 0, sxx = 0, sxy = 0, beta;

	for (int i = 0; i < 4; i++) {
		sx += x[i] / 4;
		sy += y[i] / 4;
		sxx += x[i] * x[i] / 4;
		sxy += x[i] * y[i] / 4;
	}
	beta = (sxy - sx * sy) / (sxx - sx * sx);
	assert_column(table, "words", "4");
	assert_column(table, "types", "2");
	assert_column(table, "points", "4");
	assert_near(ww_table_number(table, ww_table_find(table, "beta"), 0), beta, 1e-12);
	assert_near(ww_table_number(table, ww_table_find(table, "k"), 0), exp(sy - beta * sx), 1e-12);
	ww_table_free(table);
}

static void nothing_has_no_points(void **state)
{
	ww_corpus *corpus = corpus_of(state, NULL, 0);
	ww_table *table = growth_of(corpus, NULL);

	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	table = heaps_of(corpus, NULL);
	assert_column(table, "words", "0");
	assert_column(table, "points", "0");
	assert_column(table, "k", "-");
	assert_column(table, "beta", "-");
	assert_column(table, "r_squared", "-");
	ww_table_free(table);
}

static size_t times(const struct plain_corpus *plain, const struct plain_token *token, bool marks, size_t most)
{
	size_t count = 0, seen = 0;

	for (size_t i = 0; i < plain->count; i++)
		for (size_t j = 0; j < plain->documents[i].count && seen < most; j++) {
			const struct plain_token *other = &plain->documents[i].tokens[j];

			if (!marks && !other->word)
				continue;
			seen++;
			count += strcmp(other->term, token->term) == 0;
		}
	return count;
}

/* Types and hapaxes of the first so many words, each counted through. */
static void check_point(const struct plain_corpus *plain, bool marks, const ww_table *table, uint64_t row)
{
	size_t words = (size_t)ww_table_integer(table, 0, row), read = 0;
	double types = 0, hapaxes = 0;

	for (size_t i = 0; i < plain->count; i++)
		for (size_t j = 0; j < plain->documents[i].count && read < words; j++) {
			const struct plain_token *token = &plain->documents[i].tokens[j];
			size_t count;

			if (!marks && !token->word)
				continue;
			read++;
			count = times(plain, token, marks, words);
			types += 1.0 / (double)count;
			hapaxes += count == 1;
		}
	assert_int_equal(ww_table_integer(table, 1, row), llround(types));
	assert_int_equal(ww_table_integer(table, 2, row), llround(hapaxes));
}

static void points_are_those_of_a_naive_count(void **state)
{
	struct sequence dice = {52};
	struct made_texts made = made_texts_new(&dice, 40, 30);
	struct test_store store = {.commit_every = 15};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);
	struct plain_corpus plain;

	made_texts_tag(corpus);
	plain = plain_corpus_of(corpus);
	for (int i = 0; i < 8; i++) {
		ww_growth_options options = {.size = sizeof options,
		                             .layer = layer_by_dice(&dice),
		                             .step = 100 + sequence_below(&dice, 200),
		                             .marks = sequence_below(&dice, 2)};
		ww_table *table = growth_of(corpus, &options);

		plain_corpus_bring(&plain, options.layer);
		for (uint64_t row = 0; row < ww_table_rows(table); row++)
			check_point(&plain, options.marks, table, row);
		assert_true(ww_table_rows(table) > 1);
		ww_table_free(table);
	}
	tags_take(corpus);
	plain_corpus_free(&plain);
	made_texts_free(&made);
}

static void an_unknown_layer_names_the_layers(void **state)
{
	ww_growth_options options = {.size = sizeof options, .layer = "roots"};
	ww_corpus *corpus = corpus_of_texts(state, "a");
	ww_table *table;
	ww_error error;

	assert_status(ww_vocabulary_growth(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_heaps(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_non_null(strstr(error.message, "folded"));
	assert_null(table);
}

static void a_user_who_says_stop_cancels(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a");

	assert_stops(ask_growth, corpus, NULL);
	assert_stops(ask_heaps, corpus, NULL);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	corpus_of_texts(state, "a b a c");
	assert_every_allocation_reported(ask_growth, NULL, state, 20);
	assert_every_allocation_reported(ask_heaps, NULL, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(points_come_at_every_step_and_at_the_end),
		test(a_step_of_its_own_gives_about_a_hundred_points),
		test(heaps_law_is_fitted_to_the_points),
		test(nothing_has_no_points),
		test(points_are_those_of_a_naive_count),
		test(an_unknown_layer_names_the_layers),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
