/* What a ww_table is inside. */
#ifndef TABLE_TABLE_H
#define TABLE_TABLE_H

#include <stdatomic.h>

#include "table/column.h"

/* Shared by the caller and by every Arrow structure that was exported from it; the last one to let go frees it. */
struct ww_table {
	ww_alloc alloc;
	atomic_size_t holders;
	struct vec columns; /* of struct column */
	uint64_t rows;
	uint64_t total;
};

/* A table of no columns, which owns a copy of alloc. */
ww_status table_new(ww_table **out, const ww_alloc *alloc, ww_error *error);

static inline const struct column *table_at(const ww_table *table, size_t index)
{
	return vec_at(&table->columns, index);
}

ww_table *table_hold(ww_table *table);

#endif
