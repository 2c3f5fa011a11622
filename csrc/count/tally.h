/* Counts by (group, term), for the pairs that occur. */
#ifndef COUNT_TALLY_H
#define COUNT_TALLY_H

#include "base/alloc.h"
#include "base/hash.h"
#include "base/status.h"

struct tally_cell {
	uint64_t next_key; /* key + 1; 0: free */
	uint64_t count;
	uint64_t documents;
	uint64_t next_row; /* row of the document counted last, + 1 */
};

/*
 * Either a hash table with open addressing, or, where terms are few enough, a cell for every pair. All zero but alloc
 * is an empty hash table.
 */
struct tally {
	const ww_alloc *alloc;
	struct tally_cell *cells;
	size_t capacity; /* of a hash table: a power of two, or 0 */
	size_t used;
	size_t terms; /* of a table of all pairs; else 0 */
};

static inline uint64_t tally_key(uint32_t group, uint32_t term)
{
	return (uint64_t)group << 32 | term;
}

static inline uint32_t tally_group(const struct tally_cell *cell)
{
	return (uint32_t)((cell->next_key - 1) >> 32);
}

static inline uint32_t tally_term(const struct tally_cell *cell)
{
	return (uint32_t)(cell->next_key - 1);
}

static inline bool tally_needs_room(const struct tally *tally)
{
	return !tally->terms && tally->used >= tally->capacity / 4 * 3;
}

/* Bytes that tally_grow is going to allocate. */
uint64_t tally_growth(const struct tally *tally);

/* Doubles the table. */
ww_status tally_grow(struct tally *tally, ww_error *error);

/* Turns an empty tally into a table of all pairs. */
ww_status tally_widen(struct tally *tally, uint32_t groups, uint32_t terms, ww_error *error);

/* The cell of a key, made if it is not there. Needs room. */
static inline struct tally_cell *tally_at(struct tally *tally, uint64_t key)
{
	size_t mask = tally->capacity - 1;

	if (tally->terms) {
		struct tally_cell *cell = &tally->cells[(key >> 32) * tally->terms + (uint32_t)key];

		cell->next_key = key + 1;
		return cell;
	}
	for (size_t at = hash_mix(key + 1) & mask;; at = (at + 1) & mask) {
		struct tally_cell *cell = &tally->cells[at];

		if (cell->next_key == key + 1)
			return cell;
		if (cell->next_key == 0) {
			cell->next_key = key + 1;
			tally->used++;
			return cell;
		}
	}
}

/* Counts one occurrence. Rows come in stretches: all occurrences of a document before those of the next. */
static inline void tally_count(struct tally_cell *cell, uint64_t row)
{
	cell->count++;
	if (cell->next_row != row + 1) {
		cell->next_row = row + 1;
		cell->documents++;
	}
}

void tally_clear(struct tally *tally);

#endif
