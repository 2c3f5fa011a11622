#include "store/segment.h"

#include <pthread.h>
#include <string.h>

#include "base/checksum.h"
#include "base/files.h"
#include "store/chunk_index.h"
#include "store/document_file.h"
#include "store/lexicon_file.h"
#include "store/segment_file.h"

struct segment_parts {
	pthread_mutex_t mutex;
	bool has_lexicon;
	bool has_documents;
	struct lexicon lexicon;
	struct document_table documents;
};

static ww_status read_header(struct segment *segment, const struct manifest_entry *entry, ww_error *error)
{
	struct block_source *source = &segment->source;
	uint8_t data[HEADER_BYTES];
	struct file_header header;
	ww_status status;

	WW_STEP(files_read(data, source->files, source->file, source->name, 0, sizeof data, error));
	WW_STEP(format_parse_header(&header, data, FILE_SEGMENT, source->name, error));
	if (header.id != entry->id)
		return ww_fail(error, WW_EDAMAGED, "%s: is another segment", source->name);
	source->header_crc = header.crc;
	segment->profile = header.profile;
	segment->read_only = header.read_only;
done:
	return status;
}

static ww_status read_footer(struct footer *footer, struct segment *segment, const struct manifest_entry *entry,
                             ww_error *error)
{
	struct block_source *source = &segment->source;
	uint8_t data[FOOTER_BYTES];
	ww_status status;

	int64_t size = source->files->file_size(source->files->user, source->file);
	if (size < 0)
		return files_fail(error, (int)size, "cannot read", source->name);
	if ((uint64_t)size != entry->bytes || size < HEADER_BYTES + FOOTER_BYTES)
		return ww_fail(error, WW_EDAMAGED, "%s: is not as long as the manifest says", source->name);
	WW_STEP(
		files_read(data, source->files, source->file, source->name, entry->bytes - sizeof data, sizeof data, error));
	WW_STEP(format_parse_footer(footer, data, entry->bytes, source->name, error));
	if (footer->id != entry->id || footer->crc != entry->footer_crc)
		return ww_fail(error, WW_EDAMAGED, "%s: is not the file that the manifest lists", source->name);
done:
	return status;
}

static ww_status read_table(struct segment *segment, const struct footer *footer, ww_error *error)
{
	struct block_source *source = &segment->source;
	struct vec data = vec_of(segment->alloc, 1);
	ww_status status;

	WW_STEP(vec_append(&data, NULL, footer->table_bytes, error));
	WW_STEP(files_read(data.items, source->files, source->file, source->name, footer->table_at, data.count, error));
	if (checksum(source->header_crc, data.items, data.count) != footer->table_crc) {
		status = ww_fail(error, WW_EDAMAGED, "%s: section table is damaged", source->name);
		goto done;
	}
	status = format_parse_table(&source->table, data.items, data.count, footer->table_at, source->name, error);
	source->table.counts.file_bytes = footer->file_bytes;
done:
	vec_clear(&data);
	return status;
}

static ww_status find_block_starts(struct segment *segment, ww_error *error)
{
	const struct table *table = &segment->source.table;
	const struct section *stream = table_section(table, SECTION_STREAM, 0);

	segment->block_starts = alloc_array(segment->alloc, stream->blocks + 1, sizeof *segment->block_starts);
	if (!segment->block_starts)
		return ww_fail_memory(error);
	for (uint64_t block = 0; block < stream->blocks; block++)
		segment->block_starts[block] = table_block(table, stream->first_block + block)->first;
	segment->block_starts[stream->blocks] = stream->items;
	return WW_OK;
}

/* Names of fields are few and small, and a corpus asks for them first of all. */
static ww_status read_field_names(struct segment *segment, ww_error *error)
{
	const struct section *section = table_section(&segment->source.table, SECTION_FIELD_NAMES, 0);
	struct vec name = vec_of(segment->alloc, 1);
	struct block_loader loader = {0};
	struct record_reader records;
	ww_status status;

	segment->field_names = alloc_zeroed(segment->alloc, section->items, sizeof *segment->field_names);
	if (!segment->field_names)
		return ww_fail_memory(error);
	segment->field_count = section->items;
	WW_STEP(block_loader_begin(&loader, segment->alloc, error));
	WW_STEP(record_reader_begin(&records, &loader, &segment->source, section, 0, error));
	for (size_t i = 0; i < segment->field_count; i++) {
		name.count = 0;
		WW_STEP(record_reader_next(&name, &records, error));
		segment->field_names[i] = alloc_text(segment->alloc, name.items, name.count);
		if (!segment->field_names[i]) {
			status = ww_fail_memory(error);
			goto done;
		}
	}
done:
	block_loader_clear(&loader);
	vec_clear(&name);
	return status;
}

static ww_status make_parts(struct segment *segment, ww_error *error)
{
	segment->parts = alloc_zeroed(segment->alloc, 1, sizeof *segment->parts);
	if (!segment->parts)
		return ww_fail_memory(error);
	pthread_mutex_init(&segment->parts->mutex, NULL);
	return WW_OK;
}

static ww_status copy_deleted(struct segment *segment, const struct manifest_entry *entry, ww_error *error)
{
	segment->deleted = alloc_array(segment->alloc, entry->deleted_count, sizeof *segment->deleted);
	if (!segment->deleted)
		return ww_fail_memory(error);
	segment->deleted_count = entry->deleted_count;
	if (entry->deleted_count)
		memcpy(segment->deleted, entry->deleted, entry->deleted_count * sizeof *segment->deleted);
	return WW_OK;
}

static ww_status read_segment(struct segment *segment, const struct manifest_entry *entry, ww_error *error)
{
	struct footer footer;
	ww_status status;

	WW_STEP(read_header(segment, entry, error));
	WW_STEP(read_footer(&footer, segment, entry, error));
	WW_STEP(read_table(segment, &footer, error));
	if (segment->source.table.counts.documents != entry->documents)
		return ww_fail(error, WW_EDAMAGED, "%s: has not as many documents as the manifest says", segment->name);
	WW_STEP(read_field_names(segment, error));
	WW_STEP(copy_deleted(segment, entry, error));
	status = segment_complete(segment, error);
done:
	return status;
}

ww_status segment_complete(struct segment *segment, ww_error *error)
{
	ww_status status;

	code_table_fill(&segment->codes, segment->source.table.split);
	WW_STEP(find_block_starts(segment, error));
	status = make_parts(segment, error);
done:
	return status;
}

ww_status segment_new(struct segment **out, uint64_t id, const ww_alloc *alloc, const ww_file_system *files,
                      int directory, ww_error *error)
{
	struct segment *segment = alloc_zeroed(alloc, 1, sizeof *segment);
	ww_status status;

	*out = NULL;
	if (!segment)
		return ww_fail_memory(error);
	segment->alloc = alloc;
	format_segment_name(segment->name, id);
	segment->source = (struct block_source){
		.files = files,
		.file = files->open_file(files->user, directory, segment->name),
		.name = segment->name,
		.table = table_of(alloc),
	};
	if (segment->source.file >= 0) {
		*out = segment;
		return WW_OK;
	}
	status = files_fail(error, segment->source.file, "cannot open", segment->name);
	segment_close(segment);
	return status;
}

ww_status segment_open(struct segment **out, const struct manifest_entry *entry, const ww_alloc *alloc,
                       const ww_file_system *files, int directory, ww_error *error)
{
	struct segment *segment;
	ww_status status;

	*out = NULL;
	status = segment_new(&segment, entry->id, alloc, files, directory, error);
	if (status == WW_ENOTFOUND) {
		char name[FORMAT_NAME_BYTES];
		format_segment_name(name, entry->id);
		return ww_fail(error, WW_EDAMAGED, "%s: is missing, though the manifest lists it", name);
	}
	if (status != WW_OK)
		return status;
	WW_STEP(read_segment(segment, entry, error));
	*out = segment;
	segment = NULL;
done:
	segment_close(segment);
	return status;
}

static void free_parts(struct segment *segment)
{
	struct segment_parts *parts = segment->parts;

	if (!parts)
		return;
	pthread_mutex_destroy(&parts->mutex);
	lexicon_clear(&parts->lexicon, segment->alloc);
	documents_clear(&parts->documents, segment->alloc);
	alloc_free(segment->alloc, parts);
}

void segment_close(struct segment *segment)
{
	if (!segment)
		return;
	free_parts(segment);
	for (size_t i = 0; i < segment->field_count; i++)
		alloc_free(segment->alloc, segment->field_names[i]);
	alloc_free(segment->alloc, segment->field_names);
	alloc_free(segment->alloc, segment->block_starts);
	alloc_free(segment->alloc, segment->deleted);
	table_clear(&segment->source.table);
	if (segment->source.file >= 0)
		segment->source.files->close(segment->source.files->user, segment->source.file);
	alloc_free(segment->alloc, segment);
}

const struct segment_counts *segment_counts(const struct segment *segment)
{
	return &segment->source.table.counts;
}

enum word_profile segment_profile(const struct segment *segment)
{
	return segment->profile;
}

const char *segment_name(const struct segment *segment)
{
	return segment->name;
}

struct document_list segment_deleted(const struct segment *segment)
{
	return (struct document_list){segment->deleted, segment->deleted_count};
}

ww_status segment_lexicon(const struct lexicon **out, const struct segment *segment, ww_error *error)
{
	struct segment_parts *parts = segment->parts;
	ww_status status = WW_OK;

	*out = NULL;
	pthread_mutex_lock(&parts->mutex);
	if (!parts->has_lexicon) {
		status = lexicon_read(&parts->lexicon, segment->alloc, &segment->source, error);
		parts->has_lexicon = status == WW_OK;
		if (status != WW_OK)
			lexicon_clear(&parts->lexicon, segment->alloc);
	}
	pthread_mutex_unlock(&parts->mutex);
	if (status == WW_OK)
		*out = &parts->lexicon;
	return status;
}

ww_status segment_documents(const struct document_table **out, const struct segment *segment, ww_error *error)
{
	struct segment_parts *parts = segment->parts;
	ww_status status = WW_OK;

	*out = NULL;
	pthread_mutex_lock(&parts->mutex);
	if (!parts->has_documents) {
		status = documents_read(&parts->documents, segment->alloc, &segment->source, error);
		parts->has_documents = status == WW_OK;
		if (status != WW_OK)
			documents_clear(&parts->documents, segment->alloc);
	}
	pthread_mutex_unlock(&parts->mutex);
	if (status == WW_OK)
		*out = &parts->documents;
	return status;
}

ww_status segment_block_starts(const uint64_t **out, const struct segment *segment, ww_error *error)
{
	(void)error; /* known since the segment was opened */
	*out = segment->block_starts;
	return WW_OK;
}

ww_status segment_chunks_of(struct vec *out, const struct segment *segment, uint32_t type, ww_error *error)
{
	return chunk_index_read(out, segment->alloc, &segment->source, type, error);
}
