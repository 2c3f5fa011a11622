/* Probabilities: published bounds, and sums written out. */
#include "stat/significance.h"

#include <stdlib.h>

#include "support/near.h"

/* The bounds that every table of chi-squared with one degree of freedom has. */
static void critical_values_have_their_probabilities(void **state)
{
	(void)state;
	assert_near(chi_squared_p(0), 1, 0);
	assert_near(chi_squared_p(3.841458820694124), 0.05, 1e-15);
	assert_near(chi_squared_p(6.634896601021213), 0.01, 1e-15);
	assert_near(chi_squared_p(10.827566170662733), 0.001, 1e-16);
	assert_near(chi_squared_p(15.136705226623606), 0.0001, 1e-16);
}

/* By the asymptotic series of erfc (Abramowitz and Stegun 7.1.23). */
static void the_far_tail_keeps_its_digits(void **state)
{
	(void)state;
	for (double statistic = 200; statistic < 1400; statistic += 100) {
		double sum = 1, term = 1;

		for (int k = 1; k < 12; k++)
			sum += term *= -(2 * k - 1) / statistic;
		assert_near(chi_squared_p(statistic) / (exp(-statistic / 2) * sqrt(2 / (M_PI * statistic)) * sum), 1, 1e-12);
	}
	assert_true(chi_squared_p(1400) > 0);
	assert_near(chi_squared_p(1e6), 0, 0);
}

/*
 * Benjamini and Hochberg 1995, section 4.1 (treatments of myocardial infarction): at 0.05 the procedure that controls
 * the rate of false discoveries finds four, the one that controls the error rate of the family three.
 */
static void the_procedures_find_what_they_found_in_1995(void **state)
{
	const double p[] = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
	                    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
	double holm[15], discovery[15];

	(void)state;
	p_adjust_holm(holm, p, 15);
	p_adjust_discovery(discovery, p, 15);
	assert_true(holm[2] <= 0.05 && holm[3] > 0.05);
	assert_true(discovery[3] <= 0.05 && discovery[4] > 0.05);
	assert_near(discovery[3], 0.0095 * 15 / 4, 1e-15);
	assert_near(holm[14], 1, 0);
}

/* As defined, with a loop for each; in place. */
static void each_equals_its_definition(void **state)
{
	struct sequence dice = {22};

	(void)state;
	for (int round = 0; round < 300; round++) {
		double p[40], holm[40], discovery[40];
		size_t count = sequence_below(&dice, 40);

		for (size_t i = 0; i < count; i++)
			p[i] = (i ? p[i - 1] : 0) + (double)sequence_below(&dice, 3) / 130;
		for (size_t i = 0; i < count; i++) {
			holm[i] = p[i];
			discovery[i] = p[i];
		}
		p_adjust_holm(holm, holm, count);
		p_adjust_discovery(discovery, discovery, count);
		for (size_t i = 0; i < count; i++) {
			double most = 0, least = 1;

			for (size_t j = 0; j <= i; j++)
				most = fmax(most, fmin((double)(count - j) * p[j], 1));
			for (size_t j = i; j < count; j++)
				least = fmin(least, (double)count * p[j] / (double)(j + 1));
			assert_near(holm[i], most, 1e-12);
			assert_near(discovery[i], least, 1e-12);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(critical_values_have_their_probabilities),
		cmocka_unit_test(the_far_tail_keeps_its_digits),
		cmocka_unit_test(the_procedures_find_what_they_found_in_1995),
		cmocka_unit_test(each_equals_its_definition),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
