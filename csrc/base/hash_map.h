/*
 * From byte strings to dense numbers: the n-th distinct key gets number n. Numbers depend on the order of insertion
 * only, never on hash values. Keys are copied into an arena of the map's own.
 */
#ifndef BASE_HASH_MAP_H
#define BASE_HASH_MAP_H

#include "base/arena.h"
#include "base/hash.h"
#include "base/status.h"

struct hash_map_key {
	const char *data;
	uint32_t size;
	uint32_t tag; /* part of the key: the same bytes under another tag are another key */
};

struct hash_map_slot;

struct hash_map {
	const ww_alloc *alloc;
	struct hash_key seed;
	struct arena arena;
	struct hash_map_key *keys; /* by number */
	size_t count;
	size_t key_capacity;
	struct hash_map_slot *slots; /* open addressing, power of two */
	size_t slot_count;
};

static inline struct hash_map hash_map_of(const ww_alloc *alloc)
{
	return (struct hash_map){.alloc = alloc, .seed = hash_key_random(), .arena = arena_of(alloc)};
}

#define HASH_MAP_NONE UINT32_MAX /* keys are at most 3 * 2^30, so no key has this number */

/* The number of a key, or HASH_MAP_NONE. */
uint32_t hash_map_find(const struct hash_map *map, const char *data, size_t size, uint32_t tag);

/* The number of a key, added if it is new; *added (may be NULL) tells. Errors: WW_ENOMEM, WW_ELIMIT. */
ww_status hash_map_add(uint32_t *number, bool *added, struct hash_map *map, const char *data, size_t size, uint32_t tag,
                       ww_error *error);

/* Bytes that the map holds. */
size_t hash_map_bytes(const struct hash_map *map);

void hash_map_clear(struct hash_map *map);

#endif
