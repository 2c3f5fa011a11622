/*
 * Indirect speech: the clauses of a sentence that report what somebody says, believes or wants, around stretches in
 * quotation marks or without any.
 */
#ifndef SPEECH_CLAUSES_H
#define SPEECH_CLAUSES_H

#include "speech/attribution.h"

enum { CLAUSE_PARTS = 2 };

struct clause {
	struct range parts[CLAUSE_PARTS]; /* items */
	size_t count;                     /* parts */
	struct attribution attribution;
};

/*
 * Appends to out (a vec of struct clause) those of the sentence of items from to to - 1. taken, by item, tells what
 * belongs to direct speech and its attribution already.
 */
ww_status clauses_find(struct vec *out, const struct outline *outline, const uint8_t *taken, size_t from, size_t to,
                       ww_error *error);

/* The content of a source phrase, item `source` of a sentence: "in the words of Berg, ...". */
bool clause_of_source(struct clause *out, const struct outline *outline, const uint8_t *taken, struct range sentence,
                      size_t source);

#endif
