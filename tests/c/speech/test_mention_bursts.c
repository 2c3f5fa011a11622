/* ww_slogan_bursts against the automaton over whole series, period by period. */
#include <stdio.h>
#include <stdlib.h>

#include "base/period.h"
#include "stat/bursts.h"
#include "support/naive_mentions.h"
#include "support/near.h"

enum { MOST_PERIODS = 1024 };

/* All documents of a corpus, by period. */
struct calendar {
	enum period period;
	int32_t first;
	size_t periods;
	uint64_t totals[MOST_PERIODS];
};

static struct calendar calendar_of(const ww_corpus *corpus, enum period period)
{
	struct calendar calendar = {.period = period, .first = INT32_MAX};
	ww_table *documents;
	ww_error error;

	assert_ok(ww_documents(&documents, corpus, NULL, NULL, &error), &error);
	for (int pass = 0; pass < 2; pass++)
		for (uint64_t row = 0; row < ww_table_rows(documents); row++) {
			int32_t number = period_number(period, (int32_t)cell_integer(documents, "date", row));

			if (cell_is_null(documents, "date", row))
				continue;
			if (pass == 0) {
				calendar.first = number < calendar.first ? number : calendar.first;
				continue;
			}
			assert_true(number - calendar.first < MOST_PERIODS);
			calendar.totals[number - calendar.first]++;
			if ((size_t)(number - calendar.first) >= calendar.periods)
				calendar.periods = (size_t)(number - calendar.first) + 1;
		}
	ww_table_free(documents);
	return calendar;
}

/* A slogan in a period. */
struct wanted {
	ww_text key;
	enum period period;
	int32_t number;
};

static bool is_wanted(const struct naive_mention *mention, const void *context)
{
	const struct wanted *wanted = context;

	return same_text(mention->key, wanted->key) && mention->dated &&
	       period_number(wanted->period, (int32_t)mention->date) == wanted->number;
}

/* A burst as it must be in the table. */
struct expected {
	size_t first;
	size_t behind;
	uint8_t state;
	double weight;
	uint64_t mentions;
	uint64_t documents;
	uint64_t all;
};

static void check_burst(const ww_table *table, const char *key, ww_text id, const struct calendar *calendar,
                        const struct expected *burst)
{
	int32_t start = period_start(calendar->period, calendar->first + (int32_t)burst->first);
	uint64_t row = 0;

	while (row < ww_table_rows(table) &&
	       !(same_text(cell_text(table, key, row), id) && cell_integer(table, "start", row) == start))
		row++;
	assert_true(row < ww_table_rows(table));
	assert_int_equal(cell_integer(table, "end", row),
	                 period_start(calendar->period, calendar->first + (int32_t)burst->behind) - 1);
	assert_int_equal(cell_integer(table, "periods", row), burst->behind - burst->first);
	assert_int_equal(cell_integer(table, "burst", row), burst->state);
	assert_close(cell_number(table, "burst_weight", row), burst->weight);
	assert_int_equal(cell_integer(table, "mentions", row), burst->mentions);
	assert_int_equal(cell_integer(table, "documents", row), burst->documents);
	assert_close(cell_number(table, "rate", row), (double)burst->documents * 1000 / (double)burst->all);
	if (row)
		assert_true(cell_number(table, "burst_weight", row - 1) >= cell_number(table, "burst_weight", row));
}

/* The number of bursts of a slogan. */
static uint64_t check_slogan(const ww_table *table, const struct naive_mentions *mentions, const char *key, ww_text id,
                             const struct calendar *calendar, const struct burst_model *model)
{
	uint64_t counts[MOST_PERIODS], uttered[MOST_PERIODS], found = 0;
	uint8_t states[MOST_PERIODS];
	double weights[MOST_PERIODS];
	const struct burst_series series = {counts, calendar->totals, calendar->periods};
	struct burst_automaton automaton;
	ww_error error;

	for (size_t i = 0; i < calendar->periods; i++) {
		struct wanted wanted = {id, calendar->period, calendar->first + (int32_t)i};
		struct naive_choice choice = naive_choose(mentions, is_wanted, &wanted);

		counts[i] = naive_documents(&choice);
		uttered[i] = choice.count;
		naive_choice_free(&choice);
	}
	automaton = burst_automaton_of(&series, model);
	assert_ok(burst_states(states, &automaton, &series, &alloc_default, &error), &error);
	burst_weights(weights, &automaton, &series, states);
	for (size_t i = 0; i < calendar->periods; i++) {
		struct expected burst = {.first = i, .behind = i, .weight = weights[i]};

		if (states[i] == 0 || (i && states[i - 1] > 0))
			continue;
		for (; burst.behind < calendar->periods && states[burst.behind] > 0; burst.behind++) {
			burst.state = states[burst.behind] > burst.state ? states[burst.behind] : burst.state;
			burst.mentions += uttered[burst.behind];
			burst.documents += counts[burst.behind];
			burst.all += calendar->totals[burst.behind];
		}
		check_burst(table, key, id, calendar, &burst);
		found++;
	}
	return found;
}

static uint64_t check_bursts(const ww_corpus *corpus, const char *by, double gamma, unsigned states, const char *key)
{
	const ww_slogan_bursts_options options = {
		.size = sizeof options, .of = *key == 't' ? key : NULL, .by = by, .burst_gamma = gamma, .burst_states = states};
	const struct burst_model model = {2, gamma, states};
	struct naive_mentions mentions = naive_mentions_of(corpus, key);
	struct calendar calendar;
	enum period period;
	uint64_t found = 0;
	ww_table *table;
	ww_error error;

	assert_true(period_find(&period, by));
	calendar = calendar_of(corpus, period);
	assert_ok(ww_slogan_bursts(&table, corpus, mentions.table, &options, NULL, &error), &error);
	for (size_t i = 0; i < mentions.count; i++) {
		size_t before = 0;

		while (before < i && !same_text(mentions.items[before].key, mentions.items[i].key))
			before++;
		if (before == i && mentions.items[i].key.size)
			found += check_slogan(table, &mentions, key, mentions.items[i].key, &calendar, &model);
	}
	assert_int_equal(ww_table_rows(table), found);
	ww_table_free(table);
	naive_mentions_free(&mentions);
	return found;
}

static void bursts_are_those_of_the_whole_series(void **state)
{
	uint64_t found = 0;

	for (uint64_t seed = 21; seed <= 23; seed++) {
		ww_corpus *corpus = news_of_slogans(state, 60, seed);

		found += check_bursts(corpus, "day", 0.05, 2, "slogan_id");
		found += check_bursts(corpus, "day", 0.02, 4, "slogan_id");
		found += check_bursts(corpus, "week", 0.1, 3, "template");
		found += check_bursts(corpus, "month", 0.1, 2, "slogan_id");
	}
	assert_true(found > 20);
}

static void a_week_of_chants_is_one_burst(void **state)
{
	static struct test_text all[120];
	static char dates[120][16];
	ww_table *mentions, *table;
	ww_corpus *corpus;
	ww_error error;

	for (int i = 0; i < 120; i++) {
		bool chanted = i % 2 == 0 && i / 4 >= 10 && i / 4 < 17;

		snprintf(dates[i], sizeof dates[i], "2031-03-%02d", i / 4 + 1);
		all[i] = (struct test_text){.lang = "en", .date = dates[i], .text = "It rained in the hills all day."};
		if (chanted || i == 8 || i == 110)
			all[i].text = "The crowd chanted “Water is life”, and “Water is life” again.";
	}
	corpus = corpus_of(state, all, 120);
	assert_ok(ww_slogans(&mentions, corpus, NULL, NULL, &error), &error);
	assert_ok(ww_slogan_bursts(&table, corpus, mentions, NULL, NULL, &error), &error);
	assert_column(table, "slogan", "Water is life");
	assert_column(table, "start", "22349"); /* 2031-03-11 */
	assert_column(table, "end", "22355");
	assert_column(table, "periods", "7");
	assert_column(table, "documents", "14");
	assert_column(table, "rate", "500.0000");
	ww_table_free(table);
	ww_table_free(mentions);
}

static void what_cannot_be_asked_is_refused(void **state)
{
	const ww_slogan_bursts_options by = {.size = sizeof by, .by = "source"};
	const ww_slogan_bursts_options ratio = {.size = sizeof ratio, .burst_ratio = 1};
	const ww_slogan_bursts_options states = {.size = sizeof states, .burst_states = 33};
	ww_corpus *corpus = news_of_slogans(state, 10, 1);
	ww_table *mentions, *table;
	ww_error error;

	assert_ok(ww_slogans(&mentions, corpus, NULL, NULL, &error), &error);
	assert_int_equal(ww_slogan_bursts(&table, corpus, mentions, &by, NULL, &error), WW_EINVAL);
	assert_int_equal(ww_slogan_bursts(&table, corpus, mentions, &ratio, NULL, &error), WW_EINVAL);
	assert_int_equal(ww_slogan_bursts(&table, corpus, mentions, &states, NULL, &error), WW_EINVAL);
	assert_null(table);
	ww_table_free(mentions);
}

static ww_status bursts(ww_table **out, const ww_corpus *corpus, const ww_table *mentions, const ww_run *run,
                        ww_error *error)
{
	const ww_slogan_bursts_options options = {.size = sizeof options, .burst_gamma = 0.02};

	return ww_slogan_bursts(out, corpus, mentions, &options, run, error);
}

static void every_allocation_may_fail(void **state)
{
	check_following_survives(state, news_of_slogans(state, 20, 5), bursts);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(bursts_are_those_of_the_whole_series, corpus_release),
		cmocka_unit_test_teardown(a_week_of_chants_is_one_burst, corpus_release),
		cmocka_unit_test_teardown(what_cannot_be_asked_is_refused, corpus_release),
		cmocka_unit_test_teardown(every_allocation_may_fail, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
