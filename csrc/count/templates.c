/*
 * A template is counted as the sequence that it is, with its slot as a gap, and goes on with what stands in the slot:
 * so its fillers are the sequences, longer by one, that follow it.
 */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/options.h"
#include "base/pool.h"
#include "count/entries.h"
#include "count/entry_options.h"
#include "count/key_sort.h"
#include "count/spelling.h"
#include "table/build.h"
#include "watchword/count.h"

enum { FILLER_WORDS = 2, RANK_WORDS = 2, SHOWN = 10, ROWS_STEP = 1 << 12 };

struct template_row {
	uint64_t count;
	uint64_t documents;
	uint64_t fillers;
	uint64_t shown_count; /* occurrences of the fillers that are shown */
	double entropy;
	uint64_t terms_at; /* those of the template, then the fillers that are shown */
	uint32_t length;
	uint32_t shown;
};

struct template_list {
	struct vec rows;  /* struct template_row */
	struct vec terms; /* uint32_t */
};

/* The template that a thread is at, with its fillers so far. */
struct template_work {
	bool open;
	size_t stretch;
	struct template_row row;
	uint32_t terms[SEQUENCE_MAX];
	struct vec fillers; /* pairs of uint64_t: all ones less the count, and the rank of the term, to be sorted */
	struct vec scratch;
};

struct template_count {
	const ww_alloc *alloc;
	const ww_templates_options *options;
	const struct vocabulary *vocabulary;
	struct term_filter filter;
	struct term_filter containing;
	struct template_list *stretches; /* up to ENTRY_STRETCHES_MAX */
	struct template_work *works;     /* one a thread */
	unsigned work_count;
	struct template_list all;
};

static ww_templates_options options_of(const ww_templates_options *options)
{
	ww_templates_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.from == 0)
		known.from = 3;
	if (known.to == 0)
		known.to = known.from;
	if (known.min_count == 0)
		known.min_count = 2;
	if (known.min_fillers == 0)
		known.min_fillers = 2;
	if (known.shown == 0)
		known.shown = SHOWN;
	return known;
}

static ww_status check_lengths(const ww_templates_options *options, ww_error *error)
{
	if (options->from < 2)
		return ww_fail(error, WW_EINVAL, "templates of %" PRIu32 " words: beside the slot there is one word at least",
		               options->from);
	return lengths_check("templates", options->from, options->to, error);
}

/* Entropy of the fillers in bits, from their counts (Shannon 1948). */
static double entropy_of(const uint64_t *fillers, size_t count, uint64_t sum)
{
	double entropy = 0;

	for (size_t i = 0; i < count; i++) {
		double share = (double)~fillers[i * FILLER_WORDS] / (double)sum;

		entropy -= share * log2(share);
	}
	return entropy > 0 ? entropy : 0;
}

/* Keeps the template that a thread is at, if it is frequent enough. */
static ww_status finish(struct template_count *count, struct template_work *work, ww_error *error)
{
	struct template_list *list = &count->stretches[work->stretch];
	struct template_row *row = &work->row;
	uint64_t *fillers = work->fillers.items;
	ww_status status = WW_OK;

	row->fillers = work->fillers.count / FILLER_WORDS;
	if (!work->open || row->fillers < count->options->min_fillers)
		goto done;
	WW_STEP(vec_reserve(&work->scratch, work->fillers.count, error));
	key_sort(fillers, work->scratch.items, (size_t)row->fillers, FILLER_WORDS);
	row->entropy = entropy_of(fillers, (size_t)row->fillers, row->count);
	row->terms_at = list->terms.count;
	row->shown = (uint32_t)(row->fillers < count->options->shown ? row->fillers : count->options->shown);
	WW_STEP(vec_append(&list->terms, work->terms, row->length, error));
	for (uint32_t i = 0; i < row->shown; i++) {
		row->shown_count += ~fillers[i * FILLER_WORDS];
		WW_STEP(vec_push(&list->terms, &count->vocabulary->by_text[fillers[i * FILLER_WORDS + 1]], error));
	}
	WW_STEP(vec_push(&list->rows, row, error));
done:
	work->open = false;
	return status;
}

static ww_status begin(struct template_count *count, struct template_work *work, size_t stretch,
                       const struct entry *entry, ww_error *error)
{
	const uint8_t *containing = count->containing.takes;
	const ww_templates_options *options = count->options;
	ww_status status;

	WW_STEP(finish(count, work, error));
	work->open = thresholds_met((struct thresholds){options->min_count, options->min_documents}, entry->count,
	                            entry->documents) &&
	             (!containing || entry_holds_any(containing, entry->terms, entry->length));
	work->stretch = stretch;
	work->row = (struct template_row){.count = entry->count, .documents = entry->documents, .length = entry->length};
	memcpy(work->terms, entry->terms, entry->length * sizeof *entry->terms);
	work->fillers.count = 0;
done:
	return status;
}

struct length_count {
	struct template_count *count;
	uint32_t length;
};

static ww_status take_entry(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	const struct length_count *of = context;
	struct template_work *work = &of->count->works[worker];
	uint64_t filler[FILLER_WORDS] = {~entry->count};

	if (entry->length == of->length)
		return begin(of->count, work, stretch, entry, error);
	if (!work->open)
		return WW_OK;
	filler[1] = of->count->vocabulary->text_rank[entry->terms[of->length]];
	return vec_append(&work->fillers, filler, FILLER_WORDS, error);
}

/* Moves the rows of all stretches to those there are, in order. */
static ww_status gather(struct template_count *count, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < ENTRY_STRETCHES_MAX; i++) {
		struct template_list *list = &count->stretches[i];
		size_t shift = count->all.terms.count;

		for (size_t row = 0; row < list->rows.count; row++)
			((struct template_row *)vec_at(&list->rows, row))->terms_at += shift;
		WW_STEP(vec_append(&count->all.rows, list->rows.items, list->rows.count, error));
		WW_STEP(vec_append(&count->all.terms, list->terms.items, list->terms.count, error));
		vec_clear(&list->rows);
		vec_clear(&list->terms);
	}
done:
	return status;
}

static ww_status count_length(struct template_count *count, const struct entry_question *asked, uint32_t length,
                              const ww_run *run, ww_error *error)
{
	struct length_count of = {count, length};
	struct entry_question question = *asked;
	struct shapes shapes;
	size_t stretches;
	ww_status status;

	WW_STEP(shapes_of_templates(&shapes, count->alloc, length, error));
	question.shapes = &shapes;
	question.from = length;
	question.to = length + 1;
	WW_STEP(entries_count(&question, &stretches, take_entry, &of, run, error));
	for (unsigned i = 0; i < count->work_count; i++)
		WW_STEP(finish(count, &count->works[i], error));
	WW_STEP(gather(count, error));
done:
	shapes_clear(&shapes);
	return status;
}

static ww_status add_fillers(struct table_builder *builder, size_t column, const struct template_count *count,
                             const struct template_row *row, struct vec *texts, ww_error *error)
{
	const uint32_t *terms = vec_at(&count->all.terms, (size_t)row->terms_at + row->length);
	ww_status status = WW_OK;

	texts->count = 0;
	for (uint32_t i = 0; i < row->shown; i++) {
		ww_text term = vocabulary_term(count->vocabulary, terms[i]);

		WW_STEP(vec_push(texts, &term, error));
	}
	WW_STEP(table_list(builder, column, texts->items, texts->count, error));
done:
	return status;
}

static ww_status add_row(struct table_builder *builder, const struct template_count *count,
                         const struct template_row *row, struct vec *text, struct vec *texts, ww_error *error)
{
	const uint32_t *terms = vec_at(&count->all.terms, (size_t)row->terms_at);
	size_t column = 0;
	ww_status status;

	text->count = 0;
	WW_STEP(spell_terms(text, count->vocabulary, terms, row->length, error));
	WW_STEP(table_text(builder, column++, text->items, text->count, error));
	WW_STEP(table_integer(builder, column++, row->length, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->count, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->documents, error));
	WW_STEP(table_integer(builder, column++, (int64_t)row->fillers, error));
	WW_STEP(table_number(builder, column++, row->entropy, error));
	WW_STEP(add_fillers(builder, column++, count, row, texts, error));
	WW_STEP(table_number(builder, column, (double)row->shown_count / (double)row->count, error));
done:
	return status;
}

static ww_status declare(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "template", WW_UTF8, error));
	WW_STEP(table_column(builder, "n", WW_U64, error));
	WW_STEP(table_column(builder, "count", WW_U64, error));
	WW_STEP(table_column(builder, "documents", WW_U64, error));
	WW_STEP(table_column(builder, "fillers", WW_U64, error));
	WW_STEP(table_column(builder, "entropy", WW_F64, error));
	WW_STEP(table_column(builder, "filler", WW_LIST, error));
	WW_STEP(table_column(builder, "filler_share", WW_F64, error));
done:
	return status;
}

/* Rows by count, those of the same count as they were found: pairs of all ones less the count, and the row. */
static ww_status rank_rows(struct vec *ranked, const struct template_count *count, ww_error *error)
{
	struct vec scratch = vec_of(count->alloc, sizeof(uint64_t));
	size_t rows = count->all.rows.count;
	ww_status status;

	WW_STEP(vec_reserve(&scratch, rows * RANK_WORDS, error));
	for (uint64_t i = 0; i < rows; i++) {
		uint64_t key[RANK_WORDS] = {~((const struct template_row *)vec_at(&count->all.rows, (size_t)i))->count, i};

		WW_STEP(vec_append(ranked, key, RANK_WORDS, error));
	}
	key_sort(ranked->items, scratch.items, rows, RANK_WORDS);
done:
	vec_clear(&scratch);
	return status;
}

static ww_status make_table(ww_table **out, const struct template_count *count, const ww_run *run, ww_error *error)
{
	struct vec ranked = vec_of(count->alloc, sizeof(uint64_t)), text = vec_of(count->alloc, 1);
	struct vec texts = vec_of(count->alloc, sizeof(ww_text));
	uint64_t limit = count->options->limit, total = count->all.rows.count;
	struct table_builder *builder = NULL;
	struct progress progress;
	ww_status status;

	WW_STEP(rank_rows(&ranked, count, error));
	WW_STEP(table_builder_new(&builder, count->alloc, error));
	WW_STEP(declare(builder, error));
	WW_STEP(progress_begin(&progress, run, "rows", total, error));
	for (uint64_t i = 0; i < total && (limit == 0 || i < limit); i++) {
		const uint64_t *key = vec_at(&ranked, (size_t)i * RANK_WORDS);

		if (i % ROWS_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		WW_STEP(add_row(builder, count, vec_at(&count->all.rows, (size_t)key[1]), &text, &texts, error));
	}
	WW_STEP(table_finish(out, builder, total, error));
done:
	table_builder_free(builder);
	vec_clear(&ranked);
	vec_clear(&text);
	vec_clear(&texts);
	return status;
}

static struct template_list list_of(const ww_alloc *alloc)
{
	return (struct template_list){vec_of(alloc, sizeof(struct template_row)), vec_of(alloc, sizeof(uint32_t))};
}

static ww_status make_works(struct template_count *count, const ww_run *run, ww_error *error)
{
	count->all = list_of(count->alloc);
	count->stretches = alloc_array(count->alloc, ENTRY_STRETCHES_MAX, sizeof *count->stretches);
	count->works = alloc_zeroed(count->alloc, run_threads(run), sizeof *count->works);
	if (!count->stretches || !count->works)
		return ww_fail_memory(error);
	for (size_t i = 0; i < ENTRY_STRETCHES_MAX; i++)
		count->stretches[i] = list_of(count->alloc);
	count->work_count = run_threads(run);
	for (unsigned i = 0; i < count->work_count; i++)
		count->works[i].fillers = count->works[i].scratch = vec_of(count->alloc, sizeof(uint64_t));
	return WW_OK;
}

static void count_clear(struct template_count *count)
{
	for (size_t i = 0; count->stretches && count->works && i < ENTRY_STRETCHES_MAX; i++) {
		vec_clear(&count->stretches[i].rows);
		vec_clear(&count->stretches[i].terms);
	}
	for (unsigned i = 0; i < count->work_count; i++) {
		vec_clear(&count->works[i].fillers);
		vec_clear(&count->works[i].scratch);
	}
	alloc_free(count->alloc, count->stretches);
	alloc_free(count->alloc, count->works);
	vec_clear(&count->all.rows);
	vec_clear(&count->all.terms);
	term_filter_clear(&count->filter);
	term_filter_clear(&count->containing);
}

ww_status ww_templates(ww_table **out, const ww_corpus *corpus, const ww_templates_options *options, const ww_run *run,
                       ww_error *error)
{
	ww_templates_options known = options_of(options);
	struct template_count count = {.alloc = corpus_alloc(corpus), .options = &known};
	struct entry_question question = {.corpus = corpus, .marks = known.marks, .filter = &count.filter};
	struct grouping grouping = {0};
	ww_status status;

	*out = NULL;
	WW_STEP(check_lengths(&known, error));
	WW_STEP(unit_find(&question.unit, known.unit, error));
	WW_STEP(corpus_vocabulary(&question.vocabulary, corpus, known.layer, error));
	count.vocabulary = question.vocabulary;
	WW_STEP(term_filter_make(&count.filter, known.filter, count.alloc, count.vocabulary, known.marks, error));
	if (known.containing)
		WW_STEP(term_filter_make_condition(&count.containing, known.containing, count.alloc, count.vocabulary,
		                                   known.marks, error));
	WW_STEP(grouping_make(&grouping, corpus, NULL, error));
	question.grouping = &grouping;
	WW_STEP(make_works(&count, run, error));
	for (uint32_t length = known.from; length <= known.to; length++)
		WW_STEP(count_length(&count, &question, length, run, error));
	WW_STEP(make_table(out, &count, run, error));
done:
	count_clear(&count);
	grouping_clear(&grouping);
	return status;
}
