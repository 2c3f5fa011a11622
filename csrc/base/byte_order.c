/*
 * Texts are sorted by their first 7 bytes, then those that share them by the next 7, and so on (the idea of Bentley and
 * Sedgewick, "Fast algorithms for sorting and searching strings", 1997, with digits of 7 bytes). The 8th byte of a key
 * tells how many bytes of the text are in it, so that "a" and "a\0" differ.
 */
#include "base/byte_order.h"

#include <string.h>

#include "base/radix.h"
#include "base/vec.h"

enum { KEY_BYTES = 7, GOES_ON = KEY_BYTES + 1, FEW = 24 /* that are faster inserted than sorted by more digits */ };

struct ordering {
	const ww_text *texts;
	struct radix_item *items;
	struct radix_item *spare;
};

/* A stretch of items that share the bytes before `at`. */
struct tie {
	size_t first;
	size_t count;
	size_t at;
};

static uint64_t key_of(ww_text text, size_t at)
{
	size_t left = text.size - at;
	uint64_t key = 0;

	for (size_t i = 0; i < KEY_BYTES; i++)
		key = key << 8 | (i < left ? (uint8_t)text.data[at + i] : 0);
	return key << 8 | (left > KEY_BYTES ? GOES_ON : left);
}

static ww_text rest_of(const struct ordering *ordering, const struct radix_item *item, size_t at)
{
	ww_text text = ordering->texts[item->item];

	return (ww_text){text.data + at, text.size - at};
}

static void insert_each(const struct ordering *ordering, struct tie tie)
{
	struct radix_item *items = ordering->items + tie.first;

	for (size_t i = 1; i < tie.count; i++) {
		struct radix_item item = items[i];
		ww_text text = rest_of(ordering, &item, tie.at);
		size_t at = i;

		for (; at > 0 && compare_bytes(rest_of(ordering, &items[at - 1], tie.at), text) > 0; at--)
			items[at] = items[at - 1];
		items[at] = item;
	}
}

/* Sorts by the next bytes. */
static void sort_tie(const struct ordering *ordering, struct tie tie)
{
	struct radix_item *items = ordering->items + tie.first, *sorted;

	for (size_t i = 0; i < tie.count; i++)
		items[i].key = key_of(ordering->texts[items[i].item], tie.at);
	sorted = radix_sort(items, ordering->spare + tie.first, tie.count);
	if (sorted != items)
		memcpy(items, sorted, tie.count * sizeof *items);
}

/* Adds what is still undecided in a stretch that was sorted by its next bytes. */
static ww_status find_ties(struct vec *ties, const struct ordering *ordering, struct tie sorted, ww_error *error)
{
	const struct radix_item *items = ordering->items + sorted.first;
	ww_status status = WW_OK;

	for (size_t i = 0, end; i < sorted.count; i = end) {
		struct tie tie = {.first = sorted.first + i, .at = sorted.at + KEY_BYTES};

		for (end = i + 1; end < sorted.count && items[end].key == items[i].key;)
			end++;
		tie.count = end - i;
		if (tie.count > 1 && (items[i].key & UINT8_MAX) == GOES_ON)
			WW_STEP(vec_push(ties, &tie, error));
	}
done:
	return status;
}

static ww_status sort_all(const struct ordering *ordering, size_t count, struct vec *ties, ww_error *error)
{
	struct tie tie = {.count = count};
	ww_status status;

	WW_STEP(vec_push(ties, &tie, error));
	while (ties->count > 0) {
		tie = *(struct tie *)vec_at(ties, --ties->count);
		if (tie.count < FEW) {
			insert_each(ordering, tie);
			continue;
		}
		sort_tie(ordering, tie);
		WW_STEP(find_ties(ties, ordering, tie, error));
	}
done:
	return status;
}

ww_status byte_order(uint32_t *order, const ww_text *texts, size_t count, const ww_alloc *alloc, ww_error *error)
{
	struct vec ties = vec_of(alloc, sizeof(struct tie));
	struct ordering ordering = {.texts = texts};
	ww_status status;

	ordering.items = alloc_array(alloc, count, 2 * sizeof *ordering.items);
	if (!ordering.items)
		return ww_fail_memory(error);
	ordering.spare = ordering.items + count;
	for (size_t i = 0; i < count; i++)
		ordering.items[i].item = (uint32_t)i;
	WW_STEP(sort_all(&ordering, count, &ties, error));
	for (size_t i = 0; i < count; i++)
		order[i] = ordering.items[i].item;
done:
	vec_clear(&ties);
	alloc_free(alloc, ordering.items);
	return status;
}
