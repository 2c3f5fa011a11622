/* Classes of ASCII bytes, independent of the locale. */
#ifndef TEXT_ASCII_H
#define TEXT_ASCII_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static inline bool ascii_is_lower(uint8_t byte)
{
	return byte >= 'a' && byte <= 'z';
}

static inline bool ascii_is_upper(uint8_t byte)
{
	return byte >= 'A' && byte <= 'Z';
}

static inline bool ascii_is_letter(uint8_t byte)
{
	return ascii_is_lower(byte | 0x20);
}

static inline bool ascii_is_digit(uint8_t byte)
{
	return byte >= '0' && byte <= '9';
}

static inline bool ascii_is_alnum(uint8_t byte)
{
	return ascii_is_letter(byte) || ascii_is_digit(byte);
}

/*
 * The end of the run of letters that starts at `at`. Takes eight bytes at a time where there are as many: most words
 * end inside the first eight, and finding where without a branch for each byte is what makes scanning fast.
 *
 * Letters are found in all bytes of a word at once. With bit 5 set and bit 7 cleared, a byte b is a small letter when
 * b + (0x80 - 'a') reaches bit 7 and b + (0x7F - 'z') does not; no sum leaves its byte.
 */
static inline const uint8_t *ascii_letters_end(const uint8_t *at, const uint8_t *end)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	const uint64_t ones = UINT64_MAX / 0xFF, high = ones << 7;

	for (; end - at >= 8; at += 8) {
		uint64_t bytes, low, others;

		memcpy(&bytes, at, 8);
		low = (bytes | ones << 5) & ~high;
		others = ~((low + ones * (0x80 - 'a')) & ~(low + ones * (0x7F - 'z'))) | bytes;
		others &= high;
		if (others)
			return at + __builtin_ctzll(others) / 8;
	}
#endif
	while (at < end && ascii_is_letter(*at))
		at++;
	return at;
}

#endif
