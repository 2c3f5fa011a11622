/* ww_slogan_statistics: how often, where and how slogans are mentioned. */
#include "base/byte_order.h"
#include "base/options.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/mention_cells.h"
#include "speech/slogan_medium.h"

/* What is counted of a cell besides its tally. */
struct detail {
	uint64_t media[MEDIUM_COUNT];
	uint64_t variants;
	uint64_t days;
	uint32_t last_variant; /* of count_different, as the next */
	uint32_t last_day;
};

struct statistics {
	const ww_corpus *corpus;
	ww_slogan_statistics_options options;
	struct mention_units units;
	struct grouping grouping;
	uint64_t *group_documents;  /* by group */
	uint64_t *row_of;           /* of the view, by document */
	struct mention_cells cells; /* the part is the group */
	struct vec details;         /* struct detail, by cell */
	struct hash_map variants;   /* of cells; for count_different, as the next */
	struct hash_map days;
};

static enum slogan_medium medium_of(const struct mentions *mentions, uint64_t row)
{
	ww_text text = ww_table_text(mentions->table, mentions->medium_column, row);

	for (enum slogan_medium medium = 0; medium < MEDIUM_OTHER; medium++) {
		const char *name = slogan_medium_name(medium);

		if (compare_bytes(text, (ww_text){name, strlen(name)}) == 0)
			return medium;
	}
	return MEDIUM_OTHER;
}

static bool has_media(const struct mentions *mentions)
{
	return mentions->medium_column < ww_table_columns(mentions->table);
}

static ww_status count_detail(struct statistics *statistics, uint32_t cell, uint64_t row, ww_error *error)
{
	const struct mentions *mentions = &statistics->units.read;
	struct detail *detail = vec_at(&statistics->details, cell);
	int32_t date = mentions_date(mentions, row);
	ww_status status;

	if (has_media(mentions))
		detail->media[medium_of(mentions, row)]++;
	WW_STEP(count_different(&detail->variants, &detail->last_variant, &statistics->variants, cell,
	                        mentions->variant_of[row], error));
	if (date != DATE_NONE)
		WW_STEP(count_different(&detail->days, &detail->last_day, &statistics->days, cell, (uint32_t)date, error));
done:
	return status;
}

static ww_status count_row(struct statistics *statistics, uint64_t row, ww_error *error)
{
	uint64_t of_view = statistics->row_of[statistics->units.read.document_of[row]];
	uint32_t cell;
	ww_status status;

	if (mention_units_of_row(&statistics->units, row) == VARIANT_NONE)
		return WW_OK;
	WW_STEP(mention_cells_count(&cell, &statistics->cells, statistics->grouping.of_row[of_view], row, error));
	if (cell == statistics->details.count)
		WW_STEP(vec_push(&statistics->details, &(struct detail){.variants = 0}, error));
	WW_STEP(count_detail(statistics, cell, row, error));
done:
	return status;
}

/* Groups the documents of the view, and counts those of each group. */
static ww_status make_groups(struct statistics *statistics, ww_error *error)
{
	struct grouping *grouping = &statistics->grouping;
	ww_status status;

	WW_STEP(grouping_make(grouping, statistics->corpus, statistics->options.by, error));
	statistics->group_documents = alloc_zeroed(grouping->alloc, grouping->count, sizeof(uint64_t));
	if (!statistics->group_documents)
		return ww_fail_memory(error);
	for (uint64_t row = 0; row < statistics->corpus->rows; row++)
		statistics->group_documents[grouping->of_row[row]]++;
done:
	return status;
}

static bool keep(const void *question, uint32_t number)
{
	const struct statistics *statistics = question;

	return mention_tally_at(&statistics->cells.tally, number)->mentions >= statistics->options.min_mentions;
}

static int compare(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct statistics *statistics = x->question;
	const struct mention_cell *a = mention_cells_at(&statistics->cells, x->number);
	const struct mention_cell *b = mention_cells_at(&statistics->cells, y->number);
	uint64_t of_a = mention_tally_at(&statistics->cells.tally, x->number)->mentions;
	uint64_t of_b = mention_tally_at(&statistics->cells.tally, y->number)->mentions;

	if (a->part != b->part)
		return a->part < b->part ? -1 : 1;
	if (of_a != of_b)
		return of_a > of_b ? -1 : 1;
	return compare_bytes(mention_unit_id(&statistics->units, a->unit), mention_unit_id(&statistics->units, b->unit));
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	static const struct table_field counts[] = {
		{"mentions", WW_U64}, {"documents", WW_U64}, {"sources", WW_U64}, {"variants", WW_U64}, {"rate", WW_F64}};
	static const struct table_field times[] = {{"days", WW_U64},
	                                           {"first", WW_DATE32},
	                                           {"first_document", WW_UTF8},
	                                           {"last", WW_DATE32},
	                                           {"last_document", WW_UTF8}};
	const struct statistics *statistics = question;
	ww_status status;

	WW_STEP(mention_unit_columns(builder, &statistics->units, error));
	if (statistics->options.by)
		WW_STEP(table_column(builder, "group", WW_UTF8, error));
	WW_STEP(table_columns(builder, counts, sizeof counts / sizeof counts[0], error));
	for (enum slogan_medium medium = 0; medium < MEDIUM_COUNT; medium++)
		WW_STEP(table_column(builder, slogan_medium_name(medium), WW_U64, error));
	WW_STEP(table_columns(builder, times, sizeof times / sizeof times[0], error));
done:
	return status;
}

static ww_status write_media(size_t *column, struct table_builder *builder, const struct statistics *statistics,
                             const struct detail *detail, ww_error *error)
{
	ww_status status = WW_OK;

	for (enum slogan_medium medium = 0; medium < MEDIUM_COUNT; medium++, ++*column)
		WW_STEP(has_media(&statistics->units.read)
					? table_integer(builder, *column, (int64_t)detail->media[medium], error)
					: table_null(builder, *column, error));
done:
	return status;
}

static ww_status write_times(size_t column, struct table_builder *builder, const struct statistics *statistics,
                             uint32_t number, ww_error *error)
{
	const struct mention_entry *entry = mention_tally_at(&statistics->cells.tally, number);
	const struct detail *detail = vec_at(&statistics->details, number);
	const struct mentions *mentions = &statistics->units.read;
	ww_status status;

	WW_STEP(table_integer(builder, column, (int64_t)detail->days, error));
	WW_STEP(write_date_cell(builder, column + 1, entry->first, error));
	WW_STEP(write_text_cell(builder, column + 2, mentions_document(mentions, entry->first_row), error));
	WW_STEP(write_date_cell(builder, column + 3, entry->last, error));
	WW_STEP(write_text_cell(builder, column + 4, mentions_document(mentions, entry->last_row), error));
done:
	return status;
}

static ww_status write(struct table_builder *builder, const void *question, uint32_t number, ww_error *error)
{
	const struct statistics *statistics = question;
	const struct mention_cell *cell = mention_cells_at(&statistics->cells, number);
	const struct mention_entry *entry = mention_tally_at(&statistics->cells.tally, number);
	const struct detail *detail = vec_at(&statistics->details, number);
	size_t column = 0;
	ww_status status;

	WW_STEP(mention_unit_cells(&column, builder, &statistics->units, cell->unit, error));
	if (statistics->options.by)
		WW_STEP(write_group_cell(builder, column++, &statistics->grouping, cell->part, error));
	WW_STEP(table_integer(builder, column++, (int64_t)entry->mentions, error));
	WW_STEP(table_integer(builder, column++, (int64_t)entry->documents, error));
	WW_STEP(table_integer(builder, column++, (int64_t)entry->sources, error));
	WW_STEP(table_integer(builder, column++, (int64_t)detail->variants, error));
	WW_STEP(table_number(builder, column++, documents_rate(entry->documents, statistics->group_documents[cell->part]),
	                     error));
	WW_STEP(write_media(&column, builder, statistics, detail, error));
	WW_STEP(write_times(column, builder, statistics, number, error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct statistics *statistics, ww_error *error)
{
	const struct listing listing = {.alloc = statistics->units.read.alloc,
	                                .question = statistics,
	                                .count = statistics->cells.items.count,
	                                .keep = keep,
	                                .compare = compare,
	                                .declare = declare,
	                                .write = write,
	                                .limit = statistics->options.limit};

	return listing_table(out, &listing, error);
}

static void statistics_clear(struct statistics *statistics)
{
	const ww_alloc *alloc = corpus_alloc(statistics->corpus);

	hash_map_clear(&statistics->days);
	hash_map_clear(&statistics->variants);
	vec_clear(&statistics->details);
	mention_cells_clear(&statistics->cells);
	alloc_free(statistics->units.read.alloc, statistics->row_of);
	alloc_free(alloc, statistics->group_documents);
	grouping_clear(&statistics->grouping);
	mention_units_clear(&statistics->units);
}

ww_status ww_slogan_statistics(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                               const ww_slogan_statistics_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct statistics statistics = {.corpus = corpus,
	                                .options = {.size = sizeof statistics.options},
	                                .grouping = {.alloc = alloc},
	                                .details = vec_of(alloc, sizeof(struct detail)),
	                                .variants = hash_map_of(alloc),
	                                .days = hash_map_of(alloc)};
	ww_status status;

	*out = NULL;
	options_take(&statistics.options, options);
	WW_STEP(mention_units_read(&statistics.units, mentions, statistics.options.of, run, error));
	statistics.cells = mention_cells_of(&statistics.units);
	WW_STEP(mentions_documents(&statistics.row_of, &statistics.units.read, corpus, error));
	WW_STEP(make_groups(&statistics, error));
	for (uint64_t row = 0; row < statistics.units.read.rows; row++)
		WW_STEP(count_row(&statistics, row, error));
	WW_STEP(tabulate(out, &statistics, error));
done:
	statistics_clear(&statistics);
	return status;
}
