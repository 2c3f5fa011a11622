/*
 * Merge sort in rounds. The first round sorts blocks; each further one merges pairs of sorted stretches of `width`
 * items from one array into the other. The unit of work is always a block of output: where its two inputs begin and end
 * is found by binary search (Odeh, Green et al., "Merge Path", 2012), so that the last merges are shared among threads
 * as well.
 */
#include "count/sort.h"

#include <string.h>

enum { BLOCK_ITEMS = 1 << 14 };

struct sorting {
	struct sort_items of;
	char *from;
	char *to;
	size_t width; /* items in a sorted stretch of from */
};

static inline const char *item_at(const struct sorting *sorting, size_t index)
{
	return sorting->from + index * sorting->of.size;
}

static bool is_after(const struct sorting *sorting, size_t left, size_t right)
{
	return sorting->of.compare(item_at(sorting, left), item_at(sorting, right), sorting->of.context) > 0;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many of the first `taken` items of a merge come from the left stretch. */
static size_t split(const struct sorting *sorting, size_t left, size_t left_count, size_t right, size_t right_count,
                    size_t taken)
{
	size_t low = taken > right_count ? taken - right_count : 0;
	size_t high = smaller(taken, left_count);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (is_after(sorting, left + middle, right + taken - middle - 1))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* Writes items first to last - 1 of what merging the stretches around them gives; they lie in one pair of stretches. */
static void merge_block(const struct sorting *sorting, size_t first, size_t last)
{
	size_t size = sorting->of.size;
	size_t left = first - first % (2 * sorting->width);
	size_t right = smaller(left + sorting->width, sorting->of.count);
	size_t end = smaller(left + 2 * sorting->width, sorting->of.count);
	size_t left_count = right - left, right_count = end - right;
	size_t l = left + split(sorting, left, left_count, right, right_count, first - left);
	size_t r = right + (first - left) - (l - left);
	size_t l_end = right;

	for (char *out = sorting->to + first * size; first < last; first++, out += size) {
		bool take_right = l == l_end || (r < end && is_after(sorting, l, r));

		memcpy(out, item_at(sorting, take_right ? r++ : l++), size);
	}
}

static void swap_arrays(struct sorting *sorting)
{
	char *from = sorting->from;

	sorting->from = sorting->to;
	sorting->to = from;
}

/* Sorts items in place with a scratch array of the same size. */
static void sort_small(const struct sort_items *sort, void *scratch)
{
	struct sorting sorting = {.of = *sort, .from = sort->items, .to = scratch};

	for (sorting.width = 1; sorting.width < sort->count; sorting.width *= 2) {
		for (size_t at = 0; at < sort->count; at += 2 * sorting.width)
			merge_block(&sorting, at, smaller(at + 2 * sorting.width, sort->count));
		swap_arrays(&sorting);
	}
	if (sorting.from != sort->items && sort->count)
		memcpy(sort->items, sorting.from, sort->count * sort->size);
}

ww_status sort_here(const struct sort_items *sort, const ww_alloc *alloc, ww_error *error)
{
	void *scratch = alloc_array(alloc, sort->count, sort->size);

	if (!scratch)
		return ww_fail_memory(error);
	sort_small(sort, scratch);
	alloc_free(alloc, scratch);
	return WW_OK;
}

static ww_status sort_block(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct sorting *sorting = context;
	struct sort_items block = sorting->of;
	size_t first = item * BLOCK_ITEMS;

	(void)worker;
	(void)error;
	block.items = sorting->from + first * block.size;
	block.count = smaller(BLOCK_ITEMS, block.count - first);
	sort_small(&block, sorting->to + first * block.size);
	return WW_OK;
}

static ww_status merge_item(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct sorting *sorting = context;
	size_t first = item * BLOCK_ITEMS;

	(void)worker;
	(void)error;
	merge_block(sorting, first, smaller(first + BLOCK_ITEMS, sorting->of.count));
	return WW_OK;
}

ww_status sort_run(const struct sort_items *sort, const ww_alloc *alloc, const ww_run *run, ww_error *error)
{
	struct sorting sorting = {.of = *sort, .from = sort->items, .width = BLOCK_ITEMS};
	size_t blocks = sort->count / BLOCK_ITEMS + (sort->count % BLOCK_ITEMS != 0);
	char *scratch = alloc_array(alloc, sort->count, sort->size);
	ww_status status;

	if (!scratch)
		return ww_fail_memory(error);
	sorting.to = scratch;
	WW_STEP(pool_run(blocks, sort_block, &sorting, run, "blocks", error));
	for (; sorting.width < sort->count; sorting.width *= 2) {
		WW_STEP(pool_run(blocks, merge_item, &sorting, run, "blocks", error));
		swap_arrays(&sorting);
	}
	if (sorting.from != sort->items)
		memcpy(sort->items, sorting.from, sort->count * sort->size);
done:
	alloc_free(alloc, scratch);
	return status;
}
