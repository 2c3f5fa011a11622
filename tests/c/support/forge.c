#include "support/forge.h"

#include "base/alloc.h"
#include "base/checksum.h"
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

/* The header is in the file already; all other checksums go on from its own. */
static void forge_header(struct block_writer *writer, struct memory_files *memory, const struct forger *forger)
{
	uint8_t *data = (uint8_t *)memory_files_find(memory, writer->name)->data;

	forger->header(forger->user, data);
	writer->header.crc = checksum(0, data, HEADER_BYTES - 4);
	put_u32(data + HEADER_BYTES - 4, writer->header.crc);
}

static void add_section(struct block_writer *writer, const struct section *added)
{
	struct vec plain = vec_of(&alloc_default, 1);
	struct section *section;

	assert_ok(block_writer_section(writer, added->type, added->number, NULL), NULL);
	section = vec_at(&writer->table.sections, writer->table.sections.count - 1);
	section->flags = added->flags;
	assert_ok(vec_append(&plain, "of the future", 13, NULL), NULL);
	assert_ok(block_writer_add(writer, &plain, 1, NULL), NULL);
	vec_clear(&plain);
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
	if (forger->header)
		forge_header(&writer, memory, forger);
	write_blocks(&writer, source, forger);
	if (forger->added)
		add_section(&writer, forger->added);
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

bool garble(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count)
{
	struct garbling *garbling = user;
	uint8_t *bytes = plain->items;

	(void)section;
	if (block != garbling->block)
		return true;
	for (uint64_t left = 1 + sequence_below(&garbling->sequence, 3); left > 0; left--)
		bytes[sequence_below(&garbling->sequence, plain->count)] = (uint8_t)sequence_next(&garbling->sequence);
	if (sequence_below(&garbling->sequence, 4) == 0)
		plain->count = 1 + (size_t)sequence_below(&garbling->sequence, plain->count);
	if (sequence_below(&garbling->sequence, 8) == 0)
		*count = (uint32_t)(sequence_next(&garbling->sequence) >> sequence_below(&garbling->sequence, 32));
	return true;
}
