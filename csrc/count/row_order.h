/* The order of rows: group, then count descending, then text; rows of the same text by length. */
#ifndef COUNT_ROW_ORDER_H
#define COUNT_ROW_ORDER_H

#include "count/rows.h"

/* By group and count alone. */
int row_compare_keys(const struct row *a, const struct row *b);

/* Puts a list in order on the calling thread. */
ww_status row_list_sort(const struct rows *rows, struct row_list *list, ww_error *error);

/* Puts the first list in order on all threads. */
ww_status rows_put_in_order(struct rows *rows, const ww_run *run, ww_error *error);

#endif
