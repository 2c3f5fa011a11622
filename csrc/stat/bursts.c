#include "stat/bursts.h"

#include <math.h>

static uint64_t larger(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

/* p(0); 0 when there is nothing at all. */
static double base_rate(const struct burst_series *series)
{
	double counts = 0, totals = 0;

	for (size_t i = 0; i < series->periods; i++) {
		counts += (double)series->counts[i];
		totals += (double)larger(series->totals[i], series->counts[i]);
	}
	return totals > 0 ? counts / totals : 0;
}

/* Periods that have anything; 1 where none has. */
static double batches(const struct burst_series *series)
{
	size_t count = 0;

	for (size_t i = 0; i < series->periods; i++)
		count += larger(series->totals[i], series->counts[i]) > 0;
	return count ? (double)count : 1;
}

struct burst_automaton burst_automaton_of(const struct burst_series *series, const struct burst_model *model)
{
	struct burst_automaton automaton = {.states = model->states, .up = model->gamma * log(batches(series))};
	double p = base_rate(series);

	for (unsigned state = 0; state < model->states; state++, p = fmin(p * model->s, 1)) {
		automaton.log_p[state] = log(p);
		automaton.log_other[state] = log1p(-p);
	}
	return automaton;
}

/* The logarithm of a power, where the zeroth power of 0 is 1. */
static double log_power(uint64_t exponent, double log_base)
{
	return exponent ? (double)exponent * log_base : 0;
}

double burst_cost(const struct burst_automaton *automaton, unsigned state, uint64_t count, uint64_t total)
{
	uint64_t others = larger(total, count) - count;

	return -log_power(count, automaton->log_p[state]) - log_power(others, automaton->log_other[state]);
}

/* The state from which a state is reached at the lowest cost, which is *cost. costs: of sequences by their last state.
 */
static unsigned cheapest_before(double *cost, const struct burst_automaton *automaton, const double *costs,
                                unsigned state)
{
	unsigned best = 0;

	*cost = INFINITY;
	for (unsigned before = 0; before < automaton->states; before++) {
		double total = costs[before] + (before < state ? (state - before) * automaton->up : 0);

		if (total < *cost) {
			*cost = total;
			best = before;
		}
	}
	return best;
}

static unsigned cheapest(const struct burst_automaton *automaton, const double *costs)
{
	unsigned best = 0;

	for (unsigned state = 1; state < automaton->states; state++)
		if (costs[state] < costs[best])
			best = state;
	return best;
}

ww_status burst_states(uint8_t *out, const struct burst_automaton *automaton, const struct burst_series *series,
                       const ww_alloc *alloc, ww_error *error)
{
	unsigned states = automaton->states, state;
	uint8_t *came_from = alloc_array(alloc, series->periods, states); /* by period and state */
	double costs[2][BURST_STATES_MAX] = {{0}};

	if (!came_from)
		return ww_fail_memory(error);
	for (state = 1; state < states; state++)
		costs[0][state] = INFINITY;
	for (size_t i = 0; i < series->periods; i++)
		for (state = 0; state < states; state++) {
			double *cost = &costs[(i + 1) % 2][state];

			came_from[i * states + state] = (uint8_t)cheapest_before(cost, automaton, costs[i % 2], state);
			*cost += burst_cost(automaton, state, series->counts[i], series->totals[i]);
		}
	state = cheapest(automaton, costs[series->periods % 2]);
	for (size_t i = series->periods; i-- > 0;) {
		out[i] = (uint8_t)state;
		state = came_from[i * states + state];
	}
	alloc_free(alloc, came_from);
	return WW_OK;
}

/* The weight of the burst that begins with a period; *end is the period behind it. */
static double weigh(size_t *end, const struct burst_automaton *automaton, const struct burst_series *series,
                    const uint8_t *states, size_t first)
{
	double weight = 0;

	for (*end = first; *end < series->periods && states[*end] > 0; ++*end)
		weight += burst_cost(automaton, 0, series->counts[*end], series->totals[*end]) -
		          burst_cost(automaton, states[*end], series->counts[*end], series->totals[*end]);
	return weight;
}

void burst_weights(double *out, const struct burst_automaton *automaton, const struct burst_series *series,
                   const uint8_t *states)
{
	for (size_t i = 0, end; i < series->periods;) {
		double weight = weigh(&end, automaton, series, states, i);

		if (end == i)
			out[i++] = 0;
		while (i < end)
			out[i++] = weight;
	}
}
