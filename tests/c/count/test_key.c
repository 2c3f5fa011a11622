#include "count/key.h"

#include <string.h>

#include "support/check.h"

static void bits_hold_all_numbers_below(void **state)
{
	(void)state;
	assert_int_equal(key_bits(0), 1);
	assert_int_equal(key_bits(1), 1);
	assert_int_equal(key_bits(2), 1);
	assert_int_equal(key_bits(3), 2);
	assert_int_equal(key_bits(4), 2);
	assert_int_equal(key_bits(5), 3);
	assert_int_equal(key_bits(UINT64_C(1) << 32), 32);
	assert_int_equal(key_bits((UINT64_C(1) << 32) + 1), 33);
}

static void a_layout_has_as_few_words_as_hold_it(void **state)
{
	struct key_layout layout = key_layout_of(3, 1000, 1 << 20, false);

	(void)state;
	assert_int_equal(layout.term_bits, 10);
	assert_int_equal(layout.row_bits, 20);
	assert_int_equal(layout.words, 1);
	assert_int_equal(key_layout_of(4, 1000, 1 << 24, false).words, 1); /* 64 bits */
	assert_int_equal(key_layout_of(4, 1000, (1 << 24) + 1, false).words, 2);
	assert_int_equal(key_layout_of(4, 1000, 1 << 24, true).words, 2);
	assert_int_equal(key_layout_of(4, 1023, 1 << 24, false).term_bits, 10);
	assert_int_equal(key_layout_of(4, 1024, 1 << 24, false).term_bits, 11);
	assert_int_equal(key_layout_of(2, UINT32_MAX, 1, true).term_bits, 32);
	assert_true(key_layout_of(65, UINT32_MAX, UINT32_MAX, true).words <= KEY_WORDS_MAX);
}

/* Fields of one size behind each other, of which many stand across the border of two words. */
static void fields_are_read_as_they_were_set(void **state)
{
	enum { FIELDS = 20 };
	struct sequence sequence = {1};

	(void)state;
	for (unsigned bits = 1; bits <= 32; bits++) {
		uint64_t key[FIELDS * 32 / 64 + 1] = {0}, values[FIELDS];

		for (unsigned i = 0; i < FIELDS; i++) {
			values[i] = sequence_next(&sequence) >> (64 - bits);
			if (i % 5 == 0)
				values[i] = UINT64_MAX >> (64 - bits);
			key_set(key, i * bits, bits, values[i]);
		}
		for (unsigned i = 0; i < FIELDS; i++)
			assert_int_equal(key_field(key, i * bits, bits), values[i]);
	}
}

static void terms_row_and_the_term_before_have_their_places(void **state)
{
	for (uint32_t largest = 1; largest < UINT32_MAX / 8; largest = largest * 7 + 3) {
		struct key_layout layout = key_layout_of(3, largest, largest, true);
		unsigned row_at = 3 * layout.term_bits;
		uint64_t key[KEY_WORDS_MAX] = {0};

		key_set(key, 0, layout.term_bits, largest);
		key_set(key, 2 * layout.term_bits, layout.term_bits, 1);
		key_set(key, row_at, layout.row_bits, largest - 1);
		key_set(key, row_at + layout.row_bits, layout.term_bits, largest);
		assert_int_equal(key_term(&layout, key, 0), largest);
		assert_int_equal(key_term(&layout, key, 1), KEY_ENDED);
		assert_int_equal(key_term(&layout, key, 2), 1);
		assert_int_equal(key_row(&layout, key), largest - 1);
		assert_int_equal(key_before(&layout, key), largest);
	}
	(void)state;
}

static void keys_differ_from_the_first_bit_that_does(void **state)
{
	uint64_t left[3] = {5, 6, 7}, right[3] = {5, 6, 7};

	(void)state;
	assert_int_equal(key_difference(left, right, 3), 192);
	for (unsigned bit = 0; bit < 192; bit++) {
		memcpy(right, left, sizeof left);
		right[bit / 64] ^= UINT64_C(1) << (63 - bit % 64);
		right[2] ^= 1; /* the last bit, of no consequence before it */
		if (bit < 191)
			assert_int_equal(key_difference(left, right, 3), bit);
	}
	assert_int_equal(key_difference(left, right, 2), 128);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bits_hold_all_numbers_below),
		cmocka_unit_test(a_layout_has_as_few_words_as_hold_it),
		cmocka_unit_test(fields_are_read_as_they_were_set),
		cmocka_unit_test(terms_row_and_the_term_before_have_their_places),
		cmocka_unit_test(keys_differ_from_the_first_bit_that_does),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
