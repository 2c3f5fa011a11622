/* Counting sequences of two or more terms, exactly. */
#ifndef COUNT_SEQUENCES_H
#define COUNT_SEQUENCES_H

#include "count/entries.h"
#include "count/rows.h"

struct sequence_question {
	enum unit unit;
	uint32_t from; /* 2 <= from <= to <= SEQUENCE_MAX */
	uint32_t to;
	bool marks;
	struct thresholds least; /* over all groups */
};

/*
 * Adds a row for each sequence and group to rows. WW_ENOMEM when the memory limit does not do; the message says what
 * would. WW_ELIMIT for more than 2^32 - 1 documents.
 */
ww_status count_sequences(struct rows *rows, const ww_corpus *corpus, const struct sequence_question *question,
                          const ww_run *run, ww_error *error);

#endif
