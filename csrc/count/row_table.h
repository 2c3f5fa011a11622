/* Rows of a count as a table. */
#ifndef COUNT_ROW_TABLE_H
#define COUNT_ROW_TABLE_H

#include "count/rows.h"
#include "watchword/table.h"

/* The columns that differ between tables. */
struct row_columns {
	const char *text; /* name of the first */
	bool length;      /* "n" */
	bool group;       /* "group" */
};

/* Puts all rows in order and spells the first of them, up to the limit. Once only. */
ww_status rows_table(ww_table **out, struct rows *rows, struct row_columns columns, const ww_run *run, ww_error *error);

#endif
