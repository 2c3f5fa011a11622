/*
 * Which byte strings have been seen, by 128-bit keyed fingerprints: 16 bytes a string whatever its length, and the
 * table is at least three eighths full when it has grown. That two of n strings are taken for the same has a chance of
 * n^2 / 2^129: less than that of a memory error for any number of strings that fits into memory.
 */
#ifndef BASE_FINGERPRINTS_H
#define BASE_FINGERPRINTS_H

#include "base/alloc.h"
#include "base/hash.h"
#include "base/status.h"

struct fingerprint {
	uint64_t words[2]; /* both zero: an empty place */
};

struct fingerprints {
	const ww_alloc *alloc;
	struct hash_key seeds[2];
	struct fingerprint *places; /* open addressing, power of two */
	size_t place_count;
	size_t count;
};

static inline struct fingerprints fingerprints_of(const ww_alloc *alloc)
{
	return (struct fingerprints){.alloc = alloc, .seeds = {hash_key_random(), hash_key_random()}};
}

/* Adds a string; *added is false when it was there. Errors: WW_ENOMEM. */
ww_status fingerprints_add(bool *added, struct fingerprints *set, const char *data, size_t size, ww_error *error);

bool fingerprints_have(const struct fingerprints *set, const char *data, size_t size);

/* Takes a string out again, if it is there. */
void fingerprints_remove(struct fingerprints *set, const char *data, size_t size);

/* Bytes that the set holds. */
size_t fingerprints_bytes(const struct fingerprints *set);

void fingerprints_clear(struct fingerprints *set);

#endif
