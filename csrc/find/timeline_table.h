/* The table of a timeline. */
#ifndef FIND_TIMELINE_TABLE_H
#define FIND_TIMELINE_TABLE_H

#include "corpus/timeline_frame.h"
#include "find/timeline_scan.h"
#include "stat/bursts.h"
#include "watchword/timeline.h"

/* What was counted; all is borrowed. */
struct timeline_answer {
	const ww_timeline_item *items;
	size_t item_count;
	const struct timeline_frame *frame;
	const struct timeline_cell *cells; /* by item, group and slot */
	struct burst_model model;
	bool is_split;
};

/* include/watchword/timeline.h gives the columns. */
ww_status timeline_table(ww_table **out, const struct timeline_answer *answer, const ww_run *run, ww_error *error);

#endif
