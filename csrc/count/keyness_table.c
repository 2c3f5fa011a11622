#include "count/keyness_table.h"

#include <math.h>

#include "base/progress.h"
#include "stat/contingency.h"
#include "table/build.h"

/* Rows are spelt this many at a time between two looks at the clock. */
enum { SPELL_STEP = 1 << 10 };

struct key_column {
	const char *name;
	ww_column_type type;
};

static const struct key_column columns[] = {
	{"count", WW_U64},
	{"documents", WW_U64},
	{"reference_count", WW_U64},
	{"reference_documents", WW_U64},
	{"per_million", WW_F64},
	{"reference_per_million", WW_F64},
	{"o11", WW_U64},
	{"o12", WW_U64},
	{"o21", WW_U64},
	{"o22", WW_U64},
	{"e11", WW_F64},
	{"log_likelihood", WW_F64},
	{"log_likelihood_rayson", WW_F64},
	{"chi_squared", WW_F64},
	{"chi_squared_yates", WW_F64},
	{"p", WW_F64},
	{"p_holm", WW_F64},
	{"p_fdr", WW_F64},
	{"log_ratio", WW_F64},
	{"percent_diff", WW_F64},
	{"bic", WW_F64},
	{"odds_ratio", WW_F64},
	{"odds_ratio_low", WW_F64},
	{"odds_ratio_high", WW_F64},
	{"range_share", WW_F64},
	{"dp_norm", WW_F64},
};

static ww_status declare(struct table_builder *builder, bool terms, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, terms ? "term" : "ngram", WW_UTF8, error));
	if (!terms)
		WW_STEP(table_column(builder, "n", WW_U64, error));
	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		WW_STEP(table_column(builder, columns[i].name, columns[i].type, error));
done:
	return status;
}

static ww_status put_numbers(struct table_builder *builder, size_t column, const double *values, size_t count,
                             ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; status == WW_OK && i < count; i++)
		status = isnan(values[i]) ? table_null(builder, column + i, error)
		                          : table_number(builder, column + i, values[i], error);
	return status;
}

static ww_status put_integers(struct table_builder *builder, size_t column, const uint64_t *values, size_t count,
                              ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; status == WW_OK && i < count; i++)
		status = table_integer(builder, column + i, (int64_t)values[i], error);
	return status;
}

/* From the column of counts on. 0 / 0 is a relative frequency of an empty corpus: null. */
static ww_status put_counts(struct table_builder *builder, size_t column, const struct key_row *row, uint64_t size,
                            uint64_t reference_size, bool documents, ww_error *error)
{
	const uint64_t counts[] = {row->count, row->documents, row->reference_count};
	const double rates[] = {(double)row->count * 1e6 / (double)size,
	                        (double)row->reference_count * 1e6 / (double)reference_size};
	const uint64_t cells[] = {row->count, row->reference_count, size - row->count,
	                          reference_size - row->reference_count};
	ww_status status;

	WW_STEP(put_integers(builder, column, counts, 3, error));
	WW_STEP(documents ? table_integer(builder, column + 3, (int64_t)row->reference_documents, error)
	                  : table_null(builder, column + 3, error));
	WW_STEP(put_numbers(builder, column + 4, rates, 2, error));
	WW_STEP(put_integers(builder, column + 6, cells, 4, error));
done:
	return status;
}

static ww_status put_measures(struct table_builder *builder, size_t column, const struct key_row *row, uint64_t size,
                              uint64_t reference_size, ww_error *error)
{
	struct contingency table = contingency_of(row->count, size, row->reference_count, reference_size);
	struct odds_ratio odds = odds_ratio(&table);
	const double measures[] = {
		table.e11,
		fabs(row->score),
		log_likelihood_of_word(&table),
		chi_squared(&table),
		chi_squared_yates(&table),
		row->p,
		row->p_holm,
		row->p_fdr,
		log_ratio(&table),
		percent_difference(&table),
		bayes_factor(&table),
		odds.ratio,
		odds.low,
		odds.high,
		row->range_share,
		row->dp_norm,
	};

	return put_numbers(builder, column, measures, sizeof measures / sizeof *measures, error);
}

static ww_status spell_row(struct table_builder *builder, struct vec *text, const struct key_table *table,
                           const struct key_row *row, ww_error *error)
{
	uint64_t size = key_target_size(table->sizes, row), reference_size = key_reference_size(table->sizes, row);
	size_t column = 1;
	ww_status status;

	text->count = 0;
	WW_STEP(table->spell(text, table->context, row, error));
	WW_STEP(table_text(builder, 0, text->items, text->count, error));
	if (!table->terms)
		WW_STEP(table_integer(builder, column++, row->entry.length, error));
	WW_STEP(put_counts(builder, column, row, size, reference_size, table->documents, error));
	WW_STEP(put_measures(builder, column + 10, row, size, reference_size, error));
done:
	return status;
}

static ww_status spell_rows(struct table_builder *builder, const struct key_table *table, const ww_run *run,
                            ww_error *error)
{
	uint64_t count = table->limit && table->limit < table->rows->count ? table->limit : table->rows->count;
	struct vec text = vec_of(table->rows->alloc, 1);
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "rows", count, error));
	for (uint64_t i = 0; i < count; i++) {
		if (i % SPELL_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		WW_STEP(spell_row(builder, &text, table, vec_at(table->rows, i), error));
	}
done:
	vec_clear(&text);
	return status;
}

ww_status key_table_make(ww_table **out, const struct key_table *table, const ww_run *run, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&builder, table->rows->alloc, error));
	WW_STEP(declare(builder, table->terms, error));
	WW_STEP(spell_rows(builder, table, run, error));
	WW_STEP(table_finish(out, builder, table->rows->count, error));
done:
	table_builder_free(builder);
	return status;
}
