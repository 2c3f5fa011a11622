#include "corpus/phrases.h"

#include <stdlib.h>

#include "support/check.h"
#include "support/counting.h"
#include "support/scale.h"

enum { SYMBOLS = 3, LONGEST = 6 };

struct made_phrase {
	uint32_t symbols[LONGEST];
	size_t length;
	uint32_t number;
};

static uint32_t add(struct phrases *phrases, const uint32_t *symbols, size_t count)
{
	uint32_t number;
	ww_error error;

	assert_ok(phrases_add(&number, phrases, symbols, count, &error), &error);
	return number;
}

static void equal_phrases_have_one_number(void **state)
{
	static const uint32_t ab[] = {0, 1}, a[] = {0}, b[] = {1};
	struct phrases phrases;
	ww_error error;

	(void)state;
	assert_ok(phrases_make(&phrases, &alloc_default, SYMBOLS, &error), &error);
	assert_int_equal(add(&phrases, ab, 2), 0);
	assert_int_equal(add(&phrases, a, 1), 1);
	assert_int_equal(add(&phrases, ab, 2), 0);
	assert_int_equal(add(&phrases, b, 1), 2);
	assert_int_equal(phrases_length(&phrases, 0), 2);
	assert_int_equal(phrases_length(&phrases, 2), 1);
	phrases_clear(&phrases);
}

static void the_longest_that_ends_comes_first(void **state)
{
	static const uint32_t aba[] = {0, 1, 0}, ba[] = {1, 0}, a[] = {0};
	struct phrases phrases;
	uint32_t node = 0;
	ww_error error;

	(void)state;
	assert_ok(phrases_make(&phrases, &alloc_default, SYMBOLS, &error), &error);
	add(&phrases, a, 1);
	add(&phrases, aba, 3);
	add(&phrases, ba, 2);
	assert_ok(phrases_link(&phrases, NULL, &error), &error);
	for (size_t i = 0; i < 3; i++)
		node = phrases_step(&phrases, node, aba[i]);
	node = phrases_ending(&phrases, node);
	assert_int_equal(phrases_node(&phrases, node)->phrase, 1);
	node = phrases_node(&phrases, node)->shorter;
	assert_int_equal(phrases_node(&phrases, node)->phrase, 2);
	node = phrases_node(&phrases, node)->shorter;
	assert_int_equal(phrases_node(&phrases, node)->phrase, 0);
	assert_int_equal(phrases_node(&phrases, node)->shorter, 0);
	phrases_clear(&phrases);
}

static struct made_phrase phrase_by_dice(struct sequence *dice)
{
	struct made_phrase phrase = {.length = (size_t)sequence_below(dice, LONGEST) + 1};

	for (size_t i = 0; i < phrase.length; i++)
		phrase.symbols[i] = (uint32_t)sequence_below(dice, SYMBOLS);
	return phrase;
}

/* Whether a phrase ends at a place of a text. */
static bool ends_at(const struct made_phrase *phrase, const uint32_t *text, size_t last)
{
	if (phrase->length > last + 1)
		return false;
	for (size_t i = 0; i < phrase->length; i++)
		if (text[last + 1 - phrase->length + i] != phrase->symbols[i])
			return false;
	return true;
}

/* Numbers of the phrases that end at a node, each once and the longest first, against a look at each phrase. */
static void check_ending(const struct phrases *phrases, uint32_t node, const struct made_phrase *made, size_t count,
                         const uint32_t *text, size_t last)
{
	uint32_t before = LONGEST + 1;
	size_t found = 0, wanted = 0;

	for (node = phrases_ending(phrases, node); node; node = phrases_node(phrases, node)->shorter) {
		uint32_t number = phrases_node(phrases, node)->phrase;
		const struct made_phrase *phrase = made;

		assert_true(phrases_length(phrases, number) < before);
		before = phrases_length(phrases, number);
		while (phrase->number != number)
			phrase++;
		assert_true(ends_at(phrase, text, last));
		found++;
	}
	for (size_t i = 0; i < count; i++) {
		bool known = false;

		for (size_t k = 0; k < i; k++)
			known |= made[k].number == made[i].number;
		wanted += !known && ends_at(&made[i], text, last);
	}
	assert_int_equal(found, wanted);
}

static void what_is_found_is_what_a_look_at_each_phrase_finds(void **state)
{
	enum { MOST = 40, TEXT = 200 };
	struct sequence dice = {31};

	(void)state;
	for (size_t round = 0; round < 40 * test_scale(); round++) {
		struct made_phrase made[MOST];
		size_t count = (size_t)sequence_below(&dice, MOST) + 1;
		uint32_t text[TEXT], node = 0;
		struct phrases phrases;
		ww_error error;

		assert_ok(phrases_make(&phrases, &alloc_default, SYMBOLS, &error), &error);
		for (size_t i = 0; i < count; i++) {
			made[i] = phrase_by_dice(&dice);
			made[i].number = add(&phrases, made[i].symbols, made[i].length);
		}
		assert_ok(phrases_link(&phrases, NULL, &error), &error);
		for (size_t i = 0; i < TEXT; i++) {
			text[i] = (uint32_t)sequence_below(&dice, SYMBOLS);
			node = phrases_step(&phrases, node, text[i]);
			check_ending(&phrases, node, made, count, text, i);
		}
		phrases_clear(&phrases);
	}
}

static ww_status build(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct sequence dice = {32};
	struct phrases phrases;
	uint32_t number;
	ww_status status;

	(void)context;
	WW_STEP(phrases_make(&phrases, alloc, SYMBOLS, error));
	for (int i = 0; i < 20; i++) {
		struct made_phrase phrase = phrase_by_dice(&dice);

		WW_STEP(phrases_add(&number, &phrases, phrase.symbols, phrase.length, error));
	}
	WW_STEP(phrases_link(&phrases, NULL, error));
done:
	phrases_clear(&phrases);
	return status;
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(build, NULL) > 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(equal_phrases_have_one_number),
		cmocka_unit_test(the_longest_that_ends_comes_first),
		cmocka_unit_test(what_is_found_is_what_a_look_at_each_phrase_finds),
		cmocka_unit_test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
