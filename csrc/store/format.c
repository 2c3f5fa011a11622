#include "store/format.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/checksum.h"
#include "text/spacing.h"

/*
 * As in PNG: a byte above 127 shows a lost eighth bit, the line ends show a transfer as text, and ^Z stops a listing.
 */
enum { MAGIC_BYTES = 8 };
static const uint8_t magics[][MAGIC_BYTES] = {
	[FILE_SEGMENT] = {0x89, 'W', 'W', 'S', '\r', '\n', 0x1a, '\n'},
	[FILE_MANIFEST] = {0x89, 'W', 'W', 'M', '\r', '\n', 0x1a, '\n'},
};
static const uint8_t footer_magic[MAGIC_BYTES] = {0x89, 'W', 'W', 'E', '\r', '\n', 0x1a, '\n'};

static const char *const file_kind_names[] = {
	[FILE_SEGMENT] = "segment",
	[FILE_MANIFEST] = "store",
};

static void put_u16(uint8_t *at, uint16_t value)
{
	at[0] = (uint8_t)value;
	at[1] = (uint8_t)(value >> 8);
}

void format_segment_name(char name[FORMAT_NAME_BYTES], uint64_t id)
{
	snprintf(name, FORMAT_NAME_BYTES, "%016" PRIx64 ".seg", id);
}

bool format_is_segment_name(const char *name)
{
	return strlen(name) == FORMAT_NAME_BYTES - 1 && strspn(name, "0123456789abcdef") == 16 &&
	       strcmp(name + 16, ".seg") == 0;
}

const char *format_section_name(unsigned type)
{
	static const char *const names[] = {
		[SECTION_STREAM] = "stream",           [SECTION_LEXICON] = "lexicon", [SECTION_DOCUMENTS] = "documents",
		[SECTION_FIELD_NAMES] = "field names", [SECTION_INDEX] = "index",
	};

	return type < sizeof names / sizeof names[0] ? names[type] : NULL;
}

enum { HEADER_CRC_AT = 60 };

void format_put_header(uint8_t out[HEADER_BYTES], struct file_header *header, enum file_kind kind)
{
	memset(out, 0, HEADER_BYTES);
	memcpy(out, magics[kind], MAGIC_BYTES);
	put_u16(out + 8, FORMAT_MAJOR);
	put_u16(out + 10, FORMAT_MINOR);
	put_u32(out + 12, HEADER_BYTES);
	put_u32(out + 16, header->features);
	/* At 20 and 24: read-only compatible and compatible features, none of which exists yet. At 28: checksum 0. */
	out[29] = header->profile;
	put_u64(out + 32, header->id);
	put_u32(out + 40, FORMAT_UNICODE);
	put_u32(out + 44, SPACING_VERSION);
	header->crc = checksum(0, out, HEADER_CRC_AT);
	put_u32(out + HEADER_CRC_AT, header->crc);
}

ww_status format_parse_header(struct file_header *out, const uint8_t data[HEADER_BYTES], enum file_kind kind,
                              const char *name, ww_error *error)
{
	struct cursor cursor = cursor_of(data, HEADER_BYTES);
	if (memcmp(cursor_take(&cursor, MAGIC_BYTES), magics[kind], MAGIC_BYTES) != 0)
		return ww_fail(error, WW_EDAMAGED, "%s: not a watchword %s", name, file_kind_names[kind]);
	out->major = cursor_u16(&cursor);
	out->minor = cursor_u16(&cursor);
	uint32_t header_bytes = cursor_u32(&cursor);
	out->features = cursor_u32(&cursor);
	out->read_only = cursor_u32(&cursor) != 0;
	cursor_u32(&cursor); /* features that hinder neither reading nor writing */
	uint8_t checksum_kind = cursor_u8(&cursor);
	out->profile = cursor_u8(&cursor);
	uint16_t reserved = cursor_u16(&cursor);
	out->id = cursor_u64(&cursor);
	out->unicode = cursor_u32(&cursor); /* tells how the text was cut, which reading does not repeat */
	uint32_t spacing = cursor_u32(&cursor);
	cursor_take(&cursor, HEADER_CRC_AT - 48);
	out->crc = cursor_u32(&cursor);

	if (out->crc != checksum(0, data, HEADER_CRC_AT))
		return ww_fail(error, WW_EDAMAGED, "%s: header is damaged", name);
	if (out->major != FORMAT_MAJOR || out->features & ~(uint32_t)FEATURE_TURKIC || checksum_kind ||
	    spacing != SPACING_VERSION)
		return ww_fail(error, WW_EVERSION, "%s: written by a newer version of watchword (format %u.%u)", name,
		               out->major, out->minor);
	if (header_bytes != HEADER_BYTES || reserved || out->profile > PROFILE_WHITESPACE)
		return ww_fail(error, WW_EDAMAGED, "%s: header makes no sense", name);
	return WW_OK;
}

void format_put_block_header(uint8_t out[BLOCK_HEADER_BYTES], const struct block_entry *entry, uint16_t section_type)
{
	put_u32(out, entry->packed);
	put_u32(out + 4, entry->bytes);
	put_u16(out + 8, section_type);
	put_u16(out + 10, 0);
	put_u32(out + 12, entry->count);
	put_u64(out + 16, entry->first);
	put_u64(out + 24, entry->offset);
}

struct table table_of(const ww_alloc *alloc)
{
	return (struct table){
		.sections = vec_of(alloc, sizeof(struct section)),
		.blocks = vec_of(alloc, sizeof(struct block_entry)),
	};
}

void table_clear(struct table *table)
{
	vec_clear(&table->sections);
	vec_clear(&table->blocks);
}

/* Sections ascend, also while a table is read or made. */
const struct section *table_section(const struct table *table, enum section_type type, uint32_t number)
{
	size_t low = 0, high = table->sections.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct section *section = vec_at(&table->sections, middle);

		if (section->type == type && section->number == number)
			return section;
		if (section->type < type || (section->type == type && section->number < number))
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* Bytes that are allowed in any case, and for each byte of the file. */
enum { MEMORY_ALLOWED = 256 << 20, MEMORY_SHARE = 512 };

/* What struct lexicon has for a type and its term, and struct document_table and a text_column for a document. */
enum { TYPE_MEMORY = 48, DOCUMENT_MEMORY = 44 };

uint64_t format_memory_for(uint64_t file_bytes)
{
	uint64_t most = (UINT64_MAX - MEMORY_ALLOWED) / MEMORY_SHARE;

	return MEMORY_ALLOWED + MEMORY_SHARE * (file_bytes < most ? file_bytes : most);
}

bool format_fits_memory(const struct segment_counts *counts, uint64_t file_bytes)
{
	uint64_t memory = format_memory_for(file_bytes);

	return counts->types <= memory / TYPE_MEMORY && counts->documents <= memory / DOCUMENT_MEMORY;
}

/* Bytes of the table's head, of a section in it and of a block. */
enum { TABLE_HEAD_BYTES = 64, TABLE_SECTION_BYTES = 24, TABLE_BLOCK_BYTES = 16 };

ww_status format_put_table(struct vec *out, const struct table *table, ww_error *error)
{
	uint8_t head[TABLE_HEAD_BYTES] = {0};
	ww_status status;

	put_u64(head, table->counts.documents);
	put_u64(head + 8, table->counts.codes);
	put_u64(head + 16, table->counts.tokens);
	put_u64(head + 24, table->counts.words);
	put_u64(head + 32, table->counts.text_bytes);
	put_u32(head + 40, table->counts.types);
	put_u32(head + 44, table->counts.terms);
	head[48] = table->split.one;
	head[49] = table->split.two;
	put_u32(head + 52, (uint32_t)table->sections.count);
	put_u64(head + 56, table->blocks.count);
	WW_STEP(vec_append(out, head, sizeof head, error));
	for (size_t i = 0; i < table->sections.count; i++) {
		const struct section *section = vec_at(&table->sections, i);
		uint8_t record[TABLE_SECTION_BYTES];
		put_u16(record, section->type);
		put_u16(record + 2, section->flags);
		put_u32(record + 4, section->number);
		put_u64(record + 8, section->items);
		put_u64(record + 16, section->blocks);
		WW_STEP(vec_append(out, record, sizeof record, error));
	}
	for (size_t i = 0; i < table->blocks.count; i++) {
		const struct block_entry *block = table_block(table, i);
		uint8_t record[TABLE_BLOCK_BYTES];
		put_u32(record, block->packed);
		put_u32(record + 4, block->bytes);
		put_u32(record + 8, block->count);
		put_u32(record + 12, block->crc);
		WW_STEP(vec_append(out, record, sizeof record, error));
	}
	status = WW_OK;
done:
	return status;
}

/* The head: counts, and how many sections and blocks follow, which must be exactly what there is room for. */
static bool parse_table_head(struct table *out, uint64_t *sections, uint64_t *blocks, struct cursor *cursor)
{
	struct segment_counts *counts = &out->counts;
	counts->documents = cursor_u64(cursor);
	counts->codes = cursor_u64(cursor);
	counts->tokens = cursor_u64(cursor);
	counts->words = cursor_u64(cursor);
	counts->text_bytes = cursor_u64(cursor);
	counts->types = cursor_u32(cursor);
	counts->terms = cursor_u32(cursor);
	out->split.one = cursor_u8(cursor);
	out->split.two = cursor_u8(cursor);
	uint16_t reserved = cursor_u16(cursor);
	*sections = cursor_u32(cursor);
	*blocks = cursor_u64(cursor);

	uint64_t left = cursor_left(cursor);
	if (cursor->bad || reserved || *sections > left / TABLE_SECTION_BYTES)
		return false;
	left -= *sections * TABLE_SECTION_BYTES;
	return *blocks == left / TABLE_BLOCK_BYTES && left % TABLE_BLOCK_BYTES == 0 && out->split.one <= out->split.two &&
	       out->split.two < UINT8_MAX && counts->words <= counts->tokens && counts->tokens <= counts->codes &&
	       counts->terms <= counts->types && counts->types <= counts->codes;
}

static bool is_after(const struct section *section, const struct section *before)
{
	return section->type > before->type || (section->type == before->type && section->number > before->number);
}

static ww_status parse_sections(struct table *out, uint64_t sections, uint64_t blocks, struct cursor *cursor,
                                const char *name, ww_error *error)
{
	uint64_t next_block = 0;
	ww_status status;

	for (uint64_t i = 0; i < sections; i++) {
		struct section section = {.first_block = next_block};
		section.type = cursor_u16(cursor);
		section.flags = cursor_u16(cursor);
		section.number = cursor_u32(cursor);
		section.items = cursor_u64(cursor);
		section.blocks = cursor_u64(cursor);
		if (section.blocks > blocks - next_block || (i > 0 && !is_after(&section, vec_at(&out->sections, i - 1))))
			return ww_fail(error, WW_EDAMAGED, "%s: section table, entry %" PRIu64 " makes no sense", name, i);
		if (section.type > SECTION_INDEX && (section.flags & SECTION_REQUIRED))
			return ww_fail(error, WW_EVERSION, "%s: written by a newer version of watchword (section type %u)", name,
			               section.type);
		next_block += section.blocks;
		WW_STEP(vec_push(&out->sections, &section, error));
	}
	if (next_block != blocks)
		return ww_fail(error, WW_EDAMAGED, "%s: section table has blocks of no section", name);
	status = WW_OK;
done:
	return status;
}

bool format_block_is_possible(const struct block_entry *block)
{
	return block->bytes >= 1 && block->count <= block->bytes && block->bytes <= BLOCK_MAX &&
	       block->bytes <= UINT64_C(1032) * block->packed + 64 && block->packed <= UINT64_C(2) * block->bytes + 64;
}

/* The blocks of one section, which starts at *at in the file. */
static ww_status parse_blocks(struct table *out, uint64_t *at, const struct section *section, uint64_t end,
                              struct cursor *cursor, const char *name, ww_error *error)
{
	uint64_t items = 0;
	ww_status status;

	for (uint64_t i = 0; i < section->blocks; i++) {
		struct block_entry block = {.offset = *at, .first = items};
		block.packed = cursor_u32(cursor);
		block.bytes = cursor_u32(cursor);
		block.count = cursor_u32(cursor);
		block.crc = cursor_u32(cursor);
		if (!format_block_is_possible(&block) || format_block_size(block.packed) > end - *at)
			return ww_fail(error, WW_EDAMAGED, "%s: section table, block at offset %" PRIu64 " makes no sense", name,
			               *at);
		*at += format_block_size(block.packed);
		items += block.count;
		WW_STEP(vec_push(&out->blocks, &block, error));
	}
	if (items != section->items)
		return ww_fail(error, WW_EDAMAGED, "%s: section table, items of section %u do not add up", name, section->type);
	status = WW_OK;
done:
	return status;
}

/* The parts without which a segment cannot be read, with as many items as the head says. */
static bool has_all_sections(const struct table *table)
{
	const struct section *stream = table_section(table, SECTION_STREAM, 0);
	const struct section *names = table_section(table, SECTION_FIELD_NAMES, 0);
	const struct section *index = table_section(table, SECTION_INDEX, 0);
	if (!stream || stream->items != table->counts.codes || !table_section(table, SECTION_LEXICON, 0) ||
	    !table_section(table, SECTION_DOCUMENTS, 0) || !index || index->items != table->counts.types || !names ||
	    names->items > table->sections.count)
		return false;

	/* Sections ascend without repeats, so as many fields as names with the last in place are all of them. */
	uint64_t fields = 0;
	for (size_t i = 0; i < table->sections.count; i++) {
		const struct section *section = vec_at(&table->sections, i);
		if (section->type != SECTION_FIELD)
			continue;
		if (section->number != fields || section->items != table->counts.documents)
			return false;
		fields++;
	}
	return fields == names->items && fields >= FIELD_BUILT_IN;
}

ww_status format_parse_table(struct table *out, const void *data, size_t size, uint64_t table_at, const char *name,
                             ww_error *error)
{
	struct cursor cursor = cursor_of(data, size);
	uint64_t sections;
	uint64_t blocks;
	uint64_t at = HEADER_BYTES;
	ww_status status;

	if (!parse_table_head(out, &sections, &blocks, &cursor))
		return ww_fail(error, WW_EDAMAGED, "%s: section table makes no sense", name);
	WW_STEP(parse_sections(out, sections, blocks, &cursor, name, error));
	for (uint64_t i = 0; i < sections; i++)
		WW_STEP(parse_blocks(out, &at, vec_at(&out->sections, i), table_at, &cursor, name, error));
	if (at != table_at)
		return ww_fail(error, WW_EDAMAGED, "%s: bytes of no section before the section table", name);
	if (!has_all_sections(out))
		return ww_fail(error, WW_EDAMAGED, "%s: section table lacks a section or miscounts one", name);
	if (!format_fits_memory(&out->counts, table_at))
		return ww_fail(error, WW_EDAMAGED, "%s: has more words or documents than a file of its size can have", name);
	out->counts.blocks = table_section(out, SECTION_STREAM, 0)->blocks;
	status = WW_OK;
done:
	return status;
}

enum { FOOTER_CRC_AT = 44 };

void format_put_footer(uint8_t out[FOOTER_BYTES], struct footer *footer)
{
	memset(out, 0, FOOTER_BYTES);
	memcpy(out, footer_magic, MAGIC_BYTES);
	put_u64(out + 8, footer->file_bytes);
	put_u64(out + 16, footer->table_at);
	put_u32(out + 24, footer->table_bytes);
	put_u32(out + 28, footer->table_crc);
	put_u64(out + 32, footer->id);
	footer->crc = checksum(0, out, FOOTER_CRC_AT);
	put_u32(out + FOOTER_CRC_AT, footer->crc);
}

ww_status format_parse_footer(struct footer *out, const uint8_t data[FOOTER_BYTES], uint64_t file_bytes,
                              const char *name, ww_error *error)
{
	struct cursor cursor = cursor_of(data, FOOTER_BYTES);
	const uint8_t *magic = cursor_take(&cursor, MAGIC_BYTES);
	out->file_bytes = cursor_u64(&cursor);
	out->table_at = cursor_u64(&cursor);
	out->table_bytes = cursor_u32(&cursor);
	out->table_crc = cursor_u32(&cursor);
	out->id = cursor_u64(&cursor);
	uint32_t reserved = cursor_u32(&cursor);
	out->crc = cursor_u32(&cursor);

	if (memcmp(magic, footer_magic, MAGIC_BYTES) != 0 || out->crc != checksum(0, data, FOOTER_CRC_AT))
		return ww_fail(error, WW_EDAMAGED, "%s: does not end as a segment does: truncated or changed", name);
	if (out->file_bytes != file_bytes || reserved || out->table_at < HEADER_BYTES || out->table_at > file_bytes ||
	    file_bytes - out->table_at != (uint64_t)out->table_bytes + FOOTER_BYTES)
		return ww_fail(error, WW_EDAMAGED, "%s: footer makes no sense", name);
	return WW_OK;
}
