/* Which group a row belongs to. */
#include "corpus/grouping.h"

#include <stdio.h>
#include <string.h>

#include "support/corpus_of.h"

static const ww_field wide[] = {{{"desk", 4}, {"wide", 4}}};
static const ww_field zebra[] = {{{"desk", 4}, {"Zebra", 5}}};

static const struct test_text news[] = {
	{.date = "2021-01-01", .source = "b", .text = "one two"},                                /* a Friday of 2020-W53 */
	{.date = "2019-12-30", .source = "a", .text = "one.", .fields = wide, .field_count = 1}, /* Monday of 2020-W01 */
	{.source = "b", .text = "one two three"},
	{.date = "2020-12-31", .source = "a", .text = "one"},                     /* Thursday of 2020-W53 */
	{.date = "2021-01-04", .text = "one", .fields = zebra, .field_count = 1}, /* Monday of 2021-W01 */
	{.date = "2020-12-31", .source = "b", .text = "!"},
	{.date = "2018-12-31", .source = "\xc3\xa4", .text = "one"}, /* Monday of 2019-W01 */
};
enum { NEWS = sizeof news / sizeof news[0] };

/* "label=words" for each group, then the groups of the rows. The grouping is cleared. */
static void assert_grouping(struct grouping *made, const ww_corpus *corpus, const char *wanted)
{
	struct grouping grouping = *made;
	char text[512];
	size_t used = 0;

	for (uint32_t group = 0; group < grouping.count; group++) {
		ww_text label = grouping_label(&grouping, group);
		bool none = grouping.has_none && group + 1 == grouping.count;

		used += (size_t)snprintf(text + used, sizeof text - used, "%.*s=%d ", none ? 4 : (int)label.size,
		                         none ? "none" : label.data, (int)grouping.words[group]);
		assert_true(!none || label.size == 0);
	}
	for (uint64_t row = 0; row < corpus->rows; row++)
		used += (size_t)snprintf(text + used, sizeof text - used, "%u", grouping.of_row[row]);
	assert_string_equal(text, wanted);
	grouping_clear(made);
}

static void assert_groups(const ww_corpus *corpus, const char *by, const char *wanted)
{
	struct grouping grouping;
	ww_error error;

	assert_ok(grouping_make(&grouping, corpus, by, &error), &error);
	assert_grouping(&grouping, corpus, wanted);
}

static void assert_slices(const ww_corpus *corpus, uint32_t slices, const char *wanted)
{
	struct grouping grouping;
	ww_error error;

	assert_ok(grouping_slices(&grouping, corpus, slices, &error), &error);
	assert_grouping(&grouping, corpus, wanted);
}

static void periods_come_in_order_and_undated_documents_last(void **state)
{
	for (size_t every = 0; every <= 3; every += 3) {
		ww_corpus *corpus = corpus_of_store(state, news, NEWS, &(struct test_store){.commit_every = every});

		assert_groups(corpus, "day", "2018-12-31=1 2019-12-30=1 2020-12-31=1 2021-01-01=2 2021-01-04=1 none=3 3152420");
		assert_groups(corpus, "month", "2018-12=1 2019-12=1 2020-12=1 2021-01=3 none=3 3142320");
		assert_groups(corpus, "quarter", "2018-Q4=1 2019-Q4=1 2020-Q4=1 2021-Q1=3 none=3 3142320");
		assert_groups(corpus, "year", "2018=1 2019=1 2020=1 2021=3 none=3 3142320");
	}
}

static void a_week_belongs_to_the_year_of_its_thursday(void **state)
{
	ww_corpus *corpus = corpus_of(state, news, NEWS);

	assert_groups(corpus, "week", "2019-W01=1 2020-W01=1 2020-W53=3 2021-W01=1 none=3 2142320");
}

static void values_of_a_field_come_by_bytes_and_empty_ones_last(void **state)
{
	for (size_t every = 0; every <= 2; every += 2) {
		ww_corpus *corpus = corpus_of_store(state, news, NEWS, &(struct test_store){.commit_every = every});

		assert_groups(corpus, "source", "a=2 b=5 \xc3\xa4=1 none=1 1010312");
		assert_groups(corpus, "desk", "Zebra=1 wide=1 none=7 2122022");
	}
}

static void without_a_key_all_are_one_group(void **state)
{
	ww_corpus *corpus = corpus_of(state, news, NEWS);

	assert_groups(corpus, NULL, "=9 0000000");
}

static void a_view_has_only_its_own_groups(void **state)
{
	ww_corpus *corpus = corpus_of_store(state, news, NEWS, &(struct test_store){.commit_every = 2}), *view;
	ww_text source = {"b", 1};
	ww_condition condition = {"source", &source, 1};
	ww_filter filter = {.size = sizeof filter, .date = "2020..2022", .conditions = &condition, .condition_count = 1};
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_groups(view, "day", "2020-12-31=0 2021-01-01=2 10");
	assert_groups(view, "source", "b=2 00");
	assert_groups(view, "desk", "none=2 00");
	ww_corpus_close(view);
}

static void years_have_four_digits(void **state)
{
	const struct test_text old[] = {
		{.date = "0001-01-01", .text = "a"}, {.date = "0987-06-05", .text = "a"}, {.date = "9999-12-31", .text = "a"}};
	ww_corpus *corpus = corpus_of(state, old, 3);

	assert_groups(corpus, "year", "0001=1 0987=1 9999=1 012");
	assert_groups(corpus, "week", "0001-W01=1 0987-W23=1 9999-W52=1 012");
	assert_groups(corpus, "day", "0001-01-01=1 0987-06-05=1 9999-12-31=1 012");
}

static void an_unknown_key_names_the_fields(void **state)
{
	ww_corpus *corpus = corpus_of(state, news, NEWS);
	struct grouping grouping;
	ww_error error;

	assert_status(grouping_make(&grouping, corpus, "decade", &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "no field \"decade\"; there are: id, title, source, url, lang, desk");
}

static void every_document_may_be_a_group(void **state)
{
	ww_corpus *corpus = corpus_of_store(state, news, NEWS, &(struct test_store){.commit_every = 3}), *view;
	ww_filter filter = {.size = sizeof filter, .date = "2020-12-31"};
	struct grouping grouping;
	ww_error error;

	assert_ok(grouping_of_documents(&grouping, corpus, &error), &error);
	assert_grouping(&grouping, corpus, "=2 =1 =3 =1 =1 =0 =1 0123456");
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ok(grouping_of_documents(&grouping, view, &error), &error);
	assert_grouping(&grouping, view, "=1 =0 01");
	ww_corpus_close(view);
}

static void slices_have_about_as_many_words_each(void **state)
{
	static const struct test_text long_first[] = {
		{.text = "a b c d e f g"}, {.text = "h"}, {.text = "i"}, {.text = ""}};
	ww_corpus *corpus = corpus_of_store(state, news, NEWS, &(struct test_store){.commit_every = 3});

	assert_slices(corpus, 1, "=9 0000000");
	assert_slices(corpus, 2, "=3 =6 0011111"); /* the third has three words, and its middle behind the fourth of nine */
	assert_slices(corpus, 3, "=3 =3 =3 0012222");
	corpus_release(state);
	corpus = corpus_of(state, long_first, 4);
	assert_slices(corpus, 3, "=0 =7 =2 1222");
	corpus_release(state);
	corpus = corpus_of(state, NULL, 0);
	assert_slices(corpus, 2, "=0 =0 ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(periods_come_in_order_and_undated_documents_last, corpus_release),
		cmocka_unit_test_teardown(a_week_belongs_to_the_year_of_its_thursday, corpus_release),
		cmocka_unit_test_teardown(values_of_a_field_come_by_bytes_and_empty_ones_last, corpus_release),
		cmocka_unit_test_teardown(without_a_key_all_are_one_group, corpus_release),
		cmocka_unit_test_teardown(a_view_has_only_its_own_groups, corpus_release),
		cmocka_unit_test_teardown(every_document_may_be_a_group, corpus_release),
		cmocka_unit_test_teardown(slices_have_about_as_many_words_each, corpus_release),
		cmocka_unit_test_teardown(years_have_four_digits, corpus_release),
		cmocka_unit_test_teardown(an_unknown_key_names_the_fields, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
