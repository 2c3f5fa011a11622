#include "speech/mention_cells.h"

struct mention_cells mention_cells_of(const struct mention_units *units)
{
	return (struct mention_cells){.units = units,
	                              .numbers = hash_map_of(units->read.alloc),
	                              .items = vec_of(units->read.alloc, sizeof(struct mention_cell)),
	                              .tally = mention_tally_of(&units->read)};
}

ww_status mention_cells_count(uint32_t *number, struct mention_cells *cells, uint32_t part, uint64_t row,
                              ww_error *error)
{
	struct mention_cell cell = {mention_units_of_row(cells->units, row), part};
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(number, &added, &cells->numbers, (const char *)&cell.unit, sizeof cell.unit, part, error));
	if (added) {
		WW_STEP(vec_push(&cells->items, &cell, error));
		WW_STEP(mention_tally_make(&cells->tally, 1, error));
	}
	WW_STEP(mention_tally_count(&cells->tally, *number, row, error));
done:
	return status;
}

void mention_cells_clear(struct mention_cells *cells)
{
	if (!cells->units)
		return;
	mention_tally_clear(&cells->tally);
	vec_clear(&cells->items);
	hash_map_clear(&cells->numbers);
}
