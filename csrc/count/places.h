/*
 * Places, at which sequences begin, and their keys. A scan of the view first counts the places of each partition; a
 * second one writes their keys to where the first says that they go.
 */
#ifndef COUNT_PLACES_H
#define COUNT_PLACES_H

#include "count/entries.h"
#include "count/key.h"
#include "count/partition.h"
#include "count/stretches.h"

/* Counts of a split term in a group. */
struct split_cell {
	uint64_t count;
	uint64_t documents;
	uint64_t next_row; /* row of the document counted last, + 1 */
};

/* A range of documents that is scanned. */
struct place_scan {
	const struct entry_question *question;
	const struct partitions *partitions;
	struct key_layout layout;
	uint64_t *places;         /* by partition: how many; when keys are written: where the next goes */
	struct split_cell *split; /* by split term and group; NULL: they are not counted */
	size_t first, last;       /* partitions whose keys are written: first to last - 1 */
	uint64_t *keys;
};

/* Values that a stretch and a start must have. */
static inline uint32_t places_reach(const struct entry_question *question)
{
	return question->shapes ? 1 : question->from;
}

/* Two stretch_visits, whose context is a place_scan. */
void places_count(void *scan, const struct stretch *stretch);
void places_keep(void *scan, const struct stretch *stretch);

#endif
