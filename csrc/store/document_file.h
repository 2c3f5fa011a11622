/* The document table as a section of records, one a column; FORMAT.md has the columns. */
#ifndef STORE_DOCUMENT_FILE_H
#define STORE_DOCUMENT_FILE_H

#include "store/records.h"
#include "store/segment_buffer.h"

/*
 * A varint a document each. A date is 0 for none, else 1 + zigzag of its distance from the date given before (at first
 * 1970-01-01).
 */
enum document_column { COLUMN_CODES, COLUMN_BYTES, COLUMN_TOKENS, COLUMN_WORDS, COLUMN_DATES, DOCUMENT_COLUMNS };

ww_status documents_write(struct block_writer *blocks, const struct segment_buffer *buffer, ww_error *error);

/* Reads and checks the table of a segment; for documents_clear whatever the outcome. */
ww_status documents_read(struct document_table *out, const ww_alloc *alloc, const struct block_source *source,
                         ww_error *error);

void documents_clear(struct document_table *table, const ww_alloc *alloc);

#endif
