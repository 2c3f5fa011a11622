/*
 * Places, at which sequences begin, are spread over classes by a hash of their first two terms, so that all occurrences
 * of a sequence are in one class, and each class is refined for itself (refine.h). A class is small enough for its
 * table to stay in the cache, classes are what threads share, and when memory does not hold all places, classes are
 * taken in turns, with a scan of the view for each.
 *
 * The first scan counts places by range of documents and class. From that, turns are laid out and every place of a
 * later scan is known beforehand, so that threads fill one array without waiting for each other.
 */
#include "count/sequences.h"

#include <inttypes.h>
#include <string.h>

#include "base/pool.h"
#include "count/refine.h"
#include "count/term_counts.h"

enum {
	RANGE_CODES = 1 << 19,  /* some 10 ms of scanning */
	RANGES_MAX = 1 << 10,   /* about; of larger views, ranges are longer */
	CLASS_PLACES = 1 << 13, /* wanted on average: their table takes 400 KB at most */
	CLASS_BITS_MAX = 12
};

/*
 * Turns get no larger than this, or a quarter of all places, even if memory allows it: a scan costs little beside the
 * counting (lengths 2 to 5 of 15 M tokens: 128 MiB took 10 % longer than twice that, half of it 30 % longer).
 */
#define TURN_BYTES (UINT64_C(1) << 27)

struct sequence_worker {
	struct vec buffer; /* uint32_t: a stretch */
	struct pair_table pairs;
	struct pair_table groups; /* pairs of number and group */
};

struct sequence_count {
	const ww_alloc *alloc;
	const ww_corpus *corpus;
	struct rows *rows;
	const struct sequence_question *question;
	uint8_t *roles;
	struct row_range *ranges;
	size_t range_count;
	unsigned class_bits;
	size_t classes;
	uint64_t *places;   /* by range and class: how many; in a turn: where the next goes */
	uint64_t *sizes;    /* of classes */
	uint64_t *starts;   /* of the classes of a turn in records */
	size_t first, last; /* classes of the turn: first to last - 1 */
	uint32_t *records;
	size_t stride; /* of a record */
	struct sequence_worker *workers;
};

/* A range that is scanned. */
struct range_scan {
	struct sequence_count *count;
	uint64_t *places; /* of the range, by class */
};

static inline size_t class_of(const struct sequence_count *count, const uint32_t *terms)
{
	uint64_t hash = hash_mix((uint64_t)terms[0] << 32 | terms[1]);
	return count->class_bits ? (size_t)(hash >> (64 - count->class_bits)) : 0;
}

static void count_places(void *context, const struct stretch *stretch)
{
	const struct range_scan *scan = context;
	const struct sequence_count *count = scan->count;

	for (size_t i = 0; i < stretch->starts && stretch->count - i >= count->question->from; i++)
		scan->places[class_of(count, stretch->terms + i)]++;
}

static void write_record(uint32_t *record, const struct stretch *stretch, size_t at, uint32_t longest)
{
	size_t left = stretch->count - at;
	size_t taken = left < longest ? left : longest;

	record[RECORD_ROW] = (uint32_t)stretch->row;
	memcpy(record + RECORD_TERMS, stretch->terms + at, taken * sizeof *record);
	for (size_t i = taken; i < longest; i++)
		record[RECORD_TERMS + i] = RECORD_ENDED;
}

static void keep_places(void *context, const struct stretch *stretch)
{
	const struct range_scan *scan = context;
	const struct sequence_count *count = scan->count;

	for (size_t i = 0; i < stretch->starts && stretch->count - i >= count->question->from; i++) {
		size_t class = class_of(count, stretch->terms + i);

		if (class - count->first < count->last - count->first)
			write_record(count->records + scan->places[class]++ * count->stride, stretch, i, count->question->to);
	}
}

static ww_status scan_range(struct sequence_count *count, size_t range, unsigned worker, stretch_visit visit,
                            ww_error *error)
{
	struct range_scan scan = {.count = count, .places = count->places + range * count->classes};
	struct stretch_question question = {.corpus = count->corpus,
	                                    .vocabulary = count->rows->vocabulary,
	                                    .roles = count->roles,
	                                    .unit = count->question->unit,
	                                    .marks = count->question->marks,
	                                    .shortest = count->question->from,
	                                    .longest = count->question->to};

	return stretches_visit(&question, count->ranges[range], &count->workers[worker].buffer, visit, &scan, error);
}

static ww_status count_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	return scan_range(context, item, worker, count_places, error);
}

static ww_status keep_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	return scan_range(context, item, worker, keep_places, error);
}

static ww_status count_class(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct sequence_count *count = context;
	struct sequence_worker *own = &count->workers[worker];
	struct refinement class = {.question = count->question,
	                           .rows = count->rows,
	                           .worker = worker,
	                           .pairs = &own->pairs,
	                           .groups = &own->groups,
	                           .records = count->records + count->starts[item] * count->stride,
	                           .stride = count->stride,
	                           .places = (size_t)count->sizes[count->first + item]};

	return refine(&class, error);
}

/*
 * Roles of all terms, taken for those of words where the types of a term differ in kind. A term that is too rare in the
 * snapshot is so in every view of it.
 */
static ww_status assign_roles(struct sequence_count *count, ww_error *error)
{
	const struct vocabulary *vocabulary = count->rows->vocabulary;
	const struct thresholds least = count->question->least;

	count->roles = alloc_array(count->alloc, vocabulary->terms, sizeof *count->roles);
	if (!count->roles)
		return ww_fail_memory(error);
	for (uint32_t term = 0; term < vocabulary->terms; term++) {
		uint64_t documents = vocabulary->documents ? vocabulary->documents[term] : vocabulary->counts[term];

		if (!vocabulary_takes(vocabulary, term, TOKEN_WORD, count->question->marks))
			count->roles[term] = ROLE_PASSED_OVER;
		else
			count->roles[term] =
				thresholds_met(least, vocabulary->counts[term], documents) ? ROLE_MEMBER : ROLE_BARRIER;
	}
	return WW_OK;
}

static uint64_t all_codes(const ww_corpus *corpus)
{
	uint64_t codes = 0;

	for (size_t i = 0; i < corpus_segments(corpus); i++)
		codes += segment_counts(corpus_segment(corpus, i))->codes;
	return codes;
}

/* Neither ranges nor classes depend on threads or memory, so that the least limit that does is always the same. */
static ww_status lay_out(struct sequence_count *count, ww_error *error)
{
	uint64_t range_codes = all_codes(count->corpus) / RANGES_MAX;
	uint64_t codes = 0;
	ww_status status;

	if (range_codes < RANGE_CODES)
		range_codes = RANGE_CODES;
	WW_STEP(corpus_ranges(&count->ranges, &count->range_count, count->corpus, range_codes, error));
	for (size_t i = 0; i < count->range_count; i++)
		codes += count->ranges[i].codes;
	while (count->class_bits < CLASS_BITS_MAX && codes >> count->class_bits > CLASS_PLACES)
		count->class_bits++;
	count->classes = (size_t)1 << count->class_bits;
	count->places = alloc_zeroed(count->alloc, count->range_count, count->classes * sizeof *count->places);
	count->sizes = alloc_zeroed(count->alloc, count->classes, sizeof *count->sizes);
	count->starts = alloc_zeroed(count->alloc, count->classes, sizeof *count->starts);
	if (!count->places || !count->sizes || !count->starts)
		status = ww_fail_memory(error);
done:
	return status;
}

static ww_status make_workers(struct sequence_count *count, ww_error *error)
{
	count->workers = alloc_zeroed(count->alloc, count->rows->workers, sizeof *count->workers);
	if (!count->workers)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < count->rows->workers; i++) {
		count->workers[i].buffer = vec_of(count->alloc, sizeof(uint32_t));
		count->workers[i].pairs.alloc = count->alloc;
		count->workers[i].groups.alloc = count->alloc;
	}
	return WW_OK;
}

static void count_clear(struct sequence_count *count)
{
	for (unsigned i = 0; count->workers && i < count->rows->workers; i++) {
		vec_clear(&count->workers[i].buffer);
		pair_table_clear(&count->workers[i].pairs);
		pair_table_clear(&count->workers[i].groups);
	}
	alloc_free(count->alloc, count->workers);
	alloc_free(count->alloc, count->roles);
	alloc_free(count->alloc, count->ranges);
	alloc_free(count->alloc, count->places);
	alloc_free(count->alloc, count->sizes);
	alloc_free(count->alloc, count->starts);
	alloc_free(count->alloc, count->records);
}

/* How memory is used: records of a turn, and tables of each thread. */
struct sequence_budget {
	uint64_t turn_records;
	unsigned threads;
};

static uint64_t sum_sizes(struct sequence_count *count, uint64_t *largest)
{
	uint64_t all = 0;

	*largest = 0;
	for (size_t class = 0; class < count->classes; class ++) {
		for (size_t range = 0; range < count->range_count; range++)
			count->sizes[class] += count->places[range * count->classes + class];
		all += count->sizes[class];
		if (count->sizes[class] > *largest)
			*largest = count->sizes[class];
	}
	return all;
}

static uint64_t fixed_bytes(const struct sequence_count *count)
{
	return count->range_count * count->classes * sizeof *count->places +
	       count->classes * (sizeof *count->sizes + sizeof *count->starts) + count->rows->vocabulary->terms;
}

/* The largest class with its tables must fit. Half of what is left beside it goes to tables of further threads. */
static ww_status make_budget(struct sequence_budget *budget, struct sequence_count *count, const ww_run *run,
                             ww_error *error)
{
	uint64_t limit = run_memory(run), record = count->stride * sizeof *count->records;
	uint64_t largest, all = sum_sizes(count, &largest);
	uint64_t tables, needed, left, turn;

	if (largest > PAIR_TABLE_MAX)
		return ww_fail(error, WW_ELIMIT, "%" PRIu64 " places begin with words of one class; the limit is %d", largest,
		               PAIR_TABLE_MAX);
	tables = pair_table_bytes((size_t)largest) * (rows_are_grouped(count->rows) ? 2 : 1);
	needed = fixed_bytes(count) + largest * record + tables;
	if (needed > limit)
		return ww_fail(error, WW_ENOMEM, "the memory limit of %" PRIu64 " bytes is too small: %" PRIu64 " would do",
		               limit, needed);
	left = limit - needed;
	budget->threads = run_threads(run);
	if (left / 2 / tables < budget->threads - 1)
		budget->threads = (unsigned)(left / 2 / tables) + 1;
	turn = largest * record + left - (budget->threads - 1) * tables;
	if (turn > TURN_BYTES && turn / record > all / 4)
		turn = all / 4 * record > TURN_BYTES ? all / 4 * record : TURN_BYTES;
	budget->turn_records = turn / record > largest ? turn / record : largest;
	return WW_OK;
}

/* Classes from count->first on that fit in a turn, and the places of their records. */
static uint64_t plan_turn(struct sequence_count *count, uint64_t turn_records)
{
	uint64_t records = 0;
	size_t class = count->first;

	for (; class < count->classes && count->sizes[class] <= turn_records - records; class ++) {
		count->starts[class - count->first] = records;
		for (size_t range = 0; range < count->range_count; range++) {
			uint64_t *place = &count->places[range * count->classes + class];
			uint64_t size = *place;

			*place = records;
			records += size;
		}
	}
	count->last = class;
	return records;
}

static ww_status count_turn(struct sequence_count *count, uint64_t turn_records, const ww_run *run, ww_error *error)
{
	uint64_t records = plan_turn(count, turn_records);
	ww_status status;

	count->records = alloc_array(count->alloc, (size_t)records, count->stride * sizeof *count->records);
	if (!count->records)
		return ww_fail_memory(error);
	WW_STEP(pool_run(count->range_count, keep_range, count, run, "parts", error));
	WW_STEP(pool_run(count->last - count->first, count_class, count, run, "parts", error));
done:
	alloc_free(count->alloc, count->records);
	count->records = NULL;
	return status;
}

ww_status count_sequences(struct rows *rows, const ww_corpus *corpus, const struct sequence_question *question,
                          const ww_run *run, ww_error *error)
{
	struct sequence_count count = {.alloc = rows->alloc,
	                               .corpus = corpus,
	                               .rows = rows,
	                               .question = question,
	                               .stride = RECORD_TERMS + (size_t)question->to};
	ww_run narrowed = run ? *run : (ww_run){.size = sizeof narrowed};
	struct sequence_budget budget = {0};
	ww_status status;

	if (corpus->rows > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "%" PRIu64 " documents; the limit is %" PRIu32, corpus->rows, UINT32_MAX);
	WW_STEP(assign_roles(&count, error));
	WW_STEP(lay_out(&count, error));
	WW_STEP(make_workers(&count, error));
	WW_STEP(pool_run(count.range_count, count_range, &count, run, "parts", error));
	WW_STEP(make_budget(&budget, &count, run, error));
	narrowed.threads = budget.threads;
	for (; count.first < count.classes; count.first = count.last)
		WW_STEP(count_turn(&count, budget.turn_records, &narrowed, error));
done:
	count_clear(&count);
	return status;
}
