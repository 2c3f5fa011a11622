#include "stat/lexis.h"

#include <math.h>

uint64_t lexis_desk_bytes(uint64_t types)
{
	return types * 2 * sizeof(uint64_t);
}

ww_status lexis_desk_make(struct lexis_desk *out, const ww_alloc *alloc, uint64_t types, ww_error *error)
{
	*out = (struct lexis_desk){.alloc = alloc,
	                           .counts = alloc_zeroed(alloc, types, sizeof *out->counts),
	                           .last = alloc_zeroed(alloc, types, sizeof *out->last)};
	return out->counts && out->last ? WW_OK : ww_fail_memory(error);
}

void lexis_desk_clear(struct lexis_desk *desk)
{
	alloc_free(desk->alloc, desk->counts);
	alloc_free(desk->alloc, desk->last);
	desk->counts = desk->last = NULL;
}

void lexis_begin(struct lexis_reading *reading, struct lexis_desk *desk, const struct lexis_model *model,
                 const uint32_t *words, uint64_t count)
{
	*reading = (struct lexis_reading){
		.desk = desk, .model = model, .words = words, .count = count, .factor = {.start = desk->clock}};
	reading->measures.words = count;
	for (size_t i = 0; i < LEXIS_CHANCES; i++)
		reading->chances[i] = -1;
}

static uint64_t lesser(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static uint64_t larger(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

/* Takes a word, which occurred last at `last` on the clock and stands at `now`. */
static inline void factor_take(struct lexis_factor *factor, uint64_t last, uint64_t now, double threshold)
{
	factor->words++;
	factor->types += last <= factor->start;
	if ((double)factor->types / (double)factor->words <= threshold) {
		factor->factors++;
		*factor = (struct lexis_factor){.start = now, .factors = factor->factors};
	}
}

/* The factors of a whole text, with the part at its end. */
static double factor_end(const struct lexis_factor *factor, double threshold)
{
	double part = factor->words ? (1 - (double)factor->types / (double)factor->words) / (1 - threshold) : 0;

	return factor->factors + part;
}

/* Windows, by their first word, that hold word `at` but not the one before of its type; next: behind that one. */
static inline uint64_t windows_of(uint64_t at, uint64_t next, uint64_t window, uint64_t count)
{
	uint64_t first = larger(next, at + 1 > window ? at + 1 - window : 0);
	uint64_t last = lesser(at, count - window);

	return last >= first ? last - first + 1 : 0;
}

static void read_forwards(struct lexis_reading *reading, uint64_t first, uint64_t end)
{
	struct lexis_desk *desk = reading->desk;
	uint64_t window = reading->model->window, origin = desk->clock;
	bool windows = window <= reading->count;

	for (uint64_t at = first; at < end; at++) {
		uint32_t word = reading->words[at];
		uint64_t last = desk->last[word], now = origin + at + 1;

		reading->measures.types += desk->counts[word]++ == 0;
		factor_take(&reading->factor, last, now, reading->model->threshold);
		if (windows)
			reading->window_types += windows_of(at, last > origin ? last - origin : 0, window, reading->count);
		desk->last[word] = now;
	}
	if (end == reading->count) {
		desk->clock += reading->count;
		reading->forwards = factor_end(&reading->factor, reading->model->threshold);
		reading->factor = (struct lexis_factor){.start = desk->clock};
	}
}

static void read_backwards(struct lexis_reading *reading, uint64_t first, uint64_t end)
{
	struct lexis_desk *desk = reading->desk;

	for (uint64_t i = first; i < end; i++) {
		uint32_t word = reading->words[reading->count - 1 - i];
		uint64_t now = desk->clock + i + 1;

		factor_take(&reading->factor, desk->last[word], now, reading->model->threshold);
		desk->last[word] = now;
	}
	if (end == reading->count)
		desk->clock += reading->count;
}

/*
 * The chance that none of `sample` words drawn from all without putting back is of a type that occurs f times: the
 * product of (N - f - i) / (N - i) for i below sample, in which f and sample may change places.
 */
static double chance_of_absence(uint64_t count, uint64_t frequency, uint64_t sample)
{
	uint64_t fewer = lesser(frequency, sample), more = larger(frequency, sample);
	double chance = 1;

	if (more > count - fewer)
		return 0;
	for (uint64_t i = 0; i < fewer && chance > 0; i++)
		chance *= (double)(count - more - i) / (double)(count - i);
	return chance;
}

static double absence(struct lexis_reading *reading, uint64_t frequency)
{
	uint64_t sample = reading->model->sample;

	if (frequency >= LEXIS_CHANCES)
		return chance_of_absence(reading->count, frequency, sample);
	if (reading->chances[frequency] < 0)
		reading->chances[frequency] = chance_of_absence(reading->count, frequency, sample);
	return reading->chances[frequency];
}

static void add_type(struct lexis_reading *reading, uint64_t frequency)
{
	double f = (double)frequency;

	reading->measures.hapaxes += frequency == 1;
	reading->squares += f * f;
	reading->pairs += f * (f - 1);
	reading->logs += f * log2(f);
	if (reading->model->sample <= reading->count)
		reading->in_sample += 1 - absence(reading, frequency);
}

/* Takes up the counts, each where its type comes first, and leaves the desk as it was. */
static void take_counts(struct lexis_reading *reading, uint64_t first, uint64_t end)
{
	uint64_t *counts = reading->desk->counts;

	for (uint64_t i = first; i < end; i++)
		if (counts[reading->words[i]]) {
			add_type(reading, counts[reading->words[i]]);
			counts[reading->words[i]] = 0;
		}
}

static double ratio(double part, double whole)
{
	return whole > 0 ? part / whole : NAN;
}

static double mean_of_mtld(const struct lexis_reading *reading)
{
	double n = (double)reading->count, backwards = factor_end(&reading->factor, reading->model->threshold);

	return (ratio(n, reading->forwards) + ratio(n, backwards)) / 2;
}

static double mean_of_windows(const struct lexis_reading *reading)
{
	uint64_t window = reading->model->window;

	if (window > reading->count)
		return NAN;
	return (double)reading->window_types / (double)window / (double)(reading->count - window + 1);
}

static void measure(struct lexis_reading *reading)
{
	struct lexis_measures *measures = &reading->measures;
	double n = (double)measures->words, v = (double)measures->types, sample = (double)reading->model->sample;

	measures->ttr = ratio(v, n);
	measures->root_ttr = ratio(v, sqrt(n));
	measures->herdan_c = n > 0 ? ratio(log(v), log(n)) : NAN;
	measures->mattr = mean_of_windows(reading);
	measures->mtld = mean_of_mtld(reading);
	measures->hdd = sample <= n ? reading->in_sample / sample : NAN;
	measures->yule_k = ratio(1e4 * (reading->squares - n), n * n);
	measures->simpson_d = ratio(reading->pairs, n * (n - 1));
	measures->entropy = n > 0 ? log2(n) - reading->logs / n : NAN;
	measures->hapax_share = ratio((double)measures->hapaxes, v);
}

bool lexis_read(struct lexis_reading *reading, uint64_t *steps)
{
	static void (*const passes[])(struct lexis_reading *reading, uint64_t first,
	                              uint64_t end) = {read_forwards, read_backwards, take_counts};
	uint64_t all = 3 * reading->count;

	while (reading->steps < all && *steps > 0) {
		uint64_t pass = reading->steps / reading->count, first = reading->steps % reading->count;
		uint64_t taken = lesser(*steps, reading->count - first);

		passes[pass](reading, first, first + taken);
		reading->steps += taken;
		*steps -= taken;
	}
	if (reading->steps < all)
		return false;
	measure(reading);
	return true;
}

/* Sums are taken of differences from the first point, which keeps them small. */
bool heaps_fit(struct heaps_law *out, const uint64_t *words, const uint64_t *types, size_t points)
{
	double x = 0, y = 0, xx = 0, xy = 0, yy = 0, n = (double)points;

	for (size_t i = 0; i < points; i++) {
		double dx = log((double)words[i]) - log((double)words[0]), dy = log((double)types[i]) - log((double)types[0]);

		x += dx, y += dy;
		xx += dx * dx, xy += dx * dy, yy += dy * dy;
	}
	if (points < 2 || !(xx * n - x * x > 0))
		return false;
	out->beta = (xy * n - x * y) / (xx * n - x * x);
	out->k = exp(log((double)types[0]) + (y - out->beta * x) / n - out->beta * log((double)words[0]));
	out->r_squared = yy * n - y * y > 0 ? out->beta * (xy * n - x * y) / (yy * n - y * y) : 1;
	return true;
}
