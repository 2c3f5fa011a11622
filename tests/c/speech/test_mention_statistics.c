/* ww_slogan_statistics and ww_slogan_fillers against mentions that are counted one by one, order, options. */
#include <stdlib.h>

#include "base/period.h"
#include "support/asking.h"
#include "support/naive_mentions.h"
#include "support/near.h"

/* What a row is about. */
struct wanted {
	ww_text key;
	const char *by; /* NULL: all */
	ww_text group;
};

static bool is_in_group(const struct naive_mention *mention, const struct wanted *wanted)
{
	char month[PERIOD_BYTES];

	if (!wanted->by)
		return true;
	if (strcmp(wanted->by, "source") == 0)
		return same_text(mention->source, wanted->group);
	if (!mention->dated)
		return wanted->group.size == 0;
	return same_text((ww_text){month, period_name(month, PERIOD_MONTH, (int32_t)mention->date)}, wanted->group);
}

static bool is_wanted(const struct naive_mention *mention, const void *context)
{
	const struct wanted *wanted = context;

	return same_text(mention->key, wanted->key) && is_in_group(mention, wanted);
}

static bool is_any(const struct naive_mention *mention, const void *context)
{
	(void)context;
	return mention->key.size > 0;
}

static void check_media(const ww_table *table, uint64_t row, const struct naive_choice *choice)
{
	static const char *const media[] = {"chant", "sign", "motto", "hashtag", "graffiti", "song", "other"};

	for (size_t i = 0; i < 7; i++) {
		int64_t count = 0;

		for (size_t j = 0; j < choice->count; j++)
			count += text_is(choice->items[j]->medium, media[i]);
		assert_int_equal(cell_integer(table, media[i], row), count);
	}
}

static size_t documents_of_view(const ww_corpus *corpus)
{
	ww_corpus_summary summary;
	ww_error error;

	assert_ok(ww_corpus_summarise(&summary, corpus, &error), &error);
	return summary.documents;
}

static uint64_t check_row(const ww_table *table, uint64_t row, const struct naive_mentions *mentions,
                          const ww_slogan_statistics_options *options, const ww_corpus *corpus)
{
	struct wanted wanted = {
		cell_text(table, options->of && *options->of == 't' ? "template" : "slogan_id", row), options->by, {0}};
	struct naive_choice choice;
	uint64_t count;

	if (options->by)
		wanted.group = cell_text(table, "group", row);
	choice = naive_choose(mentions, is_wanted, &wanted);
	assert_int_equal(cell_integer(table, "mentions", row), choice.count);
	assert_int_equal(cell_integer(table, "documents", row), naive_documents(&choice));
	assert_int_equal(cell_integer(table, "sources", row), naive_sources(&choice));
	assert_int_equal(cell_integer(table, "variants", row), naive_texts(&choice));
	assert_int_equal(cell_integer(table, "days", row), naive_days(&choice));
	if (!options->by)
		assert_close(cell_number(table, "rate", row),
		             (double)naive_documents(&choice) * 1000 / (double)documents_of_view(corpus));
	check_media(table, row, &choice);
	check_times(table, row, &choice);
	count = choice.count;
	naive_choice_free(&choice);
	return count;
}

/* Whether a row comes before the next as the contract says. */
static void check_order(const ww_table *table, uint64_t row, const char *key, bool grouped)
{
	ww_text own = cell_text(table, key, row), next = cell_text(table, key, row + 1);

	if (grouped) {
		ww_text group = cell_text(table, "group", row), behind = cell_text(table, "group", row + 1);

		if (!same_text(group, behind)) {
			assert_true(group.size > 0);
			return;
		}
	}
	assert_true(cell_integer(table, "mentions", row) >= cell_integer(table, "mentions", row + 1));
	if (cell_integer(table, "mentions", row) == cell_integer(table, "mentions", row + 1))
		assert_true(own.size == next.size ? memcmp(own.data, next.data, own.size) < 0 : !same_text(own, next));
}

static void check_statistics(const ww_corpus *corpus, const char *of, const char *by)
{
	const ww_slogan_statistics_options options = {.size = sizeof options, .of = of, .by = by};
	const char *key = of && *of == 't' ? "template" : "slogan_id";
	struct naive_mentions mentions = naive_mentions_of(corpus, key);
	struct naive_choice all = naive_choose(&mentions, is_any, NULL);
	uint64_t sum = 0;
	ww_table *table;
	ww_error error;

	assert_ok(ww_slogan_statistics(&table, corpus, mentions.table, &options, NULL, &error), &error);
	assert_true(ww_table_rows(table) > 0);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		sum += check_row(table, row, &mentions, &options, corpus);
		if (row)
			check_order(table, row - 1, key, by != NULL);
	}
	assert_int_equal(sum, all.count);
	ww_table_free(table);
	naive_choice_free(&all);
	naive_mentions_free(&mentions);
}

static void statistics_are_those_of_the_mentions(void **state)
{
	for (uint64_t seed = 1; seed <= 2; seed++) {
		ww_corpus *corpus = news_of_slogans(state, 90, seed);

		check_statistics(corpus, NULL, NULL);
		check_statistics(corpus, "slogan", "source");
		check_statistics(corpus, "slogan", "month");
		check_statistics(corpus, "template", NULL);
		check_statistics(corpus, "template", "source");
	}
}

static bool is_of_slogan(const struct naive_mention *mention, const void *context)
{
	return same_text(mention->key, *(const ww_text *)context);
}

static void fillers_are_the_slogans_of_templates(void **state)
{
	struct naive_mentions mentions = naive_mentions_of(news_of_slogans(state, 90, 3), "slogan_id");
	uint64_t sum = 0, wanted = 0;
	ww_table *table;
	ww_error error;

	assert_ok(ww_slogan_fillers(&table, mentions.table, NULL, NULL, &error), &error);
	assert_true(ww_table_rows(table) >= 3);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		ww_text id = cell_text(table, "slogan_id", row);
		struct naive_choice choice = naive_choose(&mentions, is_of_slogan, &id);

		assert_int_equal(cell_integer(table, "mentions", row), choice.count);
		assert_int_equal(cell_integer(table, "documents", row), naive_documents(&choice));
		assert_int_equal(cell_integer(table, "sources", row), naive_sources(&choice));
		assert_true(same_text(cell_text(table, "slogan", row), choice.items[0]->name));
		assert_true(cell_text(table, "filler", row).size > 0 && cell_text(table, "template", row).size > 0);
		check_times(table, row, &choice);
		sum += choice.count;
		naive_choice_free(&choice);
	}
	for (uint64_t row = 0; row < ww_table_rows(mentions.variants); row++)
		if (!cell_is_null(mentions.variants, "template", row))
			wanted += (uint64_t)cell_integer(mentions.variants, "count", row);
	assert_int_equal(sum, wanted);
	ww_table_free(table);
	naive_mentions_free(&mentions);
}

static const struct test_text texts[] = {
	{.lang = "en",
	 .date = "2031-04-05",
	 .source = "Post",
	 .text = "The crowd chanted “Down with the king”. A banner read “Water is life”."},
	{.lang = "en", .date = "2031-05-05", .source = "Times", .text = "The crowd chanted “Down with the queen”."},
	{.lang = "en", .text = "The crowd chanted “DOWN WITH THE KING!” and “Down with the king!”."},
};

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	ww_table *mentions;
	ww_status status;

	*out = NULL;
	status = ww_slogans(&mentions, corpus, NULL, run, error);
	if (status != WW_OK)
		return status;
	status = ww_slogan_statistics(out, corpus, mentions, options, run, error);
	ww_table_free(mentions);
	return status;
}

static void rows_can_be_chosen(void **state)
{
	const ww_slogan_statistics_options often = {.size = sizeof often, .min_mentions = 2};
	const ww_slogan_statistics_options first = {.size = sizeof first, .limit = 1};
	const ww_slogan_statistics_options templates = {.size = sizeof templates, .of = "template"};
	ww_corpus *corpus = corpus_of(state, texts, 3);
	ww_table *table = answer(ask, corpus, &often, NULL);

	assert_column(table, "slogan_id", "down with the king");
	assert_column(table, "mentions", "3");
	assert_column(table, "variants", "2");
	assert_column(table, "rate", "666.6667");
	ww_table_free(table);
	table = answer(ask, corpus, &first, NULL);
	assert_int_equal(ww_table_rows(table), 1);
	assert_int_equal(ww_table_total(table), 3);
	ww_table_free(table);
	table = answer(ask, corpus, &templates, NULL);
	assert_column(table, "fillers", "2");
	assert_column(table, "mentions", "4");
	assert_column(table, "first", "22374");
	assert_column(table, "last_document", "2");
	ww_table_free(table);
}

static void what_cannot_be_asked_is_refused(void **state)
{
	const ww_slogan_statistics_options of = {.size = sizeof of, .of = "word"};
	const ww_slogan_statistics_options by = {.size = sizeof by, .by = "desk"};
	ww_corpus *corpus = corpus_of(state, texts, 3), *view;
	const ww_filter filter = {.size = sizeof filter, .date = "2031-04"};
	ww_table *mentions, *table;
	ww_error error;

	assert_ok(ww_slogans(&mentions, corpus, NULL, NULL, &error), &error);
	assert_int_equal(ww_slogan_statistics(&table, corpus, mentions, &of, NULL, &error), WW_EINVAL);
	assert_int_equal(ww_slogan_statistics(&table, corpus, mentions, &by, NULL, &error), WW_ENOTFOUND);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_int_equal(ww_slogan_statistics(&table, view, mentions, NULL, NULL, &error), WW_ENOTFOUND);
	assert_null(table);
	ww_corpus_close(view);
	ww_table_free(mentions);
}

static void threads_change_nothing(void **state)
{
	const ww_slogan_statistics_options options = {.size = sizeof options, .by = "month"};
	ww_corpus *corpus = news_of_slogans(state, 60, 7);
	char *one = answer_dump(ask, corpus, &options, 1, 0), *many = answer_dump(ask, corpus, &options, 3, 0);

	assert_string_equal(one, many);
	free(many);
	free(one);
}

static ww_status statistics_of_templates(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                                         const ww_run *run, ww_error *error)
{
	const ww_slogan_statistics_options options = {.size = sizeof options, .of = "template", .by = "month"};

	return ww_slogan_statistics(out, corpus, mentions, &options, run, error);
}

static ww_status fillers(ww_table **out, const ww_corpus *corpus, const ww_table *mentions, const ww_run *run,
                         ww_error *error)
{
	(void)corpus;
	return ww_slogan_fillers(out, mentions, NULL, run, error);
}

static void every_allocation_may_fail(void **state)
{
	ww_corpus *corpus = corpus_of(state, texts, 3);

	check_following_survives(state, corpus, statistics_of_templates);
	check_following_survives(state, corpus, fillers);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(statistics_are_those_of_the_mentions, corpus_release),
		cmocka_unit_test_teardown(fillers_are_the_slogans_of_templates, corpus_release),
		cmocka_unit_test_teardown(rows_can_be_chosen, corpus_release),
		cmocka_unit_test_teardown(what_cannot_be_asked_is_refused, corpus_release),
		cmocka_unit_test_teardown(threads_change_nothing, corpus_release),
		cmocka_unit_test_teardown(every_allocation_may_fail, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
