/* ww_emerging against mentions that are counted one by one. */
#include <math.h>

#include "base/date.h"
#include "stat/contingency.h"
#include "support/asking.h"
#include "support/naive_mentions.h"
#include "support/near.h"

static const char *const since = "2031-05-05";

/* A slogan before or since a day. */
struct wanted {
	ww_text key;
	int64_t day;
	bool since;
};

static bool is_wanted(const struct naive_mention *mention, const void *context)
{
	const struct wanted *wanted = context;

	return same_text(mention->key, wanted->key) && mention->dated && (mention->date >= wanted->day) == wanted->since;
}

static uint64_t documents_in(const ww_corpus *corpus, const char *dates)
{
	const ww_filter filter = {.size = sizeof filter, .date = dates};
	ww_corpus_summary summary;
	ww_corpus *view;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ok(ww_corpus_summarise(&summary, view, &error), &error);
	ww_corpus_close(view);
	return summary.documents;
}

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_emerging(out, corpus, options, run, error);
}

/* Whether a slogan is to be listed, which *row of the table must then be. */
static bool check_slogan(const ww_table *table, const ww_corpus *corpus, const struct naive_mentions *mentions,
                         ww_text key, uint64_t min_mentions)
{
	int32_t day, last;
	struct wanted wanted = {.key = key};
	struct naive_choice before, now;
	struct contingency cells;
	uint64_t row = 0;
	bool listed;

	assert_true(date_parse(&day, &last, since, strlen(since)));
	wanted.day = day;
	before = naive_choose(mentions, is_wanted, &wanted);
	wanted.since = true;
	now = naive_choose(mentions, is_wanted, &wanted);
	cells = contingency_of(naive_documents(&now), documents_in(corpus, "2031-05-05.."), naive_documents(&before),
	                       documents_in(corpus, "..2031-05-04"));
	while (row < ww_table_rows(table) && !same_text(cell_text(table, "slogan_id", row), key))
		row++;
	listed = now.count >= min_mentions && (before.count == 0 || cells.excess > 0);
	assert_int_equal(row < ww_table_rows(table), listed);
	if (listed) {
		assert_int_equal(cell_integer(table, "mentions_before", row), before.count);
		assert_int_equal(cell_integer(table, "mentions_since", row), now.count);
		assert_int_equal(cell_integer(table, "documents_before", row), naive_documents(&before));
		assert_int_equal(cell_integer(table, "documents_since", row), naive_documents(&now));
		assert_int_equal(cell_integer(table, "sources_since", row), naive_sources(&now));
		assert_close(cell_number(table, "rate_before", row), cells.o12 * 1000 / (cells.o12 + cells.o22));
		assert_close(cell_number(table, "rate_since", row), cells.o11 * 1000 / (cells.o11 + cells.o21));
		assert_close(cell_number(table, "log_ratio", row), log_ratio(&cells));
		assert_close(cell_number(table, "log_likelihood", row), log_likelihood(&cells));
		assert_int_equal(cell_integer(table, "new", row), before.count == 0);
		assert_int_equal(cell_integer(table, "first", row), naive_first(before.count ? &before : &now)->date);
		assert_int_equal(cell_integer(table, "last", row), naive_last(&now)->date);
		if (row)
			assert_true(cell_number(table, "log_likelihood", row - 1) >= cell_number(table, "log_likelihood", row));
	}
	naive_choice_free(&before);
	naive_choice_free(&now);
	return listed;
}

static void what_emerges_is_what_the_mentions_say(void **state)
{
	const ww_emerging_options options = {.size = sizeof options, .since = since, .min_mentions = 1};

	for (uint64_t seed = 11; seed <= 14; seed++) {
		ww_corpus *corpus = news_of_slogans(state, 10 * seed - 90, seed);
		struct naive_mentions mentions = naive_mentions_of(corpus, "slogan_id");
		ww_table *table = answer(ask, corpus, &options, NULL);
		uint64_t listed = 0;

		for (uint64_t row = 0; row < ww_table_rows(mentions.variants); row++) {
			ww_text key = cell_text(mentions.variants, "slogan_id", row);

			if (row == 0 || !same_text(key, cell_text(mentions.variants, "slogan_id", row - 1)))
				listed += check_slogan(table, corpus, &mentions, key, 1);
		}
		assert_int_equal(ww_table_rows(table), listed);
		ww_table_free(table);
		naive_mentions_free(&mentions);
	}
}

static const struct test_text texts[] = {
	{.lang = "en", .date = "2031-04-07", .source = "Times", .text = "The crowd chanted “Water is life”."},
	{.lang = "en", .date = "2031-04-08", .source = "Times", .text = "It rained. The crowd chanted “Bread for all”."},
	{.lang = "en",
	 .date = "2031-05-05",
	 .source = "Post",
	 .text = "The crowd chanted “Down with the king” and “Down with the king”. A banner read “Water is life”."},
	{.lang = "en", .source = "Post", .text = "The crowd chanted “Bread for all”."},
};

static void new_slogans_are_told_from_those_that_rise(void **state)
{
	const ww_emerging_options all = {.size = sizeof all, .since = "2031-05", .min_mentions = 1};
	const ww_emerging_options often = {.size = sizeof often, .since = "2031-05"};
	const ww_emerging_options ever = {.size = sizeof ever, .since = "2030"};
	ww_corpus *corpus = corpus_of(state, texts, 4);
	ww_table *table = answer(ask, corpus, &all, NULL);

	assert_column(table, "slogan", "Down with the king | Water is life");
	assert_column(table, "mentions_before", "0 | 1");
	assert_column(table, "mentions_since", "2 | 1");
	assert_column(table, "documents_since", "1 | 1");
	assert_column(table, "rate_before", "0.0000 | 500.0000");
	assert_column(table, "new", "1 | 0");
	assert_column(table, "first_document", "3 | 1");
	ww_table_free(table);
	table = answer(ask, corpus, &often, NULL);
	assert_column(table, "slogan", "Down with the king");
	ww_table_free(table);
	table = answer(ask, corpus, &ever, NULL); /* nothing to compare with */
	assert_column(table, "slogan", "Water is life | Down with the king");
	assert_column(table, "log_likelihood", "- | -");
	assert_column(table, "rate_before", "- | -");
	ww_table_free(table);
}

static void what_cannot_be_asked_is_refused(void **state)
{
	const ww_emerging_options no_date = {.size = sizeof no_date, .since = "2031-02-30"};
	const ww_emerging_options of = {.size = sizeof of, .since = "2031", .of = "word"};
	ww_corpus *corpus = corpus_of(state, texts, 4);
	ww_table *table;
	ww_error error;

	assert_int_equal(ww_emerging(&table, corpus, NULL, NULL, &error), WW_EINVAL);
	assert_string_equal(error.message, "since is missing: what emerges does so after a date");
	assert_int_equal(ww_emerging(&table, corpus, &no_date, NULL, &error), WW_EINVAL);
	assert_string_equal(error.message, "since \"2031-02-30\": want YYYY, YYYY-MM or YYYY-MM-DD");
	assert_int_equal(ww_emerging(&table, corpus, &of, NULL, &error), WW_EINVAL);
	assert_null(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(what_emerges_is_what_the_mentions_say, corpus_release),
		cmocka_unit_test_teardown(new_slogans_are_told_from_those_that_rise, corpus_release),
		cmocka_unit_test_teardown(what_cannot_be_asked_is_refused, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
