/* The rows of a table of keyness, from the first counts to their order. */
#ifndef COUNT_KEYNESS_ROWS_H
#define COUNT_KEYNESS_ROWS_H

#include "count/kept.h"
#include "count/part_sizes.h"

struct key_row {
	struct kept_entry entry;
	uint64_t count;
	uint64_t documents;
	uint64_t reference_count;
	uint64_t reference_documents;
	double range_share;
	double dp_norm;
	double score; /* log-likelihood, below 0 for what is under-used; NAN where there is nothing to compare */
	double p;
	double p_holm;
	double p_fdr;
	bool target_lacks; /* then its terms are those of the reference */
};

/* Sizes of both corpora by length. */
struct key_sizes {
	uint32_t from;
	const struct dispersion_parts *target;
	const struct dispersion_parts *reference;
};

static inline uint64_t key_target_size(const struct key_sizes *sizes, const struct key_row *row)
{
	return sizes->target[row->entry.length - sizes->from].size;
}

static inline uint64_t key_reference_size(const struct key_sizes *sizes, const struct key_row *row)
{
	return sizes->reference[row->entry.length - sizes->from].size;
}

/* An order for kept: of entries. */
int key_rows_by_terms(const void *left, const void *right, const void *context);

/* Scores all rows, puts them in order (those that compare as equal stay as they are), and adjusts p for all of them. */
ww_status key_rows_judge(struct vec *rows, const struct key_sizes *sizes, const ww_run *run, ww_error *error);

#endif
