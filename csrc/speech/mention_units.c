#include "speech/mention_units.h"

#include "base/byte_order.h"
#include "speech/cells.h"

static uint32_t unit_of_slogan(const struct mention_units *units, uint32_t slogan)
{
	return units->templates ? variants_slogan(units->read.variants, slogan)->template : slogan;
}

/* Adds up what slogans count. */
static ww_status count_units(struct mention_units *units, ww_error *error)
{
	const struct variants *variants = units->read.variants;

	units->count = units->templates ? variants_templates(variants) : variants_slogans(variants);
	units->items = alloc_zeroed(units->read.alloc, units->count, sizeof *units->items);
	if (!units->items)
		return ww_fail_memory(error);
	for (uint32_t i = 0; i < variants_slogans(variants); i++) {
		uint64_t mentions = variants_slogan(variants, i)->count;
		uint32_t unit = unit_of_slogan(units, i);

		if (unit == VARIANT_NONE)
			continue;
		units->items[unit].mentions += mentions;
		units->items[unit].slogans += mentions > 0;
	}
	return WW_OK;
}

ww_status mention_units_read(struct mention_units *units, const ww_table *table, const char *of, const ww_run *run,
                             ww_error *error)
{
	ww_status status;

	*units = (struct mention_units){.templates = of && strcmp(of, "template") == 0};
	if (of && !units->templates && strcmp(of, "slogan") != 0)
		return ww_fail(error, WW_EINVAL, "mentions are counted by slogan or template, not by \"%.60s\"", of);
	WW_STEP(mentions_read(&units->read, table, run, error));
	WW_STEP(count_units(units, error));
done:
	return status;
}

void mention_units_clear(struct mention_units *units)
{
	if (!units->read.alloc)
		return;
	alloc_free(units->read.alloc, units->items);
	mentions_clear(&units->read);
	*units = (struct mention_units){0};
}

uint32_t mention_units_of_row(const struct mention_units *units, uint64_t row)
{
	uint32_t slogan = mentions_slogan(&units->read, row);

	return slogan == VARIANT_NONE ? VARIANT_NONE : unit_of_slogan(units, slogan);
}

ww_text mention_unit_id(const struct mention_units *units, uint32_t unit)
{
	if (units->templates)
		return variants_template(units->read.variants, unit);
	return variants_slogan(units->read.variants, unit)->id;
}

int mention_units_compare(const struct mention_units *units, uint32_t a, uint32_t b)
{
	uint64_t of_a = units->items[a].mentions, of_b = units->items[b].mentions;

	if (of_a != of_b)
		return of_a > of_b ? -1 : 1;
	return compare_bytes(mention_unit_id(units, a), mention_unit_id(units, b));
}

ww_status mention_unit_columns(struct table_builder *builder, const struct mention_units *units, ww_error *error)
{
	static const struct table_field slogan[] = {{"slogan", WW_UTF8}, {"slogan_id", WW_UTF8}, {"template", WW_UTF8}};
	static const struct table_field template[] = {{"template", WW_UTF8}, {"fillers", WW_U64}};

	if (units->templates)
		return table_columns(builder, template, sizeof template / sizeof template[0], error);
	return table_columns(builder, slogan, sizeof slogan / sizeof slogan[0], error);
}

static ww_status slogan_cells(size_t *column, struct table_builder *builder, const struct variants *variants,
                              const struct slogan_group *slogan, ww_error *error)
{
	ww_status status;

	WW_STEP(write_text_cell(builder, (*column)++, slogan_name(variants, slogan), error));
	WW_STEP(write_text_cell(builder, (*column)++, slogan->id, error));
	WW_STEP(write_text_cell(builder, (*column)++, slogan_template(variants, slogan), error));
done:
	return status;
}

ww_status mention_unit_cells(size_t *column, struct table_builder *builder, const struct mention_units *units,
                             uint32_t unit, ww_error *error)
{
	const struct variants *variants = units->read.variants;
	ww_status status;

	if (!units->templates)
		return slogan_cells(column, builder, variants, variants_slogan(variants, unit), error);
	WW_STEP(write_text_cell(builder, (*column)++, variants_template(variants, unit), error));
	WW_STEP(table_integer(builder, (*column)++, (int64_t)units->items[unit].slogans, error));
done:
	return status;
}
