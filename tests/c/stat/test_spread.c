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

static const struct spread_evidence slogan = {
	.documents = 11, .sources = 4, .quoted = 7, .quoted_sources = 3, .expected_sources = 5, .words = 4};

/* q = 1/32: log2(((7 + 5/32) / 16) * 32) = log2(14.3125); 11 documents where 11/256 are expected: 8 bits, 4 / 2 * 8
 * / 4.
 */
static void a_score_adds_what_is_quoted_and_what_belongs_together(void **state)
{
	struct spread_evidence evidence = slogan;

	(void)state;
	evidence.log_expected = log(11.0 / 256);
	assert_close(spread_log_ratio(&evidence), 8);
	assert_close(spread_score(&evidence, 1.0 / 32), 3 * log2(14.3125) + 1.6);
}

static void what_nobody_quotes_has_the_second_part_alone(void **state)
{
	struct spread_evidence evidence = slogan;

	(void)state;
	evidence.log_expected = log(11.0 / 256);
	evidence.quoted = evidence.quoted_sources = 0;
	assert_close(spread_score(&evidence, 1.0 / 32), 1.6);
	assert_close(spread_score(&evidence, 0), 1.6);
}

static void more_sources_than_expected_do_not_add(void **state)
{
	struct spread_evidence evidence = {.documents = 11, .sources = 9, .expected_sources = 3, .words = 4};

	(void)state;
	evidence.log_expected = log(11.0 / 256);
	assert_close(spread_score(&evidence, 0), 2);
}

static void without_sources_it_counts_once(void **state)
{
	struct spread_evidence evidence = {.documents = 11, .log_expected = log(11.0 / 256), .words = 4};

	(void)state;
	assert_close(spread_score(&evidence, 0), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_at_random_are_a_product_of_shares),
		cmocka_unit_test(documents_fall_into_parts_by_their_sizes),
		cmocka_unit_test(a_part_of_everything_is_always_met),
		cmocka_unit_test(a_score_adds_what_is_quoted_and_what_belongs_together),
		cmocka_unit_test(what_nobody_quotes_has_the_second_part_alone),
		cmocka_unit_test(more_sources_than_expected_do_not_add),
		cmocka_unit_test(without_sources_it_counts_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
