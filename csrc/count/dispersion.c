#include "watchword/dispersion.h"

#include <math.h>
#include <string.h>

#include "base/options.h"
#include "base/progress.h"
#include "count/dispersion_rows.h"
#include "count/entry_options.h"
#include "count/spelling.h"
#include "table/build.h"

/* Rows are spelt this many at a time between two looks at the clock. */
enum { SPELL_STEP = 1 << 12 };

struct dispersion_count {
	struct entry_question question;
	struct grouping parts;
	struct part_sizes sizes;
	struct kept rows;
};

static ww_status make_parts(struct grouping *out, const ww_corpus *corpus, const ww_dispersion_options *options,
                            ww_error *error)
{
	if (options->slices && options->parts)
		return ww_fail(error, WW_EINVAL, "parts \"%.100s\" and slices: one or the other", options->parts);
	if (options->slices)
		return grouping_slices(out, corpus, options->slices, error);
	if (!options->parts || strcmp(options->parts, "document") == 0)
		return grouping_of_documents(out, corpus, error);
	return grouping_make(out, corpus, options->parts, error);
}

static int by_count(const void *left, const void *right, const void *context)
{
	const struct dispersion_row *a = left, *b = right;

	(void)context;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return kept_compare(&a->entry, &b->entry);
}

static ww_status keep_entry(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	struct dispersion_count *count = context;
	struct dispersion_row row = {
		.count = entry->count, .documents = entry->documents, .spread = entry_dispersion(entry, &count->sizes)};

	return kept_add(&count->rows, worker, stretch, entry, &row, error);
}

static ww_status put_number(struct table_builder *builder, size_t column, double value, ww_error *error)
{
	return isnan(value) ? table_null(builder, column, error) : table_number(builder, column, value, error);
}

static ww_status declare(struct table_builder *builder, bool terms, ww_error *error)
{
	static const char *const measures[] = {"range_share", "juilland_d", "carroll_d2", "rosengren_s",
	                                       "dp",          "dp_norm",    "d_kl",       "arf"};
	ww_status status;

	WW_STEP(table_column(builder, terms ? "term" : "ngram", WW_UTF8, error));
	if (!terms)
		WW_STEP(table_column(builder, "n", WW_U64, error));
	WW_STEP(table_column(builder, "count", WW_U64, error));
	WW_STEP(table_column(builder, "documents", WW_U64, error));
	WW_STEP(table_column(builder, "range", WW_U64, error));
	for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
		WW_STEP(table_column(builder, measures[i], WW_F64, error));
done:
	return status;
}

static ww_status spell_measures(struct table_builder *builder, size_t column, const struct dispersion_row *row,
                                uint64_t words, ww_error *error)
{
	const struct dispersion *spread = &row->spread;
	const double measures[] = {
		spread->range_share, spread->juilland_d, spread->carroll_d2, spread->rosengren_s,
		spread->dp,          spread->dp_norm,    spread->d_kl,       reduced_frequency_of(&row->distances, words),
	};
	ww_status status;

	WW_STEP(table_integer(builder, column++, (int64_t)row->count, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->documents, error));
	WW_STEP(table_integer(builder, column++, (int64_t)spread->range, error));
	for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
		WW_STEP(put_number(builder, column++, measures[i], error));
done:
	return status;
}

static ww_status spell_rows(struct table_builder *builder, const struct dispersion_count *count, const ww_run *run,
                            ww_error *error)
{
	const struct kept_list *list = &count->rows.lists[0];
	bool terms = question_is_of_terms(&count->question);
	struct vec text = vec_of(count->rows.alloc, 1);
	struct progress progress;
	ww_status status;

	WW_STEP(declare(builder, terms, error));
	WW_STEP(progress_begin(&progress, run, "rows", list->items.count, error));
	for (size_t i = 0; i < list->items.count; i++) {
		const struct dispersion_row *row = vec_at(&list->items, i);

		if (i % SPELL_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		text.count = 0;
		WW_STEP(spell_terms(&text, count->question.vocabulary, kept_terms(&count->rows, &row->entry), row->entry.length,
		                    error));
		WW_STEP(table_text(builder, 0, text.items, text.count, error));
		if (!terms)
			WW_STEP(table_integer(builder, 1, row->entry.length, error));
		WW_STEP(spell_measures(builder, terms ? 1 : 2, row, count->sizes.words, error));
	}
done:
	vec_clear(&text);
	return status;
}

static ww_status make_table(ww_table **out, const struct dispersion_count *count, const ww_run *run, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&builder, count->rows.alloc, error));
	WW_STEP(spell_rows(builder, count, run, error));
	WW_STEP(table_finish(out, builder, count->rows.lists[0].met, error));
done:
	table_builder_free(builder);
	return status;
}

ww_status ww_dispersion(ww_table **out, const ww_corpus *corpus, const ww_dispersion_options *options,
                        const ww_run *run, ww_error *error)
{
	ww_dispersion_options known = {.size = sizeof known};
	struct dispersion_count count = {0};
	size_t stretches;
	ww_status status;

	*out = NULL;
	options_take(&known, options);
	const struct entry_options entries = {known.from,  known.to,   known.min_count, known.min_documents,
	                                      known.layer, known.unit, known.marks};
	WW_STEP(entry_question_make(&count.question, corpus, &entries, error));
	WW_STEP(make_parts(&count.parts, corpus, &known, error));
	count.question.grouping = &count.parts;
	WW_STEP(part_sizes_measure(&count.sizes, &count.question, run, error));
	WW_STEP(
		kept_init(&count.rows, corpus_alloc(corpus), sizeof(struct dispersion_row), by_count, known.limit, run, error));
	WW_STEP(entries_count(&count.question, &stretches, keep_entry, &count, run, error));
	WW_STEP(kept_gather(&count.rows, run, error));
	WW_STEP(measure_distances(&count.rows, &count.question, &count.sizes, run, error));
	WW_STEP(make_table(out, &count, run, error));
done:
	kept_clear(&count.rows);
	part_sizes_clear(&count.sizes);
	grouping_clear(&count.parts);
	return status;
}
