/* Runs over the tokens of a view. */
#include "corpus/token_cursor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/vec.h"
#include "support/corpus_of.h"
#include "watchword/corpus.h"

/* Documents of one letter a word: long ones go over several stream blocks, of 32 Ki codes each. */
struct letters {
	size_t count;
	struct test_text *texts;
};

static struct letters letters_make(const size_t *words, size_t count, struct sequence *sequence)
{
	struct letters letters = {count, calloc(count, sizeof *letters.texts)};

	for (size_t i = 0; i < count; i++) {
		char *text = calloc(2 * words[i] + 1, 1);

		for (size_t word = 0; word < words[i]; word++) {
			text[2 * word] = (char)('a' + sequence_below(sequence, 26));
			text[2 * word + 1] = ' ';
		}
		if (words[i])
			text[2 * words[i] - 1] = 0;
		letters.texts[i].text = text;
	}
	return letters;
}

static void letters_free(struct letters *letters)
{
	for (size_t i = 0; i < letters->count; i++)
		free((char *)letters->texts[i].text);
	free(letters->texts);
}

/* The codes of a row, from its document's text. */
static void assert_letters(const ww_corpus *corpus, struct document_place place, const uint32_t *types, size_t count,
                           const char *text)
{
	const struct lexicon *lexicon;
	ww_error error;

	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, place.segment), &error), &error);
	assert_int_equal(count, (strlen(text) + 1) / 2);
	for (size_t i = 0; i < count; i++) {
		ww_text type = lexicon_type(lexicon, types[i]);

		assert_true(type.size == 1 && type.data[0] == text[2 * i]);
	}
}

/* Where a place is in the order of adding. */
static size_t number_of(const ww_corpus *corpus, struct document_place place)
{
	size_t number = (size_t)place.document;

	for (size_t i = 0; i < place.segment; i++)
		number += (size_t)segment_counts(corpus_segment(corpus, i))->documents;
	return number;
}

/* Goes over rows from to to - 1 run by run and checks each rule of runs; returns how many runs there were. */
static size_t check_runs(const ww_corpus *corpus, uint64_t from, uint64_t to, const struct letters *letters)
{
	struct vec codes = vec_of(corpus_alloc(corpus), sizeof(uint32_t));
	struct token_cursor *cursor;
	struct token_run run;
	uint64_t row = from;
	size_t runs = 0;
	bool more;
	ww_error error;

	assert_ok(token_cursor_open(&cursor, corpus, from, to, &error), &error);
	for (;;) {
		assert_ok(token_cursor_next(&run, &more, cursor, &error), &error);
		if (!more)
			break;
		runs++;
		assert_int_equal(run.row, row);
		assert_int_equal(run.place.segment, corpus_place(corpus, row).segment);
		assert_int_equal(run.place.document, corpus_place(corpus, row).document);
		assert_int_equal(run.first, run.at == 0);
		assert_int_equal(run.at, codes.count);
		assert_ok(vec_append(&codes, run.types, run.count, &error), &error);
		if (!run.last) {
			assert_true(run.count > 0);
			continue;
		}
		assert_letters(corpus, run.place, codes.items, codes.count, letters->texts[number_of(corpus, run.place)].text);
		codes.count = 0;
		row++;
	}
	assert_int_equal(row, to);
	assert_ok(token_cursor_next(&run, &more, cursor, &error), &error);
	assert_false(more);
	token_cursor_close(cursor);
	vec_clear(&codes);
	return runs;
}

/* The same by whole documents. */
static void check_documents(const ww_corpus *corpus, uint64_t from, uint64_t to, const struct letters *letters)
{
	struct token_cursor *cursor;
	struct token_run run;
	bool more;
	ww_error error;

	assert_ok(token_cursor_open(&cursor, corpus, from, to, &error), &error);
	for (uint64_t row = from; row < to; row++) {
		assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
		assert_true(more && run.first && run.last);
		assert_true(run.row == row && run.at == 0);
		assert_letters(corpus, run.place, run.types, run.count, letters->texts[number_of(corpus, run.place)].text);
	}
	assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
	assert_false(more);
	token_cursor_close(cursor);
}

static void runs_of_all_documents_are_the_documents(void **state)
{
	enum { DOCUMENTS = 40 };
	size_t words[DOCUMENTS];
	struct sequence sequence = {5};
	struct letters letters;

	for (size_t i = 0; i < DOCUMENTS; i++)
		words[i] = sequence_below(&sequence, 4) ? (size_t)sequence_below(&sequence, 3000) : 0;
	letters = letters_make(words, DOCUMENTS, &sequence);
	for (size_t every = 0; every <= 1; every++) {
		ww_corpus *corpus =
			corpus_of_store(state, letters.texts, DOCUMENTS, &(struct test_store){.commit_every = every * 9});

		check_runs(corpus, 0, DOCUMENTS, &letters);
		check_runs(corpus, 7, 31, &letters);
		check_runs(corpus, 12, 12, &letters);
		check_documents(corpus, 0, DOCUMENTS, &letters);
		check_documents(corpus, 17, 19, &letters);
	}
	letters_free(&letters);
}

static void a_document_over_several_blocks_is_several_runs_or_one_whole(void **state)
{
	static const size_t words[] = {10, 100000, 0, 20000, 70000, 5};
	enum { DOCUMENTS = sizeof words / sizeof words[0] };
	struct sequence sequence = {6};
	struct letters letters = letters_make(words, DOCUMENTS, &sequence);
	ww_corpus *corpus = corpus_of(state, letters.texts, DOCUMENTS);

	assert_true(segment_counts(corpus_segment(corpus, 0))->blocks >= 6);
	assert_true(check_runs(corpus, 0, DOCUMENTS, &letters) > DOCUMENTS);
	check_documents(corpus, 0, DOCUMENTS, &letters);
	check_runs(corpus, 4, 6, &letters);
	check_documents(corpus, 3, 5, &letters);
	letters_free(&letters);
}

static void a_tiny_writer_makes_many_segments_and_the_same_runs(void **state)
{
	enum { DOCUMENTS = 60 };
	size_t words[DOCUMENTS];
	struct sequence sequence = {7};
	struct letters letters;
	ww_corpus *corpus;

	for (size_t i = 0; i < DOCUMENTS; i++)
		words[i] = 1 + (size_t)sequence_below(&sequence, 20000);
	letters = letters_make(words, DOCUMENTS, &sequence);
	corpus = corpus_of_store(state, letters.texts, DOCUMENTS, &(struct test_store){.memory_limit = 1});
	assert_true(corpus_segments(corpus) > 1);
	check_runs(corpus, 0, DOCUMENTS, &letters);
	check_documents(corpus, 0, DOCUMENTS, &letters);
	letters_free(&letters);
}

static void a_view_gives_only_its_documents(void **state)
{
	enum { DOCUMENTS = 30 };
	size_t words[DOCUMENTS];
	struct sequence sequence = {8};
	struct letters letters;
	ww_corpus *corpus;

	for (size_t i = 0; i < DOCUMENTS; i++)
		words[i] = (size_t)sequence_below(&sequence, 15000);
	letters = letters_make(words, DOCUMENTS, &sequence);
	for (size_t i = 0; i < DOCUMENTS; i++)
		letters.texts[i].source = sequence_below(&sequence, 3) ? "no" : "yes";
	corpus = corpus_of_store(state, letters.texts, DOCUMENTS, &(struct test_store){.commit_every = 11});
	for (size_t i = 0; i < 2; i++) {
		ww_text value = text_of_string(i ? "yes" : "no");
		ww_condition condition = {"source", &value, 1};
		ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
		ww_corpus *view;
		ww_error error;

		assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
		assert_true(view->rows > 2 && view->rows < DOCUMENTS);
		check_runs(view, 0, view->rows, &letters);
		check_runs(view, view->rows / 2, view->rows, &letters);
		check_documents(view, 1, view->rows - 1, &letters);
		ww_corpus_close(view);
	}
	letters_free(&letters);
}

static void a_cursor_stops_at_the_end_of_the_view(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a", "b");
	struct token_cursor *cursor;
	struct token_run run;
	bool more;
	ww_error error;

	assert_ok(token_cursor_open(&cursor, corpus, 1, UINT64_MAX, &error), &error);
	assert_ok(token_cursor_next(&run, &more, cursor, &error), &error);
	assert_true(more && run.row == 1);
	assert_ok(token_cursor_next(&run, &more, cursor, &error), &error);
	assert_false(more);
	token_cursor_close(cursor);
	assert_ok(token_cursor_open(&cursor, corpus, 2, 9, &error), &error);
	assert_ok(token_cursor_next(&run, &more, cursor, &error), &error);
	assert_false(more);
	token_cursor_close(cursor);
}

static void ranges_cover_the_rows_in_order_and_none_is_much_too_long(void **state)
{
	enum { DOCUMENTS = 50, CODES = 900, LONGEST = 700 };
	size_t words[DOCUMENTS];
	struct sequence sequence = {9};
	struct letters letters;
	ww_corpus *corpus;
	struct row_range *ranges;
	size_t count;
	uint64_t row = 0, codes = 0;
	ww_error error;

	for (size_t i = 0; i < DOCUMENTS; i++)
		words[i] = (size_t)sequence_below(&sequence, LONGEST);
	letters = letters_make(words, DOCUMENTS, &sequence);
	corpus = corpus_of_store(state, letters.texts, DOCUMENTS, &(struct test_store){.commit_every = 20});
	assert_ok(corpus_ranges(&ranges, &count, corpus, CODES, &error), &error);
	assert_true(count > 10);
	for (size_t i = 0; i < count; i++) {
		uint64_t inside = 0;

		assert_int_equal(ranges[i].from, row);
		assert_true(ranges[i].to > row);
		assert_int_equal(corpus_place(corpus, row).segment, corpus_place(corpus, ranges[i].to - 1).segment);
		for (; row < ranges[i].to; row++)
			inside += words[row];
		assert_int_equal(ranges[i].codes, inside);
		assert_true(inside < CODES + LONGEST);
		codes += inside;
	}
	assert_int_equal(row, DOCUMENTS);
	alloc_free(corpus_alloc(corpus), ranges);
	assert_ok(corpus_ranges(&ranges, &count, corpus, UINT64_MAX, &error), &error);
	assert_int_equal(count, corpus_segments(corpus));
	assert_int_equal(ranges[0].codes + ranges[1].codes + ranges[2].codes, codes);
	alloc_free(corpus_alloc(corpus), ranges);
	letters_free(&letters);
}

static void a_block_that_cannot_be_read_fails_the_run(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a b c d e f");
	struct token_cursor *cursor;
	struct token_run run;
	const uint64_t *starts;
	struct temp path;
	bool more;
	ww_error error;

	/* The tables are read before the file is cut; the block is not. */
	assert_ok(segment_block_starts(&starts, corpus_segment(corpus, 0), &error), &error);
	assert_ok(token_cursor_open(&cursor, corpus, 0, 1, &error), &error);
	path = (struct temp){{0}};
	assert_true(snprintf(path.path, sizeof path.path, "%s/%s", corpus_of_path(state),
	                     segment_name(corpus_segment(corpus, 0))) < (int)sizeof path.path);
	assert_int_equal(truncate(path.path, 100), 0);
	assert_status(token_cursor_next(&run, &more, cursor, &error), WW_EDAMAGED, &error);
	token_cursor_close(cursor);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(runs_of_all_documents_are_the_documents, corpus_release),
		cmocka_unit_test_teardown(a_document_over_several_blocks_is_several_runs_or_one_whole, corpus_release),
		cmocka_unit_test_teardown(a_tiny_writer_makes_many_segments_and_the_same_runs, corpus_release),
		cmocka_unit_test_teardown(a_view_gives_only_its_documents, corpus_release),
		cmocka_unit_test_teardown(a_cursor_stops_at_the_end_of_the_view, corpus_release),
		cmocka_unit_test_teardown(ranges_cover_the_rows_in_order_and_none_is_much_too_long, corpus_release),
		cmocka_unit_test_teardown(a_block_that_cannot_be_read_fails_the_run, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
