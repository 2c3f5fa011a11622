/* The columns that result tables about documents begin with: document utf8, date date32, source utf8. */
#ifndef CORPUS_LABEL_H
#define CORPUS_LABEL_H

#include "corpus/corpus.h"
#include "table/build.h"

enum { LABEL_DOCUMENT, LABEL_DATE, LABEL_SOURCE, LABEL_COLUMNS };

/* Declares them, as the next columns of a table. */
ww_status label_columns(struct table_builder *builder, ww_error *error);

/* Appends their cells for a document, to columns from `first` on. */
ww_status label_cells_at(struct table_builder *builder, size_t first, const ww_corpus *corpus,
                         struct document_place place, ww_error *error);

/* The same of a label that is at hand. */
ww_status label_cells_of(struct table_builder *builder, size_t first, const struct document_label *label,
                         ww_error *error);

/* Those of a document, to the first columns. */
ww_status label_cells(struct table_builder *builder, const ww_corpus *corpus, struct document_place place,
                      ww_error *error);

#endif
