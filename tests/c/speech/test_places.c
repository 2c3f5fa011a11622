/* Places by measure against the text that a reading spells. */
#include "speech/places.h"

#include <stdlib.h>

#include "corpus/reading.h"
#include "support/corpus_of.h"
#include "support/texts.h"

static uint64_t wanted(struct reading *reading, uint64_t byte, enum place_unit unit)
{
	return unit == PLACE_POINTS ? reading_points(reading, byte) : byte;
}

/* Each token, and stretches between random tokens. */
static void check_document(struct places *places, struct reading *reading, struct sequence *sequence)
{
	assert_int_equal(places->bytes, reading_all(reading).size);
	for (size_t token = 0; token < reading->count; token++) {
		size_t last = token + (size_t)sequence_below(sequence, reading->count - token);
		ww_text text = reading_text(reading, token, last);
		char *room = malloc(places_room(places, token, last));

		assert_int_equal(places_start(places, token), wanted(reading, reading_start(reading, token), places->unit));
		assert_int_equal(places_end(places, token), wanted(reading, reading_end(reading, token), places->unit));
		assert_int_equal(places_spell(room, places, token, last), text.size);
		assert_memory_equal(room, text.data, text.size);
		free(room);
	}
}

static void check_corpus(const ww_corpus *corpus)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct places places = places_of(alloc);
	struct reading reading = reading_of(alloc);
	struct sequence sequence = {7};
	struct word_book *book;
	struct shapes *shapes;
	struct token_cursor *cursor;
	const struct lexicon *lexicon;
	struct token_run run;
	bool more;
	ww_error error;

	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, 0), &error), &error);
	assert_ok(word_book_new(&book, alloc, &error), &error);
	assert_ok(shapes_new(&shapes, lexicon, book, alloc, &error), &error);
	assert_ok(token_cursor_open(&cursor, corpus, 0, corpus->rows, &error), &error);
	for (;;) {
		assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
		if (!more)
			break;
		assert_ok(reading_spell(&reading, corpus, &run, &error), &error);
		for (int unit = PLACE_BYTES; unit <= PLACE_POINTS; unit++) {
			assert_ok(places_read(&places, shapes, run.types, run.count, (enum place_unit)unit, &error), &error);
			check_document(&places, &reading, &sequence);
		}
	}
	token_cursor_close(cursor);
	shapes_free(shapes);
	word_book_free(book);
	reading_clear(&reading);
	places_clear(&places);
}

static void places_are_those_of_the_spelt_text(void **state)
{
	enum { TEXTS = 60, LONGEST = 3000 };
	struct sequence sequence = {37};
	struct test_text texts[TEXTS] = {{0}};

	for (size_t i = 0; i < TEXTS; i++) {
		size_t size = 1 + (size_t)sequence_below(&sequence, LONGEST);
		char *bytes = malloc(size);

		if (i % 5 == 4)
			sequence_fill(&sequence, bytes, size);
		else
			text_fill_nasty(&sequence, bytes, size);
		texts[i] = (struct test_text){.text = bytes, .text_size = size};
	}
	check_corpus(corpus_of(state, texts, TEXTS));
	for (size_t i = 0; i < TEXTS; i++)
		free((char *)texts[i].text);
}

/* Types of more bytes, or of more tails, than a shape has room for. */
static void long_types_are_measured_as_well(void **state)
{
	static const char *const units[] = {"a", "\xc3\xa9", "\xe0\xb8\x81", " ", "\x80", "\xf0\x9f\x8c\x8a"};
	static const size_t times[] = {40, 63, 64, 126, 127, 128, 254, 255, 256, 3000};
	enum { UNITS = sizeof units / sizeof units[0], TIMES = sizeof times / sizeof times[0] };
	struct test_text texts[UNITS * TIMES] = {{0}};

	for (size_t i = 0; i < UNITS * TIMES; i++) {
		struct text text = text_repeat(units[i / TIMES], strlen(units[i / TIMES]), times[i % TIMES]);

		texts[i] = (struct test_text){.text = text.data, .text_size = text.size};
	}
	check_corpus(corpus_of(state, texts, UNITS * TIMES));
	for (size_t i = 0; i < UNITS * TIMES; i++)
		free((char *)texts[i].text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(places_are_those_of_the_spelt_text, corpus_release),
		cmocka_unit_test_teardown(long_types_are_measured_as_well, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
