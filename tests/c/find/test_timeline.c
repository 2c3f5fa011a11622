#include "watchword/timeline.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_kwic.h"
#include "support/tags.h"
#include "watchword/find.h"

static const struct test_text rally[] = {
	{.id = "a", .date = "2021-03-01", .source = "Post", .text = "No justice, no peace! No justice, no peace!"},
	{.id = "b", .date = "2021-03-09", .source = "Times", .text = "There is no peace.\n\nNo justice"},
	{.id = "c", .text = "Peace"},
	{.id = "d", .date = "2021-06-30", .source = "Post", .text = "Of the peace nobody knew"},
	{.id = "e", .date = "2021-05-02", .text = ""},
};
enum { RALLY = sizeof rally / sizeof *rally };

enum { MOST_QUERIES = 4 };

struct items {
	const ww_timeline_item *list;
	size_t count;
	const ww_timeline_options *options;
};

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	const struct items *items = options;

	return ww_timeline(out, corpus, items->list, items->count, items->options, run, error);
}

static ww_table *timeline_run(const ww_corpus *corpus, const ww_timeline_item *items, size_t count,
                              const ww_timeline_options *options, const ww_run *run)
{
	return answer(ask, corpus, &(struct items){items, count, options}, run);
}

/* The timeline of one query. */
static ww_table *timeline_of(const ww_corpus *corpus, const char *query, const ww_timeline_options *options)
{
	ww_timeline_item item = {.queries = &query, .query_count = 1};

	return timeline_run(corpus, &item, 1, options, NULL);
}

static void periods_without_documents_are_zeros(void **state)
{
	ww_table *table = timeline_of(corpus_of(state, rally, RALLY), "no peace", NULL);
	char *lines = table_dump(table);

	assert_same_lines(lines,
	                  "item|period|start|count|documents|words|per_million|change|change_ratio|burst|burst_weight|\n"
	                  "no peace|2021-03|18687|3|2|14|214285.714286|-|-|0|0.000000|\n"
	                  "no peace|2021-04|18718|0|0|0|-|-|-|0|0.000000|\n"
	                  "no peace|2021-05|18748|0|0|0|-|-|-|0|0.000000|\n"
	                  "no peace|2021-06|18779|0|0|5|0.000000|-|-|0|0.000000|\n"
	                  "no peace|-|-|0|0|1|0.000000|-|-|-|-|\n");
	free(lines);
	ww_table_free(table);
}

static void items_have_labels_and_several_queries(void **state)
{
	const char *queries[] = {"peace", "no justice"}, *single[] = {"nobody"};
	const ww_timeline_item items[] = {{"demands", queries, 2}, {NULL, single, 1}};
	ww_timeline_options options = {.size = sizeof options, .by = "year"};
	ww_table *table = timeline_run(corpus_of(state, rally, RALLY), items, 2, &options, NULL);

	assert_column(table, "item", "demands | demands | nobody | nobody");
	assert_column(table, "count", "7 | 1 | 1 | 0");
	assert_column(table, "documents", "3 | 1 | 1 | 0");
	ww_table_free(table);
}

static void what_two_queries_hit_alike_counts_once(void **state)
{
	const char *queries[] = {"peace", "peac*", "no peace", "(peace|justice)"};
	ww_timeline_options options = {.size = sizeof options, .by = "year"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	static const char *const counts[] = {"4 | 1", "4 | 1", "7 | 1", "10 | 1"};

	for (size_t i = 0; i < MOST_QUERIES; i++) {
		ww_timeline_item item = {"all", queries, i + 1};
		ww_table *table = timeline_run(corpus, &item, 1, &options, NULL);

		assert_column(table, "count", counts[i]);
		assert_column(table, "documents", "3 | 1");
		ww_table_free(table);
	}
}

static void a_split_gives_each_value_all_periods(void **state)
{
	ww_timeline_options options = {.size = sizeof options, .by = "quarter", .split = "source"};
	ww_table *table = timeline_of(corpus_of(state, rally, RALLY), "peace", &options);

	assert_column(table, "group", "Post | Post | Times | Times | - | - | -");
	assert_column(table, "period", "2021-Q1 | 2021-Q2 | 2021-Q1 | 2021-Q2 | 2021-Q1 | 2021-Q2 | -");
	assert_column(table, "count", "2 | 1 | 1 | 0 | 0 | 0 | 1");
	assert_column(table, "words", "8 | 5 | 6 | 0 | 0 | 0 | 1");
	ww_table_free(table);
}

static void weeks_and_days_run_on_over_the_new_year(void **state)
{
	static const struct test_text texts[] = {{.date = "2020-12-30", .text = "a"},
	                                         {.date = "2021-01-05", .text = "a b"}};
	ww_timeline_options options = {.size = sizeof options, .by = "week"};
	ww_corpus *corpus = corpus_of(state, texts, 2);
	ww_table *table = timeline_of(corpus, "a", &options);

	assert_column(table, "period", "2020-W53 | 2021-W01");
	assert_column(table, "start", "18624 | 18631");
	assert_column(table, "count", "1 | 1");
	ww_table_free(table);
	options.by = "day";
	table = timeline_of(corpus, "a", &options);
	assert_column(table, "start", "18626 | 18627 | 18628 | 18629 | 18630 | 18631 | 18632");
	assert_column(table, "count", "1 | 0 | 0 | 0 | 0 | 0 | 1");
	ww_table_free(table);
}

/* 1/2 and 1/4: log2 of 1.5 / 4.5 less log2 of 1.5 / 2.5. */
static void changes_are_differences_and_smoothed_logarithms(void **state)
{
	static const struct test_text texts[] = {{.date = "2020", .text = "a b"}, {.date = "2021", .text = "a b c d"}};
	ww_timeline_options options = {.size = sizeof options, .by = "year"};
	ww_table *table = timeline_of(corpus_of(state, texts, 2), "a", &options);

	assert_column(table, "per_million", "500000.0000 | 250000.0000");
	assert_column(table, "change", "- | -250000.0000");
	assert_column(table, "change_ratio", "- | -0.8480");
	ww_table_free(table);
}

/* The series that stands in the test of csrc/stat/bursts.c, worked out by hand. */
static void bursts_are_those_of_the_series(void **state)
{
	static const int counts[] = {1, 1, 8, 8, 1, 1};
	struct test_text texts[6];
	char bytes[6][256], dates[6][16];
	ww_timeline_options options = {.size = sizeof options};
	ww_corpus *corpus;
	ww_table *table;

	for (int month = 0; month < 6; month++) {
		bytes[month][0] = 0;
		for (int word = 0; word < 100; word++)
			strcat(bytes[month], word < counts[month] ? "a " : "b ");
		sprintf(dates[month], "2020-0%d-15", month + 1);
		texts[month] = (struct test_text){.date = dates[month], .text = bytes[month]};
	}
	corpus = corpus_of(state, texts, 6);
	table = timeline_of(corpus, "a", &options);
	assert_column(table, "burst", "0 | 0 | 1 | 1 | 0 | 0");
	assert_column(table, "burst_weight", "0.0000 | 0.0000 | 4.6336 | 4.6336 | 0.0000 | 0.0000");
	ww_table_free(table);
	options.burst_gamma = 2.6;
	table = timeline_of(corpus, "a", &options);
	assert_column(table, "burst", "0 | 0 | 0 | 0 | 0 | 0");
	ww_table_free(table);
	options.burst_gamma = 0.1;
	options.burst_ratio = 1.5;
	options.burst_states = 4;
	table = timeline_of(corpus, "a", &options);
	assert_column(table, "burst", "0 | 0 | 2 | 2 | 0 | 0");
	ww_table_free(table);
}

static void marks_may_be_more_than_words(void **state)
{
	ww_timeline_options options = {.size = sizeof options};
	static const struct test_text texts[] = {{.date = "2020-01-01", .text = "a ! ! ! ! !"},
	                                         {.date = "2020-02-01", .text = "!"}};
	ww_table *table = timeline_of(corpus_of(state, texts, 2), "!", &options);

	assert_column(table, "count", "5 | 1");
	assert_column(table, "words", "1 | 0");
	assert_column(table, "burst", "0 | 0");
	ww_table_free(table);
}

static void assert_fails(const ww_corpus *corpus, const ww_timeline_options *options, ww_status wanted,
                         const char *message)
{
	const char *query = "peace";
	ww_timeline_item item = {.queries = &query, .query_count = 1};
	ww_table *table;
	ww_error error;

	assert_status(ww_timeline(&table, corpus, &item, 1, options, NULL, &error), wanted, &error);
	assert_non_null(strstr(error.message, message));
	assert_null(table);
}

static void what_makes_no_sense_is_told(void **state)
{
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_timeline_options by = {.size = sizeof by, .by = "source"}, split = {.size = sizeof split, .split = "colour"},
						layer = {.size = sizeof layer, .layer = "roots"},
						ratio = {.size = sizeof ratio, .burst_ratio = 1},
						gamma = {.size = sizeof gamma, .burst_gamma = -1},
						nan = {.size = sizeof nan, .burst_ratio = NAN},
						states = {.size = sizeof states, .burst_states = 33};
	const char *broken[] = {"peace", "(peace"};
	const ww_timeline_item items[] = {{"none", NULL, 0}, {"broken", broken, 2}};
	ww_table *table;
	ww_error error;

	assert_fails(corpus, &by, WW_EINVAL, "no period \"source\"; there are: day, week, month, quarter, year");
	assert_fails(corpus, &split, WW_ENOTFOUND, "source");
	assert_fails(corpus, &layer, WW_EINVAL, "folded, surface");
	assert_fails(corpus, &ratio, WW_EINVAL, "burst_ratio is 1; it must be above 1");
	assert_fails(corpus, &nan, WW_EINVAL, "burst_ratio");
	assert_fails(corpus, &gamma, WW_EINVAL, "burst_gamma is -1; it must be above 0");
	assert_fails(corpus, &states, WW_EINVAL, "burst_states is 33; 2 to 32 are possible");
	assert_status(ww_timeline(&table, corpus, items, 1, NULL, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "item 1, \"none\", has no queries");
	assert_status(ww_timeline(&table, corpus, items + 1, 1, NULL, NULL, &error), WW_EINVAL, &error);
	assert_non_null(strstr(error.message, "(peace"));
}

static void nothing_gives_an_empty_table(void **state)
{
	ww_timeline_options options = {.size = sizeof options, .split = "source"};
	ww_table *table = timeline_of(corpus_of(state, NULL, 0), "a", &options);

	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 12);
	ww_table_free(table);
	table = timeline_run(corpus_of(state, rally, RALLY), NULL, 0, NULL, NULL);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	corpus_release(state);
	table = timeline_of(corpus_of_texts(state, "a", "b a"), "a", NULL);
	assert_column(table, "period", "-");
	assert_column(table, "count", "2");
	ww_table_free(table);
}

/* A hit as ww_kwic tells it; of a group of queries, each stretch once. */
struct naive_hit {
	size_t document;
	int64_t start, end;
};

static int compare_hits(const void *left, const void *right)
{
	const struct naive_hit *a = left, *b = right;

	if (a->document != b->document)
		return a->document < b->document ? -1 : 1;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return (a->end > b->end) - (a->end < b->end);
}

struct naive_hits {
	struct naive_hit *list;
	size_t count;
};

static size_t document_of(const struct plain_corpus *plain, ww_text id)
{
	for (size_t i = 0; i < plain->count; i++)
		if (strlen(plain->documents[i].id) == id.size && memcmp(plain->documents[i].id, id.data, id.size) == 0)
			return i;
	fail();
	return 0;
}

static void add_hits(struct naive_hits *hits, const ww_corpus *corpus, const struct plain_corpus *plain,
                     const char *query, const char *layer)
{
	ww_kwic_options options = {.size = sizeof options, .layer = layer};
	ww_table *table;
	ww_error error;

	assert_ok(ww_kwic(&table, corpus, query, &options, NULL, &error), &error);
	hits->list = realloc(hits->list, (hits->count + ww_table_rows(table) + 1) * sizeof *hits->list);
	assert_non_null(hits->list);
	for (uint64_t row = 0; row < ww_table_rows(table); row++)
		hits->list[hits->count++] = (struct naive_hit){document_of(plain, ww_table_text(table, 0, row)),
		                                               ww_table_integer(table, ww_table_find(table, "start"), row),
		                                               ww_table_integer(table, ww_table_find(table, "end"), row)};
	ww_table_free(table);
}

/* Whether a document belongs to the group and period of a row; empty stands for null. */
static bool belongs(const struct plain_document *document, const ww_table *table, uint64_t row, bool split)
{
	size_t group = ww_table_find(table, "group"), period = ww_table_find(table, "period");

	return text_is(ww_table_text(table, period, row), document->month) &&
	       (!split || text_is(ww_table_text(table, group, row), document->source));
}

static void check_row(const ww_table *table, uint64_t row, const struct naive_hits *hits,
                      const struct plain_corpus *plain, bool split)
{
	uint64_t count = 0, documents = 0, words = 0;

	for (size_t i = 0; i < hits->count; i++) {
		const struct naive_hit *hit = &hits->list[i];

		if (!belongs(&plain->documents[hit->document], table, row, split) || (i && compare_hits(hit - 1, hit) == 0))
			continue;
		count++;
		documents += i == 0 || hit[-1].document != hit->document;
	}
	for (size_t i = 0; i < plain->count; i++)
		for (size_t j = 0; belongs(&plain->documents[i], table, row, split) && j < plain->documents[i].count; j++)
			words += plain->documents[i].tokens[j].word;
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "count"), row), count);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "documents"), row), documents);
	assert_int_equal(ww_table_integer(table, ww_table_find(table, "words"), row), words);
}

/* A random query that may be asked: no row of tokens that it allows is empty. */
static struct naive_query sound_query(struct sequence *dice, const struct plain_corpus *plain, const char *layer)
{
	for (;;) {
		struct naive_query query = naive_query_new(dice, plain, layer);
		bool sound = true;

		for (size_t i = 0; i < query.count; i++)
			sound &= query.rows[i].count > 0;
		if (sound)
			return query;
		naive_query_free(&query);
	}
}

static void check_against_kwic(struct sequence *dice, const ww_corpus *corpus, struct plain_corpus *plain)
{
	ww_timeline_options options = {
		.size = sizeof options, .layer = layer_by_dice(dice), .split = sequence_below(dice, 2) ? "source" : NULL};
	ww_run run = {.size = sizeof run, .threads = (uint32_t)sequence_below(dice, 3) + 1};
	struct naive_query made[MOST_QUERIES];
	const char *queries[MOST_QUERIES];
	const ww_timeline_item items[] = {{"one", queries, 1}, {"all", queries, MOST_QUERIES}, {"two", queries + 1, 2}};
	ww_table *table;
	uint64_t row = 0;

	plain_corpus_bring(plain, options.layer);
	for (size_t i = 0; i < MOST_QUERIES; i++) {
		made[i] = sound_query(dice, plain, options.layer);
		queries[i] = made[i].text;
	}
	table = timeline_run(corpus, items, 3, &options, &run);
	for (size_t item = 0; item < 3; item++) {
		struct naive_hits hits = {0};

		for (size_t i = 0; i < items[item].query_count; i++)
			add_hits(&hits, corpus, plain, items[item].queries[i], options.layer);
		if (hits.count)
			qsort(hits.list, hits.count, sizeof *hits.list, compare_hits);
		for (; row < ww_table_rows(table) && text_is(ww_table_text(table, 0, row), items[item].label); row++)
			check_row(table, row, &hits, plain, options.split);
		free(hits.list);
	}
	assert_int_equal(row, ww_table_rows(table));
	assert_true(row >= 9);
	ww_table_free(table);
	for (size_t i = 0; i < MOST_QUERIES; i++)
		naive_query_free(&made[i]);
}

static void counts_are_those_of_concordances(void **state)
{
	ww_filter filter = {.size = sizeof filter, .date = "2020-01-15..2020-12"};
	struct sequence dice = {21};
	struct made_texts made = made_texts_new(&dice, 400, 40);
	struct test_store store = {.commit_every = 150};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store), *view;
	struct plain_corpus plain, plain_view;
	ww_error error;

	made_texts_tag(corpus);
	plain = plain_corpus_of(corpus);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	plain_view = plain_corpus_of(view);
	for (int i = 0; i < 40; i++)
		check_against_kwic(&dice, i % 3 ? corpus : view, i % 3 ? &plain : &plain_view);
	tags_take(corpus);
	ww_corpus_close(view);
	plain_corpus_free(&plain);
	plain_corpus_free(&plain_view);
	made_texts_free(&made);
}

static const char *const words[] = {"no", "peace", "*", "the (peace|justice)"};
static const ww_timeline_item by_word[] = {{NULL, words, 1}, {NULL, words + 1, 1}, {"rest", words + 2, 2}};
static const struct items three_items = {by_word, 3, NULL};

/* What the message of a limit that is too small recommends, until it does. */
static uint64_t least_memory(const ww_corpus *corpus)
{
	ww_run run = {.size = sizeof run, .threads = 2, .memory_limit = 100};
	ww_table *table;
	ww_error error;
	int tries = 0;

	while (ask(&table, corpus, &three_items, &run, &error) == WW_ENOMEM) {
		uint64_t least = memory_recommended(&error, run.memory_limit);

		assert_true(least > run.memory_limit && tries++ < 4);
		assert_null(table);
		run.memory_limit = least;
	}
	assert_true(tries >= 2);
	ww_table_free(table);
	return run.memory_limit;
}

static void neither_threads_nor_memory_change_the_table(void **state)
{
	struct sequence dice = {22};
	struct made_texts made = made_texts_new(&dice, 2000, 60);
	struct test_store store = {.commit_every = 900};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);
	uint64_t least = least_memory(corpus);
	char *whole = answer_dump(ask, corpus, &three_items, 0, 0);

	for (uint32_t threads = 1; threads <= 3; threads++) {
		char *dump = answer_dump(ask, corpus, &three_items, threads, least * 2);

		assert_same_lines(dump, whole);
		free(dump);
	}
	free(whole);
	made_texts_free(&made);
}

static void the_memory_limit_is_kept(void **state)
{
	struct sequence dice = {23};
	struct made_texts made = made_texts_new(&dice, 2000, 60);
	struct counting counting;
	struct test_store store = {.alloc = &counting.alloc};
	ww_corpus *corpus;
	uint64_t least;

	counting_init(&counting);
	corpus = corpus_of_store(state, made.texts, made.count, &store);
	ww_table_free(answer(ask, corpus, &three_items, NULL)); /* what a corpus loads once is loaded now */
	least = least_memory(corpus);
	assert_true(answer_peak(&counting, ask, corpus, &three_items, 2, least) < least + 2 * (UINT64_C(1) << 20));
	corpus_release(state);
	counting_end(&counting);
	made_texts_free(&made);
}

static void a_user_who_says_stop_cancels(void **state)
{
	assert_stops(ask, corpus_of(state, rally, RALLY), &three_items);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	ww_timeline_options options = {.size = sizeof options, .layer = "bare", .split = "source"};
	struct items items = {by_word, 3, &options};

	corpus_of(state, rally, RALLY);
	assert_every_allocation_reported(ask, &items, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(periods_without_documents_are_zeros),
		test(items_have_labels_and_several_queries),
		test(what_two_queries_hit_alike_counts_once),
		test(a_split_gives_each_value_all_periods),
		test(weeks_and_days_run_on_over_the_new_year),
		test(changes_are_differences_and_smoothed_logarithms),
		test(bursts_are_those_of_the_series),
		test(marks_may_be_more_than_words),
		test(what_makes_no_sense_is_told),
		test(nothing_gives_an_empty_table),
		test(counts_are_those_of_concordances),
		test(neither_threads_nor_memory_change_the_table),
		test(the_memory_limit_is_kept),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
