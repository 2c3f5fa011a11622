/* Documents as sets of shingles: hashes of so many words in a row. */
#ifndef COUNT_SHINGLES_H
#define COUNT_SHINGLES_H

#include "corpus/vocabulary.h"
#include "watchword/run.h"

enum { SHINGLE_MAX = 64 };

/* The distinct shingles of a document, in the order of their first places; none is 0. Borrowed during the visit. */
struct shingle_set {
	uint64_t row;
	const uint64_t *hashes;
	size_t count;
	uint64_t words;
};

/* No two calls with one worker run at the same time. */
typedef ww_status (*shingle_visit)(void *context, const struct shingle_set *set, unsigned worker, ww_error *error);

struct shingle_question {
	const ww_corpus *corpus;
	const struct vocabulary *vocabulary;
	uint32_t n;          /* 1 to SHINGLE_MAX */
	const uint8_t *rows; /* 1 for each row that is wanted; NULL: all are */
};

/*
 * Visits the documents that are wanted, on all threads. Takes up to 48 bytes for each word of the longest document and
 * thread.
 */
ww_status shingles_visit(const struct shingle_question *question, shingle_visit visit, void *context, const ww_run *run,
                         ww_error *error);

#endif
