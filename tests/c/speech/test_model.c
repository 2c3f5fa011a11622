/* Weights read from text, and what they add up to. */
#include <stdlib.h>
#include <string.h>

#include "speech/model.h"
#include "support/passage_of.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static const struct feature_kind kinds[] = {
	{"bias", "bias", VALUE_NONE, VALUE_NONE},
	{"word", "words", VALUE_WORD, VALUE_NONE},
	{"tag+ending", "tags", VALUE_TAG, VALUE_ENDING},
	{"size", "places", VALUE_NUMBER, VALUE_NONE},
};
static const char *const tags[] = {"none", "verb"};
static const struct model_names names = {kinds, LENGTH(kinds), tags, LENGTH(tags)};
static const char *const words[] = {"claim claims claimed", "say"};
static const char *const endings[] = {"ed", "s"};

/* A model of these lines for the types of a text; the caller's. */
static ww_status model_of(struct model **out, struct test_passage *of, const char *const *lines, size_t count,
                          ww_error *error)
{
	const struct word_list word_list = {.entries = words, .count = LENGTH(words)};
	const struct word_list ending_list = {.entries = endings, .count = LENGTH(endings)};
	const struct word_list weight_list = {.entries = lines, .count = count};
	const struct model_text text = {&word_list, &ending_list, &weight_list};

	return model_new(out, of->passage.lexicon, &text, &names, alloc_or_default(NULL), error);
}

static struct model_type type_of(const struct model *model, const struct test_passage *of, size_t word)
{
	return model->types[of->passage.words[word].type];
}

static void forms_of_a_word_are_one_and_others_are_none(void **state)
{
	static const char text[] = "Nobody Claimed that claims say tables.";
	static const char *const lines[] = {"bias 1"};
	struct test_passage of = passage_of_text(state, "en", text, strlen(text));
	struct model *model;
	ww_error error;

	assert_ok(model_of(&model, &of, lines, 1, &error), &error);
	assert_int_equal(type_of(model, &of, 0).word, 0);
	assert_int_equal(type_of(model, &of, 1).word, 1);
	assert_int_equal(type_of(model, &of, 1).ending, 1);
	assert_int_equal(type_of(model, &of, 3).word, 1);
	assert_int_equal(type_of(model, &of, 4).word, 2);
	assert_int_equal(type_of(model, &of, 5).word, 0);
	assert_int_equal(type_of(model, &of, 5).ending, 2);
	model_free(model);
	passage_of_free(&of);
	corpus_release(state);
}

static void weights_of_known_features_add_up(void **state)
{
	static const char *const lines[] = {"bias 64 -64", "word claim -32 5", "tag+ending verb ed 16",
	                                    "tag+ending none - 8", "size 12 3 4"};
	struct test_passage of = passage_of_text(state, "en", "One.", 4);
	struct score score = {{0}};
	struct model *model;
	ww_error error;

	assert_ok(model_of(&model, &of, lines, LENGTH(lines), &error), &error);
	model_add(&score, model, feature_key(0, 0, 0));
	model_add(&score, model, feature_key(1, 1, 0));
	model_add(&score, model, feature_key(1, 2, 0));
	assert_int_equal(score.values[0], 32);
	assert_int_equal(score.values[1], -59);
	model_add(&score, model, feature_key(2, 1, 1));
	model_add(&score, model, feature_key(2, 0, 0));
	model_add(&score, model, feature_key(3, 12, 0));
	assert_int_equal(score.values[0], 59);
	assert_int_equal(score.values[1], -55);
	model_free(model);
	passage_of_free(&of);
	corpus_release(state);
}

static void a_line_that_does_not_fit_is_refused(void **state)
{
	static const char *const bad[] = {"",
	                                  "unknown 1",
	                                  "bias",
	                                  "bias x",
	                                  "bias 1 2 3",
	                                  "bias 40000",
	                                  "word nobody 1",
	                                  "tag+ending verb 1",
	                                  "tag+ending noun ed 1",
	                                  "size 4096 1"};
	struct test_passage of = passage_of_text(state, "en", "One.", 4);

	for (size_t i = 0; i < LENGTH(bad); i++) {
		struct model *model = NULL;
		ww_error error;

		assert_int_equal(model_of(&model, &of, &bad[i], 1, &error), WW_EINVAL);
		assert_null(model);
	}
	passage_of_free(&of);
	corpus_release(state);
}

static void a_score_is_a_probability(void **state)
{
	(void)state;
	assert_true(logistic(0) == 0.5);
	assert_true(logistic(MODEL_ONE) > 0.731 && logistic(MODEL_ONE) < 0.732);
	assert_true(logistic(-100 * MODEL_ONE) >= 0 && logistic(100 * MODEL_ONE) <= 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_of_a_word_are_one_and_others_are_none),
		cmocka_unit_test(weights_of_known_features_add_up),
		cmocka_unit_test(a_line_that_does_not_fit_is_refused),
		cmocka_unit_test(a_score_is_a_probability),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
