/*
 * Counting the sequences of a class of places by positional refinement. Let id(k, i) be the number of the sequence of k
 * terms that starts at place i. It is the number of the pair (id(k - 1, i), term at i + k - 1), so each length takes
 * one pass over the places with a table of pairs, and no sequence is ever hashed or compared as a whole. A sequence is
 * at most as frequent, and in at most as many documents, as the one it goes on from, so places whose sequence fell
 * below a threshold drop out without loss.
 */
#ifndef COUNT_REFINE_H
#define COUNT_REFINE_H

#include "count/pair_table.h"
#include "count/sequences.h"

/*
 * A place is kept as a record of 32-bit numbers: these, then as many terms as the longest sequence has. It needs
 * nothing from outside.
 */
enum {
	RECORD_ROW,    /* of the document in the view */
	RECORD_NUMBER, /* of the sequence so far */
	RECORD_TERMS
};

/* Stands for the terms behind the end of a unit. */
#define RECORD_ENDED VOCABULARY_NONE

struct refinement {
	const struct sequence_question *question;
	struct rows *rows;
	unsigned worker;
	struct pair_table *pairs;  /* scratch, as is groups */
	struct pair_table *groups; /* pairs of number and group */
	uint32_t *records;         /* all of each document in a row; scratch afterwards */
	size_t stride;             /* of records */
	size_t places;
};

static inline bool rows_are_grouped(const struct rows *rows)
{
	return rows->grouping->count > 1;
}

/* Adds rows for all sequences of a class. */
ww_status refine(struct refinement *class, ww_error *error);

#endif
