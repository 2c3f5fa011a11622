/*
 * Fitting a power law to frequencies, P(f) = f^-alpha / zeta(alpha, xmin) for f = xmin, xmin + 1, ..., where zeta is
 * Hurwitz's: Clauset, Shalizi and Newman (2009), "Power-law distributions in empirical data", SIAM Review 51. alpha is
 * that of the highest likelihood (their equation 3.5, without the approximation); xmin is the one for which the largest
 * distance between the distribution functions of the fit and of the data is least (their section 3.3). Where
 * frequencies of types follow such a law, the frequency of the type of rank r goes as r^-(1 / (alpha - 1)), which is
 * Zipf's law.
 */
#ifndef STAT_POWER_LAW_H
#define STAT_POWER_LAW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How many types have which frequency. */
struct spectrum {
	const uint64_t *frequencies; /* above 0, ascending, each once */
	const uint64_t *types;       /* above 0 */
	size_t count;
};

struct power_law {
	double alpha;
	double distance; /* Kolmogorov and Smirnov's */
	uint64_t xmin;
	uint64_t types; /* of frequency xmin or more */
};

/*
 * Sum of (q + i)^-alpha for i = 0, 1, ...; alpha above 1, q above 0. Exact to nine digits for alpha up to
 * POWER_LAW_ALPHA_MAX, and to twelve up to 5.
 */
double hurwitz_zeta(double alpha, double q);

enum { POWER_LAW_ALPHA_MAX = 20 };

/*
 * The law of the frequencies from number `first` of the spectrum on. alpha is at most POWER_LAW_ALPHA_MAX, which it is
 * where all are xmin.
 */
struct power_law power_law_from(const struct spectrum *spectrum, size_t first);

/* What may be xmin: so many numbers of the spectrum, from 0. Below 50 types, alpha is hardly known. */
enum { POWER_LAW_TYPES = 50, POWER_LAW_CANDIDATES = 2000 };
size_t power_law_candidates(const struct spectrum *spectrum);

#endif
