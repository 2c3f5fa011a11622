/*
 * Merging neighbouring segments into fewer and larger ones. Documents keep their order; those that are deleted do not
 * come along. The segments that result are the same, but for their ids, as if their documents had just been added.
 */
#ifndef STORE_COMPACT_H
#define STORE_COMPACT_H

#include "base/hash.h"
#include "base/progress.h"
#include "store/manifest.h"

struct compaction {
	const ww_alloc *alloc;
	const ww_file_system *files;
	int directory;
	bool no_sync;
	uint64_t memory_limit;
	struct hash_key seed;      /* of the maps of types */
	const ww_run *run;         /* progress counts documents; threads deflate */
	struct manifest *manifest; /* its entries are exchanged; new segments get ids from it */
	bool changed;              /* set when they were */
};

/*
 * Merges all segments that fit together into the memory limit, and those with deleted documents. After a failure the
 * manifest is still whole: a run of segments is exchanged or it is not. Files of new segments that it does not list may
 * then be there, with ids from the next_id it had before on.
 */
ww_status compact_all(struct compaction *compaction, ww_error *error);

/*
 * The same, but only where it pays: segments at the end of the store when there are several of about one size, so that
 * a store that is added to again and again has few segments and each document is copied a few times at most; and
 * segments more than half of whose documents are deleted.
 */
ww_status compact_due(struct compaction *compaction, ww_error *error);

#endif
