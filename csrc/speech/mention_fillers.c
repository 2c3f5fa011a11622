/* ww_slogan_fillers: what templates are filled with. */
#include "base/byte_order.h"
#include "base/options.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/mention_tally.h"
#include "speech/mention_units.h"

struct fillers {
	ww_slogan_fillers_options options;
	struct mention_units templates;
	struct mention_tally tally; /* by slogan */
};

static const struct slogan_group *slogan_at(const struct fillers *fillers, uint32_t number)
{
	return variants_slogan(fillers->templates.read.variants, number);
}

static bool keep(const void *question, uint32_t number)
{
	const struct fillers *fillers = question;
	uint64_t mentions = mention_tally_at(&fillers->tally, number)->mentions;

	return slogan_at(fillers, number)->template != VARIANT_NONE && mentions > 0 &&
	       mentions >= fillers->options.min_mentions;
}

static int compare(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct fillers *fillers = x->question;
	const struct slogan_group *a = slogan_at(fillers, x->number), *b = slogan_at(fillers, y->number);

	if (a->template != b->template)
		return mention_units_compare(&fillers->templates, a->template, b->template);
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return compare_bytes(a->id, b->id);
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	static const struct table_field fields[] = {{"template", WW_UTF8},  {"filler", WW_UTF8},  {"slogan", WW_UTF8},
	                                            {"slogan_id", WW_UTF8}, {"mentions", WW_U64}, {"documents", WW_U64},
	                                            {"sources", WW_U64},    {"first", WW_DATE32}, {"last", WW_DATE32}};

	(void)question;
	return table_columns(builder, fields, sizeof fields / sizeof fields[0], error);
}

static ww_status write(struct table_builder *builder, const void *question, uint32_t number, ww_error *error)
{
	const struct fillers *fillers = question;
	const struct variants *variants = fillers->templates.read.variants;
	const struct slogan_group *slogan = slogan_at(fillers, number);
	const struct mention_entry *entry = mention_tally_at(&fillers->tally, number);
	ww_status status;

	WW_STEP(write_text_cell(builder, 0, slogan_template(variants, slogan), error));
	WW_STEP(write_text_cell(builder, 1, slogan->filler, error));
	WW_STEP(write_text_cell(builder, 2, slogan_name(variants, slogan), error));
	WW_STEP(write_text_cell(builder, 3, slogan->id, error));
	WW_STEP(table_integer(builder, 4, (int64_t)entry->mentions, error));
	WW_STEP(table_integer(builder, 5, (int64_t)entry->documents, error));
	WW_STEP(table_integer(builder, 6, (int64_t)entry->sources, error));
	WW_STEP(write_date_cell(builder, 7, entry->first, error));
	WW_STEP(write_date_cell(builder, 8, entry->last, error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct fillers *fillers, ww_error *error)
{
	const struct listing listing = {.alloc = fillers->templates.read.alloc,
	                                .question = fillers,
	                                .count = fillers->tally.entries.count,
	                                .keep = keep,
	                                .compare = compare,
	                                .declare = declare,
	                                .write = write,
	                                .limit = fillers->options.limit};

	return listing_table(out, &listing, error);
}

ww_status ww_slogan_fillers(ww_table **out, const ww_table *mentions, const ww_slogan_fillers_options *options,
                            const ww_run *run, ww_error *error)
{
	struct fillers fillers = {.options = {.size = sizeof fillers.options}};
	const struct mentions *read = &fillers.templates.read;
	ww_status status;

	*out = NULL;
	options_take(&fillers.options, options);
	status = mention_units_read(&fillers.templates, mentions, "template", run, error);
	fillers.tally = mention_tally_of(read);
	if (status != WW_OK)
		goto done;
	WW_STEP(mention_tally_make(&fillers.tally, variants_slogans(read->variants), error));
	for (uint64_t row = 0; row < read->rows; row++)
		if (mention_units_of_row(&fillers.templates, row) != VARIANT_NONE)
			WW_STEP(mention_tally_count(&fillers.tally, mentions_slogan(read, row), row, error));
	WW_STEP(tabulate(out, &fillers, error));
done:
	mention_tally_clear(&fillers.tally);
	mention_units_clear(&fillers.templates);
	return status;
}
