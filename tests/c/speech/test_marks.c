/* Which marks pair, and which are none. */
#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
#include "speech/marks.h"
#include "support/passage_of.h"
#include "support/texts.h"

struct found {
	struct test_passage text;
	struct vec marks;
};

static struct found find(void **state, const char *language, const char *text, size_t size)
{
	struct found found = {.text = passage_of_text(state, language, text, size),
	                      .marks = vec_of(alloc_or_default(NULL), sizeof(struct marked))};
	ww_error error;

	assert_ok(marks_find(&found.marks, &found.text.passage, &error), &error);
	return found;
}

static void release(struct found *found)
{
	vec_clear(&found->marks);
	passage_of_free(&found->text);
}

static const struct marked *stretch(const struct found *found, size_t number)
{
	assert_true(number < found->marks.count);
	return vec_at(&found->marks, number);
}

/* Asserts the insides of all stretches. */
static void pairs_as(void **state, const char *language, const char *text, const char *const *wanted, size_t count)
{
	struct found found = find(state, language, text, strlen(text));

	assert_int_equal(found.marks.count, count);
	for (size_t i = 0; i < count; i++)
		assert_words(&found.text.passage, stretch(&found, i)->first, stretch(&found, i)->end, wanted[i]);
	release(&found);
	corpus_release(state);
}

#define assert_pairs(state, language, text, ...)                              \
	pairs_as((state), (language), (text), (const char *const[]){__VA_ARGS__}, \
	         sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void every_style_pairs(void **state)
{
	assert_pairs(state, "en", "A \"b c\" d \"e\".", "b c", "e");
	assert_pairs(state, "en", "A “b c” d.", "b c");
	assert_pairs(state, "en", "A ‘b c’ d.", "b c");
	assert_pairs(state, "en", "A ''b c'' d ``e'' f.", "b c", "e");
	assert_pairs(state, "de", "A „b c“ d »e« f.", "b c", "e");
	assert_pairs(state, "fr", "A « b c » d.", "b c");
	assert_pairs(state, "sv", "A ”b c” d »e» f.", "b c", "e");
	assert_pairs(state, "ja", "甲「乙」丙『丁』", "乙", "丁");
}

static void inner_stretches_follow_the_one_they_stand_in(void **state)
{
	static const char text[] = "“He said ‘go’ and left,” she said. «Газета „Вечер“ врёт».";
	struct found found = find(state, "en", text, strlen(text));

	assert_int_equal(found.marks.count, 4);
	assert_int_equal(stretch(&found, 0)->parent, MARKS_NO_PARENT);
	assert_int_equal(stretch(&found, 1)->parent, 0);
	assert_words(&found.text.passage, stretch(&found, 1)->first, stretch(&found, 1)->end, "go");
	assert_int_equal(stretch(&found, 3)->parent, 2);
	release(&found);
}

static void an_apostrophe_opens_nothing(void **state)
{
	assert_pairs(state, "en", "The sailors' boat and the captains' hats, 'tis true. “Go,” he said.", "Go ,");
	assert_pairs(state, "en", "‘The sailors’ boat isn’t ready,’ he said.", "The sailors ’ boat isn’t ready ,");
}

static void marks_in_code_are_dropped(void **state)
{
	assert_pairs(state, "en", "Write a=\"b\" and “c”.", "c");
}

static void a_mark_left_open_ends_with_its_paragraph(void **state)
{
	static const char text[] = "He said: “We go.\n\nNobody came. “Why?” he asked.";
	struct found found = find(state, "en", text, strlen(text));

	assert_int_equal(found.marks.count, 2);
	assert_false(stretch(&found, 0)->closed);
	assert_false(stretch(&found, 0)->goes_on);
	assert_words(&found.text.passage, stretch(&found, 0)->first, stretch(&found, 0)->end, "We go .");
	assert_true(stretch(&found, 1)->closed);
	release(&found);
}

static void a_mark_opened_anew_goes_on(void **state)
{
	static const char text[] = "“We go.\n\n“We come,” he said.";
	struct found found = find(state, "en", text, strlen(text));

	assert_int_equal(found.marks.count, 2);
	assert_true(stretch(&found, 0)->goes_on);
	assert_false(stretch(&found, 1)->goes_on);
	release(&found);
}

/* Order, nesting and places of whatever stretches were found. */
static void assert_well_formed(const struct found *found)
{
	for (size_t i = 0; i < found->marks.count; i++) {
		const struct marked *marked = stretch(found, i);

		assert_true(marked->open < marked->first && marked->first <= marked->end && marked->end <= marked->after);
		assert_true(marked->after <= found->text.passage.count);
		assert_true(i == 0 || stretch(found, i - 1)->open < marked->open);
		if (marked->parent == MARKS_NO_PARENT)
			continue;
		assert_true(marked->parent < i);
		assert_true(stretch(found, marked->parent)->first <= marked->open &&
		            marked->after <= stretch(found, marked->parent)->end);
	}
}

static void whatever_comes_stretches_nest(void **state)
{
	static const char *const pieces[] = {"\"",    "“",    "”", "„", "«",    "»", "'",  "’",  "‘",  " ", " ",
	                                     " word", "Word", ".", ",", "\n\n", "=", "「", "」", "''", "``"};
	struct sequence sequence = {7};

	for (unsigned round = 0; round < 60; round++) {
		char text[2048];
		size_t size = 0;
		struct found found;

		while (size < sizeof text - 16) {
			const char *piece = pieces[sequence_below(&sequence, sizeof pieces / sizeof pieces[0])];

			memcpy(text + size, piece, strlen(piece));
			size += strlen(piece);
		}
		found = find(state, "en", text, size);
		assert_well_formed(&found);
		release(&found);
		corpus_release(state);
	}
}

/* A quadratic pairing would take hours. */
static void a_million_open_marks_take_no_time(void **state)
{
	static const char *const units[] = {"“a ", "\"a ", "‘a ", "« ", "“‘", "」", "“a\n\n"};

	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
		struct text text = text_repeat(units[i], strlen(units[i]), 1000000 / strlen(units[i]));
		struct found found = find(state, "en", text.data, text.size);

		assert_true(found.text.passage.count > 100000);
		assert_well_formed(&found);
		release(&found);
		corpus_release(state);
		free(text.data);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(every_style_pairs, corpus_release),
		cmocka_unit_test_teardown(inner_stretches_follow_the_one_they_stand_in, corpus_release),
		cmocka_unit_test_teardown(an_apostrophe_opens_nothing, corpus_release),
		cmocka_unit_test_teardown(marks_in_code_are_dropped, corpus_release),
		cmocka_unit_test_teardown(a_mark_left_open_ends_with_its_paragraph, corpus_release),
		cmocka_unit_test_teardown(a_mark_opened_anew_goes_on, corpus_release),
		cmocka_unit_test_teardown(whatever_comes_stretches_nest, corpus_release),
		cmocka_unit_test_teardown(a_million_open_marks_take_no_time, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
