#include "watchword/count.h"

#include <string.h>

#include "base/options.h"
#include "count/entry_options.h"
#include "count/entry_table.h"

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

static ww_status check_options(const ww_ngrams_options *options, ww_error *error)
{
	if (options->skip && options->closed)
		return ww_fail(error, WW_EINVAL, "n-grams with words left out cannot be closed");
	return lengths_check("n-grams", options->from, options->to, error);
}

/* What a question borrows. */
struct ngram_parts {
	struct grouping grouping;
	struct term_filter filter;
	struct term_filter conditions[3]; /* as in entry_conditions */
	struct shapes shapes;
	struct entry_list list;
};

static ww_status make_condition(const uint8_t **takes, struct term_filter *filter, const ww_term_filter *given,
                                const struct entry_question *question, ww_error *error)
{
	ww_status status = WW_OK;

	if (!given)
		return WW_OK;
	WW_STEP(term_filter_make_condition(filter, given, corpus_alloc(question->corpus), question->vocabulary,
	                                   question->marks, error));
	*takes = filter->takes;
done:
	return status;
}

static ww_status make_conditions(struct entry_question *question, struct ngram_parts *parts,
                                 const ww_ngrams_options *options, ww_error *error)
{
	struct entry_conditions *conditions = &question->conditions;
	ww_status status;

	WW_STEP(term_filter_make(&parts->filter, options->filter, corpus_alloc(question->corpus), question->vocabulary,
	                         question->marks, error));
	question->filter = &parts->filter;
	WW_STEP(make_condition(&conditions->beginning, &parts->conditions[0], options->beginning, question, error));
	WW_STEP(make_condition(&conditions->containing, &parts->conditions[1], options->containing, question, error));
	WW_STEP(make_condition(&conditions->ending, &parts->conditions[2], options->ending, question, error));
done:
	return status;
}

static ww_status make_question(struct entry_question *question, struct ngram_parts *parts,
                               const ww_ngrams_options *options, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(question->corpus);
	ww_status status;

	WW_STEP(unit_find(&question->unit, options->unit, error));
	WW_STEP(corpus_vocabulary(&question->vocabulary, question->corpus, options->layer, error));
	WW_STEP(grouping_make(&parts->grouping, question->corpus, options->by, error));
	question->grouping = &parts->grouping;
	WW_STEP(make_conditions(question, parts, options, error));
	if (options->skip) {
		WW_STEP(shapes_of_skips(&parts->shapes, alloc, options->from, options->to, options->skip, error));
		question->shapes = &parts->shapes;
		question->whole_shapes = true;
		question->to = parts->shapes.longest;
	}
done:
	return status;
}

static void parts_clear(struct ngram_parts *parts)
{
	entry_list_clear(&parts->list);
	shapes_clear(&parts->shapes);
	for (size_t i = 0; i < sizeof parts->conditions / sizeof *parts->conditions; i++)
		term_filter_clear(&parts->conditions[i]);
	term_filter_clear(&parts->filter);
	grouping_clear(&parts->grouping);
}

ww_status ww_ngrams(ww_table **out, const ww_corpus *corpus, const ww_ngrams_options *options, const ww_run *run,
                    ww_error *error)
{
	ww_ngrams_options known = options_of(options);
	struct entry_question question = {.corpus = corpus,
	                                  .from = known.from,
	                                  .to = known.to,
	                                  .marks = known.marks,
	                                  .closed = known.closed,
	                                  .least = {known.min_count, known.min_documents}};
	struct entry_table_question table = {.grouped = known.by, .limit = known.limit};
	struct ngram_parts parts = {0};
	size_t stretches;
	ww_status status;

	*out = NULL;
	WW_STEP(check_options(&known, error));
	WW_STEP(make_question(&question, &parts, &known, error));
	WW_STEP(entry_list_make(&parts.list, corpus_alloc(corpus), parts.grouping.count > 1, error));
	WW_STEP(entries_count_chains(&question, &stretches, entry_list_add, &parts.list, run, error));
	table.vocabulary = question.vocabulary;
	table.grouping = question.grouping;
	WW_STEP(entry_table(out, &parts.list, &table, run, error));
done:
	parts_clear(&parts);
	return status;
}
