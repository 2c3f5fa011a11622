#include "store/document_file.h"

#include "base/date.h"

static uint64_t zigzag(int64_t value)
{
	return (uint64_t)value << 1 ^ (value < 0 ? UINT64_MAX : 0);
}

static int64_t unzigzag(uint64_t value)
{
	return (int64_t)(value >> 1) ^ -(int64_t)(value & 1);
}

static ww_status put_document(struct vec *columns, const struct document_entry *entry, int32_t *date, ww_error *error)
{
	uint64_t step = entry->date == DATE_NONE ? 0 : 1 + zigzag((int64_t)entry->date - *date);
	ww_status status;

	WW_STEP(bytes_varint(&columns[COLUMN_CODES], entry->codes, error));
	WW_STEP(bytes_varint(&columns[COLUMN_BYTES], entry->bytes, error));
	WW_STEP(bytes_varint(&columns[COLUMN_TOKENS], entry->tokens, error));
	WW_STEP(bytes_varint(&columns[COLUMN_WORDS], entry->words, error));
	WW_STEP(bytes_varint(&columns[COLUMN_DATES], step, error));
	if (step)
		*date = entry->date;
done:
	return status;
}

ww_status documents_write(struct block_writer *blocks, const struct segment_buffer *buffer, ww_error *error)
{
	struct record_writer records = record_writer_of(blocks, UINT32_MAX);
	struct vec columns[DOCUMENT_COLUMNS];
	int32_t date = 0;
	ww_status status;

	for (unsigned i = 0; i < DOCUMENT_COLUMNS; i++)
		columns[i] = vec_of(buffer->alloc, 1);
	for (uint64_t i = 0; i < segment_buffer_documents(buffer); i++)
		WW_STEP(put_document(columns, vec_at(&buffer->documents, i), &date, error));
	WW_STEP(block_writer_section(blocks, SECTION_DOCUMENTS, 0, error));
	for (unsigned i = 0; i < DOCUMENT_COLUMNS; i++)
		WW_STEP(record_writer_add(&records, columns[i].items, columns[i].count, error));
	status = record_writer_end(&records, error);
done:
	for (unsigned i = 0; i < DOCUMENT_COLUMNS; i++)
		vec_clear(&columns[i]);
	record_writer_clear(&records);
	return status;
}

static ww_status fail_damaged(const struct block_source *source, ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "%s: document table makes no sense", source->name);
}

static ww_status load_columns(struct vec *columns, const ww_alloc *alloc, const struct block_source *source,
                              ww_error *error)
{
	const struct section *section = table_section(&source->table, SECTION_DOCUMENTS, 0);
	struct block_loader loader = {0};
	struct record_reader records;
	ww_status status;

	if (section->items < DOCUMENT_COLUMNS)
		return fail_damaged(source, error);
	WW_STEP(block_loader_begin(&loader, alloc, error));
	WW_STEP(record_reader_begin(&records, &loader, source, section, 0, error));
	for (unsigned i = 0; i < DOCUMENT_COLUMNS; i++)
		WW_STEP(record_reader_next(&columns[i], &records, error));
done:
	block_loader_clear(&loader);
	return status;
}

/* Takes a column of numbers that add up to total, which bounds each. */
static bool take_numbers(uint64_t *out, uint64_t documents, const struct vec *column, uint64_t total)
{
	struct cursor cursor = cursor_of(column->items, column->count);

	for (uint64_t i = 0; i < documents; i++) {
		out[i] = cursor_varint(&cursor);
		if (out[i] > total)
			return false;
		total -= out[i];
	}
	return total == 0 && !cursor.bad && cursor_left(&cursor) == 0;
}

static bool take_dates(int32_t *out, uint64_t documents, const struct vec *column)
{
	struct cursor cursor = cursor_of(column->items, column->count);
	const int64_t earliest = date_days((struct date){1, 1, 1});
	const int64_t latest = date_days((struct date){9999, 12, 31});
	int64_t date = 0;

	for (uint64_t i = 0; i < documents; i++) {
		uint64_t step = cursor_varint(&cursor);
		out[i] = DATE_NONE;
		if (step == 0)
			continue;
		int64_t days = unzigzag(step - 1);
		if (days < earliest - latest || days > latest - earliest)
			return false;
		date += days;
		if (date < earliest || date > latest)
			return false;
		out[i] = (int32_t)date;
	}
	return !cursor.bad && cursor_left(&cursor) == 0;
}

/* Lengths to starts: entry i becomes the sum of those before it. */
static void sum_up(uint64_t *numbers, uint64_t count)
{
	uint64_t sum = 0;

	for (uint64_t i = 0; i <= count; i++) {
		uint64_t length = i < count ? numbers[i] : 0;
		numbers[i] = sum;
		sum += length;
	}
}

ww_status documents_read(struct document_table *out, const ww_alloc *alloc, const struct block_source *source,
                         ww_error *error)
{
	const struct segment_counts *counts = &source->table.counts;
	uint64_t documents = counts->documents;
	struct vec columns[DOCUMENT_COLUMNS];
	uint64_t *codes = NULL;
	uint64_t *bytes = NULL;
	uint64_t *tokens = NULL;
	uint64_t *words = NULL;
	int32_t *dates = NULL;
	ww_status status;

	for (unsigned i = 0; i < DOCUMENT_COLUMNS; i++)
		columns[i] = vec_of(alloc, 1);
	WW_STEP(load_columns(columns, alloc, source, error));
	status = fail_damaged(source, error);
	if (documents > columns[COLUMN_DATES].count) /* a byte a document at least: bounds what is allocated */
		goto done;
	codes = alloc_array(alloc, documents + 1, sizeof *codes);
	bytes = alloc_array(alloc, documents, sizeof *bytes);
	tokens = alloc_array(alloc, documents, sizeof *tokens);
	words = alloc_array(alloc, documents, sizeof *words);
	dates = alloc_array(alloc, documents, sizeof *dates);
	if (!codes || !bytes || !tokens || !words || !dates) {
		status = ww_fail_memory(error);
		goto done;
	}
	if (take_numbers(codes, documents, &columns[COLUMN_CODES], counts->codes) &&
	    take_numbers(bytes, documents, &columns[COLUMN_BYTES], counts->text_bytes) &&
	    take_numbers(tokens, documents, &columns[COLUMN_TOKENS], counts->tokens) &&
	    take_numbers(words, documents, &columns[COLUMN_WORDS], counts->words) &&
	    take_dates(dates, documents, &columns[COLUMN_DATES]))
		status = WW_OK;
	if (status == WW_OK)
		sum_up(codes, documents);
done:
	for (unsigned i = 0; i < DOCUMENT_COLUMNS; i++)
		vec_clear(&columns[i]);
	*out = (struct document_table){documents, codes, bytes, tokens, words, dates};
	return status;
}

void documents_clear(struct document_table *table, const ww_alloc *alloc)
{
	alloc_free(alloc, (void *)table->first_code);
	alloc_free(alloc, (void *)table->bytes);
	alloc_free(alloc, (void *)table->tokens);
	alloc_free(alloc, (void *)table->words);
	alloc_free(alloc, (void *)table->dates);
	*table = (struct document_table){0};
}
