/* Strings in the order of their bytes. */
#ifndef BASE_BYTE_ORDER_H
#define BASE_BYTE_ORDER_H

#include "base/alloc.h"
#include "base/status.h"

/* Below, at or above 0, as memcmp; the shorter first where the other goes on from it. */
static inline int compare_bytes(ww_text left, ww_text right)
{
	size_t shorter = left.size < right.size ? left.size : right.size;
	int order = shorter ? __builtin_memcmp(left.data, right.data, shorter) : 0;

	return order ? order : (left.size > right.size) - (left.size < right.size);
}

/*
 * Fills order with the numbers of count texts (at most 2^32 - 1) in the order of their bytes; equal ones stay in that
 * of their numbers. Takes 32 bytes a text besides.
 */
ww_status byte_order(uint32_t *order, const ww_text *texts, size_t count, const ww_alloc *alloc, ww_error *error);

#endif
