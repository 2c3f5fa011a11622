/*
 * A store of one segment taken apart, to be put together again with changes and with all checksums right. Nothing is
 * deflated, so that this can be done many times.
 */
#ifndef SUPPORT_DISSECT_H
#define SUPPORT_DISSECT_H

#include "store/format.h"
#include "store/manifest.h"
#include "support/memory_files.h"

/* A block as it was. */
struct dissected_block {
	uint16_t section_type;
	uint32_t section_number;
	uint32_t count;
	uint32_t bytes;   /* inflated */
	struct vec plain; /* these; needed only where a block is to be changed */
	struct vec packed;
};

struct dissected {
	struct file_header header;
	char name[FORMAT_NAME_BYTES];
	struct table table; /* of which counts and split are used again */
	struct vec blocks;  /* struct dissected_block */
	struct manifest manifest;
};

/* Takes the store at path apart. */
void dissect(struct dissected *out, struct memory_files *memory, const char *path);
void dissected_clear(struct dissected *dissected);

/* What is changed. Any member may be NULL. */
struct changes {
	/* The bytes of a file's header; its CRC is computed afterwards. */
	void (*header)(void *user, enum file_kind kind, uint8_t head[HEADER_BYTES]);
	/* A block, whose bytes are a copy; false when nothing was changed. An empty one is left out. */
	bool (*block)(void *user, size_t block, struct vec *plain, uint32_t *count);
	void (*counts)(void *user, struct segment_counts *counts, struct code_split *split);
	/* The section table, before its CRC. */
	void (*table)(void *user, struct vec *bytes);
	/* The footer, before its CRC. */
	void (*footer)(void *user, uint8_t footer[FOOTER_BYTES]);
	/* What the manifest has between its header and its end. */
	void (*manifest)(void *user, struct vec *bytes);
	/*
	 * So many codes come first in the stream, in blocks that take their room in the file, a byte a code, but that are
	 * damaged when they are read. They need no memory but their entries in the table.
	 */
	uint64_t lost_codes;
	const struct vec *zeros; /* not NULL: BLOCK_MAX zeros deflated, of which these blocks are made instead */
	void *user;
};

/* Puts the store together in memory, which is initialised; files of the same names are replaced. */
void put_together(struct memory_files *memory, const struct dissected *dissected, const struct changes *changes);

#endif
