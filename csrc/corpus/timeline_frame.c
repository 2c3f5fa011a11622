#include "corpus/timeline_frame.h"

static void widen(void *context, uint64_t row, const struct document_table *table, uint64_t document)
{
	struct timeline_frame *frame = context;
	int32_t date = table->dates[document];
	int32_t number = date == DATE_NONE ? 0 : period_number(frame->period, date);

	(void)row;
	if (date == DATE_NONE)
		return;
	if (frame->periods == 0 || number < frame->first) {
		frame->periods += frame->periods == 0 ? 1 : (size_t)(frame->first - number);
		frame->first = number;
	}
	if ((size_t)(number - frame->first) >= frame->periods)
		frame->periods = (size_t)(number - frame->first) + 1;
}

static void place(void *context, uint64_t row, const struct document_table *table, uint64_t document)
{
	struct timeline_frame *frame = context;
	int32_t date = table->dates[document];
	uint32_t group = frame->split.of_row[row];
	size_t slot = date == DATE_NONE ? frame->periods : (size_t)(period_number(frame->period, date) - frame->first);

	frame->slot_of_row[row] = (uint32_t)slot;
	frame->words[group * timeline_slots(frame) + slot] += table->words[document];
	if (date == DATE_NONE)
		frame->undated[group] = true;
}

ww_status timeline_frame_make(struct timeline_frame *out, const ww_corpus *corpus, enum period period,
                              const char *split, ww_error *error)
{
	ww_status status;

	*out = (struct timeline_frame){
		.alloc = corpus_alloc(corpus), .period = period, .split = {.alloc = corpus_alloc(corpus)}};
	WW_STEP(grouping_make(&out->split, corpus, split, error));
	WW_STEP(corpus_visit(corpus, widen, out, error));
done:
	return status;
}

ww_status timeline_frame_fill(struct timeline_frame *frame, const ww_corpus *corpus, ww_error *error)
{
	frame->slot_of_row = alloc_array(frame->alloc, corpus->rows, sizeof *frame->slot_of_row);
	frame->words = alloc_zeroed(frame->alloc, timeline_cells(frame), sizeof *frame->words);
	frame->undated = alloc_zeroed(frame->alloc, frame->split.count, sizeof *frame->undated);
	if (!frame->slot_of_row || !frame->words || !frame->undated)
		return ww_fail_memory(error);
	return corpus_visit(corpus, place, frame, error);
}

void timeline_frame_clear(struct timeline_frame *frame)
{
	alloc_free(frame->alloc, frame->slot_of_row);
	alloc_free(frame->alloc, frame->words);
	alloc_free(frame->alloc, frame->undated);
	grouping_clear(&frame->split);
}
