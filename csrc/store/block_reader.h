/* Reading blocks of a segment's file back, each checked before it is inflated and used. */
#ifndef STORE_BLOCK_READER_H
#define STORE_BLOCK_READER_H

#include "base/deflate.h"
#include "store/format.h"

/* A segment's file with its table; borrowed by those who read from it. */
struct block_source {
	const ww_file_system *files;
	int file;
	const char *name;
	uint32_t header_crc;
	struct table table;
};

/* Memory to read one block after the other, of any source. */
struct block_loader {
	struct inflater *inflater;
	struct vec packed;
	struct vec plain; /* the block loaded last, with CODE_SLACK zeros behind its end */
};

/* To be cleared whatever the outcome. */
ww_status block_loader_begin(struct block_loader *loader, const ww_alloc *alloc, ww_error *error);

/* Loads block number `block` of the table; type is that of its section. Errors: WW_EIO, WW_EDAMAGED, WW_ENOMEM. */
ww_status block_loader_load(struct block_loader *loader, const struct block_source *source, uint64_t block,
                            enum section_type type, ww_error *error);

void block_loader_clear(struct block_loader *loader);

#endif
