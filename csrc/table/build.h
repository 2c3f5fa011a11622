/* Building tables: columns are declared, rows are appended cell by cell, the table is finished. */
#ifndef TABLE_BUILD_H
#define TABLE_BUILD_H

#include "base/alloc.h"
#include "base/status.h"
#include "watchword/table.h"

struct table_builder;

ww_status table_builder_new(struct table_builder **out, const ww_alloc *alloc, ww_error *error);

/* Declares the next column; name is copied. */
ww_status table_column(struct table_builder *builder, const char *name, ww_column_type type, ww_error *error);

struct table_field {
	const char *name;
	ww_column_type type;
};

/* Declares several. */
ww_status table_columns(struct table_builder *builder, const struct table_field *fields, size_t count, ww_error *error);

/*
 * Appends a cell to a column. Every column must have the same number of cells when the table is finished. A cell of
 * WW_I32, WW_I64, WW_U64, WW_BOOL or WW_DATE32 goes by table_integer.
 */
ww_status table_integer(struct table_builder *builder, size_t column, int64_t value, ww_error *error);
ww_status table_number(struct table_builder *builder, size_t column, double value, ww_error *error);
ww_status table_text(struct table_builder *builder, size_t column, const char *data, size_t size, ww_error *error);
ww_status table_null(struct table_builder *builder, size_t column, ww_error *error);

/*
 * A text that is written in place: room for `most` bytes behind the texts of the column, borrowed until table_text_end
 * makes a cell of its first size bytes, which cannot fail. Nothing may be appended to the column in between.
 */
ww_status table_text_begin(char **out, struct table_builder *builder, size_t column, size_t most, ww_error *error);
void table_text_end(struct table_builder *builder, size_t column, size_t size);

/* Appends one cell of count pairs / count texts. */
ww_status table_spans(struct table_builder *builder, size_t column, const uint64_t *starts, const uint64_t *ends,
                      size_t count, ww_error *error);
ww_status table_list(struct table_builder *builder, size_t column, const ww_text *items, size_t count, ww_error *error);

/* The cells of a column that are to be filled in place. Borrowed until the table is finished. */
struct table_cells {
	void *values;     /* as in ww_column; the bytes of WW_UTF8 */
	int64_t *offsets; /* of WW_UTF8: rows + 1, of which the first is 0 */
};

/*
 * Makes all cells of an empty column at once, for the caller to fill, from several threads if it likes. Not for
 * WW_BOOL, WW_LIST and WW_SPANS. bytes: of all texts of WW_UTF8, at most.
 */
ww_status table_cells(struct table_cells *out, struct table_builder *builder, size_t column, uint64_t rows,
                      uint64_t bytes, ww_error *error);

/* Makes cells from to to - 1 of a column of table_cells null; what they hold must be 0, or empty. */
ww_status table_cells_null(struct table_builder *builder, size_t column, uint64_t from, uint64_t to, ww_error *error);

/* Says that all texts of a column are known to be UTF-8, so that nobody looks at them again. */
void table_cells_well_formed(struct table_builder *builder, size_t column);

/* Columns declared so far. */
size_t table_width(const struct table_builder *builder);

/* Cells in the column so far. */
uint64_t table_count(const struct table_builder *builder, size_t column);

/*
 * Finishes: *out is the caller's, and the builder is empty and must still be freed. total is what ww_table_total
 * will say; 0 stands for the number of rows.
 */
ww_status table_finish(ww_table **out, struct table_builder *builder, uint64_t total, ww_error *error);

/* Accepts NULL. */
void table_builder_free(struct table_builder *builder);

/*
 * Replaces each text of a column by what `change` makes of it, borrowed until its next call; nulls stay. For a finished
 * table that nobody else holds yet.
 */
ww_status table_change_texts(ww_table *table, size_t column, ww_text (*change)(const void *context, ww_text text),
                             const void *context, ww_error *error);

/*
 * Takes out the rows whose byte in keep is 0, and the columns from width on; total becomes the number of rows. For a
 * finished table that nobody else holds yet and whose first columns are not WW_BOOL, WW_LIST or WW_SPANS.
 */
void table_keep(ww_table *table, const uint8_t *keep, size_t width);

/* One table of the rows of several with the same columns, in order; the parts are left as they are. total adds up. */
ww_status table_concat(ww_table **out, const ww_alloc *alloc, const ww_table *const *parts, size_t count,
                       ww_error *error);

/*
 * The same of parts that are not needed any more: their rows go behind those of the first, which becomes *out, and each
 * is freed as soon as it is copied. What was taken over is NULL in parts afterwards, also on failure; count is 1 or
 * more.
 */
ww_status table_join(ww_table **out, ww_table **parts, size_t count, ww_error *error);

#endif
