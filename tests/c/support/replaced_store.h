/*
 * A store whose manifest is replaced, and whose segments are gone, each time a segment is opened: as when a writer
 * merges segments faster than they can be opened. After a number of times they stay.
 */
#ifndef SUPPORT_REPLACED_STORE_H
#define SUPPORT_REPLACED_STORE_H

#include "support/memory_files.h"

struct replaced_store {
	struct memory_files memory; /* first, so that its user is this too; holds "sample.ww" */
	int (*open_file)(void *user, int directory, const char *name);
	unsigned times;
	bool keeps_manifest; /* nothing replaces the manifest: a segment is just lost */
};

/* Once the store is built: from now on it is replaced so many times. */
void replaced_store_set(struct replaced_store *replaced, unsigned times);

#endif
