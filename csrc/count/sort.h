/* Sorting large arrays, shared among threads. Stable, so that the outcome does not depend on how work is split. */
#ifndef COUNT_SORT_H
#define COUNT_SORT_H

#include "base/alloc.h"
#include "base/pool.h"

/* Below, at or above 0, as memcmp. */
typedef int (*sort_compare)(const void *left, const void *right, const void *context);

struct sort_items {
	void *items;
	size_t count;
	size_t size; /* of an item */
	sort_compare compare;
	const void *context;
};

/* On the calling thread alone, for use inside a pool's work. */
ww_status sort_here(const struct sort_items *sort, const ww_alloc *alloc, ww_error *error);

/* On all threads of the run. Both take as much memory again as the items. */
ww_status sort_run(const struct sort_items *sort, const ww_alloc *alloc, const ww_run *run, ww_error *error);

#endif
