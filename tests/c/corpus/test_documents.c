/* The table of documents. */
#include "watchword/corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/corpus.h"
#include "support/corpus_of.h"

static const ww_field desk[] = {{{"desk", 4}, {"city", 4}}};
static const ww_field author[] = {{{"author", 6}, {"Ann", 3}}};

static const struct test_text town[] = {
	{.id = "a",
	 .date = "1970-01-11",
	 .source = "Post",
	 .lang = "en",
	 .text = "One, two.",
	 .title = "First",
	 .url = "u:a"},
	{.id = "b", .text = "", .fields = desk, .field_count = 1},
	{.id = "c", .date = "1969-12", .source = "Times", .text = "Three\n\nfour", .fields = author, .field_count = 1},
	{.id = "d", .date = "2000", .text = "five", .title = "Last"},
};
enum { TOWN = sizeof town / sizeof town[0] };

static void a_row_says_all_that_is_known_of_a_document(void **state)
{
	static const char *const names[] = {"id",   "date",   "title", "source", "url",
	                                    "lang", "author", "desk",  "tokens", "bytes"};

	for (size_t every = 0; every <= 1; every++) {
		ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = every});
		ww_table *table;
		ww_error error;

		assert_ok(ww_documents(&table, corpus, NULL, NULL, &error), &error);
		assert_int_equal(ww_table_columns(table), sizeof names / sizeof names[0]);
		for (size_t i = 0; i < ww_table_columns(table); i++)
			assert_string_equal(ww_table_column(table, i).name, names[i]);
		assert_column(table, "id", "a | b | c | d");
		assert_column(table, "date", "10 | - | -31 | 10957");
		assert_column(table, "title", "First | - | - | Last");
		assert_column(table, "source", "Post | - | Times | -");
		assert_column(table, "url", "u:a | - | - | -");
		assert_column(table, "lang", "en | - | - | -");
		assert_column(table, "author", "- | - | Ann | -");
		assert_column(table, "desk", "- | city | - | -");
		assert_column(table, "tokens", "4 | 0 | 2 | 1");
		assert_column(table, "bytes", "9 | 0 | 11 | 4");
		assert_int_equal(ww_table_total(table), 4);
		ww_table_free(table);
	}
}

static void a_window_shows_some_rows_and_tells_of_all(void **state)
{
	static const struct {
		uint64_t skip, limit;
		const char *ids;
	} cases[] = {
		{0, 0, "a | b | c | d"},
		{0, 2, "a | b"},
		{1, 2, "b | c"},
		{3, 0, "d"},
		{2, 9, "c | d"},
		{4, 0, ""},
		{9, 1, ""},
		{1, UINT64_MAX, "b | c | d"},
		{UINT64_MAX, UINT64_MAX, ""},
	};

	for (size_t every = 0; every <= 3; every++) {
		ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = every});

		for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
			ww_documents_options options = {.size = sizeof options, .skip = cases[i].skip, .limit = cases[i].limit};
			ww_table *table;
			ww_error error;

			assert_ok(ww_documents(&table, corpus, &options, NULL, &error), &error);
			assert_column(table, "id", cases[i].ids);
			assert_int_equal(ww_table_total(table), 4);
			ww_table_free(table);
		}
	}
}

static void a_view_shows_its_documents(void **state)
{
	ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 2}), *view;
	ww_documents_options options = {.size = sizeof options, .skip = 1};
	ww_filter filter = {.size = sizeof filter, .date = "..2000"};
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ok(ww_documents(&table, view, NULL, NULL, &error), &error);
	assert_column(table, "id", "a | c | d");
	assert_column(table, "author", "- | Ann | -");
	ww_table_free(table);
	assert_ok(ww_documents(&table, view, &options, NULL, &error), &error);
	assert_column(table, "id", "c | d");
	assert_int_equal(ww_table_total(table), 3);
	ww_table_free(table);
	ww_corpus_close(view);
}

/* Many small documents: several blocks of values. */
enum { MANY = 3000 };

static ww_corpus *many(void **state)
{
	struct test_text *texts = calloc(MANY, sizeof *texts);
	char (*titles)[16] = calloc(MANY, sizeof *titles);
	ww_corpus *corpus;

	for (size_t i = 0; i < MANY; i++) {
		snprintf(titles[i], sizeof titles[i], "title %zu", i);
		texts[i] = (struct test_text){.title = i % 3 ? titles[i] : NULL, .text = "x"};
	}
	corpus = corpus_of(state, texts, MANY);
	free(texts);
	free(titles);
	return corpus;
}

static void few_rows_are_the_same_as_those_of_the_whole_table(void **state)
{
	ww_corpus *corpus = many(state);
	ww_documents_options options = {.size = sizeof options, .skip = 2501, .limit = 2};
	ww_table *whole, *few;
	ww_error error;

	assert_ok(ww_documents(&few, corpus, &options, NULL, &error), &error);
	assert_ok(ww_documents(&whole, corpus, NULL, NULL, &error), &error);
	assert_column(few, "id", "2502 | 2503");
	assert_column(few, "title", "title 2501 | -");
	for (uint64_t row = 0; row < MANY; row++) {
		char title[24] = "";

		if (row % 3)
			snprintf(title, sizeof title, "title %u", (unsigned)row);
		assert_text(ww_table_text(whole, ww_table_find(whole, "title"), row), title);
	}
	ww_table_free(whole);
	ww_table_free(few);
}

struct watched {
	uint64_t calls, allowed, total;
	const char *unit;
};

static bool watch(const ww_progress *progress, void *user)
{
	struct watched *watched = user;

	watched->total = progress->total;
	watched->unit = progress->unit;
	return ++watched->calls <= watched->allowed;
}

static void a_long_table_reports_and_can_be_cancelled(void **state)
{
	ww_corpus *corpus = many(state);
	struct watched watched = {.allowed = UINT64_MAX};
	ww_run run = {.size = sizeof run, .keep_going = watch, .user = &watched};
	ww_table *table;
	ww_error error;

	assert_ok(ww_documents(&table, corpus, NULL, &run, &error), &error);
	assert_int_equal(watched.total, MANY);
	assert_string_equal(watched.unit, "documents");
	ww_table_free(table);
	watched.allowed = 0;
	assert_status(ww_documents(&table, corpus, NULL, &run, &error), WW_ECANCELLED, &error);
	assert_null(table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_row_says_all_that_is_known_of_a_document, corpus_release),
		cmocka_unit_test_teardown(a_window_shows_some_rows_and_tells_of_all, corpus_release),
		cmocka_unit_test_teardown(a_view_shows_its_documents, corpus_release),
		cmocka_unit_test_teardown(few_rows_are_the_same_as_those_of_the_whole_table, corpus_release),
		cmocka_unit_test_teardown(a_long_table_reports_and_can_be_cancelled, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
