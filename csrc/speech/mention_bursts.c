/*
 * ww_slogan_bursts: when slogans burst.
 *
 * A series has a period for each day from the first to the last, and a slogan few that mention it. A run of periods
 * between two of these, without any mention, is taken as one period that has all their documents: an automaton that is
 * to leave its state does so at the beginning of the run, and one that is to go up does so at its end, since each
 * document without a mention costs more the higher the state. So the states are those of the whole series, and what
 * a slogan takes goes with the periods that mention it. The automaton itself is that of all periods.
 */
#include <stdlib.h>

#include "base/byte_order.h"
#include "base/options.h"
#include "corpus/timeline_frame.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/mention_cells.h"
#include "stat/bursts.h"

/* A burst, with the slots of the first and the last period that mention the unit. */
struct burst {
	uint32_t unit;
	uint32_t first;
	uint32_t last;
	uint8_t state; /* the highest */
	double weight;
	uint64_t mentions;
	uint64_t documents;
};

struct bursts {
	const ww_corpus *corpus;
	ww_slogan_bursts_options options;
	struct burst_model model;
	struct mention_units units;
	struct timeline_frame frame;
	uint64_t *documents_before; /* documents of the view before a slot; one more than there are periods */
	uint64_t *row_of;           /* of the view, by document */
	struct mention_cells cells; /* the part is the slot */
	size_t batches;             /* periods that have documents */
	struct vec counts;          /* uint64_t, the short series of a unit, as the next three */
	struct vec totals;          /* uint64_t */
	struct vec of_cell;         /* uint32_t: the cell; HASH_MAP_NONE for a run without mention */
	struct vec states;          /* uint8_t */
	struct vec weights;         /* double */
	struct vec found;           /* struct burst */
};

static ww_status take_options(struct bursts *bursts, enum period *period, const ww_slogan_bursts_options *options,
                              ww_error *error)
{
	const ww_slogan_bursts_options *known = &bursts->options;
	ww_status status;

	options_take(&bursts->options, options);
	WW_STEP(period_take(period, known->by ? known->by : "day", error));
	WW_STEP(burst_model_make(&bursts->model, known->burst_ratio, known->burst_gamma, known->burst_states, error));
done:
	return status;
}

/* Finds the slot of each document of the view, and how many there are before each slot. */
static ww_status make_frame(struct bursts *bursts, enum period period, ww_error *error)
{
	struct timeline_frame *frame = &bursts->frame;
	ww_status status;

	WW_STEP(timeline_frame_make(frame, bursts->corpus, period, NULL, error));
	WW_STEP(timeline_frame_fill(frame, bursts->corpus, error));
	bursts->documents_before = alloc_zeroed(frame->alloc, frame->periods + 2, sizeof(uint64_t));
	if (!bursts->documents_before)
		return ww_fail_memory(error);
	for (uint64_t row = 0; row < bursts->corpus->rows; row++)
		bursts->documents_before[frame->slot_of_row[row] + 1]++;
	for (size_t slot = 0; slot < frame->periods; slot++) {
		bursts->batches += bursts->documents_before[slot + 1] > 0;
		bursts->documents_before[slot + 1] += bursts->documents_before[slot];
	}
done:
	return status;
}

/* Documents in the slots from first to last. */
static uint64_t documents_in(const struct bursts *bursts, uint32_t first, uint32_t last)
{
	return bursts->documents_before[last + 1] - bursts->documents_before[first];
}

static ww_status count_row(struct bursts *bursts, uint64_t row, ww_error *error)
{
	uint32_t slot = bursts->frame.slot_of_row[bursts->row_of[bursts->units.read.document_of[row]]];

	if (slot == bursts->frame.periods || mention_units_of_row(&bursts->units, row) == VARIANT_NONE)
		return WW_OK;
	return mention_cells_count(&(uint32_t){0}, &bursts->cells, slot, row, error);
}

static const struct mention_cell *cell_at(const struct bursts *bursts, uint32_t number)
{
	return mention_cells_at(&bursts->cells, number);
}

static const struct mention_entry *entry_at(const struct bursts *bursts, uint32_t number)
{
	return mention_tally_at(&bursts->cells.tally, number);
}

static ww_status add_period(struct bursts *bursts, uint32_t cell, uint64_t count, uint64_t total, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_push(&bursts->counts, &count, error));
	WW_STEP(vec_push(&bursts->totals, &total, error));
	WW_STEP(vec_push(&bursts->of_cell, &cell, error));
done:
	return status;
}

/* Makes the short series of a unit from its cells, which are in the order of their slots. */
static ww_status make_series(struct bursts *bursts, const struct listed *cells, size_t count, ww_error *error)
{
	ww_status status = WW_OK;

	bursts->counts.count = bursts->totals.count = bursts->of_cell.count = 0;
	for (size_t i = 0; i < count; i++) {
		uint32_t slot = cell_at(bursts, cells[i].number)->part;
		uint32_t behind = i ? cell_at(bursts, cells[i - 1].number)->part + 1 : slot;

		if (behind < slot && documents_in(bursts, behind, slot - 1) > 0)
			WW_STEP(add_period(bursts, HASH_MAP_NONE, 0, documents_in(bursts, behind, slot - 1), error));
		WW_STEP(add_period(bursts, cells[i].number, entry_at(bursts, cells[i].number)->documents,
		                   documents_in(bursts, slot, slot), error));
	}
done:
	return status;
}

static struct burst_automaton automaton_of(const struct bursts *bursts)
{
	struct burst_sums sums = {.totals = (double)bursts->documents_before[bursts->frame.periods],
	                          .batches = bursts->batches};

	for (size_t i = 0; i < bursts->counts.count; i++)
		sums.counts += (double)((const uint64_t *)bursts->counts.items)[i];
	return burst_automaton_of_sums(&sums, &bursts->model);
}

static ww_status find_states(struct bursts *bursts, ww_error *error)
{
	struct burst_series series = {bursts->counts.items, bursts->totals.items, bursts->counts.count};
	struct burst_automaton automaton = automaton_of(bursts);
	ww_status status;

	bursts->states.count = bursts->weights.count = 0;
	WW_STEP(vec_append(&bursts->states, NULL, series.periods, error));
	WW_STEP(vec_append(&bursts->weights, NULL, series.periods, error));
	WW_STEP(burst_states(bursts->states.items, &automaton, &series, bursts->units.read.alloc, error));
	burst_weights(bursts->weights.items, &automaton, &series, bursts->states.items);
done:
	return status;
}

static void add_to_burst(struct burst *burst, const struct bursts *bursts, uint32_t cell, uint8_t state)
{
	if (state > burst->state)
		burst->state = state;
	if (cell == HASH_MAP_NONE)
		return;
	burst->last = cell_at(bursts, cell)->part;
	burst->mentions += entry_at(bursts, cell)->mentions;
	burst->documents += entry_at(bursts, cell)->documents;
}

/* Adds the bursts of the short series to those found. */
static ww_status add_bursts(struct bursts *bursts, ww_error *error)
{
	const uint8_t *states = bursts->states.items;
	const uint32_t *cells = bursts->of_cell.items;
	ww_status status = WW_OK;

	for (size_t i = 0; i < bursts->states.count; i++) {
		struct burst burst = {.weight = ((const double *)bursts->weights.items)[i]};

		if (states[i] == 0 || (i && states[i - 1] > 0))
			continue;
		burst.unit = cell_at(bursts, cells[i])->unit;
		burst.first = cell_at(bursts, cells[i])->part;
		for (size_t j = i; j < bursts->states.count && states[j] > 0; j++)
			add_to_burst(&burst, bursts, cells[j], states[j]);
		WW_STEP(vec_push(&bursts->found, &burst, error));
	}
done:
	return status;
}

static int compare_cells(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct mention_cell *a = cell_at(x->question, x->number), *b = cell_at(y->question, y->number);

	if (a->unit != b->unit)
		return a->unit < b->unit ? -1 : 1;
	return (a->part > b->part) - (a->part < b->part);
}

/* The cells of each unit in turn; cells are in the order of compare_cells. */
static ww_status find_bursts_of_units(struct bursts *bursts, const struct listed *cells, size_t count, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t first = 0, end; first < count; first = end) {
		uint32_t unit = cell_at(bursts, cells[first].number)->unit;

		for (end = first + 1; end < count && cell_at(bursts, cells[end].number)->unit == unit;)
			end++;
		WW_STEP(make_series(bursts, cells + first, end - first, error));
		WW_STEP(find_states(bursts, error));
		WW_STEP(add_bursts(bursts, error));
	}
done:
	return status;
}

static ww_status find_bursts(struct bursts *bursts, ww_error *error)
{
	size_t count = bursts->cells.items.count;
	struct listed *cells = alloc_array(bursts->units.read.alloc, count, sizeof *cells);
	ww_status status;

	if (!cells)
		return ww_fail_memory(error);
	for (uint32_t i = 0; i < count; i++)
		cells[i] = (struct listed){bursts, i};
	if (count)
		qsort(cells, count, sizeof *cells, compare_cells);
	status = find_bursts_of_units(bursts, cells, count, error);
	alloc_free(bursts->units.read.alloc, cells);
	return status;
}

static const struct burst *burst_at(const struct bursts *bursts, uint32_t number)
{
	return vec_at(&bursts->found, number);
}

static int compare(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct bursts *bursts = x->question;
	const struct burst *a = burst_at(bursts, x->number), *b = burst_at(bursts, y->number);

	if (a->weight != b->weight)
		return a->weight > b->weight ? -1 : 1;
	if (a->unit != b->unit)
		return compare_bytes(mention_unit_id(&bursts->units, a->unit), mention_unit_id(&bursts->units, b->unit));
	return (a->first > b->first) - (a->first < b->first);
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	static const struct table_field fields[] = {{"start", WW_DATE32},  {"end", WW_DATE32},       {"periods", WW_U64},
	                                            {"burst", WW_U64},     {"burst_weight", WW_F64}, {"mentions", WW_U64},
	                                            {"documents", WW_U64}, {"rate", WW_F64}};
	const struct bursts *bursts = question;
	ww_status status;

	WW_STEP(mention_unit_columns(builder, &bursts->units, error));
	WW_STEP(table_columns(builder, fields, sizeof fields / sizeof fields[0], error));
done:
	return status;
}

/* The first day of a slot. */
static int32_t start_of(const struct bursts *bursts, uint32_t slot)
{
	return period_start(bursts->frame.period, bursts->frame.first + (int32_t)slot);
}

static ww_status write(struct table_builder *builder, const void *question, uint32_t number, ww_error *error)
{
	const struct bursts *bursts = question;
	const struct burst *burst = burst_at(bursts, number);
	size_t column = 0;
	ww_status status;

	WW_STEP(mention_unit_cells(&column, builder, &bursts->units, burst->unit, error));
	WW_STEP(write_date_cell(builder, column++, start_of(bursts, burst->first), error));
	WW_STEP(write_date_cell(builder, column++, start_of(bursts, burst->last + 1) - 1, error));
	WW_STEP(table_integer(builder, column++, (int64_t)(burst->last - burst->first + 1), error));
	WW_STEP(table_integer(builder, column++, burst->state, error));
	WW_STEP(table_number(builder, column++, burst->weight, error));
	WW_STEP(table_integer(builder, column++, (int64_t)burst->mentions, error));
	WW_STEP(table_integer(builder, column++, (int64_t)burst->documents, error));
	WW_STEP(table_number(builder, column,
	                     documents_rate(burst->documents, documents_in(bursts, burst->first, burst->last)), error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct bursts *bursts, ww_error *error)
{
	const struct listing listing = {.alloc = bursts->units.read.alloc,
	                                .question = bursts,
	                                .count = bursts->found.count,
	                                .compare = compare,
	                                .declare = declare,
	                                .write = write,
	                                .limit = bursts->options.limit};

	return listing_table(out, &listing, error);
}

static struct bursts bursts_of(const ww_corpus *corpus)
{
	const ww_alloc *alloc = corpus_alloc(corpus);

	return (struct bursts){.corpus = corpus,
	                       .options = {.size = sizeof(ww_slogan_bursts_options)},
	                       .frame = {.alloc = alloc, .split = {.alloc = alloc}},
	                       .counts = vec_of(alloc, sizeof(uint64_t)),
	                       .totals = vec_of(alloc, sizeof(uint64_t)),
	                       .of_cell = vec_of(alloc, sizeof(uint32_t)),
	                       .states = vec_of(alloc, sizeof(uint8_t)),
	                       .weights = vec_of(alloc, sizeof(double)),
	                       .found = vec_of(alloc, sizeof(struct burst))};
}

static void bursts_clear(struct bursts *bursts)
{
	vec_clear(&bursts->found);
	vec_clear(&bursts->weights);
	vec_clear(&bursts->states);
	vec_clear(&bursts->of_cell);
	vec_clear(&bursts->totals);
	vec_clear(&bursts->counts);
	mention_cells_clear(&bursts->cells);
	alloc_free(bursts->units.read.alloc, bursts->row_of);
	alloc_free(bursts->frame.alloc, bursts->documents_before);
	timeline_frame_clear(&bursts->frame);
	mention_units_clear(&bursts->units);
}

ww_status ww_slogan_bursts(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                           const ww_slogan_bursts_options *options, const ww_run *run, ww_error *error)
{
	struct bursts bursts = bursts_of(corpus);
	enum period period;
	ww_status status;

	*out = NULL;
	WW_STEP(take_options(&bursts, &period, options, error));
	WW_STEP(mention_units_read(&bursts.units, mentions, bursts.options.of, run, error));
	bursts.cells = mention_cells_of(&bursts.units);
	WW_STEP(mentions_documents(&bursts.row_of, &bursts.units.read, corpus, error));
	WW_STEP(make_frame(&bursts, period, error));
	for (uint64_t row = 0; row < bursts.units.read.rows; row++)
		WW_STEP(count_row(&bursts, row, error));
	WW_STEP(find_bursts(&bursts, error));
	WW_STEP(tabulate(out, &bursts, error));
done:
	bursts_clear(&bursts);
	return status;
}
