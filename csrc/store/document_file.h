/* The document table as a section of records, one a column; FORMAT.md has the columns. */
#ifndef STORE_DOCUMENT_FILE_H
#define STORE_DOCUMENT_FILE_H

#include "store/records.h"
#include "store/segment_buffer.h"

ww_status documents_write(struct block_writer *blocks, const struct segment_buffer *buffer, ww_error *error);

/* Reads and checks the table of a segment; for documents_clear whatever the outcome. */
ww_status documents_read(struct document_table *out, const ww_alloc *alloc, const struct block_source *source,
                         ww_error *error);

void documents_clear(struct document_table *table, const ww_alloc *alloc);

#endif
