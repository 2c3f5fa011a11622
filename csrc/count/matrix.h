/* A matrix of groups and terms, or n-grams, on its way to tables. */
#ifndef COUNT_MATRIX_H
#define COUNT_MATRIX_H

#include "count/group_terms.h"
#include "count/stretches.h"
#include "count/thresholds.h"
#include "table/build.h"

struct matrix_question {
	struct group_terms_question of; /* groups are the rows */
	uint32_t from;
	uint32_t to;
	enum unit unit;
	bool marks;
	struct thresholds least; /* of a column */
	const ww_run *run;
};

/* The tables that are made. ends: of the rows, one a group, zeroed. */
struct matrix {
	const ww_alloc *alloc;
	uint64_t *ends;
	struct table_builder *cells;
	struct table_builder *columns;
	void *column; /* of the cells: int32_t, or int64_t where wide */
	int64_t *count;
	bool wide;
};

/* Makes cells for all rows of *matrix, whose ends are the number of cells of each so far, and become where they end. */
ww_status matrix_make_cells(struct matrix *matrix, uint64_t rows, uint64_t columns, ww_error *error);

static inline void matrix_put(const struct matrix *matrix, uint64_t cell, uint64_t column, uint64_t count)
{
	if (matrix->wide)
		((int64_t *)matrix->column)[cell] = (int64_t)column;
	else
		((int32_t *)matrix->column)[cell] = (int32_t)column;
	matrix->count[cell] = (int64_t)count;
}

/* Counts terms, or n-grams, and makes ends, cells and columns. */
ww_status matrix_of_terms(struct matrix *matrix, const struct matrix_question *question, ww_error *error);
ww_status matrix_of_ngrams(struct matrix *matrix, const struct matrix_question *question, ww_error *error);

#endif
