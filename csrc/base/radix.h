/* Sorting by 64-bit keys, in time that grows with the items and the bytes in which their keys differ. */
#ifndef BASE_RADIX_H
#define BASE_RADIX_H

#include <stddef.h>
#include <stdint.h>

struct radix_item {
	uint64_t key;
	uint32_t item;
};

/*
 * Sorts by key, ascending; equal keys stay in the order they had. spare has room for count items. Returns the one of
 * the two arrays that holds the outcome; the other is scratch then.
 */
struct radix_item *radix_sort(struct radix_item *items, struct radix_item *spare, size_t count);

#endif
