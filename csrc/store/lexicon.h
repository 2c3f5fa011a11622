/* The types and folded terms of one segment, in memory. */
#ifndef STORE_LEXICON_H
#define STORE_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/token.h"
#include "watchword/status.h"

#define LEXICON_NO_TERM UINT32_MAX
#define LEXICON_NO_TAG  UINT32_MAX

/*
 * A type is a token's text, its kind and whether it ends a sentence; its id is its rank by count in the segment (ties
 * by text, kind, ending, folding). A term is what types share when folded; terms are numbered in the order of their
 * lowest type. A tag is a text that pre-tokenised documents give of a type: its lemma or its part of speech. Immutable.
 */
struct lexicon {
	uint32_t types;
	const char *text;        /* of all types; TYPE_MAP_SLACK readable bytes behind it */
	const uint32_t *text_at; /* types + 1 offsets into text */
	const uint8_t *kinds;    /* enum token_kind */
	const uint8_t *endings;  /* 1: the type ends a sentence */
	const uint8_t *turkic;   /* 1: its term is folded as in Turkish */
	const uint8_t *spacing;  /* spacing classes */
	const uint64_t *counts;
	const uint32_t *term_of; /* LEXICON_NO_TERM for layout */

	uint32_t terms;
	const char *term_text;
	const uint32_t *term_text_at; /* terms + 1 */
	const uint64_t *term_counts;
	const uint64_t *term_documents;
	const uint8_t *term_kinds; /* of its lowest type */

	uint32_t tags;
	const char *tag_text;
	const uint32_t *tag_text_at; /* tags + 1 */
	const uint32_t *lemma_of;    /* by type: number of its lemma among the tags, LEXICON_NO_TAG for none; NULL when no
	                                type of the segment has one */
	const uint32_t *pos_of;      /* the same of its part of speech */
};

static inline ww_text lexicon_type(const struct lexicon *lexicon, uint32_t type)
{
	uint32_t at = lexicon->text_at[type];
	return (ww_text){lexicon->text + at, lexicon->text_at[type + 1] - at};
}

static inline ww_text lexicon_term(const struct lexicon *lexicon, uint32_t term)
{
	uint32_t at = lexicon->term_text_at[term];
	return (ww_text){lexicon->term_text + at, lexicon->term_text_at[term + 1] - at};
}

static inline ww_text lexicon_tag(const struct lexicon *lexicon, uint32_t tag)
{
	uint32_t at = lexicon->tag_text_at[tag];
	return (ww_text){lexicon->tag_text + at, lexicon->tag_text_at[tag + 1] - at};
}

#endif
