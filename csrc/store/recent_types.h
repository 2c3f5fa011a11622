/*
 * A front of the map of types. A few thousand types make up nine tenths of any text; finding them here costs no keyed
 * hash and touches memory that stays in the processor's cache. Whoever chooses texts that collide here gains nothing:
 * they are found in the map, as all others are.
 */
#ifndef STORE_RECENT_TYPES_H
#define STORE_RECENT_TYPES_H

#include <string.h>

#include "base/hash_map.h"

enum { RECENT_TYPES = 8192 }; /* a power of two */

struct recent_types {
	uint32_t next_numbers[RECENT_TYPES]; /* number of the type + 1; 0 for none */
};

static inline uint64_t recent_load(const char *data, size_t size)
{
	uint64_t word = 0;

	memcpy(&word, data, size);
	return word;
}

/*
 * Where a text belongs: by its first and last 8 bytes and its length. Differs between machines, and only speed depends
 * on it.
 */
static inline size_t recent_place(const char *data, size_t size, uint32_t tag)
{
	uint64_t word = (uint64_t)size << 32 | tag;

	if (size >= 8)
		word ^= recent_load(data, 8) * UINT64_C(0x9e3779b97f4a7c15) ^ recent_load(data + size - 8, 8);
	else if (size >= 4)
		word ^= recent_load(data, 4) << 24 ^ recent_load(data + size - 4, 4) * UINT64_C(0x9e3779b97f4a7c15);
	else if (size > 0)
		word ^= (uint64_t)(unsigned char)data[0] << 40 ^ (uint64_t)(unsigned char)data[size / 2] << 48 ^
		        (uint64_t)(unsigned char)data[size - 1] << 56;
	return hash_mix(word) % RECENT_TYPES;
}

/* The number of a key of the map, added if it is new, as by hash_map_add. */
static inline ww_status recent_types_add(uint32_t *number, bool *added, struct recent_types *recent,
                                         struct hash_map *map, const char *data, size_t size, uint32_t tag,
                                         ww_error *error)
{
	uint32_t *entry = &recent->next_numbers[recent_place(data, size, tag)];

	if (*entry) {
		const struct hash_map_key *key = &map->keys[*entry - 1];
		if (key->size == size && key->tag == tag && memcmp(key->data, data, size) == 0) {
			*number = *entry - 1;
			*added = false;
			return WW_OK;
		}
	}
	ww_status status = hash_map_add(number, added, map, data, size, tag, error);
	if (status == WW_OK)
		*entry = *number + 1;
	return status;
}

#endif
