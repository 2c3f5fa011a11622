#include "watchword/count.h"

#include <string.h>

#include "base/options.h"
#include "base/pool.h"
#include "count/gathered_terms.h"

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

/* Rows out of a vocabulary, which is in the order of tables. */
struct whole {
	const struct vocabulary *vocabulary;
	const struct term_filter *filter;
	struct thresholds least;
	uint64_t words;
	uint64_t limit; /* rows to fill at most */
	uint64_t total;
	struct vec stretches; /* struct term_stretch, whose first is a term */
	struct term_table table;
	struct group_term *rows; /* STRETCH_ROWS for each worker */
};

static bool is_taken(const struct whole *whole, uint32_t term)
{
	return whole->filter->takes[term] &
	       thresholds_met(whole->least, whole->vocabulary->counts[term], whole->vocabulary->documents[term]);
}

/* Adds up the rows that terms from the first on give, and their bytes: all of them, or so many rows. */
static void add_rows(struct term_stretch *stretch, const struct whole *whole, uint64_t most)
{
	const struct vocabulary *vocabulary = whole->vocabulary;
	uint32_t first = (uint32_t)stretch->first;
	uint32_t end = vocabulary->terms - first > STRETCH_ROWS ? first + STRETCH_ROWS : vocabulary->terms;

	stretch->count = stretch->bytes = 0;
	for (uint32_t term = first; term < end && stretch->count < most; term++) {
		bool taken = is_taken(whole, term);

		stretch->count += taken;
		stretch->bytes += taken * (vocabulary->text_at[term + 1] - vocabulary->text_at[term]);
	}
}

static ww_status measure_stretch(struct whole *whole, uint32_t first, ww_error *error)
{
	struct term_stretch stretch = {.first = first};
	uint64_t left = whole->limit > whole->total ? whole->limit - whole->total : 0;

	add_rows(&stretch, whole, UINT64_MAX);
	whole->total += stretch.count;
	if (stretch.count > left)
		add_rows(&stretch, whole, left);
	return stretch.count ? vec_push(&whole->stretches, &stretch, error) : WW_OK;
}

static ww_status measure(struct whole *whole, const ww_run *run, ww_error *error)
{
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "terms", whole->vocabulary->terms, error));
	for (uint32_t first = 0; first < whole->vocabulary->terms; first += STRETCH_ROWS) {
		WW_STEP(progress_at(&progress, first, error));
		WW_STEP(measure_stretch(whole, first, error));
	}
done:
	return status;
}

static ww_status fill_whole(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct whole *whole = context;
	const struct term_stretch *stretch = vec_at(&whole->stretches, item);
	struct group_term *rows = whole->rows + (size_t)worker * STRETCH_ROWS;
	uint32_t term = (uint32_t)stretch->first;

	(void)error;
	for (uint64_t row = 0; row < stretch->count; term++) {
		rows[row].count = whole->vocabulary->counts[term];
		rows[row].documents = (uint32_t)whole->vocabulary->documents[term];
		rows[row].term = term;
		row += is_taken(whole, term);
	}
	term_table_fill(&whole->table, stretch, rows, whole->words, NULL);
	return WW_OK;
}

static uint64_t whole_words(const ww_corpus *corpus)
{
	uint64_t words = 0;

	for (size_t i = 0; i < corpus_segments(corpus); i++)
		words += segment_counts(corpus_segment(corpus, i))->words;
	return words;
}

static ww_status tabulate_whole(ww_table **out, const ww_corpus *corpus, const struct vocabulary *vocabulary,
                                const struct term_filter *filter, const ww_terms_options *options, const ww_run *run,
                                ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct whole whole = {.vocabulary = vocabulary,
	                      .filter = filter,
	                      .least = {options->min_count, options->min_documents},
	                      .words = whole_words(corpus),
	                      .limit = options->limit ? options->limit : UINT64_MAX,
	                      .stretches = vec_of(alloc, sizeof(struct term_stretch))};
	ww_status status;

	WW_STEP(measure(&whole, run, error));
	WW_STEP(term_table_make(&whole.table, whole.stretches.items, whole.stretches.count, vocabulary, NULL, &whole.words,
	                        corpus->rows, alloc, error));
	whole.rows = alloc_array(alloc, (size_t)run_threads(run) * STRETCH_ROWS, sizeof *whole.rows);
	if (!whole.rows) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(pool_run(whole.stretches.count, fill_whole, &whole, run, "parts", error));
	WW_STEP(table_finish(out, whole.table.builder, whole.total, error));
done:
	alloc_free(alloc, whole.rows);
	vec_clear(&whole.stretches);
	term_table_clear(&whole.table);
	return status;
}

struct filling {
	const struct gathered_terms *terms;
	const struct grouping *grouping;
	struct term_table table;
};

static ww_status fill_stretch(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct filling *filling = context;
	const struct term_stretch *stretch = vec_at(&filling->terms->stretches, item);

	(void)worker;
	(void)error;
	term_table_fill(&filling->table, stretch, vec_at(&filling->terms->of_group[stretch->group], stretch->first),
	                filling->grouping->words[stretch->group], filling->terms->documents_of);
	return WW_OK;
}

static ww_status tabulate_groups(ww_table **out, const struct group_terms_question *question,
                                 const ww_terms_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(question->corpus);
	struct thresholds least = {options->min_count, options->min_documents};
	struct gathered_terms terms;
	struct filling filling = {.terms = &terms, .grouping = question->grouping};
	ww_status status;

	WW_STEP(gathered_terms_make(&terms, question, least, options->limit, run, error));
	WW_STEP(term_table_make(&filling.table, terms.stretches.items, terms.stretches.count, question->vocabulary,
	                        options->by ? question->grouping : NULL, question->grouping->words, question->corpus->rows,
	                        alloc, error));
	WW_STEP(pool_run(terms.stretches.count, fill_stretch, &filling, run, "parts", error));
	WW_STEP(table_finish(out, filling.table.builder, terms.total, error));
done:
	term_table_clear(&filling.table);
	gathered_terms_clear(&terms);
	return status;
}

ww_status ww_terms(ww_table **out, const ww_corpus *corpus, const ww_terms_options *options, const ww_run *run,
                   ww_error *error)
{
	ww_terms_options known = options_of(options);
	struct term_filter filter = {0};
	struct grouping grouping = {0};
	struct group_terms_question question = {.corpus = corpus, .grouping = &grouping, .filter = &filter};
	ww_status status;

	*out = NULL;
	WW_STEP(corpus_vocabulary(&question.vocabulary, corpus, known.layer, error));
	WW_STEP(term_filter_make(&filter, known.filter, corpus_alloc(corpus), question.vocabulary, known.marks, error));
	if (vocabulary_answers(corpus, question.vocabulary, &known)) {
		status = tabulate_whole(out, corpus, question.vocabulary, &filter, &known, run, error);
		goto done;
	}
	WW_STEP(grouping_make(&grouping, corpus, known.by, error));
	WW_STEP(tabulate_groups(out, &question, &known, run, error));
done:
	term_filter_clear(&filter);
	grouping_clear(&grouping);
	return status;
}
