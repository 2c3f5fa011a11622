/* The periods and groups of a timeline: where each document of a view belongs. */
#ifndef CORPUS_TIMELINE_FRAME_H
#define CORPUS_TIMELINE_FRAME_H

#include "base/period.h"
#include "corpus/grouping.h"

/*
 * A series for each group, and in it a slot for each period from the first to the last in which the view has documents.
 * The slot behind them is that of documents without date.
 */
struct timeline_frame {
	const ww_alloc *alloc;
	enum period period;
	int32_t first; /* number of the first period */
	size_t periods;
	struct grouping split; /* one group where there is none to split by */
	uint32_t *slot_of_row; /* of the view */
	uint64_t *words;       /* by group and slot */
	bool *undated;         /* by group: has documents without date */
};

/* Slots of a series. */
static inline size_t timeline_slots(const struct timeline_frame *frame)
{
	return frame->periods + 1;
}

/* Slots of all groups. */
static inline size_t timeline_cells(const struct timeline_frame *frame)
{
	return frame->split.count * timeline_slots(frame);
}

/* split: a field, or NULL. The next step fills what is measured here. Clear it whatever the outcome. */
ww_status timeline_frame_make(struct timeline_frame *out, const ww_corpus *corpus, enum period period,
                              const char *split, ww_error *error);

/* Finds the slots and words. 8 bytes a cell, 4 a document. */
ww_status timeline_frame_fill(struct timeline_frame *frame, const ww_corpus *corpus, ww_error *error);

void timeline_frame_clear(struct timeline_frame *frame);

#endif
