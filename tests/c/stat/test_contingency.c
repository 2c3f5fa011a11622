/* Keyness of a word: figures that others have published, and the formulas as they stand in textbooks. */
#include "stat/contingency.h"

#include "support/near.h"

static struct contingency cells(uint64_t o11, uint64_t o12, uint64_t o21, uint64_t o22)
{
	return contingency_of(o11, o11 + o21, o12, o12 + o22);
}

/* Dunning 1993, Accurate Methods for the Statistics of Surprise and Coincidence, the tables of pages 72 and 73. */
static void dunnings_pairs_have_dunnings_figures(void **state)
{
	struct contingency the_swiss = cells(110, 2442, 111, 29114);
	struct contingency can_be = cells(29, 13, 123, 31612);
	struct contingency previous_year = cells(31, 23, 139, 31584);
	struct contingency mineral_water = cells(10, 0, 3, 31764);
	struct contingency natel_c = cells(3, 0, 0, 31774);

	(void)state;
	assert_near(log_likelihood(&the_swiss), 270.72, 0.005);
	assert_near(log_likelihood(&can_be), 263.90, 0.005);
	assert_near(log_likelihood(&previous_year), 256.84, 0.005);
	assert_near(log_likelihood(&mineral_water), 167.23, 0.005);
	assert_near(chi_squared(&natel_c), 31777, 0.5);
}

/* An example given with the calculator of Lancaster University: 52 of 50,000 against 57 of 75,000 is + 2.65. */
static void the_calculator_of_lancaster_sums_two_cells(void **state)
{
	struct contingency table = contingency_of(52, 50000, 57, 75000);

	(void)state;
	assert_near(log_likelihood_of_word(&table), 2.65, 0.005);
	assert_true(table.excess > 0);
	assert_true(log_likelihood(&table) > log_likelihood_of_word(&table));
	assert_near(log_likelihood(&table), log_likelihood_of_word(&table), 0.01);
	table = contingency_of(5000, 10000, 4000, 10000); /* where a word is half of all, the other cells count as much */
	assert_true(log_likelihood(&table) > 1.5 * log_likelihood_of_word(&table));
}

/* Pedersen 1996, Fishing for Exactness, page 10. */
static void the_correction_of_yates_takes_half_a_count(void **state)
{
	struct contingency table = cells(1, 3, 3, 1);

	(void)state;
	assert_near(chi_squared(&table), 2, 1e-12);
	assert_near(chi_squared_yates(&table), 0.5, 1e-12);
	table = contingency_of(10, 100, 10, 99); /* nearer than half a count */
	assert_true(chi_squared(&table) > 0);
	assert_near(chi_squared_yates(&table), 0, 0);
}

/* Gabrielatos and Marchi 2011, Keyness: Matching Metrics to Definitions, page 18. */
static void a_difference_is_in_per_cent_of_the_reference(void **state)
{
	struct contingency table = contingency_of(206523, 959641, 178174, 1562358);

	(void)state;
	assert_near(percent_difference(&table), 88.7, 0.05);
	table = contingency_of(0, 10, 5, 10);
	assert_near(percent_difference(&table), -100, 0);
	table = contingency_of(5, 10, 0, 10);
	assert_true(isinf(percent_difference(&table)) && percent_difference(&table) > 0);
	table = contingency_of(0, 10, 0, 10);
	assert_true(isnan(percent_difference(&table)));
}

/* Hardie 2014: each point is a doubling; 0 is no difference; a half stands for none. */
static void each_point_of_a_log_ratio_is_a_doubling(void **state)
{
	struct contingency table = contingency_of(1, 1000000, 1, 1000000);

	(void)state;
	assert_near(log_ratio(&table), 0, 0);
	table = contingency_of(80, 1000, 20, 2000);
	assert_near(log_ratio(&table), 3, 1e-12);
	table = contingency_of(4, 1000, 0, 1000);
	assert_near(log_ratio(&table), 3, 1e-12);
	table = contingency_of(0, 1000, 4, 1000);
	assert_near(log_ratio(&table), -3, 1e-12);
}

/*
 * Pojanapunya and Watson Todd 2016, Log-Likelihood and Odds Ratio, page 154; and, for the interval, Bland and Altman
 * 2000, The Odds Ratio (BMJ 320), hay fever and eczema.
 */
static void odds_ratios_have_an_interval(void **state)
{
	struct contingency table = contingency_of(16217, 2796938, 735, 2087946);

	(void)state;
	assert_near(odds_ratio(&table).ratio, 16.6, 0.05);
	table = cells(141, 420, 928, 13525);
	assert_near(odds_ratio(&table).ratio, 4.89, 0.005);
	assert_near(odds_ratio(&table).low, 4.00, 0.005);
	assert_near(odds_ratio(&table).high, 5.99, 0.005);
	table = cells(3, 0, 7, 10); /* 3.5 / 7.5 over 0.5 / 10.5 */
	assert_near(odds_ratio(&table).ratio, 9.8, 1e-12);
	assert_near(odds_ratio(&table).low, exp(log(9.8) - 1.959963984540054 * sqrt(2 / 7.0 + 2 / 15.0 + 2 + 2 / 21.0)),
	            1e-12);
}

/* Wilson 2013: the logarithm of all words is what evidence must outweigh. */
static void a_bayes_factor_weighs_the_size_of_the_corpora(void **state)
{
	struct contingency table = contingency_of(52, 50000, 57, 75000);

	(void)state;
	assert_near(bayes_factor(&table), log_likelihood(&table) - 11.736069, 1e-6);
}

static double textbook_cell(double observed, double expected)
{
	return observed > 0 ? 2 * observed * log(observed / expected) : 0;
}

/* The slow and simple twin. */
static void formulas_equal_those_of_textbooks(void **state)
{
	struct sequence dice = {21};

	(void)state;
	for (int i = 0; i < 20000; i++) {
		uint64_t most = UINT64_C(1) << (1 + sequence_below(&dice, 20));
		uint64_t o11 = sequence_below(&dice, most), o12 = sequence_below(&dice, most);
		uint64_t o21 = 1 + sequence_below(&dice, most * 16), o22 = 1 + sequence_below(&dice, most * 16);
		struct contingency t = cells(o11, o12, o21, o22);
		double n = (double)(o11 + o12 + o21 + o22), scale;

		if (o11 + o12 == 0)
			continue;
		assert_near(t.e11, (double)(o11 + o12) * (double)(o11 + o21) / n, t.e11 * 1e-12);
		assert_near(t.e11 + t.e12 + t.e21 + t.e22, n, n * 1e-12);
		assert_near(t.excess, t.o11 - t.e11, n * 1e-12);
		scale = 1e-9 + n * 1e-12;
		assert_near(log_likelihood(&t),
		            textbook_cell(t.o11, t.e11) + textbook_cell(t.o12, t.e12) + textbook_cell(t.o21, t.e21) +
		                textbook_cell(t.o22, t.e22),
		            scale);
		assert_near(log_likelihood_of_word(&t), textbook_cell(t.o11, t.e11) + textbook_cell(t.o12, t.e12), scale);
		assert_near(chi_squared(&t),
		            pow(t.o11 - t.e11, 2) / t.e11 + pow(t.o12 - t.e12, 2) / t.e12 + pow(t.o21 - t.e21, 2) / t.e21 +
		                pow(t.o22 - t.e22, 2) / t.e22,
		            scale);
	}
}

/* Where observed and expected counts are alike but for one in a thousand million, little is left of their difference.
 */
static void small_differences_between_large_corpora_keep_their_digits(void **state)
{
	struct contingency table = contingency_of(1000001, 1000000000, 1000000, 1000000000);

	(void)state;
	/* Each cell is half a count from what is expected, and that 1,000,000.5 or 998,999,999.5. */
	assert_near(chi_squared(&table) / (2 * 0.25 * (1 / 1000000.5 + 1 / 998999999.5)), 1, 1e-9);
	assert_near(log_likelihood(&table) / chi_squared(&table), 1, 1e-9);
}

static void information_is_from_minus_one_to_one(void **state)
{
	struct contingency always = cells(10, 0, 0, 90), never = cells(0, 10, 10, 80), apart = cells(1, 9, 9, 81);
	struct contingency most = cells(8, 2, 2, 88), all = cells(5, 0, 0, 0);

	(void)state;
	assert_near(npmi(&always), 1, 1e-12);
	assert_near(npmi(&never), -1, 0);
	assert_near(npmi(&apart), 0, 1e-12);
	assert_near(npmi(&most), log(0.08 / (0.1 * 0.1)) / -log(0.08), 1e-12);
	assert_true(isnan(npmi(&all)));
}

static void where_a_corpus_is_empty_there_is_nothing_to_say(void **state)
{
	struct contingency table = contingency_of(3, 10, 0, 0);

	(void)state;
	for (int i = 0; i < 3; i++) {
		assert_true(isnan(log_likelihood(&table)));
		assert_true(isnan(log_likelihood_of_word(&table)));
		assert_true(isnan(chi_squared(&table)));
		assert_true(isnan(chi_squared_yates(&table)));
		assert_true(isnan(log_ratio(&table)));
		assert_true(isnan(percent_difference(&table)));
		assert_true(isnan(bayes_factor(&table)));
		assert_true(isnan(odds_ratio(&table).ratio));
		table = i == 0 ? contingency_of(0, 0, 3, 10) : contingency_of(0, 0, 0, 0);
	}
	table = contingency_of(10, 10, 20, 20); /* the only word of both: no other is to be expected */
	assert_near(log_likelihood(&table), 0, 0);
	assert_near(chi_squared(&table), 0, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dunnings_pairs_have_dunnings_figures),
		cmocka_unit_test(the_calculator_of_lancaster_sums_two_cells),
		cmocka_unit_test(the_correction_of_yates_takes_half_a_count),
		cmocka_unit_test(a_difference_is_in_per_cent_of_the_reference),
		cmocka_unit_test(each_point_of_a_log_ratio_is_a_doubling),
		cmocka_unit_test(odds_ratios_have_an_interval),
		cmocka_unit_test(a_bayes_factor_weighs_the_size_of_the_corpora),
		cmocka_unit_test(formulas_equal_those_of_textbooks),
		cmocka_unit_test(small_differences_between_large_corpora_keep_their_digits),
		cmocka_unit_test(information_is_from_minus_one_to_one),
		cmocka_unit_test(where_a_corpus_is_empty_there_is_nothing_to_say),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
