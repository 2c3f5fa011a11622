#include "stat/bursts.h"

#include <math.h>

#include "support/counting.h"
#include "support/near.h"

static const struct burst_model plain = {.s = 2, .gamma = 1, .states = 2};

enum { MOST = 12 };

struct answer {
	uint8_t states[MOST];
	double weights[MOST];
};

static struct answer answer_of(const struct burst_series *series, const struct burst_model *model)
{
	struct burst_automaton automaton = burst_automaton_of(series, model);
	struct answer answer;
	ww_error error;

	assert_ok(burst_states(answer.states, &automaton, series, &alloc_default, &error), &error);
	burst_weights(answer.weights, &automaton, series, answer.states);
	return answer;
}

/*
 * Worked out by hand: p(0) = 20 / 600 = 1/30 and p(1) = 1/15. State 1 saves r ln 2 + (100 - r) ln(28/29) in a period:
 * 2.3168 where r is 8, less than nothing where r is 1. Going up costs ln 6 = 1.7918.
 */
static void a_rise_is_a_burst_with_the_weight_that_it_saves(void **state)
{
	const uint64_t counts[] = {1, 1, 8, 8, 1, 1}, totals[] = {100, 100, 100, 100, 100, 100};
	const struct burst_series series = {counts, totals, 6};
	const uint8_t wanted[] = {0, 0, 1, 1, 0, 0};
	double weight = 2 * (8 * log(2) + 92 * log(28.0 / 29));
	struct answer answer = answer_of(&series, &plain);

	(void)state;
	assert_memory_equal(answer.states, wanted, 6);
	for (int i = 0; i < 6; i++)
		assert_near(answer.weights[i], wanted[i] ? weight : 0, 1e-9);
	assert_near(round(weight * 1e4), 46336, 1e-9);
}

static void periods_with_nothing_change_nothing(void **state)
{
	const uint64_t counts[] = {0, 1, 1, 8, 0, 8, 1, 1, 0, 0}, totals[] = {0, 100, 100, 100, 0, 100, 100, 100, 0, 0};
	const struct burst_series series = {counts, totals, 10}, shorter = {counts + 1, totals + 1, 7};
	struct burst_automaton automaton = burst_automaton_of(&series, &plain);
	struct answer answer = answer_of(&series, &plain);

	(void)state;
	assert_near(automaton.up, log(6), 1e-9);
	assert_near(burst_automaton_of(&shorter, &plain).up, log(6), 1e-9);
	assert_int_equal(answer.states[3], 1);
	assert_int_equal(answer.states[5], 1);
	assert_near(answer.weights[3], 2 * (8 * log(2) + 92 * log(28.0 / 29)), 1e-9);
}

static void a_dearer_rise_is_none(void **state)
{
	const uint64_t counts[] = {1, 1, 8, 8, 1, 1}, totals[] = {100, 100, 100, 100, 100, 100};
	const struct burst_series series = {counts, totals, 6};
	const struct burst_model dear = {.s = 2, .gamma = 2.6, .states = 2}; /* 2.6 ln 6 is above 4.6336 */
	const uint8_t none[6] = {0};

	(void)state;
	assert_memory_equal(answer_of(&series, &dear).states, none, 6);
}

static void a_series_may_begin_and_end_in_a_burst(void **state)
{
	const uint64_t counts[] = {90, 0, 0, 0, 0, 80}, totals[] = {1000, 1000, 1000, 1000, 1000, 1000};
	const struct burst_series series = {counts, totals, 6};
	const uint8_t wanted[] = {1, 0, 0, 0, 0, 1};
	struct answer answer = answer_of(&series, &plain);

	(void)state;
	assert_memory_equal(answer.states, wanted, 6);
	assert_true(answer.weights[0] > answer.weights[5] && answer.weights[5] > 0);
}

static void nothing_and_everything_are_no_bursts(void **state)
{
	const uint64_t none[] = {0, 0, 0}, some[] = {5, 0, 7};
	const uint8_t low[3] = {0};
	const struct burst_series silent = {none, some, 3}, empty = {none, none, 3}, all = {some, some, 3},
							  above = {some, none, 3}, single = {some, some + 2, 1}, no_periods = {NULL, NULL, 0};

	(void)state;
	assert_memory_equal(answer_of(&silent, &plain).states, low, 3);
	assert_memory_equal(answer_of(&empty, &plain).states, low, 3);
	assert_memory_equal(answer_of(&all, &plain).states, low, 3);
	assert_memory_equal(answer_of(&above, &plain).states, low, 3);
	assert_memory_equal(answer_of(&single, &plain).states, low, 1);
	answer_of(&no_periods, &plain);
}

static void a_probability_is_at_most_one(void **state)
{
	const uint64_t counts[] = {10, 0, 3, 10}, totals[] = {10, 10, 10, 10};
	const struct burst_series series = {counts, totals, 4};
	const struct burst_model free_steps = {.s = 2, .gamma = 0, .states = 3};
	const uint8_t wanted[] = {1, 0, 0, 1}; /* p: 23/40, 1, 1 */
	struct answer answer = answer_of(&series, &free_steps);

	(void)state;
	assert_memory_equal(answer.states, wanted, 4);
	assert_near(answer.weights[0], -10 * log(23.0 / 40), 1e-9);
}

/* Straight from the definition, binomial coefficient included. */
static double naive_cost(const struct burst_series *series, const struct burst_model *model, const unsigned *states)
{
	double counts = 0, totals = 0, cost = 0;

	for (size_t i = 0; i < series->periods; i++) {
		counts += (double)series->counts[i];
		totals += (double)series->totals[i];
	}
	for (size_t i = 0; i < series->periods; i++) {
		double r = (double)series->counts[i], d = (double)series->totals[i];
		double p = fmin(counts / totals * pow(model->s, states[i]), 1);
		double chance = tgamma(d + 1) / tgamma(r + 1) / tgamma(d - r + 1) * pow(p, r) * pow(1 - p, d - r);
		unsigned before = i ? states[i - 1] : 0;

		cost += -log(chance);
		if (states[i] > before)
			cost += (states[i] - before) * model->gamma * log((double)series->periods);
	}
	return cost;
}

/* The lowest cost of all sequences. */
static double lowest_cost(const struct burst_series *series, const struct burst_model *model)
{
	unsigned states[MOST] = {0};
	double best = INFINITY;

	for (;;) {
		size_t i = 0;

		best = fmin(best, naive_cost(series, model, states));
		while (i < series->periods && ++states[i] == model->states)
			states[i++] = 0;
		if (i == series->periods)
			return best;
	}
}

static void no_sequence_costs_less(void **state)
{
	struct sequence dice = {11};
	unsigned high = 0;

	(void)state;
	for (int round = 0; round < 300; round++) {
		struct burst_model model = {.s = 1.2 + (double)sequence_below(&dice, 20) / 10,
		                            .gamma = (double)sequence_below(&dice, 15) / 10,
		                            .states = 2 + (unsigned)sequence_below(&dice, 3)};
		uint64_t counts[MOST], totals[MOST];
		struct burst_series series = {counts, totals, 1 + sequence_below(&dice, model.states == 2 ? 10 : 6)};
		unsigned states[MOST];
		struct answer answer;

		for (size_t i = 0; i < series.periods; i++) {
			totals[i] = 1 + sequence_below(&dice, 40);
			counts[i] = sequence_below(&dice, sequence_below(&dice, 4) ? 3 : 12);
			if (counts[i] > totals[i])
				counts[i] = totals[i];
		}
		counts[0] = counts[0] ? counts[0] : 1;
		answer = answer_of(&series, &model);
		for (size_t i = 0; i < series.periods; i++) {
			states[i] = answer.states[i];
			high += states[i] > 0;
		}
		assert_near(naive_cost(&series, &model, states), lowest_cost(&series, &model), 1e-9);
	}
	assert_true(high > 100);
}

static ww_status find_states(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct burst_series *series = context;
	struct burst_automaton automaton = burst_automaton_of(series, &plain);
	uint8_t states[MOST];

	return burst_states(states, &automaton, series, alloc, error);
}

static void a_failing_allocation_is_reported(void **state)
{
	const uint64_t counts[] = {1, 2}, totals[] = {3, 4};
	struct burst_series series = {counts, totals, 2};

	(void)state;
	assert_int_equal(every_allocation_fails(find_states, &series), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_rise_is_a_burst_with_the_weight_that_it_saves),
		cmocka_unit_test(periods_with_nothing_change_nothing),
		cmocka_unit_test(a_dearer_rise_is_none),
		cmocka_unit_test(a_series_may_begin_and_end_in_a_burst),
		cmocka_unit_test(nothing_and_everything_are_no_bursts),
		cmocka_unit_test(a_probability_is_at_most_one),
		cmocka_unit_test(no_sequence_costs_less),
		cmocka_unit_test(a_failing_allocation_is_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
