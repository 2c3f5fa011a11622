#include "base/arena.h"

#include <stdalign.h>
#include <string.h>

/*
 * Chunks double from the first size to the last, so that a small arena costs little and a large one takes few
 * allocations. A request above half of the open chunk gets one of its own, so that at most half of any is lost.
 */
enum { ARENA_FIRST_CHUNK = 1 << 12, ARENA_LAST_CHUNK = 1 << 20 };

struct arena_chunk {
	struct arena_chunk *older;
	size_t size; /* of bytes */
	alignas(max_align_t) char bytes[];
};

static struct arena_chunk *chunk_new(struct arena *arena, size_t size)
{
	struct arena_chunk *chunk;
	size_t bytes;

	if (__builtin_add_overflow(size, sizeof *chunk, &bytes))
		return NULL;
	chunk = alloc_array(arena->alloc, bytes, 1);
	if (!chunk)
		return NULL;
	chunk->size = size;
	arena->bytes += bytes;
	return chunk;
}

static size_t next_size(const struct arena *arena)
{
	size_t size = arena->chunks ? arena->chunks->size : 0;

	if (size < ARENA_FIRST_CHUNK / 2)
		return ARENA_FIRST_CHUNK;
	return size < ARENA_LAST_CHUNK / 2 ? size * 2 : ARENA_LAST_CHUNK;
}

/* A chunk for one large request, put behind the newest one so that its free bytes stay in use. */
static char *take_own_chunk(struct arena *arena, size_t size)
{
	struct arena_chunk *chunk = chunk_new(arena, size);

	if (!chunk)
		return NULL;
	if (arena->chunks) {
		chunk->older = arena->chunks->older;
		arena->chunks->older = chunk;
	} else {
		chunk->older = NULL;
		arena->chunks = chunk;
		arena->used = size;
	}
	return chunk->bytes;
}

/* Whether a request is too large to open a new chunk for. */
static bool is_large(const struct arena *arena, size_t size)
{
	size_t chunk = next_size(arena);

	if (arena->chunks && arena->chunks->size < chunk)
		chunk = arena->chunks->size;
	return size > chunk / 2;
}

static char *take(struct arena *arena, size_t size, size_t alignment)
{
	size_t start = (arena->used + alignment - 1) & ~(alignment - 1);
	struct arena_chunk *chunk = arena->chunks;

	if (chunk && start <= chunk->size && size <= chunk->size - start) {
		arena->used = start + size;
		return chunk->bytes + start;
	}
	if (is_large(arena, size))
		return take_own_chunk(arena, size);
	chunk = chunk_new(arena, next_size(arena));
	if (!chunk)
		return NULL;
	chunk->older = arena->chunks;
	arena->chunks = chunk;
	arena->used = size;
	return chunk->bytes;
}

void *arena_take(struct arena *arena, size_t size)
{
	return take(arena, size, alignof(max_align_t));
}

char *arena_copy(struct arena *arena, const char *data, size_t size)
{
	char *copy = take(arena, size, 1);

	if (copy && size)
		memcpy(copy, data, size);
	return copy;
}

void arena_clear(struct arena *arena)
{
	for (struct arena_chunk *chunk = arena->chunks, *older; chunk; chunk = older) {
		older = chunk->older;
		alloc_free(arena->alloc, chunk);
	}
	*arena = arena_of(arena->alloc);
}
