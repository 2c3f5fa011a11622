#include "watchword/duplicates.h"

#include <inttypes.h>
#include <string.h>

#include "base/options.h"
#include "base/progress.h"
#include "base/radix.h"
#include "corpus/label.h"
#include "count/alike.h"
#include "count/date_order.h"

struct cluster {
	uint32_t first; /* the row of its first document */
	uint32_t count;
	uint64_t at; /* of its rows among those of all clusters */
};

struct duplicates {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	struct alike alike;
	struct vec clusters; /* struct cluster: of two or more, as they are listed */
	uint32_t *rows;      /* of clusters, each by date and view */
};

static ww_duplicates_options options_of(const ww_duplicates_options *options)
{
	ww_duplicates_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.n == 0)
		known.n = 5;
	if (known.resemblance == 0)
		known.resemblance = 0.8;
	return known;
}

static bool is_share(double number)
{
	return number > 0 && number <= 1;
}

static ww_status check_options(const ww_duplicates_options *options, ww_error *error)
{
	if (options->n > SHINGLE_MAX)
		return ww_fail(error, WW_EINVAL, "shingles of %" PRIu32 " words; the longest have %d", options->n, SHINGLE_MAX);
	if (!is_share(options->resemblance))
		return ww_fail(error, WW_EINVAL, "a resemblance of %g: it must be above 0 and at most 1", options->resemblance);
	if (options->containment != 0 && !is_share(options->containment))
		return ww_fail(error, WW_EINVAL, "a containment of %g: it must be above 0 and at most 1", options->containment);
	return WW_OK;
}

/* What is known of a cluster by its lowest row. */
struct found {
	uint32_t count;
	uint32_t first; /* by date */
	uint64_t at;
};

/* Puts the rows of clusters one after the other; rows come by date. */
static void list_rows(struct duplicates *duplicates, struct found *found, const uint32_t *by_date)
{
	const uint32_t *cluster_of = duplicates->alike.cluster_of;
	uint64_t rows = duplicates->corpus->rows, at = 0;

	for (uint64_t i = rows; i-- > 0;) {
		struct found *cluster = &found[cluster_of[by_date[i]]];

		cluster->count++;
		cluster->first = by_date[i];
	}
	for (uint64_t row = 0; row < rows; row++) {
		found[row].at = at;
		at += found[row].count;
	}
	for (uint64_t i = 0; i < rows; i++)
		duplicates->rows[found[cluster_of[by_date[i]]].at++] = by_date[i];
}

/* The largest first, of one size by the row of the first document. */
static ww_status order_clusters(struct duplicates *duplicates, const struct found *found, struct radix_item *items,
                                ww_error *error)
{
	uint64_t rows = duplicates->corpus->rows;
	struct radix_item *sorted;
	size_t count = 0;
	ww_status status = WW_OK;

	for (uint64_t row = 0; row < rows; row++)
		if (found[row].count > 1)
			items[count++] = (struct radix_item){found[row].first, (uint32_t)row};
	sorted = radix_sort(items, items + rows, count);
	for (size_t i = 0; i < count; i++)
		sorted[i].key = ~(uint64_t)found[sorted[i].item].count;
	sorted = radix_sort(sorted, sorted == items ? items + rows : items, count);
	for (size_t i = 0; i < count; i++) {
		const struct found *of = &found[sorted[i].item];
		struct cluster cluster = {of->first, of->count, of->at - of->count};

		WW_STEP(vec_push(&duplicates->clusters, &cluster, error));
	}
done:
	return status;
}

static ww_status make_clusters(struct duplicates *duplicates, ww_error *error)
{
	uint64_t rows = duplicates->corpus->rows;
	struct radix_item *items = alloc_array(duplicates->alloc, rows, 2 * sizeof *items);
	struct found *found = alloc_zeroed(duplicates->alloc, rows, sizeof *found);
	uint32_t *by_date = NULL;
	ww_status status;

	duplicates->rows = alloc_array(duplicates->alloc, rows, sizeof *duplicates->rows);
	if (!items || !found || !duplicates->rows) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(rows_by_date(&by_date, duplicates->corpus, error));
	list_rows(duplicates, found, by_date);
	WW_STEP(order_clusters(duplicates, found, items, error));
done:
	alloc_free(duplicates->alloc, by_date);
	alloc_free(duplicates->alloc, items);
	alloc_free(duplicates->alloc, found);
	return status;
}

static ww_status duplicates_find(struct duplicates *out, const ww_corpus *corpus, const ww_duplicates_options *options,
                                 const ww_run *run, ww_error *error)
{
	ww_duplicates_options known = options_of(options);
	struct alike_thresholds least = {known.resemblance, known.containment == 0 ? 2 : known.containment};
	struct shingle_question question = {.corpus = corpus, .n = known.n};
	const ww_alloc *alloc = corpus_alloc(corpus);
	ww_status status;

	*out = (struct duplicates){.corpus = corpus, .alloc = alloc, .clusters = vec_of(alloc, sizeof(struct cluster))};
	out->alike.alloc = alloc;
	WW_STEP(check_options(&known, error));
	WW_STEP(corpus_vocabulary(&question.vocabulary, corpus, known.layer, error));
	WW_STEP(alike_find(&out->alike, &question, least, run, error));
	WW_STEP(make_clusters(out, error));
done:
	return status;
}

static void duplicates_clear(struct duplicates *duplicates)
{
	alike_clear(&duplicates->alike);
	vec_clear(&duplicates->clusters);
	alloc_free(duplicates->alloc, duplicates->rows);
}

enum { COLUMN_WORDS = LABEL_COLUMNS + 1, COLUMN_RESEMBLANCE, COLUMN_CONTAINMENT, COLUMN_FIRST };

static ww_status declare(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "cluster", WW_U64, error));
	WW_STEP(label_columns(builder, error));
	WW_STEP(table_column(builder, "words", WW_U64, error));
	WW_STEP(table_column(builder, "resemblance", WW_F64, error));
	WW_STEP(table_column(builder, "containment", WW_F64, error));
	WW_STEP(table_column(builder, "first", WW_BOOL, error));
done:
	return status;
}

static ww_status put_row(struct table_builder *builder, const struct duplicates *duplicates, size_t number,
                         uint32_t first, uint32_t row, ww_error *error)
{
	struct overlap overlap = alike_overlap(&duplicates->alike, row, first);
	ww_status status;

	WW_STEP(table_integer(builder, 0, (int64_t)number, error));
	WW_STEP(label_cells_at(builder, 1, duplicates->corpus, corpus_place(duplicates->corpus, row), error));
	WW_STEP(table_integer(builder, COLUMN_WORDS, duplicates->alike.words[row], error));
	WW_STEP(table_number(builder, COLUMN_RESEMBLANCE, overlap.resemblance, error));
	WW_STEP(table_number(builder, COLUMN_CONTAINMENT, overlap.containment, error));
	WW_STEP(table_integer(builder, COLUMN_FIRST, row == first, error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct duplicates *duplicates, const ww_run *run, ww_error *error)
{
	struct table_builder *builder = NULL;
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "clusters", duplicates->clusters.count, error));
	WW_STEP(table_builder_new(&builder, duplicates->alloc, error));
	WW_STEP(declare(builder, error));
	for (size_t i = 0; i < duplicates->clusters.count; i++) {
		const struct cluster *cluster = vec_at(&duplicates->clusters, i);

		for (uint32_t at = 0; at < cluster->count; at++) {
			if (at % 64 == 0)
				WW_STEP(progress_at(&progress, i, error));
			WW_STEP(put_row(builder, duplicates, i + 1, cluster->first, duplicates->rows[cluster->at + at], error));
		}
	}
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}

ww_status ww_duplicates(ww_table **out, const ww_corpus *corpus, const ww_duplicates_options *options,
                        const ww_run *run, ww_error *error)
{
	struct duplicates duplicates;
	ww_status status;

	*out = NULL;
	WW_STEP(duplicates_find(&duplicates, corpus, options, run, error));
	WW_STEP(tabulate(out, &duplicates, run, error));
done:
	duplicates_clear(&duplicates);
	return status;
}

static ww_status keep_first(ww_corpus **out, const struct duplicates *duplicates, ww_error *error)
{
	uint8_t *keep = alloc_array(duplicates->alloc, duplicates->corpus->rows, 1);
	ww_status status;

	if (!keep)
		return ww_fail_memory(error);
	memset(keep, 1, duplicates->corpus->rows);
	for (size_t i = 0; i < duplicates->clusters.count; i++) {
		const struct cluster *cluster = vec_at(&duplicates->clusters, i);

		for (uint32_t at = 0; at < cluster->count; at++)
			keep[duplicates->rows[cluster->at + at]] = duplicates->rows[cluster->at + at] == cluster->first;
	}
	status = corpus_keep(out, duplicates->corpus, keep, error);
	alloc_free(duplicates->alloc, keep);
	return status;
}

ww_status ww_corpus_without_duplicates(ww_corpus **out, const ww_corpus *corpus, const ww_duplicates_options *options,
                                       const ww_run *run, ww_error *error)
{
	struct duplicates duplicates;
	ww_status status;

	*out = NULL;
	WW_STEP(duplicates_find(&duplicates, corpus, options, run, error));
	WW_STEP(keep_first(out, &duplicates, error));
done:
	duplicates_clear(&duplicates);
	return status;
}
