/* Cells that may be null, read and written. */
#ifndef SPEECH_CELLS_H
#define SPEECH_CELLS_H

#include <math.h>

#include "corpus/grouping.h"
#include "table/bits.h"
#include "table/build.h"

/* False for null, and for a column that the table does not have (ww_table_find). */
static inline bool cell_is_there(const ww_table *table, size_t column, uint64_t row)
{
	ww_column cells;

	if (column == ww_table_columns(table))
		return false;
	cells = ww_table_column(table, column);
	return !cells.validity || bits_get(cells.validity, row);
}

/* An empty text is null. */
static inline ww_status write_text_cell(struct table_builder *builder, size_t column, ww_text text, ww_error *error)
{
	return text.size ? table_text(builder, column, text.data, text.size, error) : table_null(builder, column, error);
}

/* DATE_NONE is null. */
static inline ww_status write_date_cell(struct table_builder *builder, size_t column, int32_t date, ww_error *error)
{
	return date == DATE_NONE ? table_null(builder, column, error) : table_integer(builder, column, date, error);
}

/* NAN is null. */
static inline ww_status write_number_cell(struct table_builder *builder, size_t column, double number, ww_error *error)
{
	return isnan(number) ? table_null(builder, column, error) : table_number(builder, column, number, error);
}

/* The label of a group; null for documents without one. */
static inline ww_status write_group_cell(struct table_builder *builder, size_t column, const struct grouping *grouping,
                                         uint32_t group, ww_error *error)
{
	ww_text label = grouping_label(grouping, group);
	bool none = grouping->has_none && group == grouping->count - 1;

	return none ? table_null(builder, column, error) : table_text(builder, column, label.data, label.size, error);
}

#endif
