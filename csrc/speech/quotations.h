/*
 * Quotations of a passage: which stretches in quotation marks are speech, which clauses report speech without marks,
 * and who speaks by which cue. Linear in the passage.
 */
#ifndef SPEECH_QUOTATIONS_H
#define SPEECH_QUOTATIONS_H

#include "speech/clause_model.h"
#include "speech/clauses.h"
#include "speech/insertions.h"

enum quotation_kind { QUOTATION_DIRECT, QUOTATION_MIXED, QUOTATION_INDIRECT };

/* Ranges are of words. */
struct quotation {
	enum quotation_kind kind;
	size_t part; /* number of its first part in finder.parts */
	size_t parts;
	size_t place;         /* its first word */
	size_t number;        /* in the order of finding */
	struct range cue;     /* empty: none */
	struct range speaker; /* empty: none */
	double confidence;    /* 0 to 1 */
};

/* A stretch of words of a quotation. */
struct part {
	struct range words;
	size_t quotation; /* as numbered when found */
};

/* Told of every sentence before indirect speech is looked for in it; taken as in clauses_find. */
typedef void (*sentence_watcher)(void *context, const struct outline *outline, const uint8_t *taken, size_t from,
                                 size_t to);

/* Weights for a lexicon and a language. */
struct quotation_models {
	const struct model *clauses;    /* NULL: indirect speech is found by rules */
	const struct model *confidence; /* NULL: confidences stay what the search says */
	sentence_watcher watch;         /* NULL: nobody; for training */
	void *context;
};

/* Reused from document to document. */
struct quotation_finder {
	struct vec quotations;  /* struct quotation, by the place of their first parts */
	struct vec parts;       /* struct part, those of a quotation in a row */
	struct vec marks;       /* struct marked of the passage */
	struct outline outline; /* of the paragraph in hand */
	struct outline inner;   /* of the words inside a stretch */
	struct vec clauses;     /* struct clause: of the sentence in hand */
	struct clause_view view;
	struct vec taken; /* uint8_t, by item: belongs to an attribution or a quotation */
};

struct quotation_finder quotation_finder_of(const ww_alloc *alloc);

/* Fills finder->quotations and parts. */
ww_status quotations_find(struct quotation_finder *finder, const struct passage *passage,
                          const struct quotation_models *models, ww_error *error);

void quotation_finder_clear(struct quotation_finder *finder);

#endif
