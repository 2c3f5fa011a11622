/*
 * Keys are walked from the last to the first: a sequence is found when its first key is reached, after all that go on
 * from it. What was found, taken from its end, is then in the order of sequences. Keys are taken in blocks, cut where
 * no sequence goes on, so that what was found stays in the cache.
 */
#include "count/entry_scan.h"

#include <string.h>

#include "count/key_sort.h"

enum { BLOCK_KEYS = 4096 };

/* What is found in a number of keys, at most. */
struct scan_room {
	uint64_t found;
	uint64_t parts;
};

/*
 * Entries are stretches of keys, of which any two either hold one another or share no key: there are less than twice as
 * many as keys, and those of more than one key are fewer than keys. Those of one length share no key at all, and what a
 * block has behind its first keys is one sequence that goes on.
 */
static struct scan_room room_for(const struct entry_question *question, uint64_t keys)
{
	uint64_t lengths = question->whole_shapes ? 1 : question->to - question->from + 1;
	uint64_t groups = question->grouping->count;
	struct scan_room room = {.found = keys * (lengths < 2 ? lengths : 2)};

	if (lengths == 1 && !question->whole_shapes && room.found > BLOCK_KEYS)
		room.found = BLOCK_KEYS;
	if (groups > 1)
		room.parts = keys * (lengths < groups + 1 ? lengths : groups + 1);
	if (room.parts < groups) /* of a single entry that is made up elsewhere */
		room.parts = groups;
	return room;
}

uint64_t entry_scan_bytes(const struct entry_question *question, uint64_t keys)
{
	struct scan_room room = room_for(question, keys);
	uint64_t groups = question->grouping->count;

	return question->corpus->rows * sizeof(uint32_t) + groups * (sizeof(struct part_cell) + 2 * sizeof(uint64_t)) +
	       keys * sizeof(uint32_t) + room.found * sizeof(struct found_entry) + room.parts * sizeof(struct entry_part);
}

ww_status entry_scan_reserve(struct entry_scan *scan, uint64_t keys, ww_error *error)
{
	struct scan_room room = room_for(scan->plan->question, keys);
	ww_status status;

	WW_STEP(vec_reserve(&scan->rows, (size_t)keys, error));
	WW_STEP(vec_reserve(&scan->found, (size_t)room.found, error));
	WW_STEP(vec_reserve(&scan->parts, (size_t)room.parts, error));
done:
	return status;
}

ww_status entry_scan_make(struct entry_scan *out, const struct entry_scan_plan *plan, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(plan->question->corpus);
	size_t groups = plan->question->grouping->count;

	*out = (struct entry_scan){.plan = plan,
	                           .rows = vec_of(alloc, sizeof(uint32_t)),
	                           .found = vec_of(alloc, sizeof(struct found_entry)),
	                           .parts = vec_of(alloc, sizeof(struct entry_part))};
	out->stamps = alloc_zeroed(alloc, plan->question->corpus->rows, sizeof *out->stamps);
	out->cells = alloc_zeroed(alloc, groups, sizeof *out->cells);
	out->touched = alloc_array(alloc, groups, sizeof *out->touched);
	out->touched_scratch = alloc_array(alloc, groups, sizeof *out->touched_scratch);
	if (!out->stamps || !out->cells || !out->touched || !out->touched_scratch)
		return ww_fail_memory(error);
	return WW_OK;
}

void entry_scan_clear(struct entry_scan *scan)
{
	const ww_alloc *alloc = scan->rows.alloc;

	alloc_free(alloc, scan->stamps);
	alloc_free(alloc, scan->cells);
	alloc_free(alloc, scan->touched);
	alloc_free(alloc, scan->touched_scratch);
	vec_clear(&scan->rows);
	vec_clear(&scan->found);
	vec_clear(&scan->parts);
}

/* A number that no row is stamped with. */
static uint32_t next_stamp(struct entry_scan *scan)
{
	if (scan->stamp == UINT32_MAX) {
		memset(scan->stamps, 0, scan->plan->question->corpus->rows * sizeof *scan->stamps);
		scan->stamp = 0;
	}
	return ++scan->stamp;
}

static bool first_in_row(uint32_t *stamps, uint32_t row, uint32_t stamp)
{
	bool first = stamps[row] != stamp;

	stamps[row] = stamp;
	return first;
}

static uint32_t count_documents(struct entry_scan *scan, const uint32_t *rows, size_t count)
{
	uint32_t stamp, documents = 0;

	if (count <= 2)
		return 1 + (count == 2 && rows[0] != rows[1]);
	stamp = next_stamp(scan);
	for (size_t i = 0; i < count; i++)
		documents += first_in_row(scan->stamps, rows[i], stamp);
	return documents;
}

/* Counts by group; the cells of touched groups must be taken. */
static void fill_cells(struct entry_scan *scan, const uint32_t *rows, size_t count)
{
	const uint32_t *group_of = scan->plan->question->grouping->of_row;
	uint32_t stamp = next_stamp(scan);

	for (size_t i = 0; i < count; i++) {
		uint32_t group = group_of[rows[i]];
		struct part_cell *cell = &scan->cells[group];

		if (cell->count++ == 0)
			scan->touched[scan->touched_count++] = group;
		cell->documents += first_in_row(scan->stamps, rows[i], stamp);
	}
}

/* Moves the cells of touched groups to the parts, in the order of groups. */
static ww_status take_cells(struct entry_scan *scan, ww_error *error)
{
	ww_status status;

	key_sort(scan->touched, scan->touched_scratch, scan->touched_count, 1);
	WW_STEP(vec_reserve(&scan->parts, scan->touched_count, error));
	for (size_t i = 0; i < scan->touched_count; i++) {
		struct part_cell *cell = &scan->cells[scan->touched[i]];
		struct entry_part part = {(uint32_t)scan->touched[i], cell->count, cell->documents};

		WW_STEP(vec_push(&scan->parts, &part, error));
		*cell = (struct part_cell){0};
	}
	scan->touched_count = 0;
done:
	return status;
}

static ww_status add_parts(struct entry_scan *scan, const struct found_entry *entry, ww_error *error)
{
	const uint32_t *rows = (const uint32_t *)scan->rows.items + entry->first;
	const struct grouping *grouping = scan->plan->question->grouping;
	struct entry_part part = {grouping->of_row[rows[0]], entry->count, entry->documents};

	if (entry->count == 1)
		return vec_push(&scan->parts, &part, error);
	fill_cells(scan, rows, entry->count);
	return take_cells(scan, error);
}

/* A sequence was found; it is kept if it is frequent enough. */
static inline ww_status add_found(struct entry_scan *scan, struct found_entry entry, ww_error *error)
{
	const struct entry_question *question = scan->plan->question;
	ww_status status = WW_OK;

	if (entry.count < question->least.count)
		return WW_OK;
	entry.documents = count_documents(scan, (const uint32_t *)scan->rows.items + entry.first, entry.count);
	if (entry.documents < question->least.documents)
		return WW_OK;
	entry.parts_at = scan->parts.count;
	if (question->grouping->count > 1)
		WW_STEP(add_parts(scan, &entry, error));
	WW_STEP(vec_push(&scan->found, &entry, error));
done:
	return status;
}

static inline const uint64_t *key_at(const struct entry_scan *scan, const uint64_t *keys, size_t index)
{
	return keys + index * scan->plan->layout.words;
}

/* How many values a key has. */
static inline uint32_t length_of(const struct key_layout *layout, const uint64_t *key)
{
	uint32_t length = layout->terms;

	while (length > 0 && key_term(layout, key, length - 1) == KEY_ENDED)
		length--;
	return length;
}

/* Values that a key shares with the one before it. */
static inline uint32_t shared_with_next(const struct entry_scan *scan, const uint64_t *key)
{
	unsigned words = scan->plan->layout.words;

	return scan->plan->shared_of_bit[key_difference(key, key + words, words)];
}

/*
 * Whether a sequence occurs only inside one that is longer by the term before it. Those that go on behind it in one way
 * alone have the same keys as a longer one.
 */
static bool goes_on(const struct entry_scan *scan, const uint64_t *keys, const struct found_entry *entry)
{
	const struct key_layout *layout = &scan->plan->layout;
	uint32_t before = key_before(layout, key_at(scan, keys, entry->first));

	if (before == KEY_ENDED || entry->length == scan->plan->question->to)
		return false;
	for (uint32_t i = 1; i < entry->count; i++)
		if (key_before(layout, key_at(scan, keys, entry->first + i)) != before)
			return false;
	return true;
}

/* Finds the sequences of keys first to end - 1, which share less than `from` values with their neighbours. */
static ww_status find_block(struct entry_scan *scan, const uint64_t *keys, uint32_t count, uint32_t from,
                            ww_error *error)
{
	const struct entry_question *question = scan->plan->question;
	uint32_t last_of[SHAPE_MAX + 1]; /* by length: the last key of the sequence that is under way */
	uint32_t shared = 0;
	ww_status status = WW_OK;

	for (uint32_t i = count; i-- > 0;) {
		const uint64_t *key = key_at(scan, keys, i);
		uint32_t length = length_of(&scan->plan->layout, key);

		for (uint32_t n = shared + 1; n <= length; n++)
			last_of[n] = i;
		shared = i > 0 ? shared_with_next(scan, key - scan->plan->layout.words) : 0;
		for (uint32_t n = length, above = shared >= from ? shared : from - 1; n > above; n--) {
			struct found_entry entry = {.first = i, .count = last_of[n] - i + 1, .length = (uint16_t)n};

			while (n - 1 > above && last_of[n - 1] == last_of[n])
				n--;
			entry.shortest = (uint16_t)(question->closed ? entry.length : n);
			if (!question->closed || !goes_on(scan, keys, &entry))
				WW_STEP(add_found(scan, entry, error));
		}
	}
done:
	return status;
}

/* Terms of a sequence, given that the first `shared` are there. */
static inline void spell(struct entry_scan *scan, const uint64_t *key, uint32_t shared, uint32_t length)
{
	for (uint32_t n = shared; n < length; n++)
		scan->terms[n] = member_term(scan->plan->members, key_term(&scan->plan->layout, key, n));
}

/* The same of sequences of all the values that keys have, and no others. */
static ww_status find_whole(struct entry_scan *scan, const uint64_t *keys, uint32_t count, ww_error *error)
{
	const struct key_layout *layout = &scan->plan->layout;
	uint32_t last = count - 1;
	ww_status status = WW_OK;

	for (uint32_t i = count; i-- > 0;) {
		const uint64_t *key = key_at(scan, keys, i);
		struct found_entry entry = {.first = i, .count = last - i + 1};

		if (i > 0 && shared_with_next(scan, key - layout->words) == layout->terms)
			continue;
		entry.length = entry.shortest = (uint16_t)length_of(layout, key);
		WW_STEP(add_found(scan, entry, error));
		last = i - 1;
	}
done:
	return status;
}

/* Terms that a sequence shares with the one visited before. */
static uint32_t shared_with(const struct entry_scan *scan, const uint64_t *keys, const struct found_entry *before,
                            const struct found_entry *found)
{
	unsigned words = scan->plan->layout.words;
	uint32_t shared =
		scan->plan
			->shared_of_bit[key_difference(key_at(scan, keys, before->first), key_at(scan, keys, found->first), words)];
	uint32_t most = found->shortest - 1u < before->length ? found->shortest - 1u : before->length;

	return shared < most ? shared : most;
}

static bool meets(const struct entry_conditions *conditions, const uint32_t *terms, uint32_t length)
{
	return (!conditions->beginning || entry_holds_any(conditions->beginning, terms, 1)) &&
	       (!conditions->containing || entry_holds_any(conditions->containing, terms, length)) &&
	       (!conditions->ending || entry_holds_any(conditions->ending, terms + length - 1, 1));
}

ww_status entry_scan_one(const struct entry_scan_plan *plan, const struct entry *entry, const struct entry_sink *sink,
                         ww_error *error)
{
	const struct entry_conditions *conditions = &plan->question->conditions;
	struct entry one = *entry;
	ww_status status = WW_OK;

	if (!conditions->beginning && !conditions->containing && !conditions->ending)
		return sink->visit(sink->context, sink->stretch, entry, sink->worker, error);
	one.shared = 0;
	for (one.length = entry->shortest; one.length <= entry->length; one.length++) {
		one.shortest = one.length;
		if (meets(conditions, one.terms, one.length))
			WW_STEP(sink->visit(sink->context, sink->stretch, &one, sink->worker, error));
	}
done:
	return status;
}

static ww_status visit_found(struct entry_scan *scan, const uint64_t *keys, const struct entry_sink *sink,
                             ww_error *error)
{
	size_t parts_end = scan->parts.count;
	const struct entry_part *parts = scan->plan->question->grouping->count > 1 ? scan->parts.items : NULL;
	ww_status status = WW_OK;

	for (size_t i = scan->found.count; i-- > 0;) {
		const struct found_entry *found = (const struct found_entry *)scan->found.items + i;
		uint32_t shared = i + 1 < scan->found.count ? shared_with(scan, keys, found + 1, found) : 0;
		struct entry_part whole = {0, found->count, found->documents};
		struct entry entry = {.terms = scan->terms,
		                      .length = found->length,
		                      .shortest = found->shortest,
		                      .shared = shared,
		                      .count = found->count,
		                      .documents = found->documents};

		spell(scan, key_at(scan, keys, found->first), shared, found->length);
		entry.parts = parts ? parts + found->parts_at : &whole;
		entry.part_count = parts ? parts_end - found->parts_at : 1;
		parts_end = found->parts_at;
		WW_STEP(entry_scan_one(scan->plan, &entry, sink, error));
	}
done:
	scan->found.count = scan->parts.count = 0;
	return status;
}

/* Keys of a block: some thousands, and then up to where no sequence goes on. */
static size_t block_size(const struct entry_scan *scan, const uint64_t *keys, size_t count, uint32_t from)
{
	size_t size = BLOCK_KEYS;

	while (size < count && shared_with_next(scan, key_at(scan, keys, size - 1)) >= from)
		size++;
	return size < count ? size : count;
}

static void read_rows(struct entry_scan *scan, const uint64_t *keys, size_t count)
{
	const struct key_layout *layout = &scan->plan->layout;
	uint32_t *rows = scan->rows.items;

	for (size_t i = 0; i < count; i++)
		rows[i] = (uint32_t)key_row(layout, key_at(scan, keys, i));
}

ww_status entry_scan_keys(struct entry_scan *scan, const uint64_t *keys, size_t count, uint32_t from,
                          const struct entry_sink *sink, ww_error *error)
{
	ww_status status = WW_OK;

	while (count > 0) {
		size_t size = block_size(scan, keys, count, from);

		read_rows(scan, keys, size);
		if (scan->plan->question->whole_shapes)
			WW_STEP(find_whole(scan, keys, (uint32_t)size, error));
		else
			WW_STEP(find_block(scan, keys, (uint32_t)size, from, error));
		WW_STEP(visit_found(scan, keys, sink, error));
		keys = key_at(scan, keys, size);
		count -= size;
	}
done:
	return status;
}
