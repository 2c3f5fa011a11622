#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_templates.h"
#include "support/scale.h"
#include "support/tags.h"

static const char *const chants[] = {
	"Down with kings! Down with walls!",
	"Down with kings.",
	"Up with peace, they say",
};
enum { CHANTS = sizeof chants / sizeof *chants };

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_templates(out, corpus, options, run, error);
}

static ww_table *templates(const ww_corpus *corpus, const ww_templates_options *options)
{
	return answer(ask, corpus, options, NULL);
}

static void a_template_has_one_slot(void **state)
{
	ww_table *table = templates(corpus_of_strings(state, chants, CHANTS), NULL);

	assert_column(table, "template", "down with _");
	assert_column(table, "n", "3");
	assert_column(table, "count", "3");
	assert_column(table, "documents", "2");
	assert_column(table, "fillers", "2");
	assert_column(table, "entropy", "0.9183"); /* of 2/3 and 1/3: log2(3) - 2/3 */
	assert_column(table, "filler_share", "1.0000");
	assert_int_equal(ww_table_columns(table), 8);
	assert_int_equal(ww_table_total(table), 1);
	ww_table_free(table);
}

static void check_dump(const ww_corpus *corpus, const ww_templates_options *options, const char *wanted)
{
	ww_table *table = templates(corpus, options);
	char *dump = table_dump(table);

	assert_same_lines(dump, wanted);
	free(dump);
	ww_table_free(table);
}

static void slots_may_stand_anywhere(void **state)
{
	ww_templates_options options = {.size = sizeof options, .from = 2, .to = 3, .min_fillers = 1};

	check_dump(corpus_of_strings(state, chants, CHANTS), &options,
	           "template|n|count|documents|fillers|entropy|filler|filler_share|\n"
	           "_ with|2|4|3|2|0.811278|down,up|1.000000|\n"
	           "with _|2|4|3|3|1.500000|kings,peace,walls|1.000000|\n"
	           "down _|2|3|2|1|0.000000|with|1.000000|\n"
	           "down with _|3|3|2|2|0.918296|kings,walls|1.000000|\n"
	           "_ kings|2|2|2|1|0.000000|with|1.000000|\n"
	           "_ with kings|3|2|2|1|0.000000|down|1.000000|\n"
	           "down _ kings|3|2|2|1|0.000000|with|1.000000|\n");
}

static void fillers_are_shown_by_count_and_then_by_bytes(void **state)
{
	ww_templates_options options = {.size = sizeof options, .from = 2, .shown = 2, .min_fillers = 4};

	check_dump(corpus_of_texts(state, "no c", "no b", "no d", "no d", "no a"), &options,
	           "template|n|count|documents|fillers|entropy|filler|filler_share|\n"
	           "no _|2|5|5|4|1.921928|d,a|0.600000|\n");
}

static void thresholds_limit_and_conditions_choose(void **state)
{
	static const ww_text up[] = {{"up", 2}}, kings[] = {{"k*", 2}};
	static const ww_term_filter with_up = {.size = sizeof with_up, .patterns = up, .pattern_count = 1};
	static const ww_term_filter with_kings = {.size = sizeof with_kings, .patterns = kings, .pattern_count = 1};
	static const ww_term_filter no_up = {.size = sizeof no_up, .stop = up, .stop_count = 1};
	ww_templates_options options = {.size = sizeof options, .from = 2, .limit = 1};
	ww_corpus *corpus = corpus_of_strings(state, chants, CHANTS);
	ww_table *table = templates(corpus, &options);

	assert_column(table, "template", "_ with");
	assert_int_equal(ww_table_total(table), 2);
	ww_table_free(table);
	options = (ww_templates_options){.size = sizeof options, .from = 2, .min_fillers = 3};
	table = templates(corpus, &options);
	assert_column(table, "template", "with _");
	ww_table_free(table);
	options = (ww_templates_options){.size = sizeof options, .from = 2, .min_documents = 3, .filter = &no_up};
	table = templates(corpus, &options);
	assert_column(table, "template", "with _");
	assert_column(table, "count", "4");
	ww_table_free(table);
	options = (ww_templates_options){.size = sizeof options, .from = 2, .min_count = 1, .min_fillers = 1};
	options.containing = &with_up;
	table = templates(corpus, &options);
	assert_column(table, "template", "up _");
	ww_table_free(table);
	options.containing = &with_kings; /* in the slot it does not count */
	table = templates(corpus, &options);
	assert_column(table, "template", "_ kings");
	ww_table_free(table);
}

static void senseless_lengths_and_wrong_names_are_refused(void **state)
{
	static const struct {
		ww_templates_options options;
		const char *message;
	} wrong[] = {
		{{.from = 1, .to = 3}, "templates of 1 words: beside the slot there is one word at least"},
		{{.from = 4, .to = 3}, "templates from 4 to 3: the longest is below the shortest"},
		{{.to = 2}, "templates from 3 to 2: the longest is below the shortest"},
		{{.to = 65}, "templates of 65 words; the longest that are counted have 64"},
		{{.unit = "line"}, "no unit \"line\"; there are: sentence, paragraph, document"},
	};
	ww_corpus *corpus = corpus_of_strings(state, chants, CHANTS);
	ww_templates_options options = {.size = sizeof options, .layer = "roots"};
	ww_table *table;
	ww_error error;

	assert_status(ww_templates(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_null(table);
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		options = wrong[i].options;
		options.size = sizeof options;
		assert_status(ww_templates(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
		assert_string_equal(error.message, wrong[i].message);
		assert_null(table);
	}
}

static void templates_may_have_64_words(void **state)
{
	ww_templates_options options = {.size = sizeof options, .from = 64};
	struct lines text;
	ww_table *table;

	lines_begin(&text);
	for (int line = 0; line < 2; line++)
		for (int i = 0; i < 64; i++)
			fprintf(text.out, "%s%d%s", i == 40 && line ? "x" : "w", i, i == 63 ? ". " : " ");
	fclose(text.out);
	table = templates(corpus_of_texts(state, text.text), &options);
	assert_int_equal(ww_table_rows(table), 1);
	assert_column(table, "fillers", "2");
	assert_column(table, "entropy", "1.0000");
	ww_table_free(table);
	free(text.text);
}

static void nothing_gives_an_empty_table(void **state)
{
	ww_table *table = templates(corpus_of(state, NULL, 0), NULL);

	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 8);
	ww_table_free(table);
	corpus_release(state);
	table = templates(corpus_of_texts(state, "", "one", "!"), NULL);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static ww_templates_options options_by_dice(struct sequence *dice)
{
	static const char *const units[] = {NULL, "sentence", "paragraph", "document"};
	static const uint64_t limits[] = {0, 0, 5, 4000};
	static const ww_text some[] = {{"p*", 2}, {"no", 2}, {"*e", 2}, {"12", 2}};
	static const ww_term_filter patterns = {.size = sizeof patterns, .patterns = some, .pattern_count = 4};
	static const ww_term_filter stop = {.size = sizeof stop, .stop = some, .stop_count = 4};
	ww_templates_options options = {.size = sizeof options,
	                                .from = (uint32_t)sequence_below(dice, 3) + 2,
	                                .min_count = sequence_below(dice, 2) ? 1 : sequence_below(dice, 40) + 1,
	                                .min_documents = sequence_below(dice, 2) ? 1 : sequence_below(dice, 20) + 1,
	                                .min_fillers = sequence_below(dice, 6) + 1,
	                                .shown = sequence_below(dice, 5) + 1,
	                                .layer = layer_by_dice(dice),
	                                .unit = units[sequence_below(dice, 4)],
	                                .limit = limits[sequence_below(dice, 4)],
	                                .marks = sequence_below(dice, 2),
	                                .filter = sequence_below(dice, 3) ? NULL : &stop,
	                                .containing = sequence_below(dice, 3) ? NULL : &patterns};

	options.to = options.from + (uint32_t)sequence_below(dice, 2);
	return options;
}

static void check_against_naive(const ww_corpus *corpus, struct plain_corpus *plain,
                                const ww_templates_options *options, const ww_run *run)
{
	ww_table *table = answer(ask, corpus, options, run);
	char *given = table_dump(table), *wanted;
	uint64_t total;

	plain_corpus_bring(plain, options->layer);
	wanted = naive_templates(&total, plain, options);
	assert_same_lines(given, wanted);
	assert_int_equal(ww_table_total(table), total);
	ww_table_free(table);
	free(given);
	free(wanted);
}

static void counts_are_those_of_a_naive_count(void **state)
{
	struct sequence dice = {12};
	struct made_texts made = made_texts_new(&dice, 200, 20);
	struct test_store store = {.commit_every = 90};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);
	struct plain_corpus plain;

	made_texts_tag(corpus);
	plain = plain_corpus_of(corpus);
	for (size_t i = 0; i < 30 * test_scale(); i++) {
		ww_run run = {.size = sizeof run, .threads = (uint32_t)(i % 4 + 1)};
		ww_templates_options options = options_by_dice(&dice);

		check_against_naive(corpus, &plain, &options, &run);
	}
	tags_take(corpus);
	plain_corpus_free(&plain);
	made_texts_free(&made);
}

/* Long enough for several partitions, which are taken in turns. */
static void neither_threads_nor_memory_change_the_table(void **state)
{
	ww_templates_options options = {.size = sizeof options, .from = 3, .min_count = 5, .min_fillers = 3};
	struct sequence dice = {13};
	struct made_texts made = made_texts_new(&dice, 1500, 60);
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
	assert_stops(ask, corpus_of_strings(state, chants, CHANTS), NULL);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	static const ww_text with[] = {{"w*", 2}};
	static const ww_term_filter containing = {.size = sizeof containing, .patterns = with, .pattern_count = 1};
	ww_templates_options options = {.size = sizeof options, .from = 2, .to = 3, .containing = &containing};

	corpus_of_strings(state, chants, CHANTS);
	assert_every_allocation_reported(ask, &options, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(a_template_has_one_slot),
		test(slots_may_stand_anywhere),
		test(fillers_are_shown_by_count_and_then_by_bytes),
		test(thresholds_limit_and_conditions_choose),
		test(senseless_lengths_and_wrong_names_are_refused),
		test(templates_may_have_64_words),
		test(nothing_gives_an_empty_table),
		test(counts_are_those_of_a_naive_count),
		test(neither_threads_nor_memory_change_the_table),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
