/* Text fields of the documents that wait for their segment. */
#ifndef STORE_FIELDS_H
#define STORE_FIELDS_H

#include "base/hash_map.h"
#include "store/block_writer.h"

/* Names that a user's field may not have: the columns of a document table. */
bool field_is_reserved(const char *name, size_t size);

/* The name of a built-in text field, field < FIELD_BUILT_IN; static. */
const char *field_built_in_name(size_t field);

struct field_buffer {
	struct hash_map names; /* the built-in ones first, then the user's as they came */
	struct vec columns;    /* struct field_column, one a name */
	size_t bytes;          /* memory that the columns hold */
};

/* Has the built-in fields; to be cleared whatever the outcome. */
ww_status field_buffer_begin(struct field_buffer *buffer, const ww_alloc *alloc, ww_error *error);

/*
 * Sets a value of document number `document`; documents come in ascending order, each field once. Empty values are no
 * values.
 */
ww_status field_buffer_add(struct field_buffer *buffer, ww_text name, ww_text value, uint64_t document,
                           ww_error *error);

/* Writes the sections of field names and values. */
ww_status field_buffer_write(struct block_writer *blocks, const struct field_buffer *buffer, uint64_t documents,
                             ww_error *error);

size_t field_buffer_bytes(const struct field_buffer *buffer);
void field_buffer_clear(struct field_buffer *buffer);

#endif
