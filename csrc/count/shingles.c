/*
 * The hash of a shingle is a polynomial of the hashes of its words, modulo 2^64, so that it follows from that of the
 * shingle before it (Karp and Rabin 1987), and is mixed at the end.
 */
#include "count/shingles.h"

#include <string.h>

#include "base/hash.h"
#include "base/pool.h"
#include "base/vec.h"
#include "corpus/token_cursor.h"

enum { RANGE_CODES = 1 << 18 };

#define FACTOR UINT64_C(0x9e3779b97f4a7c15) /* odd */

struct worker {
	struct vec words;  /* uint64_t: hashes of the words of a document */
	struct vec hashes; /* uint64_t: its shingles */
	struct vec slots;  /* uint64_t: those met so far, by hash; 0: free */
};

struct shingling {
	const struct shingle_question *question;
	shingle_visit visit;
	void *context;
	uint64_t drop; /* FACTOR to the power of n - 1 */
	struct row_range *ranges;
	struct worker *workers;
};

static ww_status list_words(struct worker *worker, const struct shingling *shingling, const struct token_run *run,
                            ww_error *error)
{
	const struct vocabulary *vocabulary = shingling->question->vocabulary;
	const uint32_t *term_of = vocabulary->term_of[run->place.segment];
	const struct lexicon *lexicon;
	uint64_t *words;
	size_t count = 0;
	ww_status status;

	WW_STEP(segment_lexicon(&lexicon, corpus_segment(shingling->question->corpus, run->place.segment), error));
	worker->words.count = 0;
	WW_STEP(vec_reserve(&worker->words, run->count, error));
	words = worker->words.items;
	for (size_t i = 0; i < run->count; i++) {
		uint32_t type = run->types[i], term = term_of[type];

		if (term != VOCABULARY_NONE && vocabulary_takes(vocabulary, term, lexicon->kinds[type], false))
			words[count++] = hash_mix((uint64_t)term + 1);
	}
	worker->words.count = count;
done:
	return status;
}

/* Makes the table of those met large enough, and empty. */
static ww_status clear_slots(struct worker *worker, size_t count, ww_error *error)
{
	size_t slots = 64;
	ww_status status;

	while (slots < 2 * count)
		slots *= 2;
	worker->slots.count = 0;
	WW_STEP(vec_append(&worker->slots, NULL, slots, error));
	memset(worker->slots.items, 0, slots * sizeof(uint64_t));
done:
	return status;
}

/* Adds a shingle unless it was met. */
static void add_shingle(struct worker *worker, uint64_t hash)
{
	uint64_t *slots = worker->slots.items, *hashes = worker->hashes.items;
	size_t mask = worker->slots.count - 1, at;

	hash = hash_mix(hash);
	hash += hash == 0;
	for (at = hash & mask; slots[at] && slots[at] != hash; at = (at + 1) & mask)
		;
	if (slots[at])
		return;
	slots[at] = hash;
	hashes[worker->hashes.count++] = hash;
}

static ww_status make_set(struct shingle_set *set, const struct shingling *shingling, struct worker *worker,
                          ww_error *error)
{
	const uint64_t *words = worker->words.items;
	size_t count = worker->words.count, n = shingling->question->n;
	uint64_t hash = 0;
	ww_status status;

	worker->hashes.count = 0;
	WW_STEP(vec_reserve(&worker->hashes, count, error));
	WW_STEP(clear_slots(worker, count, error));
	for (size_t i = 0; i < count; i++) {
		if (i >= n)
			hash -= words[i - n] * shingling->drop;
		hash = hash * FACTOR + words[i];
		if (i + 1 >= n || i + 1 == count)
			add_shingle(worker, hash);
	}
	set->hashes = worker->hashes.items;
	set->count = worker->hashes.count;
	set->words = count;
done:
	return status;
}

static ww_status visit_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct shingling *shingling = context;
	const struct shingle_question *question = shingling->question;
	const struct row_range *range = &shingling->ranges[item];
	struct worker *mine = &shingling->workers[worker];
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more = true;
	ww_status status = WW_OK;

	for (uint64_t row = range->from, end; row < range->to; row = end) {
		for (end = row; end < range->to && (!question->rows || question->rows[end]);)
			end++;
		if (end > row)
			WW_STEP(token_cursor_open(&cursor, question->corpus, row, end, error));
		while (cursor) {
			struct shingle_set set;

			WW_STEP(token_cursor_document(&run, &more, cursor, error));
			if (!more)
				break;
			set.row = run.row;
			WW_STEP(list_words(mine, shingling, &run, error));
			WW_STEP(make_set(&set, shingling, mine, error));
			WW_STEP(shingling->visit(shingling->context, &set, worker, error));
		}
		token_cursor_close(cursor);
		cursor = NULL;
		while (end < range->to && question->rows && !question->rows[end])
			end++;
	}
done:
	token_cursor_close(cursor);
	return status;
}

ww_status shingles_visit(const struct shingle_question *question, shingle_visit visit, void *context, const ww_run *run,
                         ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(question->corpus);
	struct shingling shingling = {.question = question, .visit = visit, .context = context, .drop = 1};
	unsigned workers = run_threads(run);
	size_t range_count;
	ww_status status;

	for (uint32_t i = 1; i < question->n; i++)
		shingling.drop *= FACTOR;
	shingling.workers = alloc_zeroed(alloc, workers, sizeof *shingling.workers);
	if (!shingling.workers)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < workers; i++)
		shingling.workers[i] = (struct worker){.words = vec_of(alloc, sizeof(uint64_t)),
		                                       .hashes = vec_of(alloc, sizeof(uint64_t)),
		                                       .slots = vec_of(alloc, sizeof(uint64_t))};
	WW_STEP(corpus_ranges(&shingling.ranges, &range_count, question->corpus, RANGE_CODES, error));
	WW_STEP(pool_run(range_count, visit_range, &shingling, run, "parts", error));
done:
	for (unsigned i = 0; i < workers; i++) {
		vec_clear(&shingling.workers[i].words);
		vec_clear(&shingling.workers[i].hashes);
		vec_clear(&shingling.workers[i].slots);
	}
	alloc_free(alloc, shingling.workers);
	alloc_free(alloc, shingling.ranges);
	return status;
}
