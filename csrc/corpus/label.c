#include "corpus/label.h"

ww_status label_columns(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "document", WW_UTF8, error));
	WW_STEP(table_column(builder, "date", WW_DATE32, error));
	WW_STEP(table_column(builder, "source", WW_UTF8, error));
done:
	return status;
}

ww_status label_cells_of(struct table_builder *builder, size_t first, const struct document_label *label,
                         ww_error *error)
{
	ww_status status;

	WW_STEP(table_text(builder, first + LABEL_DOCUMENT, label->id.data, label->id.size, error));
	if (label->date == DATE_NONE)
		WW_STEP(table_null(builder, first + LABEL_DATE, error));
	else
		WW_STEP(table_integer(builder, first + LABEL_DATE, label->date, error));
	if (label->source.size)
		WW_STEP(table_text(builder, first + LABEL_SOURCE, label->source.data, label->source.size, error));
	else
		WW_STEP(table_null(builder, first + LABEL_SOURCE, error));
done:
	return status;
}

ww_status label_cells_at(struct table_builder *builder, size_t first, const ww_corpus *corpus,
                         struct document_place place, ww_error *error)
{
	struct document_label label;
	ww_status status;

	WW_STEP(corpus_label(&label, corpus, place, error));
	WW_STEP(label_cells_of(builder, first, &label, error));
done:
	return status;
}

ww_status label_cells(struct table_builder *builder, const ww_corpus *corpus, struct document_place place,
                      ww_error *error)
{
	return label_cells_at(builder, 0, corpus, place, error);
}
