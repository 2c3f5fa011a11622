/* What the sections of a segment say of each other, checked against what is in them. */
#ifndef STORE_CROSS_CHECK_H
#define STORE_CROSS_CHECK_H

#include "base/fingerprints.h"
#include "store/inspection.h"

/*
 * Checks everything that stands in sound blocks: that each section can be decoded, and that lexicon, document table and
 * word index say of the stream what is so. ids has those of the segments before, and gets those of this one, deleted
 * documents left out. Adds the blocks of the stream to the progress. Takes memory for the lexicon, some counters a
 * type, and a few blocks.
 */
ww_status cross_check(const struct inspection *inspection, struct fingerprints *ids, struct progress *progress,
                      ww_error *error);

#endif
