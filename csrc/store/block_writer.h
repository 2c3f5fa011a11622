/*
 * Writing a segment's file from front to back: header, blocks by section, section table, footer. Blocks are deflated
 * on several threads while the next ones are made; the bytes of the file do not depend on how many.
 */
#ifndef STORE_BLOCK_WRITER_H
#define STORE_BLOCK_WRITER_H

#include <stdatomic.h>

#include "base/deflate.h"
#include "base/line.h"
#include "base/progress.h"
#include "store/format.h"

/* A block that waits to be deflated. */
struct pending_block {
	struct block_entry entry;
	uint16_t section_type;
	struct deflater *deflater;
	struct vec plain;
	struct vec packed;
	ww_error error; /* how deflating went */
};

struct block_writer {
	const ww_alloc *alloc;
	const ww_file_system *files;
	int file; /* the caller's */
	const char *name;
	struct file_header header;
	uint64_t at;                   /* bytes written */
	struct table table;            /* sections and blocks so far; the caller fills counts and split */
	struct line *line;             /* of blocks that are deflated, then written */
	struct pending_block *pending; /* used in turns */
	unsigned pending_count;
	uint64_t added;    /* blocks that were given to the line */
	struct vec bytes;  /* a block as it goes to the file */
	atomic_int failed; /* ww_status of a block */
	ww_error failure;  /* set before */
};

/* Writes the header. To be cleared whatever the outcome. name must outlive the writer. */
ww_status block_writer_begin(struct block_writer *writer, const ww_alloc *alloc, const ww_file_system *files, int file,
                             const char *name, const struct file_header *header, const ww_run *run, ww_error *error);

/* Begins a section; sections come in ascending order of type and number. */
ww_status block_writer_section(struct block_writer *writer, enum section_type type, uint32_t number, ww_error *error);

/*
 * Adds a block of count items to the section begun last. plain holds 1 to BLOCK_MAX bytes; it is empty afterwards and
 * may have changed its memory.
 */
ww_status block_writer_add(struct block_writer *writer, struct vec *plain, uint32_t count, ww_error *error);

/* Writes what waits, the section table and the footer, and tells what the manifest needs. */
ww_status block_writer_end(struct footer *footer, struct block_writer *writer, ww_error *error);

void block_writer_clear(struct block_writer *writer);

#endif
