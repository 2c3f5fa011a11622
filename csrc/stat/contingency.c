#include "stat/contingency.h"

#include <math.h>
#include <stdbool.h>

struct contingency contingency_of(uint64_t count, uint64_t size, uint64_t reference_count, uint64_t reference_size)
{
	struct contingency table = {
		.o11 = (double)count,
		.o12 = (double)reference_count,
		.o21 = (double)(size - count),
		.o22 = (double)(reference_size - reference_count),
	};
	double target = (double)size, reference = (double)reference_size, all = target + reference;
	double word = table.o11 + table.o12, others = table.o21 + table.o22;

	if (all > 0) {
		table.e11 = word * target / all;
		table.e12 = word * reference / all;
		table.e21 = others * target / all;
		table.e22 = others * reference / all;
		/* o11 - e11 by products of counts: a difference of two like numbers has fewer digits left. */
		table.excess = (table.o11 * table.o22 - table.o12 * table.o21) / all;
	}
	return table;
}

static double size_of_target(const struct contingency *table)
{
	return table->o11 + table->o21;
}

static double size_of_reference(const struct contingency *table)
{
	return table->o12 + table->o22;
}

static bool has_both(const struct contingency *table)
{
	return size_of_target(table) > 0 && size_of_reference(table) > 0;
}

/*
 * o * ln(o / e) - (o - e), which is never below 0. The differences add up to 0 over a table, so they change no sum of
 * cells; without them a sum of large terms of both signs would be left with rounding errors only where o is near e.
 * With x = (o - e) / e it is e * ((1 + x) * ln(1 + x) - x), near 0 by its series.
 */
static double deviance(double observed, double expected, double excess)
{
	double x = excess / expected;

	if (expected <= 0)
		return 0;
	if (observed <= 0)
		return expected;
	if (fabs(x) < 0.01)
		return expected * x * x * (1.0 / 2 - x * (1.0 / 6 - x * (1.0 / 12 - x * (1.0 / 20 - x * (1.0 / 30 - x / 42)))));
	return expected * ((1 + x) * log1p(x) - x);
}

double log_likelihood(const struct contingency *table)
{
	if (!has_both(table))
		return NAN;
	return 2 * (deviance(table->o11, table->e11, table->excess) + deviance(table->o12, table->e12, -table->excess) +
	            deviance(table->o21, table->e21, -table->excess) + deviance(table->o22, table->e22, table->excess));
}

double log_likelihood_of_word(const struct contingency *table)
{
	if (!has_both(table))
		return NAN;
	return 2 * (deviance(table->o11, table->e11, table->excess) + deviance(table->o12, table->e12, -table->excess));
}

static double square_of(const struct contingency *table, double difference)
{
	double cells = 0;

	if (!has_both(table))
		return NAN;
	if (difference > 0) /* then no cell is expected to be empty */
		cells = 1 / table->e11 + 1 / table->e12 + 1 / table->e21 + 1 / table->e22;
	return difference * difference * cells;
}

double chi_squared(const struct contingency *table)
{
	return square_of(table, fabs(table->excess));
}

double chi_squared_yates(const struct contingency *table)
{
	return square_of(table, fmax(fabs(table->excess) - 0.5, 0));
}

static double or_half(double count)
{
	return count > 0 ? count : 0.5;
}

double log_ratio(const struct contingency *table)
{
	if (!has_both(table))
		return NAN;
	return log2((or_half(table->o11) / size_of_target(table)) / (or_half(table->o12) / size_of_reference(table)));
}

double percent_difference(const struct contingency *table)
{
	double target = table->o11 / size_of_target(table), reference = table->o12 / size_of_reference(table);

	if (!has_both(table) || (target <= 0 && reference <= 0))
		return NAN;
	return (target - reference) * 100 / reference;
}

double bayes_factor(const struct contingency *table)
{
	return log_likelihood(table) - log(size_of_target(table) + size_of_reference(table));
}

/* Of the normal distribution: 95 % lie nearer to the mean than so many standard deviations. */
static const double z_of_95 = 1.959963984540054;

struct odds_ratio odds_ratio(const struct contingency *table)
{
	double a = table->o11, b = table->o12, c = table->o21, d = table->o22;
	double added = a > 0 && b > 0 && c > 0 && d > 0 ? 0 : 0.5;
	double middle, width;

	if (!has_both(table))
		return (struct odds_ratio){NAN, NAN, NAN};
	a += added;
	b += added;
	c += added;
	d += added;
	middle = log(a) - log(c) - log(b) + log(d);
	width = z_of_95 * sqrt(1 / a + 1 / b + 1 / c + 1 / d);
	return (struct odds_ratio){a / c / (b / d), exp(middle - width), exp(middle + width)};
}

double npmi(const struct contingency *table)
{
	double all = size_of_target(table) + size_of_reference(table);

	if (table->e11 <= 0 || table->o11 == all)
		return NAN;
	return table->o11 > 0 ? log(table->o11 / table->e11) / -log(table->o11 / all) : -1;
}
