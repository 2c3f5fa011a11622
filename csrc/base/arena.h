/* Many small allocations that end together. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/alloc.h"
#include "base/status.h"

struct arena_chunk;

struct arena {
	const ww_alloc *alloc;
	struct arena_chunk *chunks; /* newest first */
	size_t used;                /* bytes of the newest chunk that are taken */
	size_t bytes;               /* of all chunks: what the arena costs */
};

static inline struct arena arena_of(const ww_alloc *alloc)
{
	return (struct arena){.alloc = alloc};
}

/* size bytes, aligned for any type; NULL when out of memory. */
void *arena_take(struct arena *arena, size_t size);

/* A copy of size bytes without alignment and without a final zero; non-NULL also for size 0 unless out of memory. */
char *arena_copy(struct arena *arena, const char *data, size_t size);

void arena_clear(struct arena *arena);

#endif
