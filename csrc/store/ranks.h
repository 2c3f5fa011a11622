/* Ids of types: their ranks by frequency in the segment. */
#ifndef STORE_RANKS_H
#define STORE_RANKS_H

#include "store/segment_buffer.h"

struct ranks {
	const ww_alloc *alloc;
	uint32_t types;
	uint32_t terms;
	uint32_t *type_at; /* number of the type with an id */
	uint32_t *term_of; /* id of the term of the type with an id, LEXICON_NO_TERM for layout */
};

/*
 * Types get ids by count, most frequent first; ties go by bytes of text, kind, whether they end a sentence,
 * annotation. Terms get ids in the order of their lowest type. To be cleared whatever the outcome.
 */
ww_status ranks_make(struct ranks *ranks, const struct segment_buffer *buffer, ww_error *error);

void ranks_clear(struct ranks *ranks);

#endif
