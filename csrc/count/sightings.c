#include "count/sightings.h"

#include <stdatomic.h>

#include "base/pool.h"
#include "corpus/phrases.h"
#include "corpus/quoting.h"
#include "corpus/token_cursor.h"

enum {
	RANGE_CODES = 1 << 18, /* some 10 ms of scanning */
	VISITED_AT_ONCE = 1 << 8,
	PHRASES_A_STEP = 1 << 12 /* between two looks at the clock */
};

/* A word of a document, or none before and behind it. */
struct seen_word {
	uint32_t value;
	bool begins; /* no phrase goes on from the word before */
	bool opened; /* a quotation mark stands right before it */
	bool closed; /* one stands behind it, with nothing but marks in between */
};

/* A phrase of a document. */
struct found_phrase {
	size_t last; /* of the words */
	uint32_t phrase;
	uint64_t at; /* of the sightings */
};

struct sighting_worker {
	struct vec found;         /* struct found_phrase: of a document */
	struct vec words;         /* struct seen_word: of a document, with SURROUNDING_WORDS of none before and behind */
	struct sighting *scratch; /* for those of the most frequent phrase of the turn */
	struct phrase_total total;
};

struct sighting_search {
	const ww_alloc *alloc;
	const struct sighting_question *question;
	struct row_range *ranges;
	size_t range_count;
	struct sighting_worker *workers;
	unsigned worker_count;
	size_t first, end;       /* phrases of the turn */
	struct phrases phrases;  /* numbered from first */
	_Atomic uint64_t *nexts; /* by phrase of the turn: where the next goes */
	struct sighting *sightings;
	sightings_visit visit;
	void *context;
};

static ww_status take_nothing(struct vec *words, ww_error *error)
{
	static const struct seen_word none = {.value = MEMBER_NONE, .begins = true};
	ww_status status = WW_OK;

	for (int i = 0; status == WW_OK && i < SURROUNDING_WORDS; i++)
		status = vec_push(words, &none, error);
	return status;
}

/* The words of a document, between those that are none. */
static ww_status read_words(struct vec *words, const struct sighting_search *search, const struct token_run *run,
                            ww_error *error)
{
	const uint32_t *codes = search->question->members->codes[run->place.segment];
	struct seen_word word = {.begins = true};
	const struct lexicon *lexicon;
	struct quoting quoting;
	ww_status status;

	words->count = 0;
	WW_STEP(segment_lexicon(&lexicon, corpus_segment(search->question->corpus, run->place.segment), error));
	quoting = quoting_of(lexicon);
	WW_STEP(take_nothing(words, error));
	for (size_t i = 0; i < run->count; i++) {
		uint32_t type = run->types[i], code = codes[type];

		word.value = code & MEMBER_VALUE;
		if (word.value != MEMBER_NONE) {
			word.opened = quoting_word(&quoting, type);
			WW_STEP(vec_push(words, &word, error));
			word.begins = false;
		} else if (quoting_other(&quoting, type)) {
			((struct seen_word *)vec_at(words, words->count - 1))->closed = true;
		}
		word.begins |= (code & MEMBER_ENDS) != 0;
	}
	WW_STEP(take_nothing(words, error));
done:
	return status;
}

static uint64_t surroundings_of(const struct seen_word *first, const struct seen_word *last)
{
	uint64_t hash = 0;

	for (int i = 1; i <= SURROUNDING_WORDS; i++) {
		hash = hash_mix(hash + first[-i].value + 1);
		hash = hash_mix(hash + last[i].value + 1);
	}
	return hash;
}

/* Counts the phrases that end at a word, the `run`-th of those that phrases may go over. */
static void count_ending(struct phrase_total *total, const struct sighting_question *question,
                         const struct seen_word *last, size_t run)
{
	uint32_t longest = run < question->to ? (uint32_t)run : question->to;

	if (longest < question->from)
		return;
	total->count += longest - question->from + 1;
	for (uint32_t length = question->from; last->closed && length <= longest; length++)
		total->quoted += last[1 - (ptrdiff_t)length].opened;
}

static void count_phrases(struct phrase_total *total, const struct sighting_question *question, const struct vec *words)
{
	size_t run = 0;

	for (size_t i = SURROUNDING_WORDS; i + SURROUNDING_WORDS < words->count; i++) {
		const struct seen_word *word = vec_at(words, i);

		run = word->begins ? 1 : run + 1;
		count_ending(total, question, word, run);
	}
}

/* Numbers and lengths of phrases that were found are all over memory, and so they are asked for ahead. */
static ww_status take_ending(struct vec *found, const struct sighting_search *search, size_t last, uint32_t node,
                             ww_error *error)
{
	const struct phrases *phrases = &search->phrases;
	ww_status status = WW_OK;

	for (node = phrases_ending(phrases, node); node; node = phrases_node(phrases, node)->shorter) {
		struct found_phrase ending = {.last = last, .phrase = phrases_node(phrases, node)->phrase};

		__builtin_prefetch(&search->nexts[ending.phrase], 1);
		__builtin_prefetch(vec_at(&phrases->lengths, ending.phrase));
		WW_STEP(vec_push(found, &ending, error));
	}
done:
	return status;
}

static ww_status find_phrases(struct sighting_worker *own, const struct sighting_search *search, ww_error *error)
{
	uint32_t node = 0;
	ww_status status = WW_OK;

	own->found.count = 0;
	for (size_t i = SURROUNDING_WORDS; i + SURROUNDING_WORDS < own->words.count; i++) {
		const struct seen_word *word = vec_at(&own->words, i);

		node = phrases_step(&search->phrases, word->begins ? 0 : node, word->value);
		WW_STEP(take_ending(&own->found, search, i, node, error));
	}
done:
	return status;
}

/* Writes come after all places are taken: taking one waits for the writes before it. */
static void keep_sightings(struct sighting_search *search, const struct sighting_worker *own, uint64_t by_date)
{
	struct found_phrase *found = own->found.items;

	for (size_t i = 0; i < own->found.count; i++)
		found[i].at = atomic_fetch_add_explicit(&search->nexts[found[i].phrase], 1, memory_order_relaxed);
	for (size_t i = 0; i < own->found.count; i++) {
		const struct seen_word *last = vec_at(&own->words, found[i].last);
		const struct seen_word *first = last + 1 - phrases_length(&search->phrases, found[i].phrase);

		search->sightings[found[i].at] =
			(struct sighting){surroundings_of(first, last), sighting_place(by_date, first->opened && last->closed)};
	}
}

static ww_status scan_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct sighting_search *search = context;
	const struct sighting_question *question = search->question;
	struct sighting_worker *own = &search->workers[worker];
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, question->corpus, search->ranges[item].from, search->ranges[item].to, error));
	for (;;) {
		WW_STEP(token_cursor_document(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(read_words(&own->words, search, &run, error));
		WW_STEP(find_phrases(own, search, error));
		keep_sightings(search, own, question->by_date[run.row]);
		if (search->first == 0)
			count_phrases(&own->total, question, &own->words);
	}
done:
	token_cursor_close(cursor);
	return status;
}

/* Phrases from search->first on whose sightings fit, one at least. */
static void plan_turn(struct sighting_search *search, uint64_t most, uint64_t *sum, uint64_t *largest)
{
	const struct sought_phrase *phrases = search->question->phrases;

	*sum = *largest = 0;
	search->end = search->first;
	do {
		uint64_t count = phrases[search->end++].count;

		*sum += count;
		*largest = count > *largest ? count : *largest;
	} while (search->end < search->question->count && *sum < most && phrases[search->end].count <= most - *sum);
}

static ww_status add_phrase(struct sighting_search *search, const struct sought_phrase *phrase, struct vec *values,
                            ww_error *error)
{
	const struct sighting_question *question = search->question;
	uint32_t number;
	ww_status status;

	values->count = 0;
	for (uint32_t i = 0; i < phrase->length; i++)
		WW_STEP(vec_push(values, &question->members->value_of[question->terms[phrase->terms_at + i]], error));
	WW_STEP(phrases_add(&number, &search->phrases, values->items, values->count, error));
done:
	return status;
}

/* Gives phrases their numbers, and their sightings the places where they go. */
static ww_status add_phrases(struct sighting_search *search, const ww_run *run, ww_error *error)
{
	struct vec values = vec_of(search->alloc, sizeof(uint32_t));
	struct progress progress;
	uint64_t at = 0;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "phrases", search->end - search->first, error));
	for (size_t i = search->first; i < search->end; i++) {
		if ((i - search->first) % PHRASES_A_STEP == 0)
			WW_STEP(progress_at(&progress, i - search->first, error));
		WW_STEP(add_phrase(search, &search->question->phrases[i], &values, error));
		atomic_init(&search->nexts[i - search->first], at);
		at += search->question->phrases[i].count;
	}
	WW_STEP(phrases_link(&search->phrases, run, error));
done:
	vec_clear(&values);
	return status;
}

static ww_status begin_turn(struct sighting_search *search, uint64_t sightings, uint64_t largest, const ww_run *run,
                            ww_error *error)
{
	ww_status status;

	WW_STEP(phrases_make(&search->phrases, search->alloc, search->question->members->values, error));
	search->nexts = alloc_array(search->alloc, search->end - search->first, sizeof *search->nexts);
	search->sightings = alloc_array(search->alloc, (size_t)sightings, sizeof *search->sightings);
	if (!search->nexts || !search->sightings)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < search->worker_count; i++) {
		search->workers[i].scratch = alloc_array(search->alloc, (size_t)largest, sizeof(struct sighting));
		if (!search->workers[i].scratch)
			return ww_fail_memory(error);
	}
	WW_STEP(add_phrases(search, run, error));
done:
	return status;
}

static void end_turn(struct sighting_search *search)
{
	for (unsigned i = 0; i < search->worker_count; i++) {
		alloc_free(search->alloc, search->workers[i].scratch);
		search->workers[i].scratch = NULL;
	}
	phrases_clear(&search->phrases);
	alloc_free(search->alloc, search->nexts);
	alloc_free(search->alloc, search->sightings);
	search->phrases = (struct phrases){.alloc = search->alloc};
	search->nexts = NULL;
	search->sightings = NULL;
}

static ww_status visit_phrases(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct sighting_search *search = context;
	size_t first = search->first + item * VISITED_AT_ONCE;
	size_t end = search->end - first < VISITED_AT_ONCE ? search->end : first + VISITED_AT_ONCE;
	ww_status status = WW_OK;

	for (size_t i = first; i < end; i++) {
		uint64_t count = search->question->phrases[i].count;
		uint64_t behind = atomic_load_explicit(&search->nexts[i - search->first], memory_order_relaxed);

		WW_STEP(search->visit(search->context, i, search->sightings + behind - count, (size_t)count,
		                      search->workers[worker].scratch, worker, error));
	}
done:
	return status;
}

static ww_status run_turn(struct sighting_search *search, uint64_t most, const ww_run *run, ww_error *error)
{
	uint64_t sightings, largest;
	size_t items;
	ww_status status;

	plan_turn(search, most, &sightings, &largest);
	items = (search->end - search->first + VISITED_AT_ONCE - 1) / VISITED_AT_ONCE;
	WW_STEP(begin_turn(search, sightings, largest, run, error));
	WW_STEP(pool_run(search->range_count, scan_range, search, run, "parts", error));
	WW_STEP(pool_run(items, visit_phrases, search, run, "parts", error));
done:
	end_turn(search);
	return status;
}

ww_status sightings_find(struct phrase_total *total, const struct sighting_question *question, sightings_visit visit,
                         void *context, const ww_run *run, ww_error *error)
{
	struct sighting_search search = {.alloc = corpus_alloc(question->corpus),
	                                 .question = question,
	                                 .worker_count = run_threads(run),
	                                 .visit = visit,
	                                 .context = context};
	uint64_t most = run_memory(run) / sizeof(struct sighting) / (search.worker_count + 1);
	ww_status status;

	search.phrases.alloc = search.alloc;
	search.workers = alloc_zeroed(search.alloc, search.worker_count, sizeof *search.workers);
	if (!search.workers)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < search.worker_count; i++) {
		search.workers[i].words = vec_of(search.alloc, sizeof(struct seen_word));
		search.workers[i].found = vec_of(search.alloc, sizeof(struct found_phrase));
	}
	WW_STEP(corpus_ranges(&search.ranges, &search.range_count, question->corpus, RANGE_CODES, error));
	for (; search.first < question->count; search.first = search.end)
		WW_STEP(run_turn(&search, most, run, error));
done:
	*total = (struct phrase_total){0};
	for (unsigned i = 0; i < search.worker_count; i++) {
		total->count += search.workers[i].total.count;
		total->quoted += search.workers[i].total.quoted;
		vec_clear(&search.workers[i].words);
		vec_clear(&search.workers[i].found);
	}
	alloc_free(search.alloc, search.workers);
	alloc_free(search.alloc, search.ranges);
	return status;
}
