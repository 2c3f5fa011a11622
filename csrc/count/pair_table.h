/* Numbering pairs of numbers and counting them: the step by which sequences grow. */
#ifndef COUNT_PAIR_TABLE_H
#define COUNT_PAIR_TABLE_H

#include "base/alloc.h"
#include "base/hash.h"
#include "base/status.h"

struct pair_slot {
	uint64_t key;
	uint32_t count; /* 0: free */
	uint32_t documents;
	uint32_t row;   /* of the document counted last */
	uint32_t first; /* where it was met first */
};

/* Open addressing; a pair's number is its slot. All zero but alloc is an empty table. */
struct pair_table {
	const ww_alloc *alloc;
	struct pair_slot *slots;
	size_t room;     /* slots allocated */
	size_t capacity; /* slots in use: a power of two */
};

/* Pairs that a table can take; slots are numbered with 32 bits. */
enum { PAIR_TABLE_MAX = 1 << 30 };

/* Bytes of a table for so many pairs, which are at most PAIR_TABLE_MAX. */
uint64_t pair_table_bytes(size_t pairs);

/* Empties the table and makes room for so many pairs. */
ww_status pair_table_begin(struct pair_table *table, size_t pairs, ww_error *error);

/* Counts an occurrence of a pair in a document and returns its number. Rows must ascend, or at least not come back. */
static inline uint32_t pair_table_count(struct pair_table *table, uint32_t left, uint32_t right, uint32_t row,
                                        uint32_t place)
{
	uint64_t key = (uint64_t)left << 32 | right;
	size_t mask = table->capacity - 1;
	size_t at = hash_mix(key) & mask;
	struct pair_slot *slot = &table->slots[at];

	while (slot->count && slot->key != key) {
		at = (at + 1) & mask;
		slot = &table->slots[at];
	}
	if (slot->count == 0)
		*slot = (struct pair_slot){.key = key, .documents = 1, .row = row, .first = place};
	slot->count++;
	slot->documents += slot->row != row;
	slot->row = row;
	return (uint32_t)at;
}

void pair_table_clear(struct pair_table *table);

#endif
