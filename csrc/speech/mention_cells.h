/* Mentions counted by two keys: the unit that they are of, and a part, such as a group, a source or a period. */
#ifndef SPEECH_MENTION_CELLS_H
#define SPEECH_MENTION_CELLS_H

#include "speech/mention_tally.h"
#include "speech/mention_units.h"

struct mention_cell {
	uint32_t unit;
	uint32_t part;
};

struct mention_cells {
	const struct mention_units *units;
	struct hash_map numbers; /* a unit; the tag is the part */
	struct vec items;        /* struct mention_cell, by number */
	struct mention_tally tally;
};

struct mention_cells mention_cells_of(const struct mention_units *units);

/* Counts a row with the cell of its unit and a part; *number: of the cell. The row must be of a unit. */
ww_status mention_cells_count(uint32_t *number, struct mention_cells *cells, uint32_t part, uint64_t row,
                              ww_error *error);

static inline const struct mention_cell *mention_cells_at(const struct mention_cells *cells, size_t number)
{
	return vec_at(&cells->items, number);
}

void mention_cells_clear(struct mention_cells *cells);

#endif
