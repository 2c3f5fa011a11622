/* Which documents of a view are near-duplicates: clusters of rows. */
#ifndef COUNT_ALIKE_H
#define COUNT_ALIKE_H

#include "count/shingles.h"

/* When two documents are alike: reaching one is enough; above 1: never. */
struct alike_thresholds {
	double resemblance;
	double containment;
};

struct overlap {
	double resemblance;
	double containment; /* of the smaller in the larger */
};

/* What was found, with the shingles of all documents of clusters, so that these can be told apart further. */
struct alike {
	const ww_alloc *alloc;
	uint64_t rows;
	uint32_t *cluster_of; /* by row: the lowest row of its cluster */
	uint32_t *words;      /* by row */
	uint32_t *sizes;      /* by row: distinct shingles */
	uint64_t *set_at;     /* by row: where its shingles start in sets, for those that were compared */
	uint64_t *sets;       /* ascending in each document */
};

/* To be cleared whatever the outcome. */
ww_status alike_find(struct alike *out, const struct shingle_question *question, struct alike_thresholds least,
                     const ww_run *run, ww_error *error);

/* Of two rows of one cluster. */
struct overlap alike_overlap(const struct alike *alike, uint32_t left, uint32_t right);

void alike_clear(struct alike *alike);

#endif
