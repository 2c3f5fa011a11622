/* What documents say of each other's slogans, by examples of the rule in watchword/speech.h. */
#include <math.h>

#include "support/asking.h"
#include "watchword/speech.h"

/* Low enough to show the doubtful mentions that stay as they are. */
static const double ALL = 0.01;

static ww_table *slogans_of(const ww_corpus *corpus, bool alone)
{
	const ww_slogan_options options = {.size = sizeof options, .min_confidence = ALL, .alone = alone};
	ww_table *table;
	ww_error error;

	assert_ok(ww_slogans(&table, corpus, &options, NULL, &error), &error);
	return table;
}

static double confidence(const ww_table *table, uint64_t row)
{
	return ww_table_number(table, ww_table_find(table, "confidence"), row);
}

/* Asserts that feedback multiplies the odds of each row by the factor given, and changes nothing else. */
static void assert_raised(const ww_corpus *corpus, const double *factors, uint64_t rows)
{
	ww_table *alone = slogans_of(corpus, true), *together = slogans_of(corpus, false);

	assert_int_equal(ww_table_rows(alone), rows);
	assert_int_equal(ww_table_rows(together), rows);
	for (uint64_t row = 0; row < rows; row++) {
		double p = confidence(alone, row), odds = p / (1 - p) * factors[row];

		assert_true(factors[row] == 1 ? confidence(together, row) == p
		                              : fabs(confidence(together, row) - odds / (1 + odds)) < 1e-12);
	}
	ww_table_free(alone);
	ww_table_free(together);
}

#define assert_factors(corpus, ...) \
	assert_raised((corpus), (const double[]){__VA_ARGS__}, sizeof((const double[]){__VA_ARGS__}) / sizeof(double))

#define DOUBTFUL  "They carried placards, \"Eels first\"."
#define SURE      "At the lock the crowd chanted \"Eels first\" for an hour."
#define ELSEWHERE "Fishwives marched to the mill on Friday, and they chanted \"EELS FIRST!\" as they went."

static void a_doubtful_mention_is_raised_by_sure_ones_elsewhere(void **state)
{
	assert_factors(corpus_of_texts(state, DOUBTFUL, SURE), 3, 1);
	assert_factors(corpus_of_texts(state, SURE, DOUBTFUL), 1, 3);
	assert_factors(corpus_of_texts(state, DOUBTFUL, SURE, ELSEWHERE), 9, 1, 1);
	assert_factors(corpus_of_texts(state, DOUBTFUL, "The crowd chanted \"Herrings first\" for an hour."), 1, 1);
}

static void what_is_raised_enough_is_a_mention(void **state)
{
	const ww_slogan_options alone = {.size = sizeof alone, .alone = true};
	ww_corpus *corpus = corpus_of_texts(state, DOUBTFUL, SURE, ELSEWHERE);
	ww_table *usual, *by_itself;
	ww_error error;

	assert_ok(ww_slogans(&usual, corpus, NULL, NULL, &error), &error);
	assert_ok(ww_slogans(&by_itself, corpus, &alone, NULL, &error), &error);
	assert_column(usual, "text", "Eels first | Eels first | EELS FIRST");
	assert_column(usual, "document", "1 | 2 | 3");
	assert_column(by_itself, "document", "2 | 3");
	ww_table_free(usual);
	ww_table_free(by_itself);
}

static void a_document_does_not_bear_itself_out(void **state)
{
	assert_factors(corpus_of_texts(state, SURE " " DOUBTFUL), 1, 1);
	assert_factors(corpus_of_texts(state, SURE " " DOUBTFUL, "Nothing else."), 1, 1);
}

static void nor_do_copies(void **state)
{
	assert_factors(corpus_of_texts(state, SURE "\n\n" DOUBTFUL, SURE "\n\n" DOUBTFUL), 1, 1, 1, 1);
	/* copies are one place */
	assert_factors(corpus_of_texts(state, DOUBTFUL, SURE, SURE, SURE), 3, 1, 1, 1);
	/* a copy and another place */
	assert_factors(corpus_of_texts(state, SURE "\n\n" DOUBTFUL, SURE "\n\n" DOUBTFUL, ELSEWHERE), 1, 3, 1, 3, 1);
}

static void hashtags_are_known_again_and_single_words_are_not(void **state)
{
	assert_factors(corpus_of_texts(state, "They carried placards, \"Save the eels\".",
	                               "They tweeted under the hashtag #SaveTheEels all night."),
	               3, 1);
	assert_factors(corpus_of_texts(state, "They carried placards, \"Eels\".", "All day the crowd chanted \"Eels\"."), 1,
	               1);
}

static void a_hashtag_needs_no_cue_and_words_in_marks_do(void **state)
{
	static const char *const sure = "They tweeted under the hashtag #SaveTheEels all night.";

	assert_factors(corpus_of_texts(state, "The mill is closed #SaveTheEels", sure), 3, 1);
	assert_factors(corpus_of_texts(state, "Nobody believed that \"Save the eels\" policy.", sure), 1);
}

static void threads_and_segments_do_not_matter(void **state)
{
	static const char *const kinds[] = {DOUBTFUL, SURE, "Nothing.", ELSEWHERE};
	enum { DOCUMENTS = 200 };
	struct test_text texts[DOCUMENTS];
	struct test_store store = {.commit_every = 7};
	ww_run one = {.size = sizeof one, .threads = 1}, many = {.size = sizeof many, .threads = 3};
	ww_table *first, *second;
	ww_corpus *corpus;
	ww_error error;

	for (size_t i = 0; i < DOCUMENTS; i++)
		texts[i] = (struct test_text){.lang = "en", .text = kinds[i * 7 % 4]};
	corpus = corpus_of_store(state, texts, DOCUMENTS, &store);
	assert_ok(ww_slogans(&first, corpus, NULL, &one, &error), &error);
	assert_ok(ww_slogans(&second, corpus, NULL, &many, &error), &error);
	assert_int_equal(ww_table_rows(first), DOCUMENTS / 4 * 3);
	assert_int_equal(ww_table_rows(second), DOCUMENTS / 4 * 3);
	for (uint64_t row = 0; row < ww_table_rows(first); row++)
		assert_true(confidence(first, row) == confidence(second, row));
	ww_table_free(first);
	ww_table_free(second);
}

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_slogans(out, corpus, options, run, error);
}

static void every_failing_allocation_is_survived(void **state)
{
	corpus_of_texts(state, DOUBTFUL, SURE, ELSEWHERE);
	assert_every_allocation_reported(ask, NULL, state, 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_doubtful_mention_is_raised_by_sure_ones_elsewhere, corpus_release),
		cmocka_unit_test_teardown(what_is_raised_enough_is_a_mention, corpus_release),
		cmocka_unit_test_teardown(a_document_does_not_bear_itself_out, corpus_release),
		cmocka_unit_test_teardown(nor_do_copies, corpus_release),
		cmocka_unit_test_teardown(hashtags_are_known_again_and_single_words_are_not, corpus_release),
		cmocka_unit_test_teardown(a_hashtag_needs_no_cue_and_words_in_marks_do, corpus_release),
		cmocka_unit_test_teardown(threads_and_segments_do_not_matter, corpus_release),
		cmocka_unit_test_teardown(every_failing_allocation_is_survived, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
