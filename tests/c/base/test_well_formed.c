#include <string.h>

#include "base/well_formed.h"
#include "support/check.h"

/* The plain way: decode by the definition of UTF-8, then look whether the code point may be written so. */
static size_t plain_character(const uint8_t *at, size_t size)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t length = at[0] < 0x80 ? 1 : at[0] >> 5 == 6 ? 2 : at[0] >> 4 == 14 ? 3 : at[0] >> 3 == 30 ? 4 : 0;
	uint32_t point;

	if (length <= 1)
		return length;
	if (length > size)
		return 0;
	point = at[0] & (0xffu >> (length + 1));
	for (size_t i = 1; i < length; i++) {
		if (at[i] >> 6 != 2)
			return 0;
		point = point << 6 | (at[i] & 0x3f);
	}
	return point < least[length] || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? 0 : length;
}

static size_t plain(const uint8_t *at, size_t size)
{
	size_t done = 0;

	for (size_t length; done < size && (length = plain_character(at + done, size - done)) > 0; done += length)
		;
	return done;
}

static void all_beginnings_of_three_bytes_agree_with_the_plain_way(void **state)
{
	(void)state;
	for (uint32_t i = 0; i < 0x1000000; i++) {
		uint8_t bytes[] = {(uint8_t)(i >> 16), (uint8_t)(i >> 8), (uint8_t)i, 0x80};

		if (bytes[0] < 0x80 && bytes[1] < 0x80)
			continue;
		if (well_formed(bytes, 4) != plain(bytes, 4) || well_formed(bytes, 3) != plain(bytes, 3))
			fail_msg("%02x %02x %02x", bytes[0], bytes[1], bytes[2]);
	}
}

static void random_bytes_agree_with_the_plain_way(void **state)
{
	static const char *const pieces[] = {
		"a", "ordinary ", "\xc3\xa9", "\xe2\x80\x9c", "\xf0\x9f\x93\xa2", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff"};
	struct sequence sequence = {1};
	uint8_t text[64];

	(void)state;
	for (int round = 0; round < 20000; round++) {
		size_t size = 0;

		while (size < 48) {
			/* Seldom one of the last three, which are no UTF-8, so that long good stretches come up too. */
			const char *piece = pieces[sequence_below(&sequence, sequence_below(&sequence, 20) ? 5 : 8)];

			memcpy(text + size, piece, strlen(piece));
			size += strlen(piece);
		}
		size -= sequence_below(&sequence, 8);
		assert_int_equal(well_formed(text, size), plain(text, size));
	}
}

static void nothing_is_well_formed(void **state)
{
	(void)state;
	assert_int_equal(well_formed(NULL, 0), 0);
	assert_int_equal(well_formed("\0\0", 2), 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(all_beginnings_of_three_bytes_agree_with_the_plain_way),
		cmocka_unit_test(random_bytes_agree_with_the_plain_way),
		cmocka_unit_test(nothing_is_well_formed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
