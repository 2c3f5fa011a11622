#include "stat/dispersion.h"

#include <math.h>

void dispersion_parts_add(struct dispersion_parts *parts, uint64_t size)
{
	if (size == 0)
		return;
	if (parts->count == 0 || size < parts->smallest)
		parts->smallest = size;
	parts->count++;
	parts->size += size;
}

void dispersion_add(struct dispersion_sums *sums, uint64_t count, uint64_t size)
{
	double share = (double)size / (double)sums->parts->size;
	double part = (double)count / sums->count;
	double rate = part / share; /* relative frequency here, over that in the corpus */

	sums->range++;
	sums->share += share;
	sums->rate += rate;
	sums->off += rate - 1;
	sums->off_off += (rate - 1) * (rate - 1);
	sums->log += rate * log2(rate);
	sums->root += sqrt(share * part);
	sums->apart += fabs(part - share);
	sums->bits += part * log2(rate);
}

/*
 * In units of the word's relative frequency in the corpus, as it cancels out. Deviations are taken from 1, near which
 * the mean is, and a part without the word deviates by -1.
 */
static double juilland_d(const struct dispersion_sums *sums)
{
	double parts = (double)sums->parts->count, without = parts - (double)sums->range;
	double mean_off = (sums->off - without) / parts;
	double variance = (sums->off_off + without) / parts - mean_off * mean_off;

	return 1 - sqrt(fmax(variance, 0)) / (1 + mean_off) / sqrt(parts - 1);
}

static double carroll_d2(const struct dispersion_sums *sums)
{
	return (log2(sums->rate) - sums->log / sums->rate) / log2((double)sums->parts->count);
}

struct dispersion dispersion_of(const struct dispersion_sums *sums)
{
	const struct dispersion_parts *parts = sums->parts;
	double smallest = (double)parts->smallest / (double)parts->size;
	struct dispersion out = {
		.range = sums->range,
		.range_share = (double)sums->range / (double)parts->count,
		.juilland_d = NAN,
		.carroll_d2 = NAN,
		.rosengren_s = fmin(sums->root * sums->root, 1),
		.dp = fmax(sums->apart + (1 - sums->share), 0) / 2,
		.dp_norm = NAN,
		.d_kl = fmax(sums->bits, 0),
	};

	if (parts->count >= 2) {
		out.juilland_d = juilland_d(sums);
		out.carroll_d2 = fmin(carroll_d2(sums), 1);
		out.dp_norm = fmin(out.dp / (1 - smallest), 1);
	}
	return out;
}

double reduced_frequency_of(const struct reduced_frequency *sum, uint64_t size)
{
	double between = (double)size / (double)sum->met;
	double around = (double)(sum->first + (size - sum->last));

	return (sum->sum + fmin(around, between)) / between;
}
