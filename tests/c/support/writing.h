/* Writers of a store in memory, "sample.ww", for tests that write a little at a time and in which nothing fails. */
#ifndef SUPPORT_WRITING_H
#define SUPPORT_WRITING_H

#include "support/memory_files.h"
#include "watchword/store.h"

ww_writer_options options_for(struct memory_files *memory, bool append);
ww_writer *writer_for(struct memory_files *memory, bool append);

/* Adds a document with an id and a text. */
void add(ww_writer *writer, const char *id, const char *text);

void commit(ww_writer *writer);

#endif
