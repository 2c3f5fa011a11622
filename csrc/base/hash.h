/* Keyed hashing of bytes. Keys are random per table so that hostile text cannot choose collisions. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

struct hash_key {
	uint64_t words[2];
};

/* A random key from the operating system (getrandom; falls back to address and clock, never fails). */
struct hash_key hash_key_random(void);

/* SipHash-1-3 (Aumasson and Bernstein 2012) of size bytes. */
uint64_t hash_bytes(struct hash_key key, const void *data, size_t size);

/* Mixes a 64-bit value well (SplitMix64 finaliser, Steele et al. 2014); for keys that nobody hostile chooses. */
static inline uint64_t hash_mix(uint64_t value)
{
	value ^= value >> 30;
	value *= UINT64_C(0xbf58476d1ce4e5b9);
	value ^= value >> 27;
	value *= UINT64_C(0x94d049bb133111eb);
	return value ^ (value >> 31);
}

#endif
