#include "text/json_string.h"

#include "base/well_formed.h"
#include "text/utf8.h"

/* "\u" and four digits, what a byte takes at most; and how many bytes are given room for that at a time. */
enum { ESCAPE_BYTES = 6, STEP_BYTES = 8192 };

static char *put_escape(char *out, const char *prefix, uint8_t byte)
{
	static const char digits[] = "0123456789abcdef";

	memcpy(out, prefix, 4);
	out[4] = digits[byte >> 4];
	out[5] = digits[byte & 15];
	return out + ESCAPE_BYTES;
}

/* The letter that stands for a character behind a backslash; 0 when there is none. */
static char short_escape(uint8_t byte)
{
	switch (byte) {
	case '"':
	case '\\':
		return (char)byte;
	case '\b':
		return 'b';
	case '\f':
		return 'f';
	case '\n':
		return 'n';
	case '\r':
		return 'r';
	case '\t':
		return 't';
	default:
		return 0;
	}
}

static char *put_special(char *out, uint8_t byte)
{
	char letter = short_escape(byte);

	if (!letter)
		return put_escape(out, "\\u00", byte);
	*out++ = '\\';
	*out++ = letter;
	return out;
}

/* Bytes that are UTF-8. */
static char *put_text(char *out, const uint8_t *at, size_t size)
{
	for (const uint8_t *end = at + size; at < end; at++) {
		if (*at < 0x20 || *at == '"' || *at == '\\')
			out = put_special(out, *at);
		else
			*out++ = (char)*at;
	}
	return out;
}

/* Puts the bytes from *at to end, and moves *at behind what was put. */
static char *put_bytes(char *out, const uint8_t **at, const uint8_t *end, bool more)
{
	while (*at < end) {
		size_t good = well_formed(*at, (size_t)(end - *at));

		out = put_text(out, *at, good);
		*at += good;
		if (*at == end || (more && end - *at < UTF8_MAX_BYTES && **at >= 0xc0))
			break;
		out = put_escape(out, "\\udc", *(*at)++);
	}
	return out;
}

ww_status json_string_add(struct vec *out, size_t *used, const void *data, size_t size, bool more, ww_error *error)
{
	const uint8_t *at = data;
	const uint8_t *stop = at;
	size_t left = size;
	ww_status status = WW_OK;

	while (left) {
		size_t step = left < STEP_BYTES ? left : STEP_BYTES;

		stop += step;
		left -= step;
		WW_STEP(vec_reserve(out, (size_t)(stop - at) * ESCAPE_BYTES, error));
		out->count = (size_t)(put_bytes(vec_at(out, out->count), &at, stop, more || left) - (char *)out->items);
	}
	*used = size - (size_t)(stop - at);
done:
	return status;
}
