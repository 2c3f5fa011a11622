/* Digits of a byte, the lowest first (Knuth, The Art of Computer Programming 3, 5.2.5); those all keys share are
 * skipped. */
#include "base/radix.h"

#include <string.h>

enum { DIGITS = 8, DIGIT_VALUES = 256, FEW = 48 /* for which counting 256 values takes longer than inserting */ };

static struct radix_item *insert_each(struct radix_item *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct radix_item item = items[i];
		size_t at = i;

		for (; at > 0 && items[at - 1].key > item.key; at--)
			items[at] = items[at - 1];
		items[at] = item;
	}
	return items;
}

/* Bits in which keys differ. */
static uint64_t differing_bits(const struct radix_item *items, size_t count)
{
	uint64_t bits = 0;

	for (size_t i = 1; i < count; i++)
		bits |= items[i].key ^ items[0].key;
	return bits;
}

static void sort_digit(struct radix_item *to, const struct radix_item *from, size_t count, unsigned shift)
{
	size_t starts[DIGIT_VALUES] = {0}, next = 0;

	for (size_t i = 0; i < count; i++)
		starts[from[i].key >> shift & (DIGIT_VALUES - 1)]++;
	for (size_t value = 0; value < DIGIT_VALUES; value++) {
		size_t here = starts[value];

		starts[value] = next;
		next += here;
	}
	for (size_t i = 0; i < count; i++)
		to[starts[from[i].key >> shift & (DIGIT_VALUES - 1)]++] = from[i];
}

struct radix_item *radix_sort(struct radix_item *items, struct radix_item *spare, size_t count)
{
	uint64_t bits;

	if (count < FEW)
		return insert_each(items, count);
	bits = differing_bits(items, count);
	for (unsigned digit = 0; digit < DIGITS; digit++) {
		struct radix_item *sorted = spare;

		if ((bits >> 8 * digit & (DIGIT_VALUES - 1)) == 0)
			continue;
		sort_digit(sorted, items, count, 8 * digit);
		spare = items;
		items = sorted;
	}
	return items;
}
