/*
 * From sorted keys to entries. Keys that share their first n values are neighbours, so one look at each pair of
 * neighbours tells where sequences of all lengths begin and end.
 */
#ifndef COUNT_ENTRY_SCAN_H
#define COUNT_ENTRY_SCAN_H

#include "count/entries.h"
#include "count/key.h"
#include "count/members.h"

/* What all threads share. */
struct entry_scan_plan {
	const struct entry_question *question;
	const struct members *members;
	struct key_layout layout;
	const uint8_t *shared_of_bit; /* by bit from the top: values before the one it is in */
};

/* Counts of a sequence in a group while they are gathered. */
struct part_cell {
	uint64_t count;
	uint64_t documents;
};

/* A sequence that was counted: keys first to first + count - 1 of those at hand. */
struct found_entry {
	uint32_t first;
	uint32_t count;
	uint32_t documents;
	uint16_t length;
	uint16_t shortest; /* those of fewer terms, down to this, occur with it alone */
	uint64_t parts_at; /* in the scan's parts; up to those of the entry that was found before */
};

/* One thread's. */
struct entry_scan {
	const struct entry_scan_plan *plan;
	uint32_t *stamps; /* by row: the sequence that was seen in it last */
	uint32_t stamp;
	struct part_cell *cells; /* by group */
	uint64_t *touched;       /* groups whose cells are not zero */
	uint64_t *touched_scratch;
	size_t touched_count;
	struct vec rows;  /* uint32_t: of the keys at hand */
	struct vec found; /* struct found_entry, the last in order first */
	struct vec parts; /* struct entry_part, as found */
	uint32_t terms[SHAPE_MAX];
};

/* Bytes that a scan takes for the view, and for so many keys in a row. */
uint64_t entry_scan_bytes(const struct entry_question *question, uint64_t keys);

/* Cleared by entry_scan_clear whatever the outcome. */
ww_status entry_scan_make(struct entry_scan *out, const struct entry_scan_plan *plan, ww_error *error);

/* Makes all the room that so many keys in a row can take, so that it does not grow beyond what it must have. */
ww_status entry_scan_reserve(struct entry_scan *scan, uint64_t keys, ww_error *error);

/* Where entries go. */
struct entry_sink {
	entry_visit visit;
	void *context;
	size_t stretch;
	unsigned worker;
};

/* Visits the sequences of from or more values of sorted keys, in order. */
ww_status entry_scan_keys(struct entry_scan *scan, const uint64_t *keys, size_t count, uint32_t from,
                          const struct entry_sink *sink, ww_error *error);

/* Visits an entry, or the sequences of it that meet the conditions of the question. */
ww_status entry_scan_one(const struct entry_scan_plan *plan, const struct entry *entry, const struct entry_sink *sink,
                         ww_error *error);

void entry_scan_clear(struct entry_scan *scan);

#endif
