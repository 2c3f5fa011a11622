#include "store/table_rebuild.h"

#include "base/files.h"
#include "store/document_file.h"
#include "store/lexicon_file.h"

/*
 * Each block's header has the block's own offset, which hardly any other eight bytes of a file have at that place. So
 * blocks are found again behind bytes that are none, and a sound file is walked from one to the next.
 */
enum { WINDOW_BYTES = 64 * 1024 };

struct rebuilder {
	const struct block_source *source; /* read through; its table is not used */
	struct vec window;                 /* bytes of the file from window_at on */
	uint64_t window_at;
	uint64_t end;          /* of what may be blocks */
	uint64_t taken_to;     /* where the block taken last ends */
	bool fields_are_loose; /* blocks are missing among the fields: which field the next is of is not known */
	struct table found;
};

/* Shows size bytes at an offset; NULL when the file has not so many. */
static ww_status look_at(const uint8_t **out, struct rebuilder *rebuilder, uint64_t at, size_t size, ww_error *error)
{
	const struct block_source *source = rebuilder->source;
	struct vec *window = &rebuilder->window;
	uint64_t left = rebuilder->end - at;
	ww_status status = WW_OK;

	*out = NULL;
	if (at > rebuilder->end || size > left)
		return WW_OK;
	if (at < rebuilder->window_at || at - rebuilder->window_at + size > window->count) {
		window->count = 0;
		rebuilder->window_at = at;
		WW_STEP(vec_append(window, NULL, left < WINDOW_BYTES ? (size_t)left : WINDOW_BYTES, error));
		status = files_read(window->items, source->files, source->file, source->name, at, window->count, error);
		if (status != WW_OK) {
			window->count = 0;
			goto done;
		}
	}
	*out = vec_at(window, (size_t)(at - rebuilder->window_at));
done:
	return status;
}

/*
 * More items than this cannot lie before an offset, so that a number that makes no sense is not taken for millions of
 * lost ones: an item takes a byte, and deflate makes 1032 out of one at most; a block of a field, of 40 bytes or more,
 * has 1024 values at most.
 */
enum { ITEMS_A_BYTE = 1040, VALUES_A_BYTE = 32 };

static uint64_t items_most(uint64_t offset, uint16_t type)
{
	uint64_t most = type == SECTION_FIELD ? VALUES_A_BYTE : ITEMS_A_BYTE;

	return offset < UINT64_MAX / most ? offset * most : UINT64_MAX;
}

/* Whether bytes are the header of a block at this offset that ends in time. */
static bool take_header(struct block_entry *entry, uint16_t *type, const uint8_t *data, uint64_t at, uint64_t end)
{
	struct cursor cursor = cursor_of(data, BLOCK_HEADER_BYTES);

	*entry = (struct block_entry){.offset = at};
	entry->packed = cursor_u32(&cursor);
	entry->bytes = cursor_u32(&cursor);
	*type = cursor_u16(&cursor);
	uint16_t reserved = cursor_u16(&cursor);
	entry->count = cursor_u32(&cursor);
	entry->first = cursor_u64(&cursor);
	return cursor_u64(&cursor) == at && *type >= SECTION_STREAM && *type <= SECTION_INDEX && reserved == 0 &&
	       format_block_is_possible(entry) && entry->first <= items_most(at, *type) &&
	       format_block_size(entry->packed) <= end - at;
}

static struct section *last_section(struct table *table)
{
	return table->sections.count ? vec_at(&table->sections, table->sections.count - 1) : NULL;
}

static ww_status begin_section(struct table *table, uint16_t type, uint32_t number, ww_error *error)
{
	struct section section = {
		.type = type, .flags = SECTION_REQUIRED, .number = number, .first_block = table->blocks.count};

	return vec_push(&table->sections, &section, error);
}

static ww_status add_block(struct table *table, const struct block_entry *entry, ww_error *error)
{
	struct section *section = last_section(table);

	section->items += entry->count;
	section->blocks++;
	return vec_push(&table->blocks, entry, error);
}

/* Adds lost blocks to the section begun last, for as many items as it lacks of so many. */
static ww_status add_lost(struct table *table, uint64_t items, uint64_t offset, ww_error *error)
{
	struct section *section = last_section(table);
	ww_status status = WW_OK;

	while (section->items < items) {
		uint64_t count = items - section->items;
		struct block_entry entry = {.offset = offset, .first = section->items};

		entry.count = count < UINT32_MAX ? (uint32_t)count : UINT32_MAX;
		WW_STEP(add_block(table, &entry, error));
	}
done:
	return status;
}

/* The number of the section that a block belongs to which does not go on with the one before. */
static uint32_t next_number(const struct section *before, uint16_t type)
{
	return type == SECTION_FIELD && before && before->type == SECTION_FIELD ? before->number + 1 : 0;
}

static ww_status take_block(struct rebuilder *rebuilder, const struct block_entry *entry, uint16_t type,
                            ww_error *error)
{
	struct table *table = &rebuilder->found;
	const struct section *section = last_section(table);
	bool is_behind_hole = entry->offset != rebuilder->taken_to;
	ww_status status = WW_OK;

	rebuilder->fields_are_loose |= type == SECTION_FIELD && is_behind_hole;
	if ((section && type < section->type) || (type == SECTION_FIELD && rebuilder->fields_are_loose))
		return WW_OK;
	if (!section || type != section->type || (type == SECTION_FIELD && entry->first == 0 && section->items > 0))
		WW_STEP(begin_section(table, type, next_number(section, type), error));
	section = last_section(table);
	if (entry->first < section->items)
		return WW_OK;
	WW_STEP(add_lost(table, entry->first, rebuilder->taken_to, error));
	WW_STEP(add_block(table, entry, error));
	rebuilder->taken_to = entry->offset + format_block_size(entry->packed);
done:
	return status;
}

/* The CRC behind a block, as the file has it. */
static ww_status read_crc(struct block_entry *entry, const struct rebuilder *rebuilder, ww_error *error)
{
	const struct block_source *source = rebuilder->source;
	uint64_t at = entry->offset + BLOCK_HEADER_BYTES + entry->packed;
	uint8_t data[BLOCK_CRC_BYTES];
	struct cursor cursor = cursor_of(data, sizeof data);
	ww_status status = files_read(data, source->files, source->file, source->name, at, sizeof data, error);

	entry->crc = status == WW_OK ? cursor_u32(&cursor) : 0;
	return status;
}

static ww_status walk(struct rebuilder *rebuilder, ww_error *error)
{
	uint64_t at = HEADER_BYTES;
	ww_status status;

	for (;;) {
		struct block_entry entry;
		const uint8_t *data = NULL;
		uint16_t type;

		WW_STEP(look_at(&data, rebuilder, at, BLOCK_HEADER_BYTES, error));
		if (!data)
			break;
		if (!take_header(&entry, &type, data, at, rebuilder->end)) {
			at += FORMAT_ALIGNMENT;
			continue;
		}
		WW_STEP(read_crc(&entry, rebuilder, error));
		WW_STEP(take_block(rebuilder, &entry, type, error));
		at += format_block_size(entry.packed);
	}
done:
	return status == WW_EIO || status == WW_EDAMAGED ? WW_OK : status; /* what was found so far is something */
}

/* Reads the first records of a section; fewer when the rest is damaged. */
static ww_status read_columns(struct vec *columns, unsigned count, const struct block_source *source,
                              enum section_type type, ww_error *error)
{
	const struct section *section = table_section(&source->table, type, 0);
	struct block_loader loader = {0};
	struct record_reader records;
	ww_status status;

	if (!section)
		return WW_OK;
	WW_STEP(block_loader_begin(&loader, columns->alloc, error));
	WW_STEP(record_reader_begin(&records, &loader, source, section, 0, error));
	for (unsigned i = 0; i < count; i++)
		WW_STEP(record_reader_next(&columns[i], &records, error));
done:
	block_loader_clear(&loader);
	return status == WW_EIO || status == WW_EDAMAGED ? WW_OK : status;
}

static uint64_t sum_of(const struct vec *column, uint64_t *numbers)
{
	struct cursor cursor = cursor_of(column->items, column->count);
	uint64_t sum = 0;

	for (*numbers = 0; cursor_left(&cursor); ++*numbers)
		sum += cursor_varint(&cursor);
	return sum;
}

/* A type that begins a term tells so. */
static uint32_t count_terms(const struct vec *ways)
{
	const uint8_t *way = ways->items;
	uint32_t terms = 0;

	for (size_t i = 0; i < ways->count; i++)
		terms += way[i] != TERM_KNOWN;
	return terms;
}

/* Takes the counts of a table's head from the lexicon and the document table; `most` codes can be there. */
static ww_status count_up(struct segment_counts *counts, const struct block_source *found, uint64_t most,
                          const ww_alloc *alloc, ww_error *error)
{
	struct vec columns[COLUMN_TERM_WAYS + 1];
	uint64_t documents;
	ww_status status;

	_Static_assert(DOCUMENT_COLUMNS <= COLUMN_TERM_WAYS + 1, "one array serves both");
	for (unsigned i = 0; i <= COLUMN_TERM_WAYS; i++)
		columns[i] = vec_of(alloc, 1);
	WW_STEP(read_columns(columns, COLUMN_TERM_WAYS + 1, found, SECTION_LEXICON, error));
	counts->types = columns[COLUMN_KINDS].count <= UINT32_MAX ? (uint32_t)columns[COLUMN_KINDS].count : 0;
	counts->terms = count_terms(&columns[COLUMN_TERM_WAYS]);
	for (unsigned i = 0; i <= COLUMN_TERM_WAYS; i++)
		columns[i].count = 0;
	WW_STEP(read_columns(columns, DOCUMENT_COLUMNS, found, SECTION_DOCUMENTS, error));
	counts->codes = sum_of(&columns[COLUMN_CODES], &counts->documents);
	if (counts->codes > most)
		counts->codes = 0;
	counts->text_bytes = sum_of(&columns[COLUMN_BYTES], &documents);
	counts->tokens = sum_of(&columns[COLUMN_TOKENS], &documents);
	counts->words = sum_of(&columns[COLUMN_WORDS], &documents);
done:
	for (unsigned i = 0; i <= COLUMN_TERM_WAYS; i++)
		vec_clear(&columns[i]);
	return status;
}

/* Puts a section into the table: what was found of it, and the rest up to so many items as lost. */
static ww_status put_section(struct table *out, const struct table *found, enum section_type type, uint32_t number,
                             uint64_t items, uint64_t end, ww_error *error)
{
	const struct section *section = table_section(found, type, number);
	ww_status status;

	WW_STEP(begin_section(out, (uint16_t)type, number, error));
	for (uint64_t i = 0; section && i < section->blocks; i++)
		WW_STEP(add_block(out, table_block(found, section->first_block + i), error));
	status = add_lost(out, items, end, error);
done:
	return status;
}

/* What a document table that cannot be read would have said: as many as some field has values. */
static uint64_t guess_documents(const struct table *found)
{
	uint64_t documents = 0;

	for (size_t i = 0; i < found->sections.count; i++) {
		const struct section *section = vec_at(&found->sections, i);
		if (section->type == SECTION_FIELD && section->items > documents)
			documents = section->items;
	}
	return documents;
}

/* Fields that have a name, or were found, or are in every segment. */
static uint32_t count_fields(const struct table *found)
{
	const struct section *names = table_section(found, SECTION_FIELD_NAMES, 0);
	uint32_t fields = names && names->items < UINT16_MAX ? (uint32_t)names->items : 0;

	for (size_t i = 0; i < found->sections.count; i++) {
		const struct section *section = vec_at(&found->sections, i);
		if (section->type == SECTION_FIELD && section->number >= fields)
			fields = section->number + 1;
	}
	return fields < FIELD_BUILT_IN ? FIELD_BUILT_IN : fields;
}

static ww_status put_all(struct table *out, const struct table *found, uint64_t end, ww_error *error)
{
	const struct segment_counts *counts = &out->counts;
	uint32_t fields = count_fields(found);
	ww_status status;

	WW_STEP(put_section(out, found, SECTION_STREAM, 0, counts->codes, end, error));
	WW_STEP(put_section(out, found, SECTION_LEXICON, 0, LEXICON_PLAIN_COLUMNS, end, error));
	WW_STEP(put_section(out, found, SECTION_DOCUMENTS, 0, DOCUMENT_COLUMNS, end, error));
	WW_STEP(put_section(out, found, SECTION_FIELD_NAMES, 0, fields, end, error));
	for (uint32_t field = 0; field < fields; field++)
		WW_STEP(put_section(out, found, SECTION_FIELD, field, counts->documents, end, error));
	status = put_section(out, found, SECTION_INDEX, 0, counts->types, end, error);
	out->counts.blocks = table_section(out, SECTION_STREAM, 0)->blocks;
done:
	return status;
}

ww_status table_rebuild(struct block_source *source, const ww_alloc *alloc, uint64_t end, ww_error *error)
{
	struct rebuilder rebuilder = {
		.source = source,
		.window = vec_of(alloc, 1),
		.end = end,
		.taken_to = HEADER_BYTES,
		.found = table_of(alloc),
	};
	struct block_source found = *source;
	ww_status status;

	WW_STEP(walk(&rebuilder, error));
	found.table = rebuilder.found;
	source->table.split = code_split_default();
	WW_STEP(count_up(&source->table.counts, &found, items_most(end, SECTION_STREAM), alloc, error));
	if (source->table.counts.documents == 0)
		source->table.counts.documents = guess_documents(&rebuilder.found);
	if (!format_fits_memory(&source->table.counts, end))
		source->table.counts = (struct segment_counts){0};
	source->table.counts.file_bytes = end;
	status = put_all(&source->table, &rebuilder.found, end, error);
done:
	vec_clear(&rebuilder.window);
	table_clear(&rebuilder.found);
	return status;
}
