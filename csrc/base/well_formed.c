#include "base/well_formed.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Length of the ASCII run at the start, in steps of eight bytes where it can. */
static size_t ascii_run(const uint8_t *at, size_t size)
{
	size_t done = 0;

	for (uint64_t word; size - done >= sizeof word; done += sizeof word) {
		memcpy(&word, at + done, sizeof word);
		if (word & UINT64_C(0x8080808080808080))
			break;
	}
	while (done < size && at[done] < 0x80)
		done++;
	return done;
}

static bool continues(uint8_t byte)
{
	return (byte & 0xc0) == 0x80;
}

/* The second byte's range shuts out overlong forms, surrogates and what is above U+10FFFF. */
static bool second_fits(uint8_t first, uint8_t second)
{
	switch (first) {
	case 0xe0:
		return second >= 0xa0 && second <= 0xbf;
	case 0xed:
		return second >= 0x80 && second <= 0x9f;
	case 0xf0:
		return second >= 0x90 && second <= 0xbf;
	case 0xf4:
		return second >= 0x80 && second <= 0x8f;
	default:
		return continues(second);
	}
}

/* Length of the character of more than one byte at the start; 0 when there is none. */
static size_t character(const uint8_t *at, size_t size)
{
	size_t length = at[0] < 0xc2 ? 0 : at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3 : at[0] < 0xf5 ? 4 : 0;

	if (length == 0 || length > size || !second_fits(at[0], at[1]))
		return 0;
	for (size_t i = 2; i < length; i++) {
		if (!continues(at[i]))
			return 0;
	}
	return length;
}

size_t well_formed(const void *data, size_t size)
{
	const uint8_t *bytes = data;
	size_t done = 0;

	while (done < size) {
		const uint8_t *at = bytes + done;
		size_t length = *at < 0x80 ? ascii_run(at, size - done) : character(at, size - done);

		if (length == 0)
			break;
		done += length;
	}
	return done;
}
