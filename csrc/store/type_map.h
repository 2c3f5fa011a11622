/*
 * The types of some texts: from a token's bytes, tag and note to dense numbers, the n-th distinct one getting number n.
 *
 * Nearly every word is short. So a slot of the table holds the first 16 bytes of the text itself, and a word of up to
 * so many bytes is found by comparing a few integers, in one place of memory. Hashes are keyed, those of longer texts
 * by SipHash. Numbers depend on the order of insertion only, never on hashes.
 */
#ifndef STORE_TYPE_MAP_H
#define STORE_TYPE_MAP_H

#include <string.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/status.h"

enum {
	TYPE_MAP_SHORT = 16, /* bytes that a slot holds */
	TYPE_MAP_SLACK = 16  /* readable bytes that type_map_add needs behind a text */
};

/* A type's tag: what it is besides its bytes. Stored in lexicons as it is. */
enum {
	TYPE_TAG_KIND = 0x3F,   /* enum token_kind */
	TYPE_TAG_TURKIC = 0x40, /* it is folded as in Turkish, which is another term than elsewhere */
	TYPE_TAG_ENDING = 0x80  /* it ends a sentence */
};

struct type_key {
	const char *text;
	uint32_t size;
	uint16_t tag;
	uint32_t note; /* number of an annotation, 0 for none */
	uint32_t hash;
};

struct type_slot {
	uint64_t head; /* bytes 0 to 7 of a short text, zeros after its end; the hash of a longer one */
	uint64_t tail; /* bytes 8 to 15 */
	uint32_t shape;
	uint32_t note;
	uint32_t hash;
	uint32_t next_number; /* number + 1; 0 for an empty slot */
};

struct type_map {
	const ww_alloc *alloc;
	struct hash_key seed;
	struct type_key *keys; /* by number */
	size_t count;
	size_t key_capacity;
	struct type_slot *slots; /* open addressing, power of two; a shared empty one while there are no keys */
	size_t slot_count;
	unsigned shift; /* what is left of a hash when it is shifted by so much is its home */
};

extern const struct type_slot type_map_no_slots[1];

static inline struct type_map type_map_of(const ww_alloc *alloc, struct hash_key seed)
{
	return (struct type_map){
		.alloc = alloc, .seed = seed, .slots = (struct type_slot *)type_map_no_slots, .slot_count = 1, .shift = 32};
}

/* What is looked for: a text in the form of a slot. */
struct type_probe {
	uint64_t head;
	uint64_t tail;
	uint32_t shape;
	uint32_t note;
	uint32_t hash;
};

static inline uint32_t type_probe_size(const struct type_probe *probe)
{
	return probe->shape >> 16;
}

static inline uint64_t type_map_load(const char *data)
{
	uint64_t word;

	memcpy(&word, data, sizeof word);
	return word;
}

/* Which bytes of two words a text of so many bytes fills; by size, so that finding out takes no branch. */
extern const uint64_t type_map_masks[TYPE_MAP_SHORT + 1][2];

/*
 * Multiply-shift (Dietzfelbinger et al. 1997) over both words, with the seed as odd multipliers. That is linear: words
 * that differ in a letter would stand side by side in long runs. The shift and one more multiplication break them up.
 */
static inline uint32_t type_map_mix(struct hash_key seed, uint64_t head, uint64_t tail, uint64_t rest)
{
	uint64_t sum = head * (seed.words[0] | 1) + tail * (seed.words[1] | 1) + rest * UINT64_C(0x9e3779b97f4a7c15);

	return (uint32_t)((sum ^ sum >> 32) * UINT64_C(0xd6e8feb86659fd93) >> 32);
}

static inline struct type_probe type_map_probe(struct hash_key seed, const char *text, size_t size, uint16_t tag,
                                               uint32_t note)
{
	struct type_probe probe = {.shape = (uint32_t)size << 16 | tag, .note = note};

	if (size > TYPE_MAP_SHORT) {
		probe.head = hash_bytes(seed, text, size);
	} else {
		probe.head = type_map_load(text) & type_map_masks[size][0];
		probe.tail = type_map_load(text + 8) & type_map_masks[size][1];
	}
	probe.hash = type_map_mix(seed, probe.head, probe.tail, (uint64_t)note << 32 | probe.shape);
	return probe;
}

static inline struct type_slot *type_map_home(const struct type_map *map, uint32_t hash)
{
	return &map->slots[(uint64_t)hash >> map->shift];
}

static inline struct type_slot *type_map_next(const struct type_map *map, struct type_slot *slot)
{
	return slot + 1 == map->slots + map->slot_count ? map->slots : slot + 1;
}

static inline bool type_map_is(const struct type_map *map, const struct type_slot *slot, const struct type_probe *probe,
                               const char *text)
{
	uint64_t differs = (slot->head ^ probe->head) | (slot->tail ^ probe->tail) | (slot->shape ^ probe->shape) |
	                   (slot->note ^ probe->note);

	if (differs)
		return false;
	return type_probe_size(probe) <= TYPE_MAP_SHORT ||
	       memcmp(map->keys[slot->next_number - 1].text, text, type_probe_size(probe)) == 0;
}

/* Adds what was looked for in vain; *number is its number. */
ww_status type_map_add_new(uint32_t *number, struct type_map *map, const struct type_probe *probe, const char *text,
                           ww_error *error);

/* The number of what is looked for, added if it is new; *added tells. See type_map_add. */
static inline ww_status type_map_add_probe(uint32_t *number, bool *added, struct type_map *map,
                                           const struct type_probe *probe, const char *text, ww_error *error)
{
	*added = false;
	for (struct type_slot *slot = type_map_home(map, probe->hash); slot->next_number; slot = type_map_next(map, slot))
		if (type_map_is(map, slot, probe, text)) {
			*number = slot->next_number - 1;
			return WW_OK;
		}
	*added = true;
	return type_map_add_new(number, map, probe, text, error);
}

/*
 * The number of a text of at most 65,535 bytes with a tag and a note, added if it is new; *added tells. The text is not
 * copied: it must stay until the map is cleared, or be replaced in the key. Errors: WW_ENOMEM, WW_ELIMIT.
 */
static inline ww_status type_map_add(uint32_t *number, bool *added, struct type_map *map, const char *text, size_t size,
                                     uint16_t tag, uint32_t note, ww_error *error)
{
	struct type_probe probe = type_map_probe(map->seed, text, size, tag, note);

	return type_map_add_probe(number, added, map, &probe, text, error);
}

/* Tells the processor to fetch the slot of a hash. */
static inline void type_map_fetch(const struct type_map *map, uint32_t hash)
{
	__builtin_prefetch(type_map_home(map, hash));
}

/* Bytes that the map holds. */
size_t type_map_bytes(const struct type_map *map);

/* Bytes that the map holds at most while it grows to so many keys. */
uint64_t type_map_need(const struct type_map *map, uint64_t count);

/* Forgets all types and keeps the memory. */
void type_map_empty(struct type_map *map);

void type_map_clear(struct type_map *map);

#endif
