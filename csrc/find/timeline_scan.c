/*
 * In each segment, all queries of a turn are looked for in one pass over the documents in which the word index allows
 * some hit. The pass asks of each token which queries may begin there, by a list for each type, so it costs little more
 * for many queries than for one.
 */
#include "find/timeline_scan.h"

#include <inttypes.h>

#include "base/pool.h"
#include "corpus/marked_rows.h"
#include "find/candidates.h"

/* One query in the segment at hand. */
struct seeker {
	struct matcher matcher;
	struct vec starts; /* uint32_t: types with which a hit may begin, ascending */
	size_t group;
};

/* Where a seeker may begin next in a document. */
struct fence {
	uint64_t next_row; /* of the document, + 1 */
	size_t free;       /* tokens before are in a hit */
};

/* What a thread needs to count a document. */
struct counter {
	struct fence *fences; /* by seeker */
	uint64_t *hits;       /* by group of the turn; 0 but for those touched */
	size_t *touched;      /* groups with hits in the document */
	size_t touched_count;
	size_t *lasts; /* last tokens of hits of a group from one place */
};

/* One turn in one segment. */
struct turn {
	const struct timeline_question *question;
	struct timeline_cell *cells;
	size_t segment;
	const struct lexicon *lexicon;
	size_t first_group;
	size_t group_count;
	struct seeker *seekers;
	size_t seeker_count;
	uint64_t *first_starter;  /* by type, types + 1: into starters */
	uint32_t *starters;       /* numbers of seekers, ascending for each type */
	uint8_t *marks;           /* by row of the part */
	struct vec ranges;        /* struct row_range */
	struct counter *counters; /* one a worker */
	unsigned workers;
};

static ww_status find_starts(struct seeker *seeker, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t type = 0; type < seeker->matcher.types; type++)
		if (matcher_class(&seeker->matcher, type)->starts)
			WW_STEP(vec_push(&seeker->starts, &type, error));
done:
	return status;
}

static ww_status make_seeker(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct turn *turn = context;
	struct seeker *seeker = &turn->seekers[item];
	const struct timeline_question *question = turn->question;
	struct matcher_terms terms = {.vocabulary = question->vocabulary};
	size_t query = question->groups[turn->first_group].first + item;
	ww_status status;

	(void)worker;
	if (terms.vocabulary)
		terms.term_of = terms.vocabulary->term_of[turn->segment];
	WW_STEP(matcher_make(&seeker->matcher, corpus_alloc(question->corpus), &question->queries[query], turn->lexicon,
	                     terms, error));
	WW_STEP(find_starts(seeker, error));
done:
	return status;
}

static ww_status make_seekers(struct turn *turn, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(turn->question->corpus);
	const struct timeline_group *groups = turn->question->groups + turn->first_group;

	for (size_t i = 0; i < turn->group_count; i++)
		turn->seeker_count += groups[i].count;
	turn->seekers = alloc_zeroed(alloc, turn->seeker_count, sizeof *turn->seekers);
	if (!turn->seekers)
		return ww_fail_memory(error);
	for (size_t group = 0, seeker = 0; group < turn->group_count; group++)
		for (size_t i = 0; i < groups[group].count; i++, seeker++) {
			turn->seekers[seeker].starts = vec_of(alloc, sizeof(uint32_t));
			turn->seekers[seeker].matcher.classes = vec_of(alloc, sizeof(struct token_class));
			turn->seekers[seeker].matcher.alloc = alloc;
			turn->seekers[seeker].group = group;
		}
	return pool_run(turn->seeker_count, make_seeker, turn, run, "queries", error);
}

/* Turns the seekers' lists of types into lists of seekers by type. */
static ww_status list_starters(struct turn *turn, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(turn->question->corpus);
	uint32_t types = turn->lexicon->types;
	uint64_t *end, total;

	turn->first_starter = end = alloc_zeroed(alloc, (size_t)types + 1, sizeof *end);
	if (!end)
		return ww_fail_memory(error);
	for (size_t i = 0; i < turn->seeker_count; i++)
		for (size_t j = 0; j < turn->seekers[i].starts.count; j++)
			end[((const uint32_t *)turn->seekers[i].starts.items)[j] + 1]++;
	for (uint32_t type = 0; type < types; type++)
		end[type + 1] += end[type];
	total = end[types];
	turn->starters = alloc_array(alloc, total, sizeof *turn->starters);
	if (!turn->starters)
		return ww_fail_memory(error);
	/* Filled from the back: each end moves to its list's first. */
	for (size_t i = turn->seeker_count; i-- > 0; vec_clear(&turn->seekers[i].starts))
		for (size_t j = 0; j < turn->seekers[i].starts.count; j++) {
			uint32_t type = ((const uint32_t *)turn->seekers[i].starts.items)[j];

			turn->starters[--end[type + 1]] = (uint32_t)i;
		}
	for (uint32_t type = 0; type < types; type++)
		end[type] = end[type + 1];
	end[types] = total;
	return WW_OK;
}

/* Codes of a range: the fewer, the more queries are tried at each token. */
static uint64_t share_of(const struct turn *turn)
{
	uint64_t codes = segment_counts(corpus_segment(turn->question->corpus, turn->segment))->codes, starts = 0;

	for (size_t i = 0; i < turn->seeker_count; i++) {
		const struct vec *classes = &turn->seekers[i].matcher.classes;

		for (size_t j = 0; j < classes->count; j++) {
			const struct token_class *class = vec_at(classes, j);

			starts += class->starts ? class->count : 0;
		}
	}
	return MARKED_ROWS_SHARE / (1 + starts / (codes + 1));
}

static ww_status find_ranges(struct turn *turn, const ww_run *run, ww_error *error)
{
	const ww_corpus *corpus = turn->question->corpus;
	struct progress progress;
	ww_status status;

	turn->marks = alloc_zeroed(corpus_alloc(corpus), corpus->parts[turn->segment].count, 1);
	if (!turn->marks)
		return ww_fail_memory(error);
	WW_STEP(progress_begin(&progress, run, "queries", turn->seeker_count, error));
	for (size_t i = 0; i < turn->seeker_count; i++) {
		WW_STEP(candidates_mark(turn->marks, corpus, turn->segment, &turn->seekers[i].matcher, error));
		WW_STEP(progress_at(&progress, i + 1, error));
	}
	WW_STEP(rows_cut(&turn->ranges, corpus, turn->segment, turn->marks, share_of(turn), error));
done:
	return status;
}

static bool is_among(const size_t *list, size_t count, size_t value)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == value)
			return true;
	return false;
}

static void count_hit(struct counter *counter, size_t group)
{
	if (counter->hits[group]++ == 0)
		counter->touched[counter->touched_count++] = group;
}

/* Looks for hits of all seekers that begin with a token. Seekers of a group stand next to each other. */
static void seek_at(const struct turn *turn, struct counter *counter, const struct token_run *run, size_t at)
{
	const uint64_t *list = &turn->first_starter[run->types[at]];
	size_t group = SIZE_MAX, last_count = 0, last = 0;

	for (uint64_t i = list[0]; i < list[1]; i++) {
		const struct seeker *seeker = &turn->seekers[turn->starters[i]];
		struct fence *fence = &counter->fences[turn->starters[i]];

		if ((fence->next_row == run->row + 1 && at < fence->free) ||
		    !matcher_match(&seeker->matcher, run->types, run->count, at, &last))
			continue;
		*fence = (struct fence){run->row + 1, last + 1};
		if (seeker->group != group)
			last_count = 0;
		group = seeker->group;
		if (is_among(counter->lasts, last_count, last))
			continue;
		counter->lasts[last_count++] = last;
		count_hit(counter, group);
	}
}

static void count_document(const struct turn *turn, struct counter *counter, const struct token_run *run)
{
	const struct timeline_question *question = turn->question;
	size_t place = question->row_of[run->row] * question->slots + question->slot_of[run->row];

	for (size_t at = 0; at < run->count; at++)
		seek_at(turn, counter, run, at);
	for (size_t i = 0; i < counter->touched_count; i++) {
		size_t group = counter->touched[i];
		struct timeline_cell *cell = &turn->cells[(turn->first_group + group) * question->cells + place];

		atomic_fetch_add_explicit(&cell->count, counter->hits[group], memory_order_relaxed);
		atomic_fetch_add_explicit(&cell->documents, 1, memory_order_relaxed);
		counter->hits[group] = 0;
	}
	counter->touched_count = 0;
}

static ww_status count_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct turn *turn = context;
	const struct row_range *range = vec_at(&turn->ranges, item);
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more = true;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, turn->question->corpus, range->from, range->to, error));
	for (;;) {
		WW_STEP(token_cursor_document(&run, &more, cursor, error));
		if (!more)
			break;
		if (turn->marks[run.row - turn->question->corpus->parts[turn->segment].first_row])
			count_document(turn, &turn->counters[worker], &run);
	}
done:
	token_cursor_close(cursor);
	return status;
}

static ww_status make_counters(struct turn *turn, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(turn->question->corpus);

	turn->counters = alloc_zeroed(alloc, turn->workers, sizeof *turn->counters);
	if (!turn->counters)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < turn->workers; i++) {
		struct counter *counter = &turn->counters[i];

		counter->fences = alloc_zeroed(alloc, turn->seeker_count, sizeof *counter->fences);
		counter->hits = alloc_zeroed(alloc, turn->group_count, sizeof *counter->hits);
		counter->touched = alloc_zeroed(alloc, turn->group_count, sizeof *counter->touched);
		counter->lasts = alloc_zeroed(alloc, turn->seeker_count, sizeof *counter->lasts);
		if (!counter->fences || !counter->hits || !counter->touched || !counter->lasts)
			return ww_fail_memory(error);
	}
	return WW_OK;
}

static void turn_clear(struct turn *turn)
{
	const ww_alloc *alloc = corpus_alloc(turn->question->corpus);

	for (size_t i = 0; turn->seekers && i < turn->seeker_count; i++) {
		matcher_clear(&turn->seekers[i].matcher);
		vec_clear(&turn->seekers[i].starts);
	}
	for (unsigned i = 0; turn->counters && i < turn->workers; i++) {
		alloc_free(alloc, turn->counters[i].fences);
		alloc_free(alloc, turn->counters[i].hits);
		alloc_free(alloc, turn->counters[i].touched);
		alloc_free(alloc, turn->counters[i].lasts);
	}
	alloc_free(alloc, turn->seekers);
	alloc_free(alloc, turn->first_starter);
	alloc_free(alloc, turn->starters);
	alloc_free(alloc, turn->marks);
	alloc_free(alloc, turn->counters);
	vec_clear(&turn->ranges);
}

static ww_status run_turn(struct turn *turn, const ww_run *run, ww_error *error)
{
	ww_status status;

	WW_STEP(make_seekers(turn, run, error));
	WW_STEP(list_starters(turn, error));
	WW_STEP(find_ranges(turn, run, error));
	WW_STEP(make_counters(turn, error));
	WW_STEP(pool_run(turn->ranges.count, count_range, turn, run, "parts", error));
done:
	turn_clear(turn);
	return status;
}

/* Bytes for so many queries in a segment: their classes, starts and starters, the lists' ends, and what making takes.
 */
static uint64_t bytes_for(const struct timeline_question *question, const struct lexicon *lexicon, size_t queries,
                          unsigned workers)
{
	uint64_t terms = question->vocabulary ? question->vocabulary->terms : lexicon->terms;

	return (uint64_t)lexicon->types * (queries * 3 * sizeof(uint32_t) + sizeof(uint64_t)) +
	       terms * workers * sizeof(uint32_t);
}

/* How many of the groups from `first` on are looked for at once. */
static ww_status size_turn(size_t *count, uint64_t *wanted, const struct turn *turn, uint64_t memory, ww_error *error)
{
	const struct timeline_question *question = turn->question;
	size_t queries = 0;
	uint64_t bytes;

	for (*count = 0; turn->first_group + *count < question->group_count; ++*count) {
		queries += question->groups[turn->first_group + *count].count;
		bytes = bytes_for(question, turn->lexicon, queries, turn->workers);
		if (bytes <= memory)
			continue;
		if (*count)
			return WW_OK;
		*wanted = bytes;
		return ww_fail(error, WW_ENOMEM, "the queries of an item need %" PRIu64 " bytes", bytes);
	}
	return WW_OK;
}

static ww_status scan_segment(struct timeline_cell *cells, uint64_t *wanted, const struct timeline_question *question,
                              size_t segment, uint64_t memory, const ww_run *run, ww_error *error)
{
	struct turn turn = {.question = question, .cells = cells, .segment = segment, .workers = run_threads(run)};
	ww_status status = WW_OK;

	turn.ranges = vec_of(corpus_alloc(question->corpus), sizeof(struct row_range));
	WW_STEP(segment_lexicon(&turn.lexicon, corpus_segment(question->corpus, segment), error));
	while (turn.first_group < question->group_count) {
		struct turn next = turn;

		WW_STEP(size_turn(&next.group_count, wanted, &turn, memory, error));
		WW_STEP(run_turn(&next, run, error));
		turn.first_group += next.group_count;
	}
done:
	return status;
}

ww_status timeline_scan(struct timeline_cell *cells, uint64_t *wanted, const struct timeline_question *question,
                        uint64_t memory, const ww_run *run, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(question->corpus); i++)
		if (question->corpus->parts[i].count)
			WW_STEP(scan_segment(cells, wanted, question, i, memory, run, error));
done:
	return status;
}
