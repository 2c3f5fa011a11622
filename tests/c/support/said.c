#include "support/said.h"

#include <string.h>

const struct table_field said_fields[SAID_FIELDS] = {{"text", WW_UTF8},   {"document", WW_UTF8},   {"source", WW_UTF8},
                                                     {"date", WW_DATE32}, {"speaker_id", WW_UTF8}, {"gloss", WW_UTF8}};

static ww_status put_text(struct table_builder *builder, size_t column, const char *text, ww_error *error)
{
	return text ? table_text(builder, column, text, strlen(text), error) : table_null(builder, column, error);
}

static ww_status put_row(struct table_builder *builder, const struct said *row, ww_error *error)
{
	ww_status status;

	WW_STEP(put_text(builder, 0, row->text, error));
	WW_STEP(put_text(builder, 1, row->document, error));
	WW_STEP(put_text(builder, 2, row->source, error));
	if (row->date == SAID_NO_DATE)
		WW_STEP(table_null(builder, 3, error));
	else
		WW_STEP(table_integer(builder, 3, row->date, error));
	WW_STEP(put_text(builder, 4, row->speaker, error));
	WW_STEP(put_text(builder, 5, row->gloss, error));
done:
	return status;
}

ww_status said_table(ww_table **out, const struct said *rows, size_t count, const ww_alloc *alloc, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(table_builder_new(&builder, alloc, error));
	WW_STEP(table_columns(builder, said_fields, SAID_FIELDS, error));
	for (size_t i = 0; i < count; i++)
		WW_STEP(put_row(builder, &rows[i], error));
	WW_STEP(table_finish(out, builder, count, error));
done:
	table_builder_free(builder);
	return status;
}
