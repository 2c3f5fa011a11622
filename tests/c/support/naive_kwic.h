/*
 * The slow and simple twin of concordances: a query is written out as all rows of tokens that it allows, and each is
 * tried at each place by backtracking.
 */
#ifndef SUPPORT_NAIVE_KWIC_H
#define SUPPORT_NAIVE_KWIC_H

#include "support/plain_corpus.h"

enum { NAIVE_TOKENS = 32, NAIVE_ROWS = 1024 };

enum naive_kind {
	NAIVE_ANY,
	NAIVE_TERM,
	NAIVE_EXACT,
	NAIVE_PATTERN, /* of terms */
	NAIVE_EXACT_PATTERN
};

struct naive_atom {
	enum naive_kind kind;
	char text[48]; /* of patterns: with * and ? */
};

struct naive_row_of_atoms {
	struct naive_atom atoms[NAIVE_TOKENS];
	size_t count;
};

struct naive_query {
	char text[2048]; /* as ww_kwic takes it */
	struct naive_row_of_atoms *rows;
	size_t count;
};

/* A random query of tokens that occur in the corpus, which was brought to the layer. */
struct naive_query naive_query_new(struct sequence *sequence, const struct plain_corpus *plain, const char *layer);
void naive_query_free(struct naive_query *query);

struct naive_kwic_options {
	uint32_t left, right;
	uint64_t skip, limit;
	bool points;
};

/* The table as table_dump gives it, for free; *total as ww_table_total. */
char *naive_kwic(uint64_t *total, const struct plain_corpus *plain, const struct naive_query *query,
                 const struct naive_kwic_options *options);

/* True when text matches a pattern with * and ?, code point by code point; by recursion. */
bool naive_wildcard(const char *pattern, const char *text);

#endif
