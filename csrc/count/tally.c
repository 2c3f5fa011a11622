#include "count/tally.h"

enum { CELLS_FIRST = 16 };

static size_t grown(const struct tally *tally)
{
	return tally->capacity ? tally->capacity * 2 : CELLS_FIRST;
}

uint64_t tally_growth(const struct tally *tally)
{
	return (uint64_t)grown(tally) * sizeof *tally->cells;
}

ww_status tally_grow(struct tally *tally, ww_error *error)
{
	struct tally next = {.alloc = tally->alloc, .capacity = grown(tally)};

	next.cells = alloc_zeroed(next.alloc, next.capacity, sizeof *next.cells);
	if (!next.cells)
		return ww_fail_memory(error);
	for (size_t i = 0; i < tally->capacity; i++)
		if (tally->cells[i].next_key)
			*tally_at(&next, tally->cells[i].next_key - 1) = tally->cells[i];
	alloc_free(tally->alloc, tally->cells);
	*tally = next;
	return WW_OK;
}

ww_status tally_widen(struct tally *tally, uint32_t groups, uint32_t terms, ww_error *error)
{
	tally->cells = alloc_zeroed(tally->alloc, groups, terms * sizeof *tally->cells);
	if (!tally->cells)
		return ww_fail_memory(error);
	tally->capacity = (size_t)groups * terms;
	tally->terms = terms;
	return WW_OK;
}

void tally_clear(struct tally *tally)
{
	alloc_free(tally->alloc, tally->cells);
	*tally = (struct tally){.alloc = tally->alloc};
}
