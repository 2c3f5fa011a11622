/* A small store with something of everything in it, to be damaged. */
#ifndef SUPPORT_VARIED_STORE_H
#define SUPPORT_VARIED_STORE_H

#include "support/memory_files.h"
#include "support/sample_store.h"

enum { VARIED_SEGMENTS = 3, VARIED_DOCUMENTS = 10, VARIED_DELETED = 2 };

/*
 * Writes "sample.ww": three segments with words of several scripts, types that are folded as in Turkish, given lemmas
 * and parts of speech, fields of the user's, an empty text and bytes that are no text; two documents are deleted.
 */
void varied_store_build(struct memory_files *memory);

/* The documents that it shows, in order: VARIED_DOCUMENTS - VARIED_DELETED of them; static. */
const ww_input *varied_documents(void);

/* All that were added, and in which segment each is, the first 0; static. */
const ww_input *varied_all(void);
size_t varied_segment_of(size_t document);

/* Its number in the segment, deleted ones counted in. */
size_t varied_number_of(size_t document);

bool varied_is_deleted(size_t document);

#endif
