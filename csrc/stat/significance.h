/* From test statistics to probabilities, of one test and of many. */
#ifndef STAT_SIGNIFICANCE_H
#define STAT_SIGNIFICANCE_H

#include <stddef.h>

/*
 * Probability that chi-squared with one degree of freedom is at least so much: erfc(sqrt(x / 2)) (Abramowitz and Stegun
 * 1964, 26.4). Right to the last digits in the far tail, until it is too small for a double beyond about 1480.
 */
double chi_squared_p(double statistic);

/*
 * Probabilities of many tests, made larger so that one bound holds for all of them together; p ascends, and adjusted
 * may be p itself. Those at or below the bound are found, and it bounds
 *
 * - the probability that there is any error among them, however the tests depend on each other (Holm 1979, A Simple
 *   Sequentially Rejective Multiple Test Procedure);
 * - the share of errors that is to be expected among them (Benjamini and Hochberg 1995, Controlling the False Discovery
 *   Rate).
 */
void p_adjust_holm(double *adjusted, const double *p, size_t count);
void p_adjust_discovery(double *adjusted, const double *p, size_t count);

#endif
