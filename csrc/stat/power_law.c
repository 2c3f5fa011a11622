#include "stat/power_law.h"

#include <math.h>

/* Term by term as far as the series of Euler and Maclaurin, by which it goes on, converges well. */
double hurwitz_zeta(double alpha, double q)
{
	double sum = 0, power;

	for (; q < 16 + alpha; q++)
		sum += pow(q, -alpha);
	power = pow(q, -alpha);
	sum += power * q / (alpha - 1) + power / 2;
	power *= alpha / q;
	sum += power / 12;
	power *= (alpha + 1) * (alpha + 2) / (q * q);
	sum -= power / 720;
	power *= (alpha + 3) * (alpha + 4) / (q * q);
	sum += power / 30240;
	power *= (alpha + 5) * (alpha + 6) / (q * q);
	return sum - power / 1209600;
}

/* Types and the sum of the logarithms of their frequencies, from a number of the spectrum on. */
struct tail {
	double types;
	double logs;
};

static struct tail tail_of(const struct spectrum *spectrum, size_t first)
{
	struct tail tail = {0, 0};

	for (size_t i = first; i < spectrum->count; i++) {
		tail.types += (double)spectrum->types[i];
		tail.logs += (double)spectrum->types[i] * log((double)spectrum->frequencies[i]);
	}
	return tail;
}

/* Logarithm of the likelihood, negative, of one type of the tail. Convex in alpha. */
static double unlikelihood(double alpha, double xmin, const struct tail *tail)
{
	return log(hurwitz_zeta(alpha, xmin)) + alpha * tail->logs / tail->types;
}

/* Golden section search. */
static double best_alpha(double xmin, const struct tail *tail)
{
	const double section = (sqrt(5) - 1) / 2;
	double low = 1 + 1e-6, high = POWER_LAW_ALPHA_MAX;
	double left = high - section * (high - low), right = low + section * (high - low);
	double at_left = unlikelihood(left, xmin, tail), at_right = unlikelihood(right, xmin, tail);

	while (high - low > 1e-9) {
		if (at_left <= at_right) {
			high = right;
			right = left, at_right = at_left;
			left = high - section * (high - low);
			at_left = unlikelihood(left, xmin, tail);
		} else {
			low = left;
			left = right, at_left = at_right;
			right = low + section * (high - low);
			at_right = unlikelihood(right, xmin, tail);
		}
	}
	return (low + high) / 2;
}

/*
 * The largest distance of the two distribution functions. That of the data is flat between frequencies, so the distance
 * is largest at one of them or just before the next.
 */
static double distance_of(const struct spectrum *spectrum, size_t first, double alpha, double types)
{
	double all = hurwitz_zeta(alpha, (double)spectrum->frequencies[first]), largest = 0, below = 0;

	for (size_t i = first; i < spectrum->count; i++) {
		double frequency = (double)spectrum->frequencies[i];
		double before = 1 - hurwitz_zeta(alpha, frequency) / all, after = 1 - hurwitz_zeta(alpha, frequency + 1) / all;

		largest = fmax(largest, fabs(below / types - before));
		below += (double)spectrum->types[i];
		largest = fmax(largest, fabs(below / types - after));
	}
	return largest;
}

struct power_law power_law_from(const struct spectrum *spectrum, size_t first)
{
	struct tail tail = tail_of(spectrum, first);
	struct power_law law = {.xmin = spectrum->frequencies[first], .types = (uint64_t)tail.types};

	law.alpha = best_alpha((double)law.xmin, &tail);
	law.distance = distance_of(spectrum, first, law.alpha, tail.types);
	return law;
}

size_t power_law_candidates(const struct spectrum *spectrum)
{
	size_t count = spectrum->count;
	uint64_t types = 0;

	while (count > 1 && (types += spectrum->types[count - 1]) < POWER_LAW_TYPES)
		count--;
	return count < POWER_LAW_CANDIDATES ? count : POWER_LAW_CANDIDATES;
}
