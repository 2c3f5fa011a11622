/* Which documents a filter keeps. */
#include "corpus/corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "support/corpus_of.h"

static const struct test_text town[] = {
	{.id = "a", .date = "2019-12-31", .source = "Post", .text = "a"},
	{.id = "b", .date = "2020-01-01", .source = "Times", .text = "b"},
	{.id = "c", .source = "Post", .text = "c"},
	{.id = "d", .date = "2020-02-29", .text = "d"},
	{.id = "e", .date = "2020-12-31", .source = "Post", .lang = "en", .text = "e"},
	{.id = "f", .date = "2021-01-01", .source = "Gazette", .lang = "de", .text = "f"},
};
enum { TOWN = sizeof town / sizeof town[0] };

/* The ids of a view, without anything between. */
static const char *ids_of(char *out, const ww_corpus *view)
{
	size_t used = 0;

	for (uint64_t row = 0; row < view->rows; row++) {
		struct document_label label;
		ww_error error;

		assert_ok(corpus_label(&label, view, corpus_place(view, row), &error), &error);
		memcpy(out + used, label.id.data, label.id.size);
		used += label.id.size;
	}
	out[used] = 0;
	return out;
}

static ww_corpus *dated(const ww_corpus *corpus, const char *date)
{
	ww_filter filter = {.size = sizeof filter, .date = date};
	ww_corpus *view;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	return view;
}

static ww_corpus *having(const ww_corpus *corpus, const char *field, const char *first, const char *second)
{
	ww_text values[] = {text_of_string(first), text_of_string(second)};
	ww_condition condition = {field, values, second ? 2 : first ? 1 : 0};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
	ww_corpus *view;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	return view;
}

/* Asserts what a view holds, and closes it. */
static void assert_ids(ww_corpus *view, const char *wanted)
{
	char ids[64];

	assert_string_equal(ids_of(ids, view), wanted);
	ww_corpus_close(view);
}

static void a_date_range_includes_both_ends(void **state)
{
	static const struct {
		const char *date, *ids;
	} cases[] = {
		{"2020", "bde"},
		{"2020-02", "d"},
		{"2020-01-01", "b"},
		{"2020-12-31T23:59:59Z", "e"},
		{"2019..2020", "abde"},
		{"2020-01-01..2020-12-31", "bde"},
		{"2020-01..2020-02", "bd"},
		{"2019-12-31..2020-01-01", "ab"},
		{"..2020-02", "abd"},
		{"2020-02..", "def"},
		{"2022", ""},
		{"..2018", ""},
		{"0001..9999", "abdef"},
	};

	for (size_t segments = 0; segments <= 1; segments++) {
		ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = segments * 2});

		for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
			assert_ids(dated(corpus, cases[i].date), cases[i].ids);
	}
}

static void without_a_filter_all_stay(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN), *view;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, NULL, &error), &error);
	assert_true(view->whole);
	assert_null(view->parts[0].documents);
	assert_ids(view, "abcdef");
	assert_ids(dated(corpus, ""), "abcdef");
}

static void a_range_that_does_not_parse_is_refused(void **state)
{
	static const char *const bad[] = {"2020-13", "x",     "2020-02-30",  "2020..x", "x..2020",
	                                  "..",      " 2020", "2020...2021", "."};
	ww_corpus *corpus = corpus_of(state, town, TOWN);

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		ww_filter filter = {.size = sizeof filter, .date = bad[i]};
		ww_corpus *view = corpus;
		char wanted[100];
		ww_error error;

		assert_status(ww_corpus_where(&view, corpus, &filter, &error), WW_EINVAL, &error);
		assert_null(view);
		snprintf(wanted, sizeof wanted, "date \"%s\": want YYYY, YYYY-MM, YYYY-MM-DD or FROM..TO", bad[i]);
		assert_string_equal(error.message, wanted);
	}
}

static void a_range_that_ends_before_it_starts_is_refused(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN), *view;
	ww_filter filter = {.size = sizeof filter, .date = "2021..2020-06"};
	ww_error error;

	assert_status(ww_corpus_where(&view, corpus, &filter, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "date \"2021..2020-06\": ends before it starts");
}

static void a_condition_keeps_documents_with_any_of_its_values(void **state)
{
	ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 4});

	assert_ids(having(corpus, "source", "Post", NULL), "ace");
	assert_ids(having(corpus, "source", "Gazette", "Times"), "bf");
	assert_ids(having(corpus, "source", "Nobody", NULL), "");
	assert_ids(having(corpus, "source", NULL, NULL), "");
	assert_ids(having(corpus, "source", "", NULL), "d");
	assert_ids(having(corpus, "id", "e", "b"), "be");
	assert_ids(having(corpus, "lang", "en", "de"), "ef");
}

static void conditions_and_dates_must_all_be_met(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN), *view;
	ww_text post = {"Post", 4}, languages[] = {{"en", 2}, {"de", 2}};
	ww_condition conditions[] = {{"source", &post, 1}, {"lang", languages, 2}};
	ww_filter filter = {.size = sizeof filter, .conditions = conditions, .condition_count = 2};
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ids(view, "e");
	filter.condition_count = 1;
	filter.date = "..2020-06";
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ids(view, "a");
}

static void an_unknown_field_is_an_error_and_not_an_empty_view(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN), *view;
	ww_condition condition = {"date", NULL, 0};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
	ww_error error;

	assert_status(ww_corpus_where(&view, corpus, &filter, &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "no field \"date\"; there are: id, title, source, url, lang");
}

static void a_view_of_a_view_is_the_intersection(void **state)
{
	ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 3});
	ww_corpus *year = dated(corpus, "2020"), *post = having(year, "source", "Post", NULL);

	assert_ids(having(post, "id", "a", "e"), "e");
	assert_ids(having(post, "id", "b", "d"), "");
	assert_ids(dated(post, "2020-12..2021"), "e");
	assert_false(post->whole);
	ww_corpus_close(year);
	assert_ids(post, "e");
}

static void flags_choose_rows_of_a_view(void **state)
{
	static const uint8_t none[6], some[6] = {1, 0, 1, 1, 0, 1}, first[4] = {1};
	ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 4}), *view, *inner;
	ww_error error;

	assert_ok(corpus_keep(&view, corpus, none, &error), &error);
	assert_ids(view, "");
	assert_ok(corpus_keep(&view, corpus, some, &error), &error);
	assert_ok(corpus_keep(&inner, view, first, &error), &error);
	assert_ids(inner, "a");
	assert_ids(view, "acdf");
}

/* Documents from a small world, so that filters overlap. */
static struct test_text *random_documents(size_t count, struct sequence *sequence)
{
	static const char *const dates[] = {NULL, "2030-01-01", "2030-01-02", "2030-02", "2031", "2031-07-08"};
	static const char *const sources[] = {NULL, "x", "y", "z"};
	struct test_text *texts = calloc(count, sizeof *texts);

	for (size_t i = 0; i < count; i++) {
		texts[i].date = dates[sequence_below(sequence, 6)];
		texts[i].source = sources[sequence_below(sequence, 4)];
		texts[i].text = "w";
	}
	return texts;
}

static bool expected(const struct test_text *text, const int32_t *days, const char *source)
{
	int32_t first, last;

	if (source && (!text->source || strcmp(text->source, source) != 0))
		return false;
	if (!days)
		return true;
	return text->date && date_parse(&first, &last, text->date, strlen(text->date)) && first >= days[0] &&
	       first <= days[1];
}

static void any_two_filters_in_a_row_keep_what_a_naive_scan_keeps(void **state)
{
	static const char *const ranges[] = {NULL, "2030", "2030-01-02..2031-01", "..2030-01", "2031.."};
	static const int32_t days[][2] = {{0, 0}, {21915, 22279}, {21916, 22310}, {INT32_MIN, 21945}, {22280, INT32_MAX}};
	static const char *const sources[] = {NULL, "x", "y", "nobody"};
	enum { DOCUMENTS = 90, FILTERS = 20 };
	struct sequence sequence = {3};
	struct test_text *texts = random_documents(DOCUMENTS, &sequence);
	ww_corpus *corpus = corpus_of_store(state, texts, DOCUMENTS, &(struct test_store){.commit_every = 25});

	for (size_t pair = 0; pair < FILTERS * FILTERS; pair++) {
		size_t first = pair % FILTERS, second = pair / FILTERS;
		ww_corpus *outer = dated(corpus, ranges[first % 5]), *inner = dated(outer, ranges[second % 5]), *view;
		const char *const wanted[] = {sources[first / 5], sources[second / 5]};
		uint64_t row = 0;

		ww_corpus_close(outer);
		for (size_t i = 0; i < 2; i++)
			if (wanted[i]) {
				view = having(inner, "source", wanted[i], NULL);
				ww_corpus_close(inner);
				inner = view;
			}
		for (size_t i = 0; i < DOCUMENTS; i++) {
			struct document_place place;

			if (!expected(&texts[i], first % 5 ? days[first % 5] : NULL, wanted[0]) ||
			    !expected(&texts[i], second % 5 ? days[second % 5] : NULL, wanted[1]))
				continue;
			assert_true(row < inner->rows);
			place = corpus_place(inner, row++);
			assert_int_equal(place.segment * 25 + place.document, i);
		}
		assert_int_equal(row, inner->rows);
		ww_corpus_close(inner);
	}
	free(texts);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_date_range_includes_both_ends, corpus_release),
		cmocka_unit_test_teardown(without_a_filter_all_stay, corpus_release),
		cmocka_unit_test_teardown(a_range_that_does_not_parse_is_refused, corpus_release),
		cmocka_unit_test_teardown(a_range_that_ends_before_it_starts_is_refused, corpus_release),
		cmocka_unit_test_teardown(a_condition_keeps_documents_with_any_of_its_values, corpus_release),
		cmocka_unit_test_teardown(conditions_and_dates_must_all_be_met, corpus_release),
		cmocka_unit_test_teardown(an_unknown_field_is_an_error_and_not_an_empty_view, corpus_release),
		cmocka_unit_test_teardown(a_view_of_a_view_is_the_intersection, corpus_release),
		cmocka_unit_test_teardown(flags_choose_rows_of_a_view, corpus_release),
		cmocka_unit_test_teardown(any_two_filters_in_a_row_keep_what_a_naive_scan_keeps, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
