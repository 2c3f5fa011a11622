/* Damage by someone who knows the format: contents are changed, and all checksums made right again. */
#ifndef SUPPORT_FORGE_H
#define SUPPORT_FORGE_H

#include "store/segment_file.h"
#include "support/memory_files.h"

/* What a forger changes while a segment is written anew. Members may be NULL. */
struct forger {
	/* A block: its bytes, which are at most BLOCK_MAX, or its count of items; false leaves it out. */
	bool (*block)(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count);
	/* The counts in the head of the section table. */
	void (*counts)(void *user, struct segment_counts *counts);
	/* The header, whose own checksum need not be right. */
	void (*header)(void *user, uint8_t header[HEADER_BYTES]);
	/* A section more, after the others, of which only type and flags count: it gets one block. */
	const struct section *added;
	void *user;
};

/* Any contents for one block, at random. */
struct garbling {
	uint64_t block;
	struct sequence sequence;
};

/* What forger.block may be, with a struct garbling as user. */
bool garble(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count);

/* Forges a segment of the store, by its place in the manifest, which lists it as it is then. */
void forge(struct memory_files *memory, size_t index, const struct forger *forger);

#endif
