/* Hostile texts through the writer and back, within bounded memory. */
#include <stdlib.h>
#include <string.h>

#include "support/counting.h"
#include "support/hostile.h"
#include "support/memory_files.h"
#include "support/scale.h"
#include "watchword/corpus.h"
#include "watchword/store.h"

static const char *const profiles[] = {"news", "unicode", "whitespace"};

enum {
	PROFILES = sizeof profiles / sizeof *profiles,
	MEBI = 1024 * 1024,
	FIXED_BYTES = 2 * MEBI, /* buffers of blocks, deflaters, first tables */
	BYTES_OF_A_BYTE = 96    /* that a text of nothing but distinct short words takes */
};

/* A store in memory, written and read with counted memory. */
struct place {
	struct memory_files files;
	struct counting counting;
};

static void place_init(struct place *place)
{
	memory_files_init(&place->files);
	counting_init(&place->counting);
}

static void place_end(struct place *place)
{
	counting_end(&place->counting);
	memory_files_end(&place->files);
}

static void build(struct place *place, const struct hostile *hostile, const char *profile, uint64_t memory_limit)
{
	ww_run run = {.size = sizeof run, .threads = 1};
	ww_writer_options options = {
		.size = sizeof options,
		.alloc = &place->counting.alloc,
		.files = &place->files.files,
		.profile = profile,
		.memory_limit = memory_limit,
		.threads = 1,
	};
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, "store", &options, &error), &error);
	for (size_t i = 0; i < hostile->count; i++)
		assert_ok(ww_writer_add(writer, &hostile->documents[i], &error), &error);
	assert_ok(ww_writer_commit(writer, &run, &error), &error);
	ww_writer_close(writer);
}

/* The cell of a column of one row; empty where it is null. */
static ww_text cell(const ww_table *table, const char *name)
{
	size_t column = ww_table_find(table, name);

	assert_true(column < ww_table_columns(table));
	return ww_table_text(table, column, 0);
}

static void check_bytes(ww_text got, ww_text wanted)
{
	assert_int_equal(got.size, wanted.size);
	if (got.size)
		assert_memory_equal(got.data, wanted.data, got.size);
}

static void check_fields(const ww_document *document, const ww_input *wanted)
{
	ww_table *table;
	ww_error error;

	assert_ok(ww_document_fields(&table, document, &error), &error);
	check_bytes(cell(table, "id"), wanted->id);
	check_bytes(cell(table, "title"), wanted->title);
	check_bytes(cell(table, "lang"), wanted->lang);
	for (size_t i = 0; i < wanted->field_count; i++)
		check_bytes(cell(table, wanted->fields[i].name.data), wanted->fields[i].value);
	ww_table_free(table);
}

static void read_back(struct place *place, const struct hostile *hostile)
{
	ww_corpus_options options = {.size = sizeof options, .alloc = &place->counting.alloc, .files = &place->files.files};
	ww_corpus *corpus;
	ww_error error;

	assert_ok(ww_corpus_open(&corpus, "store", &options, &error), &error);
	for (size_t i = 0; i < hostile->count; i++) {
		const ww_input *wanted = &hostile->documents[i];
		ww_document *document;

		assert_ok(ww_document_open(&document, corpus, wanted->id, &error), &error);
		check_bytes(ww_document_text(document), wanted->text);
		check_fields(document, wanted);
		ww_document_close(document);
	}
	ww_corpus_close(corpus);
}

static uint64_t largest(const struct hostile *hostile)
{
	uint64_t most = 0;

	for (size_t i = 0; i < hostile->count; i++) {
		const ww_input *document = &hostile->documents[i];
		uint64_t bytes = document->id.size + document->title.size + document->text.size;

		for (size_t j = 0; j < document->field_count; j++)
			bytes += document->fields[j].name.size + document->fields[j].value.size;
		most = bytes > most ? bytes : most;
	}
	return most;
}

/*
 * Builds a store of the documents, checks what it took, and reads all of them back. What a segment needs is estimated
 * before it is begun, to a quarter; and a document is taken whole, in whose text every few bytes may be a word that has
 * not been seen.
 */
static void check_case(size_t which, const char *profile, uint64_t memory_limit, struct hostile hostile)
{
	struct place *place = malloc(sizeof *place);
	uint64_t bound = memory_limit * 5 / 4 + FIXED_BYTES + BYTES_OF_A_BYTE * largest(&hostile);

	assert_non_null(place);
	place_init(place);
	build(place, &hostile, profile, memory_limit);
	if ((uint64_t)place->counting.most > bound)
		fail_msg("%s, profile %s: %lld bytes of memory where %llu are the bound", hostile_name(which), profile,
		         (long long)place->counting.most, (unsigned long long)bound);
	read_back(place, &hostile);
	place_end(place);
	hostile_free(&hostile);
	free(place);
}

static void every_byte_comes_back(void **state)
{
	size_t size = 48 * 1024 * test_scale();

	(void)state;
	for (size_t profile = 0; profile < PROFILES; profile++)
		for (size_t i = 0; i < hostile_count(); i++)
			check_case(i, profiles[profile], 1024 * MEBI, hostile_make(i, size, 0));
}

/* Texts that take many times their own size, in documents that are small beside the limit. */
static void memory_does_not_grow_with_the_text(void **state)
{
	static const char *const hungry[] = {
		"one-byte marks",         "all words distinct", "words with one CRC-32",
		"many scripts in a word", "all pairs of bytes", "plus signs",
		"documents of fields",    "long ids",           "empty documents",
	};
	size_t found = 0;

	(void)state;
	for (size_t i = 0; i < hostile_count(); i++)
		for (size_t j = 0; j < sizeof hungry / sizeof *hungry; j++)
			if (strcmp(hostile_name(i), hungry[j]) == 0) {
				check_case(i, "news", 4 * MEBI * test_scale(), hostile_make(i, MEBI * test_scale(), 4 * 1024));
				found++;
			}
	assert_int_equal(found, sizeof hungry / sizeof *hungry);
}

static void a_document_may_be_larger_than_the_limit(void **state)
{
	(void)state;
	for (size_t i = 0; i < hostile_count(); i++)
		check_case(i, "news", 64 * 1024, hostile_make(i, 96 * 1024 * test_scale(), 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_byte_comes_back),
		cmocka_unit_test(memory_does_not_grow_with_the_text),
		cmocka_unit_test(a_document_may_be_larger_than_the_limit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
