/* Token numbers into text, and bytes into code points. */
#include "corpus/reading.h"

#include <stdlib.h>
#include <string.h>

#include "support/corpus_of.h"
#include "support/texts.h"
#include "text/utf8.h"

/* Every token is where the reading says, and between tokens there is at most the space of the spacing rule. */
static void check_slices(const struct reading *reading, const struct test_text *text)
{
	ww_text all = reading_all(reading);
	uint64_t end = 0;

	assert_int_equal(all.size, text->text_size);
	assert_memory_equal(all.data, text->text, all.size);
	for (size_t i = 0; i < reading->count; i++) {
		uint64_t start = reading_start(reading, i);
		ww_text type = lexicon_type(reading->lexicon, reading->types[i]), slice = reading_text(reading, i, i);

		assert_true(start == end || (start == end + 1 && all.data[end] == ' '));
		end = reading_end(reading, i);
		assert_true(slice.size == type.size && end - start == type.size && end <= all.size);
		assert_true(type.size == 0 || memcmp(slice.data, type.data, type.size) == 0);
		assert_true(type.size == 0 || memcmp(text->text + start, type.data, type.size) == 0);
	}
	assert_int_equal(end, all.size);
	assert_int_equal(reading_start(reading, reading->count), all.size);
}

/* Ascending, descending and in no order. */
static void check_points(struct reading *reading, struct sequence *sequence)
{
	ww_text all = reading_all(reading);

	for (size_t i = 0; i < reading->count; i++)
		assert_int_equal(reading_points(reading, reading_start(reading, i)),
		                 utf8_count(all.data, reading_start(reading, i)));
	for (size_t i = reading->count; i-- > 0;)
		assert_int_equal(reading_points(reading, reading_end(reading, i)),
		                 utf8_count(all.data, reading_end(reading, i)));
	for (size_t i = 0; i < reading->count; i++) {
		size_t token = (size_t)sequence_below(sequence, reading->count);

		assert_int_equal(reading_points(reading, reading_end(reading, token)),
		                 utf8_count(all.data, reading_end(reading, token)));
	}
	assert_int_equal(reading_points(reading, 0), 0);
	assert_int_equal(reading_points(reading, all.size), utf8_count(all.data, all.size));
}

static void read_all(const ww_corpus *corpus, const struct test_text *texts)
{
	struct reading reading = reading_of(corpus_alloc(corpus));
	struct sequence sequence = {1};
	struct token_cursor *cursor;
	struct token_run run;
	bool more;
	ww_error error;

	assert_ok(token_cursor_open(&cursor, corpus, 0, corpus->rows, &error), &error);
	for (uint64_t row = 0; row < corpus->rows; row++) {
		assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
		assert_true(more);
		assert_ok(reading_spell(&reading, corpus, &run, &error), &error);
		assert_int_equal(reading.place.segment, run.place.segment);
		assert_int_equal(reading.place.document, run.place.document);
		check_slices(&reading, &texts[row]);
		check_points(&reading, &sequence);
	}
	token_cursor_close(cursor);
	reading_clear(&reading);
}

static void tokens_are_slices_of_any_text(void **state)
{
	enum { TEXTS = 80, LONGEST = 5000 };
	struct sequence sequence = {31};
	struct test_text texts[TEXTS] = {{0}};

	for (size_t i = 0; i < TEXTS; i++) {
		size_t size = 1 + (size_t)sequence_below(&sequence, i % 8 ? LONGEST / 8 : LONGEST);
		char *bytes = malloc(size);

		if (i % 5 == 4)
			sequence_fill(&sequence, bytes, size);
		else
			text_fill_nasty(&sequence, bytes, size);
		texts[i].text = bytes;
		texts[i].text_size = size;
	}
	read_all(corpus_of(state, texts, TEXTS), texts);
	read_all(corpus_of_store(state, texts, TEXTS, &(struct test_store){.commit_every = 9, .profile = "unicode"}),
	         texts);
	for (size_t i = 0; i < TEXTS; i++)
		free((char *)texts[i].text);
}

/* Marks fall inside code points of every length, and on bytes that belong to none. */
static void points_are_right_across_marks(void **state)
{
	static const char *const units[] = {"\xc3\xa9",     "\xe6\xb0\xb4", "\xf0\x9f\x8c\x8a", "\x80",
	                                    "\xf0\x9f\x8c", "\xe6\xb0",     "a\xcc\x81"};
	enum { UNITS = sizeof units / sizeof units[0], SHIFTS = 4, SIZE = 6 * READING_POINT_STEP };
	struct test_text texts[UNITS * SHIFTS] = {{0}};

	for (size_t i = 0; i < UNITS * SHIFTS; i++) {
		const char *unit = units[i / SHIFTS];
		char *bytes = malloc(SIZE);
		size_t used = i % SHIFTS, length = strlen(unit);

		memset(bytes, 'x', used);
		for (; used + length < SIZE; used += length)
			memcpy(bytes + used, unit, length);
		texts[i].text = bytes;
		texts[i].text_size = used;
	}
	read_all(corpus_of(state, texts, UNITS * SHIFTS), texts);
	for (size_t i = 0; i < UNITS * SHIFTS; i++)
		free((char *)texts[i].text);
}

/* The words between quotation marks, say. */
static void a_stretch_of_tokens_is_a_slice(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "He said: \"No,  never!\" Twice.");
	struct reading reading = reading_of(corpus_alloc(corpus));
	struct token_cursor *cursor;
	struct token_run run;
	bool more;
	size_t first = 0, last = 0;
	ww_error error;

	assert_ok(token_cursor_open(&cursor, corpus, 0, 1, &error), &error);
	assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
	assert_ok(reading_spell(&reading, corpus, &run, &error), &error);
	for (size_t i = 0; i < reading.count; i++) {
		ww_text token = reading_text(&reading, i, i);

		first = token.size == 2 && memcmp(token.data, "No", 2) == 0 ? i : first;
		last = token.size == 1 && token.data[0] == '!' ? i : last;
	}
	assert_text(reading_text(&reading, first, last), "No,  never!");
	assert_text(reading_text(&reading, 0, reading.count - 1), "He said: \"No,  never!\" Twice.");
	token_cursor_close(cursor);
	reading_clear(&reading);
}

static void what_was_asked_of_one_text_does_not_count_for_the_next(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "\xc3\xa9\xc3\xa9\xc3\xa9", "abcdefg hij");
	struct reading reading = reading_of(corpus_alloc(corpus));
	struct token_cursor *cursor;
	struct token_run run;
	bool more;
	ww_error error;

	assert_ok(token_cursor_open(&cursor, corpus, 0, 2, &error), &error);
	for (size_t i = 0; i < 2; i++) {
		assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
		assert_ok(reading_spell(&reading, corpus, &run, &error), &error);
		assert_int_equal(reading_points(&reading, reading_end(&reading, 0)), i ? 7 : 3);
	}
	token_cursor_close(cursor);
	reading_clear(&reading);
}

static void a_document_that_is_not_as_long_as_its_segment_says_is_damaged(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "one two three");
	struct reading reading = reading_of(corpus_alloc(corpus));
	struct token_cursor *cursor;
	struct token_run run;
	bool more;
	ww_error error;

	assert_ok(token_cursor_open(&cursor, corpus, 0, 1, &error), &error);
	assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
	run.count--;
	assert_status(reading_spell(&reading, corpus, &run, &error), WW_EDAMAGED, &error);
	run.count++;
	assert_ok(reading_spell(&reading, corpus, &run, &error), &error);
	token_cursor_close(cursor);
	reading_clear(&reading);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(tokens_are_slices_of_any_text, corpus_release),
		cmocka_unit_test_teardown(points_are_right_across_marks, corpus_release),
		cmocka_unit_test_teardown(a_stretch_of_tokens_is_a_slice, corpus_release),
		cmocka_unit_test_teardown(what_was_asked_of_one_text_does_not_count_for_the_next, corpus_release),
		cmocka_unit_test_teardown(a_document_that_is_not_as_long_as_its_segment_says_is_damaged, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
