#include "count/pair_table.h"

#include <string.h>

enum { SLOTS_MIN = 16 };

/* At least a third of the slots stays free. */
static size_t capacity_for(size_t pairs)
{
	size_t capacity = SLOTS_MIN;

	while (capacity < pairs + pairs / 2)
		capacity *= 2;
	return capacity;
}

uint64_t pair_table_bytes(size_t pairs)
{
	return (uint64_t)capacity_for(pairs) * sizeof(struct pair_slot);
}

ww_status pair_table_begin(struct pair_table *table, size_t pairs, ww_error *error)
{
	size_t capacity = capacity_for(pairs);

	if (capacity > table->room) {
		pair_table_clear(table);
		table->slots = alloc_array(table->alloc, capacity, sizeof *table->slots);
		if (!table->slots)
			return ww_fail_memory(error);
		table->room = capacity;
	}
	memset(table->slots, 0, capacity * sizeof *table->slots);
	table->capacity = capacity;
	return WW_OK;
}

void pair_table_clear(struct pair_table *table)
{
	alloc_free(table->alloc, table->slots);
	*table = (struct pair_table){.alloc = table->alloc};
}
