/* A store looked at as a whole: its manifest, and its segments, held open so that a writer cannot take them away. */
#ifndef STORE_INSPECTED_STORE_H
#define STORE_INSPECTED_STORE_H

#include "store/inspection.h"

struct inspected_store {
	const ww_alloc *alloc;
	const ww_file_system *files;
	const char *path;
	int directory;
	struct findings findings;
	bool has_manifest; /* it can be read; if not, all segments in the directory belong to the store */
	struct manifest manifest;
	struct vec segments; /* struct inspection *, in the order of documents; without a manifest, by id */
};

static inline struct inspection *inspected_segment(const struct inspected_store *store, size_t index)
{
	return ((struct inspection **)store->segments.items)[index];
}

/*
 * Opens the files of a store and looks at their fixed parts, names of fields included. WW_ENOTFOUND when there is
 * neither a manifest nor a segment. To be closed whatever the outcome.
 */
ww_status inspected_store_open(struct inspected_store *store, const struct findings *findings, const char *path,
                               const ww_alloc *alloc, const ww_file_system *files, ww_error *error);

/* Blocks of all segments that can be read, those of the streams twice: they are decoded once they have been looked at.
 */
uint64_t inspected_store_work(const struct inspected_store *store);

/* Lets go of a segment, and of the memory that reading it took. */
void inspected_store_drop(struct inspected_store *store, size_t index);

void inspected_store_close(struct inspected_store *store);

#endif
