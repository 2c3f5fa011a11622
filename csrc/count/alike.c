/*
 * Four readings (duplicates.h says why no pair is missed):
 *
 * 1. Each document's distinct shingles are counted into cells by hash, so that it is known, roughly, how many documents
 *    have a shingle. Shingles that share a cell seem more frequent than they are, which costs time but no pair. Of
 *    documents with the same shingles (by a hash of them all), one stands for all from here on.
 * 2. Of each document, the rarest shingles that cannot all be missing from a duplicate that is as large or larger:
 * keys. Those that no other document has are of no use; mostly none are left.
 * 3. Which documents have a key: holders. A document of a key and a larger holder are a candidate pair.
 * 4. All shingles of the documents of candidate pairs. These are compared, but for those that are in one cluster
 * already.
 */
#include "count/alike.h"

#include <inttypes.h>
#include <math.h>
#include <stdatomic.h>
#include <string.h>

#include "base/hash.h"
#include "base/pool.h"
#include "base/progress.h"
#include "base/radix.h"

enum {
	CELLS_LEAST = 1 << 16,
	CELLS_A_WORD = 2,
	CELL_FULL = UINT16_MAX - 1024 /* counts end here: more threads than that never add to a cell at once */
};

#define SET_NONE UINT64_MAX
#define KEY_NONE UINT32_MAX

struct key {
	uint64_t hash;
	uint32_t row;
};

struct holder {
	uint32_t key; /* number of the hash */
	uint32_t row;
};

struct worker {
	struct vec keys;    /* struct key */
	struct vec holders; /* struct holder */
	struct vec items;   /* struct radix_item */
};

/* Numbers of the different hashes of keys, found by hash. */
struct key_table {
	uint64_t *hashes; /* 0: free */
	uint32_t *numbers;
	size_t mask;
};

struct finding {
	struct alike *alike;
	const struct shingle_question *question;
	struct alike_thresholds least;
	const ww_run *run;
	uint64_t bytes; /* allocated so far, of what the memory limit holds */
	struct worker *workers;
	unsigned worker_count;
	_Atomic uint16_t *cells;
	size_t cell_mask;
	struct key_table table;
	uint32_t key_count;  /* different hashes */
	uint32_t *keys;      /* numbers of hashes by row */
	uint64_t *key_at;    /* by row: where its keys start; rows + 1 */
	uint32_t *holders;   /* rows by key */
	uint64_t *holder_at; /* by key; key_count + 1 */
	uint64_t *digests;   /* by row: of all its shingles */
	uint8_t *wanted;     /* by row: has shingles, and stands for those that have the same */
	uint8_t *compared;   /* by row: is in a candidate pair */
	uint32_t *stamps;    /* by row: the row + 1 that it was compared with last */
	uint8_t *settled;    /* by key: all its holders are in one cluster */
};

static ww_status fail_for_memory(const struct finding *finding, uint64_t bytes, ww_error *error)
{
	return ww_fail(error, WW_ENOMEM,
	               "the memory limit is too small to find duplicates: %" PRIu64 " bytes are needed so far",
	               finding->bytes + bytes);
}

/* A zeroed array that counts against the memory limit. */
static ww_status take(void *out, struct finding *finding, uint64_t count, size_t size, ww_error *error)
{
	void *block;

	if (count > run_memory(finding->run) / size || count * size > run_memory(finding->run) - finding->bytes)
		return fail_for_memory(finding, count * size, error);
	block = alloc_zeroed(finding->alike->alloc, (size_t)count, size);
	if (!block)
		return ww_fail_memory(error);
	finding->bytes += count * size;
	memcpy(out, &block, sizeof block);
	return WW_OK;
}

/* Appends to a list of a worker, which gets its share of the memory limit. */
static ww_status append(struct vec *list, const void *item, const struct finding *finding, ww_error *error)
{
	if (list->count == list->capacity &&
	    list->capacity * list->item_size > run_memory(finding->run) / finding->worker_count)
		return fail_for_memory(finding, list->capacity * list->item_size * finding->worker_count, error);
	return vec_push(list, item, error);
}

/* What the lists of workers have come to also counts. */
static ww_status check_lists(struct finding *finding, ww_error *error)
{
	uint64_t bytes = 0;

	for (unsigned w = 0; w < finding->worker_count; w++)
		bytes += finding->workers[w].keys.capacity * sizeof(struct key) +
		         finding->workers[w].holders.capacity * sizeof(struct holder);
	return bytes > run_memory(finding->run) - finding->bytes ? fail_for_memory(finding, bytes, error) : WW_OK;
}

static _Atomic uint16_t *cell_of(const struct finding *finding, uint64_t hash)
{
	return &finding->cells[hash >> 16 & finding->cell_mask];
}

/* First reading. */
static ww_status count_shingles(void *context, const struct shingle_set *set, unsigned worker, ww_error *error)
{
	struct finding *finding = context;

	(void)worker;
	(void)error;
	finding->alike->words[set->row] = set->words < UINT32_MAX ? (uint32_t)set->words : UINT32_MAX;
	finding->alike->sizes[set->row] = (uint32_t)set->count;
	finding->digests[set->row] = 0;
	for (size_t i = 0; i < set->count; i++) {
		_Atomic uint16_t *cell = cell_of(finding, set->hashes[i]);

		finding->digests[set->row] += hash_mix(set->hashes[i]);
		if (atomic_load_explicit(cell, memory_order_relaxed) < CELL_FULL)
			atomic_fetch_add_explicit(cell, 1, memory_order_relaxed);
	}
	return WW_OK;
}

/* Joins documents with the same shingles to the first of them. */
static ww_status join_same(struct finding *finding, ww_error *error)
{
	struct alike *alike = finding->alike;
	struct radix_item *items = alloc_array(alike->alloc, alike->rows, 2 * sizeof *items), *sorted;

	if (!items)
		return ww_fail_memory(error);
	for (uint64_t row = 0; row < alike->rows; row++)
		items[row] = (struct radix_item){finding->digests[row], (uint32_t)row};
	sorted = radix_sort(items, items + alike->rows, alike->rows);
	for (uint64_t i = 0; i < alike->rows; i++) {
		uint32_t row = sorted[i].item, before = i > 0 ? alike->cluster_of[sorted[i - 1].item] : row;

		if (alike->sizes[row] == 0)
			continue;
		finding->wanted[row] = 1;
		if (before == row || sorted[i - 1].key != sorted[i].key || alike->sizes[before] != alike->sizes[row])
			continue;
		alike->cluster_of[row] = before;
		finding->wanted[row] = 0;
		finding->compared[before] = 1; /* its set is needed */
	}
	alloc_free(alike->alloc, items);
	return WW_OK;
}

/* Of all threads the same, also where the last steps to a full cell were taken by several. */
static uint16_t documents_of(const struct finding *finding, uint64_t hash)
{
	uint16_t count = atomic_load_explicit(cell_of(finding, hash), memory_order_relaxed);

	return count < CELL_FULL ? count : CELL_FULL;
}

/* The least share of the smaller document that two that are alike have in common. */
static double least_share(struct alike_thresholds least)
{
	return least.resemblance < least.containment ? least.resemblance : least.containment;
}

/* Shingles of which a duplicate that is as large or larger must have one. */
static size_t keys_needed(const struct finding *finding, size_t size)
{
	/* Rounded down a little more than floating point may be off, so that no pair is missed. */
	double shared = floor(least_share(finding->least) * (double)size - 1e-6);

	return shared < 1 ? size : size - (size_t)shared + 1;
}

/* Second reading. */
static ww_status choose_keys(void *context, const struct shingle_set *set, unsigned worker, ww_error *error)
{
	struct finding *finding = context;
	struct worker *mine = &finding->workers[worker];
	size_t needed = keys_needed(finding, set->count), shared = 0;
	struct radix_item *items, *sorted;
	ww_status status;

	mine->items.count = 0;
	WW_STEP(vec_append(&mine->items, NULL, 2 * set->count, error));
	items = mine->items.items;
	for (size_t i = 0; i < set->count; i++) {
		items[shared] = (struct radix_item){documents_of(finding, set->hashes[i]), (uint32_t)i};
		shared += items[shared].key > 1;
	}
	if (set->count - shared >= needed)
		return WW_OK; /* the rarest are those that nobody else has */
	needed -= set->count - shared;
	sorted = radix_sort(items, items + shared, shared);
	for (size_t i = 0; i < needed; i++) {
		struct key key = {set->hashes[sorted[i].item], (uint32_t)set->row};

		WW_STEP(append(&mine->keys, &key, finding, error));
	}
done:
	return status;
}

/* The place of a hash, or of where it would be. */
static size_t table_place(const struct key_table *table, uint64_t hash)
{
	size_t at = hash & table->mask;

	while (table->hashes[at] && table->hashes[at] != hash)
		at = (at + 1) & table->mask;
	return at;
}

static uint32_t table_find(const struct key_table *table, uint64_t hash)
{
	size_t at = table_place(table, hash);

	return table->hashes[at] ? table->numbers[at] : KEY_NONE;
}

static ww_status make_table(struct finding *finding, uint64_t keys, ww_error *error)
{
	size_t slots = 64;
	ww_status status;

	while (slots < 2 * keys)
		slots *= 2;
	WW_STEP(take(&finding->table.hashes, finding, slots, sizeof(uint64_t), error));
	WW_STEP(take(&finding->table.numbers, finding, slots, sizeof(uint32_t), error));
	finding->table.mask = slots - 1;
done:
	return status;
}

/* Numbers the hashes of keys, and lists them by row. */
static ww_status list_keys(struct finding *finding, ww_error *error)
{
	uint64_t count = 0, rows = finding->alike->rows;
	ww_status status;

	for (unsigned w = 0; w < finding->worker_count; w++)
		count += finding->workers[w].keys.count;
	if (count >= KEY_NONE)
		return ww_fail(error, WW_ELIMIT, "too many documents are alike");
	WW_STEP(make_table(finding, count, error));
	WW_STEP(take(&finding->keys, finding, count, sizeof *finding->keys, error));
	WW_STEP(take(&finding->key_at, finding, rows + 2, sizeof *finding->key_at, error));
	for (unsigned w = 0; w < finding->worker_count; w++)
		for (size_t i = 0; i < finding->workers[w].keys.count; i++)
			finding->key_at[((struct key *)vec_at(&finding->workers[w].keys, i))->row + 2]++;
	for (uint64_t row = 0; row < rows; row++)
		finding->key_at[row + 2] += finding->key_at[row + 1];
	for (unsigned w = 0; w < finding->worker_count; w++)
		for (size_t i = 0; i < finding->workers[w].keys.count; i++) {
			const struct key *key = vec_at(&finding->workers[w].keys, i);
			size_t place = table_place(&finding->table, key->hash);

			if (!finding->table.hashes[place]) {
				finding->table.hashes[place] = key->hash;
				finding->table.numbers[place] = finding->key_count++;
			}
			finding->keys[finding->key_at[key->row + 1]++] = finding->table.numbers[place];
		}
	for (unsigned w = 0; w < finding->worker_count; w++)
		vec_clear(&finding->workers[w].keys);
done:
	return status;
}

/* Third reading. */
static ww_status find_holders(void *context, const struct shingle_set *set, unsigned worker, ww_error *error)
{
	struct finding *finding = context;
	ww_status status = WW_OK;

	for (size_t i = 0; i < set->count; i++) {
		struct holder holder = {.row = (uint32_t)set->row};

		if (documents_of(finding, set->hashes[i]) < 2)
			continue;
		holder.key = table_find(&finding->table, set->hashes[i]);
		if (holder.key != KEY_NONE)
			WW_STEP(append(&finding->workers[worker].holders, &holder, finding, error));
	}
done:
	return status;
}

static ww_status list_holders(struct finding *finding, ww_error *error)
{
	uint64_t count = 0;
	ww_status status;

	for (unsigned w = 0; w < finding->worker_count; w++)
		count += finding->workers[w].holders.count;
	WW_STEP(take(&finding->holders, finding, count, sizeof *finding->holders, error));
	WW_STEP(take(&finding->holder_at, finding, (uint64_t)finding->key_count + 2, sizeof *finding->holder_at, error));
	for (unsigned w = 0; w < finding->worker_count; w++)
		for (size_t i = 0; i < finding->workers[w].holders.count; i++)
			finding->holder_at[((struct holder *)vec_at(&finding->workers[w].holders, i))->key + 2]++;
	for (uint32_t key = 0; key < finding->key_count; key++)
		finding->holder_at[key + 2] += finding->holder_at[key + 1];
	for (unsigned w = 0; w < finding->worker_count; w++)
		for (size_t i = 0; i < finding->workers[w].holders.count; i++) {
			const struct holder *holder = vec_at(&finding->workers[w].holders, i);

			finding->holders[finding->holder_at[holder->key + 1]++] = holder->row;
		}
	for (unsigned w = 0; w < finding->worker_count; w++)
		vec_clear(&finding->workers[w].holders);
done:
	return status;
}

/* Whether the sizes of two documents alone do not rule out that they are alike. */
static bool sizes_fit(const struct finding *finding, uint32_t smaller, uint32_t larger)
{
	double a = finding->alike->sizes[smaller], b = finding->alike->sizes[larger];

	return a <= b && (finding->least.containment <= 1 || a + 1 > finding->least.resemblance * b);
}

/* Documents that share a key with another may be compared. */
static void mark_compared(struct finding *finding)
{
	for (uint32_t key = 0; key < finding->key_count; key++) {
		uint64_t first = finding->holder_at[key], end = finding->holder_at[key + 1];

		for (uint64_t h = first; end - first > 1 && h < end; h++)
			finding->compared[finding->holders[h]] = 1;
	}
}

static ww_status lay_out_sets(struct finding *finding, ww_error *error)
{
	struct alike *alike = finding->alike;
	uint64_t place = 0;
	ww_status status;

	for (uint64_t row = 0; row < alike->rows; row++) {
		alike->set_at[row] = finding->compared[row] ? place : SET_NONE;
		place += finding->compared[row] ? alike->sizes[row] : 0;
		if (alike->cluster_of[row] != row)
			alike->set_at[row] = alike->set_at[alike->cluster_of[row]];
	}
	WW_STEP(take(&alike->sets, finding, place, sizeof *alike->sets, error));
done:
	return status;
}

/* Fourth reading. */
static ww_status keep_set(void *context, const struct shingle_set *set, unsigned worker, ww_error *error)
{
	struct finding *finding = context;
	struct worker *mine = &finding->workers[worker];
	uint64_t *kept = finding->alike->sets + finding->alike->set_at[set->row];
	struct radix_item *items, *sorted;
	ww_status status;

	mine->items.count = 0;
	WW_STEP(vec_append(&mine->items, NULL, 2 * set->count, error));
	items = mine->items.items;
	for (size_t i = 0; i < set->count; i++)
		items[i] = (struct radix_item){set->hashes[i], 0};
	sorted = radix_sort(items, items + set->count, set->count);
	for (size_t i = 0; i < set->count; i++)
		kept[i] = sorted[i].key;
done:
	return status;
}

struct overlap alike_overlap(const struct alike *alike, uint32_t left, uint32_t right)
{
	const uint64_t *a = alike->sets + alike->set_at[left], *b = alike->sets + alike->set_at[right];
	const uint64_t *a_end = a + alike->sizes[left], *b_end = b + alike->sizes[right];
	uint64_t smaller = alike->sizes[left] < alike->sizes[right] ? alike->sizes[left] : alike->sizes[right];
	uint64_t common = 0, both = (uint64_t)alike->sizes[left] + alike->sizes[right];

	while (a < a_end && b < b_end) {
		uint64_t x = *a, y = *b;

		common += x == y;
		a += x <= y;
		b += y <= x;
	}
	return (struct overlap){(double)common / (double)(both - common), (double)common / (double)smaller};
}

/* The lowest row of a cluster; paths to it are halved on the way (Tarjan and van Leeuwen 1984). */
static uint32_t root_of(uint32_t *cluster_of, uint32_t row)
{
	while (cluster_of[row] != row)
		row = cluster_of[row] = cluster_of[cluster_of[row]];
	return row;
}

/* Joins the clusters of two documents if they are alike. True when they are in one. */
static bool compare(struct finding *finding, uint32_t smaller, uint32_t larger)
{
	uint32_t *cluster_of = finding->alike->cluster_of;
	uint32_t left = root_of(cluster_of, smaller), right = root_of(cluster_of, larger);
	struct overlap overlap;

	if (left == right)
		return true;
	if (finding->stamps[larger] == smaller + 1 || !sizes_fit(finding, smaller, larger))
		return false;
	finding->stamps[larger] = smaller + 1;
	overlap = alike_overlap(finding->alike, smaller, larger);
	if (overlap.resemblance < finding->least.resemblance && overlap.containment < finding->least.containment)
		return false;
	if (left < right)
		cluster_of[right] = left;
	else
		cluster_of[left] = right;
	return true;
}

/* Compares a document with the holders of a key that are as large or larger. */
static void compare_holders(struct finding *finding, uint32_t row, uint32_t key)
{
	bool all = true;

	for (uint64_t h = finding->holder_at[key]; h < finding->holder_at[key + 1]; h++)
		all &= compare(finding, row, finding->holders[h]);
	finding->settled[key] = all;
}

static ww_status compare_rows(struct finding *finding, ww_error *error)
{
	uint64_t rows = finding->alike->rows;
	struct progress progress;
	ww_status status;

	WW_STEP(take(&finding->settled, finding, finding->key_count, 1, error));
	WW_STEP(progress_begin(&progress, finding->run, "documents", rows, error));
	for (uint64_t row = 0; row < rows; row++) {
		if (finding->key_at[row] == finding->key_at[row + 1])
			continue;
		WW_STEP(progress_at(&progress, row, error));
		for (uint64_t i = finding->key_at[row]; i < finding->key_at[row + 1]; i++)
			if (!finding->settled[finding->keys[i]])
				compare_holders(finding, (uint32_t)row, finding->keys[i]);
	}
done:
	return status;
}

static void add_words(void *context, uint64_t row, const struct document_table *table, uint64_t document)
{
	(void)row;
	*(uint64_t *)context += table->words[document];
}

/* As many cells as tell most shingles apart, in at most a quarter of the memory. */
static ww_status make_cells(struct finding *finding, ww_error *error)
{
	const ww_corpus *corpus = finding->question->corpus;
	uint64_t words = 0, most = run_memory(finding->run) / 4 / sizeof *finding->cells, cells = CELLS_LEAST;
	ww_status status;

	WW_STEP(corpus_visit(corpus, add_words, &words, error));
	while (cells < CELLS_A_WORD * words && 2 * cells <= most)
		cells *= 2;
	WW_STEP(take((void *)&finding->cells, finding, cells, sizeof *finding->cells, error));
	finding->cell_mask = (size_t)cells - 1;
done:
	return status;
}

static ww_status make_workers(struct finding *finding, ww_error *error)
{
	const ww_alloc *alloc = finding->alike->alloc;

	finding->workers = alloc_zeroed(alloc, finding->worker_count, sizeof *finding->workers);
	if (!finding->workers)
		return ww_fail_memory(error);
	for (unsigned w = 0; w < finding->worker_count; w++)
		finding->workers[w] = (struct worker){.keys = vec_of(alloc, sizeof(struct key)),
		                                      .holders = vec_of(alloc, sizeof(struct holder)),
		                                      .items = vec_of(alloc, sizeof(struct radix_item))};
	return WW_OK;
}

static ww_status make_rows(struct finding *finding, ww_error *error)
{
	struct alike *alike = finding->alike;

	alike->cluster_of = alloc_array(alike->alloc, alike->rows, sizeof *alike->cluster_of);
	alike->words = alloc_zeroed(alike->alloc, alike->rows, sizeof *alike->words);
	alike->sizes = alloc_zeroed(alike->alloc, alike->rows, sizeof *alike->sizes);
	alike->set_at = alloc_array(alike->alloc, alike->rows, sizeof *alike->set_at);
	finding->compared = alloc_zeroed(alike->alloc, alike->rows, 1);
	finding->wanted = alloc_zeroed(alike->alloc, alike->rows, 1);
	finding->digests = alloc_zeroed(alike->alloc, alike->rows, sizeof *finding->digests);
	finding->stamps = alloc_zeroed(alike->alloc, alike->rows, sizeof *finding->stamps);
	if (!alike->cluster_of || !alike->words || !alike->sizes || !alike->set_at || !finding->compared ||
	    !finding->wanted || !finding->digests || !finding->stamps)
		return ww_fail_memory(error);
	for (uint64_t row = 0; row < alike->rows; row++)
		alike->cluster_of[row] = (uint32_t)row;
	return WW_OK;
}

static ww_status find_candidates(struct finding *finding, ww_error *error)
{
	struct shingle_question different = *finding->question;
	ww_status status;

	WW_STEP(make_cells(finding, error));
	WW_STEP(shingles_visit(finding->question, count_shingles, finding, finding->run, error));
	WW_STEP(join_same(finding, error));
	different.rows = finding->wanted;
	WW_STEP(shingles_visit(&different, choose_keys, finding, finding->run, error));
	WW_STEP(check_lists(finding, error));
	WW_STEP(list_keys(finding, error));
	WW_STEP(shingles_visit(&different, find_holders, finding, finding->run, error));
	WW_STEP(check_lists(finding, error));
	WW_STEP(list_holders(finding, error));
done:
	return status;
}

static ww_status compare_candidates(struct finding *finding, ww_error *error)
{
	struct shingle_question compared = *finding->question;
	struct alike *alike = finding->alike;
	ww_status status;

	mark_compared(finding);
	WW_STEP(lay_out_sets(finding, error));
	compared.rows = finding->compared;
	WW_STEP(shingles_visit(&compared, keep_set, finding, finding->run, error));
	WW_STEP(compare_rows(finding, error));
	for (uint64_t row = 0; row < alike->rows; row++)
		alike->cluster_of[row] = root_of(alike->cluster_of, (uint32_t)row);
done:
	return status;
}

static void finding_clear(struct finding *finding)
{
	const ww_alloc *alloc = finding->alike->alloc;

	for (unsigned w = 0; finding->workers && w < finding->worker_count; w++) {
		vec_clear(&finding->workers[w].keys);
		vec_clear(&finding->workers[w].holders);
		vec_clear(&finding->workers[w].items);
	}
	alloc_free(alloc, finding->workers);
	alloc_free(alloc, (void *)finding->cells);
	alloc_free(alloc, finding->table.hashes);
	alloc_free(alloc, finding->table.numbers);
	alloc_free(alloc, finding->keys);
	alloc_free(alloc, finding->key_at);
	alloc_free(alloc, finding->holders);
	alloc_free(alloc, finding->holder_at);
	alloc_free(alloc, finding->compared);
	alloc_free(alloc, finding->wanted);
	alloc_free(alloc, finding->digests);
	alloc_free(alloc, finding->stamps);
	alloc_free(alloc, finding->settled);
}

ww_status alike_find(struct alike *out, const struct shingle_question *question, struct alike_thresholds least,
                     const ww_run *run, ww_error *error)
{
	struct finding finding = {
		.alike = out, .question = question, .least = least, .run = run, .worker_count = run_threads(run)};
	ww_status status;

	*out = (struct alike){.alloc = corpus_alloc(question->corpus), .rows = question->corpus->rows};
	if (out->rows >= UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "%" PRIu64 " documents; duplicates are found among up to 2^32 - 2", out->rows);
	WW_STEP(make_workers(&finding, error));
	WW_STEP(make_rows(&finding, error));
	WW_STEP(find_candidates(&finding, error));
	WW_STEP(compare_candidates(&finding, error));
done:
	finding_clear(&finding);
	return status;
}

void alike_clear(struct alike *alike)
{
	alloc_free(alike->alloc, alike->cluster_of);
	alloc_free(alike->alloc, alike->words);
	alloc_free(alike->alloc, alike->sizes);
	alloc_free(alike->alloc, alike->set_at);
	alloc_free(alike->alloc, alike->sets);
}
