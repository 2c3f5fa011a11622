/*
 * Every worker scans ranges of documents into tallies of its own, one for each class of terms (those of the same
 * remainder). Then all workers' tallies of a class are added up, and rows made of them, class by class. Where the
 * memory limit does not hold the tallies of all classes, they are taken in turns, with a scan for each.
 */
#include "count/term_counts.h"

#include <inttypes.h>
#include <stdatomic.h>

#include "base/pool.h"
#include "corpus/token_cursor.h"
#include "count/tally.h"

enum {
	CLASSES = 64,
	RANGE_CODES = 1 << 19,  /* some 10 ms of scanning */
	ALL_PAIRS_MIN = 1 << 20 /* pairs of group and term that get a cell each in any case, if memory allows it */
};

struct tally_set {
	struct tally of_class[CLASSES];
	uint64_t bytes;
};

struct term_count {
	const ww_corpus *corpus;
	struct rows *rows;
	const struct term_question *question;
	struct row_range *ranges;
	struct tally_set *sets; /* one a worker */
	uint64_t share;         /* bytes that a set may take */
	bool all_pairs;         /* every pair of group and term has a cell from the start */
	unsigned first;         /* class of this turn */
	unsigned width;         /* classes in this turn */
	atomic_bool is_full;    /* a set took up its share: the turn is too wide */
};

/* Terms of a class are numbered anew: term / CLASSES. */
static inline unsigned class_of(uint32_t term)
{
	return term % CLASSES;
}

static uint32_t terms_of_class(const struct term_count *count)
{
	return count->rows->vocabulary->terms / CLASSES + 1;
}

/* All pairs get a cell where most will be needed, or they are few. */
static bool wants_all_pairs(const struct term_count *count, size_t range_count)
{
	uint64_t terms = (uint64_t)terms_of_class(count) * CLASSES, groups = count->rows->grouping->count;
	uint64_t most = count->share / sizeof(struct tally_cell), codes = 0;

	for (size_t i = 0; i < range_count; i++)
		codes += count->ranges[i].codes;
	if (most > ALL_PAIRS_MIN && most > codes / 8)
		most = codes / 8 > ALL_PAIRS_MIN ? codes / 8 : ALL_PAIRS_MIN;
	return groups > 0 && terms <= most / groups;
}

/* WW_ENOMEM with is_full set when the share does not allow more. */
static ww_status make_room(struct term_count *count, struct tally_set *set, struct tally *tally, ww_error *error)
{
	uint64_t old_bytes = tally->capacity * sizeof *tally->cells;
	uint64_t new_bytes = tally_growth(tally);
	ww_status status;

	if (count->all_pairs)
		return tally_widen(tally, count->rows->grouping->count, terms_of_class(count), error);
	if (new_bytes > count->share || set->bytes > count->share - new_bytes) {
		atomic_store(&count->is_full, true);
		return ww_fail(error, WW_ENOMEM, "the memory limit is too small to count terms: 1/%d of them does not fit",
		               CLASSES);
	}
	status = tally_grow(tally, error);
	if (status == WW_OK)
		set->bytes += new_bytes - old_bytes;
	return status;
}

static ww_status count_run(struct term_count *count, struct tally_set *set, const struct token_run *run,
                           const struct lexicon *lexicon, ww_error *error)
{
	const struct vocabulary *vocabulary = count->rows->vocabulary;
	const uint32_t *term_of = vocabulary->term_of[run->place.segment];
	uint32_t group = count->rows->grouping->of_row[run->row];
	ww_status status = WW_OK;

	for (size_t i = 0; i < run->count; i++) {
		uint32_t type = run->types[i], term = term_of[type];
		unsigned class;
		struct tally *tally;

		if (term == VOCABULARY_NONE ||
		    !vocabulary_takes(vocabulary, term, lexicon->kinds[type], count->question->marks))
			continue;
		class = class_of(term);
		if (class - count->first >= count->width)
			continue;
		tally = &set->of_class[class];
		if (tally_needs_room(tally))
			WW_STEP(make_room(count, set, tally, error));
		tally_count(tally_at(tally, tally_key(group, term / CLASSES)), run->row);
	}
done:
	return status;
}

static ww_status count_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct term_count *count = context;
	struct token_cursor *cursor = NULL;
	const struct lexicon *lexicon;
	struct token_run run;
	bool more = true;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, count->corpus, count->ranges[item].from, count->ranges[item].to, error));
	for (;;) {
		WW_STEP(token_cursor_next(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(segment_lexicon(&lexicon, corpus_segment(count->corpus, run.place.segment), error));
		WW_STEP(count_run(count, &count->sets[worker], &run, lexicon, error));
	}
done:
	token_cursor_close(cursor);
	return status;
}

/* Adds counts to those of another tally that has none of the same documents: pair by pair, or all under group 0. */
static ww_status add_counts(struct tally *to, const struct tally *from, bool over_groups, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < from->capacity; i++) {
		const struct tally_cell *cell = &from->cells[i];
		struct tally_cell *sum;

		if (cell->next_key == 0)
			continue;
		if (tally_needs_room(to))
			WW_STEP(tally_grow(to, error));
		sum = tally_at(to, tally_key(over_groups ? 0 : tally_group(cell), tally_term(cell)));
		sum->count += cell->count;
		sum->documents += cell->documents;
	}
done:
	return status;
}

static ww_status add_rows(struct term_count *count, size_t class, struct tally *sums, unsigned worker, ww_error *error)
{
	const struct tally *tally = &count->sets[0].of_class[class];
	ww_status status = WW_OK;

	for (size_t i = 0; i < tally->capacity; i++) {
		const struct tally_cell *cell = &tally->cells[i];
		const struct tally_cell *judged = cell;
		uint32_t number = tally_term(cell), term = number * CLASSES + (uint32_t)class;
		struct row row = {.count = cell->count, .documents = cell->documents, .group = tally_group(cell), .length = 1};

		if (cell->next_key == 0)
			continue;
		if (count->question->whole)
			judged = tally_at(sums, tally_key(0, number));
		if (thresholds_met(count->question->least, judged->count, judged->documents))
			WW_STEP(rows_add(count->rows, worker, &row, &term, error));
	}
done:
	return status;
}

static ww_status finish_class(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct term_count *count = context;
	size_t class = count->first + item;
	struct tally *all = &count->sets[0].of_class[class];
	struct tally sums = {.alloc = all->alloc};
	ww_status status = WW_OK;

	for (unsigned i = 1; i < count->rows->workers; i++) {
		struct tally *part = &count->sets[i].of_class[class];

		WW_STEP(add_counts(all, part, false, error));
		tally_clear(part);
	}
	if (count->question->whole)
		WW_STEP(add_counts(&sums, all, true, error));
	WW_STEP(add_rows(count, class, &sums, worker, error));
done:
	tally_clear(&sums);
	tally_clear(all);
	return status;
}

static void clear_sets(struct term_count *count)
{
	for (unsigned i = 0; count->sets && i < count->rows->workers; i++) {
		for (size_t class = 0; class < CLASSES; class ++)
			tally_clear(&count->sets[i].of_class[class]);
		count->sets[i].bytes = 0;
	}
}

static ww_status make_sets(struct term_count *count, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(count->corpus);

	count->sets = alloc_zeroed(alloc, count->rows->workers, sizeof *count->sets);
	if (!count->sets)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < count->rows->workers; i++)
		for (size_t class = 0; class < CLASSES; class ++)
			count->sets[i].of_class[class].alloc = alloc;
	return WW_OK;
}

/* Scans for one turn, made narrower until its tallies fit. */
static ww_status scan_turn(struct term_count *count, size_t range_count, const ww_run *run, ww_error *error)
{
	ww_status status;

	for (;;) {
		atomic_store(&count->is_full, false);
		status = pool_run(range_count, count_range, count, run, "parts", error);
		if (status != WW_ENOMEM || !atomic_load(&count->is_full) || count->width == 1)
			return status;
		clear_sets(count);
		count->width /= 2;
	}
}

ww_status count_terms(struct rows *rows, const ww_corpus *corpus, const struct term_question *question,
                      const ww_run *run, ww_error *error)
{
	struct term_count count = {.corpus = corpus, .rows = rows, .question = question, .width = CLASSES};
	size_t range_count = 0;
	ww_status status;

	count.share = run_memory(run) / rows->workers;
	WW_STEP(corpus_ranges(&count.ranges, &range_count, corpus, RANGE_CODES, error));
	count.all_pairs = wants_all_pairs(&count, range_count);
	WW_STEP(make_sets(&count, error));
	for (; count.first < CLASSES; count.first += count.width) {
		WW_STEP(scan_turn(&count, range_count, run, error));
		WW_STEP(pool_run(count.width, finish_class, &count, run, "parts", error));
		clear_sets(&count);
	}
done:
	clear_sets(&count);
	alloc_free(rows->alloc, count.sets);
	alloc_free(rows->alloc, count.ranges);
	return status;
}
