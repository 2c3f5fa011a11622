/* Showing where a query went wrong. */
#ifndef FIND_QUERY_ERROR_H
#define FIND_QUERY_ERROR_H

#include "base/status.h"

/*
 * Fails with WW_EINVAL and three lines: the column (in code points, from 1) and what is wrong; the query, or a window
 * of a long one; a caret below the place. at is a byte offset, up to size; what has at most 80 bytes.
 */
ww_status query_fail(ww_error *error, const char *query, size_t size, size_t at, const char *what);

#endif
