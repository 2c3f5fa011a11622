/*
 * What the searches of a passage share: direct speech in marks (direct_speech.c), words in marks inside a sentence
 * (fragment_speech.c), reported clauses (reported_speech.c), and quotations.c, which leads them over sentences and
 * paragraphs.
 */
#ifndef SPEECH_QUOTATION_SEARCH_H
#define SPEECH_QUOTATION_SEARCH_H

#include "speech/quotations.h"

#define NO_QUOTATION SIZE_MAX /* of a part that was given up */

/* Who said it by which words; words of the passage. */
struct source {
	struct range cue;
	struct range speaker;
	double confidence; /* 0: nothing is known */
	bool inherited;    /* the speaker is who spoke before, for want of a better one */
};

/* The work on one passage. */
struct search {
	struct quotation_finder *finder;
	const struct passage *passage;
	const struct quotation_models *models;
	const struct outline *outline;
	uint8_t *taken;
	size_t last_direct;  /* number of the direct quotation that a further part may join, or SIZE_MAX */
	struct range part;   /* its last part */
	bool inherited;      /* its speaker is not told beside it */
	bool goes_on;        /* the last stretch goes on in the next paragraph */
	bool doubles;        /* some stretch of the passage stands in double marks */
	bool rally;          /* the paragraph tells of a crowd */
	struct source voice; /* who spoke last in the paragraph */
	bool echoes;         /* or in the one before */
	size_t first_part;   /* that was found in the sentence in hand */
	size_t dashes;       /* paragraphs that open with a dash and tell who speaks */
	struct source lead;  /* of the sentence before, for speech that follows without words of its own */
};

static inline struct quotation *quotation_at(const struct search *search, size_t number)
{
	return vec_at(&search->finder->quotations, number);
}

static inline struct range words_of(const struct outline *outline, struct range items)
{
	if (range_is_empty(items))
		return (struct range){0};
	return (struct range){outline->items[items.first].first, outline->items[items.end - 1].end};
}

static inline const struct marked *marked_of(const struct search *search, size_t item)
{
	return &search->outline->marks[search->outline->items[item].stretch];
}

static inline void take(struct search *search, struct range items)
{
	for (size_t item = items.first; item < items.end; item++)
		search->taken[item] = TAKEN;
}

static inline struct source source_of(const struct search *search, struct attribution attribution)
{
	return (struct source){.cue = words_of(search->outline, attribution.cue),
	                       .speaker = words_of(search->outline, attribution.speaker),
	                       .confidence = attribution.confidence};
}

static inline struct range inside(const struct marked *marked)
{
	return (struct range){marked->first, marked->end};
}

/* Adds a further part to quotation `number`. */
ww_status search_add_part(struct search *search, size_t number, struct range words, ww_error *error);

/* Adds a quotation with its first part. */
ww_status search_add(struct search *search, enum quotation_kind kind, struct range part, struct source source,
                     ww_error *error);

/* Takes the stretch at an item as direct speech. */
ww_status search_add_direct(struct search *search, size_t item, struct source source, ww_error *error);

/* Notes who spoke. */
static inline void search_hear(struct search *search, struct source source)
{
	search->voice = source;
	search->echoes = false;
}

/* The last stretch of direct speech, or the one that begins a paragraph, is so short that somebody else may answer. */
bool may_answer(const struct search *search);

/* A stretch in the sentence of items from to to - 1. *after is the end of the last attribution in it, or from. */
ww_status take_stretch(struct search *search, size_t from, size_t to, size_t *after, size_t item, ww_error *error);

/* What is in marks, of `least` words or more, and neither direct speech nor part of a reported clause. */
ww_status take_fragments(struct search *search, size_t from, size_t to, size_t least, ww_error *error);

/* Reported clauses of a sentence. */
ww_status take_clauses(struct search *search, size_t from, size_t to, ww_error *error);

#endif
