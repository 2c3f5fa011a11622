#include "stat/lexis.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support/counting.h"
#include "support/naive_lexis.h"
#include "support/near.h"

enum { MOST_WORDS = 4000, MOST_TYPES = 300 };

static struct lexis_measures measures_in(struct lexis_desk *desk, const uint32_t *words, size_t count,
                                         const struct lexis_model *model, uint64_t at_a_time)
{
	struct lexis_reading reading;
	uint64_t steps = at_a_time;

	lexis_begin(&reading, desk, model, words, count);
	while (!lexis_read(&reading, &steps)) {
		assert_int_equal(steps, 0);
		steps = at_a_time;
	}
	return reading.measures;
}

static struct lexis_measures measures_of(const uint32_t *words, size_t count, const struct lexis_model *model)
{
	struct lexis_measures measures;
	struct lexis_desk desk;
	ww_error error;

	assert_ok(lexis_desk_make(&desk, &alloc_default, MOST_TYPES, &error), &error);
	measures = measures_in(&desk, words, count, model, UINT64_MAX);
	lexis_desk_clear(&desk);
	return measures;
}

/* Words parted by blanks, numbered as they come. */
static size_t number_words(uint32_t *out, const char *text)
{
	char *copy = strdup(text), *rest, *types[MOST_TYPES];
	size_t count = 0, known = 0;

	for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		size_t type = 0;

		while (type < known && strcmp(types[type], word) != 0)
			type++;
		if (type == known)
			types[known++] = word;
		out[count++] = (uint32_t)type;
	}
	free(copy);
	return count;
}

/*
 * The example of the documentation of the Python package LexicalRichness (PyPI, 0.5.1), as it cuts it, with what it and
 * the package lexical_diversity 0.1.1 (mattr, hdd) give. Entropy and hapaxes were counted apart.
 */
static void an_example_has_the_published_figures(void **state)
{
	static const struct lexis_model model = {.window = 25, .threshold = 0.72, .sample = 42};
	static const char text[] =
		"measure of textual lexical diversity computed as the mean length of sequential words in a text that maintains "
		"a "
		"minimum threshold ttr score iterates over words until ttr scores falls below a threshold then increase factor "
		"counter by and start over mccarthy and jarvis pg recommends a factor threshold in the range of mccarthy "
		"mccarthy "
		"and jarvis";
	uint32_t words[64];
	size_t count = number_words(words, text);
	struct lexis_measures measures = measures_of(words, count, &model);

	(void)state;
	assert_int_equal(measures.words, 57);
	assert_int_equal(measures.types, 39);
	assert_int_equal(measures.hapaxes, 27);
	assert_close(measures.ttr, 0.6842105263157895);
	assert_close(measures.root_ttr, 5.165676192553671);
	assert_close(measures.herdan_c, 0.9061378160786574);
	assert_close(measures.mattr, 0.8351515151515151);
	assert_close(measures.mtld, 46.79226361031519);
	assert_close(measures.hdd, 0.7468703323966486);
	assert_close(measures.yule_k, 153.8935056940597);
	assert_close(measures.simpson_d, 0.015664160401002505);
	assert_close(measures.entropy, 5.1132487859427425);
	assert_close(measures.hapax_share, 27.0 / 39);
}

/* McCarthy and Jarvis (2010) end the first factor with "people", where the ratio is 4/6, and begin the next with "for".
 */
static void factors_are_those_of_the_paper(void **state)
{
	static const struct lexis_model model = {.window = 3, .threshold = 0.72, .sample = 3};
	uint32_t words[16];
	size_t count = number_words(words, "of the people by the people for the people");
	struct lexis_measures measures = measures_of(words, count, &model);

	(void)state;
	/* Forwards one factor and a rest without repetition; backwards "people the for people the" (3/5) and a rest of 4.
	 */
	assert_close(measures.mtld, 9.0);
}

/* "b a b a b a b a" and "a a b b", of which quanteda's tests give the ratios 0.25 and 0.5. */
static void two_words_in_turn(void **state)
{
	static const struct lexis_model model = {.window = 3, .threshold = 0.72, .sample = 4};
	const uint32_t in_turn[] = {1, 0, 1, 0, 1, 0, 1, 0}, in_pairs[] = {0, 0, 1, 1};
	struct lexis_measures measures = measures_of(in_turn, 8, &model);

	(void)state;
	assert_close(measures.ttr, 0.25);
	assert_close(measures.yule_k, 1e4 * (16 + 16 - 8) / 64);
	assert_close(measures.simpson_d, 2.0 * 4 * 3 / (8 * 7));
	assert_close(measures.entropy, 1);
	assert_close(measures.mattr, 2.0 / 3);
	assert_close(measures.hdd, 2 * (1 - 4.0 * 3 * 2 * 1 / (8 * 7 * 6 * 5)) / 4);
	assert_close(measures.mtld, 8.0 / 2);
	measures = measures_of(in_pairs, 4, &model);
	assert_close(measures.ttr, 0.5);
	assert_close(measures.mattr, 2.0 / 3);
	assert_close(measures.hdd, 0.5);
}

static void what_is_not_defined_is_nan(void **state)
{
	static const struct lexis_model model = {.window = 2, .threshold = 0.72, .sample = 3};
	const uint32_t words[] = {0, 1};
	struct lexis_measures none = measures_of(words, 0, &model), one = measures_of(words, 1, &model),
						  two = measures_of(words, 2, &model);

	(void)state;
	assert_true(isnan(none.ttr) && isnan(none.root_ttr) && isnan(none.herdan_c) && isnan(none.mattr) &&
	            isnan(none.mtld) && isnan(none.hdd) && isnan(none.yule_k) && isnan(none.simpson_d) &&
	            isnan(none.entropy) && isnan(none.hapax_share));
	assert_close(one.ttr, 1);
	assert_close(one.entropy, 0);
	assert_close(one.yule_k, 0);
	assert_true(isnan(one.herdan_c) && isnan(one.simpson_d) && isnan(one.mattr));
	assert_true(isnan(two.mtld) && isnan(two.hdd));
	assert_close(two.mattr, 1);
	assert_close(two.simpson_d, 0);
}

/* Texts of all sorts, read by turns of all lengths on one desk. */
static void measures_are_those_of_the_definitions(void **state)
{
	struct sequence dice = {31};
	struct lexis_desk desk;
	ww_error error;

	(void)state;
	assert_ok(lexis_desk_make(&desk, &alloc_default, MOST_TYPES, &error), &error);
	for (int round = 0; round < 60; round++) {
		uint32_t words[MOST_WORDS];
		size_t count = 50 + sequence_below(&dice, round % 10 ? 400 : MOST_WORDS - 50);
		uint64_t types = 1 + sequence_below(&dice, MOST_TYPES);
		struct lexis_model model = {.window = 1 + sequence_below(&dice, 50),
		                            .threshold = 0.3 + (double)sequence_below(&dice, 60) / 100,
		                            .sample = 1 + sequence_below(&dice, 45)};
		struct lexis_measures measures;

		for (size_t i = 0; i < count; i++)
			words[i] = (uint32_t)sequence_below(&dice, 1 + sequence_below(&dice, types));
		words[0] = words[1];
		measures = measures_in(&desk, words, count, &model, 1 + sequence_below(&dice, 2 * count));
		lexis_check(&measures, words, count, &model);
	}
	lexis_desk_clear(&desk);
}

static void heaps_law_is_found_again(void **state)
{
	uint64_t words[50], types[50];
	struct heaps_law law;

	(void)state;
	for (uint64_t i = 0; i < 50; i++) {
		words[i] = (i + 1) * 100000;
		types[i] = (uint64_t)llround(20 * pow((double)words[i], 0.6));
	}
	assert_true(heaps_fit(&law, words, types, 50));
	assert_true(fabs(law.k - 20) < 0.01 && fabs(law.beta - 0.6) < 1e-4 && law.r_squared > 0.999999);
	assert_false(heaps_fit(&law, words, types, 1));
	words[1] = words[0];
	assert_false(heaps_fit(&law, words, types, 2));
}

/* Worked out by hand: in (ln 1, ln 2), (ln 2, ln 4), (ln 4, ln 4) the slope is 1/2, through the mean (ln 2, 5/3 ln 2).
 */
static void heaps_law_is_that_of_least_squares(void **state)
{
	const uint64_t words[] = {1, 2, 4}, types[] = {2, 4, 4};
	struct heaps_law law;

	(void)state;
	assert_true(heaps_fit(&law, words, types, 3));
	assert_close(law.beta, 0.5);
	assert_close(law.k, pow(2, 5.0 / 3 - 0.5));
	assert_close(law.r_squared, 0.75);
}

static ww_status make_desk(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct lexis_desk desk;
	ww_status status = lexis_desk_make(&desk, alloc, 10, error);

	(void)context;
	lexis_desk_clear(&desk);
	return status;
}

static void a_failing_allocation_is_reported(void **state)
{
	(void)state;
	assert_int_equal(every_allocation_fails(make_desk, NULL), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_example_has_the_published_figures),
		cmocka_unit_test(factors_are_those_of_the_paper),
		cmocka_unit_test(two_words_in_turn),
		cmocka_unit_test(what_is_not_defined_is_nan),
		cmocka_unit_test(measures_are_those_of_the_definitions),
		cmocka_unit_test(heaps_law_is_found_again),
		cmocka_unit_test(heaps_law_is_that_of_least_squares),
		cmocka_unit_test(a_failing_allocation_is_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
