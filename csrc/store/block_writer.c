#include "store/block_writer.h"

#include <assert.h>

#include "base/checksum.h"
#include "base/files.h"
#include "base/pool.h"

ww_status block_writer_begin(struct block_writer *writer, const ww_alloc *alloc, const ww_file_system *files, int file,
                             const char *name, const struct file_header *header, const ww_run *run, ww_error *error)
{
	uint8_t head[HEADER_BYTES];
	ww_status status;

	*writer = (struct block_writer){
		.alloc = alloc,
		.files = files,
		.file = file,
		.name = name,
		.workers = {.size = sizeof(ww_run), .threads = run_threads(run)},
		.header = *header,
		.table = table_of(alloc),
		.bytes = vec_of(alloc, 1),
	};
	for (unsigned i = 0; i < BLOCK_BATCH; i++) {
		writer->pending[i].plain = vec_of(alloc, 1);
		writer->pending[i].packed = vec_of(alloc, 1);
	}
	if (writer->workers.threads > BLOCK_BATCH)
		writer->workers.threads = BLOCK_BATCH;
	writer->deflaters = alloc_zeroed(alloc, writer->workers.threads, sizeof *writer->deflaters);
	if (!writer->deflaters)
		return ww_fail_memory(error);
	for (; writer->deflater_count < writer->workers.threads; writer->deflater_count++)
		WW_STEP(deflater_new(&writer->deflaters[writer->deflater_count], alloc, error));

	format_put_header(head, &writer->header, FILE_SEGMENT);
	WW_STEP(files_write(files, file, name, head, sizeof head, error));
	writer->at = sizeof head;
done:
	return status;
}

static struct section *last_section(const struct block_writer *writer)
{
	return vec_at(&writer->table.sections, writer->table.sections.count - 1);
}

ww_status block_writer_section(struct block_writer *writer, enum section_type type, uint32_t number, ww_error *error)
{
	struct section section = {.type = (uint16_t)type, .flags = SECTION_REQUIRED, .number = number};
	return vec_push(&writer->table.sections, &section, error);
}

static ww_status deflate_pending(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct block_writer *writer = context;
	struct pending_block *pending = &writer->pending[item];
	return deflater_run(&pending->packed, writer->deflaters[worker], pending->plain.items, pending->plain.count, error);
}

/* Appends a deflated block as it stands in the file. */
static ww_status lay_out(struct block_writer *writer, struct pending_block *pending, ww_error *error)
{
	uint8_t head[BLOCK_HEADER_BYTES];
	struct block_entry *entry = &pending->entry;
	size_t start = writer->bytes.count;
	ww_status status;

	entry->offset = writer->at + start;
	entry->packed = (uint32_t)pending->packed.count;
	format_put_block_header(head, entry, pending->section_type);
	WW_STEP(vec_append(&writer->bytes, head, sizeof head, error));
	WW_STEP(vec_append(&writer->bytes, pending->packed.items, pending->packed.count, error));
	entry->crc = checksum(writer->header.crc, vec_at(&writer->bytes, start), writer->bytes.count - start);
	WW_STEP(bytes_u32(&writer->bytes, entry->crc, error));
	while (writer->bytes.count - start < format_block_size(entry->packed))
		WW_STEP(bytes_u8(&writer->bytes, 0, error));
	status = vec_push(&writer->table.blocks, entry, error);
done:
	return status;
}

static ww_status write_bytes(struct block_writer *writer, ww_error *error)
{
	ww_status status =
		files_write(writer->files, writer->file, writer->name, writer->bytes.items, writer->bytes.count, error);
	writer->at += writer->bytes.count;
	writer->bytes.count = 0;
	return status;
}

static ww_status write_pending(struct block_writer *writer, ww_error *error)
{
	ww_status status;

	WW_STEP(pool_run(writer->pending_count, deflate_pending, writer, &writer->workers, "blocks", error));
	for (unsigned i = 0; i < writer->pending_count; i++) {
		struct pending_block *pending = &writer->pending[i];
		WW_STEP(lay_out(writer, pending, error));
		pending->plain.count = 0;
		pending->packed.count = 0;
	}
	writer->pending_count = 0;
	status = write_bytes(writer, error);
done:
	return status;
}

ww_status block_writer_add(struct block_writer *writer, struct vec *plain, uint32_t count, ww_error *error)
{
	struct section *section = last_section(writer);
	struct pending_block *pending = &writer->pending[writer->pending_count++];
	struct vec empty = pending->plain;

	assert(plain->count >= 1 && plain->count <= BLOCK_MAX);
	pending->entry = (struct block_entry){.first = section->items, .bytes = (uint32_t)plain->count, .count = count};
	pending->section_type = section->type;
	pending->plain = *plain;
	*plain = empty;
	section->items += count;
	section->blocks++;
	return writer->pending_count < BLOCK_BATCH ? WW_OK : write_pending(writer, error);
}

ww_status block_writer_end(struct footer *footer, struct block_writer *writer, ww_error *error)
{
	uint8_t tail[FOOTER_BYTES];
	ww_status status;

	WW_STEP(write_pending(writer, error));
	WW_STEP(format_put_table(&writer->bytes, &writer->table, error));
	if (writer->bytes.count > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "%s: more blocks than a segment can hold", writer->name);
	*footer = (struct footer){
		.file_bytes = writer->at + writer->bytes.count + FOOTER_BYTES,
		.table_at = writer->at,
		.table_bytes = (uint32_t)writer->bytes.count,
		.table_crc = checksum(writer->header.crc, writer->bytes.items, writer->bytes.count),
		.id = writer->header.id,
	};
	format_put_footer(tail, footer);
	WW_STEP(vec_append(&writer->bytes, tail, sizeof tail, error));
	status = write_bytes(writer, error);
done:
	return status;
}

void block_writer_clear(struct block_writer *writer)
{
	for (unsigned i = 0; i < BLOCK_BATCH; i++) {
		vec_clear(&writer->pending[i].plain);
		vec_clear(&writer->pending[i].packed);
	}
	for (unsigned i = 0; i < writer->deflater_count; i++)
		deflater_free(writer->deflaters[i]);
	alloc_free(writer->alloc, writer->deflaters);
	table_clear(&writer->table);
	vec_clear(&writer->bytes);
}
