#include "watchword/matrix.h"

#include <string.h>

#include "base/options.h"
#include "corpus/label.h"
#include "count/entries.h"
#include "count/entry_options.h"
#include "count/matrix.h"

static ww_matrix_options options_of(const ww_matrix_options *options)
{
	ww_matrix_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.from == 0)
		known.from = 1;
	if (known.to == 0)
		known.to = known.from;
	if (known.by && strcmp(known.by, "document") == 0)
		known.by = NULL;
	return known;
}

ww_status matrix_make_cells(struct matrix *matrix, uint64_t rows, uint64_t columns, ww_error *error)
{
	struct table_cells column, count;
	uint64_t cells = 0;
	ww_status status;

	for (uint64_t row = 0; row < rows; row++)
		cells = matrix->ends[row] += cells;
	matrix->wide = cells > INT32_MAX || columns > INT32_MAX;
	WW_STEP(table_builder_new(&matrix->cells, matrix->alloc, error));
	WW_STEP(table_column(matrix->cells, "column", matrix->wide ? WW_I64 : WW_I32, error));
	WW_STEP(table_column(matrix->cells, "count", WW_I64, error));
	WW_STEP(table_cells(&column, matrix->cells, 0, cells, 0, error));
	WW_STEP(table_cells(&count, matrix->cells, 1, cells, 0, error));
	matrix->column = column.values;
	matrix->count = count.values;
done:
	return status;
}

static ww_status put_documents(struct table_builder *builder, const struct matrix *matrix, const ww_corpus *corpus,
                               ww_error *error)
{
	ww_status status;

	WW_STEP(label_columns(builder, error));
	WW_STEP(table_column(builder, "end", WW_I64, error));
	for (uint64_t row = 0; row < corpus->rows; row++) {
		WW_STEP(label_cells(builder, corpus, corpus_place(corpus, row), error));
		WW_STEP(table_integer(builder, LABEL_COLUMNS, (int64_t)matrix->ends[row], error));
	}
done:
	return status;
}

static ww_status put_groups(struct table_builder *builder, const struct matrix *matrix, const struct grouping *grouping,
                            ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "group", WW_UTF8, error));
	WW_STEP(table_column(builder, "end", WW_I64, error));
	for (uint32_t group = 0; group < grouping->count; group++) {
		ww_text label = grouping_label(grouping, group);

		if (grouping->has_none && group == grouping->count - 1)
			WW_STEP(table_null(builder, 0, error));
		else
			WW_STEP(table_text(builder, 0, label.data, label.size, error));
		WW_STEP(table_integer(builder, 1, (int64_t)matrix->ends[group], error));
	}
done:
	return status;
}

static ww_status tabulate_rows(ww_table **out, const struct matrix *matrix, const struct matrix_question *question,
                               const char *by, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&builder, matrix->alloc, error));
	if (by)
		WW_STEP(put_groups(builder, matrix, question->of.grouping, error));
	else
		WW_STEP(put_documents(builder, matrix, question->of.corpus, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}

static ww_status make_matrix(struct matrix *matrix, const struct matrix_question *question, ww_error *error)
{
	ww_status status;

	matrix->ends = alloc_zeroed(matrix->alloc, question->of.grouping->count, sizeof *matrix->ends);
	if (!matrix->ends)
		return ww_fail_memory(error);
	if (question->to == 1)
		WW_STEP(matrix_of_terms(matrix, question, error));
	else
		WW_STEP(matrix_of_ngrams(matrix, question, error));
done:
	return status;
}

/* Hands over all tables, or none. */
static ww_status finish(ww_table **cells, ww_table **rows, ww_table **columns, struct matrix *matrix,
                        const struct matrix_question *question, const char *by, ww_error *error)
{
	ww_status status;

	WW_STEP(tabulate_rows(rows, matrix, question, by, error));
	WW_STEP(table_finish(cells, matrix->cells, 0, error));
	WW_STEP(table_finish(columns, matrix->columns, 0, error));
	return WW_OK;
done:
	ww_table_free(*rows);
	ww_table_free(*cells);
	*rows = *cells = NULL;
	return status;
}

ww_status ww_document_term_matrix(ww_table **cells, ww_table **rows, ww_table **columns, const ww_corpus *corpus,
                                  const ww_matrix_options *options, const ww_run *run, ww_error *error)
{
	ww_matrix_options known = options_of(options);
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct term_filter filter = {0};
	struct grouping grouping = {0};
	struct matrix matrix = {.alloc = alloc};
	struct matrix_question question = {.of = {.corpus = corpus, .grouping = &grouping, .filter = &filter},
	                                   .from = known.from,
	                                   .to = known.to,
	                                   .marks = known.marks,
	                                   .least = {known.min_count, known.min_documents},
	                                   .run = run};
	ww_status status;

	*cells = *rows = *columns = NULL;
	WW_STEP(lengths_check("n-grams", known.from, known.to, error));
	WW_STEP(unit_find(&question.unit, known.unit, error));
	WW_STEP(corpus_vocabulary(&question.of.vocabulary, corpus, known.layer, error));
	WW_STEP(term_filter_make(&filter, known.filter, alloc, question.of.vocabulary, known.marks, error));
	WW_STEP(known.by ? grouping_make(&grouping, corpus, known.by, error)
	                 : grouping_of_documents(&grouping, corpus, error));
	WW_STEP(make_matrix(&matrix, &question, error));
	WW_STEP(finish(cells, rows, columns, &matrix, &question, known.by, error));
done:
	table_builder_free(matrix.cells);
	table_builder_free(matrix.columns);
	alloc_free(alloc, matrix.ends);
	term_filter_clear(&filter);
	grouping_clear(&grouping);
	return status;
}
