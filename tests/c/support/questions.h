/* Every question that can be put to a store, with answers that can be compared; and a small store that answers all. */
#ifndef SUPPORT_QUESTIONS_H
#define SUPPORT_QUESTIONS_H

#include "base/vec.h"
#include "support/memory_files.h"
#include "watchword/corpus.h"

/* The path of the store, which in memory_files names nothing. */
#define SMALL_STORE "small.ww"

/*
 * Makes a new store of a few KB with all that a store can have: several segments, every section, fields of the user's,
 * types folded as in Turkish, lemmas and parts of speech, deleted documents, bytes that are no text. Variants differ in
 * one document. Each segment gets so many samples besides.
 */
void small_store_build(struct memory_files *memory, unsigned variant, size_t samples);

size_t question_count(void);

/* Whether every call loads word lists first, which takes many allocations. */
bool question_has_lists(size_t question);

/* Appends the answer to one question in bytes. */
ww_status question_ask(struct vec *out, const ww_corpus *corpus, size_t question, ww_error *error);

/* Opens the store and puts questions first to end - 1. */
ww_status questions_ask(struct vec *out, const ww_alloc *alloc, const ww_file_system *files, size_t first, size_t end,
                        ww_error *error);

#endif
