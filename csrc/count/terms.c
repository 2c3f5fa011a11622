#include "watchword/count.h"

#include <string.h>

#include "base/options.h"
#include "base/progress.h"
#include "count/row_table.h"
#include "count/term_counts.h"

static ww_terms_options options_of(const ww_terms_options *options)
{
	ww_terms_options known = {.size = sizeof known};

	options_take(&known, options);
	return known;
}

/* The vocabulary of a layer knows counts and documents of the whole snapshot. */
static bool vocabulary_answers(const ww_corpus *corpus, const struct vocabulary *vocabulary,
                               const ww_terms_options *options)
{
	return corpus->whole && !options->by && vocabulary->documents;
}

static ww_status copy_vocabulary(struct rows *rows, const struct term_question *question, const ww_run *run,
                                 ww_error *error)
{
	const struct vocabulary *vocabulary = rows->vocabulary;
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "terms", vocabulary->terms, error));
	for (uint32_t term = 0; term < vocabulary->terms; term++) {
		struct row row = {.count = vocabulary->counts[term], .documents = vocabulary->documents[term], .length = 1};

		if (term % 4096 == 0)
			WW_STEP(progress_at(&progress, term, error));
		if (vocabulary_takes(vocabulary, term, vocabulary->kinds[term], question->marks) &&
		    thresholds_met(question->least, row.count, row.documents))
			WW_STEP(rows_add(rows, 0, &row, &term, error));
	}
done:
	return status;
}

ww_status ww_terms(ww_table **out, const ww_corpus *corpus, const ww_terms_options *options, const ww_run *run,
                   ww_error *error)
{
	ww_terms_options known = options_of(options);
	struct term_question question = {.least = {known.min_count, known.min_documents}, .marks = known.marks};
	struct row_columns columns = {.text = "term", .group = known.by};
	const struct vocabulary *vocabulary;
	struct grouping grouping = {0};
	struct rows rows = {0};
	ww_status status;

	*out = NULL;
	WW_STEP(corpus_vocabulary(&vocabulary, corpus, known.layer, error));
	WW_STEP(grouping_make(&grouping, corpus, known.by, error));
	WW_STEP(rows_init(&rows, corpus, vocabulary, &grouping, known.limit, run, error));
	if (vocabulary_answers(corpus, vocabulary, &known))
		WW_STEP(copy_vocabulary(&rows, &question, run, error));
	else
		WW_STEP(count_terms(&rows, corpus, &question, run, error));
	WW_STEP(rows_table(out, &rows, columns, run, error));
done:
	rows_clear(&rows);
	grouping_clear(&grouping);
	return status;
}
