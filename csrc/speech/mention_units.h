/* What mentions are counted by: the slogans that they are of, or the templates that some of these share. */
#ifndef SPEECH_MENTION_UNITS_H
#define SPEECH_MENTION_UNITS_H

#include "speech/mentions.h"
#include "table/build.h"

/* A slogan or a template. */
struct mention_unit {
	uint64_t mentions;
	uint64_t slogans; /* mentioned ones of the template: its fillers */
};

struct mention_units {
	struct mentions read;
	bool templates; /* rather than slogans */
	size_t count;
	struct mention_unit *items;
};

/*
 * Reads a table of mentions; of: "slogan" or "template", NULL: "slogan". Clear it whatever happens. WW_EINVAL for
 * another `of`.
 */
ww_status mention_units_read(struct mention_units *units, const ww_table *table, const char *of, const ww_run *run,
                             ww_error *error);

void mention_units_clear(struct mention_units *units);

/* The unit of a row, VARIANT_NONE when it is of none. */
uint32_t mention_units_of_row(const struct mention_units *units, uint64_t row);

/* What tells a unit from all others: the id of a slogan, the text of a template. */
ww_text mention_unit_id(const struct mention_units *units, uint32_t unit);

/* The order of units: mentions descending, then ids by bytes. */
int mention_units_compare(const struct mention_units *units, uint32_t a, uint32_t b);

/* Declares the next columns: slogan, slogan_id, template; of templates: template, fillers. */
ww_status mention_unit_columns(struct table_builder *builder, const struct mention_units *units, ww_error *error);

/* Writes their cells, from *column on, which becomes the next. */
ww_status mention_unit_cells(size_t *column, struct table_builder *builder, const struct mention_units *units,
                             uint32_t unit, ww_error *error);

#endif
