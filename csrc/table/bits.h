/* Rows of bits, least significant first, as Arrow has them. */
#ifndef TABLE_BITS_H
#define TABLE_BITS_H

#include "base/vec.h"

static inline bool bits_get(const uint8_t *bits, uint64_t index)
{
	return bits[index / 8] >> (index % 8) & 1;
}

/* Bytes that hold count bits. */
static inline size_t bits_bytes(uint64_t count)
{
	return (size_t)(count / 8 + (count % 8 != 0));
}

/* Appends a bit to a vec of bytes that holds `count` bits and has room for one more byte. */
static inline void bits_append(struct vec *bits, uint64_t count, bool bit)
{
	uint8_t *bytes = bits->items;

	if (count % 8 == 0)
		bytes[bits->count++] = 0;
	bytes[count / 8] |= (uint8_t)(bit << (count % 8));
}

/* Takes back all bits from index `count` on; what is left of the last byte is zero, as bits_append needs it. */
static inline void bits_cut(struct vec *bits, uint64_t count)
{
	bits->count = bits_bytes(count);
	if (count % 8 != 0)
		((uint8_t *)bits->items)[bits->count - 1] &= (uint8_t)((1u << (count % 8)) - 1);
}

#endif
