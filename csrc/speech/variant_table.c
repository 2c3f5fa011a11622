/* ww_slogan_variants and ww_cluster: variants, as tables. */
#include <stdlib.h>

#include "base/byte_order.h"
#include "base/options.h"
#include "base/progress.h"
#include "speech/cells.h"
#include "speech/mention_tally.h"

/* Texts between two looks at the clock. */
enum { TEXTS_A_STEP = 256 };

static ww_text slogan_name(const struct variants *variants, const struct slogan_group *slogan)
{
	return variants_at(variants, slogan->name)->text;
}

static ww_text template_text(const struct variants *variants, const struct slogan_group *slogan)
{
	return slogan->template == VARIANT_NONE ? (ww_text){0} : variants_template(variants, slogan->template);
}

/* A variant on its way into the table. */
struct listed {
	const struct variants *variants;
	uint32_t number;
};

static int compare_slogans(const struct slogan_group *a, const struct slogan_group *b)
{
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return compare_bytes(a->id, b->id);
}

static int compare_listed(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct variant *a = variants_at(x->variants, x->number), *b = variants_at(y->variants, y->number);

	if (a->slogan != b->slogan)
		return compare_slogans(variants_slogan(x->variants, a->slogan), variants_slogan(y->variants, b->slogan));
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return compare_bytes(a->text, b->text);
}

/* The variants that were mentioned, in order; *out is the caller's. */
static ww_status list_variants(struct listed **out, size_t *count, const struct mentions *mentions, ww_error *error)
{
	const struct variants *variants = mentions->variants;
	struct listed *listed = alloc_array(mentions->alloc, variants_count(variants), sizeof *listed);

	*out = listed;
	*count = 0;
	if (!listed)
		return ww_fail_memory(error);
	for (uint32_t i = 0; i < variants_count(variants); i++)
		if (variants_at(variants, i)->count > 0)
			listed[(*count)++] = (struct listed){variants, i};
	if (*count)
		qsort(listed, *count, sizeof *listed, compare_listed);
	return WW_OK;
}

static ww_status write_variant(struct table_builder *builder, const struct variants *variants, uint32_t number,
                               const struct mention_entry *entry, ww_error *error)
{
	const struct variant *variant = variants_at(variants, number);
	const struct slogan_group *slogan = variants_slogan(variants, variant->slogan);
	ww_status status;

	WW_STEP(write_text_cell(builder, 0, slogan_name(variants, slogan), error));
	WW_STEP(write_text_cell(builder, 1, variant->text, error));
	WW_STEP(write_text_cell(builder, 2, template_text(variants, slogan), error));
	WW_STEP(table_integer(builder, 3, (int64_t)entry->mentions, error));
	WW_STEP(table_integer(builder, 4, (int64_t)entry->documents, error));
	WW_STEP(table_integer(builder, 5, (int64_t)entry->sources, error));
	WW_STEP(write_date_cell(builder, 6, entry->first, error));
	WW_STEP(write_date_cell(builder, 7, entry->last, error));
	WW_STEP(write_text_cell(builder, 8, slogan->id, error));
	WW_STEP(write_text_cell(builder, 9, slogan->filler, error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct mentions *mentions, const struct mention_tally *tally,
                          ww_error *error)
{
	static const struct table_field fields[] = {
		{"slogan", WW_UTF8}, {"variant", WW_UTF8}, {"template", WW_UTF8}, {"count", WW_U64},      {"documents", WW_U64},
		{"sources", WW_U64}, {"first", WW_DATE32}, {"last", WW_DATE32},   {"slogan_id", WW_UTF8}, {"filler", WW_UTF8}};
	struct table_builder *builder = NULL;
	struct listed *listed = NULL;
	size_t count;
	ww_status status;

	WW_STEP(list_variants(&listed, &count, mentions, error));
	WW_STEP(table_builder_new(&builder, mentions->alloc, error));
	WW_STEP(table_columns(builder, fields, sizeof fields / sizeof fields[0], error));
	for (size_t i = 0; i < count; i++)
		WW_STEP(write_variant(builder, mentions->variants, listed[i].number, mention_tally_at(tally, listed[i].number),
		                      error));
	WW_STEP(table_finish(out, builder, count, error));
done:
	table_builder_free(builder);
	alloc_free(mentions->alloc, listed);
	return status;
}

ww_status ww_slogan_variants(ww_table **out, const ww_table *table, const ww_run *run, ww_error *error)
{
	struct mentions mentions;
	struct mention_tally tally;
	ww_status status;

	*out = NULL;
	status = mentions_read(&mentions, table, run, error);
	tally = mention_tally_of(&mentions);
	if (status != WW_OK)
		goto done;
	WW_STEP(mention_tally_make(&tally, variants_count(mentions.variants), error));
	for (uint64_t row = 0; row < mentions.rows; row++)
		if (mentions.variant_of[row] != VARIANT_NONE)
			WW_STEP(mention_tally_count(&tally, mentions.variant_of[row], row, error));
	WW_STEP(tabulate(out, &mentions, &tally, error));
done:
	mention_tally_clear(&tally);
	mentions_clear(&mentions);
	return status;
}

/* Texts that are being grouped. */
struct clustering {
	const ww_alloc *alloc;
	const ww_text *texts;
	size_t count;
	const uint64_t *counts;
	struct variants *variants;
	uint32_t *variant_of; /* by text */
};

static uint64_t count_of(const struct clustering *clustering, size_t text)
{
	return clustering->counts ? clustering->counts[text] : 1;
}

static ww_status group_texts(struct clustering *clustering, const ww_run *run, ww_error *error)
{
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "texts", clustering->count, error));
	for (size_t i = 0; i < clustering->count; i++) {
		if (i % TEXTS_A_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		WW_STEP(variants_add(&clustering->variant_of[i], clustering->variants, clustering->texts[i], VARIANT_NONE,
		                     count_of(clustering, i), error));
	}
	WW_STEP(variants_finish(clustering->variants, error));
done:
	return status;
}

static ww_status write_text(struct table_builder *builder, const struct clustering *clustering, size_t text,
                            ww_error *error)
{
	const struct variants *variants = clustering->variants;
	uint32_t number = clustering->variant_of[text];
	const struct variant *variant = number == VARIANT_NONE ? NULL : variants_at(variants, number);
	const struct slogan_group *slogan = variant ? variants_slogan(variants, variant->slogan) : NULL;
	const ww_text none = {0}, given = clustering->texts[text];
	ww_status status;

	WW_STEP(table_text(builder, 0, given.data, given.size, error));
	WW_STEP(write_text_cell(builder, 1, slogan ? slogan_name(variants, slogan) : none, error));
	WW_STEP(write_text_cell(builder, 2, slogan ? template_text(variants, slogan) : none, error));
	WW_STEP(table_integer(builder, 3, (int64_t)count_of(clustering, text), error));
	WW_STEP(write_text_cell(builder, 4, slogan ? slogan->id : none, error));
	WW_STEP(write_text_cell(builder, 5, slogan ? slogan->filler : none, error));
done:
	return status;
}

static ww_status tabulate_texts(ww_table **out, const struct clustering *clustering, ww_error *error)
{
	static const struct table_field fields[] = {{"variant", WW_UTF8}, {"slogan", WW_UTF8},    {"template", WW_UTF8},
	                                            {"count", WW_U64},    {"slogan_id", WW_UTF8}, {"filler", WW_UTF8}};
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&builder, clustering->alloc, error));
	WW_STEP(table_columns(builder, fields, sizeof fields / sizeof fields[0], error));
	for (size_t i = 0; i < clustering->count; i++)
		WW_STEP(write_text(builder, clustering, i, error));
	WW_STEP(table_finish(out, builder, clustering->count, error));
done:
	table_builder_free(builder);
	return status;
}

ww_status ww_cluster(ww_table **out, const ww_text *texts, size_t count, const ww_cluster_options *options,
                     const ww_run *run, ww_error *error)
{
	ww_cluster_options known = {.size = sizeof known};
	struct clustering clustering = {.texts = texts, .count = count};
	ww_status status;

	*out = NULL;
	options_take(&known, options);
	clustering.alloc = alloc_or_default(known.alloc);
	clustering.counts = known.counts;
	clustering.variant_of = alloc_array(clustering.alloc, count, sizeof *clustering.variant_of);
	if (!clustering.variant_of)
		return ww_fail_memory(error);
	WW_STEP(variants_new(&clustering.variants, clustering.alloc, error));
	WW_STEP(group_texts(&clustering, run, error));
	WW_STEP(tabulate_texts(out, &clustering, error));
done:
	variants_free(clustering.variants);
	alloc_free(clustering.alloc, clustering.variant_of);
	return status;
}
