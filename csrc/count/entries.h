/* Counting sequences of terms and handing them out one by one: what n-grams and all that is made of them stand on. */
#ifndef COUNT_ENTRIES_H
#define COUNT_ENTRIES_H

#include "count/rows.h"
#include "count/stretches.h"

/* Counts of a sequence in one group. */
struct entry_part {
	uint32_t group;
	uint64_t count;
	uint64_t documents;
};

/* A sequence of terms that was counted. Borrowed during the visit. */
struct entry {
	const uint32_t *terms; /* of the vocabulary */
	uint32_t length;
	uint64_t count; /* over all groups */
	uint64_t documents;
	const struct entry_part *parts; /* groups in which it occurs, ascending */
	size_t part_count;
};

/*
 * Entries come in stretches that are numbered from 0. No two calls for one stretch, or with one worker, run at the same
 * time. Inside a stretch, and from stretch to stretch, entries ascend by their terms, each compared by its bytes; the
 * shorter of two comes first where the other goes on from it.
 */
typedef ww_status (*entry_visit)(void *context, size_t stretch, const struct entry *entry, unsigned worker,
                                 ww_error *error);

enum { SEQUENCE_MAX = 64 };

struct entry_question {
	const ww_corpus *corpus;
	const struct vocabulary *vocabulary;
	const struct grouping *grouping; /* parts; one for each group that an entry occurs in */
	enum unit unit;
	uint32_t from; /* 1 <= from <= to <= SEQUENCE_MAX */
	uint32_t to;
	bool marks;
	struct thresholds least; /* over all groups */
};

/*
 * Counts and visits all entries. *stretches is set before the first visit. Errors: WW_ENOMEM when the memory limit does
 * not do; the message says what would. WW_ELIMIT for more than 2^32 - 1 documents; and those of visit.
 */
ww_status entries_count(const struct entry_question *question, size_t *stretches, entry_visit visit, void *context,
                        const ww_run *run, ww_error *error);

#endif
