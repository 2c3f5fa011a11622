/* The table of ww_terms, made at its full size and filled in place. */
#ifndef COUNT_TERM_TABLE_H
#define COUNT_TERM_TABLE_H

#include "count/group_terms.h"
#include "count/idf.h"
#include "table/build.h"

enum { STRETCH_ROWS = 1 << 14 };

/* Rows of one group, at most STRETCH_ROWS of them, that are filled by one call. */
struct term_stretch {
	uint32_t group;
	uint64_t first; /* of the group's rows */
	uint64_t count;
	uint64_t bytes;    /* of their terms */
	uint64_t row;      /* where they begin: in the table, */
	uint64_t text_at;  /* among the bytes of all terms, */
	uint64_t group_at; /* and among those of all labels */
};

struct term_table {
	const struct vocabulary *vocabulary;
	const struct grouping *grouping; /* NULL: one group, and no column of its name */
	struct table_builder *builder;
	struct idf idf;
	struct table_cells text;
	struct table_cells group;
	uint64_t *counts;
	uint64_t *documents;
	double *rates;
	double *weights;
};

/*
 * Gives the stretches, whose group, count and bytes are set, their places one after the other, and makes a table of
 * their rows. words: of each group; all: documents that inverse document frequency refers to. *out is to be cleared
 * whatever the outcome.
 */
ww_status term_table_make(struct term_table *out, struct term_stretch *stretches, size_t count,
                          const struct vocabulary *vocabulary, const struct grouping *grouping, const uint64_t *words,
                          uint64_t all, const ww_alloc *alloc, ww_error *error);

/*
 * Fills the rows of a stretch; words: of its group. documents_of: by term, in how many documents it is of those that
 * inverse document frequency refers to; NULL: in as many as the row says. Stretches may be filled by several threads.
 */
void term_table_fill(const struct term_table *table, const struct term_stretch *stretch, const struct group_term *rows,
                     uint64_t words, const uint32_t *documents_of);

void term_table_clear(struct term_table *table);

#endif
