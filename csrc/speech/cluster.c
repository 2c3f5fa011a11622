/* ww_cluster: any texts, grouped as slogans are. */
#include "base/options.h"
#include "base/progress.h"
#include "speech/cells.h"
#include "speech/variants.h"
#include "watchword/slogans.h"

/* Texts between two looks at the clock. */
enum { TEXTS_A_STEP = 256 };

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
	WW_STEP(variants_find_templates(clustering->variants, error));
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
	WW_STEP(write_text_cell(builder, 2, slogan ? slogan_template(variants, slogan) : none, error));
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
