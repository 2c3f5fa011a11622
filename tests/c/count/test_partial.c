#include "watchword/partial.h"

#include <stdlib.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/partials.h"
#include "support/plain_corpus.h"
#include "support/tags.h"
#include "watchword/count.h"

static const struct test_text rally[] = {
	{.id = "a", .date = "2021-03-01", .source = "Post", .text = "No justice, no peace! No justice, no peace!"},
	{.id = "b", .date = "2021-03-09", .source = "Times", .text = "There is no peace.\n\nNo justice"},
	{.id = "c", .text = "Peace"},
};
enum { RALLY = sizeof rally / sizeof *rally };

static ww_table *table_of(const ww_partial *partial, uint64_t min_count, uint64_t min_documents, uint64_t limit)
{
	ww_partial_table_options options = {
		.size = sizeof options, .min_count = min_count, .min_documents = min_documents, .limit = limit};
	ww_table *table;
	ww_error error;

	assert_ok(ww_partial_table(&table, partial, &options, NULL, &error), &error);
	return table;
}

static ww_partial *merged(ww_partial *const *parts, size_t count)
{
	ww_partial *whole;
	ww_error error;

	assert_ok(ww_partial_merge(&whole, (const ww_partial *const *)parts, count, NULL, &error), &error);
	return whole;
}

static void terms_are_the_default(void **state)
{
	ww_partial *partial = partial_counted(corpus_of(state, rally, RALLY), NULL, NULL);
	ww_partial_summary summary = ww_partial_summarise(partial);
	ww_table *table = table_of(partial, 2, 0, 0);

	assert_column(table, "term", "no | peace | justice");
	assert_column(table, "count", "6 | 4 | 3");
	assert_column(table, "documents", "2 | 3 | 2");
	assert_column(table, "per_million", "400000.0000 | 266666.6667 | 200000.0000");
	assert_column(table, "tf_idf", "2.4328 | 0.0000 | 1.2164"); /* 6 ln(3/2), 4 ln(3/3), 3 ln(3/2) */
	assert_int_equal(ww_table_columns(table), 5);
	assert_int_equal(summary.entries, 5);
	assert_int_equal(summary.documents, 3);
	assert_int_equal(summary.words, 15);
	assert_int_equal(summary.groups, 1);
	assert_int_equal(summary.from, 1);
	assert_int_equal(summary.to, 1);
	assert_null(summary.by);
	assert_string_equal(summary.layer, "folded");
	assert_string_equal(summary.unit, "sentence");
	assert_false(summary.marks || summary.cut);
	ww_table_free(table);
	ww_partial_free(partial);
}

static void groups_of_all_parts_are_united(void **state)
{
	ww_partial_options options = {.size = sizeof options, .by = "source", .from = 1, .to = 2};
	ww_partial *parts[RALLY], *whole;
	ww_table *table;

	for (size_t i = 0; i < RALLY; i++)
		parts[i] = partial_counted(corpus_of(state, &rally[RALLY - 1 - i], 1), &options, NULL);
	whole = merged(parts, RALLY);
	table = table_of(whole, 3, 2, 0);
	assert_column(table, "ngram",
	              "no | justice | no justice | no peace | peace | no | justice | no justice | no peace | "
	              "peace | peace");
	assert_column(table, "group", "Post | Post | Post | Post | Post | Times | Times | Times | Times | Times | -");
	assert_column(table, "count", "4 | 2 | 2 | 2 | 2 | 2 | 1 | 1 | 1 | 1 | 1");
	assert_column(table, "n", "1 | 1 | 2 | 2 | 1 | 1 | 1 | 2 | 2 | 1 | 1");
	ww_table_free(table);
	ww_partial_free(whole);
	for (size_t i = 0; i < RALLY; i++)
		ww_partial_free(parts[i]);
}

/* Joined, "a b" "c" and "a" "b c" are one text. */
static void a_term_that_holds_a_space_is_one_term(void **state)
{
	static const struct test_tag tags[] = {{"x", "a b", NULL}, {"y", "b c", NULL}, {"a", "a", NULL}, {"c", "c", NULL}};
	ww_partial_options options = {.size = sizeof options, .from = 2, .layer = "lemma"};
	ww_corpus *first = corpus_of_texts(state, "x c\n\na y"), *second = corpus_of_texts(state, "a y");
	ww_partial *parts[2], *whole;
	ww_table *table;

	tags_give(first, tags, 4);
	tags_give(second, tags, 4);
	parts[0] = partial_counted(first, &options, NULL);
	parts[1] = partial_counted(second, &options, NULL);
	whole = merged(parts, 2);
	table = table_of(whole, 0, 0, 0);
	assert_column(table, "ngram", "a b c | a b c");
	assert_column(table, "count", "2 | 1");
	ww_table_free(table);
	ww_partial_free(whole);
	ww_partial_free(parts[0]);
	ww_partial_free(parts[1]);
	tags_take(first);
	tags_take(second);
}

static void what_was_counted_differently_is_not_merged(void **state)
{
	static const struct {
		ww_partial_options options;
		const char *message;
	} differing[] = {
		{{.layer = "surface", .to = 2}, "on the layer \"surface\", but part 1 on the layer \"folded\""},
		{{.to = 3}, "from 1 to 3 words, but part 1 from 1 to 2 words"},
		{{.unit = "document", .to = 2}, "within each document, but part 1 within each sentence"},
		{{.marks = true, .to = 2}, "with marks, but part 1 without marks"},
		{{.by = "month", .to = 2}, "by month, but part 1 without groups"},
	};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_partial_options options = {.size = sizeof options, .to = 2};
	ww_partial *parts[2] = {partial_counted(corpus, &options, NULL)}, *whole;
	ww_error error;

	for (size_t i = 0; i < sizeof differing / sizeof *differing; i++) {
		options = differing[i].options;
		options.size = sizeof options;
		parts[1] = partial_counted(corpus, &options, NULL);
		assert_status(ww_partial_merge(&whole, (const ww_partial *const *)parts, 2, NULL, &error), WW_EINVAL, &error);
		assert_null(whole);
		assert_memory_equal(error.message, "part 2 of 2 was counted ", 24);
		assert_string_equal(error.message + 24, differing[i].message);
		ww_partial_free(parts[1]);
	}
	assert_status(ww_partial_merge(&whole, NULL, 0, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "no partials to merge: at least one is wanted");
	ww_partial_free(parts[0]);
}

static void stems_know_their_language_and_terms_no_unit(void **state)
{
	ww_partial_options options = {.size = sizeof options, .unit = "document"};
	struct test_text text = {.text = "Protests", .lang = "en"};
	ww_corpus *corpus = corpus_of(state, &text, 1);
	ww_partial *partial = partial_counted(corpus, &options, NULL);
	ww_error error;

	assert_string_equal(ww_partial_summarise(partial).unit, "sentence");
	ww_partial_free(partial);
	options.layer = "stem";
	if (ww_partial_count(&partial, corpus, &options, NULL, &error) != WW_OK)
		skip();
	assert_string_equal(ww_partial_summarise(partial).layer, "stem:en");
	ww_partial_free(partial);
}

static void wrong_options_are_named(void **state)
{
	ww_partial_options options = {.size = sizeof options, .from = 3, .to = 2};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_partial *partial, *only = partial_counted(corpus, NULL, NULL);
	ww_error error;

	assert_status(ww_partial_count(&partial, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "n-grams from 3 to 2: the longest is below the shortest");
	options.to = 65;
	assert_status(ww_partial_count(&partial, corpus, &options, NULL, &error), WW_EINVAL, &error);
	options.to = 3;
	options.unit = "line";
	assert_status(ww_partial_count(&partial, corpus, &options, NULL, &error), WW_EINVAL, &error);
	options.unit = NULL;
	options.by = "colour";
	assert_status(ww_partial_count(&partial, corpus, &options, NULL, &error), WW_ENOTFOUND, &error);
	options.by = NULL;
	options.only = only;
	assert_status(ww_partial_count(&partial, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "only was counted from 1 to 1 words, but this from 3 to 3 words");
	assert_null(partial);
	ww_partial_free(only);
}

static void nothing_adds_up_to_nothing(void **state)
{
	ww_partial_options options = {.size = sizeof options, .to = 3, .by = "month"};
	ww_partial *parts[2] = {partial_counted(corpus_of(state, NULL, 0), &options, NULL)}, *whole;
	ww_table *table;

	parts[1] = partial_counted(corpus_of_texts(state, "", "!"), &options, NULL);
	whole = merged(parts, 2);
	table = table_of(whole, 0, 0, 0);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 6);
	assert_int_equal(ww_partial_summarise(whole).documents, 2);
	ww_table_free(table);
	ww_partial_free(whole);
	ww_partial_free(parts[0]);
	ww_partial_free(parts[1]);
	ww_partial_free(NULL);
}

/* A corpus, whole and in shards. */
struct sharded {
	struct made_texts made;
	ww_corpus *whole;
	ww_corpus *shards[8];
	size_t count;
};

static struct sharded sharded_new(void **state, struct sequence *dice, size_t count)
{
	struct sharded sharded = {.made = made_texts_new(dice, 480, 30), .count = count};
	size_t first = 0;

	sharded.whole = corpus_of(state, sharded.made.texts, sharded.made.count);
	made_texts_tag(sharded.whole);
	for (size_t i = 0; i < count; i++) {
		size_t left = sharded.made.count - first, most = left / (count - i);
		size_t taken = i + 1 < count ? most / 2 + sequence_below(dice, most) : left;

		sharded.shards[i] = corpus_of(state, sharded.made.texts + first, taken);
		made_texts_tag(sharded.shards[i]);
		first += taken;
	}
	return sharded;
}

static void sharded_free(struct sharded *sharded, void **state)
{
	for (size_t i = 0; i < sharded->count; i++)
		tags_take(sharded->shards[i]);
	tags_take(sharded->whole);
	made_texts_free(&sharded->made);
	corpus_release(state);
}

/* Merged in a way of its own for each number of shards: all at once, or one after the other, the last first. */
static ww_partial *count_shards(const struct sharded *sharded, const ww_partial_options *options)
{
	ww_partial *parts[8], *whole;

	for (size_t i = 0; i < sharded->count; i++)
		parts[i] = partial_counted(sharded->shards[i], options, NULL);
	if (sharded->count % 2) {
		whole = merged(parts, sharded->count);
	} else {
		whole = merged(&parts[sharded->count - 1], 1);
		for (size_t i = sharded->count - 1; i-- > 0;) {
			ww_partial *pair[2] = {whole, parts[i]};

			whole = merged(pair, 2);
			ww_partial_free(pair[0]);
		}
	}
	for (size_t i = 0; i < sharded->count; i++)
		ww_partial_free(parts[i]);
	return whole;
}

struct least {
	uint64_t count, documents, limit;
};

static char *count_at_once(uint64_t *total, const ww_corpus *corpus, const ww_partial_options *options,
                           struct least least)
{
	ww_terms_options terms = {.size = sizeof terms,
	                          .by = options->by,
	                          .layer = options->layer,
	                          .marks = options->marks,
	                          .min_count = least.count,
	                          .min_documents = least.documents,
	                          .limit = least.limit};
	ww_ngrams_options ngrams = {.size = sizeof ngrams,
	                            .from = options->from,
	                            .to = options->to,
	                            .by = options->by,
	                            .layer = options->layer,
	                            .unit = options->unit,
	                            .marks = options->marks,
	                            .min_count = least.count,
	                            .min_documents = least.documents,
	                            .limit = least.limit};
	ww_table *table;
	ww_error error;
	char *dump;

	if (options->to == 1)
		assert_ok(ww_terms(&table, corpus, &terms, NULL, &error), &error);
	else
		assert_ok(ww_ngrams(&table, corpus, &ngrams, NULL, &error), &error);
	*total = ww_table_total(table);
	dump = table_dump(table);
	ww_table_free(table);
	return dump;
}

static void check_table(const ww_partial *partial, const ww_corpus *whole, const ww_partial_options *options,
                        struct least least)
{
	ww_table *table = table_of(partial, least.count, least.documents, least.limit);
	uint64_t total;
	char *wanted = count_at_once(&total, whole, options, least), *given = table_dump(table);

	assert_same_lines(given, wanted);
	assert_int_equal(ww_table_total(table), total);
	ww_table_free(table);
	free(given);
	free(wanted);
}

static ww_partial_options options_by_dice(struct sequence *dice)
{
	static const char *const groups[] = {NULL, NULL, "month", "source"};
	static const char *const units[] = {NULL, "sentence", "paragraph", "document"};
	ww_partial_options options = {.size = sizeof options,
	                              .from = (uint32_t)sequence_below(dice, 3) + 1,
	                              .by = groups[sequence_below(dice, 4)],
	                              .layer = layer_by_dice(dice),
	                              .unit = units[sequence_below(dice, 4)],
	                              .marks = sequence_below(dice, 2)};

	options.to = options.from + (uint32_t)sequence_below(dice, 4);
	return options;
}

static struct least least_by_dice(struct sequence *dice)
{
	static const uint64_t limits[] = {0, 0, 5, 4000};

	return (struct least){sequence_below(dice, 2) ? 0 : sequence_below(dice, 40),
	                      sequence_below(dice, 2) ? 0 : sequence_below(dice, 20), limits[sequence_below(dice, 4)]};
}

static void a_merge_of_shards_is_the_count_of_the_whole(void **state)
{
	struct sequence dice = {21};

	for (size_t count = 1; count <= 8; count++) {
		struct sharded sharded = sharded_new(state, &dice, count);

		for (int i = 0; i < 8; i++) {
			ww_partial_options options = options_by_dice(&dice);
			ww_partial *partial = count_shards(&sharded, &options);
			ww_partial *whole = partial_counted(sharded.whole, &options, NULL);
			struct vec bytes = partial_written(partial), wanted = partial_written(whole);

			for (int least = 0; least < 3; least++)
				check_table(partial, sharded.whole, &options, least_by_dice(&dice));
			assert_int_equal(bytes.count, wanted.count);
			assert_memory_equal(bytes.items, wanted.items, bytes.count);
			vec_clear(&bytes);
			vec_clear(&wanted);
			ww_partial_free(partial);
			ww_partial_free(whole);
		}
		sharded_free(&sharded, state);
	}
}

/* As the header says of ww_partial_count. */
static void two_passes_give_the_rows_above_a_threshold_exactly(void **state)
{
	struct sequence dice = {22};
	size_t dropped = 0;

	for (size_t count = 2; count <= 6; count++) {
		struct sharded sharded = sharded_new(state, &dice, count);

		for (uint64_t least = 2; least < 50; least += 9) {
			ww_partial_options options = options_by_dice(&dice), recount;
			bool by_documents = sequence_below(&dice, 2);
			struct least thresholds = {by_documents ? 1 : least, by_documents ? least : 1, 0};
			ww_partial *candidates, *exact, *whole;

			if (options.to == 1)
				options.by = NULL; /* of terms by group, thresholds are of the row */
			recount = options;
			whole = partial_counted(sharded.whole, &options, NULL);
			*(by_documents ? &options.min_documents : &options.min_count) = (least + count - 1) / count;
			options.by = NULL; /* of candidates, groups do not matter */
			candidates = count_shards(&sharded, &options);
			recount.only = candidates;
			exact = count_shards(&sharded, &recount);
			assert_int_equal(ww_partial_summarise(candidates).cut, (least + count - 1) / count > 1);
			assert_false(ww_partial_summarise(exact).cut);
			dropped += ww_partial_summarise(exact).entries < ww_partial_summarise(whole).entries;
			check_table(exact, sharded.whole, &recount, thresholds);
			ww_partial_free(candidates);
			ww_partial_free(exact);
			ww_partial_free(whole);
		}
		sharded_free(&sharded, state);
	}
	assert_true(dropped > 10);
}

/* Counted, put to itself twice, and written. */
static struct vec tripled(const ww_corpus *corpus, const ww_partial_options *options, const ww_run *run)
{
	ww_partial *partial = partial_counted(corpus, options, run), *sum;
	const ww_partial *parts[3] = {partial, partial, partial};
	struct vec bytes;
	ww_error error;

	check_table(partial, corpus, options, (struct least){0});
	assert_ok(ww_partial_merge(&sum, parts, 3, run, &error), &error);
	bytes = partial_written(sum);
	ww_partial_free(sum);
	ww_partial_free(partial);
	return bytes;
}

/* Enough for many stretches, blocks and ranges of blocks. */
static void neither_threads_nor_memory_change_a_partial(void **state)
{
	static const char *const groups[] = {NULL, "source"};
	struct sequence dice = {23};
	struct made_texts made = made_texts_new(&dice, 2000, 40);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);

	for (size_t by = 0; by < 2; by++) {
		ww_partial_options options = {.size = sizeof options, .from = 1, .to = 4, .by = groups[by]};
		struct vec first = {0};

		for (uint32_t threads = 1; threads <= 3; threads++) {
			ww_run run = {.size = sizeof run, .threads = threads, .memory_limit = UINT64_C(32) << (20 + threads)};
			struct vec bytes = tripled(corpus, &options, &run);

			if (threads == 1) {
				first = bytes;
				continue;
			}
			assert_int_equal(bytes.count, first.count);
			assert_memory_equal(bytes.items, first.items, first.count);
			vec_clear(&bytes);
		}
		vec_clear(&first);
	}
	made_texts_free(&made);
}

/* Counts, adds up, and counts once more with a table of the sum as the answer. */
static ww_status count_and_add(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                               ww_error *error)
{
	ww_partial_options chosen = {.size = sizeof chosen, .to = 3, .by = "source"};
	ww_partial *partial, *whole = NULL, *again = NULL;
	ww_status status = ww_partial_count(&partial, corpus, &chosen, run, error);
	const ww_partial *parts[2] = {partial, partial};

	(void)options;
	*out = NULL;
	chosen.only = partial;
	if (status == WW_OK)
		status = ww_partial_merge(&whole, parts, 2, run, error);
	if (status == WW_OK)
		status = ww_partial_count(&again, corpus, &chosen, run, error);
	if (status == WW_OK)
		status = ww_partial_table(out, whole, NULL, run, error);
	ww_partial_free(again);
	ww_partial_free(whole);
	ww_partial_free(partial);
	return status;
}

static void a_user_who_says_stop_cancels(void **state)
{
	assert_true(assert_stops(count_and_add, corpus_of(state, rally, RALLY), NULL) >= 8);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	corpus_of(state, rally, RALLY);
	assert_every_allocation_reported(count_and_add, NULL, state, 40);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(terms_are_the_default),
		test(groups_of_all_parts_are_united),
		test(a_term_that_holds_a_space_is_one_term),
		test(what_was_counted_differently_is_not_merged),
		test(stems_know_their_language_and_terms_no_unit),
		test(wrong_options_are_named),
		test(nothing_adds_up_to_nothing),
		test(a_merge_of_shards_is_the_count_of_the_whole),
		test(two_passes_give_the_rows_above_a_threshold_exactly),
		test(neither_threads_nor_memory_change_a_partial),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
