/* What can be saved of a segment: which of its documents, and which of their values. */
#ifndef STORE_SALVAGE_H
#define STORE_SALVAGE_H

#include "base/fingerprints.h"
#include "store/inspection.h"

/* What becomes of a document. */
enum fate {
	FATE_SAVED,
	FATE_NAMELESS, /* saved too, but its id cannot be read */
	FATE_DELETED,  /* as it was before */
	FATE_DAMAGED,  /* its text is */
	FATE_TAKEN     /* another one has its id */
};

struct salvage {
	const struct inspection *inspection; /* its blocks have been looked at */
	bool is_lost;                        /* lexicon or document table cannot be read, and with them nothing */
	uint64_t documents;                  /* of the segment, as far as that is known */
	uint8_t *fates;                      /* enum fate, by document; NULL when all is lost */
};

/* Finds out. Adds the blocks of the stream to the progress. To be cleared whatever the outcome. */
ww_status salvage_begin(struct salvage *salvage, const struct inspection *inspection, struct progress *progress,
                        ww_error *error);

static inline bool salvage_saves(const struct salvage *salvage, uint64_t document)
{
	return salvage->fates[document] <= FATE_NAMELESS;
}

/*
 * Adds the ids of what is to be saved to those that are taken. Documents whose id is taken already are not saved. Adds
 * nothing to the progress.
 */
ww_status salvage_claim_ids(struct salvage *salvage, struct fingerprints *ids, struct progress *progress,
                            ww_error *error);

/* Whether the file has no block of a field at all. */
bool salvage_has_lost_field(const struct salvage *salvage, uint32_t field);

/*
 * Goes through the values of a field, document by document. value is NULL where it cannot be read, is no UTF-8, or is
 * an id that could be none; borrowed for the call. Other failures than damage end it. Adds nothing to the progress but
 * notices when the user says stop.
 */
ww_status salvage_values(const struct salvage *salvage, uint32_t field,
                         ww_status (*take)(void *user, uint64_t document, const ww_text *value, ww_error *error),
                         void *user, struct progress *progress, ww_error *error);

void salvage_clear(struct salvage *salvage);

#endif
