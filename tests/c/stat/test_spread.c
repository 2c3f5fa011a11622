#include "stat/spread.h"

#include <math.h>

#include "support/check.h"
#include "support/near.h"

/* 1000 words, of which two are 10 and one is 100: 1000 * 0.01 * 0.01 * 0.1 = 0.01. */
static void words_at_random_are_a_product_of_shares(void **state)
{
	double shares = log(0.01) + log(0.01) + log(0.1);

	(void)state;
	assert_close(exp(log_expected_occurrences(shares, 1000)), 0.01);
}

/* Of 8 documents, 4 are of one source, and 2 of each of two: 1 - 1/2^2 + 2 * (1 - (3/4)^2) = 1.625. */
static void documents_fall_into_parts_by_their_sizes(void **state)
{
	static const struct part_class parts[] = {{2, 2}, {4, 1}};

	(void)state;
	assert_close(expected_parts(parts, 2, 8, 1), 1);
	assert_close(expected_parts(parts, 2, 8, 2), 1.625);
	assert_close(expected_parts(parts, 0, 8, 2), 0);
}

static void a_part_of_everything_is_always_met(void **state)
{
	static const struct part_class all[] = {{8, 1}};

	(void)state;
	assert_close(expected_parts(all, 1, 8, 1), 1);
	assert_close(expected_parts(all, 1, 8, 5), 1);
}

static const struct spread_view news = {.quoted_share = 1.0 / 32, .half_days = 64};

/* 11 documents where 11/256 occurrences are expected, by four words. */
static struct spread_evidence slogan(void)
{
	return (struct spread_evidence){.documents = 11,
	                                .sources = 4,
	                                .quoted = 7,
	                                .quoted_sources = 3,
	                                .expected_sources = 5,
	                                .half_days = 4,
	                                .log_expected = log(11.0 / 256),
	                                .words = 4};
}

/* log2(((7 + 5/32) / 16) * 32) = log2(14.3125) three times; 4/5 of 8 bits / 4, and of 11/16 of 4 bits. */
static void a_score_adds_what_is_quoted_what_belongs_together_and_what_comes_at_once(void **state)
{
	struct spread_evidence evidence = slogan();

	(void)state;
	assert_close(spread_log_ratio(&evidence), 8);
	assert_close(spread_score(&evidence, &news), 3 * log2(14.3125) + 0.8 * (2 + 2.75));
}

static void what_nobody_quotes_has_the_other_parts_alone(void **state)
{
	static const struct spread_view unquoted = {.half_days = 64};
	struct spread_evidence evidence = slogan();

	(void)state;
	evidence.quoted = evidence.quoted_sources = 0;
	assert_close(spread_score(&evidence, &news), 0.8 * (2 + 2.75));
	assert_close(spread_score(&evidence, &unquoted), 0.8 * (2 + 2.75));
}

static void more_sources_than_expected_do_not_add(void **state)
{
	struct spread_evidence evidence = slogan();

	(void)state;
	evidence.quoted = evidence.quoted_sources = 0;
	evidence.sources = 9;
	assert_close(spread_score(&evidence, &news), 2 + 2.75);
}

static void without_sources_dates_and_marks_words_alone_count(void **state)
{
	static const struct spread_view bare = {0};
	struct spread_evidence evidence = slogan();

	(void)state;
	evidence.quoted = evidence.quoted_sources = evidence.sources = evidence.half_days = 0;
	evidence.expected_sources = 0;
	assert_close(spread_score(&evidence, &bare), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_at_random_are_a_product_of_shares),
		cmocka_unit_test(documents_fall_into_parts_by_their_sizes),
		cmocka_unit_test(a_part_of_everything_is_always_met),
		cmocka_unit_test(a_score_adds_what_is_quoted_what_belongs_together_and_what_comes_at_once),
		cmocka_unit_test(what_nobody_quotes_has_the_other_parts_alone),
		cmocka_unit_test(more_sources_than_expected_do_not_add),
		cmocka_unit_test(without_sources_dates_and_marks_words_alone_count),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
