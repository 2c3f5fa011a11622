#include "watchword/count.h"

#include <inttypes.h>
#include <string.h>

#include "base/options.h"
#include "count/row_table.h"
#include "count/sequences.h"
#include "count/term_counts.h"

static ww_ngrams_options options_of(const ww_ngrams_options *options)
{
	ww_ngrams_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.from == 0)
		known.from = 2;
	if (known.to == 0)
		known.to = known.from;
	return known;
}

static ww_status check_lengths(const ww_ngrams_options *options, ww_error *error)
{
	if (options->to < options->from)
		return ww_fail(error, WW_EINVAL, "n-grams from %" PRIu32 " to %" PRIu32 ": the longest is below the shortest",
		               options->from, options->to);
	if (options->to > SEQUENCE_MAX)
		return ww_fail(error, WW_EINVAL, "n-grams of %" PRIu32 " words; the longest that are counted have %d",
		               options->to, SEQUENCE_MAX);
	return WW_OK;
}

/* Single terms and sequences are counted by different means. */
static ww_status count_ngrams(struct rows *rows, const ww_corpus *corpus, const ww_ngrams_options *options,
                              enum unit unit, const ww_run *run, ww_error *error)
{
	struct thresholds least = {options->min_count, options->min_documents};
	struct term_question terms = {.least = least, .whole = true, .marks = options->marks};
	struct sequence_question sequences = {.unit = unit,
	                                      .from = options->from > 2 ? options->from : 2,
	                                      .to = options->to,
	                                      .marks = options->marks,
	                                      .least = least};
	ww_status status = WW_OK;

	if (options->from == 1)
		WW_STEP(count_terms(rows, corpus, &terms, run, error));
	if (options->to >= 2)
		WW_STEP(count_sequences(rows, corpus, &sequences, run, error));
done:
	return status;
}

ww_status ww_ngrams(ww_table **out, const ww_corpus *corpus, const ww_ngrams_options *options, const ww_run *run,
                    ww_error *error)
{
	ww_ngrams_options known = options_of(options);
	struct row_columns columns = {.text = "ngram", .length = true, .group = known.by};
	const struct vocabulary *vocabulary;
	struct grouping grouping = {0};
	struct rows rows = {0};
	enum unit unit;
	ww_status status;

	*out = NULL;
	WW_STEP(check_lengths(&known, error));
	WW_STEP(unit_find(&unit, known.unit, error));
	WW_STEP(corpus_vocabulary(&vocabulary, corpus, known.layer, error));
	WW_STEP(grouping_make(&grouping, corpus, known.by, error));
	WW_STEP(rows_init(&rows, corpus, vocabulary, &grouping, known.limit, run, error));
	WW_STEP(count_ngrams(&rows, corpus, &known, unit, run, error));
	WW_STEP(rows_table(out, &rows, columns, run, error));
done:
	rows_clear(&rows);
	grouping_clear(&grouping);
	return status;
}
