/* The text fields of a segment's documents. */
#include <assert.h>

#include "store/records.h"
#include "store/segment_file.h"

size_t segment_field_count(const struct segment *segment)
{
	return segment->field_count;
}

const char *segment_field_name(const struct segment *segment, size_t field)
{
	return segment->field_names[field];
}

static const struct section *field_section(const struct segment *segment, size_t field)
{
	return table_section(&segment->source.table, SECTION_FIELD, (uint32_t)field);
}

struct field_reader {
	const ww_alloc *alloc;
	struct block_loader loader;
	struct record_reader records;
	const struct segment *segment; /* that records reads from, NULL for none */
	size_t field;                  /* likewise */
	struct vec value;
};

ww_status field_reader_new(struct field_reader **out, const ww_alloc *alloc, ww_error *error)
{
	struct field_reader *reader = alloc_zeroed(alloc, 1, sizeof *reader);
	ww_status status;

	*out = NULL;
	if (!reader)
		return ww_fail_memory(error);
	reader->alloc = alloc;
	reader->value = vec_of(alloc, 1);
	WW_STEP(block_loader_begin(&reader->loader, alloc, error));
	*out = reader;
	reader = NULL;
done:
	field_reader_free(reader);
	return status;
}

static ww_status go_to(struct field_reader *reader, const struct segment *segment, size_t field, uint64_t document,
                       ww_error *error)
{
	bool is_there = reader->segment == segment && reader->field == field;

	reader->segment = NULL; /* until it has worked */
	if (is_there)
		return record_reader_seek(&reader->records, document, error);
	return record_reader_begin(&reader->records, &reader->loader, &segment->source, field_section(segment, field),
	                           document, error);
}

ww_status field_reader_get(ww_text *out, struct field_reader *reader, const struct segment *segment, size_t field,
                           uint64_t document, ww_error *error)
{
	ww_status status;

	assert(field < segment->field_count && document < segment_counts(segment)->documents);
	WW_STEP(go_to(reader, segment, field, document, error));
	reader->value.count = 0;
	WW_STEP(record_reader_next(&reader->value, &reader->records, error));
	reader->segment = segment;
	reader->field = field;
	*out = (ww_text){reader->value.items, reader->value.count};
done:
	return status;
}

void field_reader_free(struct field_reader *reader)
{
	if (!reader)
		return;
	block_loader_clear(&reader->loader);
	vec_clear(&reader->value);
	alloc_free(reader->alloc, reader);
}

static ww_status take_column(struct vec *text, uint64_t *text_at, struct record_reader *records, uint64_t rows,
                             ww_error *error)
{
	ww_status status = WW_OK;

	text_at[0] = 0;
	for (uint64_t row = 0; row < rows; row++) {
		WW_STEP(record_reader_next(text, records, error));
		text_at[row + 1] = text->count;
	}
done:
	return status;
}

ww_status segment_field(struct text_column *out, const struct segment *segment, size_t field, ww_error *error)
{
	uint64_t rows = segment_counts(segment)->documents;
	struct vec text = vec_of(segment->alloc, 1);
	uint64_t *text_at = alloc_array(segment->alloc, rows + 1, sizeof *text_at);
	struct block_loader loader = {0};
	struct record_reader records;
	ww_status status;

	*out = (struct text_column){0};
	if (!text_at)
		return ww_fail_memory(error);
	WW_STEP(vec_reserve(&text, 1, error)); /* so that empty columns have an address too */
	WW_STEP(block_loader_begin(&loader, segment->alloc, error));
	WW_STEP(record_reader_begin(&records, &loader, &segment->source, field_section(segment, field), 0, error));
	WW_STEP(take_column(&text, text_at, &records, rows, error));
	*out = (struct text_column){.alloc = segment->alloc, .rows = rows, .text = text.items, .text_at = text_at};
	text = vec_of(segment->alloc, 1);
	text_at = NULL;
done:
	block_loader_clear(&loader);
	vec_clear(&text);
	alloc_free(segment->alloc, text_at);
	return status;
}

void text_column_clear(struct text_column *column)
{
	alloc_free(column->alloc, column->text);
	alloc_free(column->alloc, column->text_at);
	*column = (struct text_column){0};
}
