/* The storage of one column, as Arrow lays it out, and how it grows. */
#ifndef TABLE_COLUMN_H
#define TABLE_COLUMN_H

#include "base/vec.h"
#include "watchword/table.h"

/* What is appended to a column by several steps is reserved first, so that a failure leaves whole cells only. */
struct column {
	char *name;
	ww_column_type type;
	uint64_t rows;
	uint64_t null_count;
	struct vec validity;     /* bits; empty as long as nothing was null */
	struct vec values;       /* by type: 8, 4 or 1 byte an item; bits; bytes of texts; starts of spans */
	struct vec offsets;      /* int64_t, rows + 1 of them; WW_UTF8, WW_LIST, WW_SPANS */
	struct vec item_offsets; /* int64_t, items + 1 of them; WW_LIST */
	struct vec ends;         /* uint64_t; WW_SPANS */
	bool well_formed;        /* all texts are known to be UTF-8 */
};

/* name is copied. On failure the column is empty and needs no clearing. */
ww_status column_init(struct column *column, const ww_alloc *alloc, const char *name, ww_column_type type,
                      ww_error *error);

void column_clear(struct column *column, const ww_alloc *alloc);

ww_status column_integer(struct column *column, int64_t value, ww_error *error);
ww_status column_number(struct column *column, double value, ww_error *error);
ww_status column_text(struct column *column, const char *data, size_t size, ww_error *error);

/* Room for most bytes behind the texts, of which column_text_end makes a cell of the first size bytes. */
ww_status column_text_begin(char **out, struct column *column, size_t most, ww_error *error);
void column_text_end(struct column *column, size_t size);

ww_status column_null(struct column *column, ww_error *error);
ww_status column_spans(struct column *column, const uint64_t *starts, const uint64_t *ends, size_t count,
                       ww_error *error);
ww_status column_list(struct column *column, const ww_text *items, size_t count, ww_error *error);

/*
 * Gives an empty column of numbers or texts all its rows at once, of any content but for the first offset; bytes: of
 * all texts, at most.
 */
ww_status column_make(struct column *column, uint64_t rows, uint64_t bytes, ww_error *error);

/* Makes rows from to to - 1 null. */
ww_status column_make_null(struct column *column, uint64_t from, uint64_t to, ww_error *error);

/* Appends all rows of a column of the same type. After a failure the column is fit only to be cleared. */
ww_status column_concat(struct column *column, const struct column *part, ww_error *error);

/* Takes out the rows whose byte in keep is 0. For a column of numbers or texts that nobody else holds yet. */
void column_keep(struct column *column, const uint8_t *keep);

/* Gives every buffer an address, as Arrow asks for also where there are no rows. */
ww_status column_finish(struct column *column, ww_error *error);

/* Whether all texts of a finished column are UTF-8. Takes a pass over them where it is not known. */
bool column_is_well_formed(const struct column *column);

#endif
