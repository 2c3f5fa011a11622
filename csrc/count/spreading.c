/*
 * Phrases are counted as n-grams first, and those that are frequent enough are looked for again, all at once, to see
 * what stands around them.
 */
#include "watchword/spreading.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/options.h"
#include "base/progress.h"
#include "base/radix.h"
#include "count/entry_list.h"
#include "count/entry_options.h"
#include "count/group_terms.h"
#include "count/key_sort.h"
#include "count/spelling.h"
#include "count/spreads.h"
#include "stat/spread.h"
#include "table/build.h"

enum { FROM = 3, TO = 8, MIN_DOCUMENTS = 5, MIN_SOURCES = 2, RANK_WORDS = 2, ROWS_STEP = 1 << 12 };

struct spreading {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	const ww_spreading_options *options;
	const struct vocabulary *vocabulary;
	struct grouping everything;
	struct grouping sources;
	struct entry_list list;
	struct vec phrases; /* struct sought_phrase, in the order of entries */
	struct vec terms;   /* uint32_t: theirs */
	struct spread *spreads;
	uint64_t *counts;        /* of terms in the view */
	struct vec part_classes; /* struct part_class: sources by size */
	double *expected;        /* by documents: sources that so many fall into; below 0: not asked yet */
	struct spread_view view;
};

static ww_spreading_options options_of(const ww_spreading_options *options)
{
	ww_spreading_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.from == 0)
		known.from = FROM;
	if (known.to == 0)
		known.to = known.from > TO ? known.from : TO;
	if (known.min_documents == 0)
		known.min_documents = MIN_DOCUMENTS;
	return known;
}

static ww_status check_options(const ww_spreading_options *options, ww_error *error)
{
	if (options->from < 2)
		return ww_fail(error, WW_EINVAL, "phrases of %" PRIu32 " words; the shortest have 2", options->from);
	if (options->to >= SEQUENCE_MAX)
		return ww_fail(error, WW_EINVAL, "phrases of %" PRIu32 " words; the longest have %d", options->to,
		               SEQUENCE_MAX - 1);
	return lengths_check("phrases", options->from, options->to, error);
}

static ww_status take_stretch(struct spreading *spreading, size_t stretch, ww_error *error)
{
	struct entry_reader reader = entry_reader_of(&spreading->list, stretch);
	const struct entry *entry = &reader.entry;
	bool more;
	ww_status status;

	for (;;) {
		struct sought_phrase phrase = {.terms_at = spreading->terms.count};

		WW_STEP(entry_reader_next(&reader, &more, error));
		if (!more)
			break;
		if (entry->length > spreading->options->to)
			continue;
		phrase.length = entry->length;
		phrase.count = entry->count;
		phrase.documents = entry->documents;
		WW_STEP(vec_append(&spreading->terms, entry->terms, entry->length, error));
		WW_STEP(vec_push(&spreading->phrases, &phrase, error));
	}
done:
	entry_reader_clear(&reader);
	return status;
}

/* One word more is counted than phrases may have, to see which go on beyond. */
static ww_status find_phrases(struct spreading *spreading, const ww_run *run, ww_error *error)
{
	const ww_spreading_options *options = spreading->options;
	struct entry_question question = {.corpus = spreading->corpus,
	                                  .vocabulary = spreading->vocabulary,
	                                  .grouping = &spreading->everything,
	                                  .unit = UNIT_SENTENCE,
	                                  .from = options->from,
	                                  .to = options->to + 1,
	                                  .closed = true,
	                                  .least = {options->min_count, options->min_documents}};
	size_t stretches;
	ww_status status;

	WW_STEP(entry_list_make(&spreading->list, spreading->alloc, false, error));
	WW_STEP(entries_count_chains(&question, &stretches, entry_list_add, &spreading->list, run, error));
	for (size_t i = 0; i < stretches; i++)
		WW_STEP(take_stretch(spreading, i, error));
done:
	entry_list_clear(&spreading->list);
	return status;
}

static ww_status measure_phrases(struct spreading *spreading, const ww_run *run, ww_error *error)
{
	struct member_question wanted = {.vocabulary = spreading->vocabulary, .unit = UNIT_SENTENCE};
	struct members members;
	struct spread_question question = {.corpus = spreading->corpus,
	                                   .members = &members,
	                                   .sources = &spreading->sources,
	                                   .phrases = spreading->phrases.items,
	                                   .terms = spreading->terms.items,
	                                   .count = spreading->phrases.count,
	                                   .from = spreading->options->from,
	                                   .to = spreading->options->to};
	struct view_spread view;
	ww_status status;

	WW_STEP(members_make(&members, spreading->corpus, &wanted, error));
	spreading->spreads = alloc_array(spreading->alloc, question.count, sizeof *spreading->spreads);
	if (!spreading->spreads) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(spreads_measure(spreading->spreads, &view, &question, run, error));
	spreading->view.quoted_share = view.phrases.count ? (double)view.phrases.quoted / (double)view.phrases.count : 0;
	spreading->view.half_days = view.half_days;
done:
	members_clear(&members);
	return status;
}

static ww_status take_counts(void *context, uint32_t group, struct group_term *terms, size_t count, unsigned worker,
                             ww_error *error)
{
	uint64_t *counts = context;

	(void)group;
	(void)worker;
	(void)error;
	for (size_t i = 0; i < count; i++)
		counts[terms[i].term] = terms[i].count;
	return WW_OK;
}

static ww_status count_terms(struct spreading *spreading, const ww_run *run, ww_error *error)
{
	const struct vocabulary *vocabulary = spreading->vocabulary;
	struct term_filter filter = {0};
	struct group_terms_question question = {
		.corpus = spreading->corpus, .vocabulary = vocabulary, .grouping = &spreading->everything, .filter = &filter};
	ww_status status;

	spreading->counts = alloc_zeroed(spreading->alloc, vocabulary->terms, sizeof *spreading->counts);
	if (!spreading->counts)
		return ww_fail_memory(error);
	if (spreading->corpus->whole && vocabulary->kinds && vocabulary->terms > 0) {
		memcpy(spreading->counts, vocabulary->counts, vocabulary->terms * sizeof *spreading->counts);
		return WW_OK;
	}
	WW_STEP(term_filter_make(&filter, NULL, spreading->alloc, vocabulary, false, error));
	WW_STEP(group_terms_count(&question, take_counts, spreading->counts, run, error));
done:
	term_filter_clear(&filter);
	return status;
}

static uint32_t source_count(const struct spreading *spreading)
{
	return spreading->sources.count - spreading->sources.has_none;
}

/* How many sources have how many documents. */
static ww_status class_sources(struct spreading *spreading, struct radix_item *items, ww_error *error)
{
	const struct grouping *sources = &spreading->sources;
	uint32_t count = source_count(spreading);
	struct radix_item *sorted;
	ww_status status = WW_OK;

	for (uint32_t i = 0; i < sources->count; i++)
		items[i] = (struct radix_item){0, i};
	for (uint64_t row = 0; row < spreading->corpus->rows; row++)
		items[sources->of_row[row]].key++;
	sorted = radix_sort(items, items + sources->count, count);
	for (uint32_t i = 0; i < count; i++) {
		struct part_class class = {sorted[i].key, 1};

		if (i > 0 && sorted[i].key == sorted[i - 1].key)
			((struct part_class *)vec_at(&spreading->part_classes, spreading->part_classes.count - 1))->count++;
		else
			WW_STEP(vec_push(&spreading->part_classes, &class, error));
	}
done:
	return status;
}

static ww_status measure_sources(struct spreading *spreading, ww_error *error)
{
	uint64_t rows = spreading->corpus->rows;
	struct radix_item *items = alloc_array(spreading->alloc, spreading->sources.count, 2 * sizeof *items);
	ww_status status;

	spreading->expected = alloc_array(spreading->alloc, rows + 1, sizeof *spreading->expected);
	if (!items || !spreading->expected) {
		status = ww_fail_memory(error);
		goto done;
	}
	for (uint64_t i = 0; i <= rows; i++)
		spreading->expected[i] = -1;
	WW_STEP(class_sources(spreading, items, error));
done:
	alloc_free(spreading->alloc, items);
	return status;
}

static double expected_sources(struct spreading *spreading, uint64_t documents)
{
	double *expected = &spreading->expected[documents];

	if (*expected < 0)
		*expected = expected_parts(spreading->part_classes.items, spreading->part_classes.count,
		                           spreading->corpus->rows, documents);
	return *expected;
}

/* A phrase that reaches the thresholds, with what is said of it. */
struct spreading_row {
	const struct sought_phrase *phrase;
	const struct spread *spread;
	struct spread_evidence evidence;
};

static struct spreading_row row_of(struct spreading *spreading, size_t index)
{
	const struct sought_phrase *phrase = vec_at(&spreading->phrases, index);
	const struct spread *spread = &spreading->spreads[index];
	const uint32_t *terms = vec_at(&spreading->terms, (size_t)phrase->terms_at);
	uint64_t words = spreading->everything.words[0];
	double log_shares = 0;

	for (uint32_t i = 0; i < phrase->length; i++)
		log_shares += log((double)spreading->counts[terms[i]] / (double)words);
	return (struct spreading_row){phrase,
	                              spread,
	                              {.documents = spread->documents,
	                               .sources = spread->sources,
	                               .quoted = spread->quoted,
	                               .quoted_sources = spread->quoted_sources,
	                               .log_expected = log_expected_occurrences(log_shares, words),
	                               .expected_sources = expected_sources(spreading, spread->documents),
	                               .half_days = spread->half_days,
	                               .words = phrase->length}};
}

/* Thresholds that the first count cannot judge. */
static bool spreads_enough(const struct spreading *spreading, const struct spread *spread)
{
	uint64_t sources = spreading->options->min_sources;

	if (sources == 0)
		sources = source_count(spreading) < MIN_SOURCES ? source_count(spreading) : MIN_SOURCES;
	return spread->documents >= spreading->options->min_documents && spread->sources >= sources;
}

/* A number that is the lower the higher a score is. */
static uint64_t descending(double score)
{
	uint64_t bits;

	memcpy(&bits, &score, sizeof bits);
	return bits >> 63 ? bits : ~(bits | UINT64_C(1) << 63);
}

/* Rows by score, those of the same score in the order of entries: pairs of such a number and a phrase. */
static ww_status rank_rows(struct vec *ranked, struct spreading *spreading, const ww_run *run, ww_error *error)
{
	struct vec scratch = vec_of(spreading->alloc, sizeof(uint64_t));
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "phrases", spreading->phrases.count, error));
	for (size_t i = 0; i < spreading->phrases.count; i++) {
		struct spreading_row row;
		uint64_t key[RANK_WORDS] = {0, i};

		if (i % ROWS_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		if (!spreads_enough(spreading, &spreading->spreads[i]))
			continue;
		row = row_of(spreading, i);
		key[0] = descending(spread_score(&row.evidence, &spreading->view));
		WW_STEP(vec_append(ranked, key, RANK_WORDS, error));
	}
	WW_STEP(vec_reserve(&scratch, ranked->count, error));
	key_sort(ranked->items, scratch.items, ranked->count / RANK_WORDS, RANK_WORDS);
done:
	vec_clear(&scratch);
	return status;
}

static ww_status declare(struct table_builder *builder, ww_error *error)
{
	static const struct {
		const char *name;
		ww_column_type type;
	} columns[] = {
		{"ngram", WW_UTF8},    {"n", WW_U64},
		{"count", WW_U64},     {"documents", WW_U64},
		{"sources", WW_U64},   {"days", WW_U64},
		{"first", WW_DATE32},  {"last", WW_DATE32},
		{"half_days", WW_U64}, {"reprints", WW_U64},
		{"quoted", WW_U64},    {"quoted_sources", WW_U64},
		{"log_ratio", WW_F64}, {"expected_sources", WW_F64},
		{"score", WW_F64},
	};
	ww_status status = WW_OK;

	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		WW_STEP(table_column(builder, columns[i].name, columns[i].type, error));
done:
	return status;
}

static ww_status date_cell(struct table_builder *builder, size_t column, int32_t date, ww_error *error)
{
	return date == DATE_NONE ? table_null(builder, column, error) : table_integer(builder, column, date, error);
}

static ww_status half_days_cell(struct table_builder *builder, size_t column, uint64_t days, ww_error *error)
{
	return days ? table_integer(builder, column, (int64_t)days, error) : table_null(builder, column, error);
}

static ww_status add_row(struct table_builder *builder, struct spreading *spreading, size_t index, struct vec *text,
                         ww_error *error)
{
	struct spreading_row row = row_of(spreading, index);
	const struct sought_phrase *phrase = row.phrase;
	const struct spread *spread = row.spread;
	uint64_t reprints = phrase->documents - spread->documents;
	size_t column = 0;
	ww_status status;

	text->count = 0;
	WW_STEP(spell_terms(text, spreading->vocabulary, vec_at(&spreading->terms, (size_t)phrase->terms_at),
	                    phrase->length, error));
	WW_STEP(table_text(builder, column++, text->items, text->count, error));
	WW_STEP(table_integer(builder, column++, phrase->length, error));
	WW_STEP(table_integer(builder, column++, (int64_t)phrase->count, error));
	WW_STEP(table_integer(builder, column++, (int64_t)spread->documents, error));
	WW_STEP(table_integer(builder, column++, (int64_t)spread->sources, error));
	WW_STEP(table_integer(builder, column++, (int64_t)spread->days, error));
	WW_STEP(date_cell(builder, column++, spread->first, error));
	WW_STEP(date_cell(builder, column++, spread->last, error));
	WW_STEP(half_days_cell(builder, column++, spread->half_days, error));
	WW_STEP(table_integer(builder, column++, (int64_t)reprints, error));
	WW_STEP(table_integer(builder, column++, (int64_t)spread->quoted, error));
	WW_STEP(table_integer(builder, column++, (int64_t)spread->quoted_sources, error));
	WW_STEP(table_number(builder, column++, spread_log_ratio(&row.evidence), error));
	WW_STEP(table_number(builder, column++, row.evidence.expected_sources, error));
	WW_STEP(table_number(builder, column, spread_score(&row.evidence, &spreading->view), error));
done:
	return status;
}

static ww_status make_table(ww_table **out, struct spreading *spreading, const ww_run *run, ww_error *error)
{
	struct vec ranked = vec_of(spreading->alloc, sizeof(uint64_t)), text = vec_of(spreading->alloc, 1);
	uint64_t limit = spreading->options->limit, total;
	struct table_builder *builder = NULL;
	struct progress progress;
	ww_status status;

	WW_STEP(rank_rows(&ranked, spreading, run, error));
	total = ranked.count / RANK_WORDS;
	WW_STEP(table_builder_new(&builder, spreading->alloc, error));
	WW_STEP(declare(builder, error));
	WW_STEP(progress_begin(&progress, run, "rows", total, error));
	for (uint64_t i = 0; i < total && (limit == 0 || i < limit); i++) {
		const uint64_t *key = vec_at(&ranked, (size_t)i * RANK_WORDS);

		if (i % ROWS_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		WW_STEP(add_row(builder, spreading, (size_t)key[1], &text, error));
	}
	WW_STEP(table_finish(out, builder, total, error));
done:
	table_builder_free(builder);
	vec_clear(&ranked);
	vec_clear(&text);
	return status;
}

static void spreading_clear(struct spreading *spreading)
{
	grouping_clear(&spreading->everything);
	grouping_clear(&spreading->sources);
	vec_clear(&spreading->phrases);
	vec_clear(&spreading->terms);
	vec_clear(&spreading->part_classes);
	alloc_free(spreading->alloc, spreading->spreads);
	alloc_free(spreading->alloc, spreading->counts);
	alloc_free(spreading->alloc, spreading->expected);
}

ww_status ww_spreading(ww_table **out, const ww_corpus *corpus, const ww_spreading_options *options, const ww_run *run,
                       ww_error *error)
{
	ww_spreading_options known = options_of(options);
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct spreading spreading = {.corpus = corpus,
	                              .alloc = alloc,
	                              .options = &known,
	                              .phrases = vec_of(alloc, sizeof(struct sought_phrase)),
	                              .terms = vec_of(alloc, sizeof(uint32_t)),
	                              .part_classes = vec_of(alloc, sizeof(struct part_class))};
	ww_status status;

	*out = NULL;
	WW_STEP(check_options(&known, error));
	WW_STEP(corpus_vocabulary(&spreading.vocabulary, corpus, known.layer, error));
	WW_STEP(grouping_make(&spreading.everything, corpus, NULL, error));
	WW_STEP(grouping_make(&spreading.sources, corpus, "source", error));
	WW_STEP(find_phrases(&spreading, run, error));
	WW_STEP(measure_phrases(&spreading, run, error));
	WW_STEP(count_terms(&spreading, run, error));
	WW_STEP(measure_sources(&spreading, error));
	WW_STEP(make_table(out, &spreading, run, error));
done:
	spreading_clear(&spreading);
	return status;
}
