/*
 * Documents on their way into the segment buffer: gathered into batches, which several threads cut and which are taken
 * into the buffer in the order in which their documents came. What batches there are and when the buffer is full depend
 * on the documents and the memory limit alone, never on threads.
 */
#ifndef STORE_INTAKE_H
#define STORE_INTAKE_H

#include <stdatomic.h>

#include "base/line.h"
#include "store/segment_buffer.h"

struct intake {
	const ww_alloc *alloc;
	struct line *line;
	struct batch *batches; /* used in turns */
	unsigned batch_count;
	uint64_t added;       /* batches that were given to the line */
	uint64_t most;        /* batches that may go on waiting, when the line halts */
	uint64_t batch_bytes; /* a batch is full at */
	uint64_t memory_limit;
	struct segment_buffer *buffer;
	/* Written by whoever takes a batch; to be read when none is waiting. */
	uint64_t tokens;
	uint64_t invalid_bytes;
	atomic_int failed; /* ww_status */
	ww_error failure;  /* set before failed */
};

/* buffer must stay where it is. To be cleared whatever the outcome. */
ww_status intake_begin(struct intake *intake, struct segment_buffer *buffer, const ww_alloc *alloc,
                       enum word_profile profile, struct hash_key seed, unsigned threads, uint64_t memory_limit,
                       ww_error *error);

/*
 * Adds a document that has been checked; other_bytes is what else the writer holds by now. *full: the buffer is to be
 * written and begun anew, then intake_go_on to be called, until that says otherwise. After a failure, which may be that
 * of a document added before, only clearing is left.
 */
ww_status intake_add(bool *full, struct intake *intake, const ww_input *document, int32_t date, uint64_t other_bytes,
                     ww_error *error);

/* Takes all that waits into the buffer; *full as above. */
ww_status intake_drain(bool *full, struct intake *intake, uint64_t other_bytes, ww_error *error);

/* Goes on with an empty buffer. */
ww_status intake_go_on(bool *full, struct intake *intake, ww_error *error);

/* forked: in a child of the process that added. */
void intake_clear(struct intake *intake, bool forked);

#endif
