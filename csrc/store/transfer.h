/*
 * Documents of an existing segment on their way into a segment buffer, as if they were added anew: their codes get the
 * numbers of the buffer's types, and nothing is cut into words again. Types that only documents left out have do not
 * come along.
 */
#ifndef STORE_TRANSFER_H
#define STORE_TRANSFER_H

#include "store/segment_buffer.h"
#include "store/segment_file.h"

struct transfer {
	const ww_alloc *alloc;
	const struct segment *segment;
	const struct lexicon *lexicon;
	const struct document_table *documents;
	struct block_reader *reader;
	struct text_column *columns; /* one a field */
	bool measures;               /* the sizes of texts are found anew; to be set after transfer_begin */
	struct vec differing;        /* uint64_t: documents of which they are not what the document table says */
	struct document_list left_out;
	uint64_t next;     /* document */
	uint64_t block;    /* of the stream that its codes were found in last */
	uint32_t *numbers; /* by type: its number in the buffer, or TRANSFER_UNKNOWN */
};

#define TRANSFER_UNKNOWN UINT32_MAX

/*
 * Leaves out some documents. columns has the values of all fields, which the transfer takes
 * over, no rows for a field without any; NULL: they are read now. To be cleared whatever the outcome.
 */
ww_status transfer_begin(struct transfer *transfer, const ww_alloc *alloc, const struct segment *segment,
                         struct document_list left_out, struct text_column *columns, ww_error *error);

/* Goes on to the next document that is not left out; false when there is none. *growth: what it adds at most. */
bool transfer_next(struct buffer_growth *growth, struct transfer *transfer);

/* Takes the document that transfer_next went to. */
ww_status transfer_take(struct transfer *transfer, struct segment_buffer *buffer, ww_error *error);

/* Whether the buffer takes so much more in a memory limit, in which the transfer is too. An empty one does. */
bool transfer_fits(const struct transfer *transfer, const struct segment_buffer *buffer,
                   const struct buffer_growth *growth, uint64_t memory_limit);

/* The buffer is another one, or has been begun anew. */
void transfer_forget(struct transfer *transfer);

/* Memory that the transfer holds, the parts of the segment included. */
uint64_t transfer_bytes(const struct transfer *transfer);

void transfer_clear(struct transfer *transfer);

#endif
