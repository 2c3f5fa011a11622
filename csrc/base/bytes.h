/*
 * Bytes in and out of files. Integers are little-endian. Reading goes through a cursor that knows its end: a read past
 * it sets `bad` and gives zeros from then on, so that a parser may read a whole record and check once before it uses
 * anything.
 */
#ifndef BASE_BYTES_H
#define BASE_BYTES_H

#include "base/status.h"
#include "base/vec.h"

struct cursor {
	const uint8_t *at;
	const uint8_t *end;
	bool bad;
};

static inline struct cursor cursor_of(const void *data, size_t size)
{
	/* Adding even 0 to NULL is undefined. */
	return (struct cursor){.at = data, .end = size ? (const uint8_t *)data + size : data};
}

static inline size_t cursor_left(const struct cursor *cursor)
{
	return (size_t)(cursor->end - cursor->at);
}

uint8_t cursor_u8(struct cursor *cursor);
uint16_t cursor_u16(struct cursor *cursor);
uint32_t cursor_u32(struct cursor *cursor);
uint64_t cursor_u64(struct cursor *cursor);

/* LEB128, at most 10 bytes; overlong or overflowing encodings are bad. */
uint64_t cursor_varint(struct cursor *cursor);

/* The next size bytes, in place; NULL (and bad) when there are fewer. */
const uint8_t *cursor_take(struct cursor *cursor, uint64_t size);

/* Appending to a vec of bytes (item_size 1). */
ww_status bytes_u8(struct vec *bytes, uint8_t value, ww_error *error);
ww_status bytes_u32(struct vec *bytes, uint32_t value, ww_error *error);
ww_status bytes_u64(struct vec *bytes, uint64_t value, ww_error *error);
ww_status bytes_varint(struct vec *bytes, uint64_t value, ww_error *error);

/* Into memory the caller has measured. */
void put_u32(uint8_t *at, uint32_t value);
void put_u64(uint8_t *at, uint64_t value);

#endif
