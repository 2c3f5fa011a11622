/* Counting sequences of terms and handing them out one by one: what n-grams and all that is made of them stand on. */
#ifndef COUNT_ENTRIES_H
#define COUNT_ENTRIES_H

#include "corpus/grouping.h"
#include "corpus/vocabulary.h"
#include "count/members.h"
#include "count/shapes.h"
#include "count/thresholds.h"
#include "watchword/run.h"

/* Counts of a sequence in one group. */
struct entry_part {
	uint32_t group;
	uint64_t count;
	uint64_t documents;
};

/*
 * A sequence of terms that was counted. Where those that it begins with occur nowhere else, they are part of it: the
 * sequences of its first `shortest` to `length` terms all have these counts. Borrowed during the visit.
 */
struct entry {
	const uint32_t *terms; /* of the vocabulary; VOCABULARY_NONE is a gap */
	uint32_t length;
	uint32_t shortest; /* 1 to length */
	uint32_t shared;   /* terms that are those of the entry visited before in the stretch; below shortest */
	uint64_t count;    /* over all groups */
	uint64_t documents;
	const struct entry_part *parts; /* groups in which it occurs, ascending */
	size_t part_count;
};

/*
 * Entries come in stretches that are numbered from 0. All visits of a stretch come from one worker, and no two calls
 * with one worker run at the same time. Inside a stretch, and from stretch to stretch, entries ascend by their terms,
 * each compared by its bytes; the shorter of two comes first where the other goes on from it.
 */
typedef ww_status (*entry_visit)(void *context, size_t stretch, const struct entry *entry, unsigned worker,
                                 ww_error *error);

enum { SEQUENCE_MAX = SHAPE_MAX - 1, ENTRY_STRETCHES_MAX = 1 << 14 };

/* What terms a sequence must hold, by term: 1 where it will do; NULL where any will. */
struct entry_conditions {
	const uint8_t *beginning;  /* the first */
	const uint8_t *containing; /* any */
	const uint8_t *ending;     /* the last */
};

static inline bool entry_holds_any(const uint8_t *wanted, const uint32_t *terms, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (terms[i] != VOCABULARY_NONE && wanted[terms[i]])
			return true;
	return false;
}

struct entry_question {
	const ww_corpus *corpus;
	const struct vocabulary *vocabulary;
	const struct grouping *grouping;  /* parts; one for each group that an entry occurs in */
	const struct term_filter *filter; /* terms that sequences may hold; NULL: words, and marks as `marks` says */
	struct entry_conditions conditions;
	const struct shapes *shapes; /* NULL: terms in a row */
	enum unit unit;
	uint32_t from; /* 1 <= from <= to <= SEQUENCE_MAX; of shapes: fields, up to SHAPE_MAX */
	uint32_t to;
	bool marks;
	bool whole_shapes; /* of shapes: only sequences of all their fields, not what they begin with */
	bool closed; /* leaves out what occurs only inside one sequence that is longer, of `to` terms at most, whether that
	                meets the conditions or not; not of shapes */
	struct thresholds least; /* over all groups */
};

/*
 * Counts and visits all entries, each of one length (shortest is length). *stretches is set before the first visit.
 * Errors: WW_ENOMEM when the memory limit does not do; the message says what would. WW_ELIMIT for more than 2^32 - 1
 * documents; and those of visit.
 */
ww_status entries_count(const struct entry_question *question, size_t *stretches, entry_visit visit, void *context,
                        const ww_run *run, ww_error *error);

/* The same with sequences of equal counts, of which one goes on from the other, in one visit. */
ww_status entries_count_chains(const struct entry_question *question, size_t *stretches, entry_visit visit,
                               void *context, const ww_run *run, ww_error *error);

#endif
