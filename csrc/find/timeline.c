#include "watchword/timeline.h"

#include <inttypes.h>
#include <string.h>

#include "base/options.h"
#include "base/progress.h"
#include "find/corpus_query.h"
#include "find/timeline_table.h"

struct timeline {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	const ww_run *run;
	ww_timeline_options options;
	const ww_timeline_item *items;
	size_t item_count;
	enum period period;
	struct burst_model model;
	struct timeline_frame frame;
	struct query *queries; /* of all items */
	size_t query_count;
	struct timeline_group *groups; /* one an item */
	struct timeline_cell *cells;   /* by item, group and slot */
};

static ww_status take_options(struct timeline *timeline, const ww_timeline_options *options, ww_error *error)
{
	ww_timeline_options known = {.size = sizeof known};
	ww_status status;

	options_take(&known, options);
	timeline->options = known;
	WW_STEP(period_take(&timeline->period, known.by ? known.by : "month", error));
	WW_STEP(burst_model_make(&timeline->model, known.burst_ratio, known.burst_gamma, known.burst_states, error));
done:
	return status;
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

/* Bytes of what is counted for each cell: words, and hits and documents of each item. */
static uint64_t bytes_of_cell(const struct timeline *timeline)
{
	return timeline->item_count * sizeof(struct timeline_cell) + sizeof(uint64_t);
}

/* The table has as many rows as there are cells, so one that would be too large is refused here. */
static ww_status check_memory(const struct timeline *timeline, ww_error *error)
{
	uint64_t limit = run_memory(timeline->run), cells = timeline_cells(&timeline->frame);

	if (cells <= limit / bytes_of_cell(timeline))
		return WW_OK;
	return ww_fail(error, WW_ENOMEM,
	               "the memory limit of %" PRIu64
	               " bytes is too small: %.0f would do for the counts of %zu items, %" PRIu32 " groups and %zu periods",
	               limit, (double)cells * (double)bytes_of_cell(timeline), timeline->item_count,
	               timeline->frame.split.count, timeline->frame.periods);
}

static ww_status make_cells(struct timeline *timeline, ww_error *error)
{
	struct timeline_frame *frame = &timeline->frame;
	ww_status status;

	WW_STEP(timeline_frame_make(frame, timeline->corpus, timeline->period, timeline->options.split, error));
	WW_STEP(check_memory(timeline, error));
	WW_STEP(timeline_frame_fill(frame, timeline->corpus, error));
	timeline->cells =
		alloc_zeroed(timeline->alloc, timeline->item_count * timeline_cells(frame), sizeof *timeline->cells);
	if (!timeline->cells)
		status = ww_fail_memory(error);
done:
	return status;
}

static ww_status scan(struct timeline *timeline, const struct vocabulary *vocabulary, ww_error *error)
{
	const struct timeline_frame *frame = &timeline->frame;
	struct timeline_question question = {.corpus = timeline->corpus,
	                                     .queries = timeline->queries,
	                                     .vocabulary = vocabulary,
	                                     .groups = timeline->groups,
	                                     .group_count = timeline->item_count,
	                                     .row_of = frame->split.of_row,
	                                     .slot_of = frame->slot_of_row,
	                                     .slots = timeline_slots(frame),
	                                     .cells = timeline_cells(frame)};
	uint64_t limit = run_memory(timeline->run), taken = question.cells * bytes_of_cell(timeline), wanted = 0;
	ww_status status = timeline_scan(timeline->cells, &wanted, &question, limit - taken, timeline->run, error);

	if (status == WW_ENOMEM && wanted)
		return ww_fail(error, WW_ENOMEM, "the memory limit of %" PRIu64 " bytes is too small: %" PRIu64 " would do",
		               limit, taken + wanted);
	return status;
}

static ww_status draw(ww_table **out, const struct timeline *timeline, ww_error *error)
{
	const ww_timeline_options *options = &timeline->options;
	struct timeline_answer answer = {.items = timeline->items,
	                                 .item_count = timeline->item_count,
	                                 .frame = &timeline->frame,
	                                 .cells = timeline->cells,
	                                 .model = timeline->model,
	                                 .is_split = options->split};

	return timeline_table(out, &answer, timeline->run, error);
}

static void timeline_clear(struct timeline *timeline)
{
	for (size_t i = 0; timeline->queries && i < timeline->query_count; i++)
		query_clear(&timeline->queries[i]);
	alloc_free(timeline->alloc, timeline->queries);
	alloc_free(timeline->alloc, timeline->groups);
	alloc_free(timeline->alloc, timeline->cells);
	timeline_frame_clear(&timeline->frame);
}

ww_status ww_timeline(ww_table **out, const ww_corpus *corpus, const ww_timeline_item *items, size_t item_count,
                      const ww_timeline_options *options, const ww_run *run, ww_error *error)
{
	struct timeline timeline = {
		.corpus = corpus, .alloc = corpus_alloc(corpus), .run = run, .items = items, .item_count = item_count};
	const struct vocabulary *vocabulary;
	struct layer layer;
	ww_status status;

	*out = NULL;
	WW_STEP(take_options(&timeline, options, error));
	WW_STEP(corpus_layer(&layer, corpus, timeline.options.layer, error));
	WW_STEP(parse_queries(&timeline, &layer, error));
	WW_STEP(corpus_query_terms(&vocabulary, corpus, &layer, error));
	WW_STEP(make_cells(&timeline, error));
	WW_STEP(scan(&timeline, vocabulary, error));
	WW_STEP(draw(out, &timeline, error));
done:
	timeline_clear(&timeline);
	return status;
}
