/*
 * Numbers beyond 32 bits: stores of thousands of millions of tokens whose files are mostly not there, which is enough
 * for all that does not go through every token.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/deflate.h"
#include "store/document_file.h"
#include "store/lexicon_file.h"
#include "store/records.h"
#include "support/corpus_of.h"
#include "support/counting.h"
#include "support/dissect.h"
#include "support/sample_store.h"
#include "support/scale.h"
#include "watchword/count.h"
#include "watchword/find.h"
#include "watchword/verify.h"

#define PATH "large.ww"

/* The end of the large document is there, and the whole of the small one behind it. */
static const char large_end[] = "a a a a";
static const char small[] = "a b a. So said a \"c\" of B.";
enum { LARGE_TOKENS = 4, SMALL_TOKENS = 12, SMALL_WORDS = 9, AS_IN_SMALL = 3 };

/* Tokens that are lost; the small document then begins a chunk of the word index. */
static const uint64_t lost[] = {
	(UINT64_C(1) << 31) - LARGE_TOKENS,
	(UINT64_C(1) << 32) - LARGE_TOKENS,
	(UINT64_C(1) << 32) + (UINT64_C(1) << 21) - LARGE_TOKENS,
	(UINT64_C(1) << 36) - LARGE_TOKENS,
};
enum { SIZES = sizeof lost / sizeof lost[0] };

/* A store in a file system that has most of it not. */
struct large {
	uint64_t lost; /* tokens that are only claimed, or all there but not written by a writer */
	bool is_whole;
	struct dissected dissected;
	struct memory_files memory;
};

static struct large large[SIZES];

/* Adds to the number-th varint of a record. */
static void add_to_varint(struct vec *record, size_t number, uint64_t more)
{
	struct cursor cursor = cursor_of(record->items, record->count);
	struct vec out = vec_of(&alloc_default, 1);

	for (size_t i = 0; cursor_left(&cursor); i++)
		assert_ok(bytes_varint(&out, cursor_varint(&cursor) + (i == number ? more : 0), NULL), NULL);
	vec_clear(record);
	*record = out;
}

static void change_record(const struct large *now, unsigned section, uint32_t record, struct vec *bytes)
{
	if (section == SECTION_DOCUMENTS && record < COLUMN_DATES)
		add_to_varint(bytes, 0, record == COLUMN_BYTES ? 2 * now->lost : now->lost);
	if (section == SECTION_LEXICON && record == COLUMN_COUNTS) {
		add_to_varint(bytes, 0, now->lost);
		add_to_varint(bytes, 1, now->lost); /* the next type's: how much smaller it is */
	}
	if (section == SECTION_LEXICON && record == COLUMN_TERM_DOCUMENTS)
		add_to_varint(bytes, 0, now->lost);
	if (section == SECTION_INDEX)
		bytes->count = 0; /* it may be in any chunk */
	if (section == SECTION_INDEX && record > 0 && !now->is_whole)
		assert_ok(bytes_varint(bytes, (now->lost + LARGE_TOKENS) / INDEX_CHUNK, NULL), NULL);
}

/* Takes the records of a block one by one. */
static bool change_block(void *user, size_t block, struct vec *plain, uint32_t *count)
{
	const struct large *now = user;
	unsigned section = ((const struct dissected_block *)vec_at(&now->dissected.blocks, block))->section_type;
	struct cursor sizes = cursor_of(plain->items, plain->count), bytes = sizes;
	struct vec new_sizes = vec_of(&alloc_default, 1), new_bytes = vec_of(&alloc_default, 1);

	if (section != SECTION_DOCUMENTS && section != SECTION_LEXICON && section != SECTION_INDEX)
		return false;
	for (uint32_t i = 0; i < *count; i++)
		cursor_varint(&bytes);
	for (uint32_t i = 0; i < *count; i++) {
		struct vec record = vec_of(&alloc_default, 1);
		uint64_t size = cursor_varint(&sizes);
		assert_ok(vec_append(&record, cursor_take(&bytes, size), (size_t)size, NULL), NULL);
		change_record(now, section, i, &record);
		assert_ok(bytes_varint(&new_sizes, record.count, NULL), NULL);
		assert_ok(vec_append(&new_bytes, record.items, record.count, NULL), NULL);
		vec_clear(&record);
	}
	plain->count = 0;
	assert_ok(vec_append(plain, new_sizes.items, new_sizes.count, NULL), NULL);
	assert_ok(vec_append(plain, new_bytes.items, new_bytes.count, NULL), NULL);
	vec_clear(&new_sizes);
	vec_clear(&new_bytes);
	return true;
}

static void change_counts(void *user, struct segment_counts *counts, struct code_split *split)
{
	const struct large *now = user;

	(void)split;
	counts->codes += now->lost;
	counts->tokens += now->lost;
	counts->words += now->lost;
	counts->text_bytes += 2 * now->lost;
}

/* With zeros, all codes are there. text is the end of the large document. */
static void make_large(struct large *out, uint64_t codes, const struct vec *zeros, const char *text)
{
	struct changes changes = {
		.block = change_block, .counts = change_counts, .user = out, .lost_codes = codes, .zeros = zeros};
	ww_writer_options options = {.size = sizeof options, .files = &out->memory.files, .threads = 1};
	ww_input inputs[] = {sample_of("large", text), sample_of("small", small)};
	struct samples samples = {.count = 2, .inputs = inputs};

	memory_files_init(&out->memory);
	samples_build(PATH, &samples, &options);
	dissect(&out->dissected, &out->memory, PATH);
	out->lost = codes;
	out->is_whole = zeros != NULL;
	put_together(&out->memory, &out->dissected, &changes);
}

static int begin(void **state)
{
	(void)state;
	for (size_t i = 0; i < SIZES; i++)
		make_large(&large[i], lost[i], NULL, large_end);
	return 0;
}

static int end(void **state)
{
	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		dissected_clear(&large[i].dissected);
		memory_files_end(&large[i].memory);
	}
	return 0;
}

static ww_corpus *open_corpus(struct memory_files *memory)
{
	ww_corpus_options options = {.size = sizeof options, .files = &memory->files};
	ww_corpus *corpus;
	ww_error error;

	assert_ok(ww_corpus_open(&corpus, PATH, &options, &error), &error);
	return corpus;
}

static uint64_t number_in(const ww_table *table, const char *column, uint64_t row)
{
	return (uint64_t)ww_table_integer(table, ww_table_find(table, column), row);
}

/* The stream, which most of the file is, and the sum of all. */
static void check_sections(const ww_table *table, uint64_t codes, uint64_t store_bytes)
{
	uint64_t sum = 0, stream = 0;

	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		ww_text section = ww_table_text(table, ww_table_find(table, "section"), row);
		sum += number_in(table, "bytes", row);
		if (section.size == 6 && memcmp(section.data, "stream", 6) == 0) {
			assert_true(number_in(table, "items", row) > codes);
			stream = number_in(table, "bytes", row);
		}
	}
	assert_true(stream > codes);
	assert_int_equal(sum, store_bytes);
}

static void a_summary_and_documents_count_beyond_32_bits(void **state)
{
	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		ww_corpus *corpus = open_corpus(&large[i].memory);
		ww_corpus_summary summary;
		ww_table *table;
		ww_error error;

		assert_ok(ww_corpus_summarise(&summary, corpus, &error), &error);
		assert_int_equal(summary.tokens, lost[i] + LARGE_TOKENS + SMALL_TOKENS);
		assert_int_equal(summary.words, lost[i] + LARGE_TOKENS + SMALL_WORDS);
		assert_int_equal(summary.text_bytes, 2 * lost[i] + strlen(large_end) + strlen(small));
		assert_true(summary.store_bytes > lost[i]);
		assert_ok(ww_documents(&table, corpus, NULL, NULL, &error), &error);
		assert_int_equal(number_in(table, "tokens", 0), lost[i] + LARGE_TOKENS);
		assert_int_equal(number_in(table, "bytes", 0), 2 * lost[i] + strlen(large_end));
		assert_int_equal(number_in(table, "tokens", 1), SMALL_TOKENS);
		ww_table_free(table);
		assert_ok(ww_corpus_sections(&table, corpus, &error), &error);
		check_sections(table, lost[i], summary.store_bytes);
		ww_table_free(table);
		ww_corpus_close(corpus);
	}
}

/* The row of a term. */
static uint64_t row_of(const ww_table *table, const char *term)
{
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		ww_text text = ww_table_text(table, ww_table_find(table, "term"), row);
		if (text.size == strlen(term) && memcmp(text.data, term, text.size) == 0)
			return row;
	}
	fail_msg("no term %s", term);
	return 0;
}

static void check_terms(const ww_corpus *corpus, uint64_t as, uint64_t words, uint64_t documents)
{
	ww_table *table;
	ww_error error;

	assert_ok(ww_terms(&table, corpus, NULL, NULL, &error), &error);
	uint64_t row = row_of(table, "a");
	assert_int_equal(row, 0);
	assert_int_equal(number_in(table, "count", row), as);
	assert_int_equal(number_in(table, "documents", row), documents);
	double share = ww_table_number(table, ww_table_find(table, "per_million"), row);
	double wanted = (double)as * 1e6 / (double)words;
	assert_true(share > wanted * (1 - 1e-12) && share < wanted * (1 + 1e-12));
	ww_table_free(table);
}

static void terms_count_beyond_32_bits(void **state)
{
	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		ww_corpus *corpus = open_corpus(&large[i].memory);
		check_terms(corpus, lost[i] + LARGE_TOKENS + AS_IN_SMALL, lost[i] + LARGE_TOKENS + SMALL_WORDS, 2);
		ww_corpus_close(corpus);
	}
}

/* The hits of b, which the word index leads to. */
static void check_hits(const ww_corpus *corpus, const char *const *documents, size_t count)
{
	ww_kwic_options options = {.size = sizeof options, .left = 2, .right = 1};
	ww_table *table;
	ww_error error;

	assert_ok(ww_kwic(&table, corpus, "b a", &options, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), count);
	for (size_t row = 0; row < count; row++) {
		assert_text(ww_table_text(table, ww_table_find(table, "document"), row), documents[row]);
		assert_text(ww_table_text(table, ww_table_find(table, "left"), row), "a");
		assert_text(ww_table_text(table, ww_table_find(table, "hit"), row), "b a");
		assert_int_equal(number_in(table, "start", row), 2);
		assert_int_equal(number_in(table, "end", row), 5);
	}
	ww_table_free(table);
}

static void words_are_found_beyond_32_bits(void **state)
{
	static const char *const documents[] = {"small"};

	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		ww_corpus *corpus = open_corpus(&large[i].memory);
		check_hits(corpus, documents, 1);
		ww_corpus_close(corpus);
	}
}

static void documents_are_read_beyond_32_bits(void **state)
{
	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		ww_corpus *corpus = open_corpus(&large[i].memory);
		ww_document *document;
		ww_table *table;
		ww_error error;

		assert_ok(ww_document_open(&document, corpus, text_of_string("small"), &error), &error);
		assert_text(ww_document_text(document), small);
		assert_ok(ww_document_tokens(&table, document, true, &error), &error);
		assert_int_equal(ww_table_rows(table), SMALL_TOKENS);
		assert_int_equal(number_in(table, "end", SMALL_TOKENS - 1), strlen(small));
		ww_table_free(table);
		ww_document_close(document);
		assert_status(ww_document_open(&document, corpus, text_of_string("large"), &error), WW_EDAMAGED, &error);
		ww_corpus_close(corpus);
	}
}

/* What goes through the tokens of a view, whose first is beyond. */
static void views_are_counted_beyond_32_bits(void **state)
{
	ww_text id = {"small", 5};
	ww_condition condition = {"id", &id, 1};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};

	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		ww_corpus *corpus = open_corpus(&large[i].memory), *view;
		ww_ngrams_options options = {.size = sizeof options, .min_count = 1};
		ww_table *table;
		ww_error error;

		assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
		check_terms(view, AS_IN_SMALL, SMALL_WORDS, 1);
		assert_ok(ww_ngrams(&table, view, &options, NULL, &error), &error);
		assert_true(ww_table_rows(table) >= 5);
		ww_table_free(table);
		ww_corpus_close(view);
		assert_status(ww_ngrams(&table, corpus, &options, NULL, &error), WW_EDAMAGED, &error);
		ww_corpus_close(corpus);
	}
}

/* A segment is added by an ordinary writer, so that sums over segments go beyond where none of them does. */
static void segments_add_up_beyond_32_bits(void **state)
{
	static const char *const documents[] = {"small", "more"};
	const char more[] = "a b a";
	const ww_text small_id = {"small", 5};

	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		struct memory_files *memory = &large[i].memory;
		ww_writer_options options = {.size = sizeof options, .files = &memory->files, .append = true, .threads = 1};
		ww_input input = sample_of("more", more);
		ww_corpus_summary summary;
		ww_writer *writer;
		ww_error error;

		assert_ok(ww_writer_open(&writer, PATH, &options, &error), &error);
		assert_ok(ww_writer_add(writer, &input, &error), &error);
		assert_ok(ww_writer_commit(writer, NULL, &error), &error);
		ww_writer_close(writer);
		ww_corpus *corpus = open_corpus(memory);
		assert_ok(ww_corpus_summarise(&summary, corpus, &error), &error);
		assert_int_equal(summary.segments, 2);
		assert_int_equal(summary.tokens, lost[i] + LARGE_TOKENS + SMALL_TOKENS + 3);
		assert_int_equal(summary.text_bytes, 2 * lost[i] + strlen(large_end) + strlen(small) + strlen(more));
		check_terms(corpus, lost[i] + LARGE_TOKENS + AS_IN_SMALL + 2, lost[i] + LARGE_TOKENS + SMALL_WORDS + 3, 3);
		check_hits(corpus, documents, 2);
		ww_corpus_close(corpus);
		assert_ok(ww_writer_open(&writer, PATH, &options, &error), &error);
		assert_ok(ww_writer_compact(writer, NULL, &error), &error); /* too large to be merged */
		assert_ok(ww_writer_delete(writer, &small_id, 1, NULL, &error), &error);
		assert_status(ww_writer_compact(writer, NULL, &error), WW_EDAMAGED, &error);
		ww_writer_close(writer);
	}
}

static void the_structure_is_sound(void **state)
{
	(void)state;
	for (size_t i = 0; i < SIZES; i++) {
		ww_verify_options options = {.size = sizeof options, .files = &large[i].memory.files, .quick = true};
		ww_table *table;
		ww_error error;

		assert_ok(ww_verify(&table, PATH, &options, NULL, &error), &error);
		assert_int_equal(ww_table_rows(table), 0);
		ww_table_free(table);
	}
}

/* Deflates a block of the most frequent word. */
static void deflate_zeros(struct vec *out)
{
	char *zeros = calloc(1, BLOCK_MAX);
	struct deflater *deflater;

	assert_ok(deflater_new(&deflater, &alloc_default, NULL), NULL);
	assert_ok(deflater_run(out, deflater, zeros, BLOCK_MAX, NULL), NULL);
	deflater_free(deflater);
	free(zeros);
}

/* Goes through every one of more than 2^32 tokens, which takes a minute or two. */
static void every_token_of_more_than_2_32_is_counted(void **state)
{
	const uint64_t tokens = UINT64_C(1) << 32;
	ww_terms_options options = {.size = sizeof options, .by = "year"};
	struct vec zeros = vec_of(&alloc_default, 1);
	struct large whole;
	ww_table *table;
	ww_error error;

	(void)state;
	if (test_scale() == 1)
		skip();
	deflate_zeros(&zeros);
	make_large(&whole, tokens, &zeros, "a a b a");
	ww_corpus *corpus = open_corpus(&whole.memory);
	assert_ok(ww_terms(&table, corpus, &options, NULL, &error), &error);
	assert_int_equal(number_in(table, "count", row_of(table, "a")), tokens + 3 + AS_IN_SMALL);
	assert_int_equal(number_in(table, "count", row_of(table, "b")), 2);
	ww_table_free(table);
	ww_corpus_close(corpus);
	dissected_clear(&whole.dissected);
	memory_files_end(&whole.memory);
	vec_clear(&zeros);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_summary_and_documents_count_beyond_32_bits),
		cmocka_unit_test(terms_count_beyond_32_bits),
		cmocka_unit_test(words_are_found_beyond_32_bits),
		cmocka_unit_test(documents_are_read_beyond_32_bits),
		cmocka_unit_test(views_are_counted_beyond_32_bits),
		cmocka_unit_test(segments_add_up_beyond_32_bits),
		cmocka_unit_test(the_structure_is_sound),
		cmocka_unit_test(every_token_of_more_than_2_32_is_counted),
	};
	return cmocka_run_group_tests(tests, begin, end);
}
