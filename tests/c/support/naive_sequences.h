/* Members of sequences as slow and simple twins of the counters need them: terms by number, cut where no sequence goes
 * on. */
#ifndef SUPPORT_NAIVE_SEQUENCES_H
#define SUPPORT_NAIVE_SEQUENCES_H

#include "support/plain_corpus.h"
#include "watchword/count.h"

/* Stands for a term that is left out, and sorts before all. */
enum { NAIVE_GAP = -1 };

/* A distinct term; numbers of terms ascend by bytes. */
struct naive_term {
	const char *text; /* of the plain corpus */
	uint32_t kind;    /* ww_term_kind of a token that has it */
};

struct naive_stretch {
	size_t document;
	int32_t *members;
	size_t count;
};

struct naive_membership {
	const char *layer; /* the one that the plain corpus was brought to */
	const char *unit;  /* NULL: "sentence" */
	bool marks;
	const ww_term_filter *filter; /* NULL: all words, and marks where these are wanted */
};

struct naive_sequences {
	struct naive_membership membership;
	struct naive_term *terms;
	size_t term_count;
	struct naive_stretch *stretches;
	size_t stretch_count;
	size_t member_count;
};

struct naive_sequences naive_sequences_of(const struct plain_corpus *plain, const struct naive_membership *membership);
void naive_sequences_free(struct naive_sequences *sequences);

/*
 * Whether one of `count` terms is what a condition wants; NULL wants any. Patterns are those of fnmatch. Kinds do not
 * matter on the layers whose terms have none.
 */
bool naive_meets(const struct naive_sequences *sequences, const ww_term_filter *condition, const int32_t *terms,
                 size_t count);

/* By the numbers of terms, the shorter first where the other goes on from it. */
int naive_compare(const int32_t *left, size_t left_count, const int32_t *right, size_t right_count);

/* Terms joined by a space, "_" for gaps; for free. */
char *naive_join(const struct naive_sequences *sequences, const int32_t *terms, size_t count);

#endif
