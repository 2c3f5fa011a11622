/*
 * The stream of a segment: its codes, block by block, and what is learnt from them on the way. Each code is looked at
 * once: its id goes into the block, its term is counted for the document, its type is kept for the chunk of the index.
 */
#ifndef STORE_STREAM_WRITER_H
#define STORE_STREAM_WRITER_H

#include "base/progress.h"
#include "store/block_writer.h"
#include "store/ranks.h"

/* In how many documents a term occurs, and the last of them. */
struct counted_term {
	uint32_t last; /* number of the document, plus 1 */
	uint32_t documents;
};

struct stream_summary {
	const ww_alloc *alloc;
	struct counted_term *terms; /* by id */
	struct vec chunk_types;     /* uint32_t a chunk: types that occur in it */
};

/*
 * Writes the section. buffer->codes has, afterwards, the ids of the types of each chunk at the chunk's start, each
 * once. The summary is to be cleared whatever the outcome.
 */
ww_status stream_write(struct stream_summary *summary, struct block_writer *blocks, struct segment_buffer *buffer,
                       const struct ranks *ranks, struct progress *progress, ww_error *error);

void stream_summary_clear(struct stream_summary *summary);

#endif
