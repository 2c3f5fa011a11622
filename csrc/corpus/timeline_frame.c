#include "corpus/timeline_frame.h"

typedef void (*document_visit)(struct timeline_frame *frame, uint64_t row, int32_t date, uint64_t words);

static ww_status visit_documents(struct timeline_frame *frame, const ww_corpus *corpus, document_visit visit,
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

static void widen(struct timeline_frame *frame, uint64_t row, int32_t date, uint64_t words)
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

static void place(struct timeline_frame *frame, uint64_t row, int32_t date, uint64_t words)
{
	uint32_t group = frame->split.of_row[row];
	size_t slot = date == DATE_NONE ? frame->periods : (size_t)(period_number(frame->period, date) - frame->first);

	frame->slot_of_row[row] = (uint32_t)slot;
	frame->words[group * timeline_slots(frame) + slot] += words;
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
	WW_STEP(visit_documents(out, corpus, widen, error));
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
	return visit_documents(frame, corpus, place, error);
}

void timeline_frame_clear(struct timeline_frame *frame)
{
	alloc_free(frame->alloc, frame->slot_of_row);
	alloc_free(frame->alloc, frame->words);
	alloc_free(frame->alloc, frame->undated);
	grouping_clear(&frame->split);
}
