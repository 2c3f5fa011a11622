/* ww_slogan_outlets: which sources mention a slogan, and in which order they took it up. */
#include <stdlib.h>

#include "base/byte_order.h"
#include "base/options.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/mention_cells.h"

/* A unit and the sources that mention it. */
struct spread {
	uint64_t sources;
	int32_t first; /* DATE_NONE: no document of a source has a date */
};

struct outlets {
	ww_slogan_outlets_options options;
	struct mention_units units;
	struct mention_cells cells; /* the part is the source */
	struct spread *spreads;     /* by unit */
	uint64_t *ranks;            /* by cell */
};

static const struct mention_entry *entry_at(const struct outlets *outlets, uint32_t number)
{
	return mention_tally_at(&outlets->cells.tally, number);
}

static ww_status count_row(struct outlets *outlets, uint64_t row, ww_error *error)
{
	uint32_t source = outlets->units.read.source_of[row];

	if (source == VARIANT_NONE || mention_units_of_row(&outlets->units, row) == VARIANT_NONE)
		return WW_OK;
	return mention_cells_count(&(uint32_t){0}, &outlets->cells, source, row, error);
}

static int compare_dates(int32_t a, int32_t b)
{
	if (a == DATE_NONE || b == DATE_NONE)
		return (a == DATE_NONE) - (b == DATE_NONE);
	return (a > b) - (a < b);
}

/* The outlets of a unit together, by their first days. */
static int compare_firsts(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct outlets *outlets = x->question;
	uint32_t a = mention_cells_at(&outlets->cells, x->number)->unit;
	uint32_t b = mention_cells_at(&outlets->cells, y->number)->unit;

	if (a != b)
		return a < b ? -1 : 1;
	return compare_dates(entry_at(outlets, x->number)->first, entry_at(outlets, y->number)->first);
}

static void measure_spreads(struct outlets *outlets)
{
	for (uint32_t unit = 0; unit < outlets->units.count; unit++)
		outlets->spreads[unit] = (struct spread){.first = DATE_NONE};
	for (uint32_t cell = 0; cell < outlets->cells.items.count; cell++) {
		struct spread *spread = &outlets->spreads[mention_cells_at(&outlets->cells, cell)->unit];
		int32_t first = entry_at(outlets, cell)->first;

		spread->sources++;
		if (compare_dates(first, spread->first) < 0)
			spread->first = first;
	}
}

/* The cells are in the order of compare_firsts. */
static void rank_in_order(struct outlets *outlets, const struct listed *cells)
{
	uint64_t before = 0; /* outlets of the unit */

	for (size_t i = 0; i < outlets->cells.items.count; i++) {
		uint32_t cell = cells[i].number, last = i ? cells[i - 1].number : cell;
		uint32_t unit = mention_cells_at(&outlets->cells, cell)->unit;

		if (mention_cells_at(&outlets->cells, last)->unit != unit)
			before = 0;
		before++;
		outlets->ranks[cell] = before;
		if (before > 1 && entry_at(outlets, last)->first == entry_at(outlets, cell)->first)
			outlets->ranks[cell] = outlets->ranks[last];
	}
}

static ww_status rank(struct outlets *outlets, ww_error *error)
{
	const ww_alloc *alloc = outlets->units.read.alloc;
	size_t count = outlets->cells.items.count;
	struct listed *cells = alloc_array(alloc, count, sizeof *cells);
	ww_status status = WW_OK;

	outlets->spreads = alloc_array(alloc, outlets->units.count, sizeof *outlets->spreads);
	outlets->ranks = alloc_array(alloc, count, sizeof *outlets->ranks);
	if (!cells || !outlets->spreads || !outlets->ranks) {
		status = ww_fail_memory(error);
		goto done;
	}
	measure_spreads(outlets);
	for (uint32_t i = 0; i < count; i++)
		cells[i] = (struct listed){outlets, i};
	if (count)
		qsort(cells, count, sizeof *cells, compare_firsts);
	rank_in_order(outlets, cells);
done:
	alloc_free(alloc, cells);
	return status;
}

static bool keep(const void *question, uint32_t number)
{
	const struct outlets *outlets = question;

	return outlets->spreads[mention_cells_at(&outlets->cells, number)->unit].sources >= outlets->options.min_sources;
}

static ww_text source_of(const struct outlets *outlets, uint32_t number)
{
	uint32_t source = mention_cells_at(&outlets->cells, number)->part;
	const struct hash_map_key *key = &outlets->units.read.sources.keys[source];

	return (ww_text){key->data, key->size};
}

static int compare(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct outlets *outlets = x->question;
	uint32_t a = mention_cells_at(&outlets->cells, x->number)->unit;
	uint32_t b = mention_cells_at(&outlets->cells, y->number)->unit;
	int order;

	if (a != b)
		return mention_units_compare(&outlets->units, a, b);
	order = compare_firsts(left, right);
	return order ? order : compare_bytes(source_of(outlets, x->number), source_of(outlets, y->number));
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	static const struct table_field fields[] = {
		{"source", WW_UTF8},         {"mentions", WW_U64}, {"documents", WW_U64}, {"first", WW_DATE32},
		{"first_document", WW_UTF8}, {"last", WW_DATE32},  {"rank", WW_U64},      {"lag", WW_U64}};
	const struct outlets *outlets = question;
	ww_status status;

	WW_STEP(mention_unit_columns(builder, &outlets->units, error));
	WW_STEP(table_columns(builder, fields, sizeof fields / sizeof fields[0], error));
done:
	return status;
}

static ww_status write_rank(struct table_builder *builder, size_t column, const struct outlets *outlets,
                            uint32_t number, ww_error *error)
{
	int32_t first = entry_at(outlets, number)->first;
	const struct spread *spread = &outlets->spreads[mention_cells_at(&outlets->cells, number)->unit];
	ww_status status;

	if (first == DATE_NONE) {
		WW_STEP(table_null(builder, column, error));
		WW_STEP(table_null(builder, column + 1, error));
		return WW_OK;
	}
	WW_STEP(table_integer(builder, column, (int64_t)outlets->ranks[number], error));
	WW_STEP(table_integer(builder, column + 1, (int64_t)first - spread->first, error));
done:
	return status;
}

static ww_status write(struct table_builder *builder, const void *question, uint32_t number, ww_error *error)
{
	const struct outlets *outlets = question;
	const struct mention_entry *entry = entry_at(outlets, number);
	size_t column = 0;
	ww_status status;

	WW_STEP(
		mention_unit_cells(&column, builder, &outlets->units, mention_cells_at(&outlets->cells, number)->unit, error));
	WW_STEP(write_text_cell(builder, column++, source_of(outlets, number), error));
	WW_STEP(table_integer(builder, column++, (int64_t)entry->mentions, error));
	WW_STEP(table_integer(builder, column++, (int64_t)entry->documents, error));
	WW_STEP(write_date_cell(builder, column++, entry->first, error));
	WW_STEP(write_text_cell(builder, column++, mentions_document(&outlets->units.read, entry->first_row), error));
	WW_STEP(write_date_cell(builder, column++, entry->last, error));
	WW_STEP(write_rank(builder, column, outlets, number, error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct outlets *outlets, ww_error *error)
{
	const struct listing listing = {.alloc = outlets->units.read.alloc,
	                                .question = outlets,
	                                .count = outlets->cells.items.count,
	                                .keep = keep,
	                                .compare = compare,
	                                .declare = declare,
	                                .write = write,
	                                .limit = outlets->options.limit};

	return listing_table(out, &listing, error);
}

static void outlets_clear(struct outlets *outlets)
{
	alloc_free(outlets->units.read.alloc, outlets->ranks);
	alloc_free(outlets->units.read.alloc, outlets->spreads);
	mention_cells_clear(&outlets->cells);
	mention_units_clear(&outlets->units);
}

ww_status ww_slogan_outlets(ww_table **out, const ww_table *mentions, const ww_slogan_outlets_options *options,
                            const ww_run *run, ww_error *error)
{
	struct outlets outlets = {.options = {.size = sizeof outlets.options}};
	ww_status status;

	*out = NULL;
	options_take(&outlets.options, options);
	WW_STEP(mention_units_read(&outlets.units, mentions, outlets.options.of, run, error));
	outlets.cells = mention_cells_of(&outlets.units);
	for (uint64_t row = 0; row < outlets.units.read.rows; row++)
		WW_STEP(count_row(&outlets, row, error));
	WW_STEP(rank(&outlets, error));
	WW_STEP(tabulate(out, &outlets, error));
done:
	outlets_clear(&outlets);
	return status;
}
