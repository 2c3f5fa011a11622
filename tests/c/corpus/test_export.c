/* Documents as JSON Lines. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "corpus/corpus.h"
#include "support/corpus_of.h"
#include "support/counting.h"
#include "support/sample_store.h"
#include "support/texts.h"
#include "text/json_string.h"

/* What the export wrote. */
struct written {
	struct vec bytes;
	size_t calls;
	size_t most; /* bytes in one call */
	int answer;
};

static struct written written_of(void)
{
	return (struct written){.bytes = vec_of(&alloc_default, 1)};
}

static int take(void *user, const char *data, size_t size)
{
	struct written *written = user;

	assert_true(size > 0);
	assert_ok(vec_append(&written->bytes, data, size, NULL), NULL);
	written->most = size > written->most ? size : written->most;
	written->calls++;
	return written->answer;
}

static struct written written_by(const ww_corpus *corpus)
{
	struct written written = written_of();
	ww_error error;

	assert_ok(ww_export_jsonl(corpus, take, &written, NULL, &error), &error);
	return written;
}

static void assert_lines(const ww_corpus *corpus, const char *wanted)
{
	struct written written = written_by(corpus);

	assert_text(((ww_text){written.bytes.items, written.bytes.count}), wanted);
	vec_clear(&written.bytes);
}

static const ww_field fields_of_b[] = {{{"desk", 4}, {"city \"7\"", 8}}, {{"text", 4}, {"short", 5}}};
static const ww_field fields_of_c[] = {{{"author", 6}, {"Zo\xc3\xab", 4}}, {{"text_text", 9}, {"other", 5}}};

static const struct test_text town[] = {
	{.id = "a",
	 .date = "1970-01-11",
	 .source = "Post",
	 .lang = "en",
	 .text = "One,\ttwo.",
	 .title = "First",
	 .url = "u:a"},
	{.id = "b", .text = "", .fields = fields_of_b, .field_count = 2},
	{.id = "c", .date = "0001-12", .text = "Three\n\nfo\xff\xc3ur", .fields = fields_of_c, .field_count = 2},
};
enum { TOWN = sizeof town / sizeof town[0] };

static void a_line_has_what_there_is_and_the_text_last(void **state)
{
	for (size_t every = 0; every <= 2; every++) {
		ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = every});

		assert_lines(corpus,
		             "{\"id\": \"a\", \"date\": \"1970-01-11\", \"title\": \"First\", \"source\": \"Post\", "
		             "\"url\": \"u:a\", \"lang\": \"en\", \"text\": \"One,\\ttwo.\"}\n"
		             "{\"id\": \"b\", \"desk\": \"city \\\"7\\\"\", \"text_text_text\": \"short\", \"text\": \"\"}\n"
		             "{\"id\": \"c\", \"date\": \"0001-12-01\", \"author\": \"Zo\xc3\xab\", "
		             "\"text_text\": \"other\", \"text\": \"Three\\n\\nfo\\udcff\\udcc3ur\"}\n");
	}
}

static void a_view_is_written_in_its_order_and_nothing_makes_no_call(void **state)
{
	ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 1}), *view;
	ww_filter filter = {.size = sizeof filter, .date = "1969.."};
	struct written written;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_lines(view, "{\"id\": \"a\", \"date\": \"1970-01-11\", \"title\": \"First\", \"source\": \"Post\", "
	                   "\"url\": \"u:a\", \"lang\": \"en\", \"text\": \"One,\\ttwo.\"}\n");
	ww_corpus_close(view);
	filter.date = "1980";
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	written = written_by(view);
	assert_int_equal(written.calls, 0);
	ww_corpus_close(view);
}

/* The naive twin: each document opened by itself, each cell of the table looked at. */

static void put(struct vec *out, const char *text)
{
	assert_ok(vec_append(out, text, strlen(text), NULL), NULL);
}

static void put_string(struct vec *out, ww_text text)
{
	size_t used;

	put(out, "\"");
	assert_ok(json_string_add(out, &used, text.data, text.size, false, NULL), NULL);
	put(out, "\"");
}

static void put_cell(struct vec *out, const ww_table *row, size_t column)
{
	ww_column cells = ww_table_column(row, column);

	if (cells.type == WW_U64 || cells.null_count)
		return;
	put(out, column ? ", " : "{");
	put_string(out, text_of_string(cells.name));
	put(out, ": ");
	if (cells.type == WW_UTF8) {
		put_string(out, ww_table_text(row, column, 0));
	} else {
		time_t seconds = (time_t)((const int32_t *)cells.values)[0] * 86400;
		const struct tm *day = gmtime(&seconds);
		char date[64];

		snprintf(date, sizeof date, "\"%04d-%02d-%02d\"", day->tm_year + 1900, day->tm_mon + 1, day->tm_mday);
		put(out, date);
	}
}

static void naive_export(struct vec *out, const ww_corpus *corpus)
{
	ww_table *table;
	ww_error error;

	assert_ok(ww_documents(&table, corpus, NULL, NULL, &error), &error);
	for (uint64_t i = 0; i < ww_table_rows(table); i++) {
		ww_document *document;
		ww_table *row;

		assert_ok(ww_document_open(&document, corpus, ww_table_text(table, 0, i), &error), &error);
		assert_ok(ww_document_fields(&row, document, &error), &error);
		for (size_t column = 0; column < ww_table_columns(row); column++)
			put_cell(out, row, column);
		put(out, ", \"text\": ");
		put_string(out, ww_document_text(document));
		put(out, "}\n");
		ww_table_free(row);
		ww_document_close(document);
	}
	ww_table_free(table);
}

static void assert_as_naive(const ww_corpus *corpus)
{
	struct written written = written_by(corpus);
	struct vec wanted = vec_of(&alloc_default, 1);

	naive_export(&wanted, corpus);
	assert_true(same_bytes(&written.bytes, &wanted));
	assert_true(written.calls <= written.bytes.count / (64 * 1024) + 1);
	assert_true(written.most <= 128 * 1024);
	vec_clear(&written.bytes);
	vec_clear(&wanted);
}

static void any_documents_are_written_as_the_naive_way_does(void **state)
{
	struct temp temp = temp_new();
	struct sequence sequence = {17};

	(void)state;
	for (size_t round = 0; round < 20; round++) {
		struct samples samples = samples_make(0, 1 + (size_t)sequence_below(&sequence, 60), &sequence);
		ww_writer_options options = {.size = sizeof options, .no_sync = true, .memory_limit = round % 2};
		struct temp path = temp_join(&temp, "x.ww");
		ww_filter filter = {.size = sizeof filter, .date = "2031-02.."};
		ww_corpus *corpus, *view;
		ww_error error;

		samples_build(path.path, &samples, &options);
		assert_ok(ww_corpus_open(&corpus, path.path, NULL, &error), &error);
		assert_as_naive(corpus);
		assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
		assert_as_naive(view);
		ww_corpus_close(view);
		ww_corpus_close(corpus);
		temp_remove(&path);
		samples_free(&samples);
	}
	temp_remove(&temp);
}

/* Documents of several blocks, bytes and values that go on over the pieces in which they are escaped. */
static void long_documents_are_written_in_pieces(void **state)
{
	enum { LONG = 400 * 1000 };
	struct sequence sequence = {18};
	struct text value = text_repeat("\xe2\x82\xac \"", 5, 30 * 1000);
	ww_field field = {{"note", 4}, {value.data, value.size}};
	char *nasty = malloc(LONG);
	struct text plain = text_repeat("a word, ", 8, 60 * 1000);
	struct test_text texts[] = {
		{.text = nasty, .text_size = LONG, .fields = &field, .field_count = 1},
		{.text = "short"},
		{.text = plain.data},
	};

	assert_non_null(nasty);
	text_fill_nasty(&sequence, nasty, LONG);
	assert_as_naive(corpus_of(state, texts, sizeof texts / sizeof texts[0]));
	free(nasty);
	free(value.data);
	free(plain.data);
}

static void a_write_that_fails_ends_the_export(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN);
	struct written written = written_of();
	ww_error error;

	written.answer = -ENOSPC;
	assert_status(ww_export_jsonl(corpus, take, &written, NULL, &error), WW_EIO, &error);
	assert_int_equal(written.calls, 1);
	assert_string_equal(error.message, "export: cannot write: no space left on the device");
	vec_clear(&written.bytes);
}

struct watched {
	uint64_t calls, allowed;
	ww_progress last;
};

static bool watch(const ww_progress *progress, void *user)
{
	struct watched *watched = user;

	watched->last = *progress;
	return ++watched->calls <= watched->allowed;
}

static void an_export_reports_documents_and_can_be_cancelled(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN);
	struct watched watched = {.allowed = UINT64_MAX};
	ww_run run = {.size = sizeof run, .keep_going = watch, .user = &watched};
	struct written written = written_of();
	ww_error error;

	assert_ok(ww_export_jsonl(corpus, take, &written, &run, &error), &error);
	assert_int_equal(watched.last.total, TOWN);
	assert_string_equal(watched.last.unit, "documents");
	watched.allowed = 0;
	assert_status(ww_export_jsonl(corpus, take, &written, &run, &error), WW_ECANCELLED, &error);
	assert_int_equal(written.calls, 1);
	vec_clear(&written.bytes);
}

static ww_status export_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	ww_corpus_options options = {.size = sizeof options, .alloc = alloc};
	struct written written = written_of();
	ww_corpus *corpus;
	ww_status status = ww_corpus_open(&corpus, context, &options, error);

	if (status == WW_OK)
		status = ww_export_jsonl(corpus, take, &written, NULL, error);
	ww_corpus_close(corpus);
	vec_clear(&written.bytes);
	return status;
}

static void an_export_survives_every_failing_allocation(void **state)
{
	corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 2});
	every_allocation_fails(export_scenario, (void *)corpus_of_path(state));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_line_has_what_there_is_and_the_text_last, corpus_release),
		cmocka_unit_test_teardown(a_view_is_written_in_its_order_and_nothing_makes_no_call, corpus_release),
		cmocka_unit_test(any_documents_are_written_as_the_naive_way_does),
		cmocka_unit_test_teardown(long_documents_are_written_in_pieces, corpus_release),
		cmocka_unit_test_teardown(a_write_that_fails_ends_the_export, corpus_release),
		cmocka_unit_test_teardown(an_export_reports_documents_and_can_be_cancelled, corpus_release),
		cmocka_unit_test_teardown(an_export_survives_every_failing_allocation, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
