/* Counting the hits of many queries at once, those of each document in a cell that the caller chose for it. */
#ifndef FIND_TIMELINE_SCAN_H
#define FIND_TIMELINE_SCAN_H

#include <stdatomic.h>

#include "corpus/vocabulary.h"
#include "find/query.h"
#include "watchword/run.h"

struct timeline_cell {
	_Atomic uint64_t count;
	_Atomic uint64_t documents;
};

/* What is counted together: queries first to first + count - 1. */
struct timeline_group {
	size_t first;
	size_t count;
};

struct timeline_question {
	const ww_corpus *corpus;
	const struct query *queries;
	const struct vocabulary *vocabulary; /* of the queries' layer; NULL: the lexicons' own terms */
	const struct timeline_group *groups; /* that follow each other in queries, each of one query or more */
	size_t group_count;
	const uint32_t *row_of; /* of the cell that a document counts in, by row of the view */
	const uint32_t *slot_of;
	size_t slots; /* in a row of cells */
	size_t cells; /* rows of cells times slots */
};

/*
 * Adds hits and documents to cell g * cells + row_of[row] * slots + slot_of[row] for each group g. What several queries
 * of a group hit from the same first to the same last token counts once. memory: bytes for what the queries make of the
 * types of a segment; groups are taken in turns where not all fit. WW_ENOMEM says, in *wanted, what one group needs.
 */
ww_status timeline_scan(struct timeline_cell *cells, uint64_t *wanted, const struct timeline_question *question,
                        uint64_t memory, const ww_run *run, ww_error *error);

#endif
