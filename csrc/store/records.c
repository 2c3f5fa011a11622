#include "store/records.h"

#include <inttypes.h>

/* Bytes of records in a block: enough to deflate well, little enough to be read for one record. */
enum { RECORD_BLOCK = 64 * 1024 };

struct record_writer record_writer_of(struct block_writer *blocks, uint32_t most)
{
	return (struct record_writer){
		.blocks = blocks,
		.most = most,
		.sizes = vec_of(blocks->alloc, 1),
		.bytes = vec_of(blocks->alloc, 1),
	};
}

static ww_status end_block(struct record_writer *writer, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_append(&writer->sizes, writer->bytes.items, writer->bytes.count, error));
	writer->bytes.count = 0;
	WW_STEP(block_writer_add(writer->blocks, &writer->sizes, writer->count, error));
	writer->sizes.count = 0;
	writer->count = 0;
done:
	return status;
}

/* A record that fills more than one block. */
static ww_status add_large(struct record_writer *writer, const char *data, uint64_t size, ww_error *error)
{
	ww_status status;

	writer->count = 1;
	WW_STEP(bytes_varint(&writer->sizes, size, error));
	while (size) {
		size_t piece = size < RECORD_BLOCK ? (size_t)size : RECORD_BLOCK;
		WW_STEP(vec_append(&writer->bytes, data, piece, error));
		WW_STEP(end_block(writer, error));
		data += piece;
		size -= piece;
	}
done:
	return status;
}

ww_status record_writer_add(struct record_writer *writer, const void *data, uint64_t size, ww_error *error)
{
	ww_status status;

	if (writer->count == writer->most || (writer->count && size > RECORD_BLOCK - writer->bytes.count))
		WW_STEP(end_block(writer, error));
	if (size > RECORD_BLOCK)
		return add_large(writer, data, size, error);
	WW_STEP(bytes_varint(&writer->sizes, size, error));
	WW_STEP(vec_append(&writer->bytes, data, (size_t)size, error));
	writer->count++;
done:
	return status;
}

ww_status record_writer_end(struct record_writer *writer, ww_error *error)
{
	return writer->count ? end_block(writer, error) : WW_OK;
}

void record_writer_clear(struct record_writer *writer)
{
	vec_clear(&writer->sizes);
	vec_clear(&writer->bytes);
}

static ww_status fail_damaged(const struct record_reader *reader, ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "%s: section %u, records do not add up before block %" PRIu64,
	               reader->source->name, reader->section->type, reader->next_block);
}

static const struct block_entry *section_block(const struct record_reader *reader, uint64_t block)
{
	return table_block(&reader->source->table, reader->section->first_block + block);
}

/* Loads the next block; one in which records start when `starts`, else one that goes on. */
static ww_status load_next(struct record_reader *reader, bool starts, ww_error *error)
{
	const struct section *section = reader->section;
	ww_status status;

	if (reader->next_block == section->blocks || (section_block(reader, reader->next_block)->count != 0) != starts)
		return fail_damaged(reader, error);
	reader->left = section_block(reader, reader->next_block)->count;
	WW_STEP(block_loader_load(reader->loader, reader->source, section->first_block + reader->next_block, section->type,
	                          error));
	reader->next_block++;
	reader->sizes = reader->bytes = cursor_of(reader->loader->plain.items, reader->loader->plain.count);
	for (uint32_t i = 0; i < reader->left && !reader->bytes.bad; i++)
		cursor_varint(&reader->bytes);
	if (reader->bytes.bad)
		return fail_damaged(reader, error);
done:
	return status;
}

/*
 * The block in which a record starts: the last one with first <= record. It is none that goes on, since the block after
 * such a one has the same first.
 */
static uint64_t find_block(const struct record_reader *reader, uint64_t record)
{
	uint64_t low = 0;
	uint64_t high = reader->section->blocks; /* the answer is in [low, high) */

	while (high - low > 1) {
		uint64_t middle = low + (high - low) / 2;
		if (section_block(reader, middle)->first <= record)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* The bytes of the next record that the loaded block has; *size goes down to those that are missing. */
static const uint8_t *take_bytes(size_t *taken, struct record_reader *reader, uint64_t *size)
{
	size_t left = cursor_left(&reader->bytes);
	*taken = *size < left ? (size_t)*size : left;
	*size -= *taken;
	return cursor_take(&reader->bytes, *taken);
}

ww_status record_reader_next(struct vec *out, struct record_reader *reader, ww_error *error)
{
	uint64_t size;
	ww_status status = WW_OK;

	if (reader->left == 0) {
		if (cursor_left(&reader->bytes))
			return fail_damaged(reader, error);
		WW_STEP(load_next(reader, true, error));
	}
	size = cursor_varint(&reader->sizes);
	reader->left--;
	reader->next++;
	for (;;) {
		size_t taken;
		const uint8_t *bytes = take_bytes(&taken, reader, &size);
		WW_STEP(vec_append(out, bytes, taken, error));
		if (size == 0)
			break;
		if (reader->left)
			return fail_damaged(reader, error);
		WW_STEP(load_next(reader, false, error));
	}
done:
	return status;
}

ww_status record_reader_end(const struct record_reader *reader, ww_error *error)
{
	if (reader->left || cursor_left(&reader->bytes) || reader->next_block != reader->section->blocks)
		return fail_damaged(reader, error);
	return WW_OK;
}

ww_status record_reader_seek(struct record_reader *reader, uint64_t record, ww_error *error)
{
	ww_status status = WW_OK;

	if (record < reader->next || record - reader->next >= reader->left) {
		reader->next_block = find_block(reader, record);
		reader->next = section_block(reader, reader->next_block)->first;
		WW_STEP(load_next(reader, true, error));
	}
	for (; reader->next < record; reader->next++, reader->left--) {
		uint64_t size = cursor_varint(&reader->sizes);

		if (!cursor_take(&reader->bytes, size))
			return fail_damaged(reader, error);
	}
done:
	return status;
}

ww_status record_reader_begin(struct record_reader *reader, struct block_loader *loader,
                              const struct block_source *source, const struct section *section, uint64_t record,
                              ww_error *error)
{
	*reader = (struct record_reader){.loader = loader, .source = source, .section = section};
	return record_reader_seek(reader, record, error);
}
