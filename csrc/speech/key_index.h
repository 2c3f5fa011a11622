/* Which numbers stand under 64-bit keys that nobody hostile chooses. Several numbers may stand under one key. */
#ifndef SPEECH_KEY_INDEX_H
#define SPEECH_KEY_INDEX_H

#include <stdbool.h>
#include <stdint.h>

#include "base/alloc.h"
#include "base/status.h"

#define KEY_INDEX_NONE UINT32_MAX

struct key_slot {
	uint64_t key;
	uint32_t number; /* KEY_INDEX_NONE: an empty slot */
};

/* All zero but alloc is an empty index. */
struct key_index {
	const ww_alloc *alloc;
	struct key_slot *slots; /* open addressing with linear steps, power of two */
	size_t slot_count;
	size_t count;
};

/* Adds a number under a key, behind those that are there. */
ww_status key_index_add(struct key_index *index, uint64_t key, uint32_t number, ww_error *error);

/* The number that was added first; KEY_INDEX_NONE when there is none. */
uint32_t key_index_find(const struct key_index *index, uint64_t key);

/* Adds a number unless one is there under the key. */
ww_status key_index_add_first(struct key_index *index, uint64_t key, uint32_t number, ww_error *error);

/* Goes over the numbers of a key in the order in which they were added. Adding ends it. */
struct key_walk {
	const struct key_index *index;
	uint64_t key;
	size_t slot;
};

struct key_walk key_walk_begin(const struct key_index *index, uint64_t key);

/* KEY_INDEX_NONE at the end. */
uint32_t key_walk_next(struct key_walk *walk);

void key_index_clear(struct key_index *index);

#endif
