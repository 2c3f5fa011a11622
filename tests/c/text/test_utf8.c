#include "text/utf8.h"

#include <string.h>

#include "support/check.h"
#include "support/texts.h"

/*
 * The naive twin: puts bits together by the first byte and checks afterwards that the code point is allowed and that
 * nothing shorter would do.
 */
static size_t naive_decode(uint32_t *point, const uint8_t *at, const uint8_t *end)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t length = at[0] < 0x80 ? 1 : at[0] >> 5 == 6 ? 2 : at[0] >> 4 == 14 ? 3 : at[0] >> 3 == 30 ? 4 : 0;
	uint32_t value;

	*point = UTF8_INVALID;
	if (length == 0 || length > (size_t)(end - at))
		return 1;
	value = length == 1 ? at[0] : at[0] & (0x7FU >> length);
	for (size_t i = 1; i < length; i++) {
		if (at[i] >> 6 != 2)
			return 1;
		value = value << 6 | (at[i] & 0x3F);
	}
	if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
		return 1;
	*point = value;
	return length;
}

static void check_all(const uint8_t *at, const uint8_t *end)
{
	while (at < end) {
		uint32_t point, wanted;
		size_t length = utf8_decode(&point, at, end);

		assert_int_equal(length, naive_decode(&wanted, at, end));
		assert_int_equal(point, wanted);
		at += length;
	}
}

static void every_code_point_comes_back(void **state)
{
	(void)state;
	for (uint32_t point = 0; point < 0x110000; point++) {
		char text[4];
		uint32_t found;
		size_t size;

		if (point == 0xD800)
			point = 0xE000;
		size = utf8_encode(text, point);
		assert_int_equal(utf8_decode(&found, (uint8_t *)text, (uint8_t *)text + size), size);
		assert_int_equal(found, point);
	}
}

static void every_sequence_of_three_bytes_decodes_as_the_naive_way_does(void **state)
{
	(void)state;
	for (uint32_t bytes = 0; bytes < 1 << 24; bytes += bytes < 0xC00000 ? 257 : 1) {
		uint8_t text[3] = {(uint8_t)(bytes >> 16), (uint8_t)(bytes >> 8), (uint8_t)bytes};
		uint32_t point, wanted;

		assert_int_equal(utf8_decode(&point, text, text + 3), naive_decode(&wanted, text, text + 3));
		assert_int_equal(point, wanted);
	}
}

static void sequences_cut_short_are_ill_formed_byte_by_byte(void **state)
{
	static const uint8_t text[] = {0xF0, 0x9F, 0x98, 0x80};

	(void)state;
	for (size_t size = 1; size < sizeof text; size++) {
		check_all(text, text + size);
		assert_int_equal(utf8_invalid(text, size), size);
		assert_int_equal(utf8_count(text, size), size);
	}
	assert_int_equal(utf8_count(text, sizeof text), 1);
}

static void counts_agree_with_the_naive_way_on_anything(void **state)
{
	struct sequence sequence = {7};
	char text[300];

	(void)state;
	for (int round = 0; round < 500; round++) {
		const uint8_t *start = (uint8_t *)text, *end = start + sizeof text;
		uint64_t points = 0, invalid = 0;

		text_fill_nasty(&sequence, text, sizeof text);
		for (const uint8_t *at = start; at < end; points++) {
			uint32_t point;

			at += naive_decode(&point, at, end);
			invalid += point == UTF8_INVALID;
		}
		check_all(start, end);
		assert_int_equal(utf8_count(text, sizeof text), points);
		assert_int_equal(utf8_invalid(text, sizeof text), invalid);
	}
	assert_int_equal(utf8_count(NULL, 0), 0);
	assert_int_equal(utf8_invalid(NULL, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_code_point_comes_back),
		cmocka_unit_test(every_sequence_of_three_bytes_decodes_as_the_naive_way_does),
		cmocka_unit_test(sequences_cut_short_are_ill_formed_byte_by_byte),
		cmocka_unit_test(counts_agree_with_the_naive_way_on_anything),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
