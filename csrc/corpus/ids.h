/* Documents by their ids. */
#ifndef CORPUS_IDS_H
#define CORPUS_IDS_H

#include "corpus/corpus.h"

struct id_map;

/* The place of the document with this id and its row in the view; WW_ENOTFOUND when the view does not have it. */
ww_status corpus_find_id(struct document_place *place, uint64_t *row, const ww_corpus *corpus, ww_text id,
                         ww_error *error);

/* Accepts NULL. */
void id_map_free(struct id_map *map);

#endif
