#include "support/dissect.h"

#include <string.h>

#include "base/alloc.h"
#include "base/checksum.h"
#include "store/segment_file.h"

enum { HEADER_CRC_AT = HEADER_BYTES - 4, FOOTER_CRC_AT = FOOTER_BYTES - 4 };

static void put(struct vec *out, const void *data, size_t size)
{
	assert_int_equal(vec_append(out, data, size, NULL), WW_OK);
}

static void take_block(struct dissected *out, struct block_loader *loader, const struct segment *segment,
                       const struct section *section, uint64_t number)
{
	const struct block_entry *entry = table_block(&segment->source.table, number);
	struct dissected_block block = {
		.section_type = section->type,
		.section_number = section->number,
		.count = entry->count,
		.bytes = entry->bytes,
		.plain = vec_of(&alloc_default, 1),
		.packed = vec_of(&alloc_default, 1),
	};

	assert_ok(block_loader_load(loader, &segment->source, number, section->type, NULL), NULL);
	put(&block.plain, loader->plain.items, entry->bytes);
	put(&block.packed, (const char *)loader->packed.items + BLOCK_HEADER_BYTES, entry->packed);
	put(&out->blocks, &block, 1);
}

static void take_blocks(struct dissected *out, const struct segment *segment)
{
	const struct table *table = &segment->source.table;
	struct block_loader loader;

	assert_ok(block_loader_begin(&loader, &alloc_default, NULL), NULL);
	for (size_t i = 0; i < table->sections.count; i++) {
		const struct section *section = vec_at(&table->sections, i);
		for (uint64_t k = 0; k < section->blocks; k++)
			take_block(out, &loader, segment, section, section->first_block + k);
		put(&out->table.sections, section, 1);
	}
	block_loader_clear(&loader);
}

void dissect(struct dissected *out, struct memory_files *memory, const char *path)
{
	int directory = memory->files.open_directory(memory, path, false);
	uint8_t head[HEADER_BYTES];
	struct segment *segment;

	*out = (struct dissected){
		.table = table_of(&alloc_default),
		.blocks = vec_of(&alloc_default, sizeof(struct dissected_block)),
		.manifest = manifest_of(&alloc_default),
	};
	assert_ok(manifest_read(&out->manifest, &memory->files, directory, path, NULL), NULL);
	assert_int_equal(out->manifest.entries.count, 1);
	assert_ok(segment_open(&segment, manifest_at(&out->manifest, 0), &alloc_default, &memory->files, directory, NULL),
	          NULL);
	assert_int_equal(memory->files.read_at(memory, segment->source.file, head, sizeof head, 0), sizeof head);
	assert_ok(format_parse_header(&out->header, head, FILE_SEGMENT, segment->name, NULL), NULL);
	strcpy(out->name, segment->name);
	out->table.counts = segment->source.table.counts;
	out->table.split = segment->source.table.split;
	take_blocks(out, segment);
	segment_close(segment);
	memory->files.close(memory, directory);
}

void dissected_clear(struct dissected *dissected)
{
	for (size_t i = 0; i < dissected->blocks.count; i++) {
		struct dissected_block *block = vec_at(&dissected->blocks, i);
		vec_clear(&block->plain);
		vec_clear(&block->packed);
	}
	vec_clear(&dissected->blocks);
	table_clear(&dissected->table);
	manifest_clear(&dissected->manifest);
}

/* A deflate stream of stored blocks. */
static void store_plain(struct vec *out, const struct vec *plain)
{
	enum { STORED_MAX = 65535 };
	size_t at = 0;

	do {
		size_t size = plain->count - at < STORED_MAX ? plain->count - at : STORED_MAX;
		uint8_t head[5] = {at + size == plain->count};
		put_u32(head + 1, (uint32_t)size | (uint32_t)(size ^ 0xffff) << 16);
		put(out, head, sizeof head);
		put(out, (const char *)plain->items + at, size);
		at += size;
	} while (at < plain->count);
}

/* A segment on its way to a file. */
struct assembly {
	const struct changes *changes;
	struct vec bytes;
	uint64_t lost; /* bytes in the file behind the header that `bytes` does not have */
	struct table table;
	uint32_t header_crc;
	struct vec plain;
	struct vec packed;
};

static uint32_t put_header(struct vec *out, struct file_header *header, enum file_kind kind,
                           const struct changes *changes)
{
	uint8_t head[HEADER_BYTES];

	format_put_header(head, header, kind);
	if (changes->header)
		changes->header(changes->user, kind, head);
	uint32_t crc = checksum(0, head, HEADER_CRC_AT);
	put_u32(head + HEADER_CRC_AT, crc);
	put(out, head, sizeof head);
	return crc;
}

static void put_block(struct assembly *assembly, const struct dissected_block *block, const struct vec *packed,
                      uint32_t bytes, uint32_t count, uint64_t first)
{
	size_t start = assembly->bytes.count;
	struct block_entry entry = {.offset = assembly->lost + start,
	                            .first = first,
	                            .packed = (uint32_t)packed->count,
	                            .bytes = bytes,
	                            .count = count};
	uint8_t head[BLOCK_HEADER_BYTES];
	const char zeros[FORMAT_ALIGNMENT] = {0};

	format_put_block_header(head, &entry, block->section_type);
	put(&assembly->bytes, head, sizeof head);
	put(&assembly->bytes, packed->items, packed->count);
	entry.crc =
		checksum(assembly->header_crc, (const char *)assembly->bytes.items + start, assembly->bytes.count - start);
	assert_ok(bytes_u32(&assembly->bytes, entry.crc, NULL), NULL);
	put(&assembly->bytes, zeros, (size_t)(start + format_block_size(entry.packed)) - assembly->bytes.count);
	put(&assembly->table.blocks, &entry, 1);
}

/* Puts a block of a section, changed or not. */
static void add_block(struct assembly *assembly, struct section *section, const struct dissected *dissected,
                      size_t number)
{
	const struct dissected_block *block = vec_at(&dissected->blocks, number);
	const struct vec *packed = &block->packed;
	uint32_t count = block->count, bytes = block->bytes;

	assembly->plain.count = assembly->packed.count = 0;
	put(&assembly->plain, block->plain.items, block->plain.count);
	if (assembly->changes->block &&
	    assembly->changes->block(assembly->changes->user, number, &assembly->plain, &count)) {
		if (assembly->plain.count == 0)
			return;
		store_plain(&assembly->packed, &assembly->plain);
		packed = &assembly->packed;
		bytes = (uint32_t)assembly->plain.count;
	}
	put_block(assembly, block, packed, bytes, count, section->items);
	section->items += count;
	section->blocks++;
}

/* Blocks of codes that are 0, at the start of the stream. */
static void add_zeros(struct assembly *assembly, struct section *section, uint64_t codes, const struct vec *zeros)
{
	const struct dissected_block block = {.section_type = SECTION_STREAM};

	assert_int_equal(codes % BLOCK_MAX, 0);
	for (; codes; codes -= BLOCK_MAX) {
		put_block(assembly, &block, zeros, BLOCK_MAX, BLOCK_MAX, section->items);
		section->items += BLOCK_MAX;
		section->blocks++;
	}
}

/* Blocks that are not there instead. */
static void lose_blocks(struct assembly *assembly, struct section *section, uint64_t codes)
{
	for (uint64_t count; codes; codes -= count) {
		count = codes < BLOCK_MAX ? codes : BLOCK_MAX;
		struct block_entry entry = {.packed = BLOCK_MAX, .bytes = BLOCK_MAX, .count = (uint32_t)count};
		put(&assembly->table.blocks, &entry, 1);
		assembly->lost += format_block_size(entry.packed);
		section->items += count;
		section->blocks++;
	}
}

static void put_blocks(struct assembly *assembly, const struct dissected *dissected)
{
	size_t number = 0;

	for (size_t i = 0; i < dissected->table.sections.count; i++) {
		struct section section = *(const struct section *)vec_at(&dissected->table.sections, i);
		size_t end = number + (size_t)section.blocks;
		section.items = section.blocks = 0;
		if (section.type == SECTION_STREAM && assembly->changes->zeros)
			add_zeros(assembly, &section, assembly->changes->lost_codes, assembly->changes->zeros);
		else if (section.type == SECTION_STREAM)
			lose_blocks(assembly, &section, assembly->changes->lost_codes);
		for (; number < end; number++)
			add_block(assembly, &section, dissected, number);
		put(&assembly->table.sections, &section, 1);
	}
}

/* Table and footer; gives the footer's CRC. */
static uint32_t put_end(struct assembly *assembly, uint64_t id)
{
	const struct changes *changes = assembly->changes;
	struct vec table = vec_of(&alloc_default, 1);
	struct footer footer = {.table_at = assembly->lost + assembly->bytes.count, .id = id};
	uint8_t data[FOOTER_BYTES];

	if (changes->counts)
		changes->counts(changes->user, &assembly->table.counts, &assembly->table.split);
	assert_ok(format_put_table(&table, &assembly->table, NULL), NULL);
	if (changes->table)
		changes->table(changes->user, &table);
	put(&assembly->bytes, table.items, table.count);
	footer.table_bytes = (uint32_t)table.count;
	footer.table_crc = checksum(assembly->header_crc, table.items, table.count);
	footer.file_bytes = assembly->lost + assembly->bytes.count + FOOTER_BYTES;
	format_put_footer(data, &footer);
	if (changes->footer)
		changes->footer(changes->user, data);
	uint32_t crc = checksum(0, data, FOOTER_CRC_AT);
	put_u32(data + FOOTER_CRC_AT, crc);
	put(&assembly->bytes, data, sizeof data);
	vec_clear(&table);
	return crc;
}

static void put_entry(struct vec *out, const struct manifest_entry *entry)
{
	uint8_t record[40] = {0};

	put_u64(record, entry->id);
	put_u64(record + 8, entry->bytes);
	put_u64(record + 16, entry->documents);
	put_u64(record + 24, entry->deleted_count);
	put_u32(record + 32, entry->footer_crc);
	put(out, record, sizeof record);
	for (uint64_t i = 0, next = 0; i < entry->deleted_count; next = entry->deleted[i++] + 1)
		assert_ok(bytes_varint(out, entry->deleted[i] - next, NULL), NULL);
}

static void put_manifest(struct memory_files *memory, const struct dissected *dissected,
                         const struct manifest_entry *entry, const struct changes *changes)
{
	struct file_header header = {.id = dissected->manifest.generation, .profile = (uint8_t)dissected->manifest.profile};
	struct vec bytes = vec_of(&alloc_default, 1), middle = vec_of(&alloc_default, 1);
	uint32_t crc = put_header(&bytes, &header, FILE_MANIFEST, changes);

	assert_ok(bytes_u64(&middle, dissected->manifest.next_id, NULL), NULL);
	assert_ok(bytes_u64(&middle, 1, NULL), NULL);
	put_entry(&middle, entry);
	if (changes->manifest)
		changes->manifest(changes->user, &middle);
	put(&bytes, middle.items, middle.count);
	assert_ok(bytes_u64(&bytes, bytes.count + 16, NULL), NULL);
	assert_ok(bytes_u32(&bytes, 0, NULL), NULL);
	crc = checksum(crc, (const char *)bytes.items + HEADER_BYTES, bytes.count - HEADER_BYTES);
	assert_ok(bytes_u32(&bytes, crc, NULL), NULL);
	memory_files_put(memory, FORMAT_MANIFEST, bytes.items, bytes.count);
	vec_clear(&bytes);
	vec_clear(&middle);
}

void put_together(struct memory_files *memory, const struct dissected *dissected, const struct changes *changes)
{
	struct manifest_entry entry = *manifest_at(&dissected->manifest, 0);
	struct file_header header = dissected->header;
	struct assembly assembly = {
		.changes = changes,
		.bytes = vec_of(&alloc_default, 1),
		.table = table_of(&alloc_default),
		.plain = vec_of(&alloc_default, 1),
		.packed = vec_of(&alloc_default, 1),
	};

	assembly.table.counts = dissected->table.counts;
	assembly.table.split = dissected->table.split;
	assembly.header_crc = put_header(&assembly.bytes, &header, FILE_SEGMENT, changes);
	put_blocks(&assembly, dissected);
	entry.footer_crc = put_end(&assembly, header.id);
	entry.bytes = assembly.lost + assembly.bytes.count;
	entry.documents = assembly.table.counts.documents;
	memory_files_put(memory, dissected->name, assembly.bytes.items, assembly.bytes.count);
	memory_files_put_hole(memory, dissected->name, HEADER_BYTES, assembly.lost);
	put_manifest(memory, dissected, &entry, changes);
	vec_clear(&assembly.bytes);
	table_clear(&assembly.table);
	vec_clear(&assembly.plain);
	vec_clear(&assembly.packed);
}
