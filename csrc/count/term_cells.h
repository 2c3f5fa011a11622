/*
 * Cells to count one group's terms in: one for each term of a range, so that counting an occurrence is adding to it.
 * Terms have slots, from 1; slot 0 takes what does not count, as that is quicker than asking.
 */
#ifndef COUNT_TERM_CELLS_H
#define COUNT_TERM_CELLS_H

#include "base/vec.h"

struct term_cell {
	uint64_t count;
	uint32_t documents;
	uint32_t stamp; /* of the document counted last; 0: none */
};

/* One thread at a time. */
struct term_cells {
	struct term_cell *cells; /* by slot */
	uint32_t *touched;       /* slots that were counted, slot 0 perhaps among them */
	size_t touched_count;
};

enum { TERM_CELL_BYTES = sizeof(struct term_cell) + sizeof(uint32_t) };

static inline void term_cells_count(struct term_cells *cells, uint32_t slot, uint32_t stamp)
{
	struct term_cell *cell = &cells->cells[slot];

	cells->touched[cells->touched_count] = slot;
	cells->touched_count += cell->count == 0;
	cell->count++;
	cell->documents += cell->stamp != stamp;
	cell->stamp = stamp;
}

/* Counts what was counted before, of other documents. */
static inline void term_cells_add(struct term_cells *cells, uint32_t slot, uint64_t count, uint32_t documents)
{
	struct term_cell *cell = &cells->cells[slot];

	cells->touched[cells->touched_count] = slot;
	cells->touched_count += cell->count == 0;
	cell->count += count;
	cell->documents += documents;
}

#endif
