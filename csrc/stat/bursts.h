/*
 * Bursts in a series of counts: the batched automaton of section 4 of Kleinberg (2002), "Bursty and hierarchical
 * structure in streams", KDD '02.
 *
 * Of d(t) things in period t, r(t) are relevant. An automaton is in one of k states in each period; in state i, a thing
 * is relevant with probability p(i) = p(0) * s^i, where p(0) = sum of r / sum of d, and p is at most 1. A period in
 * state i costs
 *
 *     sigma(i, r, d) = -ln( binomial(d, r) * p(i)^r * (1 - p(i))^(d - r) ),
 *
 * and going up from state i to j costs (j - i) * gamma * ln n, where n is the number of periods with d(t) above 0, as
 * others are no batch of the paper's; going down is free.
 * The automaton begins in state 0, before the first period. The sequence of states with the lowest cost is found by
 * Viterbi's algorithm. A burst is a stretch of periods above state 0; with two states its weight is the sum of
 * sigma(0, r, d) - sigma(1, r, d), the cost that it saves. With more states the state that was taken stands for 1.
 * The binomial coefficient is the same in all states, so it is left out.
 */
#ifndef STAT_BURSTS_H
#define STAT_BURSTS_H

#include "base/alloc.h"
#include "base/status.h"

enum { BURST_STATES_MAX = 32 };

struct burst_model {
	double s;        /* above 1 */
	double gamma;    /* at least 0 */
	unsigned states; /* 2 to BURST_STATES_MAX */
};

/* The model as callers ask for it; 0 stands for 2, 1 and 2. WW_EINVAL says what is possible. */
ww_status burst_model_make(struct burst_model *out, double burst_ratio, double burst_gamma, uint32_t burst_states,
                           ww_error *error);

struct burst_series {
	const uint64_t *counts; /* r; where it is above d, d is taken to be r */
	const uint64_t *totals; /* d */
	size_t periods;
};

/* The automaton of a series. */
struct burst_automaton {
	unsigned states;
	double up;                          /* cost of a step up by one */
	double log_p[BURST_STATES_MAX];     /* ln p(i) */
	double log_other[BURST_STATES_MAX]; /* ln(1 - p(i)) */
};

/* What an automaton depends on. */
struct burst_sums {
	double counts;
	double totals;
	size_t batches; /* periods that have anything */
};

struct burst_automaton burst_automaton_of_sums(const struct burst_sums *sums, const struct burst_model *model);

struct burst_automaton burst_automaton_of(const struct burst_series *series, const struct burst_model *model);

/* sigma, without the binomial coefficient; infinite where p is 1 and not all are relevant. */
double burst_cost(const struct burst_automaton *automaton, unsigned state, uint64_t count, uint64_t total);

/*
 * The state of each period. Where sequences cost the same, the lower state is taken, beginning with the last period.
 * Needs a byte for each period and state during the call. Errors: WW_ENOMEM.
 */
ww_status burst_states(uint8_t *out, const struct burst_automaton *automaton, const struct burst_series *series,
                       const ww_alloc *alloc, ww_error *error);

/* The weight of the burst that each period is in; 0 outside of bursts. */
void burst_weights(double *out, const struct burst_automaton *automaton, const struct burst_series *series,
                   const uint8_t *states);

#endif
