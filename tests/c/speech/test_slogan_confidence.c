/* The probability of a mention by the score of the rules and its cue. */
#include "speech/slogan_confidence.h"

#include "base/alloc.h"
#include "support/check.h"

/* A text of one word behind its cue of one word, in no particular document. */
static double confidence_of(const struct model *model, uint64_t cue, double score)
{
	const struct word words[] = {{.classes = cue}, {.classes = IS_WORD}, {0}};
	const struct slogan_scene scene = {.passage = {.words = words, .count = 2}};
	const struct slogan slogan = {.cue = {0, 1}, .text = {1, 2}, .confidence = score};

	return slogan_confidence(model, &scene, &slogan);
}

static const uint64_t cues[] = {CUE_MOTTO, CUE_CHANT, CUE_SHOUT,   CUE_SING, CUE_TAG,
                                CUE_SIGN,  CUE_BOARD, CUE_GARMENT, CUE_WALL, CUE_PAINT};

enum { CUES = sizeof cues / sizeof cues[0] };

static struct model *weights(void)
{
	struct model *model;
	ww_error error;

	assert_ok(slogan_confidence_new(&model, &alloc_default, &error), &error);
	return model;
}

static void a_higher_score_is_never_less_sure(void **state)
{
	struct model *model = weights();

	(void)state;
	for (size_t i = 0; i < CUES; i++) {
		double before = 0;

		for (double score = 0; score <= 1; score += 0.01) {
			double now = confidence_of(model, cues[i], score);

			assert_true(now >= before && now > 0 && now < 1);
			before = now;
		}
	}
	model_free(model);
}

static void what_the_rules_believe_is_above_the_threshold_and_what_they_doubt_below(void **state)
{
	struct model *model = weights();

	(void)state;
	for (size_t i = 0; i < CUES; i++) {
		assert_true(confidence_of(model, cues[i], 0.34) < SLOGAN_THRESHOLD);
		assert_true(confidence_of(model, cues[i], 0.5) >= SLOGAN_THRESHOLD);
	}
	model_free(model);
}

static void a_product_that_is_nearly_a_step_reaches_it(void **state)
{
	struct model *model = weights();

	(void)state;
	assert_true(confidence_of(model, CUE_CHANT, 0.9 * 0.9 / 0.9) == confidence_of(model, CUE_CHANT, 0.9));
	assert_true(confidence_of(model, CUE_CHANT, 0.5 - 1e-12) == confidence_of(model, CUE_CHANT, 0.5));
	model_free(model);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_higher_score_is_never_less_sure),
		cmocka_unit_test(what_the_rules_believe_is_above_the_threshold_and_what_they_doubt_below),
		cmocka_unit_test(a_product_that_is_nearly_a_step_reaches_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
