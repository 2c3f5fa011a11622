/* Occurrences of n-grams in a plain corpus, one by one: what slow and simple twins of measures add up. */
#ifndef SUPPORT_NAIVE_NGRAMS_H
#define SUPPORT_NAIVE_NGRAMS_H

#include "support/plain_corpus.h"

struct naive_occurrence {
	char *ngram; /* terms joined by spaces */
	size_t n;
	size_t document;
	uint64_t place; /* of the first word in the corpus */
};

struct naive_ngrams {
	struct naive_occurrence *items; /* by text, n and place */
	size_t count;
	uint64_t words; /* all places */
};

/* unit: NULL for "sentence". */
struct naive_ngrams naive_ngrams_of(const struct plain_corpus *plain, size_t from, size_t to, const char *unit,
                                    bool marks);

/* The end of the occurrences of the n-gram that begin at first. */
size_t naive_ngrams_end(const struct naive_ngrams *all, size_t first);

/* How many are of length n. */
uint64_t naive_ngrams_size(const struct naive_ngrams *all, size_t n);

void naive_ngrams_free(struct naive_ngrams *all);

#endif
