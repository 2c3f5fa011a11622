#include "text/utf8.h"

#include <stdbool.h>

static bool is_tail(uint8_t byte)
{
	return (byte & 0xC0) == 0x80;
}

/* After some first bytes the second has a narrower range: no overlong forms, no surrogates, nothing past U+10FFFF. */
static bool is_second(uint8_t first, uint8_t second)
{
	switch (first) {
	case 0xE0:
		return second >= 0xA0 && second <= 0xBF;
	case 0xED:
		return second >= 0x80 && second <= 0x9F;
	case 0xF0:
		return second >= 0x90 && second <= 0xBF;
	case 0xF4:
		return second >= 0x80 && second <= 0x8F;
	default:
		return is_tail(second);
	}
}

/* Bytes of a sequence from its first byte; 0 for a byte that cannot start one. */
static size_t length_from(uint8_t first)
{
	if (first < 0x80)
		return 1;
	if (first < 0xC2 || first > 0xF4)
		return 0;
	return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

size_t utf8_decode(uint32_t *point, const uint8_t *at, const uint8_t *end)
{
	size_t length = length_from(at[0]);

	*point = UTF8_INVALID;
	if (length == 1)
		*point = at[0];
	if (length < 2 || (size_t)(end - at) < length || !is_second(at[0], at[1]))
		return 1;
	if (length == 2) {
		*point = (at[0] & 0x1FU) << 6 | (at[1] & 0x3FU);
	} else if (!is_tail(at[2])) {
		return 1;
	} else if (length == 3) {
		*point = (at[0] & 0x0FU) << 12 | (at[1] & 0x3FU) << 6 | (at[2] & 0x3FU);
	} else {
		if (!is_tail(at[3]))
			return 1;
		*point = (at[0] & 0x07U) << 18 | (at[1] & 0x3FU) << 12 | (at[2] & 0x3FU) << 6 | (at[3] & 0x3FU);
	}
	return length;
}

uint64_t utf8_count(const void *data, size_t size)
{
	const uint8_t *at = data, *end = at + size;
	uint64_t count = 0;

	for (uint32_t point; at < end; count++)
		at += utf8_decode(&point, at, end);
	return count;
}

uint64_t utf8_invalid(const void *data, size_t size)
{
	const uint8_t *at = data, *end = at + size;
	uint64_t count = 0;

	for (uint32_t point; at < end; count += point == UTF8_INVALID)
		at += utf8_decode(&point, at, end);
	return count;
}

size_t utf8_encode(char *out, uint32_t point)
{
	if (point < 0x80) {
		out[0] = (char)point;
		return 1;
	}
	if (point < 0x800) {
		out[0] = (char)(0xC0 | point >> 6);
		out[1] = (char)(0x80 | (point & 0x3F));
		return 2;
	}
	if (point < 0x10000) {
		out[0] = (char)(0xE0 | point >> 12);
		out[1] = (char)(0x80 | (point >> 6 & 0x3F));
		out[2] = (char)(0x80 | (point & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | point >> 18);
	out[1] = (char)(0x80 | (point >> 12 & 0x3F));
	out[2] = (char)(0x80 | (point >> 6 & 0x3F));
	out[3] = (char)(0x80 | (point & 0x3F));
	return 4;
}
