#include "store/block_writer.h"

#include <assert.h>

#include "base/checksum.h"
#include "base/files.h"

/* More threads than this wait for the file. */
enum { THREADS_MAX = 16 };

static struct pending_block *pending_at(const struct block_writer *writer, uint64_t job)
{
	return &writer->pending[job % writer->pending_count];
}

static void deflate_block(void *context, uint64_t job)
{
	struct pending_block *pending = pending_at(context, job);

	pending->error.status = WW_OK;
	pending->error.status =
		deflater_run(&pending->packed, pending->deflater, pending->plain.items, pending->plain.count, &pending->error);
}

/* Appends a deflated block as it stands in the file. */
static ww_status lay_out(struct block_writer *writer, struct pending_block *pending, ww_error *error)
{
	uint8_t head[BLOCK_HEADER_BYTES];
	struct block_entry *entry = &pending->entry;
	ww_status status;

	entry->offset = writer->at;
	entry->packed = (uint32_t)pending->packed.count;
	format_put_block_header(head, entry, pending->section_type);
	WW_STEP(vec_append(&writer->bytes, head, sizeof head, error));
	WW_STEP(vec_append(&writer->bytes, pending->packed.items, pending->packed.count, error));
	entry->crc = checksum(writer->header.crc, writer->bytes.items, writer->bytes.count);
	WW_STEP(bytes_u32(&writer->bytes, entry->crc, error));
	while (writer->bytes.count < format_block_size(entry->packed))
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

static ww_status write_block(struct block_writer *writer, struct pending_block *pending, ww_error *error)
{
	ww_status status = pending->error.status;

	*error = pending->error;
	WW_STEP(status);
	WW_STEP(lay_out(writer, pending, error));
	status = write_bytes(writer, error);
done:
	return status;
}

static bool finish_block(void *context, uint64_t job)
{
	struct block_writer *writer = context;
	struct pending_block *pending = pending_at(writer, job);

	if (atomic_load(&writer->failed) == WW_OK) {
		writer->failure.status = write_block(writer, pending, &writer->failure);
		atomic_store(&writer->failed, writer->failure.status);
	}
	pending->plain.count = 0;
	pending->packed.count = 0;
	return true;
}

static ww_status make_pending(struct block_writer *writer, unsigned threads, ww_error *error)
{
	unsigned count = threads == 1 ? 1 : 2 * threads;
	ww_status status = WW_OK;

	writer->pending = alloc_zeroed(writer->alloc, count, sizeof *writer->pending);
	if (!writer->pending)
		return ww_fail_memory(error);
	for (; writer->pending_count < count; writer->pending_count++) {
		struct pending_block *pending = &writer->pending[writer->pending_count];

		pending->plain = vec_of(writer->alloc, 1);
		pending->packed = vec_of(writer->alloc, 1);
		WW_STEP(deflater_new(&pending->deflater, writer->alloc, error));
	}
done:
	return status;
}

ww_status block_writer_begin(struct block_writer *writer, const ww_alloc *alloc, const ww_file_system *files, int file,
                             const char *name, const struct file_header *header, const ww_run *run, ww_error *error)
{
	const struct line_work work = {.work = deflate_block, .finish = finish_block, .context = writer};
	unsigned threads = run_threads(run);
	uint8_t head[HEADER_BYTES];
	ww_status status;

	*writer = (struct block_writer){
		.alloc = alloc,
		.files = files,
		.file = file,
		.name = name,
		.header = *header,
		.table = table_of(alloc),
		.bytes = vec_of(alloc, 1),
	};
	if (threads > THREADS_MAX)
		threads = THREADS_MAX;
	WW_STEP(make_pending(writer, threads, error));
	WW_STEP(line_new(&writer->line, alloc, threads, writer->pending_count, &work, error));
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

/* What failed so far, of which only blocks that were finished know. */
static ww_status failure_of(struct block_writer *writer, ww_error *error)
{
	if (atomic_load(&writer->failed) == WW_OK)
		return WW_OK;
	if (error)
		*error = writer->failure;
	return writer->failure.status;
}

ww_status block_writer_add(struct block_writer *writer, struct vec *plain, uint32_t count, ww_error *error)
{
	struct section *section = last_section(writer);
	struct pending_block *pending = pending_at(writer, writer->added++);
	struct vec empty = pending->plain;

	assert(plain->count >= 1 && plain->count <= BLOCK_MAX);
	pending->entry = (struct block_entry){.first = section->items, .bytes = (uint32_t)plain->count, .count = count};
	pending->section_type = section->type;
	pending->plain = *plain;
	*plain = empty;
	section->items += count;
	section->blocks++;
	line_add(writer->line);
	line_wait(writer->line, writer->pending_count - 1);
	return failure_of(writer, error);
}

ww_status block_writer_end(struct footer *footer, struct block_writer *writer, ww_error *error)
{
	uint8_t tail[FOOTER_BYTES];
	ww_status status;

	line_wait(writer->line, 0);
	WW_STEP(failure_of(writer, error));
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
	line_free(writer->line, false);
	for (unsigned i = 0; writer->pending && i < writer->pending_count; i++) {
		vec_clear(&writer->pending[i].plain);
		vec_clear(&writer->pending[i].packed);
		deflater_free(writer->pending[i].deflater);
	}
	alloc_free(writer->alloc, writer->pending);
	table_clear(&writer->table);
	vec_clear(&writer->bytes);
}
