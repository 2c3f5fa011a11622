/* One document, read. */
#include "watchword/corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/corpus_of.h"
#include "support/tags.h"
#include "support/texts.h"
#include "text/utf8.h"

static ww_document *document_of(const ww_corpus *corpus, const char *id)
{
	ww_document *document;
	ww_error error;

	assert_ok(ww_document_open(&document, corpus, text_of_string(id), &error), &error);
	return document;
}

static void tokens_have_their_places_and_sentences(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "The Ferry sank!\n\nNo one,  he said, was on it. #Relief");
	ww_document *document = document_of(corpus, "1");
	ww_table *table;
	ww_error error;

	assert_ok(ww_document_tokens(&table, document, false, &error), &error);
	assert_column(table, "text", "The | Ferry | sank | ! | No | one | , | he | said | , | was | on | it | . | #Relief");
	assert_column(table, "folded",
	              "the | ferry | sank | ! | no | one | , | he | said | , | was | on | it | . | #relief");
	assert_column(table, "kind",
	              "word | word | word | mark | word | word | mark | word | word | mark | word | word | "
	              "word | mark | hashtag");
	assert_column(table, "start", "0 | 4 | 10 | 14 | 17 | 20 | 23 | 26 | 29 | 33 | 35 | 39 | 42 | 44 | 46");
	assert_column(table, "end", "3 | 9 | 14 | 15 | 19 | 23 | 24 | 28 | 33 | 34 | 38 | 41 | 44 | 45 | 53");
	assert_column(table, "sentence", "0 | 0 | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 2");
	ww_table_free(table);
	assert_ok(ww_document_sentences(&table, document, false, &error), &error);
	assert_column(table, "text", "The Ferry sank! | No one,  he said, was on it. | #Relief");
	assert_column(table, "start", "0 | 17 | 46");
	assert_column(table, "end", "15 | 45 | 53");
	ww_table_free(table);
	ww_document_close(document);
}

static void tokens_have_the_lemmas_and_parts_of_speech_that_were_given(void **state)
{
	static const struct test_tag tags[] = {{"Ferries", "ferry", "NOUN"}, {"sank", "sink", NULL}, {".", NULL, "PUNCT"}};
	ww_corpus *corpus = corpus_of_texts(state, "Ferries sank here.");
	ww_document *document;
	ww_table *table;
	ww_error error;

	document = document_of(corpus, "1");
	for (int given = 0; given < 2; given++) {
		if (given)
			tags_give(corpus, tags, 3);
		assert_ok(ww_document_tokens(&table, document, false, &error), &error);
		assert_column(table, "lemma", given ? "ferry | sink | - | -" : "- | - | - | -");
		assert_column(table, "pos", given ? "NOUN | - | - | PUNCT" : "- | - | - | -");
		ww_table_free(table);
	}
	tags_take(corpus);
	ww_document_close(document);
}

static void points_count_code_points_and_stray_bytes(void **state)
{
	/* 2 + 1 + 4 + 1 + 3 bytes of text between, and a byte that is no UTF-8. */
	ww_corpus *corpus = corpus_of_texts(state, "\xc3\xa9t\xc3\xa9 \xf0\x9f\x8c\x8a \xff \xe6\xb0\xb4.");
	ww_document *document = document_of(corpus, "1");
	ww_table *table;
	ww_error error;

	assert_ok(ww_document_tokens(&table, document, true, &error), &error);
	assert_column(table, "start", "0 | 4 | 6 | 8 | 9");
	assert_column(table, "end", "3 | 5 | 7 | 9 | 10");
	ww_table_free(table);
	assert_ok(ww_document_tokens(&table, document, false, &error), &error);
	assert_column(table, "start", "0 | 6 | 11 | 13 | 16");
	assert_column(table, "end", "5 | 10 | 12 | 16 | 17");
	ww_table_free(table);
	assert_ok(ww_document_sentences(&table, document, true, &error), &error);
	assert_column(table, "start", "0");
	assert_column(table, "end", "10");
	ww_table_free(table);
	ww_document_close(document);
}

static void a_document_of_nothing_or_of_layout_has_no_tokens(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "", "\n\n \n");

	for (size_t i = 0; i < 2; i++) {
		ww_document *document = document_of(corpus, i ? "2" : "1");
		ww_table *table;
		ww_error error;

		assert_text(ww_document_text(document), i ? "\n\n \n" : "");
		assert_ok(ww_document_tokens(&table, document, true, &error), &error);
		assert_int_equal(ww_table_rows(table), 0);
		ww_table_free(table);
		assert_ok(ww_document_sentences(&table, document, true, &error), &error);
		assert_int_equal(ww_table_rows(table), 0);
		ww_table_free(table);
		ww_document_close(document);
	}
}

static void an_id_that_is_not_there_is_not_found(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a", "b", "c", "d", "e"), *view;
	ww_text ids[] = {{"2", 1}, {"4", 1}, {"5", 1}};
	ww_condition condition = {"id", ids, 3};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
	char lengthy[1000];
	ww_document *document = (ww_document *)&filter;
	ww_error error;

	assert_status(ww_document_open(&document, corpus, text_of_string("6"), &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "no document \"6\"");
	assert_null(document);
	assert_status(ww_document_open(&document, corpus, (ww_text){NULL, 0}, &error), WW_ENOTFOUND, &error);
	memset(lengthy, 'x', sizeof lengthy);
	assert_status(ww_document_open(&document, corpus, (ww_text){lengthy, sizeof lengthy}, &error), WW_ENOTFOUND,
	              &error);
	assert_int_equal(strlen(error.message), WW_ERROR_BYTES - 1);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_status(ww_document_open(&document, view, text_of_string("1"), &error), WW_ENOTFOUND, &error);
	assert_status(ww_document_open(&document, view, text_of_string("3"), &error), WW_ENOTFOUND, &error);
	for (size_t i = 0; i < 3; i++) {
		ww_table *table;

		assert_ok(ww_document_open(&document, view, ids[i], &error), &error);
		assert_text(ww_document_text(document), i == 0 ? "b" : i == 1 ? "d" : "e");
		assert_ok(ww_document_fields(&table, document, &error), &error);
		assert_text(ww_table_text(table, 0, 0), ids[i].data);
		ww_table_free(table);
		ww_document_close(document);
	}
	ww_corpus_close(view);
}

static void every_document_is_found_by_its_id(void **state)
{
	enum { DOCUMENTS = 50 };
	char bytes[DOCUMENTS][8];
	const char *texts[DOCUMENTS];
	struct test_text rows[DOCUMENTS] = {{0}};
	ww_corpus *corpus;

	for (size_t i = 0; i < DOCUMENTS; i++) {
		snprintf(bytes[i], sizeof bytes[i], "w%zu", i * i);
		texts[i] = bytes[i];
		rows[i].text = texts[i];
	}
	corpus = corpus_of_store(state, rows, DOCUMENTS, &(struct test_store){.commit_every = 7});
	for (size_t i = 0; i < DOCUMENTS; i++) {
		char id[8];
		ww_document *document;
		ww_table *table;
		ww_error error;

		snprintf(id, sizeof id, "%zu", i + 1);
		document = document_of(corpus, id);
		assert_text(ww_document_text(document), texts[i]);
		assert_ok(ww_document_fields(&table, document, &error), &error);
		assert_column(table, "id", id);
		assert_int_equal(ww_table_rows(table), 1);
		ww_table_free(table);
		ww_document_close(document);
	}
}

static void fields_are_the_row_of_the_table_of_documents(void **state)
{
	const ww_field fields[] = {{{"desk", 4}, {"city", 4}}};
	const struct test_text texts[] = {
		{.id = "x", .text = "one"},
		{.id = "y",
		 .date = "1970-01-03",
		 .source = "Post",
		 .lang = "fr",
		 .text = "deux mots.",
		 .title = "T",
		 .url = "u",
		 .fields = fields,
		 .field_count = 1},
	};
	ww_corpus *corpus = corpus_of(state, texts, 2);
	ww_document *document = document_of(corpus, "y");
	ww_documents_options options = {.size = sizeof options, .skip = 1};
	ww_table *row, *table;
	ww_error error;

	assert_ok(ww_document_fields(&row, document, &error), &error);
	assert_ok(ww_documents(&table, corpus, &options, NULL, &error), &error);
	assert_int_equal(ww_table_columns(row), ww_table_columns(table));
	assert_column(row, "id", "y");
	assert_column(row, "date", "2");
	assert_column(row, "source", "Post");
	assert_column(row, "lang", "fr");
	assert_column(row, "desk", "city");
	assert_column(row, "tokens", "3");
	assert_column(row, "bytes", "10");
	ww_table_free(row);
	ww_table_free(table);
	ww_document_close(document);
}

/* Offsets in bytes and in points, and the sentences around, against the bytes that were stored. */
static void check_offsets(const ww_document *document, const char *text, size_t size)
{
	ww_table *bytes, *points, *sentences;
	ww_error error;
	uint64_t end = 0;

	assert_ok(ww_document_tokens(&bytes, document, false, &error), &error);
	assert_ok(ww_document_tokens(&points, document, true, &error), &error);
	assert_ok(ww_document_sentences(&sentences, document, false, &error), &error);
	assert_int_equal(ww_table_rows(bytes), ww_table_rows(points));
	for (uint64_t row = 0; row < ww_table_rows(bytes); row++) {
		ww_text token = ww_table_text(bytes, 0, row);
		uint64_t start = (uint64_t)ww_table_integer(bytes, 3, row);
		uint64_t sentence = (uint64_t)ww_table_integer(bytes, 5, row);

		assert_true(start >= end);
		end = (uint64_t)ww_table_integer(bytes, 4, row);
		assert_true(end <= size && end - start == token.size);
		assert_memory_equal(text + start, token.data, token.size);
		assert_int_equal(ww_table_integer(points, 3, row), utf8_count(text, start));
		assert_int_equal(ww_table_integer(points, 4, row), utf8_count(text, end));
		assert_true(sentence < ww_table_rows(sentences));
		assert_true((uint64_t)ww_table_integer(sentences, 1, sentence) <= start);
		assert_true((uint64_t)ww_table_integer(sentences, 2, sentence) >= end);
	}
	for (uint64_t row = 0; row < ww_table_rows(sentences); row++) {
		ww_text sentence = ww_table_text(sentences, 0, row);

		assert_memory_equal(text + ww_table_integer(sentences, 1, row), sentence.data, sentence.size);
	}
	ww_table_free(bytes);
	ww_table_free(points);
	ww_table_free(sentences);
}

static void any_bytes_come_back_and_offsets_point_into_them(void **state)
{
	enum { TEXTS = 60, LONGEST = 3000 };
	struct sequence sequence = {11};
	struct test_text texts[TEXTS] = {{0}};
	char *bytes[TEXTS];
	ww_corpus *corpus;

	for (size_t i = 0; i < TEXTS; i++) {
		size_t size = 1 + (size_t)sequence_below(&sequence, LONGEST);

		bytes[i] = malloc(size);
		text_fill_nasty(&sequence, bytes[i], size);
		texts[i].text = bytes[i];
		texts[i].text_size = size;
	}
	corpus = corpus_of_store(state, texts, TEXTS, &(struct test_store){.commit_every = 25});
	for (size_t i = 0; i < TEXTS; i++) {
		ww_document *document;
		ww_text text;
		char id[8];

		snprintf(id, sizeof id, "%zu", i + 1);
		document = document_of(corpus, id);
		text = ww_document_text(document);
		assert_int_equal(text.size, texts[i].text_size);
		assert_memory_equal(text.data, bytes[i], text.size);
		check_offsets(document, bytes[i], text.size);
		ww_document_close(document);
		free(bytes[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(tokens_have_their_places_and_sentences, corpus_release),
		cmocka_unit_test_teardown(tokens_have_the_lemmas_and_parts_of_speech_that_were_given, corpus_release),
		cmocka_unit_test_teardown(points_count_code_points_and_stray_bytes, corpus_release),
		cmocka_unit_test_teardown(a_document_of_nothing_or_of_layout_has_no_tokens, corpus_release),
		cmocka_unit_test_teardown(an_id_that_is_not_there_is_not_found, corpus_release),
		cmocka_unit_test_teardown(every_document_is_found_by_its_id, corpus_release),
		cmocka_unit_test_teardown(fields_are_the_row_of_the_table_of_documents, corpus_release),
		cmocka_unit_test_teardown(any_bytes_come_back_and_offsets_point_into_them, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
