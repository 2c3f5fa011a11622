#include "speech/key_index.h"

#include "base/hash.h"

enum { FIRST_SLOTS = 64 };

static size_t slot_of(const struct key_index *index, uint64_t key)
{
	return (size_t)hash_mix(key) & (index->slot_count - 1);
}

static void put(struct key_index *index, struct key_slot item)
{
	size_t slot = slot_of(index, item.key);

	while (index->slots[slot].number != KEY_INDEX_NONE)
		slot = (slot + 1) & (index->slot_count - 1);
	index->slots[slot] = item;
}

/*
 * The slots of a run that wraps around the end come before those of the beginning, so that numbers of one key keep
 * their order: the walk begins behind an empty slot, of which there is always one.
 */
static void put_all(struct key_index *index, const struct key_slot *slots, size_t count)
{
	size_t start = 0;

	while (start < count && slots[start].number != KEY_INDEX_NONE)
		start++;
	for (size_t i = 1; i <= count; i++)
		if (slots[(start + i) % count].number != KEY_INDEX_NONE)
			put(index, slots[(start + i) % count]);
}

static ww_status grow(struct key_index *index, ww_error *error)
{
	struct key_index larger = {.alloc = index->alloc, .count = index->count};

	larger.slot_count = index->slot_count ? index->slot_count * 2 : FIRST_SLOTS;
	larger.slots = alloc_array(index->alloc, larger.slot_count, sizeof *larger.slots);
	if (!larger.slots)
		return ww_fail_memory(error);
	alloc_wish_large_pages(index->alloc, larger.slots, larger.slot_count * sizeof *larger.slots);
	for (size_t i = 0; i < larger.slot_count; i++)
		larger.slots[i] = (struct key_slot){.number = KEY_INDEX_NONE};
	if (index->slot_count)
		put_all(&larger, index->slots, index->slot_count);
	alloc_free(index->alloc, index->slots);
	*index = larger;
	return WW_OK;
}

/* Room for one more: at most three quarters are full. */
static ww_status make_room(struct key_index *index, ww_error *error)
{
	return index->count < index->slot_count / 4 * 3 ? WW_OK : grow(index, error);
}

ww_status key_index_add(struct key_index *index, uint64_t key, uint32_t number, ww_error *error)
{
	ww_status status;

	WW_STEP(make_room(index, error));
	put(index, (struct key_slot){key, number});
	index->count++;
done:
	return status;
}

struct key_walk key_walk_begin(const struct key_index *index, uint64_t key)
{
	return (struct key_walk){index, key, index->slot_count ? slot_of(index, key) : 0};
}

uint32_t key_walk_next(struct key_walk *walk)
{
	const struct key_index *index = walk->index;

	if (index->slot_count == 0)
		return KEY_INDEX_NONE;
	while (index->slots[walk->slot].number != KEY_INDEX_NONE) {
		const struct key_slot *slot = &index->slots[walk->slot];

		walk->slot = (walk->slot + 1) & (index->slot_count - 1);
		if (slot->key == walk->key)
			return slot->number;
	}
	return KEY_INDEX_NONE;
}

uint32_t key_index_find(const struct key_index *index, uint64_t key)
{
	struct key_walk walk = key_walk_begin(index, key);

	return key_walk_next(&walk);
}

ww_status key_index_add_first(struct key_index *index, uint64_t key, uint32_t number, ww_error *error)
{
	struct key_walk walk;
	ww_status status;

	WW_STEP(make_room(index, error));
	walk = key_walk_begin(index, key);
	if (key_walk_next(&walk) != KEY_INDEX_NONE)
		return WW_OK;
	/* The walk ended at the first empty slot. */
	index->slots[walk.slot] = (struct key_slot){key, number};
	index->count++;
done:
	return status;
}

void key_index_clear(struct key_index *index)
{
	alloc_free(index->alloc, index->slots);
	*index = (struct key_index){.alloc = index->alloc};
}
