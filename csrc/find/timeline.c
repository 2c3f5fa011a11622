#include "watchword/timeline.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/options.h"
#include "base/period.h"
#include "base/progress.h"
#include "corpus/grouping.h"
#include "find/corpus_query.h"
#include "find/timeline_scan.h"
#include "stat/bursts.h"
#include "table/build.h"

/* The rows of a series: a slot for each period, and behind them one for documents without date. */
struct frame {
	enum period period;
	int32_t first; /* number of the first period */
	size_t periods;
	struct grouping split; /* one group where there is none to split by */
	uint32_t *slot_of_row;
	uint64_t *words; /* by group and slot */
	bool *undated;   /* by group: has documents without date */
};

struct timeline {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	const ww_run *run;
	ww_timeline_options options;
	const ww_timeline_item *items;
	size_t item_count;
	struct frame frame;
	struct query *queries; /* of all items */
	size_t query_count;
	struct timeline_group *groups; /* one an item */
	struct timeline_cell *cells;   /* by item, group and slot */
};

static ww_timeline_options options_of(const ww_timeline_options *options)
{
	ww_timeline_options known = {.size = sizeof known};

	options_take(&known, options);
	if (!known.by)
		known.by = "month";
	if (known.burst_ratio == 0)
		known.burst_ratio = 2;
	if (known.burst_gamma == 0)
		known.burst_gamma = 1;
	if (known.burst_states == 0)
		known.burst_states = 2;
	return known;
}

static ww_status check_options(struct timeline *timeline, ww_error *error)
{
	const ww_timeline_options *options = &timeline->options;

	if (!period_find(&timeline->frame.period, options->by))
		return ww_fail(error, WW_EINVAL, "no period \"%.60s\"; there are: day, week, month, quarter, year",
		               options->by);
	if (!(options->burst_ratio > 1) || isinf(options->burst_ratio))
		return ww_fail(error, WW_EINVAL, "burst_ratio is %g; it must be above 1", options->burst_ratio);
	if (!(options->burst_gamma > 0) || isinf(options->burst_gamma))
		return ww_fail(error, WW_EINVAL, "burst_gamma is %g; it must be above 0", options->burst_gamma);
	if (options->burst_states < 2 || options->burst_states > BURST_STATES_MAX)
		return ww_fail(error, WW_EINVAL, "burst_states is %" PRIu32 "; 2 to %d are possible", options->burst_states,
		               BURST_STATES_MAX);
	return WW_OK;
}

static const char *label_of(const ww_timeline_item *item)
{
	return item->label ? item->label : item->queries[0];
}

static ww_status count_queries(struct timeline *timeline, ww_error *error)
{
	timeline->groups = alloc_array(timeline->alloc, timeline->item_count, sizeof *timeline->groups);
	if (!timeline->groups)
		return ww_fail_memory(error);
	for (size_t i = 0; i < timeline->item_count; i++) {
		if (timeline->items[i].query_count == 0)
			return ww_fail(error, WW_EINVAL, "item %zu, \"%.60s\", has no queries", i + 1,
			               timeline->items[i].label ? timeline->items[i].label : "");
		timeline->groups[i] = (struct timeline_group){timeline->query_count, timeline->items[i].query_count};
		timeline->query_count += timeline->items[i].query_count;
	}
	timeline->queries = alloc_zeroed(timeline->alloc, timeline->query_count, sizeof *timeline->queries);
	return timeline->queries ? WW_OK : ww_fail_memory(error);
}

static ww_status parse_queries(struct timeline *timeline, const struct layer *layer, ww_error *error)
{
	struct progress progress;
	size_t parsed = 0;
	ww_status status;

	WW_STEP(count_queries(timeline, error));
	WW_STEP(progress_begin(&progress, timeline->run, "queries", timeline->query_count, error));
	for (size_t i = 0; i < timeline->item_count; i++)
		for (size_t j = 0; j < timeline->items[i].query_count; j++) {
			WW_STEP(corpus_query_parse(&timeline->queries[parsed++], timeline->corpus, timeline->items[i].queries[j],
			                           layer, error));
			WW_STEP(progress_at(&progress, parsed, error));
		}
done:
	return status;
}

static ww_status visit_documents(struct frame *frame, const ww_corpus *corpus,
                                 void (*visit)(struct frame *frame, uint64_t row, int32_t date, uint64_t words),
                                 ww_error *error)
{
	const struct document_table *table;
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct view_part *part = &corpus->parts[i];

		WW_STEP(segment_documents(&table, corpus_segment(corpus, i), error));
		for (uint64_t row = 0; row < part->count; row++) {
			uint64_t document = view_document(part, row);

			visit(frame, part->first_row + row, table->dates[document], table->words[document]);
		}
	}
done:
	return status;
}

static void widen(struct frame *frame, uint64_t row, int32_t date, uint64_t words)
{
	int32_t number = date == DATE_NONE ? 0 : period_number(frame->period, date);

	(void)row;
	(void)words;
	if (date == DATE_NONE)
		return;
	if (frame->periods == 0 || number < frame->first) {
		frame->periods += frame->periods == 0 ? 1 : (size_t)(frame->first - number);
		frame->first = number;
	}
	if ((size_t)(number - frame->first) >= frame->periods)
		frame->periods = (size_t)(number - frame->first) + 1;
}

static void place(struct frame *frame, uint64_t row, int32_t date, uint64_t words)
{
	uint32_t group = frame->split.of_row[row];
	size_t slot = date == DATE_NONE ? frame->periods : (size_t)(period_number(frame->period, date) - frame->first);

	frame->slot_of_row[row] = (uint32_t)slot;
	frame->words[group * (frame->periods + 1) + slot] += words;
	if (date == DATE_NONE)
		frame->undated[group] = true;
}

/* Cells of an item. */
static size_t frame_cells(const struct frame *frame)
{
	return frame->split.count * (frame->periods + 1);
}

/* Cells are as many as there are rows, so a table that would be too large is refused here. */
static ww_status check_memory(const struct timeline *timeline, ww_error *error)
{
	uint64_t limit = run_memory(timeline->run), of_item = frame_cells(&timeline->frame) * sizeof(struct timeline_cell);

	if (timeline->item_count == 0 || of_item <= limit / timeline->item_count)
		return WW_OK;
	return ww_fail(error, WW_ENOMEM,
	               "the memory limit of %" PRIu64
	               " bytes is too small: %.0f would do for the counts of %zu items, %" PRIu32 " groups and %zu periods",
	               limit, (double)of_item * (double)timeline->item_count, timeline->item_count,
	               timeline->frame.split.count, timeline->frame.periods);
}

static ww_status make_frame(struct timeline *timeline, ww_error *error)
{
	const ww_corpus *corpus = timeline->corpus;
	struct frame *frame = &timeline->frame;
	ww_status status;

	WW_STEP(grouping_make(&frame->split, corpus, timeline->options.split, error));
	WW_STEP(visit_documents(frame, corpus, widen, error));
	WW_STEP(check_memory(timeline, error));
	frame->slot_of_row = alloc_array(timeline->alloc, corpus->rows, sizeof *frame->slot_of_row);
	frame->words = alloc_zeroed(timeline->alloc, frame_cells(frame), sizeof *frame->words);
	frame->undated = alloc_zeroed(timeline->alloc, frame->split.count, sizeof *frame->undated);
	timeline->cells = alloc_zeroed(timeline->alloc, timeline->item_count * frame_cells(frame), sizeof *timeline->cells);
	if (!frame->slot_of_row || !frame->words || !frame->undated || !timeline->cells)
		return ww_fail_memory(error);
	WW_STEP(visit_documents(frame, corpus, place, error));
done:
	return status;
}

static ww_status scan(struct timeline *timeline, const struct vocabulary *vocabulary, ww_error *error)
{
	const struct frame *frame = &timeline->frame;
	struct timeline_question question = {.corpus = timeline->corpus,
	                                     .queries = timeline->queries,
	                                     .vocabulary = vocabulary,
	                                     .groups = timeline->groups,
	                                     .group_count = timeline->item_count,
	                                     .row_of = frame->split.of_row,
	                                     .slot_of = frame->slot_of_row,
	                                     .slots = frame->periods + 1,
	                                     .cells = frame_cells(frame)};
	uint64_t limit = run_memory(timeline->run), wanted = 0;
	uint64_t taken = timeline->item_count * question.cells * sizeof *timeline->cells;
	ww_status status = timeline_scan(timeline->cells, &wanted, &question, limit - taken, timeline->run, error);

	if (status == WW_ENOMEM && wanted)
		return ww_fail(error, WW_ENOMEM, "the memory limit of %" PRIu64 " bytes is too small: %" PRIu64 " would do",
		               limit, taken + wanted);
	return status;
}

enum {
	COLUMN_ITEM,
	COLUMN_GROUP /* only with split; the columns behind it are moved by it */
};

enum {
	OF_PERIOD,
	OF_START,
	OF_COUNT,
	OF_DOCUMENTS,
	OF_WORDS,
	OF_PER_MILLION,
	OF_CHANGE,
	OF_CHANGE_RATIO,
	OF_BURST,
	OF_BURST_WEIGHT
};

/* The table under construction, and a series of it. */
struct drawing {
	const struct timeline *timeline;
	struct table_builder *builder;
	size_t first_column; /* behind item and group */
	uint64_t *counts;    /* by period, as all that follows */
	uint8_t *states;
	double *weights;
};

static ww_status declare(struct drawing *drawing, ww_error *error)
{
	static const struct {
		const char *name;
		ww_column_type type;
	} columns[] = {
		{"period", WW_UTF8}, {"start", WW_DATE32},     {"count", WW_U64},  {"documents", WW_U64},
		{"words", WW_U64},   {"per_million", WW_F64},  {"change", WW_F64}, {"change_ratio", WW_F64},
		{"burst", WW_U64},   {"burst_weight", WW_F64},
	};
	ww_status status;

	WW_STEP(table_builder_new(&drawing->builder, drawing->timeline->alloc, error));
	WW_STEP(table_column(drawing->builder, "item", WW_UTF8, error));
	if (drawing->timeline->options.split)
		WW_STEP(table_column(drawing->builder, "group", WW_UTF8, error));
	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		WW_STEP(table_column(drawing->builder, columns[i].name, columns[i].type, error));
done:
	return status;
}

static ww_status drawing_begin(struct drawing *drawing, const struct timeline *timeline, ww_error *error)
{
	size_t periods = timeline->frame.periods;

	*drawing = (struct drawing){.timeline = timeline,
	                            .first_column = timeline->options.split ? COLUMN_GROUP + 1 : COLUMN_ITEM + 1,
	                            .counts = alloc_array(timeline->alloc, periods, sizeof *drawing->counts),
	                            .states = alloc_array(timeline->alloc, periods, sizeof *drawing->states),
	                            .weights = alloc_array(timeline->alloc, periods, sizeof *drawing->weights)};
	if (!drawing->counts || !drawing->states || !drawing->weights)
		return ww_fail_memory(error);
	return declare(drawing, error);
}

static void drawing_end(struct drawing *drawing)
{
	const ww_alloc *alloc = drawing->timeline->alloc;

	table_builder_free(drawing->builder);
	alloc_free(alloc, drawing->counts);
	alloc_free(alloc, drawing->states);
	alloc_free(alloc, drawing->weights);
}

/* A series by item and group, and a slot of it. */
struct place {
	size_t item;
	uint32_t group;
	size_t slot;
};

static uint64_t words_at(const struct frame *frame, struct place at)
{
	return frame->words[at.group * (frame->periods + 1) + at.slot];
}

static const struct timeline_cell *cell_at(const struct timeline *timeline, struct place at)
{
	const struct frame *frame = &timeline->frame;

	return &timeline->cells[at.item * frame_cells(frame) + at.group * (frame->periods + 1) + at.slot];
}

static ww_status put_names(struct drawing *drawing, struct place at, ww_error *error)
{
	const struct timeline *timeline = drawing->timeline;
	const struct frame *frame = &timeline->frame;
	const char *label = label_of(&timeline->items[at.item]);
	int32_t start = period_start(frame->period, frame->first + (int32_t)at.slot);
	size_t first = drawing->first_column;
	char name[PERIOD_BYTES];
	ww_status status;

	WW_STEP(table_text(drawing->builder, COLUMN_ITEM, label, strlen(label), error));
	if (timeline->options.split) {
		ww_text group = grouping_label(&frame->split, at.group);

		if (frame->split.has_none && at.group == frame->split.count - 1)
			WW_STEP(table_null(drawing->builder, COLUMN_GROUP, error));
		else
			WW_STEP(table_text(drawing->builder, COLUMN_GROUP, group.data, group.size, error));
	}
	if (at.slot == frame->periods) {
		WW_STEP(table_null(drawing->builder, first + OF_PERIOD, error));
		WW_STEP(table_null(drawing->builder, first + OF_START, error));
	} else {
		WW_STEP(table_text(drawing->builder, first + OF_PERIOD, name, period_name(name, frame->period, start), error));
		WW_STEP(table_integer(drawing->builder, first + OF_START, start, error));
	}
done:
	return status;
}

static double per_million(uint64_t count, uint64_t words)
{
	return (double)count * 1e6 / (double)words;
}

/* Base 2. */
static double log_rate(uint64_t count, uint64_t words)
{
	return log2(((double)count + 0.5) / ((double)words + 0.5));
}

static ww_status put_change(struct drawing *drawing, struct place at, ww_error *error)
{
	const struct frame *frame = &drawing->timeline->frame;
	size_t first = drawing->first_column;
	struct place before = {at.item, at.group, at.slot - 1};
	uint64_t words = words_at(frame, at), count = cell_at(drawing->timeline, at)->count, count_before;
	ww_status status;

	if (at.slot == 0 || at.slot == frame->periods || words == 0 || words_at(frame, before) == 0) {
		WW_STEP(table_null(drawing->builder, first + OF_CHANGE, error));
		WW_STEP(table_null(drawing->builder, first + OF_CHANGE_RATIO, error));
		return WW_OK;
	}
	count_before = cell_at(drawing->timeline, before)->count;
	WW_STEP(table_number(drawing->builder, first + OF_CHANGE,
	                     per_million(count, words) - per_million(count_before, words_at(frame, before)), error));
	WW_STEP(table_number(drawing->builder, first + OF_CHANGE_RATIO,
	                     log_rate(count, words) - log_rate(count_before, words_at(frame, before)), error));
done:
	return status;
}

static ww_status put_burst(struct drawing *drawing, struct place at, ww_error *error)
{
	size_t first = drawing->first_column;
	ww_status status;

	if (at.slot == drawing->timeline->frame.periods) {
		WW_STEP(table_null(drawing->builder, first + OF_BURST, error));
		WW_STEP(table_null(drawing->builder, first + OF_BURST_WEIGHT, error));
	} else {
		WW_STEP(table_integer(drawing->builder, first + OF_BURST, drawing->states[at.slot], error));
		WW_STEP(table_number(drawing->builder, first + OF_BURST_WEIGHT, drawing->weights[at.slot], error));
	}
done:
	return status;
}

static ww_status put_row(struct drawing *drawing, struct place at, ww_error *error)
{
	const struct timeline_cell *cell = cell_at(drawing->timeline, at);
	uint64_t words = words_at(&drawing->timeline->frame, at);
	size_t first = drawing->first_column;
	ww_status status;

	WW_STEP(put_names(drawing, at, error));
	WW_STEP(table_integer(drawing->builder, first + OF_COUNT, (int64_t)cell->count, error));
	WW_STEP(table_integer(drawing->builder, first + OF_DOCUMENTS, (int64_t)cell->documents, error));
	WW_STEP(table_integer(drawing->builder, first + OF_WORDS, (int64_t)words, error));
	if (words)
		WW_STEP(table_number(drawing->builder, first + OF_PER_MILLION, per_million(cell->count, words), error));
	else
		WW_STEP(table_null(drawing->builder, first + OF_PER_MILLION, error));
	WW_STEP(put_change(drawing, at, error));
	WW_STEP(put_burst(drawing, at, error));
done:
	return status;
}

static ww_status find_bursts(struct drawing *drawing, struct place at, ww_error *error)
{
	const struct timeline *timeline = drawing->timeline;
	const ww_timeline_options *options = &timeline->options;
	struct burst_model model = {options->burst_ratio, options->burst_gamma, options->burst_states};
	struct burst_series series = {.counts = drawing->counts, .periods = timeline->frame.periods};
	struct burst_automaton automaton;
	ww_status status;

	for (at.slot = 0; at.slot < series.periods; at.slot++)
		drawing->counts[at.slot] = cell_at(timeline, at)->count;
	series.totals = &timeline->frame.words[at.group * (series.periods + 1)];
	automaton = burst_automaton_of(&series, &model);
	WW_STEP(burst_states(drawing->states, &automaton, &series, timeline->alloc, error));
	burst_weights(drawing->weights, &automaton, &series, drawing->states);
done:
	return status;
}

static ww_status put_series(struct drawing *drawing, struct place at, struct progress *progress, ww_error *error)
{
	const struct frame *frame = &drawing->timeline->frame;
	ww_status status;

	WW_STEP(find_bursts(drawing, at, error));
	for (at.slot = 0; at.slot < frame->periods + frame->undated[at.group]; at.slot++) {
		WW_STEP(put_row(drawing, at, error));
		if (at.slot % 4096 == 0)
			WW_STEP(progress_at(progress, table_count(drawing->builder, COLUMN_ITEM), error));
	}
done:
	return status;
}

static ww_status draw(ww_table **out, const struct timeline *timeline, ww_error *error)
{
	const struct frame *frame = &timeline->frame;
	struct drawing drawing;
	struct progress progress;
	ww_status status;

	WW_STEP(drawing_begin(&drawing, timeline, error));
	WW_STEP(progress_begin(&progress, timeline->run, "rows", timeline->item_count * frame_cells(frame), error));
	for (size_t item = 0; item < timeline->item_count; item++)
		for (uint32_t group = 0; group < frame->split.count; group++)
			WW_STEP(put_series(&drawing, (struct place){.item = item, .group = group}, &progress, error));
	WW_STEP(table_finish(out, drawing.builder, 0, error));
done:
	drawing_end(&drawing);
	return status;
}

static void timeline_clear(struct timeline *timeline)
{
	for (size_t i = 0; timeline->queries && i < timeline->query_count; i++)
		query_clear(&timeline->queries[i]);
	alloc_free(timeline->alloc, timeline->queries);
	alloc_free(timeline->alloc, timeline->groups);
	alloc_free(timeline->alloc, timeline->cells);
	alloc_free(timeline->alloc, timeline->frame.slot_of_row);
	alloc_free(timeline->alloc, timeline->frame.words);
	alloc_free(timeline->alloc, timeline->frame.undated);
	grouping_clear(&timeline->frame.split);
}

ww_status ww_timeline(ww_table **out, const ww_corpus *corpus, const ww_timeline_item *items, size_t item_count,
                      const ww_timeline_options *options, const ww_run *run, ww_error *error)
{
	struct timeline timeline = {.corpus = corpus,
	                            .alloc = corpus_alloc(corpus),
	                            .run = run,
	                            .options = options_of(options),
	                            .items = items,
	                            .item_count = item_count};
	const struct vocabulary *vocabulary;
	struct layer layer;
	ww_status status;

	*out = NULL;
	timeline.frame.split.alloc = timeline.alloc;
	WW_STEP(check_options(&timeline, error));
	WW_STEP(corpus_layer(&layer, corpus, timeline.options.layer, error));
	WW_STEP(parse_queries(&timeline, &layer, error));
	WW_STEP(corpus_query_terms(&vocabulary, corpus, &layer, error));
	WW_STEP(make_frame(&timeline, error));
	WW_STEP(scan(&timeline, vocabulary, error));
	WW_STEP(draw(out, &timeline, error));
done:
	timeline_clear(&timeline);
	return status;
}
