/* Finding the slogans of a document: stretches in marks that evidence speaks for, chants without marks, hashtags. */
#ifndef SPEECH_SLOGAN_FIND_H
#define SPEECH_SLOGAN_FIND_H

#include "speech/slogan_scene.h"

/* Less sure mentions are left out unless the caller asks for them; what is found above does not depend on that. */
#define SLOGAN_CONFIDENCE 0.5

/* Reused from document to document. */
struct slogan_finder {
	struct slogan_scene scene; /* of the document looked at last, if it may hold a slogan */
	struct vec slogans;        /* struct slogan, by place */
	struct vec spans;          /* scratch of slogan_spans_split */
};

struct slogan_finder slogan_finder_of(const ww_alloc *alloc);

/* A document, as types with their shapes, layout included. */
struct slogan_text {
	const struct shapes *shapes;
	const uint32_t *types;
	size_t count;
	const struct passage *read; /* its passage by another sheet; NULL when there is none */
	const struct vec *marks;    /* struct marked of that passage */
};

/* Fills finder->slogans with those of a document that are at least so sure. The sheet is one of slogan_sheet_new. */
ww_status slogan_finder_look(struct slogan_finder *finder, const struct sheet *sheet, const struct slogan_text *text,
                             double min_confidence, ww_error *error);

void slogan_finder_clear(struct slogan_finder *finder);

#endif
