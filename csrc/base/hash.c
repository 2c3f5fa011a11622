#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/hash.h"

#include <sys/random.h>
#include <time.h>

struct sip {
	uint64_t v0, v1, v2, v3;
};

static inline uint64_t rotate(uint64_t value, int bits)
{
	return value << bits | value >> (64 - bits);
}

static inline void sip_round(struct sip *sip)
{
	sip->v0 += sip->v1;
	sip->v1 = rotate(sip->v1, 13) ^ sip->v0;
	sip->v0 = rotate(sip->v0, 32);
	sip->v2 += sip->v3;
	sip->v3 = rotate(sip->v3, 16) ^ sip->v2;
	sip->v0 += sip->v3;
	sip->v3 = rotate(sip->v3, 21) ^ sip->v0;
	sip->v2 += sip->v1;
	sip->v1 = rotate(sip->v1, 17) ^ sip->v2;
	sip->v2 = rotate(sip->v2, 32);
}

static inline void sip_word(struct sip *sip, uint64_t word)
{
	sip->v3 ^= word;
	sip_round(sip);
	sip->v0 ^= word;
}

static inline uint64_t load_u32(const uint8_t *at)
{
	return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24;
}

static inline uint64_t load_u64(const uint8_t *at)
{
	return load_u32(at) | load_u32(at + 4) << 32;
}

/* The last size % 8 bytes as a little-endian number. Most words are shorter than eight bytes, so this has no loop. */
static inline uint64_t load_tail(const uint8_t *at, size_t size)
{
	if (size >= 4)
		return load_u32(at) | load_u32(at + size - 4) << (8 * (size - 4));
	if (size == 0)
		return 0;
	return (uint64_t)at[0] | (uint64_t)at[size / 2] << (8 * (size / 2)) | (uint64_t)at[size - 1] << (8 * (size - 1));
}

uint64_t hash_bytes(struct hash_key key, const void *data, size_t size)
{
	const uint8_t *at = data;
	size_t tail = size % 8;
	struct sip sip = {
		.v0 = key.words[0] ^ UINT64_C(0x736f6d6570736575),
		.v1 = key.words[1] ^ UINT64_C(0x646f72616e646f6d),
		.v2 = key.words[0] ^ UINT64_C(0x6c7967656e657261),
		.v3 = key.words[1] ^ UINT64_C(0x7465646279746573),
	};

	for (size_t words = size / 8; words > 0; words--, at += 8)
		sip_word(&sip, load_u64(at));
	sip_word(&sip, load_tail(at, tail) | (uint64_t)size << 56);
	sip.v2 ^= 0xff;
	sip_round(&sip);
	sip_round(&sip);
	sip_round(&sip);
	return sip.v0 ^ sip.v1 ^ sip.v2 ^ sip.v3;
}

struct hash_key hash_key_random(void)
{
	struct hash_key key = {{0, 0}};
	struct timespec now = {0};

	/* GRND_NONBLOCK: early in a machine's start a weaker key beats a long wait. */
	if (getrandom(&key, sizeof key, GRND_NONBLOCK) == (ssize_t)sizeof key)
		return key;
	clock_gettime(CLOCK_MONOTONIC, &now);
	key.words[0] ^= hash_mix((uint64_t)now.tv_sec << 32 ^ (uint64_t)now.tv_nsec);
	key.words[1] ^= hash_mix((uint64_t)(uintptr_t)&key ^ key.words[0]);
	return key;
}
