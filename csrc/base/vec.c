#include "base/vec.h"

#include <string.h>

/* The first growth takes this many bytes at least, so that short vectors do not crawl through 1, 2, 4 items. */
enum { VEC_FIRST_BYTES = 64 };

/* A capacity for `needed` items. Growing by half leaves a third unused at most, and copies an item twice on average. */
static size_t grown(const struct vec *vec, size_t needed)
{
	size_t first = VEC_FIRST_BYTES / vec->item_size;
	size_t capacity = vec->capacity;

	if (__builtin_add_overflow(capacity, capacity / 2, &capacity))
		return needed;
	if (capacity < first)
		capacity = first;
	return capacity < needed ? needed : capacity;
}

ww_status vec_grow(struct vec *vec, size_t extra, ww_error *error)
{
	size_t capacity, needed;
	void *items;

	if (__builtin_add_overflow(vec->count, extra, &needed))
		return ww_fail_memory(error);
	capacity = grown(vec, needed);
	items = alloc_resize(vec->alloc, vec->items, vec->capacity, capacity, vec->item_size);
	if (!items)
		return ww_fail_memory(error);
	vec->items = items;
	vec->capacity = capacity;
	return WW_OK;
}

ww_status vec_append(struct vec *vec, const void *items, size_t count, ww_error *error)
{
	ww_status status = vec_reserve(vec, count, error);

	if (status != WW_OK)
		return status;
	if (items && count)
		memcpy(vec_at(vec, vec->count), items, count * vec->item_size);
	vec->count += count;
	return WW_OK;
}

void vec_clear(struct vec *vec)
{
	alloc_free(vec->alloc, vec->items);
	*vec = vec_of(vec->alloc, vec->item_size);
}
