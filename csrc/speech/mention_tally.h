/* What mentions add up to, by a key: of variants, slogans, templates, groups. */
#ifndef SPEECH_MENTION_TALLY_H
#define SPEECH_MENTION_TALLY_H

#include <math.h>

#include "base/vec.h"
#include "speech/mentions.h"

/* The mentions of one key. */
struct mention_entry {
	uint64_t mentions;
	uint64_t documents;     /* different ones */
	uint64_t sources;       /* different ones; no source is none */
	uint32_t last_document; /* that was counted; of count_different, as the next */
	uint32_t last_source;
	int32_t first; /* DATE_NONE: no document has a date */
	int32_t last;
	uint64_t first_row; /* of the table: the first of the earliest date, or the first of all when none has a date */
	uint64_t last_row;  /* the last of the latest date, or the last of all */
};

struct mention_tally {
	const struct mentions *read;
	struct vec entries; /* struct mention_entry, by number */
	struct hash_map documents;
	struct hash_map sources;
};

struct mention_tally mention_tally_of(const struct mentions *read);

/* Makes count entries, of no mentions. */
ww_status mention_tally_make(struct mention_tally *tally, size_t count, ww_error *error);

/* Counts a row with an entry. */
ww_status mention_tally_count(struct mention_tally *tally, size_t entry, uint64_t row, ww_error *error);

/*
 * Adds 1 to *different when a pair of an entry and an item is seen for the first time. *last: the item of the entry
 * that was counted last; pairs are looked for only when there are two items or more, which most entries never have.
 */
ww_status count_different(uint64_t *different, uint32_t *last, struct hash_map *seen, size_t entry, uint32_t item,
                          ww_error *error);

static inline const struct mention_entry *mention_tally_at(const struct mention_tally *tally, size_t entry)
{
	return vec_at(&tally->entries, entry);
}

/* Documents per thousand; NAN where there are none at all. */
static inline double documents_rate(uint64_t documents, uint64_t all)
{
	return all ? (double)documents * 1e3 / (double)all : NAN;
}

void mention_tally_clear(struct mention_tally *tally);

#endif
