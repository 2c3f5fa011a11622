/*
 * A worker counts the terms of one group at a time in cells of its own (term_cells.h), and puts down what it has, a
 * part, when it goes on to another group. In the end the parts of each group are added up. That is quick as long as
 * groups do not change with every document. Where they do, the view is gone through once to sort its tokens by group,
 * and counted then. All of that is sums over whole documents, so nothing depends on who counts what.
 *
 * Where the memory limit does not hold the cells of all terms, terms are taken in turns; where it does not hold the
 * sorted tokens of all groups, groups are; each turn with a scan of its own.
 */
#include "count/group_terms.h"

#include <inttypes.h>
#include <string.h>

#include "base/pool.h"
#include "corpus/token_cursor.h"
#include "count/term_cells.h"

enum {
	RANGE_CODES = 1 << 19, /* some 5 ms of scanning */
	LOOKED_UP = 256,       /* types at once, so that cells are known before they are needed */
	TERM_TURNS = 64,       /* at most */
	STEADY_CODES = 1 << 15 /* between two changes of the group, from which on putting down parts is cheap */
};

#define ROW_LEFT_OUT UINT64_MAX
#define GROUP_NONE   UINT32_MAX

/* Terms of a group that a worker put down. */
struct part {
	uint32_t group;
	size_t first; /* in the worker's terms */
	size_t count;
};

struct worker {
	struct term_cells cells;
	uint32_t group;   /* that the cells are of; GROUP_NONE: of none */
	struct vec terms; /* struct group_term */
	struct vec parts; /* struct part */
};

/* A part by its group. */
struct part_at {
	unsigned worker;
	size_t part;
};

/* Documents in a row of the order by group. */
struct piece {
	uint64_t first;
	uint64_t end;
};

struct counting {
	const struct group_terms_question *question;
	const ww_alloc *alloc;
	ww_run run; /* with as many threads as there are workers */
	group_visit visit;
	void *context;
	struct row_range *ranges;
	size_t range_count;
	struct worker *workers;
	unsigned worker_count;
	uint32_t **slot_of;  /* by segment and type */
	uint32_t first_term; /* of this turn; slot 1 */
	uint32_t width;      /* terms in a turn */

	uint32_t first_group; /* of this turn */
	uint32_t end_group;
	uint64_t *group_codes; /* by group */
	uint64_t *group_rows;  /* by group, count + 1: where its rows start among order */
	uint32_t *order;       /* rows by group */
	uint64_t *place_of;    /* by row: of its tokens in sorted, ROW_LEFT_OUT where it is not of this turn */
	uint32_t *sorted;      /* for each row: how many slots, and the slots */
	struct vec pieces;     /* struct piece */

	struct part_at *parts;  /* by group */
	size_t *parts_of_group; /* where the parts of a group start, groups + 1 */
};

static uint64_t row_codes(const struct document_table *table, uint64_t document)
{
	return table->first_code[document + 1] - table->first_code[document];
}

/* Puts down what the cells have of their group, and leaves them empty. */
static ww_status put_down(struct counting *counting, struct worker *worker, ww_error *error)
{
	struct part part = {.group = worker->group, .first = worker->terms.count};
	struct term_cells *cells = &worker->cells;
	ww_status status = WW_OK;

	if (worker->group == GROUP_NONE)
		return WW_OK;
	WW_STEP(vec_reserve(&worker->terms, cells->touched_count, error));
	for (size_t i = 0; i < cells->touched_count; i++) {
		uint32_t slot = cells->touched[i];
		struct term_cell *cell = &cells->cells[slot];
		struct group_term term = {cell->count, cell->documents, counting->first_term + slot - 1};

		*cell = (struct term_cell){0};
		if (slot > 0)
			WW_STEP(vec_push(&worker->terms, &term, error));
	}
	cells->touched_count = 0;
	worker->group = GROUP_NONE;
	part.count = worker->terms.count - part.first;
	if (part.count > 0)
		status = vec_push(&worker->parts, &part, error);
done:
	return status;
}

static ww_status go_to_group(struct counting *counting, struct worker *worker, uint32_t group, ww_error *error)
{
	ww_status status = WW_OK;

	if (worker->group != group)
		WW_STEP(put_down(counting, worker, error));
	worker->group = group;
done:
	return status;
}

static uint32_t stamp_of(uint64_t row)
{
	return (uint32_t)row + 1;
}

/* Slots of the types that count; room for all of them. */
static inline size_t look_up(uint32_t *slots, const uint32_t *slot_of, const uint32_t *types, size_t count)
{
	size_t found = 0;

	for (size_t i = 0; i < count; i++) {
		slots[found] = slot_of[types[i]];
		found += slots[found] != 0;
	}
	return found;
}

/* Counts a run where it is found. */
static ww_status count_run(struct counting *counting, struct worker *worker, const struct token_run *run,
                           ww_error *error)
{
	const uint32_t *slot_of = counting->slot_of[run->place.segment];
	uint32_t group = counting->question->grouping->of_row[run->row], stamp = stamp_of(run->row);
	uint32_t slots[LOOKED_UP];
	struct term_cells cells;
	ww_status status;

	if (group < counting->first_group || group >= counting->end_group)
		return WW_OK;
	WW_STEP(go_to_group(counting, worker, group, error));
	cells = worker->cells;
	for (size_t i = 0; i < run->count; i += LOOKED_UP) {
		size_t count = look_up(slots, slot_of, run->types + i, run->count - i < LOOKED_UP ? run->count - i : LOOKED_UP);

		for (size_t at = 0; at < count; at++)
			term_cells_count(&cells, slots[at], stamp);
	}
	worker->cells = cells;
done:
	return status;
}

/* Puts the slots of a run to those of its group. */
static ww_status sort_run_in(struct counting *counting, struct worker *worker, const struct token_run *run,
                             ww_error *error)
{
	const uint32_t *slot_of = counting->slot_of[run->place.segment];
	uint32_t *place;

	(void)worker;
	(void)error;
	if (counting->place_of[run->row] == ROW_LEFT_OUT)
		return WW_OK;
	place = counting->sorted + counting->place_of[run->row];
	if (run->first)
		*place = 0;
	*place += (uint32_t)look_up(place + 1 + *place, slot_of, run->types, run->count);
	return WW_OK;
}

static ww_status scan_range(struct counting *counting, size_t item, unsigned worker,
                            ww_status (*take)(struct counting *, struct worker *, const struct token_run *, ww_error *),
                            ww_error *error)
{
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more = true;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, counting->question->corpus, counting->ranges[item].from,
	                          counting->ranges[item].to, error));
	for (;;) {
		WW_STEP(token_cursor_next(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(take(counting, &counting->workers[worker], &run, error));
	}
done:
	token_cursor_close(cursor);
	return status;
}

static ww_status count_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	return scan_range(context, item, worker, count_run, error);
}

static ww_status sort_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	return scan_range(context, item, worker, sort_run_in, error);
}

/* Counts documents that were sorted by group. */
static ww_status count_piece(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct counting *counting = context;
	const struct piece *piece = vec_at(&counting->pieces, item);
	struct worker *mine = &counting->workers[worker];
	ww_status status = WW_OK;

	for (uint64_t i = piece->first; i < piece->end; i++) {
		uint32_t row = counting->order[i], stamp = stamp_of(row);
		const uint32_t *slots = counting->sorted + counting->place_of[row] + 1;
		struct term_cells cells;

		WW_STEP(go_to_group(counting, mine, counting->question->grouping->of_row[row], error));
		cells = mine->cells;
		for (size_t at = 0; at < slots[-1]; at++)
			term_cells_count(&cells, slots[at], stamp);
		mine->cells = cells;
	}
done:
	return status;
}

static ww_status put_down_all(struct counting *counting, ww_error *error)
{
	ww_status status = WW_OK;

	for (unsigned i = 0; i < counting->worker_count; i++)
		WW_STEP(put_down(counting, &counting->workers[i], error));
done:
	return status;
}

/* Lists the parts of all workers by group. */
static ww_status list_parts(struct counting *counting, ww_error *error)
{
	uint32_t groups = counting->question->grouping->count;
	size_t *starts = counting->parts_of_group, count = 0;

	memset(starts, 0, ((size_t)groups + 2) * sizeof *starts);
	for (unsigned w = 0; w < counting->worker_count; w++) {
		const struct vec *parts = &counting->workers[w].parts;

		for (size_t i = 0; i < parts->count; i++)
			starts[((struct part *)vec_at(parts, i))->group + 2]++;
		count += parts->count;
	}
	counting->parts = alloc_array(counting->alloc, count, sizeof *counting->parts);
	if (!counting->parts)
		return ww_fail_memory(error);
	for (uint32_t group = 0; group < groups; group++)
		starts[group + 2] += starts[group + 1];
	for (unsigned w = 0; w < counting->worker_count; w++) {
		const struct vec *parts = &counting->workers[w].parts;

		for (size_t i = 0; i < parts->count; i++)
			counting->parts[starts[((struct part *)vec_at(parts, i))->group + 1]++] = (struct part_at){w, i};
	}
	return WW_OK;
}

/* The terms of a part. */
static struct group_term *part_terms(const struct counting *counting, const struct part_at *at, size_t *count)
{
	const struct worker *worker = &counting->workers[at->worker];
	const struct part *part = vec_at(&worker->parts, at->part);

	*count = part->count;
	return vec_at(&worker->terms, part->first);
}

/* Adds up the parts of a group, in the place of the first and of more memory. */
static ww_status add_parts(struct vec *sums, struct counting *counting, struct term_cells *cells, size_t first,
                           size_t end, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = first; i < end; i++) {
		size_t count;
		const struct group_term *terms = part_terms(counting, &counting->parts[i], &count);

		for (size_t t = 0; t < count; t++)
			term_cells_add(cells, terms[t].term - counting->first_term + 1, terms[t].count, terms[t].documents);
	}
	WW_STEP(vec_reserve(sums, cells->touched_count, error));
	for (size_t i = 0; i < cells->touched_count; i++) {
		struct term_cell *cell = &cells->cells[cells->touched[i]];
		struct group_term term = {cell->count, cell->documents, counting->first_term + cells->touched[i] - 1};

		WW_STEP(vec_push(sums, &term, error));
		*cell = (struct term_cell){0};
	}
	cells->touched_count = 0;
done:
	return status;
}

static ww_status visit_group(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct counting *counting = context;
	size_t first = counting->parts_of_group[item], end = counting->parts_of_group[item + 1], count;
	struct vec sums = vec_of(counting->alloc, sizeof(struct group_term));
	struct group_term *terms;
	ww_status status = WW_OK;

	if (first == end)
		return WW_OK;
	terms = part_terms(counting, &counting->parts[first], &count);
	if (end - first > 1) {
		WW_STEP(add_parts(&sums, counting, &counting->workers[worker].cells, first, end, error));
		terms = sums.items;
		count = sums.count;
	}
	status = counting->visit(counting->context, (uint32_t)item, terms, count, worker, error);
done:
	vec_clear(&sums);
	return status;
}

/* Ends a turn: visits what was counted, and forgets it. */
static ww_status visit_groups(struct counting *counting, ww_error *error)
{
	ww_status status;

	WW_STEP(put_down_all(counting, error));
	WW_STEP(list_parts(counting, error));
	WW_STEP(pool_run(counting->question->grouping->count, visit_group, counting, &counting->run, "groups", error));
	for (unsigned i = 0; i < counting->worker_count; i++)
		counting->workers[i].terms.count = counting->workers[i].parts.count = 0;
done:
	alloc_free(counting->alloc, counting->parts);
	counting->parts = NULL;
	return status;
}

/* A turn without sorting. */
static ww_status count_directly(struct counting *counting, ww_error *error)
{
	ww_status status;

	WW_STEP(pool_run(counting->range_count, count_range, counting, &counting->run, "parts", error));
	WW_STEP(visit_groups(counting, error));
done:
	return status;
}

/* Gives the rows of this turn their places, and cuts them into pieces. Returns the sum of their room. */
static ww_status lay_out_turn(uint64_t *room, struct counting *counting, ww_error *error)
{
	const ww_corpus *corpus = counting->question->corpus;
	const struct document_table *table;
	struct piece piece = {.first = counting->group_rows[counting->first_group]};
	uint64_t end = counting->group_rows[counting->end_group], place = 0, piece_place = 0;
	ww_status status = WW_OK;

	counting->pieces.count = 0;
	memset(counting->place_of, 0xff, corpus->rows * sizeof *counting->place_of);
	for (uint64_t i = piece.first; i < end; i++) {
		struct document_place at = corpus_place(corpus, counting->order[i]);

		WW_STEP(segment_documents(&table, corpus_segment(corpus, at.segment), error));
		counting->place_of[counting->order[i]] = place;
		place += 1 + row_codes(table, at.document);
		if (place - piece_place >= RANGE_CODES || i + 1 == end) {
			piece.end = i + 1;
			WW_STEP(vec_push(&counting->pieces, &piece, error));
			piece.first = piece.end;
			piece_place = place;
		}
	}
	*room = place;
done:
	return status;
}

/* A turn that sorts tokens by group first. */
static ww_status count_sorted(struct counting *counting, ww_error *error)
{
	uint64_t room;
	ww_status status;

	WW_STEP(lay_out_turn(&room, counting, error));
	counting->sorted = alloc_array(counting->alloc, room, sizeof *counting->sorted);
	if (!counting->sorted)
		return ww_fail_memory(error);
	alloc_wish_large_pages(counting->alloc, counting->sorted, room * sizeof *counting->sorted);
	WW_STEP(pool_run(counting->range_count, sort_range, counting, &counting->run, "parts", error));
	WW_STEP(pool_run(counting->pieces.count, count_piece, counting, &counting->run, "parts", error));
	alloc_free(counting->alloc, counting->sorted);
	counting->sorted = NULL;
	WW_STEP(visit_groups(counting, error));
done:
	alloc_free(counting->alloc, counting->sorted);
	counting->sorted = NULL;
	return status;
}

/* Orders rows by group. */
static ww_status order_rows(struct counting *counting, ww_error *error)
{
	const struct grouping *grouping = counting->question->grouping;
	uint64_t rows = counting->question->corpus->rows;

	counting->order = alloc_array(counting->alloc, rows, sizeof *counting->order);
	counting->place_of = alloc_array(counting->alloc, rows, sizeof *counting->place_of);
	counting->group_rows = alloc_zeroed(counting->alloc, (size_t)grouping->count + 2, sizeof *counting->group_rows);
	if (!counting->order || !counting->place_of || !counting->group_rows)
		return ww_fail_memory(error);
	for (uint64_t row = 0; row < rows; row++)
		counting->group_rows[grouping->of_row[row] + 2]++;
	for (uint32_t group = 0; group < grouping->count; group++)
		counting->group_rows[group + 2] += counting->group_rows[group + 1];
	for (uint64_t row = 0; row < rows; row++)
		counting->order[counting->group_rows[grouping->of_row[row] + 1]++] = (uint32_t)row;
	return WW_OK;
}

/* Turns of as many groups as room holds; one that is too large for it is counted alone, which takes none. */
static ww_status count_groups_in_turns(struct counting *counting, uint64_t room, ww_error *error)
{
	uint32_t groups = counting->question->grouping->count;
	ww_status status;

	WW_STEP(order_rows(counting, error));
	for (uint32_t first = 0, end; first < groups; first = end) {
		uint64_t sum = counting->group_codes[first];

		for (end = first + 1;
		     end < groups && counting->group_codes[end] <= room && sum <= room - counting->group_codes[end];)
			sum += counting->group_codes[end++];
		counting->first_group = first;
		counting->end_group = end;
		WW_STEP(sum <= room ? count_sorted(counting, error) : count_directly(counting, error));
	}
done:
	alloc_free(counting->alloc, counting->order);
	alloc_free(counting->alloc, counting->place_of);
	alloc_free(counting->alloc, counting->group_rows);
	counting->order = NULL;
	counting->place_of = counting->group_rows = NULL;
	return status;
}

/* Codes of each group, and how often the group changes from row to row. */
static ww_status measure_groups(uint64_t *codes, uint64_t *changes, struct counting *counting, ww_error *error)
{
	const ww_corpus *corpus = counting->question->corpus;
	const struct grouping *grouping = counting->question->grouping;
	const struct document_table *table;
	uint32_t before = GROUP_NONE;
	ww_status status = WW_OK;

	*codes = *changes = 0;
	counting->group_codes = alloc_zeroed(counting->alloc, grouping->count, sizeof *counting->group_codes);
	if (!counting->group_codes)
		return ww_fail_memory(error);
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct view_part *part = &corpus->parts[i];

		WW_STEP(segment_documents(&table, corpus_segment(corpus, i), error));
		for (uint64_t row = 0; row < part->count; row++) {
			uint32_t group = grouping->of_row[part->first_row + row];
			uint64_t room = 1 + row_codes(table, view_document(part, row));

			*changes += group != before;
			before = group;
			*codes += room;
			counting->group_codes[group] += room;
		}
	}
done:
	return status;
}

/* Slots of the terms of this turn. */
static ww_status fill_slots(struct counting *counting, ww_error *error)
{
	const struct group_terms_question *question = counting->question;
	const struct lexicon *lexicon;
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(question->corpus); i++) {
		const uint32_t *term_of = question->vocabulary->term_of[i];
		uint32_t *slot_of = counting->slot_of[i];

		WW_STEP(segment_lexicon(&lexicon, corpus_segment(question->corpus, i), error));
		if (!slot_of)
			slot_of = counting->slot_of[i] = alloc_array(counting->alloc, lexicon->types, sizeof *slot_of);
		if (!slot_of)
			return ww_fail_memory(error);
		for (uint32_t type = 0; type < lexicon->types; type++) {
			uint32_t term = term_of[type];
			bool taken = term != VOCABULARY_NONE && term - counting->first_term < counting->width &&
			             term_filter_takes(question->filter, term, lexicon->kinds[type]);

			slot_of[type] = taken ? term - counting->first_term + 1 : 0;
		}
	}
done:
	return status;
}

static ww_status make_workers(struct counting *counting, ww_error *error)
{
	size_t slots = (size_t)counting->width + 1;

	counting->workers = alloc_zeroed(counting->alloc, counting->worker_count, sizeof *counting->workers);
	if (!counting->workers)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < counting->worker_count; i++) {
		struct worker *worker = &counting->workers[i];

		worker->group = GROUP_NONE;
		worker->terms = vec_of(counting->alloc, sizeof(struct group_term));
		worker->parts = vec_of(counting->alloc, sizeof(struct part));
		worker->cells.cells = alloc_zeroed(counting->alloc, slots, sizeof *worker->cells.cells);
		worker->cells.touched = alloc_array(counting->alloc, slots + 1, sizeof *worker->cells.touched);
		if (!worker->cells.cells || !worker->cells.touched)
			return ww_fail_memory(error);
	}
	return WW_OK;
}

static void counting_clear(struct counting *counting)
{
	for (unsigned i = 0; counting->workers && i < counting->worker_count; i++) {
		vec_clear(&counting->workers[i].terms);
		vec_clear(&counting->workers[i].parts);
		alloc_free(counting->alloc, counting->workers[i].cells.cells);
		alloc_free(counting->alloc, counting->workers[i].cells.touched);
	}
	for (size_t i = 0; counting->slot_of && i < corpus_segments(counting->question->corpus); i++)
		alloc_free(counting->alloc, counting->slot_of[i]);
	alloc_free(counting->alloc, counting->workers);
	alloc_free(counting->alloc, counting->slot_of);
	alloc_free(counting->alloc, counting->ranges);
	alloc_free(counting->alloc, counting->group_codes);
	alloc_free(counting->alloc, counting->parts_of_group);
	vec_clear(&counting->pieces);
}

/* No more than there are ranges for, as each takes memory for all terms. */
static void choose_workers(struct counting *counting, const ww_run *run)
{
	unsigned threads = run_threads(run);

	counting->worker_count = counting->range_count < threads ? (unsigned)counting->range_count : threads;
	if (counting->worker_count == 0)
		counting->worker_count = 1;
	counting->run = run_with_threads(run, counting->worker_count);
	counting->run.threads = counting->worker_count;
}

/* How many terms can be counted at once in the bytes given. */
static ww_status choose_width(struct counting *counting, uint64_t bytes, ww_error *error)
{
	uint32_t terms = counting->question->vocabulary->terms, least = terms / TERM_TURNS + 1;
	uint64_t a_slot = (uint64_t)TERM_CELL_BYTES * counting->worker_count, most = bytes / a_slot;

	if (most <= least)
		return ww_fail(error, WW_ENOMEM,
		               "the memory limit is too small to count terms: 1/%d of them needs %" PRIu64 " bytes", TERM_TURNS,
		               2 * a_slot * (least + 1));
	counting->width = most > terms ? terms : (uint32_t)most - 1;
	return WW_OK;
}

static ww_status check_rows(const ww_corpus *corpus, ww_error *error)
{
	if (corpus->rows >= UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "%" PRIu64 " documents; terms are counted in up to 2^32 - 2", corpus->rows);
	return WW_OK;
}

static ww_status make_room(struct counting *counting, ww_error *error)
{
	size_t segments = corpus_segments(counting->question->corpus);
	size_t groups = counting->question->grouping->count;

	counting->slot_of = alloc_zeroed(counting->alloc, segments, sizeof *counting->slot_of);
	counting->parts_of_group = alloc_zeroed(counting->alloc, groups + 2, sizeof *counting->parts_of_group);
	return counting->slot_of && counting->parts_of_group ? WW_OK : ww_fail_memory(error);
}

/* A turn of terms. Half of the memory is for sorting. */
static ww_status count_terms_of_turn(struct counting *counting, bool sorts, ww_error *error)
{
	ww_status status;

	WW_STEP(fill_slots(counting, error));
	counting->first_group = 0;
	counting->end_group = counting->question->grouping->count;
	if (sorts)
		WW_STEP(count_groups_in_turns(counting, run_memory(&counting->run) / 2 / sizeof *counting->sorted, error));
	else
		WW_STEP(count_directly(counting, error));
done:
	return status;
}

ww_status group_terms_count(const struct group_terms_question *question, group_visit visit, void *context,
                            const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(question->corpus);
	struct counting counting = {.question = question,
	                            .alloc = alloc,
	                            .visit = visit,
	                            .context = context,
	                            .pieces = vec_of(alloc, sizeof(struct piece))};
	uint64_t codes, changes;
	ww_status status;

	WW_STEP(check_rows(question->corpus, error));
	WW_STEP(corpus_ranges(&counting.ranges, &counting.range_count, question->corpus, RANGE_CODES, error));
	choose_workers(&counting, run);
	WW_STEP(choose_width(&counting, run_memory(run) / 2, error));
	WW_STEP(make_room(&counting, error));
	WW_STEP(make_workers(&counting, error));
	WW_STEP(measure_groups(&codes, &changes, &counting, error));
	while (counting.first_term < question->vocabulary->terms) {
		WW_STEP(count_terms_of_turn(&counting, changes > codes / STEADY_CODES + question->grouping->count, error));
		counting.first_term += counting.width;
	}
done:
	counting_clear(&counting);
	return status;
}
