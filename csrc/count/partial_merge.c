/*
 * Merging: the blocks of all parts are cut into ranges of keys, which threads merge one by one, each with a heap of
 * cursors that has the part with the lowest key on top.
 */
#include <stdio.h>

#include "count/partial_entries.h"
#include "count/partial_key.h"
#include "count/sort.h"

/* Blocks in a range, of all parts together; or as many as there are parts, which may each open one in vain. */
enum { RANGE_BLOCKS = 64 };

struct merging {
	const ww_partial *const *parts;
	size_t count;
	ww_partial *out;
	const uint32_t **groups;      /* by part and its group: the group of the outcome */
	ww_text *starts;              /* of the ranges but the first; borrowed from blocks */
	struct entry_packer *packers; /* one a range */
	size_t ranges;
};

/* A group of a part on its way to its number. */
struct named_group {
	struct partial_group group;
	bool none;
	size_t part;
	uint32_t number;
};

static int compare_labels(const struct named_group *a, const struct named_group *b)
{
	return a->none != b->none ? a->none - b->none : key_compare(a->group.label, b->group.label);
}

static int compare_groups(const void *left, const void *right, const void *context)
{
	(void)context;
	return compare_labels(left, right);
}

static ww_status list_groups(struct vec *out, const ww_partial *const *parts, size_t count, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t part = 0; part < count; part++)
		for (size_t i = 0; i < partial_groups(parts[part]); i++) {
			struct named_group group = {.group = *partial_group(parts[part], i),
			                            .none = parts[part]->has_none && i + 1 == partial_groups(parts[part]),
			                            .part = part,
			                            .number = (uint32_t)i};

			WW_STEP(vec_push(out, &group, error));
		}
done:
	return status;
}

static bool add(uint64_t *sum, uint64_t more)
{
	return !__builtin_add_overflow(*sum, more, sum);
}

static ww_status too_many(ww_error *error)
{
	return ww_fail(error, WW_ELIMIT, "counts add up to more than 64 bits");
}

static ww_status add_to_group(struct partial_group *sum, const struct partial_group *more, ww_error *error)
{
	return add(&sum->documents, more->documents) && add(&sum->words, more->words) ? WW_OK : too_many(error);
}

/* Groups of one label become one. numbers: by part, then group. */
static ww_status unite_groups(ww_partial *out, uint32_t **numbers, const struct vec *sorted, ww_error *error)
{
	const struct named_group *groups = sorted->items;
	ww_status status = WW_OK;

	for (size_t i = 0; i < sorted->count; i++) {
		if (i > 0 && compare_labels(&groups[i - 1], &groups[i]) == 0)
			WW_STEP(add_to_group(vec_at(&out->groups, partial_groups(out) - 1), &groups[i].group, error));
		else
			WW_STEP(partial_add_group(out, groups[i].group, error));
		numbers[groups[i].part][groups[i].number] = (uint32_t)(partial_groups(out) - 1);
		out->has_none = groups[i].none;
	}
done:
	return status;
}

static ww_status number_groups(struct merging *merging, ww_error *error)
{
	const ww_alloc *alloc = merging->out->alloc;
	struct vec groups = vec_of(alloc, sizeof(struct named_group));
	struct sort_items sort = {.size = sizeof(struct named_group), .compare = compare_groups};
	uint32_t **numbers = alloc_zeroed(alloc, merging->count, sizeof *numbers);
	ww_status status;

	if (!numbers)
		return ww_fail_memory(error);
	merging->groups = (const uint32_t **)numbers;
	for (size_t i = 0; i < merging->count; i++) {
		numbers[i] = alloc_array(alloc, partial_groups(merging->parts[i]), sizeof **numbers);
		if (!numbers[i])
			return ww_fail_memory(error);
	}
	WW_STEP(list_groups(&groups, merging->parts, merging->count, error));
	sort.items = groups.items;
	sort.count = groups.count;
	WW_STEP(sort_here(&sort, alloc, error));
	status = unite_groups(merging->out, numbers, &groups, error);
done:
	vec_clear(&groups);
	return status;
}

static int compare_keys(const void *left, const void *right, const void *context)
{
	(void)context;
	return key_compare(*(const ww_text *)left, *(const ww_text *)right);
}

/* First keys of all blocks of all parts, in order. */
static ww_status list_keys(struct vec *keys, const struct merging *merging, const ww_run *run, ww_error *error)
{
	struct sort_items sort = {.size = sizeof(ww_text), .compare = compare_keys};
	ww_status status = WW_OK;

	for (size_t part = 0; part < merging->count; part++)
		for (size_t i = 0; i < merging->parts[part]->blocks.count; i++) {
			ww_text key = partial_block_key(partial_block(merging->parts[part], i));

			WW_STEP(vec_push(keys, &key, error));
		}
	sort.items = keys->items;
	sort.count = keys->count;
	status = sort_run(&sort, keys->alloc, run, error);
done:
	return status;
}

/* Takes every so many-th of the keys as the start of a range. */
static ww_status cut_ranges(struct merging *merging, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = merging->out->alloc;
	struct vec keys = vec_of(alloc, sizeof(ww_text));
	size_t blocks = merging->count > RANGE_BLOCKS ? merging->count : RANGE_BLOCKS;
	ww_status status;

	WW_STEP(list_keys(&keys, merging, run, error));
	merging->ranges = keys.count / blocks + 1;
	merging->starts = alloc_array(alloc, merging->ranges, sizeof *merging->starts);
	merging->packers = alloc_array(alloc, merging->ranges, sizeof *merging->packers);
	for (size_t i = 0; merging->packers && i < merging->ranges; i++)
		merging->packers[i] = entry_packer_of(alloc, merging->out->question.by);
	if (!merging->starts || !merging->packers)
		status = ww_fail_memory(error);
	else
		for (size_t i = 1; i < merging->ranges; i++)
			merging->starts[i] = *(const ww_text *)vec_at(&keys, i * blocks);
done:
	vec_clear(&keys);
	return status;
}

/* Merges one range. */
struct range_merge {
	const struct merging *merging;
	const ww_text *end;           /* where the next range starts; NULL: nowhere */
	struct entry_cursor *cursors; /* one a part */
	size_t *heap;                 /* parts; that with the lowest key is first, and of those the first part */
	size_t live;                  /* parts in the heap */
	struct vec sum;               /* struct entry_part: of the parts met so far that have one key */
	struct vec scratch;
	struct vec key;
};

static bool is_below(const struct range_merge *merge, size_t left, size_t right)
{
	int order = key_compare(entry_cursor_key(&merge->cursors[left]), entry_cursor_key(&merge->cursors[right]));

	return order ? order < 0 : left < right;
}

static void sift_down(struct range_merge *merge, size_t at)
{
	size_t *heap = merge->heap;

	for (;;) {
		size_t child = 2 * at + 1, part = heap[at];

		if (child + 1 < merge->live && is_below(merge, heap[child + 1], heap[child]))
			child++;
		if (child >= merge->live || !is_below(merge, heap[child], part))
			return;
		heap[at] = heap[child];
		heap[child] = part;
		at = child;
	}
}

static bool is_in_range(const struct range_merge *merge, const struct entry_cursor *cursor)
{
	return !merge->end || key_compare(entry_cursor_key(cursor), *merge->end) < 0;
}

/* Adds an entry's parts to the sum, both by ascending group. */
static ww_status add_parts(struct range_merge *merge, const struct vec *more, const uint32_t *groups, ww_error *error)
{
	const struct entry_part *sum = merge->sum.items, *sum_end = sum + merge->sum.count;
	struct vec added;
	ww_status status = WW_OK;

	merge->scratch.count = 0;
	for (size_t i = 0; i < more->count; i++) {
		struct entry_part part = *(const struct entry_part *)vec_at(more, i);

		part.group = groups[part.group];
		for (; sum < sum_end && sum->group < part.group; sum++)
			WW_STEP(vec_push(&merge->scratch, sum, error));
		if (sum < sum_end && sum->group == part.group) {
			if (!add(&part.count, sum->count))
				return too_many(error);
			part.documents += sum->documents; /* which are at most as many */
			sum++;
		}
		WW_STEP(vec_push(&merge->scratch, &part, error));
	}
	for (; sum < sum_end; sum++)
		WW_STEP(vec_push(&merge->scratch, sum, error));
	added = merge->scratch;
	merge->scratch = merge->sum;
	merge->sum = added;
done:
	return status;
}

/* Over all groups. */
static ww_status check_sum(const struct range_merge *merge, ww_error *error)
{
	uint64_t count = 0;

	for (size_t i = 0; i < merge->sum.count; i++)
		if (!add(&count, ((const struct entry_part *)merge->sum.items)[i].count))
			return too_many(error);
	return WW_OK;
}

/* Adds the lowest entry of all to the sum and goes on behind it. */
static ww_status take_lowest(struct range_merge *merge, ww_error *error)
{
	size_t part = merge->heap[0];
	struct entry_cursor *cursor = &merge->cursors[part];
	bool more;
	ww_status status;

	WW_STEP(add_parts(merge, &cursor->parts, merge->merging->groups[part], error));
	WW_STEP(entry_cursor_next(&more, cursor, error));
	if (!more || !is_in_range(merge, cursor))
		merge->heap[0] = merge->heap[--merge->live];
	sift_down(merge, 0);
done:
	return status;
}

static bool lowest_is(const struct range_merge *merge, ww_text key)
{
	return merge->live > 0 && key_compare(entry_cursor_key(&merge->cursors[merge->heap[0]]), key) == 0;
}

/* All entries of the lowest key as one. */
static ww_status merge_entry(struct range_merge *merge, struct entry_packer *packer, ww_error *error)
{
	ww_text lowest = entry_cursor_key(&merge->cursors[merge->heap[0]]), key;
	ww_status status;

	merge->sum.count = 0;
	merge->key.count = 0;
	WW_STEP(vec_append(&merge->key, lowest.data, lowest.size, error));
	key = (ww_text){merge->key.items, merge->key.count};
	do
		WW_STEP(take_lowest(merge, error));
	while (lowest_is(merge, key));
	WW_STEP(check_sum(merge, error));
	status = entry_packer_add(packer, key, merge->sum.items, merge->sum.count, error);
done:
	return status;
}

/* Puts the parts that have entries in the range into the heap. */
static ww_status begin_range(struct range_merge *merge, const ww_text *start, ww_error *error)
{
	const ww_text lowest = {"", 0};
	ww_status status = WW_OK;

	for (size_t i = 0; i < merge->merging->count; i++) {
		bool more;

		WW_STEP(entry_cursor_seek(&more, &merge->cursors[i], start ? *start : lowest, error));
		if (more && is_in_range(merge, &merge->cursors[i]))
			merge->heap[merge->live++] = i;
	}
	for (size_t i = merge->live / 2; i-- > 0;)
		sift_down(merge, i);
done:
	return status;
}

static void range_clear(struct range_merge *merge, const ww_alloc *alloc)
{
	for (size_t i = 0; merge->cursors && i < merge->merging->count; i++)
		entry_cursor_clear(&merge->cursors[i]);
	alloc_free(alloc, merge->cursors);
	alloc_free(alloc, merge->heap);
	vec_clear(&merge->sum);
	vec_clear(&merge->scratch);
	vec_clear(&merge->key);
}

static ww_status range_new(struct range_merge *merge, const struct merging *merging, ww_error *error)
{
	const ww_alloc *alloc = merging->out->alloc;

	merge->cursors = alloc_array(alloc, merging->count, sizeof *merge->cursors);
	merge->heap = alloc_array(alloc, merging->count, sizeof *merge->heap);
	for (size_t i = 0; merge->cursors && i < merging->count; i++)
		merge->cursors[i] = entry_cursor_of(merging->parts[i], 0, merging->parts[i]->blocks.count);
	return merge->cursors && merge->heap ? WW_OK : ww_fail_memory(error);
}

static ww_status merge_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct merging *merging = context;
	const ww_alloc *alloc = merging->out->alloc;
	struct range_merge merge = {.merging = merging,
	                            .end = item + 1 < merging->ranges ? &merging->starts[item + 1] : NULL,
	                            .sum = vec_of(alloc, sizeof(struct entry_part)),
	                            .scratch = vec_of(alloc, sizeof(struct entry_part)),
	                            .key = vec_of(alloc, 1)};
	ww_status status;

	(void)worker;
	WW_STEP(range_new(&merge, merging, error));
	WW_STEP(begin_range(&merge, item > 0 ? &merging->starts[item] : NULL, error));
	while (merge.live > 0)
		WW_STEP(merge_entry(&merge, &merging->packers[item], error));
done:
	range_clear(&merge, alloc);
	return status;
}

static void merging_clear(struct merging *merging, const ww_alloc *alloc)
{
	for (size_t i = 0; merging->groups && i < merging->count; i++)
		alloc_free(alloc, (void *)merging->groups[i]);
	for (size_t i = 0; merging->packers && i < merging->ranges; i++)
		entry_packer_clear(&merging->packers[i]);
	alloc_free(alloc, merging->groups);
	alloc_free(alloc, merging->packers);
	alloc_free(alloc, merging->starts);
}

static ww_status check_parts(const ww_partial *const *parts, size_t count, ww_error *error)
{
	char what[64];
	ww_status status = WW_OK;

	if (count == 0)
		return ww_fail(error, WW_EINVAL, "no partials to merge: at least one is wanted");
	for (size_t i = 1; i < count; i++) {
		snprintf(what, sizeof what, "part %zu of %zu", i + 1, count);
		WW_STEP(partial_check_alike(&parts[0]->question, &parts[i]->question, true, what, "part 1", error));
	}
done:
	return status;
}

ww_status ww_partial_merge(ww_partial **out, const ww_partial *const *parts, size_t count, const ww_run *run,
                           ww_error *error)
{
	struct merging merging = {.parts = parts, .count = count};
	ww_status status;

	*out = NULL;
	WW_STEP(check_parts(parts, count, error));
	WW_STEP(partial_new(&merging.out, parts[0]->alloc, &parts[0]->question, error));
	for (size_t i = 0; i < count; i++)
		merging.out->cut = merging.out->cut || parts[i]->cut;
	WW_STEP(number_groups(&merging, error));
	WW_STEP(cut_ranges(&merging, run, error));
	WW_STEP(pool_run(merging.ranges, merge_range, &merging, run, "ranges", error));
	for (size_t i = 0; i < merging.ranges; i++)
		WW_STEP(entry_packer_give(&merging.packers[i], merging.out, error));
	*out = merging.out, merging.out = NULL;
done:
	if (count > 0)
		merging_clear(&merging, parts[0]->alloc);
	ww_partial_free(merging.out);
	return status;
}
