/* ww_slogan_outlets against mentions that are counted one by one. */
#include <stdlib.h>

#include "support/naive_mentions.h"

/* A slogan in a source; in any, where the source is empty. */
struct wanted {
	ww_text key;
	ww_text source;
};

static bool is_wanted(const struct naive_mention *mention, const void *context)
{
	const struct wanted *wanted = context;

	if (!same_text(mention->key, wanted->key) || mention->source.size == 0)
		return false;
	return wanted->source.size == 0 || same_text(mention->source, wanted->source);
}

/* Sources that have a slogan on an earlier day than this; *first: the earliest of all. */
static int64_t count_earlier(int64_t *first, const struct naive_mentions *mentions, ww_text key, int64_t date)
{
	struct naive_choice all = naive_choose(mentions, is_wanted, &(struct wanted){key, {0}}), earlier = all;
	int64_t count;

	*first = naive_first(&all)->date;
	earlier.items = calloc(all.count + 1, sizeof *earlier.items);
	earlier.count = 0;
	for (size_t i = 0; i < all.count; i++)
		if (all.items[i]->dated && all.items[i]->date < date)
			earlier.items[earlier.count++] = all.items[i];
	count = (int64_t)naive_sources(&earlier);
	naive_choice_free(&earlier);
	naive_choice_free(&all);
	return count;
}

static void check_rank(const ww_table *table, uint64_t row, const struct naive_mentions *mentions, ww_text key,
                       const struct naive_mention *own)
{
	int64_t first, earlier;

	assert_int_equal(cell_is_null(table, "rank", row), !own->dated);
	assert_int_equal(cell_is_null(table, "lag", row), !own->dated);
	if (!own->dated)
		return;
	earlier = count_earlier(&first, mentions, key, own->date);
	assert_int_equal(cell_integer(table, "rank", row), earlier + 1);
	assert_int_equal(cell_integer(table, "lag", row), own->date - first);
}

static uint64_t check_row(const ww_table *table, uint64_t row, const struct naive_mentions *mentions, const char *key)
{
	struct wanted wanted = {cell_text(table, key, row), cell_text(table, "source", row)};
	struct naive_choice choice = naive_choose(mentions, is_wanted, &wanted);
	uint64_t count = choice.count;

	assert_int_equal(cell_integer(table, "mentions", row), choice.count);
	assert_int_equal(cell_integer(table, "documents", row), naive_documents(&choice));
	check_times(table, row, &choice);
	check_rank(table, row, mentions, wanted.key, naive_first(&choice));
	naive_choice_free(&choice);
	return count;
}

static bool has_source(const struct naive_mention *mention, const void *context)
{
	(void)context;
	return mention->source.size > 0;
}

static void check_outlets(const ww_corpus *corpus, const char *of, const char *key)
{
	const ww_slogan_outlets_options options = {.size = sizeof options, .of = of};
	struct naive_mentions mentions = naive_mentions_of(corpus, key);
	struct naive_choice all = naive_choose(&mentions, has_source, NULL);
	uint64_t sum = 0;
	ww_table *table;
	ww_error error;

	assert_ok(ww_slogan_outlets(&table, mentions.table, &options, NULL, &error), &error);
	for (uint64_t row = 0; row < ww_table_rows(table); row++)
		sum += check_row(table, row, &mentions, key);
	assert_int_equal(sum, all.count);
	ww_table_free(table);
	naive_choice_free(&all);
	naive_mentions_free(&mentions);
}

static void outlets_are_those_of_the_mentions(void **state)
{
	for (uint64_t seed = 1; seed <= 3; seed++) {
		ww_corpus *corpus = news_of_slogans(state, 30 * seed, seed);

		check_outlets(corpus, NULL, "slogan_id");
		check_outlets(corpus, "template", "template");
	}
}

static const struct test_text texts[] = {
	{.lang = "en", .date = "2031-04-07", .source = "Times", .text = "The crowd chanted “Water is life”."},
	{.lang = "en", .date = "2031-04-05", .source = "Post", .text = "The crowd chanted “Water is life”."},
	{.lang = "en", .date = "2031-04-07", .source = "Herald", .text = "The crowd chanted “WATER IS LIFE”."},
	{.lang = "en", .source = "Gazette", .text = "The crowd chanted “Water is life”. A banner read “Bread for all”."},
	{.lang = "en", .date = "2031-04-01", .text = "The crowd chanted “Water is life”."},
	{.lang = "en", .date = "2031-04-09", .source = "Echo", .text = "The crowd chanted “Water is life”."},
};

static void who_had_it_first_comes_first(void **state)
{
	const ww_slogan_outlets_options several = {.size = sizeof several, .min_sources = 2, .limit = 4};
	ww_table *mentions, *table;
	ww_error error;

	assert_ok(ww_slogans(&mentions, corpus_of(state, texts, 6), NULL, NULL, &error), &error);
	assert_ok(ww_slogan_outlets(&table, mentions, NULL, NULL, &error), &error);
	assert_column(table, "source", "Post | Herald | Times | Echo | Gazette | Gazette");
	assert_column(table, "rank", "1 | 2 | 2 | 4 | - | -");
	assert_column(table, "lag", "0 | 2 | 2 | 4 | - | -");
	ww_table_free(table);
	assert_ok(ww_slogan_outlets(&table, mentions, &several, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), 4);
	assert_int_equal(ww_table_total(table), 5);
	ww_table_free(table);
	ww_table_free(mentions);
}

static ww_status outlets(ww_table **out, const ww_corpus *corpus, const ww_table *mentions, const ww_run *run,
                         ww_error *error)
{
	(void)corpus;
	return ww_slogan_outlets(out, mentions, NULL, run, error);
}

static void every_allocation_may_fail(void **state)
{
	check_following_survives(state, corpus_of(state, texts, 6), outlets);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(outlets_are_those_of_the_mentions, corpus_release),
		cmocka_unit_test_teardown(who_had_it_first_comes_first, corpus_release),
		cmocka_unit_test_teardown(every_allocation_may_fail, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
