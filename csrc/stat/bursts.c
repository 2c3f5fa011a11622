#include "stat/bursts.h"

#include <math.h>

static uint64_t larger(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

ww_status burst_model_make(struct burst_model *out, double burst_ratio, double burst_gamma, uint32_t burst_states,
                           ww_error *error)
{
	*out = (struct burst_model){.s = burst_ratio == 0 ? 2 : burst_ratio,
	                            .gamma = burst_gamma == 0 ? 1 : burst_gamma,
	                            .states = burst_states == 0 ? 2 : burst_states};
	if (!(out->s > 1) || isinf(out->s))
		return ww_fail(error, WW_EINVAL, "burst_ratio is %g; it must be above 1", out->s);
	if (!(out->gamma > 0) || isinf(out->gamma))
		return ww_fail(error, WW_EINVAL, "burst_gamma is %g; it must be above 0", out->gamma);
	if (out->states < 2 || out->states > BURST_STATES_MAX)
		return ww_fail(error, WW_EINVAL, "burst_states is %u; 2 to %d are possible", out->states, BURST_STATES_MAX);
	return WW_OK;
}

static struct burst_sums sums_of(const struct burst_series *series)
{
	struct burst_sums sums = {0};

	for (size_t i = 0; i < series->periods; i++) {
		uint64_t total = larger(series->totals[i], series->counts[i]);

		sums.counts += (double)series->counts[i];
		sums.totals += (double)total;
		sums.batches += total > 0;
	}
	return sums;
}

struct burst_automaton burst_automaton_of_sums(const struct burst_sums *sums, const struct burst_model *model)
{
	struct burst_automaton automaton = {.states = model->states,
	                                    .up = sums->batches ? model->gamma * log((double)sums->batches) : 0};
	double p = sums->totals > 0 ? sums->counts / sums->totals : 0;

	for (unsigned state = 0; state < model->states; state++, p = fmin(p * model->s, 1)) {
		automaton.log_p[state] = log(p);
		automaton.log_other[state] = log1p(-p);
	}
	return automaton;
}

struct burst_automaton burst_automaton_of(const struct burst_series *series, const struct burst_model *model)
{
	const struct burst_sums sums = sums_of(series);

	return burst_automaton_of_sums(&sums, model);
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
