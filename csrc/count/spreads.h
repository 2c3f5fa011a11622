/* How far phrases spread over the documents, sources and days of a view. */
#ifndef COUNT_SPREADS_H
#define COUNT_SPREADS_H

#include "corpus/grouping.h"
#include "count/sightings.h"

/* Documents are originals: those that are the first, by date, to have the phrase in some surroundings. */
struct spread {
	uint64_t documents;
	uint64_t sources;
	uint64_t days;
	uint64_t quoted; /* documents in which it is all that stands between two quotation marks */
	uint64_t quoted_sources;
	int32_t first; /* DATE_NONE where no document has a date */
	int32_t last;
	uint64_t half_days; /* from the first to the last day of the middle half of them; 0: none has a date */
};

struct spread_question {
	const ww_corpus *corpus;
	const struct members *members;
	const struct grouping *sources;
	const struct sought_phrase *phrases;
	const uint32_t *terms; /* of all phrases */
	size_t count;
	uint32_t from; /* words of phrases */
	uint32_t to;
};

/* Of all documents of a view. */
struct view_spread {
	struct phrase_total phrases;
	uint64_t half_days;
};

/* *out is filled by phrase. Beside what sightings_find takes, 8 bytes a row, and 8 a source and thread. */
ww_status spreads_measure(struct spread *out, struct view_spread *view, const struct spread_question *question,
                          const ww_run *run, ww_error *error);

#endif
