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

/* Writes one code and returns the place after it; room for CODE_MAX_BYTES. */
uint8_t *code_put(uint8_t *at, struct code_split split, uint32_t id);

/* The same for an id that needs CODE_MAX_BYTES. */
uint8_t *code_put_long(uint8_t *at, uint32_t id);

enum { CODE_WINDOW = 8 /* bytes that are decoded at once; at most as many codes begin there */ };

/* How codes of one and two bytes lie in a window, given which of its bytes a code of more than one may begin with. */
struct code_window {
	uint8_t from[2 * CODE_WINDOW]; /* by code: its last byte, and that before it or 0x80 for none */
	uint16_t less[CODE_WINDOW];    /* by code: what these two are too high by, taken as a number */
	uint8_t starts;                /* bit set: bytes that begin a code */
	uint8_t codes;                 /* that end in the window */
	uint8_t bytes;                 /* that they take */
};

/* What decoding looks up by first byte, and by window. */
struct code_table {
	uint32_t base[256];
	uint8_t shift[256];
	uint8_t bytes[256];
	struct code_split split;
	struct code_window windows[1 << CODE_WINDOW];
};

void code_table_fill(struct code_table *table, struct code_split split);

/*
 * Decodes exactly count ids out of exactly size bytes; CODE_SLACK bytes after them must be readable. False when the
 * bytes do not fit or an id is not below types.
 */
bool codes_decode(uint32_t *out, size_t count, const struct code_table *table, uint32_t types, const uint8_t *data,
                  size_t size);

/* The same one code after another, as processors do it that cannot shuffle bytes. */
bool codes_decode_singly(uint32_t *out, size_t count, const struct code_table *table, uint32_t types,
                         const uint8_t *data, size_t size);

#endif
