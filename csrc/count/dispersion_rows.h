/* The rows of a table of dispersion. */
#ifndef COUNT_DISPERSION_ROWS_H
#define COUNT_DISPERSION_ROWS_H

#include "count/kept.h"
#include "count/part_sizes.h"

struct dispersion_row {
	struct kept_entry entry;
	uint64_t count;
	uint64_t documents;
	struct dispersion spread;
	struct reduced_frequency distances;
};

/*
 * Goes over the view in order and adds up the distances between the occurrences of each row's n-gram. On the calling
 * thread: a distance spans whatever ranges threads would share. Takes up to 16 bytes a row, or 4 for each term where
 * all rows are single terms.
 */
ww_status measure_distances(struct kept *rows, const struct entry_question *question, const struct part_sizes *sizes,
                            const ww_run *run, ww_error *error);

#endif
