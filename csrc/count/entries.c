/*
 * A view is scanned twice. The first scan counts places, at which sequences begin, by range of documents and partition
 * (partition.h). From that it is known where every place goes, so that in the second scan threads write the keys of all
 * places (key.h) into one array without waiting for each other. Then each partition is sorted and its entries are found
 * (entry_scan.h). When memory does not hold the keys of all places, partitions are taken in turns, with a scan for
 * each.
 *
 * Single terms that are split over partitions are counted in the first scan.
 */
#include "count/entries.h"

#include <inttypes.h>
#include <string.h>

#include "base/pool.h"
#include "count/entry_scan.h"
#include "count/key_sort.h"
#include "count/places.h"

enum {
	RANGE_CODES = 1 << 19,      /* some 5 ms of scanning */
	RANGES_MAX = 1 << 10,       /* about; of larger views, ranges are longer */
	PARTITION_PLACES = 1 << 14, /* wanted on average: their keys stay in the cache while they are sorted */
	PARTITIONS_MAX = 1 << 12,
	CELL_CODES = 8 /* codes of the view, at least, for each cell of split terms */
};

struct entry_worker {
	struct vec values;        /* uint32_t: a stretch */
	struct vec scratch;       /* uint64_t: keys while they are sorted */
	struct split_cell *split; /* by split term and group */
	struct entry_scan scan;
};

struct entry_count {
	const ww_alloc *alloc;
	const struct entry_question *question;
	struct members members;
	struct partitions partitions;
	struct entry_scan_plan plan;
	uint8_t *shared_of_bit;
	struct row_range *ranges;
	size_t range_count;
	uint64_t codes;     /* in all ranges */
	uint64_t *places;   /* by range and partition: how many; in a turn: where the next goes */
	uint64_t *sizes;    /* of partitions */
	uint64_t *starts;   /* of the partitions of a turn, in keys */
	size_t first, last; /* partitions of the turn: first to last - 1 */
	uint64_t *keys;
	struct entry_worker *workers;
	unsigned worker_count;
	entry_visit visit;
	void *context;
};

static ww_status scan_range(struct entry_count *count, size_t range, unsigned worker, stretch_visit visit,
                            ww_error *error)
{
	struct entry_worker *own = &count->workers[worker];
	struct place_scan scan = {.question = count->question,
	                          .partitions = &count->partitions,
	                          .layout = count->plan.layout,
	                          .places = count->places + range * count->partitions.count,
	                          .split = own->split,
	                          .first = count->first,
	                          .last = count->last,
	                          .keys = count->keys};
	struct stretch_question question = {.corpus = count->question->corpus,
	                                    .members = &count->members,
	                                    .shortest = places_reach(count->question),
	                                    .longest = count->question->shapes ? count->question->shapes->reach
	                                                                       : count->question->to};

	return stretches_visit(&question, count->ranges[range], &own->values, visit, &scan, error);
}

static ww_status count_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	return scan_range(context, item, worker, places_count, error);
}

static ww_status keep_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	return scan_range(context, item, worker, places_keep, error);
}

static size_t split_cells(const struct entry_count *count)
{
	return count->partitions.split_count * count->question->grouping->count;
}

/* Whether single terms are wanted that begin the places of several partitions. */
static bool counts_split(const struct entry_count *count)
{
	return count->question->from == 1 && !count->question->shapes && count->partitions.split_count > 0;
}

static ww_status visit_split(const struct entry_count *count, size_t split, struct vec *parts,
                             const struct entry_sink *sink, ww_error *error)
{
	const struct split_cell *cells = count->workers[0].split + split * count->question->grouping->count;
	uint32_t term = member_term(&count->members, count->partitions.split[split].value);
	struct entry entry = {.terms = &term, .length = 1, .shortest = 1};
	ww_status status = WW_OK;

	parts->count = 0;
	for (uint32_t group = 0; group < count->question->grouping->count; group++) {
		struct entry_part part = {group, cells[group].count, cells[group].documents};

		if (part.count == 0)
			continue;
		entry.count += part.count;
		entry.documents += part.documents;
		WW_STEP(vec_push(parts, &part, error));
	}
	entry.parts = parts->items;
	entry.part_count = parts->count;
	if (entry.count > 0 && thresholds_met(count->question->least, entry.count, entry.documents))
		WW_STEP(entry_scan_one(&count->plan, &entry, sink, error));
	parts->count = 0;
done:
	return status;
}

/* A split term comes before the longer sequences that it begins, which have its partitions to themselves. */
static ww_status visit_partition(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct entry_count *count = context;
	const struct partitions *partitions = &count->partitions;
	struct entry_worker *own = &count->workers[worker];
	size_t partition = count->first + item, size = (size_t)count->sizes[partition];
	size_t split = partition_split_of(partitions, partition);
	uint64_t *keys = count->keys + count->starts[item] * count->plan.layout.words;
	struct entry_sink sink = {count->visit, count->context, partition, worker};
	uint32_t from = count->question->from;
	ww_status status;

	if (counts_split(count) && split < partitions->split_count) {
		if (partitions->split[split].first == partition)
			WW_STEP(visit_split(count, split, &own->scan.parts, &sink, error));
		from = 2;
	}
	key_sort(keys, own->scratch.items, size, count->plan.layout.words);
	WW_STEP(entry_scan_keys(&own->scan, keys, size, from, &sink, error));
done:
	return status;
}

static uint64_t all_codes(const ww_corpus *corpus)
{
	uint64_t codes = 0;

	for (size_t i = 0; i < corpus_segments(corpus); i++)
		codes += segment_counts(corpus_segment(corpus, i))->codes;
	return codes;
}

/* Neither ranges nor partitions depend on threads or memory, so that the least limit that does is always the same. */
static ww_status lay_out_ranges(struct entry_count *count, ww_error *error)
{
	uint64_t range_codes = all_codes(count->question->corpus) / RANGES_MAX;
	ww_status status;

	if (range_codes < RANGE_CODES)
		range_codes = RANGE_CODES;
	WW_STEP(corpus_ranges(&count->ranges, &count->range_count, count->question->corpus, range_codes, error));
	for (size_t i = 0; i < count->range_count; i++)
		count->codes += count->ranges[i].codes;
done:
	return status;
}

/* Gives gaps the weight that they have among the first fields of shapes, all of which occur alike. */
static void weigh_gaps(struct members *members, const struct shapes *shapes)
{
	uint64_t sum = 0;
	size_t gaps = 0;

	for (uint32_t value = MEMBER_FIRST; value < members->values; value++)
		sum += members->weights[value];
	for (size_t i = 0; i < shapes->count; i++)
		gaps += shapes->items[i].fields[0] == SHAPE_GAP;
	members->weights[MEMBER_GAP] = sum * gaps / (shapes->count - gaps);
}

/* Terms are not split where counting them by group would take more than it saves. */
static ww_status lay_out_partitions(struct entry_count *count, ww_error *error)
{
	const struct entry_question *question = count->question;
	uint64_t wanted = count->codes * (question->shapes ? question->shapes->count : 1) / PARTITION_PLACES + 1;
	size_t partitions = wanted < PARTITIONS_MAX ? (size_t)wanted : PARTITIONS_MAX;
	bool splits = question->to > 1 && !(question->closed && question->from == 1);
	ww_status status;

	if (question->shapes)
		weigh_gaps(&count->members, question->shapes);
	WW_STEP(partitions_make(&count->partitions, &count->members, partitions, splits, error));
	if (!counts_split(count) || split_cells(count) <= count->codes / CELL_CODES)
		return WW_OK;
	partitions_clear(&count->partitions);
	status = partitions_make(&count->partitions, &count->members, partitions, false, error);
done:
	return status;
}

static ww_status lay_out_keys(struct entry_count *count, ww_error *error)
{
	const struct entry_question *question = count->question;
	struct key_layout layout =
		key_layout_of(question->to, count->members.values - 1, question->corpus->rows, question->closed);
	size_t bits = (size_t)layout.words * 64 + 1;

	count->shared_of_bit = alloc_array(count->alloc, bits, 1);
	if (!count->shared_of_bit)
		return ww_fail_memory(error);
	for (size_t bit = 0; bit < bits; bit++)
		count->shared_of_bit[bit] =
			(uint8_t)(bit / layout.term_bits < layout.terms ? bit / layout.term_bits : layout.terms);
	count->plan = (struct entry_scan_plan){question, &count->members, layout, count->shared_of_bit};
	return WW_OK;
}

static ww_status lay_out(struct entry_count *count, ww_error *error)
{
	const struct entry_question *question = count->question;
	struct member_question members = {.vocabulary = question->vocabulary,
	                                  .filter = question->filter,
	                                  .unit = question->unit,
	                                  .marks = question->marks};
	size_t partitions;
	ww_status status;

	if (!question->shapes) { /* a rare term may be what a gap stands for */
		members.min_count = question->least.count;
		members.min_documents = question->least.documents;
	}
	WW_STEP(lay_out_ranges(count, error));
	WW_STEP(members_make(&count->members, question->corpus, &members, error));
	WW_STEP(lay_out_partitions(count, error));
	WW_STEP(lay_out_keys(count, error));
	partitions = count->partitions.count;
	count->places = alloc_zeroed(count->alloc, count->range_count, partitions * sizeof *count->places);
	count->sizes = alloc_zeroed(count->alloc, partitions, sizeof *count->sizes);
	count->starts = alloc_zeroed(count->alloc, partitions, sizeof *count->starts);
	if (!count->places || !count->sizes || !count->starts)
		status = ww_fail_memory(error);
done:
	return status;
}

static ww_status make_worker(struct entry_worker *worker, const struct entry_count *count, ww_error *error)
{
	ww_status status;

	worker->values = vec_of(count->alloc, sizeof(uint32_t));
	worker->scratch = vec_of(count->alloc, sizeof(uint64_t));
	WW_STEP(entry_scan_make(&worker->scan, &count->plan, error));
	if (!counts_split(count))
		return WW_OK;
	worker->split = alloc_zeroed(count->alloc, split_cells(count), sizeof *worker->split);
	if (!worker->split)
		status = ww_fail_memory(error);
done:
	return status;
}

static ww_status make_workers(struct entry_count *count, unsigned threads, ww_error *error)
{
	ww_status status = WW_OK;

	count->workers = alloc_zeroed(count->alloc, threads, sizeof *count->workers);
	if (!count->workers)
		return ww_fail_memory(error);
	while (count->worker_count < threads)
		WW_STEP(make_worker(&count->workers[count->worker_count++], count, error));
done:
	return status;
}

/* Frees all workers but the first ones. */
static void keep_workers(struct entry_count *count, unsigned kept)
{
	while (count->worker_count > kept) {
		struct entry_worker *worker = &count->workers[--count->worker_count];

		vec_clear(&worker->values);
		vec_clear(&worker->scratch);
		alloc_free(count->alloc, worker->split);
		entry_scan_clear(&worker->scan);
	}
}

/* Adds up what threads counted, in different documents, of the split terms. */
static void add_split(struct entry_count *count)
{
	size_t cells = split_cells(count);
	struct split_cell *sum = count->workers[0].split;

	for (unsigned i = 1; sum && i < count->worker_count; i++)
		for (size_t cell = 0; cell < cells; cell++) {
			sum[cell].count += count->workers[i].split[cell].count;
			sum[cell].documents += count->workers[i].split[cell].documents;
		}
}

static void count_clear(struct entry_count *count)
{
	keep_workers(count, 0);
	alloc_free(count->alloc, count->workers);
	members_clear(&count->members);
	partitions_clear(&count->partitions);
	alloc_free(count->alloc, count->shared_of_bit);
	alloc_free(count->alloc, count->ranges);
	alloc_free(count->alloc, count->places);
	alloc_free(count->alloc, count->sizes);
	alloc_free(count->alloc, count->starts);
	alloc_free(count->alloc, count->keys);
}

/* How memory is used: keys of a turn, and threads with what each needs. */
struct entry_budget {
	uint64_t largest; /* places of a partition */
	uint64_t turn_places;
	unsigned threads;
};

static uint64_t sum_sizes(struct entry_count *count, uint64_t *largest)
{
	uint64_t all = 0;

	*largest = 0;
	for (size_t partition = 0; partition < count->partitions.count; partition++) {
		for (size_t range = 0; range < count->range_count; range++)
			count->sizes[partition] += count->places[range * count->partitions.count + partition];
		all += count->sizes[partition];
		if (count->sizes[partition] > *largest)
			*largest = count->sizes[partition];
	}
	return all;
}

static uint64_t fixed_bytes(const struct entry_count *count)
{
	const struct partitions *partitions = &count->partitions;
	uint64_t bytes = count->range_count * partitions->count * sizeof *count->places;

	bytes += partitions->count * (sizeof *count->sizes + sizeof *count->starts);
	bytes += count->members.values * sizeof *partitions->of_value;
	bytes += count->question->vocabulary->terms * (sizeof *count->members.weights + 2 * sizeof(uint32_t));
	for (size_t i = 0; i < corpus_segments(count->question->corpus); i++)
		bytes += segment_counts(corpus_segment(count->question->corpus, i))->types * sizeof(uint32_t);
	return bytes;
}

/* What a thread needs beside the keys of its partition. */
static uint64_t worker_bytes(const struct entry_count *count, uint64_t places)
{
	uint64_t split = counts_split(count) ? split_cells(count) * sizeof(struct split_cell) : 0;

	return places * count->plan.layout.words * sizeof(uint64_t) + split + entry_scan_bytes(count->question, places);
}

/* Threads that fit when one is among what is needed: the others get half of what is left. */
static unsigned threads_within(uint64_t limit, uint64_t needed, uint64_t own, const ww_run *run)
{
	uint64_t more = limit > needed ? (limit - needed) / 2 / (own + 1) : 0;

	return more < run_threads(run) - 1 ? (unsigned)more + 1 : run_threads(run);
}

/* Counts the places of all ranges and partitions. A limit that is too small for it is told afterwards. */
static ww_status count_ranges(struct entry_count *count, const ww_run *run, ww_error *error)
{
	uint64_t own = worker_bytes(count, 0);
	ww_run narrowed = run ? *run : (ww_run){.size = sizeof narrowed};
	ww_status status;

	narrowed.threads = threads_within(run_memory(run), fixed_bytes(count) + own, own, run);
	WW_STEP(make_workers(count, narrowed.threads, error));
	WW_STEP(pool_run(count->range_count, count_range, count, &narrowed, "parts", error));
	add_split(count);
done:
	return status;
}

/* The largest partition with one thread must fit. */
static ww_status make_budget(struct entry_budget *budget, struct entry_count *count, const ww_run *run, ww_error *error)
{
	uint64_t limit = run_memory(run), key = count->plan.layout.words * sizeof(uint64_t);
	uint64_t largest, all = sum_sizes(count, &largest);
	uint64_t own = worker_bytes(count, largest);
	uint64_t needed = fixed_bytes(count) + largest * key + own, left;

	if (largest > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "%" PRIu64 " places begin with the same words; the limit is %" PRIu32, largest,
		               UINT32_MAX);
	if (needed > limit)
		return ww_fail(error, WW_ENOMEM, "the memory limit of %" PRIu64 " bytes is too small: %" PRIu64 " would do",
		               limit, needed);
	budget->largest = largest;
	budget->threads = threads_within(limit, needed, own, run);
	left = limit - needed - (budget->threads - 1) * own;
	budget->turn_places = left / key < all - largest ? largest + left / key : all;
	return WW_OK;
}

/* Room for the keys of a turn and for what threads need for their partitions. */
static ww_status make_room(struct entry_count *count, const struct entry_budget *budget, ww_error *error)
{
	size_t words = count->plan.layout.words;
	ww_status status = WW_OK;

	keep_workers(count, budget->threads);
	for (unsigned i = 0; i < count->worker_count; i++) {
		WW_STEP(vec_reserve(&count->workers[i].scratch, (size_t)budget->largest * words, error));
		WW_STEP(entry_scan_reserve(&count->workers[i].scan, budget->largest, error));
	}
	count->keys = alloc_array(count->alloc, (size_t)budget->turn_places, words * sizeof *count->keys);
	if (!count->keys)
		status = ww_fail_memory(error);
done:
	return status;
}

/* Partitions from count->first on that fit in a turn, and the places of their keys. */
static void plan_turn(struct entry_count *count, uint64_t turn_places)
{
	uint64_t places = 0;
	size_t partition = count->first;

	for (; partition < count->partitions.count && count->sizes[partition] <= turn_places - places; partition++) {
		count->starts[partition - count->first] = places;
		for (size_t range = 0; range < count->range_count; range++) {
			uint64_t *place = &count->places[range * count->partitions.count + partition];
			uint64_t size = *place;

			*place = places;
			places += size;
		}
	}
	count->last = partition;
}

ww_status entries_count_chains(const struct entry_question *question, size_t *stretches, entry_visit visit,
                               void *context, const ww_run *run, ww_error *error)
{
	struct entry_count count = {
		.alloc = corpus_alloc(question->corpus), .question = question, .visit = visit, .context = context};
	ww_run narrowed = run ? *run : (ww_run){.size = sizeof narrowed};
	struct entry_budget budget = {0};
	ww_status status;

	if (question->corpus->rows > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "%" PRIu64 " documents; the limit is %" PRIu32, question->corpus->rows,
		               UINT32_MAX);
	WW_STEP(lay_out(&count, error));
	WW_STEP(count_ranges(&count, run, error));
	WW_STEP(make_budget(&budget, &count, run, error));
	WW_STEP(make_room(&count, &budget, error));
	narrowed.threads = budget.threads;
	*stretches = count.partitions.count;
	for (; count.first < count.partitions.count; count.first = count.last) {
		plan_turn(&count, budget.turn_places);
		WW_STEP(pool_run(count.range_count, keep_range, &count, &narrowed, "parts", error));
		WW_STEP(pool_run(count.last - count.first, visit_partition, &count, &narrowed, "parts", error));
	}
done:
	count_clear(&count);
	return status;
}

struct each_length {
	entry_visit visit;
	void *context;
};

static ww_status visit_each_length(void *context, size_t stretch, const struct entry *entry, unsigned worker,
                                   ww_error *error)
{
	const struct each_length *each = context;
	struct entry one = *entry;
	ww_status status = WW_OK;

	for (one.length = entry->shortest; one.length <= entry->length; one.length++) {
		one.shortest = one.length;
		WW_STEP(each->visit(each->context, stretch, &one, worker, error));
	}
done:
	return status;
}

ww_status entries_count(const struct entry_question *question, size_t *stretches, entry_visit visit, void *context,
                        const ww_run *run, ww_error *error)
{
	struct each_length each = {visit, context};

	return entries_count_chains(question, stretches, visit_each_length, &each, run, error);
}
