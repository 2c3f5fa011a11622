/*
 * What a word's counts in two corpora say of its keyness. Numbers in, numbers out; NAN where a formula says nothing,
 * which is where a corpus is empty.
 */
#ifndef STAT_CONTINGENCY_H
#define STAT_CONTINGENCY_H

#include <stdint.h>

/*
 * Observed and expected counts. Columns are the corpora, rows the word and all other words:
 *
 *             target   reference
 *   word       o11        o12
 *   others     o21        o22
 *
 * A cell is expected to hold row total * column total / sum of all (Evert 2005, The Statistics of Word Cooccurrences,
 * section 2.1).
 */
struct contingency {
	double o11, o12, o21, o22;
	double e11, e12, e21, e22;
	double excess; /* o11 - e11, and with changing signs the same for all cells; above 0: over-used in the target */
};

/* Of a word's count and the size of the corpus, for target and reference; no count is above its size. */
struct contingency contingency_of(uint64_t count, uint64_t size, uint64_t reference_count, uint64_t reference_size);

/*
 * G2 over all four cells: 2 * sum of o * ln(o / e) (Dunning 1993, Accurate Methods for the Statistics of Surprise and
 * Coincidence). The statistic whose distribution is that of chi-squared with one degree of freedom.
 */
double log_likelihood(const struct contingency *table);

/*
 * The same sum over the word's two cells alone (Rayson and Garside 2000, Comparing Corpora using Frequency Profiling;
 * what the calculator at ucrel.lancs.ac.uk/llwizard.html gives). A little below G2, the more so the more frequent the
 * word is.
 */
double log_likelihood_of_word(const struct contingency *table);

/* Pearson's (1900): sum of (o - e)^2 / e. */
double chi_squared(const struct contingency *table);

/* With the continuity correction of Yates (1934): |o - e| is 0.5 less, and at least 0. */
double chi_squared_yates(const struct contingency *table);

/*
 * Binary logarithm of the ratio of relative frequencies; a count of 0 is taken as 0.5 (Hardie 2014, Log Ratio: an
 * informal introduction).
 */
double log_ratio(const struct contingency *table);

/*
 * By how many per cent the relative frequency in the target is above that in the reference (Gabrielatos and Marchi
 * 2011, Keyness: Matching Metrics to Definitions). -100 for a word that the target lacks, INFINITY for one that the
 * reference lacks (they put 1e-18 for its frequency).
 */
double percent_difference(const struct contingency *table);

/*
 * Bayes factor by the Bayesian information criterion, on the scale of twice the natural logarithm: G2 less the
 * logarithm of the size of both corpora (Wilson 2013, Embracing Bayes Factors for Key Item Analysis in Corpus
 * Linguistics). Above 2: positive evidence; above 6: strong; above 10: very strong.
 */
double bayes_factor(const struct contingency *table);

/*
 * Normalised pointwise mutual information of what makes the rows and the columns: ln(o11 / e11) / -ln(o11 / N), where N
 * is the sum of all cells; from -1, which o11 = 0 is, over 0 for independence to 1 for what never occurs apart (Bouma
 * 2009, Normalized (Pointwise) Mutual Information in Collocation Extraction). NAN where everything is in o11.
 */
double npmi(const struct contingency *table);

struct odds_ratio {
	double ratio;
	double low; /* 95 % confidence interval */
	double high;
};

/*
 * (o11 / o21) / (o12 / o22), and the interval by the standard error of its logarithm (Woolf 1955). Where a cell is 0,
 * 0.5 is added to all (Haldane 1956; Anscombe 1956).
 */
struct odds_ratio odds_ratio(const struct contingency *table);

#endif
