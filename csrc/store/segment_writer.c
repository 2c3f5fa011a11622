#include "store/segment_writer.h"

#include "base/files.h"
#include "store/chunk_index.h"
#include "store/document_file.h"
#include "store/lexicon_file.h"
#include "store/stream_writer.h"

static void count_up(struct segment_counts *counts, const struct segment_buffer *buffer)
{
	*counts = (struct segment_counts){
		.documents = segment_buffer_documents(buffer),
		.codes = buffer->codes.count,
		.types = (uint32_t)buffer->types.count,
		.terms = (uint32_t)buffer->terms.count,
	};
	for (uint64_t i = 0; i < counts->documents; i++) {
		const struct document_entry *entry = vec_at(&buffer->documents, i);
		counts->text_bytes += entry->bytes;
		counts->tokens += entry->tokens;
		counts->words += entry->words;
	}
}

static ww_status write_sections(struct block_writer *blocks, struct segment_buffer *buffer, struct progress *progress,
                                ww_error *error)
{
	struct stream_summary summary = {.alloc = blocks->alloc, .chunk_types = vec_of(blocks->alloc, sizeof(uint32_t))};
	struct ranks ranks;
	ww_status status;

	count_up(&blocks->table.counts, buffer);
	blocks->table.split = code_split_default();
	WW_STEP(ranks_make(&ranks, buffer, error));
	WW_STEP(stream_write(&summary, blocks, buffer, &ranks, progress, error));
	WW_STEP(lexicon_write(blocks, buffer, &ranks, summary.terms, error));
	WW_STEP(documents_write(blocks, buffer, error));
	WW_STEP(field_buffer_write(blocks, &buffer->fields, segment_buffer_documents(buffer), error));
	status = chunk_index_write(blocks, &buffer->codes, &summary.chunk_types, ranks.types, progress, error);
done:
	stream_summary_clear(&summary);
	ranks_clear(&ranks);
	return status;
}

ww_status segment_write(struct manifest_entry *out, struct segment_buffer *buffer, const struct segment_place *place,
                        struct progress *progress, ww_error *error)
{
	const ww_file_system *files = place->files;
	struct file_header header = {
		.id = place->id,
		.profile = (uint8_t)buffer->profile,
		.features = buffer->has_turkic ? FEATURE_TURKIC : 0,
	};
	struct block_writer blocks = {0};
	struct footer footer;
	char name[FORMAT_NAME_BYTES];
	ww_status status;

	format_segment_name(name, place->id);
	int file = files->create_file(files->user, place->directory, name);
	if (file < 0)
		return files_fail(error, file, "cannot create", name);
	WW_STEP(block_writer_begin(&blocks, buffer->alloc, files, file, name, &header, progress->run, error));
	WW_STEP(write_sections(&blocks, buffer, progress, error));
	WW_STEP(block_writer_end(&footer, &blocks, error));
	int synced = place->no_sync ? 0 : files->sync_file(files->user, file);
	if (synced < 0)
		status = files_fail(error, synced, "cannot sync", name);
	*out = (struct manifest_entry){
		.id = place->id,
		.bytes = footer.file_bytes,
		.documents = segment_buffer_documents(buffer),
		.footer_crc = footer.crc,
	};
done:
	block_writer_clear(&blocks);
	files->close(files->user, file);
	return status;
}
