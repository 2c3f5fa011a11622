/* The section table of a segment that has lost its own, made anew from what its blocks say of themselves. */
#ifndef STORE_TABLE_REBUILD_H
#define STORE_TABLE_REBUILD_H

#include "store/block_reader.h"

/*
 * Fills source->table, which is empty, from the blocks that lie before offset `end`. It has all sections that a segment
 * must have: what is not there stands in it as lost blocks, which nobody can load. counts are those that the document
 * table and the lexicon give, as far as they can be read.
 */
ww_status table_rebuild(struct block_source *source, const ww_alloc *alloc, uint64_t end, ww_error *error);

/* A block that the file does not have. */
static inline bool block_is_lost(const struct block_entry *entry)
{
	return entry->bytes == 0;
}

#endif
