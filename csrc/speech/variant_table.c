/* ww_slogan_variants and ww_quotation_variants: what mentions are variants of. */
#include "base/byte_order.h"
#include "base/options.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/mention_tally.h"

/* Of quotations, as in MemeTracker. */
enum { MIN_WORDS = 4 };

/* Grouped mentions on their way into a table. */
struct following {
	struct mentions mentions;
	struct mention_tally of_variants;
	struct mention_tally of_slogans; /* empty where a table does not need them */
};

/* Writes the row of a variant. */
typedef ww_status (*row_writer)(struct table_builder *builder, const struct following *following, uint32_t variant,
                                ww_error *error);

/* A table of variants: what it lists, and how. */
struct variant_rows {
	const struct following *following;
	const struct table_field *fields;
	size_t width;
	row_writer write;
};

static int compare_slogans(const struct slogan_group *a, const struct slogan_group *b)
{
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return compare_bytes(a->id, b->id);
}

static int compare_variants(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct variants *variants = ((const struct variant_rows *)x->question)->following->mentions.variants;
	const struct variant *a = variants_at(variants, x->number), *b = variants_at(variants, y->number);

	if (a->slogan != b->slogan) {
		int order = compare_slogans(variants_slogan(variants, a->slogan), variants_slogan(variants, b->slogan));

		/* Those of different speakers may have the same id. */
		return order ? order : a->slogan < b->slogan ? -1 : 1;
	}
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return compare_bytes(a->text, b->text);
}

/* A text that only explains another is no variant that was mentioned. */
static bool is_mentioned(const void *question, uint32_t number)
{
	const struct variant_rows *rows = question;

	return variants_at(rows->following->mentions.variants, number)->count > 0;
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	const struct variant_rows *rows = question;

	return table_columns(builder, rows->fields, rows->width, error);
}

static ww_status write_row(struct table_builder *builder, const void *question, uint32_t number, ww_error *error)
{
	const struct variant_rows *rows = question;

	return rows->write(builder, rows->following, number, error);
}

/* The columns that both tables share, from `column` on. */
static ww_status write_entry(struct table_builder *builder, size_t column, const struct mention_entry *entry,
                             ww_error *error)
{
	const uint64_t counts[] = {entry->mentions, entry->documents, entry->sources};
	ww_status status;

	for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
		WW_STEP(table_integer(builder, column++, (int64_t)counts[i], error));
	WW_STEP(write_date_cell(builder, column++, entry->first, error));
	WW_STEP(write_date_cell(builder, column, entry->last, error));
done:
	return status;
}

static const struct table_field slogan_fields[] = {
	{"slogan", WW_UTF8}, {"variant", WW_UTF8}, {"template", WW_UTF8}, {"count", WW_U64},      {"documents", WW_U64},
	{"sources", WW_U64}, {"first", WW_DATE32}, {"last", WW_DATE32},   {"slogan_id", WW_UTF8}, {"filler", WW_UTF8}};

static ww_status write_slogan(struct table_builder *builder, const struct following *following, uint32_t variant,
                              ww_error *error)
{
	const struct variants *variants = following->mentions.variants;
	const struct slogan_group *slogan = variants_slogan(variants, variants_at(variants, variant)->slogan);
	ww_status status;

	WW_STEP(write_text_cell(builder, 0, slogan_name(variants, slogan), error));
	WW_STEP(write_text_cell(builder, 1, variants_at(variants, variant)->text, error));
	WW_STEP(write_text_cell(builder, 2, slogan_template(variants, slogan), error));
	WW_STEP(write_entry(builder, 3, mention_tally_at(&following->of_variants, variant), error));
	WW_STEP(write_text_cell(builder, 8, slogan->id, error));
	WW_STEP(write_text_cell(builder, 9, slogan->filler, error));
done:
	return status;
}

static const struct table_field quotation_fields[] = {
	{"quotation", WW_UTF8},    {"variant", WW_UTF8},   {"count", WW_U64},   {"documents", WW_U64},
	{"sources", WW_U64},       {"first", WW_DATE32},   {"last", WW_DATE32}, {"first_source", WW_UTF8},
	{"quotation_id", WW_UTF8}, {"speaker_id", WW_UTF8}};

static ww_text speaker_of(const struct mentions *mentions, const struct slogan_group *group)
{
	const struct hash_map_key *key;

	if (group->owner == VARIANT_NONE)
		return (ww_text){0};
	key = &mentions->speakers.keys[group->owner];
	return (ww_text){key->data, key->size};
}

static ww_status write_quotation(struct table_builder *builder, const struct following *following, uint32_t variant,
                                 ww_error *error)
{
	const struct mentions *mentions = &following->mentions;
	const struct variants *variants = mentions->variants;
	uint32_t number = variants_at(variants, variant)->slogan;
	const struct slogan_group *group = variants_slogan(variants, number);
	uint64_t first = mention_tally_at(&following->of_slogans, number)->first_row;
	ww_status status;

	WW_STEP(write_text_cell(builder, 0, slogan_name(variants, group), error));
	WW_STEP(write_text_cell(builder, 1, variants_at(variants, variant)->text, error));
	WW_STEP(write_entry(builder, 2, mention_tally_at(&following->of_variants, variant), error));
	WW_STEP(write_text_cell(builder, 7, ww_table_text(mentions->table, mentions->source_column, first), error));
	WW_STEP(write_text_cell(builder, 8, group->id, error));
	WW_STEP(write_text_cell(builder, 9, speaker_of(mentions, group), error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct following *following, const struct table_field *fields,
                          size_t width, row_writer write, ww_error *error)
{
	const struct variant_rows rows = {following, fields, width, write};
	const struct listing listing = {.alloc = following->mentions.alloc,
	                                .question = &rows,
	                                .count = variants_count(following->mentions.variants),
	                                .keep = is_mentioned,
	                                .compare = compare_variants,
	                                .declare = declare,
	                                .write = write_row};

	return listing_table(out, &listing, error);
}

static ww_status count_rows(struct following *following, bool slogans, ww_error *error)
{
	const struct mentions *mentions = &following->mentions;
	ww_status status;

	WW_STEP(mention_tally_make(&following->of_variants, variants_count(mentions->variants), error));
	if (slogans)
		WW_STEP(mention_tally_make(&following->of_slogans, variants_slogans(mentions->variants), error));
	for (uint64_t row = 0; row < mentions->rows; row++) {
		if (mentions->variant_of[row] == VARIANT_NONE)
			continue;
		WW_STEP(mention_tally_count(&following->of_variants, mentions->variant_of[row], row, error));
		if (slogans)
			WW_STEP(mention_tally_count(&following->of_slogans, mentions_slogan(mentions, row), row, error));
	}
done:
	return status;
}

/* Of mentions that were read, or partly read. */
static void begin_following(struct following *following)
{
	following->of_variants = mention_tally_of(&following->mentions);
	following->of_slogans = mention_tally_of(&following->mentions);
}

static void end_following(struct following *following)
{
	mention_tally_clear(&following->of_slogans);
	mention_tally_clear(&following->of_variants);
	mentions_clear(&following->mentions);
}

ww_status ww_slogan_variants(ww_table **out, const ww_table *mentions, const ww_run *run, ww_error *error)
{
	struct following following;
	ww_status status = mentions_read(&following.mentions, mentions, run, error);

	*out = NULL;
	begin_following(&following);
	if (status != WW_OK)
		goto done;
	WW_STEP(count_rows(&following, false, error));
	WW_STEP(
		tabulate(out, &following, slogan_fields, sizeof slogan_fields / sizeof slogan_fields[0], write_slogan, error));
done:
	end_following(&following);
	return status;
}

ww_status ww_quotation_variants(ww_table **out, const ww_table *quotations, const ww_quotation_variant_options *options,
                                const ww_run *run, ww_error *error)
{
	ww_quotation_variant_options known = {.size = sizeof known};
	struct following following;
	ww_status status;

	*out = NULL;
	options_take(&known, options);
	status = mentions_read_quotations(&following.mentions, quotations, known.min_words ? known.min_words : MIN_WORDS,
	                                  run, error);
	begin_following(&following);
	if (status != WW_OK)
		goto done;
	WW_STEP(count_rows(&following, true, error));
	WW_STEP(tabulate(out, &following, quotation_fields, sizeof quotation_fields / sizeof quotation_fields[0],
	                 write_quotation, error));
done:
	end_following(&following);
	return status;
}
