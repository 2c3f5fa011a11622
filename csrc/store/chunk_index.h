/*
 * The word index: in which chunks of the stream each type occurs. A section of records, one a type in the order of ids.
 */
#ifndef STORE_CHUNK_INDEX_H
#define STORE_CHUNK_INDEX_H

#include "store/code_list.h"
#include "store/records.h"

static inline uint64_t chunk_count(uint64_t codes)
{
	return codes / INDEX_CHUNK + (codes % INDEX_CHUNK != 0);
}

/* Whether the writer lists the chunks of a type that occurs in so many of them; if not, it gives them all. */
static inline bool chunks_are_listed(uint64_t occupied, uint64_t chunks)
{
	return occupied <= chunks / 4;
}

/*
 * ids and chunk_types: the types of each chunk, as stream_write leaves them; below types. Reports no progress but
 * notices when the user says stop.
 */
ww_status chunk_index_write(struct block_writer *blocks, const struct code_list *ids, const struct vec *chunk_types,
                            uint32_t types, struct progress *progress, ww_error *error);

/* Appends the chunks of a type (uint32_t, ascending) to out. */
ww_status chunk_index_read(struct vec *out, const ww_alloc *alloc, const struct block_source *source, uint32_t type,
                           ww_error *error);

#endif
