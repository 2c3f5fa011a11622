#include "watchword/count.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_count.h"
#include "support/tags.h"

static const struct test_text rally[] = {
	{.id = "a", .date = "2021-03-01", .source = "Post", .text = "Peace now! Peace, they sang."},
	{.id = "b", .date = "2021-03-09", .source = "Times", .text = "They left. PEACE stayed."},
	{.id = "c", .text = "Who left?"},
};
enum { RALLY = sizeof rally / sizeof *rally };

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_terms(out, corpus, options, run, error);
}

static ww_table *terms(const ww_corpus *corpus, const ww_terms_options *options)
{
	return answer(ask, corpus, options, NULL);
}

static void terms_are_folded_and_come_by_count_then_text(void **state)
{
	ww_table *table = terms(corpus_of(state, rally, RALLY), NULL);

	assert_column(table, "term", "peace | left | they | now | sang | stayed | who");
	assert_column(table, "count", "3 | 2 | 2 | 1 | 1 | 1 | 1");
	assert_column(table, "documents", "2 | 2 | 2 | 1 | 1 | 1 | 1");
	assert_column(table, "per_million",
	              "272727.2727 | 181818.1818 | 181818.1818 | 90909.0909 | 90909.0909 | 90909.0909 | 90909.0909");
	assert_int_equal(ww_table_columns(table), 5);
	ww_table_free(table);
}

static void the_surface_layer_keeps_case(void **state)
{
	ww_terms_options options = {.size = sizeof options, .layer = "surface", .limit = 4};
	ww_table *table = terms(corpus_of(state, rally, RALLY), &options);

	assert_column(table, "term", "Peace | left | PEACE | They");
	assert_column(table, "documents", "1 | 2 | 1 | 1");
	assert_int_equal(ww_table_total(table), 9);
	ww_table_free(table);
}

static void a_part_of_speech_of_words_and_marks_is_counted_for_each(void **state)
{
	static const struct test_tag tags[] = {{",", NULL, "X"}, {"Peace", "peace", "X"}, {"PEACE", "peace", "NOUN"}};
	ww_terms_options options = {.size = sizeof options, .layer = "pos"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table;

	tags_give(corpus, tags, 3);
	table = terms(corpus, &options);
	assert_column(table, "term", "_ | X | NOUN");
	assert_column(table, "count", "8 | 2 | 1");
	assert_column(table, "documents", "3 | 1 | 1");
	ww_table_free(table);
	options.marks = true;
	table = terms(corpus, &options);
	assert_column(table, "count", "13 | 3 | 1");
	ww_table_free(table);
	tags_take(corpus);
}

static void marks_are_counted_on_demand(void **state)
{
	ww_terms_options options = {.size = sizeof options, .marks = true, .min_count = 3};
	ww_table *table = terms(corpus_of(state, rally, RALLY), &options);

	assert_column(table, "term", ". | peace");
	assert_column(table, "count", "3 | 3");
	ww_table_free(table);
}

static void groups_ascend_and_documents_without_one_come_last(void **state)
{
	ww_terms_options options = {.size = sizeof options, .by = "source"};
	ww_table *table = terms(corpus_of(state, rally, RALLY), &options);

	assert_column(table, "term", "peace | now | sang | they | left | peace | stayed | they | left | who");
	assert_column(table, "group", "Post | Post | Post | Post | Times | Times | Times | Times | - | -");
	assert_column(table, "count", "2 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1");
	ww_table_free(table);
}

static void thresholds_hold_for_each_row(void **state)
{
	ww_terms_options by_count = {.size = sizeof by_count, .by = "month", .min_count = 2};
	ww_terms_options by_documents = {.size = sizeof by_documents, .by = "month", .min_documents = 2};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table = terms(corpus, &by_count);

	assert_column(table, "term", "peace | they");
	ww_table_free(table);
	table = terms(corpus, &by_documents);
	assert_column(table, "term", "peace | they");
	assert_column(table, "group", "2021-03 | 2021-03");
	ww_table_free(table);
}

static void a_view_is_counted_alone(void **state)
{
	ww_filter filter = {.size = sizeof filter, .date = "2021-03-09"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY), *view;
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	table = terms(view, NULL);
	assert_column(table, "term", "left | peace | stayed | they");
	assert_column(table, "per_million", "250000.0000 | 250000.0000 | 250000.0000 | 250000.0000");
	ww_table_free(table);
	ww_corpus_close(view);
}

static void terms_are_weighed_by_how_rare_they_are_in_the_view(void **state)
{
	ww_terms_options options = {.size = sizeof options, .by = "source", .limit = 6};
	ww_table *table = terms(corpus_of(state, rally, RALLY), NULL);

	/* ln(3/2) = 0.4055, ln(3/1) = 1.0986 */
	assert_column(table, "tf_idf", "1.2164 | 0.8109 | 0.8109 | 1.0986 | 1.0986 | 1.0986 | 1.0986");
	ww_table_free(table);
	table = terms(corpus_of(state, rally, RALLY), &options);
	assert_column(table, "term", "peace | now | sang | they | left | peace");
	assert_column(table, "tf_idf", "0.8109 | 1.0986 | 1.0986 | 0.4055 | 0.4055 | 0.4055");
	ww_table_free(table);
}

static void terms_are_filtered(void **state)
{
	static const ww_text patterns[] = {{"*e*", 3}, {"now", 3}}, stop[] = {{"They", 4}};
	ww_term_filter filter = {
		.size = sizeof filter, .patterns = patterns, .pattern_count = 2, .stop = stop, .stop_count = 1};
	ww_terms_options options = {.size = sizeof options, .filter = &filter};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table = terms(corpus, &options);
	ww_error error;

	assert_column(table, "term", "peace | left | now | stayed");
	assert_column(table, "per_million", "272727.2727 | 181818.1818 | 90909.0909 | 90909.0909");
	assert_int_equal(ww_table_total(table), 4);
	ww_table_free(table);
	options.by = "month";
	options.limit = 3;
	table = terms(corpus, &options);
	assert_column(table, "term", "peace | left | now");
	assert_int_equal(ww_table_total(table), 5);
	ww_table_free(table);
	filter.kinds = WW_KIND_NUMBER;
	table = terms(corpus, &options);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	filter.kinds = 1 << 20;
	assert_status(ww_terms(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
}

static void nothing_gives_an_empty_table(void **state)
{
	ww_terms_options options = {.size = sizeof options, .by = "day", .layer = "surface"};
	ww_corpus *corpus = corpus_of(state, NULL, 0);
	ww_table *table = terms(corpus, &options);

	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_total(table), 0);
	assert_int_equal(ww_table_columns(table), 6);
	ww_table_free(table);
	table = terms(corpus, NULL);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void a_rate_without_words_is_null(void **state)
{
	ww_terms_options options = {.size = sizeof options, .marks = true};
	ww_table *table = terms(corpus_of_texts(state, "? ! ?"), &options);

	assert_column(table, "count", "2 | 1");
	assert_column(table, "per_million", "- | -");
	ww_table_free(table);
}

static void wrong_layers_and_fields_are_named(void **state)
{
	ww_terms_options layer = {.size = sizeof layer, .layer = "naked"};
	ww_terms_options by = {.size = sizeof by, .by = "colour"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table = (ww_table *)&layer;
	ww_error error;

	assert_status(ww_terms(&table, corpus, &layer, NULL, &error), WW_EINVAL, &error);
	assert_non_null(strstr(error.message, "\"naked\"; there are: folded, surface, bare, stem"));
	assert_null(table);
	assert_status(ww_terms(&table, corpus, &by, NULL, &error), WW_ENOTFOUND, &error);
	assert_non_null(strstr(error.message, "colour"));
}

/* Many documents, and a view of them. */
struct sample {
	ww_corpus *corpus;
	ww_corpus *view;
	struct plain_corpus plain; /* of the corpus */
	struct plain_corpus plain_view;
};

static struct sample sample_new(void **state, uint64_t seed, size_t documents)
{
	struct sequence sequence = {seed};
	struct made_texts made = made_texts_new(&sequence, documents, 40);
	struct test_store store = {.commit_every = documents / 3 + 1};
	ww_filter filter = {.size = sizeof filter, .date = "2020-01-15..2020-12"};
	struct sample sample = {.corpus = corpus_of_store(state, made.texts, made.count, &store)};
	ww_error error;

	made_texts_free(&made);
	made_texts_tag(sample.corpus);
	assert_ok(ww_corpus_where(&sample.view, sample.corpus, &filter, &error), &error);
	sample.plain = plain_corpus_of(sample.corpus);
	sample.plain_view = plain_corpus_of(sample.view);
	return sample;
}

static void sample_free(struct sample *sample)
{
	tags_take(sample->corpus);
	ww_corpus_close(sample->view);
	plain_corpus_free(&sample->plain);
	plain_corpus_free(&sample->plain_view);
}

static void check_against_naive(const struct sample *sample, bool view, const ww_terms_options *options,
                                const ww_run *run)
{
	struct naive_question question = {.from = 1,
	                                  .to = 1,
	                                  .min_count = options->min_count,
	                                  .min_documents = options->min_documents,
	                                  .thresholds_by_row = true,
	                                  .by = options->by,
	                                  .members = {.marks = options->marks},
	                                  .limit = options->limit,
	                                  .terms = true};
	struct plain_corpus plain = view ? sample->plain_view : sample->plain;
	char *given, *wanted;
	uint64_t total;
	ww_table *table;
	ww_error error;

	plain_corpus_bring(&plain, options->layer);
	wanted = naive_count(&total, &plain, &question);
	assert_ok(ww_terms(&table, view ? sample->view : sample->corpus, options, run, &error), &error);
	given = table_dump(table);
	assert_same_lines(given, wanted);
	assert_int_equal(ww_table_total(table), total);
	ww_table_free(table);
	free(given);
	free(wanted);
}

static void counts_are_those_of_a_naive_count(void **state)
{
	static const char *const groups[] = {NULL, "month", "source"};
	static const uint64_t limits[] = {0, 1, 7, 10000};
	struct sample sample = sample_new(state, 1, 1000);
	struct sequence dice = {2};

	for (int i = 0; i < 40; i++) {
		ww_run run = {.size = sizeof run, .threads = (uint32_t)(i % 3 + 1)};
		ww_terms_options options = {.size = sizeof options,
		                            .by = groups[sequence_below(&dice, 3)],
		                            .layer = layer_by_dice(&dice),
		                            .min_count = sequence_below(&dice, 3) ? 0 : sequence_below(&dice, 800),
		                            .min_documents = sequence_below(&dice, 3) ? 0 : sequence_below(&dice, 400),
		                            .limit = limits[sequence_below(&dice, 4)],
		                            .marks = sequence_below(&dice, 2)};

		check_against_naive(&sample, sequence_below(&dice, 2), &options, &run);
	}
	sample_free(&sample);
}

/* Documents of distinct words w0, w1, ... by the thousand: many terms, few of each. */
static ww_corpus *corpus_of_many_words(void **state, struct sequence *sequence, size_t documents)
{
	struct test_text *texts = calloc(documents, sizeof *texts);
	char (*bytes)[1600] = calloc(documents, sizeof *bytes);
	char (*sources)[8] = calloc(documents, sizeof *sources);
	ww_corpus *corpus;

	assert_true(texts && bytes && sources);
	for (size_t i = 0; i < documents; i++) {
		size_t size = 0;

		for (int word = 0; word < 200; word++)
			size += (size_t)sprintf(bytes[i] + size, "w%" PRIu64 " ", sequence_below(sequence, 3000));
		snprintf(sources[i], sizeof sources[i], "s%zu", i % 50);
		texts[i].text = bytes[i];
		texts[i].source = sources[i];
	}
	corpus = corpus_of(state, texts, documents);
	free(texts);
	free(bytes);
	free(sources);
	return corpus;
}

static void neither_threads_nor_memory_change_the_table(void **state)
{
	const ww_terms_options all = {.size = sizeof all, .by = "source"};
	const ww_terms_options first = {.size = sizeof first, .by = "source", .limit = 5000};
	struct sequence sequence = {3};
	ww_corpus *corpus = corpus_of_many_words(state, &sequence, 400);
	char *whole = answer_dump(ask, corpus, &all, 1, 0), *top = answer_dump(ask, corpus, &first, 1, 0);

	for (uint32_t threads = 1; threads <= 3; threads++)
		for (uint64_t memory = UINT64_C(1) << 15; memory <= UINT64_C(1) << 23; memory *= 4) {
			char *dump = answer_dump(ask, corpus, &all, threads, memory);

			assert_same_lines(dump, whole);
			free(dump);
			dump = answer_dump(ask, corpus, &first, threads, memory);
			assert_same_lines(dump, top);
			free(dump);
		}
	free(whole);
	free(top);
}

static void a_memory_limit_that_is_too_small_is_an_error(void **state)
{
	ww_run run = {.size = sizeof run, .threads = 1, .memory_limit = 256};
	ww_terms_options options = {.size = sizeof options, .by = "source"};
	struct sequence sequence = {4};
	ww_corpus *corpus = corpus_of_many_words(state, &sequence, 100);
	ww_table *table;
	ww_error error;

	assert_status(ww_terms(&table, corpus, &options, &run, &error), WW_ENOMEM, &error);
	assert_string_equal(error.message, "the memory limit is too small to count terms: 1/64 of them needs 1920 bytes");
	run.memory_limit = 1920;
	assert_ok(ww_terms(&table, corpus, &options, &run, &error), &error);
	ww_table_free(table);
	run.memory_limit--;
	assert_status(ww_terms(&table, corpus, &options, &run, &error), WW_ENOMEM, &error);
	assert_null(table);
}

static void a_user_who_says_stop_cancels(void **state)
{
	static const char *const groups[] = {NULL, "source"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);

	for (int i = 0; i < 2; i++) {
		ww_terms_options options = {.size = sizeof options, .by = groups[i]};

		assert_stops(ask, corpus, &options);
	}
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	static const ww_terms_options by_source = {.size = sizeof by_source, .by = "source", .marks = true, .limit = 3};

	corpus_of(state, rally, RALLY);
	assert_every_allocation_reported(ask, NULL, state, 10);
	assert_every_allocation_reported(ask, &by_source, state, 10);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(terms_are_folded_and_come_by_count_then_text),
		test(the_surface_layer_keeps_case),
		test(a_part_of_speech_of_words_and_marks_is_counted_for_each),
		test(marks_are_counted_on_demand),
		test(groups_ascend_and_documents_without_one_come_last),
		test(thresholds_hold_for_each_row),
		test(a_view_is_counted_alone),
		test(terms_are_weighed_by_how_rare_they_are_in_the_view),
		test(terms_are_filtered),
		test(nothing_gives_an_empty_table),
		test(a_rate_without_words_is_null),
		test(wrong_layers_and_fields_are_named),
		test(counts_are_those_of_a_naive_count),
		test(neither_threads_nor_memory_change_the_table),
		test(a_memory_limit_that_is_too_small_is_an_error),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
