/*
 * Type ids as byte-aligned dense codes. The first byte tells the length: frequent types (small ids) take one byte, most
 * others two, and what deflate sees afterwards still has its repeats on byte boundaries.
 *
 *     first byte b        bytes   id
 *     b < one             1       b
 *     one <= b < two      2       one + (b - one) * 256 + next byte
 *     two <= b < 255      3       one + (two - one) * 256 + (b - two) * 65536 + next two bytes, big-endian
 *     b = 255             5       next four bytes, big-endian
 */
#ifndef STORE_CODES_H
#define STORE_CODES_H

#include "base/status.h"

/* Stored in each segment; one <= two. */
struct code_split {
	uint8_t one;
	uint8_t two;
};

enum {
	CODE_MAX_BYTES = 5,
	CODE_SLACK = 4 /* readable bytes that codes_decode needs after the end of its input */
};

/* The split that the writer uses, measured on news. */
struct code_split code_split_default(void);

/* Where codes get longer, worked out once for a split. */
struct code_borders {
	uint32_t one;  /* first id of two bytes */
	uint32_t two;  /* first id of three */
	uint32_t five; /* first id of five */
	uint32_t first_of_three;
};

struct code_borders code_borders_of(struct code_split split);

/* Writes the code of an id that needs five bytes. */
uint8_t *code_put_long(uint8_t *at, uint32_t id);

/*
 * Writes one code and returns the place after it; room for CODE_MAX_BYTES, of which more than the code may be written.
 * Which length comes next is not to be foretold, so all three are made, and one is chosen without a branch.
 */
static inline uint8_t *code_put(uint8_t *at, const struct code_borders *borders, uint32_t id)
{
	bool two = id >= borders->one, three = id >= borders->two;
	uint32_t rest = id - borders->one, long_rest = id - borders->two;
	uint32_t code = id;

	if (id >= borders->five)
		return code_put_long(at, id);
	code = two ? (borders->one + (rest >> 8)) | (rest & 0xFF) << 8 : code;
	code = three ? (borders->first_of_three + (long_rest >> 16)) | (long_rest & 0xFF00) | (long_rest & 0xFF) << 16 : code;
	at[0] = (uint8_t)code;
	at[1] = (uint8_t)(code >> 8);
	at[2] = (uint8_t)(code >> 16);
	return at + 1 + two + three;
}

/* What decoding looks up by first byte. */
struct code_table {
	uint32_t base[256];
	uint8_t shift[256];
	uint8_t bytes[256];
};

void code_table_fill(struct code_table *table, struct code_split split);

/*
 * Decodes exactly count ids out of exactly size bytes; CODE_SLACK bytes after them must be readable. False when the
 * bytes do not fit or an id is not below types.
 */
bool codes_decode(uint32_t *out, size_t count, const struct code_table *table, uint32_t types, const uint8_t *data,
                  size_t size);

#endif
