/* Ranks, spectrum and Zipf's law: all are made of the table that ww_terms gives. */
#include "base/options.h"
#include "base/pool.h"
#include "base/vec.h"
#include "corpus/corpus.h"
#include "stat/power_law.h"
#include "table/build.h"
#include "watchword/count.h"
#include "watchword/lexis.h"

enum { ROWS_BETWEEN = 4096 }; /* looks at the clock */

/* All terms, the most frequent first. */
struct ranking {
	ww_table *table;
	ww_column terms, counts, per_million;
	uint64_t words; /* sum of the counts */
};

static ww_zipf_options options_of(const ww_zipf_options *options)
{
	ww_zipf_options known = {.size = sizeof known};

	options_take(&known, options);
	return known;
}

static uint64_t count_at(const struct ranking *ranking, uint64_t row)
{
	return ((const uint64_t *)ranking->counts.values)[row];
}

static ww_column column_of(const ww_table *table, const char *name)
{
	return ww_table_column(table, ww_table_find(table, name));
}

static ww_status rank_terms(struct ranking *out, const ww_corpus *corpus, const ww_zipf_options *options,
                            const ww_run *run, ww_error *error)
{
	ww_terms_options terms = {.size = sizeof terms, .layer = options->layer, .marks = options->marks};
	ww_status status;

	WW_STEP(ww_terms(&out->table, corpus, &terms, run, error));
	out->terms = column_of(out->table, "term");
	out->counts = column_of(out->table, "count");
	out->per_million = column_of(out->table, "per_million");
	for (uint64_t row = 0; row < out->counts.rows; row++)
		out->words += count_at(out, row);
done:
	return status;
}

static uint64_t shown(uint64_t rows, uint64_t limit)
{
	return limit && limit < rows ? limit : rows;
}

static ww_status put_ranks(struct table_builder *builder, const struct ranking *ranking, uint64_t rows,
                           const ww_run *run, ww_error *error)
{
	enum { RANK, TERM, COUNT, PER_MILLION, CUMULATIVE };
	struct progress progress;
	uint64_t sum = 0;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "rows", rows, error));
	for (uint64_t row = 0; row < rows; row++) {
		const int64_t *at = ranking->terms.offsets + row;

		if (row % ROWS_BETWEEN == 0)
			WW_STEP(progress_at(&progress, row, error));
		sum += count_at(ranking, row);
		WW_STEP(table_integer(builder, RANK, (int64_t)row + 1, error));
		WW_STEP(table_text(builder, TERM, (const char *)ranking->terms.values + at[0], (size_t)(at[1] - at[0]), error));
		WW_STEP(table_integer(builder, COUNT, (int64_t)count_at(ranking, row), error));
		if (ranking->per_million.null_count) /* of all rows or none: there are words or not */
			WW_STEP(table_null(builder, PER_MILLION, error));
		else
			WW_STEP(table_number(builder, PER_MILLION, ((const double *)ranking->per_million.values)[row], error));
		WW_STEP(table_number(builder, CUMULATIVE, (double)sum / (double)ranking->words, error));
	}
done:
	return status;
}

ww_status ww_zipf(ww_table **out, const ww_corpus *corpus, const ww_zipf_options *options, const ww_run *run,
                  ww_error *error)
{
	ww_zipf_options known = options_of(options);
	struct table_builder *builder = NULL;
	struct ranking ranking = {0};
	ww_status status;

	*out = NULL;
	WW_STEP(rank_terms(&ranking, corpus, &known, run, error));
	WW_STEP(table_builder_new(&builder, corpus_alloc(corpus), error));
	WW_STEP(table_column(builder, "rank", WW_U64, error));
	WW_STEP(table_column(builder, "term", WW_UTF8, error));
	WW_STEP(table_column(builder, "count", WW_U64, error));
	WW_STEP(table_column(builder, "per_million", WW_F64, error));
	WW_STEP(table_column(builder, "cumulative", WW_F64, error));
	WW_STEP(put_ranks(builder, &ranking, shown(ranking.counts.rows, known.limit), run, error));
	WW_STEP(table_finish(out, builder, ranking.counts.rows, error));
done:
	table_builder_free(builder);
	ww_table_free(ranking.table);
	return status;
}

/* The spectrum of all terms, the rarest first. */
struct frequencies {
	struct vec sizes; /* uint64_t, as are types */
	struct vec types;
};

static struct frequencies frequencies_of(const ww_alloc *alloc)
{
	return (struct frequencies){vec_of(alloc, sizeof(uint64_t)), vec_of(alloc, sizeof(uint64_t))};
}

static void frequencies_clear(struct frequencies *frequencies)
{
	vec_clear(&frequencies->sizes);
	vec_clear(&frequencies->types);
}

static struct spectrum spectrum_of(const struct frequencies *frequencies)
{
	return (struct spectrum){frequencies->sizes.items, frequencies->types.items, frequencies->sizes.count};
}

static ww_status count_frequencies(struct frequencies *out, const struct ranking *ranking, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint64_t end = ranking->counts.rows, first; end > 0; end = first) {
		uint64_t size = count_at(ranking, end - 1), types;

		for (first = end; first > 0 && count_at(ranking, first - 1) == size;)
			first--;
		types = end - first;
		WW_STEP(vec_push(&out->sizes, &size, error));
		WW_STEP(vec_push(&out->types, &types, error));
	}
done:
	return status;
}

static ww_status put_spectrum(struct table_builder *builder, const struct spectrum *spectrum, uint64_t all,
                              uint64_t rows, ww_error *error)
{
	enum { FREQUENCY, TYPES, CUMULATIVE };
	uint64_t sum = 0;
	ww_status status = WW_OK;

	for (uint64_t row = 0; row < rows; row++) {
		sum += spectrum->types[row];
		WW_STEP(table_integer(builder, FREQUENCY, (int64_t)spectrum->frequencies[row], error));
		WW_STEP(table_integer(builder, TYPES, (int64_t)spectrum->types[row], error));
		WW_STEP(table_number(builder, CUMULATIVE, (double)sum / (double)all, error));
	}
done:
	return status;
}

ww_status ww_spectrum(ww_table **out, const ww_corpus *corpus, const ww_zipf_options *options, const ww_run *run,
                      ww_error *error)
{
	ww_zipf_options known = options_of(options);
	struct frequencies frequencies = frequencies_of(corpus_alloc(corpus));
	struct table_builder *builder = NULL;
	struct ranking ranking = {0};
	struct spectrum spectrum;
	ww_status status;

	*out = NULL;
	WW_STEP(rank_terms(&ranking, corpus, &known, run, error));
	WW_STEP(count_frequencies(&frequencies, &ranking, error));
	spectrum = spectrum_of(&frequencies);
	WW_STEP(table_builder_new(&builder, corpus_alloc(corpus), error));
	WW_STEP(table_column(builder, "frequency", WW_U64, error));
	WW_STEP(table_column(builder, "types", WW_U64, error));
	WW_STEP(table_column(builder, "cumulative", WW_F64, error));
	WW_STEP(put_spectrum(builder, &spectrum, ranking.counts.rows, shown(spectrum.count, known.limit), error));
	WW_STEP(table_finish(out, builder, spectrum.count, error));
done:
	table_builder_free(builder);
	frequencies_clear(&frequencies);
	ww_table_free(ranking.table);
	return status;
}

/* Laws by what is taken for xmin. */
struct fitting {
	struct spectrum spectrum;
	size_t first; /* number of the first candidate */
	struct power_law *laws;
};

static ww_status fit_candidate(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct fitting *fitting = context;

	(void)worker;
	(void)error;
	fitting->laws[item] = power_law_from(&fitting->spectrum, fitting->first + item);
	return WW_OK;
}

/* Fits the law, from a given xmin or the best one. *found is false when there is nothing to fit. */
static ww_status fit(struct power_law *out, bool *found, const struct spectrum *spectrum, uint64_t xmin,
                     const ww_alloc *alloc, const ww_run *run, ww_error *error)
{
	struct fitting fitting = {.spectrum = *spectrum};
	size_t count = 1;
	ww_status status;

	while (xmin && fitting.first < spectrum->count && spectrum->frequencies[fitting.first] < xmin)
		fitting.first++;
	*found = spectrum->count >= fitting.first + 2;
	if (!*found)
		return WW_OK;
	if (!xmin)
		count = power_law_candidates(spectrum);
	fitting.laws = alloc_array(alloc, count, sizeof *fitting.laws);
	if (!fitting.laws)
		return ww_fail_memory(error);
	WW_STEP(pool_run(count, fit_candidate, &fitting, run, "fits", error));
	*out = fitting.laws[0];
	for (size_t i = 1; i < count; i++)
		if (fitting.laws[i].distance < out->distance)
			*out = fitting.laws[i];
done:
	alloc_free(alloc, fitting.laws);
	return status;
}

enum { FIT_WORDS, FIT_TYPES, FIT_XMIN, FIT_TAIL, FIT_ALPHA, FIT_EXPONENT, FIT_DISTANCE, FIT_COLUMNS };

static ww_status declare_fit(struct table_builder *builder, ww_error *error)
{
	static const char *const names[FIT_COLUMNS] = {"words", "types", "xmin", "tail", "alpha", "exponent", "distance"};
	ww_status status = WW_OK;

	for (int i = 0; i < FIT_COLUMNS; i++)
		WW_STEP(table_column(builder, names[i], i < FIT_ALPHA ? WW_U64 : WW_F64, error));
done:
	return status;
}

static ww_status put_fit(struct table_builder *builder, const struct ranking *ranking, const struct power_law *law,
                         bool found, ww_error *error)
{
	ww_status status;

	WW_STEP(table_integer(builder, FIT_WORDS, (int64_t)ranking->words, error));
	WW_STEP(table_integer(builder, FIT_TYPES, (int64_t)ranking->counts.rows, error));
	for (size_t i = FIT_XMIN; !found && i < FIT_COLUMNS; i++)
		WW_STEP(table_null(builder, i, error));
	if (!found)
		return WW_OK;
	WW_STEP(table_integer(builder, FIT_XMIN, (int64_t)law->xmin, error));
	WW_STEP(table_integer(builder, FIT_TAIL, (int64_t)law->types, error));
	WW_STEP(table_number(builder, FIT_ALPHA, law->alpha, error));
	WW_STEP(table_number(builder, FIT_EXPONENT, 1 / (law->alpha - 1), error));
	WW_STEP(table_number(builder, FIT_DISTANCE, law->distance, error));
done:
	return status;
}

ww_status ww_zipf_fit(ww_table **out, const ww_corpus *corpus, const ww_zipf_options *options, const ww_run *run,
                      ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	ww_zipf_options known = options_of(options);
	struct frequencies frequencies = frequencies_of(alloc);
	struct table_builder *builder = NULL;
	struct ranking ranking = {0};
	struct spectrum spectrum;
	struct power_law law = {0};
	bool found;
	ww_status status;

	*out = NULL;
	WW_STEP(rank_terms(&ranking, corpus, &known, run, error));
	WW_STEP(count_frequencies(&frequencies, &ranking, error));
	spectrum = spectrum_of(&frequencies);
	WW_STEP(fit(&law, &found, &spectrum, known.xmin, alloc, run, error));
	WW_STEP(table_builder_new(&builder, alloc, error));
	WW_STEP(declare_fit(builder, error));
	WW_STEP(put_fit(builder, &ranking, &law, found, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	frequencies_clear(&frequencies);
	ww_table_free(ranking.table);
	return status;
}
