#include "base/checksum.h"
#include "support/check.h"

/* The definition, one bit at a time. */
static uint32_t plain(uint32_t crc, const uint8_t *data, size_t size)
{
	crc = ~crc;
	for (size_t i = 0; i < size; i++) {
		crc ^= data[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0xedb88320) : 0);
	}
	return ~crc;
}

static void the_check_value_of_the_catalogues_comes_out(void **state)
{
	(void)state;
	assert_int_equal(checksum(0, "123456789", 9), 0xcbf43926);
}

static void it_agrees_with_the_definition_and_continues(void **state)
{
	struct sequence sequence = {6};
	uint8_t data[3000];

	(void)state;
	sequence_fill(&sequence, data, sizeof data);
	for (int i = 0; i < 500; i++) {
		size_t size = sequence_below(&sequence, sizeof data);
		size_t cut = sequence_below(&sequence, size + 1);

		assert_int_equal(checksum(0, data, size), plain(0, data, size));
		assert_int_equal(checksum(checksum(0, data, cut), data + cut, size - cut), plain(0, data, size));
	}
}

static void what_it_was_before_is_told(void **state)
{
	struct sequence sequence = {7};
	uint8_t data[300];

	(void)state;
	for (size_t size = 0; size <= sizeof data; size++) {
		uint32_t before = (uint32_t)sequence_next(&sequence);

		sequence_fill(&sequence, data, size);
		assert_int_equal(checksum_before(checksum(before, data, size), data, size), before);
	}
}

static void nothing_more_changes_nothing(void **state)
{
	(void)state;
	assert_int_equal(checksum(0, NULL, 0), 0);
	assert_int_equal(checksum(0x12345678, NULL, 0), 0x12345678);
	assert_int_equal(checksum(0x12345678, "", 0), 0x12345678);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_check_value_of_the_catalogues_comes_out),
		cmocka_unit_test(it_agrees_with_the_definition_and_continues),
		cmocka_unit_test(what_it_was_before_is_told),
		cmocka_unit_test(nothing_more_changes_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
