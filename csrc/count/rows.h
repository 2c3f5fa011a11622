/* The rows of a count, gathered by several threads and cut to the first in order. */
#ifndef COUNT_ROWS_H
#define COUNT_ROWS_H

#include "base/vec.h"
#include "corpus/grouping.h"
#include "corpus/vocabulary.h"
#include "watchword/run.h"

/* What a row must reach to be counted. */
struct thresholds {
	uint64_t count;
	uint64_t documents;
};

static inline bool thresholds_met(struct thresholds thresholds, uint64_t count, uint64_t documents)
{
	return count >= thresholds.count && documents >= thresholds.documents;
}

struct row {
	uint64_t count;
	uint64_t documents;
	uint64_t head;     /* ranks of the first two terms, while all rows are sorted; else 0 */
	uint64_t terms_at; /* in the list's terms */
	uint32_t group;
	uint32_t length; /* in terms */
};

/* Rows of one thread. */
struct row_list {
	struct vec rows;  /* struct row */
	struct vec terms; /* uint32_t */
	uint64_t total;   /* rows added, those left out included */
	struct row worst; /* the last of the rows that were kept when the list was last cut */
	bool was_cut;
};

static inline const uint32_t *row_terms(const struct row_list *list, const struct row *row)
{
	return (const uint32_t *)list->terms.items + row->terms_at;
}

struct rows {
	const ww_alloc *alloc;
	const struct vocabulary *vocabulary;
	const struct grouping *grouping;
	uint64_t limit;         /* rows to keep, the first in order; 0: all */
	struct row_list *lists; /* one a worker */
	unsigned workers;
	const uint32_t *ranks; /* of the vocabulary's texts; while all rows are sorted, else NULL */
	bool ranks_decide;     /* the order of ranks is that of the joined texts */
};

/* Vocabulary and grouping are borrowed. Cleared by rows_clear also after a failure. */
ww_status rows_init(struct rows *rows, const ww_corpus *corpus, const struct vocabulary *vocabulary,
                    const struct grouping *grouping, uint64_t limit, const ww_run *run, ww_error *error);

/* Adds a row; its terms are copied. No two calls at once for one worker. */
ww_status rows_add(struct rows *rows, unsigned worker, const struct row *row, const uint32_t *terms, ww_error *error);

/* Moves all rows into the first list. */
ww_status rows_gather(struct rows *rows, ww_error *error);

void rows_clear(struct rows *rows);

#endif
