#include "support/naive_lexis.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support/check.h"

struct table_of_counts {
	size_t of[NAIVE_TYPES];
	size_t types;
};

static void count_into(struct table_of_counts *counts, const uint32_t *words, size_t count)
{
	memset(counts, 0, sizeof *counts);
	for (size_t i = 0; i < count; i++)
		counts->types += counts->of[words[i]]++ == 0;
}

/* Distinct words, each looked for among those before. */
static double ttr_of(const uint32_t *words, size_t count)
{
	size_t types = 0;

	for (size_t i = 0; i < count; i++) {
		size_t before = 0;

		while (before < i && words[before] != words[i])
			before++;
		types += before == i;
	}
	return (double)types / (double)count;
}

static double naive_mattr(const uint32_t *words, size_t count, size_t window)
{
	double sum = 0;

	for (size_t i = 0; i + window <= count; i++)
		sum += ttr_of(words + i, window);
	return window <= count ? sum / (double)(count - window + 1) : NAN;
}

static double naive_factors(const uint32_t *words, size_t count, double threshold)
{
	size_t start = 0;
	double factors = 0, ttr = 1;

	for (size_t i = 0; i < count; i++) {
		ttr = ttr_of(words + start, i + 1 - start);
		if (ttr <= threshold) {
			factors++;
			start = i + 1;
			ttr = 1;
		}
	}
	return factors + (1 - ttr) / (1 - threshold);
}

static double naive_mtld(const uint32_t *words, size_t count, double threshold)
{
	uint32_t *turned = calloc(count + 1, sizeof *turned);
	double forwards = naive_factors(words, count, threshold), backwards;

	assert_non_null(turned);
	for (size_t i = 0; i < count; i++)
		turned[i] = words[count - 1 - i];
	backwards = naive_factors(turned, count, threshold);
	free(turned);
	return forwards > 0 && backwards > 0 ? ((double)count / forwards + (double)count / backwards) / 2 : NAN;
}

static double log_choose(double n, double k)
{
	return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);
}

static double naive_hdd(const struct table_of_counts *counts, double n, double sample)
{
	double sum = 0;

	for (size_t i = 0; i < NAIVE_TYPES; i++) {
		double f = (double)counts->of[i];

		if (f > 0)
			sum += (1 - (n - f < sample ? 0 : exp(log_choose(n - f, sample) - log_choose(n, sample)))) / sample;
	}
	return sample <= n ? sum : NAN;
}

static void check(const char *name, double given, double wanted)
{
	if (isnan(given) != isnan(wanted) || fabs(given - wanted) > 1e-8 * fmax(1, fabs(wanted)))
		fail_msg("%s is %.12g, not %.12g", name, given, wanted);
}

void lexis_check(const struct lexis_measures *given, const uint32_t *words, size_t count,
                 const struct lexis_model *model)
{
	struct table_of_counts counts;
	double n = (double)count, squares = 0, entropy = n > 0 ? 0 : NAN, hapaxes = 0, v;

	count_into(&counts, words, count);
	v = (double)counts.types;
	for (size_t i = 0; i < NAIVE_TYPES; i++) {
		double f = (double)counts.of[i];

		hapaxes += f == 1;
		squares += f * f;
		entropy -= f > 0 ? f / n * log(f / n) / log(2) : 0;
	}
	assert_int_equal(given->words, count);
	assert_int_equal(given->types, counts.types);
	check("hapaxes", (double)given->hapaxes, hapaxes);
	check("ttr", given->ttr, n > 0 ? v / n : NAN);
	check("root_ttr", given->root_ttr, n > 0 ? v / sqrt(n) : NAN);
	check("herdan_c", given->herdan_c, n > 1 ? log(v) / log(n) : NAN);
	check("mattr", given->mattr, naive_mattr(words, count, model->window));
	check("mtld", given->mtld, naive_mtld(words, count, model->threshold));
	check("hdd", given->hdd, naive_hdd(&counts, n, (double)model->sample));
	check("yule_k", given->yule_k, n > 0 ? 1e4 * (squares - n) / n / n : NAN);
	check("simpson_d", given->simpson_d, n > 1 ? (squares - n) / n / (n - 1) : NAN);
	check("entropy", given->entropy, entropy);
	check("hapax_share", given->hapax_share, n > 0 ? hapaxes / v : NAN);
}
