#include "find/timeline_table.h"

#include <math.h>
#include <string.h>

#include "base/progress.h"
#include "table/build.h"

static const char *label_of(const ww_timeline_item *item)
{
	return item->label ? item->label : item->queries[0];
}

enum {
	COLUMN_ITEM,
	COLUMN_GROUP /* only with split */
};

/* Columns behind these. */
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
	const struct timeline_answer *answer;
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

	WW_STEP(table_builder_new(&drawing->builder, drawing->answer->frame->alloc, error));
	WW_STEP(table_column(drawing->builder, "item", WW_UTF8, error));
	if (drawing->answer->is_split)
		WW_STEP(table_column(drawing->builder, "group", WW_UTF8, error));
	for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
		WW_STEP(table_column(drawing->builder, columns[i].name, columns[i].type, error));
done:
	return status;
}

static ww_status drawing_begin(struct drawing *drawing, const struct timeline_answer *answer, ww_error *error)
{
	size_t periods = answer->frame->periods;

	*drawing = (struct drawing){.answer = answer,
	                            .first_column = answer->is_split ? COLUMN_GROUP + 1 : COLUMN_ITEM + 1,
	                            .counts = alloc_array(answer->frame->alloc, periods, sizeof *drawing->counts),
	                            .states = alloc_array(answer->frame->alloc, periods, sizeof *drawing->states),
	                            .weights = alloc_array(answer->frame->alloc, periods, sizeof *drawing->weights)};
	if (!drawing->counts || !drawing->states || !drawing->weights)
		return ww_fail_memory(error);
	return declare(drawing, error);
}

static void drawing_end(struct drawing *drawing)
{
	const ww_alloc *alloc = drawing->answer->frame->alloc;

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

static uint64_t words_at(const struct timeline_frame *frame, struct place at)
{
	return frame->words[at.group * timeline_slots(frame) + at.slot];
}

static const struct timeline_cell *cell_at(const struct timeline_answer *answer, struct place at)
{
	const struct timeline_frame *frame = answer->frame;

	return &answer->cells[at.item * timeline_cells(frame) + at.group * timeline_slots(frame) + at.slot];
}

static ww_status put_names(struct drawing *drawing, struct place at, ww_error *error)
{
	const struct timeline_answer *answer = drawing->answer;
	const struct timeline_frame *frame = answer->frame;
	const char *label = label_of(&answer->items[at.item]);
	int32_t start = period_start(frame->period, frame->first + (int32_t)at.slot);
	size_t first = drawing->first_column;
	char name[PERIOD_BYTES];
	ww_status status;

	WW_STEP(table_text(drawing->builder, COLUMN_ITEM, label, strlen(label), error));
	if (answer->is_split) {
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
	const struct timeline_frame *frame = drawing->answer->frame;
	size_t first = drawing->first_column;
	struct place before = {at.item, at.group, at.slot - 1};
	uint64_t words = words_at(frame, at), count = cell_at(drawing->answer, at)->count, count_before;
	ww_status status;

	if (at.slot == 0 || at.slot == frame->periods || words == 0 || words_at(frame, before) == 0) {
		WW_STEP(table_null(drawing->builder, first + OF_CHANGE, error));
		WW_STEP(table_null(drawing->builder, first + OF_CHANGE_RATIO, error));
		return WW_OK;
	}
	count_before = cell_at(drawing->answer, before)->count;
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

	if (at.slot == drawing->answer->frame->periods) {
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
	const struct timeline_cell *cell = cell_at(drawing->answer, at);
	uint64_t words = words_at(drawing->answer->frame, at);
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
	const struct timeline_answer *answer = drawing->answer;
	struct burst_series series = {.counts = drawing->counts, .periods = answer->frame->periods};
	struct burst_automaton automaton;
	ww_status status;

	for (at.slot = 0; at.slot < series.periods; at.slot++)
		drawing->counts[at.slot] = cell_at(answer, at)->count;
	series.totals = &answer->frame->words[at.group * timeline_slots(answer->frame)];
	automaton = burst_automaton_of(&series, &answer->model);
	WW_STEP(burst_states(drawing->states, &automaton, &series, answer->frame->alloc, error));
	burst_weights(drawing->weights, &automaton, &series, drawing->states);
done:
	return status;
}

static ww_status put_series(struct drawing *drawing, struct place at, struct progress *progress, ww_error *error)
{
	const struct timeline_frame *frame = drawing->answer->frame;
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

ww_status timeline_table(ww_table **out, const struct timeline_answer *answer, const ww_run *run, ww_error *error)
{
	const struct timeline_frame *frame = answer->frame;
	struct drawing drawing;
	struct progress progress;
	ww_status status;

	WW_STEP(drawing_begin(&drawing, answer, error));
	WW_STEP(progress_begin(&progress, run, "rows", answer->item_count * timeline_cells(frame), error));
	for (size_t item = 0; item < answer->item_count; item++)
		for (uint32_t group = 0; group < frame->split.count; group++)
			WW_STEP(put_series(&drawing, (struct place){.item = item, .group = group}, &progress, error));
	WW_STEP(table_finish(out, drawing.builder, 0, error));
done:
	drawing_end(&drawing);
	return status;
}
