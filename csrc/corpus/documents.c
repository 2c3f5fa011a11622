#include "corpus/documents.h"

/* Columns: the id, the date, then the fields from title on, then the sizes. */
enum { COLUMN_ID, COLUMN_DATE, COLUMN_TITLE };

static size_t column_of_field(size_t field)
{
	return field == FIELD_ID ? (size_t)COLUMN_ID : COLUMN_TITLE + (field - FIELD_TITLE);
}

ww_status documents_begin(struct document_rows *rows, struct corpus_shared *shared, uint64_t count, const ww_run *run,
                          ww_error *error)
{
	ww_status status;

	*rows = (struct document_rows){.shared = shared};
	WW_STEP(table_builder_new(&rows->builder, shared->alloc, error));
	WW_STEP(table_column(rows->builder, "id", WW_UTF8, error));
	WW_STEP(table_column(rows->builder, "date", WW_DATE32, error));
	for (size_t field = FIELD_TITLE; field < shared->field_count; field++)
		WW_STEP(table_column(rows->builder, shared->fields[field].name, WW_UTF8, error));
	WW_STEP(table_column(rows->builder, "tokens", WW_U64, error));
	WW_STEP(table_column(rows->builder, "bytes", WW_U64, error));
	WW_STEP(progress_begin(&rows->progress, run, "documents", count, error));
done:
	return status;
}

void documents_end(struct document_rows *rows)
{
	table_builder_free(rows->builder);
}

/* Where the values of a field in a segment come from. */
struct values {
	struct corpus_shared *shared;
	size_t field; /* of the store */
	const struct segment *segment;
	size_t in_segment;                /* the same field there; its field count when it has none */
	const struct text_column *column; /* NULL: not in memory */
	struct field_reader *reader;
};

static ww_status values_begin(struct values *values, struct corpus_shared *shared, size_t segment, size_t field,
                              ww_error *error)
{
	const struct text_column *columns = atomic_load_explicit(&shared->fields[field].columns, memory_order_acquire);

	*values = (struct values){.shared = shared, .field = field, .segment = snapshot_segment(shared->snapshot, segment)};
	values->in_segment = field_in_segment(values->segment, shared->fields[field].name);
	if (columns)
		values->column = &columns[segment];
	if (columns || values->in_segment == segment_field_count(values->segment))
		return WW_OK;
	return shared_take_field_reader(&values->reader, shared, field, error);
}

static ww_status values_get(ww_text *out, struct values *values, uint64_t document, ww_error *error)
{
	if (values->reader)
		return field_reader_get(out, values->reader, values->segment, values->in_segment, document, error);
	*out = values->column && values->column->rows ? text_column_at(values->column, document) : (ww_text){0};
	return WW_OK;
}

static void values_end(struct values *values)
{
	shared_give_field_reader(values->shared, values->field, values->reader);
}

/* Cells between two looks at the clock: a millisecond where each is in a block of its own. */
enum { CELLS_A_REPORT = 8 };

static ww_status add_field(struct document_rows *rows, size_t segment, size_t field, const struct view_part *part,
                           uint64_t from, uint64_t to, ww_error *error)
{
	struct table_builder *builder = rows->builder;
	size_t column = column_of_field(field);
	struct values values;
	ww_status status;

	WW_STEP(values_begin(&values, rows->shared, segment, field, error));
	for (uint64_t row = from; row < to; row++) {
		ww_text value;

		WW_STEP(values_get(&value, &values, view_document(part, row), error));
		WW_STEP(value.size ? table_text(builder, column, value.data, value.size, error)
		                   : table_null(builder, column, error));
		if (++rows->done % CELLS_A_REPORT == 0)
			WW_STEP(progress_at(&rows->progress, rows->done / rows->shared->field_count, error));
	}
done:
	values_end(&values);
	return status;
}

static ww_status add_sizes(struct document_rows *rows, const struct document_table *table, const struct view_part *part,
                           uint64_t from, uint64_t to, ww_error *error)
{
	struct table_builder *builder = rows->builder;
	size_t tokens = column_of_field(rows->shared->field_count);
	ww_status status = WW_OK;

	for (uint64_t row = from; row < to; row++) {
		uint64_t document = view_document(part, row);
		int32_t date = table->dates[document];

		WW_STEP(date == DATE_NONE ? table_null(builder, COLUMN_DATE, error)
		                          : table_integer(builder, COLUMN_DATE, date, error));
		WW_STEP(table_integer(builder, tokens, (int64_t)table->tokens[document], error));
		WW_STEP(table_integer(builder, tokens + 1, (int64_t)table->bytes[document], error));
	}
done:
	return status;
}

ww_status documents_add(struct document_rows *rows, size_t segment, const struct view_part *part, uint64_t from,
                        uint64_t to, ww_error *error)
{
	const struct document_table *table;
	ww_status status;

	for (size_t field = 0; field < rows->shared->field_count; field++)
		WW_STEP(add_field(rows, segment, field, part, from, to, error));
	WW_STEP(segment_documents(&table, snapshot_segment(rows->shared->snapshot, segment), error));
	WW_STEP(add_sizes(rows, table, part, from, to, error));
done:
	return status;
}

/* The rows that are asked for, as first and end. */
static void window(uint64_t *first, uint64_t *end, uint64_t rows, const ww_documents_options *options)
{
	uint64_t skip = options ? options->skip : 0, limit = options ? options->limit : 0;

	*first = skip < rows ? skip : rows;
	*end = limit && limit < rows - *first ? *first + limit : rows;
}

ww_status ww_documents(ww_table **out, const ww_corpus *corpus, const ww_documents_options *options, const ww_run *run,
                       ww_error *error)
{
	struct document_rows rows;
	uint64_t first, end;
	ww_status status;

	*out = NULL;
	window(&first, &end, corpus->rows, options);
	WW_STEP(documents_begin(&rows, corpus->shared, end - first, run, error));
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct view_part *part = &corpus->parts[i];
		uint64_t from = first > part->first_row ? first - part->first_row : 0;
		uint64_t to = end > part->first_row ? end - part->first_row : 0;

		to = to < part->count ? to : part->count;
		if (from < to)
			WW_STEP(documents_add(&rows, i, part, from, to, error));
	}
	WW_STEP(table_finish(out, rows.builder, corpus->rows, error));
done:
	documents_end(&rows);
	return status;
}
