/* The table of documents: one row a document with all that a store says of it but its text. */
#ifndef CORPUS_DOCUMENTS_H
#define CORPUS_DOCUMENTS_H

#include "base/progress.h"
#include "corpus/shared.h"
#include "table/build.h"

struct document_rows {
	struct table_builder *builder;
	struct corpus_shared *shared;
	struct progress progress;
	uint64_t done; /* cells of text, what progress is measured by */
};

/* Declares the columns, for count rows to come. documents_end must follow, whatever the outcome. */
ww_status documents_begin(struct document_rows *rows, struct corpus_shared *shared, uint64_t count, const ww_run *run,
                          ww_error *error);

/* Appends rows from to to - 1 of a part. */
ww_status documents_add(struct document_rows *rows, size_t segment, const struct view_part *part, uint64_t from,
                        uint64_t to, ww_error *error);

void documents_end(struct document_rows *rows);

#endif
