/*
 * The history of a store, in numbered steps, each of them one commit. What the store shows after a step is a function
 * of the number alone, so that any process can tell whether what it finds was ever committed, and by which step.
 *
 * Most steps add one to three documents, and delete some older ones in the same commit; some only delete, and some only
 * compact. Ids come round again after a while, when the documents that had them are deleted.
 */
#ifndef FAULT_HISTORY_H
#define FAULT_HISTORY_H

#include "watchword.h"

enum history_kind { HISTORY_ADDS, HISTORY_DELETES, HISTORY_COMPACTS };

enum history_kind history_kind_of(uint64_t step);

/* The first step from one on that is of this kind; if it adds, as many documents as any step does. */
uint64_t history_next(uint64_t step, enum history_kind kind);

/* Takes a writer whose store is at the step before through this one. */
ww_status history_step(ww_writer *writer, uint64_t step, ww_error *error);

/* Steps that leave a store as it is now: more than one where only compacting lies between. */
struct history_place {
	uint64_t first;
	uint64_t last;
};

/* Reads all of a corpus, in several ways. WW_EDAMAGED when it is as no step leaves it: the message says how. */
ww_status history_read(struct history_place *place, const ww_corpus *corpus, ww_error *error);

/* The same of the store as it is now. */
ww_status history_read_store(struct history_place *place, const char *path, ww_error *error);

#endif
