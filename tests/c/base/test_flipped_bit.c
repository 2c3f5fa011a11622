/* A flipped bit is found from the checksum alone, and only where there is one. */
#include <stdlib.h>
#include <string.h>

#include "base/checksum.h"
#include "base/flipped_bit.h"
#include "support/check.h"

enum { CRC_BYTES = 4 };

/* Data with its stored checksum behind it, as files have it. */
struct sealed {
	uint32_t seed;
	size_t size;
	uint8_t *bytes; /* size + CRC_BYTES */
};

static struct sealed seal(size_t size, struct sequence *sequence)
{
	struct sealed sealed = {.seed = (uint32_t)sequence_next(sequence), .size = size, .bytes = malloc(size + CRC_BYTES)};

	assert_non_null(sealed.bytes);
	sequence_fill(sequence, sealed.bytes, size);
	uint32_t crc = checksum(sealed.seed, sealed.bytes, size);
	for (int i = 0; i < CRC_BYTES; i++)
		sealed.bytes[size + (size_t)i] = (uint8_t)(crc >> 8 * i);
	return sealed;
}

static uint32_t stored_of(const struct sealed *sealed)
{
	const uint8_t *at = sealed->bytes + sealed->size;

	return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static uint64_t found_in(const struct sealed *sealed)
{
	return flipped_bit(sealed->seed, sealed->bytes, sealed->size, stored_of(sealed));
}

static void flip(const struct sealed *sealed, uint64_t bit)
{
	sealed->bytes[bit / 8] ^= (uint8_t)(1 << bit % 8);
}

/* The same by trying every bit. */
static uint64_t found_naively(const struct sealed *sealed)
{
	uint64_t found = FLIPPED_BIT_NONE;

	if (checksum(sealed->seed, sealed->bytes, sealed->size) == stored_of(sealed))
		return found;
	for (uint64_t bit = 0; bit < (sealed->size + CRC_BYTES) * 8; bit++) {
		flip(sealed, bit);
		if (checksum(sealed->seed, sealed->bytes, sealed->size) == stored_of(sealed)) {
			assert_int_equal(found, FLIPPED_BIT_NONE); /* never two of them */
			found = bit;
		}
		flip(sealed, bit);
	}
	return found;
}

static void every_flipped_bit_is_found(void **state)
{
	struct sequence sequence = {71};

	(void)state;
	for (size_t size = 0; size < 300; size += 1 + size / 8) {
		struct sealed sealed = seal(size, &sequence);
		for (uint64_t bit = 0; bit < (size + CRC_BYTES) * 8; bit++) {
			flip(&sealed, bit);
			assert_int_equal(found_in(&sealed), bit);
			flip(&sealed, bit);
		}
		assert_int_equal(found_in(&sealed), FLIPPED_BIT_NONE);
		free(sealed.bytes);
	}
}

/* Two, three and more bits, and bytes exchanged: what trying every bit says. */
static void other_damage_is_judged_as_by_trying_every_bit(void **state)
{
	struct sequence sequence = {72};
	unsigned explained = 0;

	(void)state;
	for (int round = 0; round < 400; round++) {
		struct sealed sealed = seal((size_t)sequence_below(&sequence, 60), &sequence);
		for (uint64_t left = sequence_below(&sequence, 6); left > 0; left--)
			flip(&sealed, sequence_below(&sequence, (sealed.size + CRC_BYTES) * 8));
		uint64_t found = found_in(&sealed);
		assert_int_equal(found, found_naively(&sealed));
		explained += found != FLIPPED_BIT_NONE;
		free(sealed.bytes);
	}
	assert_in_range(explained, 30, 370);
}

static void the_bits_at_both_ends_of_a_large_block_are_found(void **state)
{
	struct sequence sequence = {73};
	struct sealed sealed = seal(1 << 20, &sequence);
	const uint64_t bits[] = {0, 7, 8, (1 << 23) - 1, 1 << 23, (1 << 23) + 31, 1 << 22};

	(void)state;
	for (size_t i = 0; i < sizeof bits / sizeof bits[0]; i++) {
		flip(&sealed, bits[i]);
		assert_int_equal(found_in(&sealed), bits[i]);
		flip(&sealed, bits[i]);
	}
	free(sealed.bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_flipped_bit_is_found),
		cmocka_unit_test(other_damage_is_judged_as_by_trying_every_bit),
		cmocka_unit_test(the_bits_at_both_ends_of_a_large_block_are_found),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
