/* What threads and memory may not change, and tokens that documents bring. */
#include "store/intake.h"

#include <stdio.h>

#include "base/alloc.h"
#include "support/corpus_of.h"
#include "support/counting.h"
#include "support/memory_files.h"
#include "support/sample_store.h"
#include "watchword/corpus.h"

enum { DOCUMENTS = 400 };

static void build(struct memory_files *memory, const struct samples *samples, uint32_t threads, uint64_t memory_limit,
                  const ww_alloc *alloc)
{
	ww_writer_options options = {
		.size = sizeof options,
		.files = &memory->files,
		.alloc = alloc,
		.threads = threads,
		.memory_limit = memory_limit,
	};
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	assert_ok(samples_add(writer, samples, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
}

/* The memory limits make one segment, some, and as many as there is room for names. */
static void the_bytes_of_a_store_do_not_depend_on_threads(void **state)
{
	static const uint64_t limits[] = {0, 1 << 21, 1 << 20};
	struct sequence sequence = {11};
	struct samples samples = samples_make(0, DOCUMENTS, &sequence);

	(void)state;
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
		struct memory_files one, more;

		memory_files_init(&one);
		build(&one, &samples, 1, limits[i], NULL);
		for (uint32_t threads = 2; threads <= 4; threads++) {
			memory_files_init(&more);
			build(&more, &samples, threads, limits[i], NULL);
			assert_true(memory_files_equal(&one, &more));
			memory_files_end(&more);
		}
		memory_files_end(&one);
	}
	samples_free(&samples);
}

/* What waits is bounded; the documents being read, the batches and the ids of all documents come on top. */
static void memory_stays_near_its_limit(void **state)
{
	static const uint64_t limits[] = {4 << 20, 16 << 20};
	struct sequence sequence = {12};
	struct samples samples = samples_make(0, 3000, &sequence);

	(void)state;
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
		struct memory_files memory;
		struct counting counting;

		counting_init(&counting);
		memory_files_init(&memory);
		build(&memory, &samples, 1, limits[i], &counting.alloc);
		assert_true((uint64_t)counting.most < limits[i] + (8 << 20));
		counting_end(&counting);
		memory_files_end(&memory);
	}
	samples_free(&samples);
}

static void an_allocation_that_fails_on_a_thread_fails_the_writer(void **state)
{
	struct sequence sequence = {13};
	struct samples samples = samples_make(0, DOCUMENTS, &sequence);
	unsigned failures = 0;

	(void)state;
	for (uint64_t n = 1; n < 400; n += 1 + n / 16) {
		ww_writer_options options = {.size = sizeof options, .threads = 3, .memory_limit = 1 << 20};
		struct memory_files memory;
		struct counting counting;
		ww_writer *writer;
		ww_error error;
		ww_status status;

		counting_init(&counting);
		memory_files_init(&memory);
		options.files = &memory.files;
		options.alloc = &counting.alloc;
		counting_fail(&counting, n, true);
		status = ww_writer_open(&writer, "sample.ww", &options, &error);
		if (status == WW_OK)
			status = samples_add(writer, &samples, &error);
		if (status == WW_OK)
			status = ww_writer_commit(writer, NULL, &error);
		assert_true(status == WW_OK || status == WW_ENOMEM);
		failures += status == WW_ENOMEM;
		ww_writer_close(writer);
		counting_end(&counting);
		assert_true(status == WW_OK || !memory_files_find(&memory, "manifest"));
		memory_files_end(&memory);
	}
	assert_true(failures > 10);
	samples_free(&samples);
}

/* The tokens of a document with given ones, read from a store of its own. */
static ww_table *read_tokens(const char *profile, const ww_input *input)
{
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .profile = profile};
	ww_corpus_options reading = {.size = sizeof reading, .files = &memory.files};
	ww_table *tokens;
	ww_document *document;
	ww_corpus *corpus;
	ww_writer *writer;
	ww_error error;

	memory_files_init(&memory);
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	assert_ok(ww_writer_add(writer, input, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
	assert_ok(ww_corpus_open(&corpus, "sample.ww", &reading, &error), &error);
	assert_ok(ww_document_open(&document, corpus, input->id, &error), &error);
	assert_int_equal(ww_document_text(document).size, input->text.size);
	assert_memory_equal(ww_document_text(document).data, input->text.data, input->text.size);
	assert_ok(ww_document_tokens(&tokens, document, false, &error), &error);
	ww_document_close(document);
	ww_corpus_close(corpus);
	memory_files_end(&memory);
	return tokens;
}

/* One token a line: text, start, end, sentence, lemma/pos. */
static void check_tokens(const ww_table *tokens, const char *expected)
{
	char found[2048];
	size_t size = 0;

	for (uint64_t row = 0; row < ww_table_rows(tokens); row++) {
		ww_text text = ww_table_text(tokens, ww_table_find(tokens, "text"), row);
		ww_text lemma = ww_table_text(tokens, ww_table_find(tokens, "lemma"), row);
		ww_text pos = ww_table_text(tokens, ww_table_find(tokens, "pos"), row);

		size += (size_t)snprintf(found + size, sizeof found - size, "%.*s %d %d %d %.*s/%.*s\n", (int)text.size,
		                         text.data, (int)ww_table_integer(tokens, ww_table_find(tokens, "start"), row),
		                         (int)ww_table_integer(tokens, ww_table_find(tokens, "end"), row),
		                         (int)ww_table_integer(tokens, ww_table_find(tokens, "sentence"), row), (int)lemma.size,
		                         lemma.data ? lemma.data : "", (int)pos.size, pos.data ? pos.data : "");
	}
	assert_string_equal(found, expected);
}

/* The same whatever the profile of the store. */
static void assert_tokens(const ww_input *input, const char *expected)
{
	static const char *const profiles[] = {"news", "unicode", "whitespace"};

	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
		ww_table *tokens = read_tokens(profiles[i], input);

		check_tokens(tokens, expected);
		ww_table_free(tokens);
	}
}

static void a_document_may_bring_its_own_tokens(void **state)
{
	/* What no token covers ("=", the blanks) is layout; the same word with another lemma is another type. */
	const ww_token tokens[] = {
		{0, 6, text_of_string("we"), text_of_string("PRON"), false},
		{6, 10, text_of_string("saw"), text_of_string("NOUN"), true},
		{12, 15, text_of_string("see"), text_of_string("VERB"), false},
		{15, 16, {NULL, 0}, text_of_string("PUNCT"), true},
		{18, 21, text_of_string("saw"), text_of_string("NOUN"), false},
		{21, 22, {NULL, 0}, {NULL, 0}, true},
		{23, 29, text_of_string("we"), {NULL, 0}, false},
	};
	ww_input input = {
		.size = sizeof input, .id = text_of_string("a"), .text = text_of_string("We two saws= saw.\n saw! We two ")};

	(void)state;
	input.tokens = tokens;
	input.token_count = sizeof tokens / sizeof *tokens;
	assert_tokens(&input, "We two 0 6 0 we/PRON\n"
	                      " saw 6 10 0 saw/NOUN\n"
	                      " sa 12 15 1 see/VERB\n"
	                      "w 15 16 1 /PUNCT\n"
	                      " sa 18 21 2 saw/NOUN\n"
	                      "w 21 22 2 /\n"
	                      " We tw 23 29 3 we/\n");
}

static void sentences_of_given_tokens_are_found_where_none_is_given(void **state)
{
	const ww_token tokens[] = {
		{.start = 0, .end = 4}, {.start = 4, .end = 5}, {.start = 6, .end = 9}, {.start = 9, .end = 10}};
	ww_input input = {.size = sizeof input, .id = text_of_string("a"), .text = text_of_string("Stop. Now!")};

	(void)state;
	input.tokens = tokens;
	input.token_count = sizeof tokens / sizeof *tokens;
	assert_tokens(&input, "Stop 0 4 0 /\n. 4 5 0 /\nNow 6 9 1 /\n! 9 10 1 /\n");
}

/* A token beyond the limit is cut into several with the same lemma, and nothing is lost. */
static void a_given_token_may_be_longer_than_a_token_can_be(void **state)
{
	static char bytes[3 * TOKEN_MAX_BYTES];
	const ww_token token = {0, sizeof bytes, text_of_string("long"), text_of_string("X"), true};
	ww_input input = {.size = sizeof input, .id = text_of_string("a"), .text = {bytes, sizeof bytes}};
	ww_table *table;
	uint64_t end = 0;

	(void)state;
	memset(bytes, 'a', sizeof bytes);
	input.tokens = &token;
	input.token_count = 1;
	table = read_tokens(NULL, &input);
	assert_true(ww_table_rows(table) >= 3);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		assert_int_equal(ww_table_integer(table, ww_table_find(table, "start"), row), end);
		assert_int_equal(ww_table_text(table, ww_table_find(table, "lemma"), row).size, 4);
		assert_int_equal(ww_table_integer(table, ww_table_find(table, "sentence"), row), 0);
		end = (uint64_t)ww_table_integer(table, ww_table_find(table, "end"), row);
	}
	assert_int_equal(end, sizeof bytes);
	ww_table_free(table);
}

static void tokens_that_make_no_sense_are_refused(void **state)
{
	static char many[256];
	const ww_token bad[][2] = {
		{{.start = 0, .end = 0}, {.start = 1, .end = 2}},                       /* empty */
		{{.start = 0, .end = 2}, {.start = 1, .end = 3}},                       /* overlap */
		{{.start = 0, .end = 1}, {.start = 2, .end = 5}},                       /* past the end */
		{{.start = 1, .end = 2}, {.start = 0, .end = 1}},                       /* order */
		{{.start = 0, .end = 1, .lemma = {"\xff", 1}}, {.start = 1, .end = 2}}, /* no UTF-8 */
		{{.start = 0, .end = 1, .pos = {"a\0b", 3}}, {.start = 1, .end = 2}},   /* a zero byte */
		{{.start = 0, .end = 1, .lemma = {many, sizeof many}}, {.start = 1, .end = 2}},
	};
	ww_input input = {
		.size = sizeof input, .id = text_of_string("a"), .text = text_of_string("abcd"), .token_count = 2};
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files};
	ww_writer *writer;
	ww_error error;

	(void)state;
	memset(many, 'a', sizeof many);
	memory_files_init(&memory);
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		input.tokens = bad[i];
		assert_status(ww_writer_add(writer, &input, &error), WW_EINVAL, &error);
	}
	input.tokens = NULL;
	assert_ok(ww_writer_add(writer, &input, &error), &error);
	ww_writer_close(writer);
	memory_files_end(&memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_bytes_of_a_store_do_not_depend_on_threads),
		cmocka_unit_test(memory_stays_near_its_limit),
		cmocka_unit_test(an_allocation_that_fails_on_a_thread_fails_the_writer),
		cmocka_unit_test(a_document_may_bring_its_own_tokens),
		cmocka_unit_test(sentences_of_given_tokens_are_found_where_none_is_given),
		cmocka_unit_test(a_given_token_may_be_longer_than_a_token_can_be),
		cmocka_unit_test(tokens_that_make_no_sense_are_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
