/*
 * Attributions that stand inside what was said: « Nous venons, a dit Petit, mais tard », «Мы едем, — сказал он, — но
 * позже», —Venimos —dijo—. Mañana.
 */
#ifndef SPEECH_INSERTIONS_H
#define SPEECH_INSERTIONS_H

#include "speech/attribution.h"

/* What sets an insertion off from the words around it. */
enum insertion_edge {
	EDGE_COMMA, /* ", a dit Petit," with the verb first */
	EDGE_DASH,  /* ", — сказал он, —" */
	EDGE_LOOSE  /* "...! he said." where dashes alone open speech */
};

struct insertion {
	struct attribution attribution;
	size_t before; /* item after the words before it */
	size_t after;  /* first item of the words behind it; outline->count when there are none */
};

/* The first insertion among items from `from` on. */
bool insertion_find(struct insertion *out, const struct outline *outline, size_t from, enum insertion_edge edge);

#endif
