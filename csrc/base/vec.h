/* A growing array of items of one size. */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include <string.h>

#include "base/alloc.h"
#include "base/status.h"

/* All zero but alloc and item_size is an empty vector. items is typed by the user: ((struct foo *)vec.items)[i]. */
struct vec {
	const ww_alloc *alloc;
	size_t item_size;
	void *items;
	size_t count;
	size_t capacity;
};

static inline struct vec vec_of(const ww_alloc *alloc, size_t item_size)
{
	return (struct vec){.alloc = alloc, .item_size = item_size};
}

/* Room for at least extra more items, where there is less, growing geometrically. */
ww_status vec_grow(struct vec *vec, size_t extra, ww_error *error);

static inline ww_status vec_reserve(struct vec *vec, size_t extra, ww_error *error)
{
	return extra <= vec->capacity - vec->count ? WW_OK : vec_grow(vec, extra, error);
}

/* Appends count items from items (or uninitialised when items is NULL). */
ww_status vec_append(struct vec *vec, const void *items, size_t count, ww_error *error);

/* Item at index, which must be below count. */
static inline void *vec_at(const struct vec *vec, size_t index)
{
	return (char *)vec->items + index * vec->item_size;
}

static inline ww_status vec_push(struct vec *vec, const void *item, ww_error *error)
{
	if (vec->count == vec->capacity)
		return vec_append(vec, item, 1, error);
	memcpy(vec_at(vec, vec->count++), item, vec->item_size);
	return WW_OK;
}

/* Frees the items and leaves an empty vector. */
void vec_clear(struct vec *vec);

#endif
