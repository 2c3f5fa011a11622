/* A table with all types of columns and with nulls: row r holds values that r tells. */
#ifndef SUPPORT_SAMPLE_H
#define SUPPORT_SAMPLE_H

#include "support/check.h"
#include "table/build.h"

enum sample_column {
	SAMPLE_I64,
	SAMPLE_U64,
	SAMPLE_F64,
	SAMPLE_BOOL,
	SAMPLE_DATE,
	SAMPLE_TEXT,
	SAMPLE_LIST,
	SAMPLE_SPANS,
	SAMPLE_COLUMNS
};

/* Sample rows first to first + rows - 1. */
ww_status sample_table(ww_table **out, const ww_alloc *alloc, uint64_t first, uint64_t rows, ww_error *error);

/* The two steps of it, for tests that interrupt them. */
ww_status sample_columns(struct table_builder *builder, ww_error *error);
ww_status sample_row(struct table_builder *builder, uint64_t row, ww_error *error);

/* Asserts through the public interface that row `at` of a table is sample row `row`, cell by cell. */
void assert_sample_row(const ww_table *table, uint64_t at, uint64_t row);

#endif
