#include <string.h>

#include "base/hash.h"
#include "support/check.h"

/*
 * SipHash as the paper describes it, for any numbers of rounds, one byte at a time. The paper and its reference code
 * give values for 2-4; they prove this one, and this one proves the library's 1-3.
 */
static uint64_t rotate(uint64_t value, int bits)
{
	return value << bits | value >> (64 - bits);
}

static void plain_rounds(uint64_t v[4], int rounds)
{
	while (rounds-- > 0) {
		v[0] += v[1], v[2] += v[3];
		v[1] = rotate(v[1], 13), v[3] = rotate(v[3], 16);
		v[1] ^= v[0], v[3] ^= v[2];
		v[0] = rotate(v[0], 32);
		v[2] += v[1], v[0] += v[3];
		v[1] = rotate(v[1], 17), v[3] = rotate(v[3], 21);
		v[1] ^= v[2], v[3] ^= v[0];
		v[2] = rotate(v[2], 32);
	}
}

static uint64_t plain_siphash(struct hash_key key, const uint8_t *data, size_t size, int word_rounds, int end_rounds)
{
	uint64_t v[] = {key.words[0] ^ UINT64_C(0x736f6d6570736575), key.words[1] ^ UINT64_C(0x646f72616e646f6d),
	                key.words[0] ^ UINT64_C(0x6c7967656e657261), key.words[1] ^ UINT64_C(0x7465646279746573)};
	uint64_t word = 0;

	for (size_t i = 0; i <= size / 8 * 8 + 7; i++) {
		uint64_t byte = i < size ? data[i] : i % 8 == 7 ? size & 0xff : 0;

		word |= byte << (i % 8 * 8);
		if (i % 8 == 7) {
			v[3] ^= word;
			plain_rounds(v, word_rounds);
			v[0] ^= word;
			word = 0;
		}
	}
	v[2] ^= 0xff;
	plain_rounds(v, end_rounds);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

static const struct hash_key published_key = {{UINT64_C(0x0706050403020100), UINT64_C(0x0f0e0d0c0b0a0908)}};

static void the_plain_siphash_gives_the_published_values(void **state)
{
	uint8_t data[15];

	(void)state;
	for (uint8_t i = 0; i < sizeof data; i++)
		data[i] = i;
	assert_true(plain_siphash(published_key, data, 0, 2, 4) == UINT64_C(0x726fdb47dd0e0e31));
	assert_true(plain_siphash(published_key, data, 1, 2, 4) == UINT64_C(0x74f839c593dc67fd));
	assert_true(plain_siphash(published_key, data, 15, 2, 4) == UINT64_C(0xa129ca6149be45e5));
}

static void hashing_agrees_with_the_plain_siphash(void **state)
{
	struct sequence sequence = {3};
	uint8_t data[300];

	(void)state;
	sequence_fill(&sequence, data, sizeof data);
	for (size_t size = 0; size < 290; size++) {
		struct hash_key key = {{sequence_next(&sequence), sequence_next(&sequence)}};

		for (size_t shift = 0; shift < 8; shift++)
			assert_true(hash_bytes(key, data + shift, size) == plain_siphash(key, data + shift, size, 1, 3));
	}
	assert_true(hash_bytes(published_key, NULL, 0) == plain_siphash(published_key, NULL, 0, 1, 3));
}

static void two_random_keys_differ(void **state)
{
	struct hash_key one = hash_key_random(), other = hash_key_random();

	(void)state;
	assert_true(one.words[0] != other.words[0] && one.words[1] != other.words[1]);
}

static void mixing_gives_the_published_values(void **state)
{
	/* The first outputs of SplitMix64 from state 1234567. */
	const uint64_t gamma = UINT64_C(0x9e3779b97f4a7c15);

	(void)state;
	assert_true(hash_mix(1234567 + gamma) == UINT64_C(6457827717110365317));
	assert_true(hash_mix(1234567 + 2 * gamma) == UINT64_C(3203168211198807973));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_plain_siphash_gives_the_published_values),
		cmocka_unit_test(hashing_agrees_with_the_plain_siphash),
		cmocka_unit_test(two_random_keys_differ),
		cmocka_unit_test(mixing_gives_the_published_values),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
