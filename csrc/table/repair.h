/* Texts that are not UTF-8, made so. */
#ifndef TABLE_REPAIR_H
#define TABLE_REPAIR_H

#include "base/vec.h"

/*
 * Appends to new_bytes a copy of texts in which every ill-formed byte is U+FFFD, and to new_offsets where each starts
 * and the last one ends. Text i is bytes[offsets[i]] to bytes[offsets[i + 1]], for i below count.
 */
ww_status repair_texts(struct vec *new_bytes, struct vec *new_offsets, const char *bytes, const int64_t *offsets,
                       size_t count, ww_error *error);

#endif
