#include "base/hash_map.h"

#include <inttypes.h>
#include <string.h>

/*
 * A key's home is told by the top bits of its 32-bit hash. So a larger table can be filled from the old slots alone,
 * in one pass that walks both in order and touches no key.
 */
struct hash_map_slot {
	uint32_t hash;
	uint32_t next_number; /* number + 1; 0 for an empty slot */
};

/*
 * A power of two that a 32-bit hash can still address. More keys than three quarters of it are refused: that is far
 * below HASH_MAP_NONE and already 32 GiB of slots.
 */
static const uint64_t SLOTS_MAX = UINT64_C(1) << 32;
enum { SLOTS_FIRST = 64, KEYS_FIRST = 48 };

static inline uint32_t key_hash(const struct hash_map *map, const char *data, size_t size, uint32_t tag)
{
	return (uint32_t)((hash_bytes(map->seed, data, size) ^ hash_mix(tag)) >> 32);
}

static inline size_t home(uint32_t hash, size_t slot_count)
{
	return (size_t)((uint64_t)hash * slot_count >> 32);
}

static inline bool key_is(const struct hash_map_key *key, const char *data, size_t size, uint32_t tag)
{
	return key->size == size && key->tag == tag && (size == 0 || memcmp(key->data, data, size) == 0);
}

/* The slot of a key, or the empty one where it belongs. There are slots, and not all are taken. */
static inline struct hash_map_slot *probe(const struct hash_map *map, uint32_t hash, const char *data, size_t size,
                                          uint32_t tag)
{
	size_t mask = map->slot_count - 1;

	for (size_t at = home(hash, map->slot_count);; at = (at + 1) & mask) {
		struct hash_map_slot *slot = &map->slots[at];

		if (slot->next_number == 0)
			return slot;
		if (slot->hash == hash && key_is(&map->keys[slot->next_number - 1], data, size, tag))
			return slot;
	}
}

static void move_slots(struct hash_map_slot *to, size_t to_count, const struct hash_map_slot *from, size_t from_count)
{
	for (size_t i = 0; i < from_count; i++) {
		size_t at = home(from[i].hash, to_count);

		if (from[i].next_number == 0)
			continue;
		while (to[at].next_number != 0)
			at = (at + 1) & (to_count - 1);
		to[at] = from[i];
	}
}

static ww_status grow_slots(struct hash_map *map, ww_error *error)
{
	size_t count = map->slot_count ? map->slot_count * 2 : SLOTS_FIRST;
	struct hash_map_slot *slots;

	if (map->slot_count >= SLOTS_MAX || count == 0)
		return ww_fail(error, WW_ELIMIT, "more than %zu different keys", map->count);
	slots = alloc_zeroed(map->alloc, count, sizeof *slots);
	if (!slots)
		return ww_fail_memory(error);
	move_slots(slots, count, map->slots, map->slot_count);
	alloc_free(map->alloc, map->slots);
	map->slots = slots;
	map->slot_count = count;
	return WW_OK;
}

static ww_status grow_keys(struct hash_map *map, ww_error *error)
{
	size_t capacity = map->key_capacity ? map->key_capacity + map->key_capacity / 2 : KEYS_FIRST;
	struct hash_map_key *keys = alloc_resize(map->alloc, map->keys, map->key_capacity, capacity, sizeof *keys);

	if (!keys)
		return ww_fail_memory(error);
	map->keys = keys;
	map->key_capacity = capacity;
	return WW_OK;
}

/* Room for one more key, with a quarter of the slots left empty. */
static ww_status make_room(struct hash_map *map, ww_error *error)
{
	ww_status status = WW_OK;

	if (map->count >= map->slot_count / 4 * 3)
		status = grow_slots(map, error);
	if (status == WW_OK && map->count == map->key_capacity)
		status = grow_keys(map, error);
	return status;
}

static ww_status add_new(struct hash_map *map, uint32_t hash, const char *data, size_t size, uint32_t tag,
                         ww_error *error)
{
	ww_status status;
	char *copy;

	WW_STEP(make_room(map, error));
	copy = arena_copy(&map->arena, data, size);
	if (!copy)
		return ww_fail_memory(error);
	*probe(map, hash, data, size, tag) = (struct hash_map_slot){.hash = hash, .next_number = (uint32_t)map->count + 1};
	map->keys[map->count++] = (struct hash_map_key){.data = copy, .size = (uint32_t)size, .tag = tag};
done:
	return status;
}

uint32_t hash_map_find(const struct hash_map *map, const char *data, size_t size, uint32_t tag)
{
	if (map->count == 0 || size > UINT32_MAX)
		return HASH_MAP_NONE;
	/* An empty slot gives 0 - 1, which is HASH_MAP_NONE. */
	return probe(map, key_hash(map, data, size, tag), data, size, tag)->next_number - 1;
}

ww_status hash_map_add(uint32_t *number, bool *added, struct hash_map *map, const char *data, size_t size, uint32_t tag,
                       ww_error *error)
{
	uint32_t found = HASH_MAP_NONE;
	ww_status status = WW_OK;
	uint32_t hash;

	if (size > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "a key of %zu bytes, but the limit is %" PRIu32, size, UINT32_MAX);
	hash = key_hash(map, data, size, tag);
	if (map->count > 0)
		found = probe(map, hash, data, size, tag)->next_number - 1;
	if (added)
		*added = found == HASH_MAP_NONE;
	*number = found;
	if (found == HASH_MAP_NONE) {
		*number = (uint32_t)map->count;
		status = add_new(map, hash, data, size, tag, error);
	}
	return status;
}

size_t hash_map_bytes(const struct hash_map *map)
{
	return map->arena.bytes + map->key_capacity * sizeof *map->keys + map->slot_count * sizeof *map->slots;
}

void hash_map_clear(struct hash_map *map)
{
	arena_clear(&map->arena);
	alloc_free(map->alloc, map->keys);
	alloc_free(map->alloc, map->slots);
	map->keys = NULL;
	map->slots = NULL;
	map->count = map->key_capacity = map->slot_count = 0;
}
