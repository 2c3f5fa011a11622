/* Keyness of a corpus: worked examples, and a slow and simple twin on texts made up. */
#include "watchword/keyness.h"

#include <stdlib.h>
#include <string.h>

#include "stat/contingency.h"
#include "stat/significance.h"
#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_ngrams.h"
#include "support/near.h"
#include "support/tags.h"

/* What a corpus is compared with: another, itself where that is NULL, or a list where there is one. */
struct comparison {
	const ww_corpus *reference;
	const ww_frequency_list *list;
	const ww_keyness_options *options;
};

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	const struct comparison *with = options;

	if (with->list)
		return ww_keyness_against(out, corpus, with->list, with->options, run, error);
	return ww_keyness(out, corpus, with->reference ? with->reference : corpus, with->options, run, error);
}

static ww_table *keyness_run(const ww_corpus *target, const ww_corpus *reference, const ww_keyness_options *options,
                             const ww_run *run)
{
	return answer(ask, target, &(struct comparison){.reference = reference, .options = options}, run);
}

static ww_table *keyness(const ww_corpus *target, const ww_corpus *reference, const ww_keyness_options *options)
{
	return keyness_run(target, reference, options, NULL);
}

static ww_corpus *view_of(const ww_corpus *corpus, const char *source)
{
	ww_text value = text_of_string(source);
	ww_condition condition = {"source", &value, 1};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
	ww_corpus *view;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	return view;
}

static const struct test_text news[] = {
	{.source = "Post", .text = "no peace, no peace"},
	{.source = "Post", .text = "peace now"},
	{.source = "Times", .text = "no war"},
	{.source = "Times", .text = "war and war and war"},
};
enum { NEWS = sizeof news / sizeof *news };

static void the_over_used_come_first_and_the_under_used_last(void **state)
{
	ww_keyness_options both = {.size = sizeof both, .by_reference_only = true};
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	ww_corpus *post = view_of(corpus, "Post"), *times = view_of(corpus, "Times");
	ww_table *table = keyness(post, times, NULL);

	assert_column(table, "term", "peace | now | no");
	assert_column(table, "count", "3 | 1 | 2");
	assert_column(table, "documents", "2 | 1 | 1");
	assert_column(table, "reference_count", "0 | 0 | 1");
	assert_column(table, "reference_documents", "0 | 0 | 1");
	assert_column(table, "o21", "3 | 5 | 4");
	assert_column(table, "o22", "7 | 7 | 6");
	assert_column(table, "range_share", "1.0000 | 0.5000 | 0.5000");
	assert_int_equal(ww_table_columns(table), 27);
	ww_table_free(table);
	table = keyness(post, times, &both);
	assert_column(table, "term", "peace | now | no | and | war");
	assert_column(table, "reference_count", "0 | 0 | 1 | 2 | 4");
	assert_column(table, "count", "3 | 1 | 2 | 0 | 0");
	assert_column(table, "percent_diff", "inf | inf | 133.3333 | -100.0000 | -100.0000");
	assert_int_equal(ww_table_column(table, ww_table_find(table, "dp_norm")).null_count, 2);
	ww_table_free(table);
	table = keyness(corpus, corpus, NULL); /* nothing is a keyword of itself */
	assert_column(table, "log_likelihood", "0.0000 | 0.0000 | 0.0000 | 0.0000 | 0.0000");
	assert_column(table, "term", "and | no | now | peace | war");
	assert_column(table, "p_fdr", "1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000");
	ww_table_free(table);
	ww_corpus_close(post);
	ww_corpus_close(times);
}

/* 52 in 50,000 words against 57 in 75,000: + 2.65 (the example with the calculator of Lancaster). */
static void a_list_gives_the_figure_of_the_calculator(void **state)
{
	enum { WORDS = 50000 };
	const ww_text terms[] = {text_of_string("word"), text_of_string("absent"), text_of_string("word")};
	const uint64_t counts[] = {50, 3, 7};
	ww_frequency_list list = {.size = sizeof list, .terms = terms, .counts = counts, .rows = 3, .total = 75000};
	ww_keyness_options options = {.size = sizeof options, .by_reference_only = true, .min_count = 3};
	char *text = calloc(WORDS, 5);
	struct test_text one = {.text = text};
	ww_table *table;
	ww_error error;

	assert_non_null(text);
	for (int i = 0; i < WORDS; i++)
		memcpy(text + (size_t)i * 5, i < 52 ? "word " : "xxxx ", 5);
	text[WORDS * 5 - 1] = 0;
	assert_ok(ww_keyness_against(&table, corpus_of(state, &one, 1), &list, &options, NULL, &error), &error);
	assert_column(table, "term", "xxxx | word | absent");
	assert_near(ww_table_number(table, ww_table_find(table, "log_likelihood_rayson"), 1), 2.65, 0.005);
	assert_column(table, "reference_count", "0 | 57 | 3");
	assert_column(table, "reference_documents", "- | - | -");
	assert_column(table, "o21", "52 | 49948 | 50000");
	assert_column(table, "o22", "75000 | 74943 | 74997");
	ww_table_free(table);
	free(text);
}

static void a_list_has_one_total(void **state)
{
	const ww_text terms[] = {text_of_string("no peace"), text_of_string("war and")};
	uint64_t counts[] = {1, 5};
	ww_frequency_list list = {.size = sizeof list, .terms = terms, .counts = counts, .rows = 2};
	ww_keyness_options pairs = {.size = sizeof pairs, .from = 2, .by_reference_only = true};
	ww_keyness_options more = {.size = sizeof more, .from = 1, .to = 2};
	ww_corpus *corpus = corpus_of(state, news, 2);
	ww_table *table;
	ww_error error;

	assert_ok(ww_keyness_against(&table, corpus, &list, &pairs, NULL, &error), &error);
	assert_column(table, "ngram", "peace no | peace now | no peace | war and");
	assert_column(table, "n", "2 | 2 | 2 | 2");
	assert_column(table, "o12", "0 | 0 | 1 | 5");
	assert_column(table, "o22", "6 | 6 | 5 | 1");
	ww_table_free(table);
	assert_status(ww_keyness_against(&table, corpus, &list, &more, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "n-grams from 1 to 2 against a list, which is of one length");
	list.total = 5;
	assert_status(ww_keyness_against(&table, corpus, &list, NULL, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "the list of counts: they add up to 6, which is more than the total of 5");
	counts[1] = UINT64_MAX;
	assert_status(ww_keyness_against(&table, corpus, &list, NULL, NULL, &error), WW_EINVAL, &error);
	assert_null(table);
}

static void an_empty_side_leaves_nothing_to_compare(void **state)
{
	ww_keyness_options both = {.size = sizeof both, .by_reference_only = true};
	ww_frequency_list list = {.size = sizeof list};
	ww_corpus *corpus = corpus_of(state, news, NEWS), *none = view_of(corpus, "Nobody");
	ww_table *table = keyness(corpus, none, NULL);
	ww_error error;

	assert_column(table, "term", "and | no | now | peace | war");
	assert_column(table, "log_likelihood", "- | - | - | - | -");
	assert_column(table, "p_holm", "- | - | - | - | -");
	assert_column(table, "reference_per_million", "- | - | - | - | -");
	ww_table_free(table);
	assert_ok(ww_keyness_against(&table, corpus, &list, NULL, NULL, &error), &error);
	assert_column(table, "log_ratio", "- | - | - | - | -");
	ww_table_free(table);
	table = keyness(none, corpus, NULL);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 27);
	ww_table_free(table);
	table = keyness(none, corpus, &both);
	assert_int_equal(ww_table_rows(table), 5);
	assert_column(table, "per_million", "- | - | - | - | -");
	ww_table_free(table);
	ww_corpus_close(none);
}

static void senseless_questions_are_refused(void **state)
{
	ww_keyness_options unit = {.size = sizeof unit, .unit = "line"};
	ww_keyness_options layer = {.size = sizeof layer, .layer = "roots"};
	ww_keyness_options lengths = {.size = sizeof lengths, .from = 3, .to = 2};
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	ww_table *table;
	ww_error error;

	assert_status(ww_keyness(&table, corpus, corpus, &unit, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_keyness(&table, corpus, corpus, &layer, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_keyness(&table, corpus, corpus, &lengths, NULL, &error), WW_EINVAL, &error);
	assert_null(table);
}

/* What the twin counts of one n-gram. */
struct naive_count {
	uint64_t count;
	uint64_t documents;
};

static struct naive_count naive_count_of(const struct naive_ngrams *all, const char *ngram, size_t n)
{
	struct naive_count out = {0};
	size_t low = 0, high = all->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(all->items[middle].ngram, ngram);

		if (order < 0 || (order == 0 && all->items[middle].n < n))
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < all->count && all->items[low].n == n && strcmp(all->items[low].ngram, ngram) == 0; low++) {
		out.documents += out.count == 0 || all->items[low].document != all->items[low - 1].document;
		out.count++;
	}
	return out;
}

static double cell(const ww_table *table, const char *name, uint64_t row)
{
	ww_column column = ww_table_column(table, ww_table_find(table, name));

	assert_int_equal(column.type, WW_F64);
	return ((const double *)column.values)[row];
}

static void assert_cell(const ww_table *table, const char *name, uint64_t row, double wanted)
{
	double given = cell(table, name, row);

	if (isinf(wanted))
		assert_true(isinf(given));
	else
		assert_near(given, wanted, 1e-9 * (1 + fabs(wanted)));
}

static void check_row(const ww_table *table, uint64_t row, const struct naive_ngrams *target,
                      const struct naive_ngrams *reference, const ww_keyness_options *options, const char *ngram)
{
	size_t n_column = ww_table_find(table, "n");
	size_t n = n_column < ww_table_columns(table) ? (size_t)ww_table_integer(table, n_column, row) : 1;
	struct naive_count here = naive_count_of(target, ngram, n), there = naive_count_of(reference, ngram, n);
	struct contingency t =
		contingency_of(here.count, naive_ngrams_size(target, n), there.count, naive_ngrams_size(reference, n));
	bool by_target = here.count >= options->min_count && here.documents >= options->min_documents && here.count > 0;

	assert_true(by_target || (options->by_reference_only && there.count >= options->min_count &&
	                          there.documents >= options->min_documents));
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "count"), row), here.count);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "documents"), row), here.documents);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "reference_count"), row), there.count);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "reference_documents"), row), there.documents);
	assert_cell(table, "per_million", row, t.o11 * 1e6 / (t.o11 + t.o21));
	assert_cell(table, "reference_per_million", row, t.o12 * 1e6 / (t.o12 + t.o22));
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "o21"), row), (int64_t)t.o21);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "o22"), row), (int64_t)t.o22);
	assert_cell(table, "e11", row, t.e11);
	assert_cell(table, "log_likelihood", row, log_likelihood(&t));
	assert_cell(table, "log_likelihood_rayson", row, log_likelihood_of_word(&t));
	assert_cell(table, "chi_squared", row, chi_squared(&t));
	assert_cell(table, "chi_squared_yates", row, chi_squared_yates(&t));
	assert_cell(table, "p", row, chi_squared_p(log_likelihood(&t)));
	assert_cell(table, "log_ratio", row, log_ratio(&t));
	assert_cell(table, "percent_diff", row, percent_difference(&t));
	assert_cell(table, "bic", row, bayes_factor(&t));
	assert_cell(table, "odds_ratio", row, odds_ratio(&t).ratio);
	assert_cell(table, "odds_ratio_low", row, odds_ratio(&t).low);
	assert_cell(table, "odds_ratio_high", row, odds_ratio(&t).high);
}

static char *text_at(const ww_table *table, uint64_t row)
{
	ww_text text = ww_table_text(table, 0, row);
	char *copy = strndup(text.data, text.size);

	assert_non_null(copy);
	return copy;
}

/* Signed log-likelihood never ascends. */
static double signed_score(const ww_table *table, uint64_t row)
{
	return copysign(cell(table, "log_likelihood", row), cell(table, "percent_diff", row));
}

static int compare_numbers(const void *left, const void *right)
{
	double a = *(const double *)left, b = *(const double *)right;

	return (a > b) - (a < b);
}

/* By definition, from the column p. */
static void check_adjusted(const ww_table *table)
{
	uint64_t rows = ww_table_rows(table);
	double *p = calloc(rows + 1, sizeof *p);

	assert_non_null(p);
	for (uint64_t row = 0; row < rows; row++)
		p[row] = cell(table, "p", row);
	qsort(p, rows, sizeof *p, compare_numbers);
	for (uint64_t row = 0; row < rows; row++) {
		double own = cell(table, "p", row), holm = 0, discovery = 1;

		for (uint64_t i = 0; i < rows; i++)
			if (p[i] <= own)
				holm = fmax(holm, fmin(p[i] * (double)(rows - i), 1));
			else
				break;
		for (uint64_t i = rows; i-- > 0 && p[i] >= own;)
			discovery = fmin(discovery, p[i] * (double)rows / (double)(i + 1));
		assert_cell(table, "p_holm", row, holm);
		assert_cell(table, "p_fdr", row, discovery);
	}
	free(p);
}

static uint64_t naive_rows(const struct naive_ngrams *target, const struct naive_ngrams *reference,
                           const ww_keyness_options *options)
{
	uint64_t rows = 0;

	for (size_t i = 0; i < target->count; i = naive_ngrams_end(target, i)) {
		struct naive_count here = naive_count_of(target, target->items[i].ngram, target->items[i].n);
		struct naive_count there = naive_count_of(reference, target->items[i].ngram, target->items[i].n);

		rows += (here.count >= options->min_count && here.documents >= options->min_documents) ||
		        (options->by_reference_only && there.count >= options->min_count &&
		         there.documents >= options->min_documents);
	}
	for (size_t i = 0; options->by_reference_only && i < reference->count; i = naive_ngrams_end(reference, i)) {
		struct naive_count there = naive_count_of(reference, reference->items[i].ngram, reference->items[i].n);

		rows += naive_count_of(target, reference->items[i].ngram, reference->items[i].n).count == 0 &&
		        there.count >= options->min_count && there.documents >= options->min_documents;
	}
	return rows;
}

static void check_against_naive(const ww_corpus *target, const ww_corpus *reference, const ww_keyness_options *options,
                                const ww_run *run)
{
	struct plain_corpus plain = plain_corpus_of(target), plain_reference = plain_corpus_of(reference);
	ww_table *table = keyness_run(target, reference, options, run);
	struct naive_ngrams here, there;

	plain_corpus_bring(&plain, options->layer);
	plain_corpus_bring(&plain_reference, options->layer);
	here = naive_ngrams_of(&plain, options->from, options->to, options->unit, options->marks);
	there = naive_ngrams_of(&plain_reference, options->from, options->to, options->unit, options->marks);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		char *ngram = text_at(table, row);

		check_row(table, row, &here, &there, options, ngram);
		assert_true(row == 0 || signed_score(table, row) <= signed_score(table, row - 1));
		free(ngram);
	}
	assert_int_equal(ww_table_total(table), naive_rows(&here, &there, options));
	if (!options->limit)
		check_adjusted(table);
	naive_ngrams_free(&here);
	naive_ngrams_free(&there);
	plain_corpus_free(&plain);
	plain_corpus_free(&plain_reference);
	ww_table_free(table);
}

static ww_keyness_options options_by_dice(struct sequence *dice)
{
	static const char *const units[] = {NULL, "sentence", "paragraph", "document"};
	ww_keyness_options options = {.size = sizeof options,
	                              .from = (uint32_t)sequence_below(dice, 2) + 1,
	                              .min_count = sequence_below(dice, 2) ? 1 : sequence_below(dice, 10) + 1,
	                              .min_documents = sequence_below(dice, 2) ? 1 : sequence_below(dice, 5) + 1,
	                              .layer = sequence_below(dice, 2) ? "surface" : NULL,
	                              .unit = units[sequence_below(dice, 4)],
	                              .limit = sequence_below(dice, 3) ? 0 : 20,
	                              .marks = sequence_below(dice, 2),
	                              .by_reference_only = sequence_below(dice, 2)};

	options.to = options.from + (uint32_t)sequence_below(dice, 2);
	return options;
}

/* Views of one store, and corpora of two, whose vocabularies differ. */
static void figures_are_those_of_a_naive_twin(void **state)
{
	struct sequence dice = {41};
	struct made_texts made = made_texts_new(&dice, 120, 25), others = made_texts_new(&dice, 40, 25);
	struct test_store store = {.commit_every = 50};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);
	ww_corpus *other = corpus_of(state, others.texts, others.count);
	ww_corpus *post = view_of(corpus, "Post"), *times = view_of(corpus, "Times");

	for (int i = 0; i < 24; i++) {
		ww_run run = {.size = sizeof run, .threads = (uint32_t)(i % 3 + 1)};
		ww_keyness_options options = options_by_dice(&dice);

		check_against_naive(i % 2 ? post : corpus, i % 2 ? times : other, &options, &run);
	}
	ww_corpus_close(post);
	ww_corpus_close(times);
	made_texts_free(&made);
	made_texts_free(&others);
}

/* Against a list of all its terms, a reference is what it is itself. */
static void a_list_of_a_corpus_stands_for_it(void **state)
{
	ww_keyness_options options = {.size = sizeof options, .by_reference_only = true};
	struct sequence dice = {42};
	struct made_texts made = made_texts_new(&dice, 200, 25), others = made_texts_new(&dice, 60, 25);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	ww_corpus *other = corpus_of(state, others.texts, others.count);
	struct plain_corpus plain = plain_corpus_of(other);
	struct naive_ngrams all;
	ww_frequency_list list = {.size = sizeof list};
	ww_table *by_corpus = keyness(corpus, other, &options), *by_list;
	ww_error error;

	plain_corpus_bring(&plain, NULL);
	all = naive_ngrams_of(&plain, 1, 1, NULL, false);
	ww_text *terms = calloc(all.count, sizeof *terms);
	uint64_t *counts = calloc(all.count, sizeof *counts);
	assert_true(terms && counts);
	for (size_t i = 0; i < all.count; i++) {
		terms[i] = text_of_string(all.items[i].ngram);
		counts[i] = 1;
	}
	list.terms = terms, list.counts = counts, list.rows = all.count;
	assert_ok(ww_keyness_against(&by_list, corpus, &list, &options, NULL, &error), &error);
	assert_int_equal(ww_table_rows(by_list), ww_table_rows(by_corpus));
	for (uint64_t row = 0; row < ww_table_rows(by_list); row++) {
		char *left = text_at(by_list, row), *right = text_at(by_corpus, row);

		assert_string_equal(left, right);
		assert_cell(by_list, "p_holm", row, cell(by_corpus, "p_holm", row));
		free(left);
		free(right);
	}
	ww_table_free(by_corpus);
	ww_table_free(by_list);
	free(terms);
	free(counts);
	naive_ngrams_free(&all);
	plain_corpus_free(&plain);
	made_texts_free(&made);
	made_texts_free(&others);
}

static void threads_change_nothing_and_limits_cut_the_end(void **state)
{
	ww_keyness_options options = {.size = sizeof options, .from = 1, .to = 3, .by_reference_only = true, .limit = 11};
	struct sequence dice = {43};
	struct made_texts made = made_texts_new(&dice, 2500, 40);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	ww_corpus *post = view_of(corpus, "Post"), *times = view_of(corpus, "Times");
	struct comparison with_times = {.reference = times, .options = &options};
	char *limited = answer_dump(ask, post, &with_times, 2, 0);

	options.limit = 0;
	char *whole = answer_dump(ask, post, &with_times, 1, 0), *again = answer_dump(ask, post, &with_times, 3, 0);
	assert_same_lines(again, whole);
	whole[strlen(limited)] = 0;
	assert_same_lines(limited, whole);
	free(limited);
	free(whole);
	free(again);
	ww_corpus_close(post);
	ww_corpus_close(times);
	made_texts_free(&made);
}

static void a_user_who_says_stop_cancels(void **state)
{
	const ww_text term = text_of_string("no");
	const uint64_t count = 3;
	ww_frequency_list list = {.size = sizeof list, .terms = &term, .counts = &count, .rows = 1};
	struct comparison with_itself = {0}, with_list = {.list = &list};
	ww_corpus *corpus = corpus_of(state, news, NEWS);

	assert_stops(ask, corpus, &with_itself);
	assert_stops(ask, corpus, &with_list);
}

/* The documents of 2021 compared with all. */
static ww_status ask_of_a_year(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                               ww_error *error)
{
	ww_filter filter = {.size = sizeof filter, .date = "2021"};
	ww_corpus *view;
	ww_status status = ww_corpus_where(&view, corpus, &filter, error);

	*out = NULL;
	if (status != WW_OK)
		return status;
	status = ww_keyness(out, view, corpus, options, run, error);
	ww_corpus_close(view);
	return status;
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	static const struct test_text dated[] = {{.date = "2021", .text = "no peace"}, {.text = "no war, none"}};
	const ww_text terms[] = {text_of_string("no"), text_of_string("absent")};
	const uint64_t counts[] = {3, 4};
	ww_frequency_list list = {.size = sizeof list, .terms = terms, .counts = counts, .rows = 2};
	ww_keyness_options options = {.size = sizeof options, .by_reference_only = true};
	struct comparison with_list = {.list = &list, .options = &options};

	corpus_of(state, dated, 2);
	assert_every_allocation_reported(ask_of_a_year, &options, state, 20);
	assert_every_allocation_reported(ask, &with_list, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(the_over_used_come_first_and_the_under_used_last),
		test(a_list_gives_the_figure_of_the_calculator),
		test(a_list_has_one_total),
		test(an_empty_side_leaves_nothing_to_compare),
		test(senseless_questions_are_refused),
		test(figures_are_those_of_a_naive_twin),
		test(a_list_of_a_corpus_stands_for_it),
		test(threads_change_nothing_and_limits_cut_the_end),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
