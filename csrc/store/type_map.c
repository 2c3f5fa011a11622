#include "store/type_map.h"

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define FIRST(bytes) ((bytes) ? UINT64_MAX << (64 - 8 * (bytes)) % 64 : 0)
#else
#define FIRST(bytes) ((bytes) ? UINT64_MAX >> (64 - 8 * (bytes)) % 64 : 0)
#endif

const uint64_t type_map_masks[TYPE_MAP_SHORT + 1][2] = {
	{FIRST(0), 0},        {FIRST(1), 0},        {FIRST(2), 0},        {FIRST(3), 0},        {FIRST(4), 0},
	{FIRST(5), 0},        {FIRST(6), 0},        {FIRST(7), 0},        {FIRST(8), 0},        {FIRST(8), FIRST(1)},
	{FIRST(8), FIRST(2)}, {FIRST(8), FIRST(3)}, {FIRST(8), FIRST(4)}, {FIRST(8), FIRST(5)}, {FIRST(8), FIRST(6)},
	{FIRST(8), FIRST(7)}, {FIRST(8), FIRST(8)},
};

/* Three eighths of the slots stay empty: then most words are found in their first slot. */
static const uint64_t SLOTS_MAX = UINT64_C(1) << 32;
enum { SLOTS_FIRST = 1024, KEYS_FIRST = 512 };

const struct type_slot type_map_no_slots[1];

/* Homes are told by the top bits of hashes: the slots move in their order, which a larger table keeps. */
static void move_slots(struct type_map *map, const struct type_slot *from, size_t from_count)
{
	for (size_t i = 0; i < from_count; i++) {
		struct type_slot *to;

		if (!from[i].next_number)
			continue;
		for (to = type_map_home(map, from[i].hash); to->next_number;)
			to = type_map_next(map, to);
		*to = from[i];
	}
}

static void free_slots(const struct type_map *map, struct type_slot *slots)
{
	if (slots != type_map_no_slots)
		alloc_free(map->alloc, slots);
}

static ww_status grow_slots(struct type_map *map, ww_error *error)
{
	size_t old_count = map->slot_count, count = old_count < SLOTS_FIRST ? SLOTS_FIRST : old_count * 2;
	struct type_slot *old = map->slots, *slots;

	if (old_count >= SLOTS_MAX || count == 0)
		return ww_fail(error, WW_ELIMIT, "more than %zu different words", map->count);
	slots = alloc_array(map->alloc, count, sizeof *slots);
	if (!slots)
		return ww_fail_memory(error);
	alloc_wish_large_pages(map->alloc, slots, count * sizeof *slots);
	memset(slots, 0, count * sizeof *slots);
	map->slots = slots;
	map->slot_count = count;
	for (map->shift = 32; count > 1; count /= 2)
		map->shift--;
	move_slots(map, old, old_count);
	free_slots(map, old);
	return WW_OK;
}

/* Keys that so many slots take. */
static uint64_t slots_take(uint64_t slot_count)
{
	return slot_count / 8 * 5;
}

static ww_status grow_keys(struct type_map *map, ww_error *error)
{
	size_t capacity = map->key_capacity ? map->key_capacity + map->key_capacity / 2 : KEYS_FIRST;
	struct type_key *keys = alloc_resize(map->alloc, map->keys, map->key_capacity, capacity, sizeof *keys);

	if (!keys)
		return ww_fail_memory(error);
	map->keys = keys;
	map->key_capacity = capacity;
	return WW_OK;
}

ww_status type_map_add_new(uint32_t *number, struct type_map *map, const struct type_probe *probe, const char *text,
                           ww_error *error)
{
	struct type_slot *slot;
	ww_status status = WW_OK;

	if (map->count >= slots_take(map->slot_count))
		WW_STEP(grow_slots(map, error));
	if (map->count == map->key_capacity)
		WW_STEP(grow_keys(map, error));
	for (slot = type_map_home(map, probe->hash); slot->next_number;)
		slot = type_map_next(map, slot);
	*number = (uint32_t)map->count++;
	*slot = (struct type_slot){
		.head = probe->head,
		.tail = probe->tail,
		.shape = probe->shape,
		.note = probe->note,
		.hash = probe->hash,
		.next_number = *number + 1,
	};
	map->keys[*number] = (struct type_key){
		.text = text,
		.size = probe->shape >> 16,
		.tag = (uint16_t)probe->shape,
		.note = probe->note,
		.hash = probe->hash,
	};
done:
	return status;
}

size_t type_map_bytes(const struct type_map *map)
{
	return map->key_capacity * sizeof *map->keys +
	       (map->slots == type_map_no_slots ? 0 : map->slot_count * sizeof *map->slots);
}

uint64_t type_map_need(const struct type_map *map, uint64_t count)
{
	uint64_t slots = map->slot_count, keys = map->key_capacity;

	while (count > slots_take(slots))
		slots = slots < SLOTS_FIRST ? SLOTS_FIRST : slots * 2;
	if (count > keys)
		keys = count + count / 2;
	/* While a table grows the old one is there as well. */
	return (slots + (slots > map->slot_count ? slots / 2 : 0)) * sizeof *map->slots +
	       (keys + (keys > map->key_capacity ? map->key_capacity : 0)) * sizeof *map->keys;
}

void type_map_empty(struct type_map *map)
{
	if (map->count)
		memset(map->slots, 0, map->slot_count * sizeof *map->slots);
	map->count = 0;
}

void type_map_clear(struct type_map *map)
{
	alloc_free(map->alloc, map->keys);
	free_slots(map, map->slots);
	*map = type_map_of(map->alloc, map->seed);
}
