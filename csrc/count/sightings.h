/* Where known phrases stand in a view, and what stands around them. */
#ifndef COUNT_SIGHTINGS_H
#define COUNT_SIGHTINGS_H

#include "base/vec.h"
#include "count/members.h"
#include "watchword/run.h"

/* A phrase that is looked for. No two are alike. */
struct sought_phrase {
	uint64_t terms_at; /* of its terms in the vocabulary */
	uint32_t length;
	uint64_t count; /* how often it occurs */
	uint64_t documents;
};

/*
 * One occurrence in two words, so that key_sort puts those of equal surroundings together, by date. Surroundings are a
 * hash of the words before and behind, in their document, whatever the sentence.
 */
struct sighting {
	uint64_t surroundings;
	uint64_t place; /* sighting_place */
};

enum { SIGHTING_WORDS = 2, SURROUNDING_WORDS = 2 /* on each side */ };

/*
 * by_date: the number of its row in the order of dates; quoted: it is all that stands between two quotation marks. Such
 * places of a document come before others.
 */
static inline uint64_t sighting_place(uint64_t by_date, bool quoted)
{
	return by_date << 1 | !quoted;
}

static inline uint64_t sighting_by_date(uint64_t place)
{
	return place >> 1;
}

static inline bool sighting_quoted(uint64_t place)
{
	return !(place & 1);
}

struct sighting_question {
	const ww_corpus *corpus;
	const struct members *members;
	const struct sought_phrase *phrases;
	const uint32_t *terms;   /* of all phrases */
	const uint32_t *by_date; /* by row: its number in the order of dates */
	size_t count;
	uint32_t from; /* words of phrases */
	uint32_t to;
};

/* Occurrences of all phrases of the view that have as many words, sought or not. */
struct phrase_total {
	uint64_t count;
	uint64_t quoted;
};

/* All of a phrase, one at least, in no order; the callee may change them, and scratch is as large. */
typedef ww_status (*sightings_visit)(void *context, size_t phrase, struct sighting *sightings, size_t count,
                                     struct sighting *scratch, unsigned worker, ww_error *error);

/*
 * Visits all phrases. No two calls with one worker run at the same time. What the memory limit of run does not hold at
 * once is looked for in turns, with a scan each; those of one phrase are always held at once. *total is 0 where no
 * phrases are sought.
 */
ww_status sightings_find(struct phrase_total *total, const struct sighting_question *question, sightings_visit visit,
                         void *context, const ww_run *run, ww_error *error);

#endif
