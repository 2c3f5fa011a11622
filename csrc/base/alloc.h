/* Memory through the owner's allocator, with sizes that cannot overflow. */
#ifndef BASE_ALLOC_H
#define BASE_ALLOC_H

#include "watchword/run.h"

/* malloc and friends; what NULL in options stands for. Static. */
extern const ww_alloc alloc_default;

static inline const ww_alloc *alloc_or_default(const ww_alloc *alloc)
{
	return alloc ? alloc : &alloc_default;
}

/* count * size bytes, uninitialised / zeroed; at least one byte, so NULL always means failure (or overflow). */
void *alloc_array(const ww_alloc *alloc, size_t count, size_t size);
void *alloc_zeroed(const ww_alloc *alloc, size_t count, size_t size);

/* Changes an array from old_count to count items (both may be 0); block stays valid on failure. */
void *alloc_resize(const ww_alloc *alloc, void *block, size_t old_count, size_t count, size_t size);

/*
 * Says that a new block will be touched all over, at random: the system may then use large pages, with which finding
 * the place of a word in a table of millions no longer takes longer than reading it. A wish, and only to the default
 * allocator. Not for blocks that are to grow: their ends would be cleared in vain, and large pages are slow to move.
 */
void alloc_wish_large_pages(const ww_alloc *alloc, void *block, size_t size);

/* Accepts NULL. */
void alloc_free(const ww_alloc *alloc, void *block);

/* A zero-terminated copy of size bytes. */
char *alloc_text(const ww_alloc *alloc, const char *data, size_t size);

#endif
