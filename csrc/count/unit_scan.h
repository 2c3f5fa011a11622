/* Scanning a view for places at which n-grams begin, in reading order: what sizes and distances are taken from. */
#ifndef COUNT_UNIT_SCAN_H
#define COUNT_UNIT_SCAN_H

#include "count/entries.h"
#include "count/stretches.h"

/* Part of a unit, of one document. */
struct unit_part {
	const uint32_t *terms;
	size_t count;
	size_t starts; /* the first terms, at which n-grams begin; those behind are there to go on with */
	uint64_t row;
};

typedef void (*unit_visit)(void *context, const struct unit_part *part);

struct unit_worker {
	struct vec values;           /* uint32_t: a stretch */
	uint32_t terms[STRETCH_MAX]; /* of it */
};

struct unit_scan {
	const ww_alloc *alloc;
	const struct entry_question *question;
	struct members members;
	struct unit_worker *own; /* one a worker */
	unsigned workers;
	struct row_range *ranges;
	size_t range_count;
};

/* Cleared by unit_scan_clear whatever the outcome. */
ww_status unit_scan_make(struct unit_scan *out, const struct entry_question *question, const ww_run *run,
                         ww_error *error);

/* Visits every term that counts as a start once, in order; for use in a pool. */
ww_status unit_scan_range(const struct unit_scan *scan, size_t range, unsigned worker, unit_visit visit, void *context,
                          ww_error *error);

void unit_scan_clear(struct unit_scan *scan);

#endif
