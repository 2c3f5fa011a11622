/* How evenly terms are spread: the example of the literature, and a slow and simple twin on texts made up. */
#include "watchword/dispersion.h"

#include <stdlib.h>
#include <string.h>

#include "stat/dispersion.h"
#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_ngrams.h"
#include "support/near.h"
#include "support/tags.h"

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_dispersion(out, corpus, options, run, error);
}

static ww_table *dispersion(const ww_corpus *corpus, const ww_dispersion_options *options)
{
	return answer(ask, corpus, options, NULL);
}

static uint64_t row_of(const ww_table *table, const char *term)
{
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		ww_text text = ww_table_text(table, 0, row);

		if (text.size == strlen(term) && memcmp(text.data, term, text.size) == 0)
			return row;
	}
	fail_msg("no row \"%s\"", term);
	return 0;
}

static double number(const ww_table *table, const char *term, const char *column)
{
	return ww_table_number(table, ww_table_find(table, column), row_of(table, term));
}

/* The five parts of Gries 2008 and 2020, with his figures. */
static void the_corpus_of_gries_has_his_figures(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "b a m n i b e u p", "b a s a t b e w q n", "b c a g a b e s t a",
	                                    "b a g h a b e a a t", "b a h a a b e a x a t");
	ww_table *table = dispersion(corpus, NULL);

	assert_int_equal(ww_table_integer(table, ww_table_find(table, "count"), row_of(table, "a")), 15);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "range"), row_of(table, "x")), 1);
	assert_near(number(table, "x", "range_share"), 0.2, 1e-12);
	assert_near(number(table, "b", "juilland_d"), 0.968, 0.0005);
	assert_near(number(table, "a", "carroll_d2"), 0.938, 0.0005);
	assert_near(number(table, "b", "rosengren_s"), 0.999, 0.0005);
	assert_near(number(table, "a", "dp"), 0.18, 0.0005);
	assert_near(number(table, "i", "dp_norm"), 1, 1e-12);
	assert_near(number(table, "x", "dp_norm"), 0.951, 0.0005);
	assert_near(number(table, "a", "d_kl"), 0.137, 0.0005);
	assert_near(number(table, "i", "d_kl"), 2.474, 0.0005);
	assert_near(number(table, "x", "arf"), 1, 1e-12);
	ww_table_free(table);
	corpus_release(state);
	corpus = corpus_of_texts(state, "b a m n i b e u p k", "b a s a t b e w q n", "b c a g a b e s t a",
	                         "b a g h a b e a a t", "b a h a a b e a x a");
	table = dispersion(corpus, NULL);
	assert_near(number(table, "a", "arf"), 10.8, 0.05); /* Gries 2008, page 410 */
	ww_table_free(table);
}

static const struct test_text news[] = {
	{.date = "2021-01-01", .source = "Post", .text = "no peace no peace"},
	{.date = "2021-01-20", .source = "Post", .text = "No! Peace!"},
	{.date = "2021-02-01", .source = "Times", .text = "no war"},
	{.source = "Times", .text = "!"},
};
enum { NEWS = sizeof news / sizeof *news };

static void columns_stand_in_their_order(void **state)
{
	static const char *const names[] = {"term",        "count",      "documents",  "range",
	                                    "range_share", "juilland_d", "carroll_d2", "rosengren_s",
	                                    "dp",          "dp_norm",    "d_kl",       "arf"};
	ww_dispersion_options ngrams = {.size = sizeof ngrams, .from = 1, .to = 2};
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	ww_table *table = dispersion(corpus, NULL);

	assert_int_equal(ww_table_columns(table), 12);
	for (size_t i = 0; i < 12; i++)
		assert_string_equal(ww_table_column(table, i).name, names[i]);
	assert_column(table, "term", "no | peace | war");
	assert_column(table, "count", "4 | 3 | 1");
	assert_column(table, "documents", "3 | 2 | 1");
	assert_column(table, "range_share", "1.0000 | 0.6667 | 0.3333"); /* a document without words is no part */
	ww_table_free(table);
	table = dispersion(corpus, &ngrams);
	assert_column(table, "ngram", "no | peace | no peace | no war | peace no | war");
	assert_column(table, "n", "1 | 1 | 2 | 2 | 2 | 1");
	assert_column(table, "range_share",
	              "1.0000 | 0.6667 | 0.5000 | 0.5000 | 0.5000 | 0.3333"); /* in two there are pairs */
	ww_table_free(table);
}

static void parts_are_documents_periods_fields_or_slices(void **state)
{
	ww_dispersion_options months = {.size = sizeof months, .parts = "month"};
	ww_dispersion_options sources = {.size = sizeof sources, .parts = "source"};
	ww_dispersion_options slices = {.size = sizeof slices, .slices = 2};
	ww_dispersion_options both = {.size = sizeof both, .parts = "month", .slices = 2};
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	ww_table *table = dispersion(corpus, &months);
	ww_error error;

	assert_column(table, "range", "2 | 1 | 1");
	assert_column(table, "range_share", "1.0000 | 0.5000 | 0.5000"); /* undated documents have no words */
	assert_column(table, "dp", "0.0000 | 0.2500 | 0.7500");
	assert_column(table, "dp_norm", "0.0000 | 0.3333 | 1.0000");
	ww_table_free(table);
	table = dispersion(corpus, &sources);
	assert_column(table, "range", "2 | 1 | 1");
	ww_table_free(table);
	table = dispersion(corpus, &slices); /* of four words each */
	assert_column(table, "range", "2 | 2 | 1");
	assert_column(table, "dp", "0.0000 | 0.1667 | 0.5000");
	ww_table_free(table);
	assert_status(ww_dispersion(&table, corpus, &both, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "parts \"month\" and slices: one or the other");
}

static void one_part_has_no_spread(void **state)
{
	ww_dispersion_options options = {.size = sizeof options, .slices = 1};
	ww_table *table = dispersion(corpus_of(state, news, NEWS), &options);

	assert_column(table, "juilland_d", "- | - | -");
	assert_column(table, "carroll_d2", "- | - | -");
	assert_column(table, "dp_norm", "- | - | -");
	assert_column(table, "dp", "0.0000 | 0.0000 | 0.0000");
	assert_column(table, "arf", "4.0000 | 2.5000 | 1.0000");
	ww_table_free(table);
}

static void senseless_questions_are_refused(void **state)
{
	ww_dispersion_options unit = {.size = sizeof unit, .unit = "line"};
	ww_dispersion_options parts = {.size = sizeof parts, .parts = "colour"};
	ww_dispersion_options layer = {.size = sizeof layer, .layer = "roots"};
	ww_dispersion_options lengths = {.size = sizeof lengths, .from = 3, .to = 2};
	ww_dispersion_options longest = {.size = sizeof longest, .from = 65};
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	ww_table *table;
	ww_error error;

	assert_status(ww_dispersion(&table, corpus, &unit, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_dispersion(&table, corpus, &layer, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_dispersion(&table, corpus, &lengths, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "n-grams from 3 to 2: the longest is below the shortest");
	assert_status(ww_dispersion(&table, corpus, &longest, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_dispersion(&table, corpus, &parts, NULL, &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "no field \"colour\"; there are: id, title, source, url, lang");
	assert_null(table);
}

static void nothing_gives_an_empty_table(void **state)
{
	ww_dispersion_options often = {.size = sizeof often, .min_count = 100, .to = 2};
	ww_table *table = dispersion(corpus_of(state, NULL, 0), NULL);

	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 12);
	ww_table_free(table);
	corpus_release(state);
	table = dispersion(corpus_of(state, news, NEWS), &often);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

/* Parts of the twin: documents, months or slices. */
struct naive_parts {
	size_t count;
	size_t of_document[1000];
};

static struct naive_parts naive_parts_of(const struct plain_corpus *plain, const ww_dispersion_options *options)
{
	struct naive_parts parts = {.count = plain->count};
	uint64_t words = 0, before = 0;

	for (size_t d = 0; d < plain->count; d++)
		for (size_t i = 0; i < plain->documents[d].count; i++)
			words += plain->documents[d].tokens[i].word;
	for (size_t d = 0; d < plain->count; d++) {
		uint64_t own = 0;

		parts.of_document[d] = d;
		for (size_t other = d; options->parts && other-- > 0;) {
			const char *month = plain->documents[d].month, *earlier = plain->documents[other].month;

			if (month && earlier ? strcmp(month, earlier) == 0 : !month && !earlier)
				parts.of_document[d] = parts.of_document[other];
		}
		for (size_t i = 0; i < plain->documents[d].count; i++)
			own += plain->documents[d].tokens[i].word;
		for (size_t slice = 0; slice < options->slices; slice++)
			if (before + own / 2 >= words * slice / options->slices)
				parts.of_document[d] = slice;
		before += own;
	}
	return parts;
}

/* The measures of occurrences first to end - 1, which are of one n-gram, against a row of the table. */
static void check_row(const ww_table *table, uint64_t row, const struct naive_ngrams *all, size_t first, size_t end,
                      const struct naive_parts *parts, uint64_t (*sizes)[1000])
{
	const struct naive_occurrence *occurrence = &all->items[first];
	uint64_t documents = 0, counts[1000] = {0};
	struct dispersion_parts whole = {0};
	struct dispersion_sums sums = {.parts = &whole, .count = (double)(end - first)};
	struct dispersion spread;
	double gap = (double)all->words / (double)(end - first), arf = 0;

	for (size_t i = first; i < end; i++) {
		uint64_t before = i > first ? all->items[i - 1].place : all->items[end - 1].place - all->words;

		documents += i == first || all->items[i - 1].document != all->items[i].document;
		counts[parts->of_document[all->items[i].document]]++;
		arf += fmin((double)(all->items[i].place - before), gap) / gap;
	}
	for (size_t part = 0; part < parts->count; part++)
		dispersion_parts_add(&whole, sizes[occurrence->n][part]);
	for (size_t part = 0; part < parts->count; part++)
		if (counts[part])
			dispersion_add(&sums, counts[part], sizes[occurrence->n][part]);
	spread = dispersion_of(&sums);
	const double wanted[] = {spread.range_share, spread.juilland_d, spread.carroll_d2, spread.rosengren_s,
	                         spread.dp,          spread.dp_norm,    spread.d_kl,       arf};
	assert_text(ww_table_text(table, 0, row), occurrence->ngram);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "count"), row), end - first);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "documents"), row), documents);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "range"), row), spread.range);
	for (size_t i = 0; i < 8; i++) {
		double given = ww_table_number(table, ww_table_find(table, "range_share") + i, row);

		assert_near(given, isnan(wanted[i]) ? 0 : wanted[i], 1e-9);
	}
}

static uint64_t find_ngram(const ww_table *table, const struct naive_occurrence *occurrence)
{
	size_t n = ww_table_find(table, "n");
	ww_text wanted = text_of_string(occurrence->ngram);

	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		ww_text text = ww_table_text(table, 0, row);

		if (text.size == wanted.size && memcmp(text.data, wanted.data, text.size) == 0 &&
		    (n == ww_table_columns(table) || (size_t)ww_table_integer(table, n, row) == occurrence->n))
			return row;
	}
	return UINT64_MAX;
}

static void check_against_naive(const ww_corpus *corpus, struct plain_corpus *plain,
                                const ww_dispersion_options *options, const ww_run *run)
{
	static uint64_t sizes[8][1000];
	ww_table *table = answer(ask, corpus, options, run);
	struct naive_parts parts = naive_parts_of(plain, options);
	struct naive_ngrams all;
	uint64_t rows = 0;

	plain_corpus_bring(plain, options->layer);
	all = naive_ngrams_of(plain, options->from, options->to, options->unit, options->marks);
	memset(sizes, 0, sizeof sizes);
	for (size_t i = 0; i < all.count; i++)
		sizes[all.items[i].n][parts.of_document[all.items[i].document]]++;
	for (size_t i = 0, end; i < all.count; i = end) {
		uint64_t row, documents = 1;

		end = naive_ngrams_end(&all, i);
		for (size_t j = i + 1; j < end; j++)
			documents += all.items[j].document != all.items[j - 1].document;
		if (end - i < options->min_count || documents < options->min_documents)
			continue;
		rows++;
		row = find_ngram(table, &all.items[i]);
		if (row != UINT64_MAX)
			check_row(table, row, &all, i, end, &parts, sizes);
		else
			assert_true(options->limit);
	}
	assert_int_equal(ww_table_total(table), rows);
	assert_int_equal(ww_table_rows(table), options->limit && options->limit < rows ? options->limit : rows);
	naive_ngrams_free(&all);
	ww_table_free(table);
}

static ww_dispersion_options options_by_dice(struct sequence *dice)
{
	static const char *const units[] = {NULL, "sentence", "paragraph", "document"};
	ww_dispersion_options options = {.size = sizeof options,
	                                 .from = (uint32_t)sequence_below(dice, 2) + 1,
	                                 .parts = sequence_below(dice, 3) ? NULL : "month",
	                                 .min_count = sequence_below(dice, 20),
	                                 .min_documents = sequence_below(dice, 8),
	                                 .layer = layer_by_dice(dice),
	                                 .unit = units[sequence_below(dice, 4)],
	                                 .limit = sequence_below(dice, 3) ? 0 : 7,
	                                 .marks = sequence_below(dice, 2)};

	if (!options.parts && sequence_below(dice, 2))
		options.slices = (uint32_t)sequence_below(dice, 9) + 1;
	options.to = options.from + (uint32_t)sequence_below(dice, 3);
	return options;
}

static void measures_are_those_of_a_naive_twin(void **state)
{
	ww_filter filter = {.size = sizeof filter, .date = "2020-01-15..2020-12"};
	struct sequence dice = {31};
	struct made_texts made = made_texts_new(&dice, 200, 30);
	struct test_store store = {.commit_every = 90};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store), *view;
	struct plain_corpus plain, plain_view;
	ww_error error;

	made_texts_tag(corpus);
	plain = plain_corpus_of(corpus);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	plain_view = plain_corpus_of(view);
	for (int i = 0; i < 40; i++) {
		ww_run run = {.size = sizeof run, .threads = (uint32_t)(i % 3 + 1)};
		ww_dispersion_options options = options_by_dice(&dice);
		bool narrow = sequence_below(&dice, 3) == 0;

		check_against_naive(narrow ? view : corpus, narrow ? &plain_view : &plain, &options, &run);
	}
	tags_take(corpus);
	ww_corpus_close(view);
	plain_corpus_free(&plain);
	plain_corpus_free(&plain_view);
	made_texts_free(&made);
}

/* Longer than what is scanned at a time, so that n-grams go on from one part of a document into the next. */
static void long_documents_are_measured_across_their_parts(void **state)
{
	ww_dispersion_options options = {.size = sizeof options, .from = 1, .to = 3, .unit = "document", .min_count = 300};
	struct sequence dice = {33};
	struct made_texts made = made_texts_new(&dice, 4, 40000);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	struct plain_corpus plain = plain_corpus_of(corpus);

	check_against_naive(corpus, &plain, &options, NULL);
	plain_corpus_free(&plain);
	made_texts_free(&made);
}

static void threads_change_nothing_and_limits_cut_the_end(void **state)
{
	ww_dispersion_options options = {.size = sizeof options, .from = 1, .to = 3, .limit = 3};
	struct sequence dice = {32};
	struct made_texts made = made_texts_new(&dice, 2500, 40);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	char *limited = answer_dump(ask, corpus, &options, 2, 0);

	options.limit = 0;
	char *whole = answer_dump(ask, corpus, &options, 1, 0), *again = answer_dump(ask, corpus, &options, 3, 0);
	assert_same_lines(again, whole);
	whole[strlen(limited)] = 0;
	assert_same_lines(limited, whole);
	free(limited);
	free(whole);
	free(again);
	made_texts_free(&made);
}

static void a_user_who_says_stop_cancels(void **state)
{
	assert_stops(ask, corpus_of(state, news, NEWS), NULL);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	ww_dispersion_options options = {.size = sizeof options, .from = 1, .to = 2, .slices = 2};

	corpus_of(state, news, NEWS);
	assert_every_allocation_reported(ask, &options, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_corpus_of_gries_has_his_figures),
		test(columns_stand_in_their_order),
		test(parts_are_documents_periods_fields_or_slices),
		test(one_part_has_no_spread),
		test(senseless_questions_are_refused),
		test(nothing_gives_an_empty_table),
		test(measures_are_those_of_a_naive_twin),
		test(long_documents_are_measured_across_their_parts),
		test(threads_change_nothing_and_limits_cut_the_end),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
