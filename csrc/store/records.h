/*
 * Sections that hold records: numbered byte strings of any length. A block has the sizes of the records that start in
 * it (count varints), then their bytes. Only the last of them may go on, in blocks with count 0 that hold nothing else.
 */
#ifndef STORE_RECORDS_H
#define STORE_RECORDS_H

#include "store/block_reader.h"
#include "store/block_writer.h"

/* Writes the records of the section that the block writer began last. */
struct record_writer {
	struct block_writer *blocks;
	uint32_t most;  /* records that start in a block at most */
	uint32_t count; /* in the block being filled */
	struct vec sizes;
	struct vec bytes;
};

struct record_writer record_writer_of(struct block_writer *blocks, uint32_t most);
ww_status record_writer_add(struct record_writer *writer, const void *data, uint64_t size, ww_error *error);
ww_status record_writer_end(struct record_writer *writer, ww_error *error);
void record_writer_clear(struct record_writer *writer);

/* Reads records from any of them on. */
struct record_reader {
	struct block_loader *loader; /* not to be used by others meanwhile */
	const struct block_source *source;
	const struct section *section;
	uint64_t next_block; /* within the section */
	uint64_t next;       /* number of the next record */
	uint32_t left;       /* records not yet taken from the loaded block */
	struct cursor sizes;
	struct cursor bytes;
};

/* At record number `record`, which must be below section->items. */
ww_status record_reader_begin(struct record_reader *reader, struct block_loader *loader,
                              const struct block_source *source, const struct section *section, uint64_t record,
                              ww_error *error);

/* Goes to another record; one that is yet to come in the loaded block costs no reading. */
ww_status record_reader_seek(struct record_reader *reader, uint64_t record, ww_error *error);

/* Appends the next record's bytes to out (a vec of bytes). WW_EDAMAGED when there is none. */
ww_status record_reader_next(struct vec *out, struct record_reader *reader, ww_error *error);

/* After the last record: WW_EDAMAGED when there is more in the section. */
ww_status record_reader_end(const struct record_reader *reader, ww_error *error);

#endif
