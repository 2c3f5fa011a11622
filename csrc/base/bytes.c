#include "base/bytes.h"

enum { VARINT_BYTES = 10 };

const uint8_t *cursor_take(struct cursor *cursor, uint64_t size)
{
	const uint8_t *at = cursor->at;

	if (cursor->bad || size > cursor_left(cursor)) {
		cursor->bad = true;
		cursor->at = cursor->end;
		return NULL;
	}
	if (size)
		cursor->at += size;
	return at;
}

/* A little-endian integer of size bytes. */
static uint64_t take_integer(struct cursor *cursor, size_t size)
{
	const uint8_t *at = cursor_take(cursor, size);
	uint64_t value = 0;

	if (!at)
		return 0;
	for (size_t i = 0; i < size; i++)
		value |= (uint64_t)at[i] << (8 * i);
	return value;
}

uint8_t cursor_u8(struct cursor *cursor)
{
	return (uint8_t)take_integer(cursor, 1);
}

uint16_t cursor_u16(struct cursor *cursor)
{
	return (uint16_t)take_integer(cursor, 2);
}

uint32_t cursor_u32(struct cursor *cursor)
{
	return (uint32_t)take_integer(cursor, 4);
}

uint64_t cursor_u64(struct cursor *cursor)
{
	return take_integer(cursor, 8);
}

static uint64_t bad_varint(struct cursor *cursor)
{
	cursor->bad = true;
	cursor->at = cursor->end;
	return 0;
}

uint64_t cursor_varint(struct cursor *cursor)
{
	uint64_t value = 0;

	for (unsigned i = 0; i < VARINT_BYTES && cursor->at < cursor->end; i++) {
		uint8_t byte = *cursor->at++;

		if (i == VARINT_BYTES - 1 && byte > 1)
			break;
		value |= (uint64_t)(byte & 0x7f) << (7 * i);
		if (byte < 0x80)
			return byte == 0 && i > 0 ? bad_varint(cursor) : value;
	}
	return bad_varint(cursor);
}

static void put_integer(uint8_t *at, uint64_t value, size_t size)
{
	for (size_t i = 0; i < size; i++)
		at[i] = (uint8_t)(value >> (8 * i));
}

void put_u32(uint8_t *at, uint32_t value)
{
	put_integer(at, value, 4);
}

void put_u64(uint8_t *at, uint64_t value)
{
	put_integer(at, value, 8);
}

static ww_status append_integer(struct vec *bytes, uint64_t value, size_t size, ww_error *error)
{
	uint8_t data[8];

	put_integer(data, value, size);
	return vec_append(bytes, data, size, error);
}

ww_status bytes_u8(struct vec *bytes, uint8_t value, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_reserve(bytes, 1, error));
	((uint8_t *)bytes->items)[bytes->count++] = value;
done:
	return status;
}

ww_status bytes_u32(struct vec *bytes, uint32_t value, ww_error *error)
{
	return append_integer(bytes, value, 4, error);
}

ww_status bytes_u64(struct vec *bytes, uint64_t value, ww_error *error)
{
	return append_integer(bytes, value, 8, error);
}

ww_status bytes_varint(struct vec *bytes, uint64_t value, ww_error *error)
{
	uint8_t *at;
	ww_status status;

	WW_STEP(vec_reserve(bytes, VARINT_BYTES, error));
	at = vec_at(bytes, bytes->count);
	for (; value >= 0x80; value >>= 7)
		*at++ = (uint8_t)(value | 0x80);
	*at++ = (uint8_t)value;
	bytes->count = (size_t)(at - (uint8_t *)bytes->items);
done:
	return status;
}
