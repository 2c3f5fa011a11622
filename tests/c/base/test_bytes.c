#include <string.h>

#include "base/bytes.h"
#include "support/counting.h"

static void integers_are_little_endian(void **state)
{
	static const uint8_t wanted[] = {1, 3, 2, 7, 6, 5, 4, 15, 14, 13, 12, 11, 10, 9, 8};
	struct vec bytes = vec_of(&alloc_default, 1);
	struct cursor cursor;
	uint8_t placed[12];
	ww_error error;

	(void)state;
	assert_ok(bytes_u8(&bytes, 1, &error), &error);
	assert_ok(bytes_u8(&bytes, 3, &error), &error);
	assert_ok(bytes_u8(&bytes, 2, &error), &error);
	assert_ok(bytes_u32(&bytes, 0x04050607, &error), &error);
	assert_ok(bytes_u64(&bytes, UINT64_C(0x08090a0b0c0d0e0f), &error), &error);
	assert_int_equal(bytes.count, sizeof wanted);
	assert_memory_equal(bytes.items, wanted, sizeof wanted);
	put_u32(placed, 0x04050607);
	put_u64(placed + 4, UINT64_C(0x08090a0b0c0d0e0f));
	assert_memory_equal(placed, wanted + 3, sizeof placed);

	cursor = cursor_of(bytes.items, bytes.count);
	assert_int_equal(cursor_u8(&cursor), 1);
	assert_int_equal(cursor_u16(&cursor), 0x0203);
	assert_int_equal(cursor_u32(&cursor), 0x04050607);
	assert_true(cursor_u64(&cursor) == UINT64_C(0x08090a0b0c0d0e0f));
	assert_true(!cursor.bad && cursor_left(&cursor) == 0);
	vec_clear(&bytes);
}

static void reading_past_the_end_is_bad_and_zero_for_good(void **state)
{
	static const uint8_t data[] = {0xff, 0xff, 0xff};
	struct cursor cursor = cursor_of(data, sizeof data);
	struct cursor empty = cursor_of(NULL, 0);

	(void)state;
	assert_int_equal(cursor_u32(&cursor), 0);
	assert_true(cursor.bad);
	/* Three bytes were there, but what follows a failure has no meaning. */
	assert_int_equal(cursor_u8(&cursor), 0);
	assert_int_equal(cursor_varint(&cursor), 0);
	assert_null(cursor_take(&cursor, 0));

	assert_int_equal(cursor_left(&empty), 0);
	assert_int_equal(cursor_u64(&empty), 0);
	assert_true(empty.bad);
}

static void taking_is_bounded_whatever_the_size(void **state)
{
	static const char data[] = "abcdef";
	struct cursor cursor = cursor_of(data, 6);

	(void)state;
	assert_ptr_equal(cursor_take(&cursor, 2), data);
	assert_ptr_equal(cursor_take(&cursor, 0), data + 2);
	assert_ptr_equal(cursor_take(&cursor, 4), data + 2);
	assert_false(cursor.bad);
	cursor = cursor_of(data, 6);
	assert_null(cursor_take(&cursor, 7));
	assert_true(cursor.bad);
	cursor = cursor_of(data, 6);
	assert_null(cursor_take(&cursor, UINT64_MAX));
	assert_true(cursor.bad);
}

static void a_varint_reads_back_from_its_shortest_form(void **state)
{
	struct sequence sequence = {5};
	struct vec bytes = vec_of(&alloc_default, 1);
	ww_error error;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		unsigned bits = (unsigned)sequence_below(&sequence, 65);
		uint64_t value = bits == 0 ? 0 : sequence_next(&sequence) >> (64 - bits);
		size_t wanted = 1;
		struct cursor cursor;

		for (uint64_t rest = value >> 7; rest; rest >>= 7)
			wanted++;
		bytes.count = 0;
		assert_ok(bytes_varint(&bytes, value, &error), &error);
		assert_int_equal(bytes.count, wanted);
		cursor = cursor_of(bytes.items, bytes.count);
		assert_true(cursor_varint(&cursor) == value && !cursor.bad && cursor_left(&cursor) == 0);
		cursor = cursor_of(bytes.items, bytes.count - 1);
		assert_true(cursor_varint(&cursor) == 0 && cursor.bad);
	}
	vec_clear(&bytes);
}

static void long_forms_of_a_varint_are_bad(void **state)
{
	static const struct {
		const char *bytes;
		size_t size;
		bool bad;
	} cases[] = {
		{"\x00", 1, false},
		{"\x7f", 1, false},
		{"\x80\x00", 2, true}, /* zero in two bytes */
		{"\xff\x00", 2, true}, /* 127 in two bytes */
		{"\x80\x01", 2, false},
		{"\x80\x80\x00", 3, true},
		{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 10, false}, /* UINT64_MAX */
		{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02", 10, true},  /* bit 64 */
		{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x81", 10, true},
		{"\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01", 11, true},
		{"\x80", 1, true},
		{"", 0, true},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct cursor cursor = cursor_of(cases[i].bytes, cases[i].size);
		uint64_t value = cursor_varint(&cursor);

		assert_int_equal(cursor.bad, cases[i].bad);
		assert_true(!cases[i].bad || value == 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(integers_are_little_endian),
		cmocka_unit_test(reading_past_the_end_is_bad_and_zero_for_good),
		cmocka_unit_test(taking_is_bounded_whatever_the_size),
		cmocka_unit_test(a_varint_reads_back_from_its_shortest_form),
		cmocka_unit_test(long_forms_of_a_varint_are_bad),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
