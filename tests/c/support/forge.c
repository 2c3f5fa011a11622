#include "support/forge.h"

#include "base/alloc.h"
#include "store/block_reader.h"
#include "store/block_writer.h"

static void write_blocks(struct block_writer *writer, const struct block_source *source, const struct forger *forger)
{
	struct block_loader loader;

	assert_ok(block_loader_begin(&loader, &alloc_default, NULL), NULL);
	for (size_t i = 0; i < source->table.sections.count; i++) {
		const struct section *section = vec_at(&source->table.sections, i);
		assert_ok(block_writer_section(writer, section->type, section->number, NULL), NULL);
		for (uint64_t block = section->first_block; block < section->first_block + section->blocks; block++) {
			uint32_t count = table_block(&source->table, block)->count;
			assert_ok(block_loader_load(&loader, source, block, section->type, NULL), NULL);
			if (!forger->block || forger->block(forger->user, section, block, &loader.plain, &count))
				assert_ok(block_writer_add(writer, &loader.plain, count, NULL), NULL);
		}
	}
	block_loader_clear(&loader);
}

static struct footer write_forged(struct memory_files *memory, int directory, const struct segment *segment,
                                  struct file_header *header, const struct forger *forger)
{
	const struct block_source *source = &segment->source;
	const ww_file_system *files = &memory->files;
	ww_run run = {.size = sizeof run, .threads = 1};
	struct block_writer writer;
	struct footer footer;

	assert_int_equal(files->remove(files->user, directory, segment->name), 0);
	int file = files->create_file(files->user, directory, segment->name);
	assert_ok(block_writer_begin(&writer, &alloc_default, files, file, segment->name, header, &run, NULL), NULL);
	write_blocks(&writer, source, forger);
	writer.table.counts = source->table.counts;
	writer.table.split = source->table.split;
	if (forger->counts)
		forger->counts(forger->user, &writer.table.counts);
	assert_ok(block_writer_end(&footer, &writer, NULL), NULL);
	block_writer_clear(&writer);
	files->close(files->user, file);
	return footer;
}

void forge(struct memory_files *memory, size_t index, const struct forger *forger)
{
	struct manifest manifest = manifest_of(&alloc_default);
	int directory = memory->files.open_directory(memory, "sample.ww", false);
	struct file_header header;
	struct segment *segment;
	uint8_t head[HEADER_BYTES];

	assert_ok(manifest_read(&manifest, &memory->files, directory, "sample.ww", NULL), NULL);
	struct manifest_entry *entry = vec_at(&manifest.entries, index);
	assert_ok(segment_open(&segment, entry, &alloc_default, &memory->files, directory, NULL), NULL);
	assert_int_equal(memory->files.read_at(memory, segment->source.file, head, sizeof head, 0), sizeof head);
	assert_ok(format_parse_header(&header, head, FILE_SEGMENT, segment->name, NULL), NULL);
	struct footer footer = write_forged(memory, directory, segment, &header, forger);
	entry->bytes = footer.file_bytes;
	entry->footer_crc = footer.crc;
	assert_ok(manifest_replace(&manifest, &memory->files, directory, true, NULL), NULL);
	segment_close(segment);
	manifest_clear(&manifest);
	memory->files.close(memory, directory);
}
