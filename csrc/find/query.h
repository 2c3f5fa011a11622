/*
 * A query as an automaton without silent steps (Glushkov 1961): its states are the positions of the query, each of
 * which takes one token, and follow says which positions may come next. It is finite and has no loops.
 */
#ifndef FIND_QUERY_H
#define FIND_QUERY_H

#include "base/vec.h"
#include "corpus/layer.h"
#include "find/position_set.h"
#include "text/wildcard.h"
#include "text/words.h"

enum {
	QUERY_POSITIONS = POSITION_SET_SIZE - 1,
	QUERY_START = QUERY_POSITIONS, /* stands for the beginning of the query in follow */
	QUERY_DEPTH = 32,              /* of brackets */
	QUERY_GAP = 10,                /* most words that "..." stands for */
	QUERY_GAP_MAX = 100            /* most words of []{m,n} */
};

enum position_kind {
	POSITION_ANY,    /* one word, whichever */
	POSITION_TEXT,   /* a token of this text */
	POSITION_PATTERN /* a word that matches a text with wildcards */
};

struct position {
	enum position_kind kind;
	bool exact;     /* compared with types as they are written; else with terms of the layer */
	size_t text_at; /* in the query's text */
	size_t size;
	size_t turkic_at;   /* the same as Turkish folds it */
	size_t turkic_size; /* 0: no differently */
};

/* The query's structure, for telling which positions a hit cannot do without. */
enum element_kind { ELEMENT_POSITION, ELEMENT_OPEN, ELEMENT_OR, ELEMENT_CLOSE };

struct element {
	enum element_kind kind;
	size_t position;
};

struct query {
	struct vec positions; /* struct position */
	struct vec text;      /* char: what the layer makes of it where the position is not exact */
	struct vec elements;  /* struct element; optional positions are left out */
	struct position_set follow[POSITION_SET_SIZE];
	struct position_set last; /* positions that may end a hit */
};

/*
 * Parses; find.h gives the grammar. Literals are cut and brought to the layer as the corpus does it. Errors: WW_EINVAL
 * with the place in three lines, or when there are no stems in the layer's language; WW_ENOMEM. *out must be cleared
 * whatever the outcome.
 */
ww_status query_parse(struct query *out, const ww_alloc *alloc, const char *text, enum word_profile profile,
                      const struct layer *layer, ww_error *error);

static inline const struct position *query_position(const struct query *query, size_t position)
{
	return vec_at(&query->positions, position);
}

static inline ww_text position_text(const struct query *query, const struct position *position)
{
	return (ww_text){(const char *)query->text.items + position->text_at, position->size};
}

static inline ww_text position_turkic(const struct query *query, const struct position *position)
{
	return (ww_text){(const char *)query->text.items + position->turkic_at, position->turkic_size};
}

/*
 * A set of positions of which every hit takes at least one, with the lowest sum of costs (by position) that the
 * structure of the query offers. False when there is none: all that must be there may be any word.
 */
bool query_required(struct position_set *out, uint64_t *cost, const struct query *query, const uint64_t *costs);

void query_clear(struct query *query);

#endif
