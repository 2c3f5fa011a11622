#include "store/codes.h"

enum { ESCAPE = 255 };

/* First id that needs three bytes. */
static uint32_t three_from(struct code_split split)
{
	return split.one + (uint32_t)(split.two - split.one) * 256;
}

/* First id that needs the escape. */
static uint32_t escape_from(struct code_split split)
{
	return three_from(split) + (uint32_t)(ESCAPE - split.two) * 65536;
}

struct code_split code_split_default(void)
{
	return (struct code_split){.one = 160, .two = 248};
}

uint8_t *code_put_long(uint8_t *at, uint32_t id)
{
	*at++ = ESCAPE;
	*at++ = (uint8_t)(id >> 24);
	*at++ = (uint8_t)(id >> 16);
	*at++ = (uint8_t)(id >> 8);
	*at++ = (uint8_t)id;
	return at;
}

uint8_t *code_put(uint8_t *at, struct code_split split, uint32_t id)
{
	uint32_t rest;

	if (id >= escape_from(split))
		return code_put_long(at, id);
	if (id >= three_from(split)) {
		rest = id - three_from(split);
		*at++ = (uint8_t)(split.two + (rest >> 16));
		*at++ = (uint8_t)(rest >> 8);
		*at++ = (uint8_t)rest;
	} else if (id >= split.one) {
		rest = id - split.one;
		*at++ = (uint8_t)(split.one + (rest >> 8));
		*at++ = (uint8_t)rest;
	} else {
		*at++ = (uint8_t)id;
	}
	return at;
}

/* The id that a first byte stands for when all bytes after it are zero, and how many those are. */
static uint32_t base_of(unsigned *extra, uint32_t byte, struct code_split split)
{
	if (byte < split.one) {
		*extra = 0;
		return byte;
	}
	if (byte < split.two) {
		*extra = 1;
		return split.one + (byte - split.one) * 256;
	}
	if (byte < ESCAPE) {
		*extra = 2;
		return three_from(split) + (byte - split.two) * 65536;
	}
	*extra = 4;
	return 0;
}

/* Decoding adds to the base the top bits of the four bytes after the first: shift is how many bits to drop. */
void code_table_fill(struct code_table *table, struct code_split split)
{
	for (uint32_t byte = 0; byte < 256; byte++) {
		unsigned extra;
		table->base[byte] = base_of(&extra, byte, split);
		table->shift[byte] = (uint8_t)(32 - 8 * extra);
		table->bytes[byte] = (uint8_t)(1 + extra);
	}
}

static uint64_t load_big_endian(const uint8_t *at)
{
	return (uint64_t)at[0] << 24 | (uint64_t)at[1] << 16 | (uint64_t)at[2] << 8 | at[3];
}

bool codes_decode(uint32_t *out, size_t count, const struct code_table *table, uint32_t types, const uint8_t *data,
                  size_t size)
{
	const uint8_t *at = data;
	const uint8_t *end = data + size;
	bool good = true;
	for (size_t i = 0; i < count; i++) {
		if (at >= end)
			return false;
		uint8_t first = *at;
		uint32_t id = table->base[first] + (uint32_t)(load_big_endian(at + 1) >> table->shift[first]);
		good &= id < types;
		out[i] = id;
		at += table->bytes[first];
	}
	return good && at == end;
}
