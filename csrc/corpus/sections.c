/* The table of what the files of a store consist of. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "corpus/shared.h"
#include "store/segment_file.h"
#include "table/build.h"

enum { COLUMN_FILE, COLUMN_SECTION, COLUMN_ITEMS, COLUMN_BLOCKS, COLUMN_BYTES, COLUMN_INFLATED };

static ww_status declare(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "file", WW_UTF8, error));
	WW_STEP(table_column(builder, "section", WW_UTF8, error));
	WW_STEP(table_column(builder, "items", WW_U64, error));
	WW_STEP(table_column(builder, "blocks", WW_U64, error));
	WW_STEP(table_column(builder, "bytes", WW_U64, error));
	WW_STEP(table_column(builder, "inflated", WW_U64, error));
done:
	return status;
}

struct row {
	const char *file;
	const char *section;
	uint64_t items;
	uint64_t blocks;
	uint64_t bytes;
	uint64_t inflated;
};

static ww_status put_row(struct table_builder *builder, const struct row *row, ww_error *error)
{
	ww_status status;

	WW_STEP(table_text(builder, COLUMN_FILE, row->file, strlen(row->file), error));
	WW_STEP(table_text(builder, COLUMN_SECTION, row->section, strlen(row->section), error));
	WW_STEP(table_integer(builder, COLUMN_ITEMS, (int64_t)row->items, error));
	WW_STEP(table_integer(builder, COLUMN_BLOCKS, (int64_t)row->blocks, error));
	WW_STEP(table_integer(builder, COLUMN_BYTES, (int64_t)row->bytes, error));
	WW_STEP(table_integer(builder, COLUMN_INFLATED, (int64_t)row->inflated, error));
done:
	return status;
}

/* What is not deflated. */
static ww_status put_plain(struct table_builder *builder, const char *file, const char *section, uint64_t items,
                           uint64_t bytes, ww_error *error)
{
	const struct row row = {.file = file, .section = section, .items = items, .bytes = bytes, .inflated = bytes};

	return put_row(builder, &row, error);
}

/* Room for the name of a field, which has at most 255 bytes. */
enum { NAME_BYTES = 288 };

static void name_section(char out[NAME_BYTES], const struct segment *segment, const struct section *section)
{
	const char *name = format_section_name(section->type);

	if (section->type == SECTION_FIELD)
		snprintf(out, NAME_BYTES, "field %s", segment_field_name(segment, section->number));
	else if (name)
		snprintf(out, NAME_BYTES, "%s", name);
	else
		snprintf(out, NAME_BYTES, "section %u", section->type);
}

static ww_status put_section(struct table_builder *builder, const struct segment *segment,
                             const struct section *section, ww_error *error)
{
	const struct table *table = &segment->source.table;
	char name[NAME_BYTES];
	struct row row = {.file = segment_name(segment), .section = name, .items = section->items};

	name_section(name, segment, section);
	row.blocks = section->blocks;
	for (uint64_t i = 0; i < section->blocks; i++) {
		const struct block_entry *block = table_block(table, section->first_block + i);

		row.bytes += format_block_size(block->packed);
		row.inflated += block->bytes;
	}
	return put_row(builder, &row, error);
}

/* The last block ends where the section table begins. */
static uint64_t table_bytes(const struct segment *segment)
{
	const struct table *table = &segment->source.table;
	uint64_t start = HEADER_BYTES;

	if (table->blocks.count) {
		const struct block_entry *last = table_block(table, table->blocks.count - 1);

		start = last->offset + format_block_size(last->packed);
	}
	return segment_counts(segment)->file_bytes - FOOTER_BYTES - start;
}

static ww_status put_segment(struct table_builder *builder, const struct segment *segment, ww_error *error)
{
	const struct vec *sections = &segment->source.table.sections;
	const char *file = segment_name(segment);
	ww_status status;

	WW_STEP(put_plain(builder, file, "header", 0, HEADER_BYTES, error));
	for (size_t i = 0; i < sections->count; i++)
		WW_STEP(put_section(builder, segment, vec_at(sections, i), error));
	WW_STEP(put_plain(builder, file, "section table", sections->count, table_bytes(segment), error));
	WW_STEP(put_plain(builder, file, "footer", 0, FOOTER_BYTES, error));
done:
	return status;
}

ww_status ww_corpus_sections(ww_table **out, const ww_corpus *corpus, ww_error *error)
{
	const struct snapshot *snapshot = corpus->shared->snapshot;
	struct table_builder *builder = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(table_builder_new(&builder, corpus_alloc(corpus), error));
	WW_STEP(declare(builder, error));
	WW_STEP(put_plain(builder, FORMAT_MANIFEST, "manifest", corpus_segments(corpus),
	                  snapshot_about(snapshot)->manifest_bytes, error));
	for (size_t i = 0; i < corpus_segments(corpus); i++)
		WW_STEP(put_segment(builder, corpus_segment(corpus, i), error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}
