#include "store/transfer.h"

#include "store/notes.h"
#include "store/text_measure.h"

static ww_status load_columns(struct transfer *transfer, ww_error *error)
{
	size_t fields = segment_field_count(transfer->segment);
	ww_status status = WW_OK;

	transfer->columns = alloc_zeroed(transfer->alloc, fields, sizeof *transfer->columns);
	if (!transfer->columns)
		return ww_fail_memory(error);
	for (size_t field = 0; field < fields; field++)
		WW_STEP(segment_field(&transfer->columns[field], transfer->segment, field, error));
done:
	return status;
}

ww_status transfer_begin(struct transfer *transfer, const ww_alloc *alloc, const struct segment *segment,
                         struct document_list left_out, struct text_column *columns, ww_error *error)
{
	ww_status status;

	*transfer = (struct transfer){
		.alloc = alloc,
		.segment = segment,
		.columns = columns,
		.differing = vec_of(alloc, sizeof(uint64_t)),
		.left_out = left_out,
		.numbers = alloc_array(alloc, segment_counts(segment)->types, sizeof *transfer->numbers),
	};
	if (!transfer->numbers)
		return ww_fail_memory(error);
	transfer_forget(transfer);
	WW_STEP(segment_lexicon(&transfer->lexicon, segment, error));
	WW_STEP(segment_documents(&transfer->documents, segment, error));
	WW_STEP(block_reader_new(&transfer->reader, alloc, error));
	if (!columns)
		status = load_columns(transfer, error);
done:
	return status;
}

void transfer_forget(struct transfer *transfer)
{
	memset(transfer->numbers, 0xff, segment_counts(transfer->segment)->types * sizeof *transfer->numbers);
}

static uint64_t codes_of(const struct transfer *transfer, uint64_t document)
{
	return transfer->documents->first_code[document + 1] - transfer->documents->first_code[document];
}

static uint64_t lexicon_text_bytes(const struct transfer *transfer)
{
	return transfer->lexicon->text_at[transfer->lexicon->types];
}

/* A column of no rows has no values. */
static ww_text value_at(const struct transfer *transfer, size_t field, uint64_t document)
{
	const struct text_column *column = &transfer->columns[field];
	return column->rows ? text_column_at(column, document) : (ww_text){0};
}

static uint64_t field_bytes(const struct transfer *transfer, uint64_t document)
{
	uint64_t bytes = 0;

	for (size_t field = 0; field < segment_field_count(transfer->segment); field++)
		bytes += value_at(transfer, field, document).size;
	return bytes;
}

static uint64_t smaller(uint64_t left, uint64_t right)
{
	return left < right ? left : right;
}

bool transfer_next(struct buffer_growth *growth, struct transfer *transfer)
{
	while (document_list_has(&transfer->left_out, transfer->next))
		transfer->next++;
	if (transfer->next == transfer->documents->documents)
		return false;
	uint64_t codes = codes_of(transfer, transfer->next), types = smaller(codes, transfer->lexicon->types);
	*growth = (struct buffer_growth){
		.types = types,
		.type_text_bytes = smaller(types * TOKEN_MAX_BYTES, lexicon_text_bytes(transfer)),
		.codes = codes,
		.documents = 1,
		.field_bytes = field_bytes(transfer, transfer->next),
	};
	return true;
}

static ww_text tag_text(const struct lexicon *lexicon, const uint32_t *tag_of, uint32_t type)
{
	return tag_of && tag_of[type] != LEXICON_NO_TAG ? lexicon_tag(lexicon, tag_of[type]) : (ww_text){"", 0};
}

/* The number of a type that the buffer has not got from this segment before. */
static ww_status find_number(struct transfer *transfer, struct segment_buffer *buffer, uint32_t type, ww_error *error)
{
	const struct lexicon *lexicon = transfer->lexicon;
	uint16_t tag = (uint16_t)(lexicon->kinds[type] | (lexicon->endings[type] ? TYPE_TAG_ENDING : 0) |
	                          (lexicon->turkic[type] ? TYPE_TAG_TURKIC : 0));
	uint32_t note;
	ww_status status;

	WW_STEP(note_add(&note, &buffer->notes, &buffer->folded, tag_text(lexicon, lexicon->lemma_of, type),
	                 tag_text(lexicon, lexicon->pos_of, type), error));
	status = segment_buffer_type(&transfer->numbers[type], buffer, lexicon_type(lexicon, type), tag, note, error);
done:
	return status;
}

static ww_status take_codes(struct transfer *transfer, struct segment_buffer *buffer, const uint32_t *types,
                            size_t count, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < count; i++) {
		if (transfer->numbers[types[i]] == TRANSFER_UNKNOWN)
			WW_STEP(find_number(transfer, buffer, types[i], error));
		((struct type_use *)buffer->type_uses.items)[transfer->numbers[types[i]]].count++;
	}
	status = code_list_append(&buffer->codes, types, count, transfer->numbers, error);
done:
	return status;
}

/* Takes the codes from one position of the stream up to another, block by block. */
static ww_status take_stretch(struct text_measure *measure, struct transfer *transfer, struct segment_buffer *buffer,
                              uint64_t from, uint64_t to, ww_error *error)
{
	const uint64_t *starts;
	ww_status status;

	WW_STEP(segment_block_starts(&starts, transfer->segment, error));
	while (from < to) {
		const uint32_t *types;
		size_t count;

		while (starts[transfer->block + 1] <= from)
			transfer->block++;
		WW_STEP(block_reader_load(&types, &count, transfer->reader, transfer->segment, transfer->block, error));
		uint64_t end = smaller(to, starts[transfer->block + 1]);
		types += from - starts[transfer->block];
		WW_STEP(take_codes(transfer, buffer, types, (size_t)(end - from), error));
		if (transfer->measures)
			text_measure_take(measure, transfer->lexicon, types, (size_t)(end - from));
		from = end;
	}
done:
	return status;
}

static ww_status take_fields(struct transfer *transfer, struct segment_buffer *buffer, uint64_t document,
                             ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t field = 0; field < segment_field_count(transfer->segment); field++) {
		const char *name = segment_field_name(transfer->segment, field);
		WW_STEP(field_buffer_add(&buffer->fields, (ww_text){name, strlen(name)}, value_at(transfer, field, document),
		                         buffer->documents.count, error));
	}
done:
	return status;
}

/* Puts what was measured in the place of what the document table says. */
static ww_status correct(struct document_entry *entry, struct transfer *transfer, const struct text_measure *measure,
                         uint64_t document, ww_error *error)
{
	bool is_same =
		entry->bytes == measure->speller.bytes && entry->tokens == measure->tokens && entry->words == measure->words;

	entry->bytes = measure->speller.bytes;
	entry->tokens = measure->tokens;
	entry->words = measure->words;
	return is_same ? WW_OK : vec_push(&transfer->differing, &document, error);
}

ww_status transfer_take(struct transfer *transfer, struct segment_buffer *buffer, ww_error *error)
{
	const struct document_table *documents = transfer->documents;
	uint64_t document = transfer->next++;
	struct document_entry entry = {
		.codes = codes_of(transfer, document),
		.bytes = documents->bytes[document],
		.tokens = documents->tokens[document],
		.words = documents->words[document],
		.date = documents->dates[document],
	};
	struct text_measure measure = {0};
	ww_status status;

	WW_STEP(take_stretch(&measure, transfer, buffer, documents->first_code[document],
	                     documents->first_code[document + 1], error));
	if (transfer->measures)
		WW_STEP(correct(&entry, transfer, &measure, document, error));
	WW_STEP(take_fields(transfer, buffer, document, error));
	status = vec_push(&buffer->documents, &entry, error);
done:
	return status;
}

/* What a lexicon and a document table take in memory, to the byte or nearly. */
enum { LEXICON_TYPE_BYTES = 64, TABLE_DOCUMENT_BYTES = 40 };

uint64_t transfer_bytes(const struct transfer *transfer)
{
	uint64_t documents = transfer->documents->documents;
	uint64_t bytes = transfer->lexicon->types * (uint64_t)LEXICON_TYPE_BYTES + 2 * lexicon_text_bytes(transfer) +
	                 documents * TABLE_DOCUMENT_BYTES;

	for (size_t field = 0; field < segment_field_count(transfer->segment); field++)
		if (transfer->columns[field].rows)
			bytes += transfer->columns[field].text_at[documents] + documents * sizeof(uint64_t);
	return bytes;
}

bool transfer_fits(const struct transfer *transfer, const struct segment_buffer *buffer,
                   const struct buffer_growth *growth, uint64_t memory_limit)
{
	return segment_buffer_documents(buffer) == 0 ||
	       (segment_buffer_need(buffer, growth) + transfer_bytes(transfer) <= memory_limit &&
	        segment_buffer_has_room(buffer, growth));
}

void transfer_clear(struct transfer *transfer)
{
	for (size_t field = 0; transfer->columns && field < segment_field_count(transfer->segment); field++)
		text_column_clear(&transfer->columns[field]);
	alloc_free(transfer->alloc, transfer->columns);
	block_reader_free(transfer->reader);
	alloc_free(transfer->alloc, transfer->numbers);
	vec_clear(&transfer->differing);
}
