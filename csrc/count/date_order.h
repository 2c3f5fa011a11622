/* The order of dates. */
#ifndef COUNT_DATE_ORDER_H
#define COUNT_DATE_ORDER_H

#include "corpus/corpus.h"

/*
 * The rows of a view by date, those without one last; of a date, in the order of the view. The caller frees *out with
 * the corpus's allocator.
 */
ww_status rows_by_date(uint32_t **out, const ww_corpus *corpus, ww_error *error);

#endif
