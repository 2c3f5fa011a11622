#include "speech/mentions.h"

#include "base/progress.h"
#include "speech/cells.h"
#include "store/segment.h"
#include "table/table.h"

/* Rows between two looks at the clock. */
enum { ROWS_A_STEP = 256 };

struct column_of_mentions {
	const char *name;
	ww_column_type type;
	const char *type_name;
};

static ww_status find_column(size_t *out, const ww_table *table, struct column_of_mentions wanted, ww_error *error)
{
	*out = ww_table_find(table, wanted.name);
	if (*out == ww_table_columns(table))
		return ww_fail(error, WW_EINVAL, "mentions have no column %s", wanted.name);
	if (ww_table_column(table, *out).type != wanted.type)
		return ww_fail(error, WW_EINVAL, "the column %s of mentions is not %s", wanted.name, wanted.type_name);
	return WW_OK;
}

static ww_status find_columns(struct mentions *mentions, ww_error *error)
{
	const ww_table *table = mentions->table;
	ww_status status;

	WW_STEP(find_column(&mentions->text_column, table, (struct column_of_mentions){"text", WW_UTF8, "utf8"}, error));
	WW_STEP(find_column(&mentions->document_column, table, (struct column_of_mentions){"document", WW_UTF8, "utf8"},
	                    error));
	WW_STEP(
		find_column(&mentions->source_column, table, (struct column_of_mentions){"source", WW_UTF8, "utf8"}, error));
	WW_STEP(
		find_column(&mentions->date_column, table, (struct column_of_mentions){"date", WW_DATE32, "date32"}, error));
	mentions->medium_column = ww_table_find(table, "medium");
	mentions->gloss_column = ww_table_find(table, "gloss");
done:
	return status;
}

/* Puts a slogan and the translation that its text gives into one group. */
static ww_status read_gloss(struct mentions *mentions, uint64_t row, ww_error *error)
{
	uint32_t gloss;
	ww_status status;

	if (!cell_is_there(mentions->table, mentions->gloss_column, row) || mentions->variant_of[row] == VARIANT_NONE)
		return WW_OK;
	WW_STEP(variants_add(&gloss, mentions->variants, ww_table_text(mentions->table, mentions->gloss_column, row),
	                     VARIANT_NONE, 0, error));
	if (gloss != VARIANT_NONE)
		variants_link(mentions->variants, mentions->variant_of[row], gloss);
done:
	return status;
}

static ww_status read_row(struct mentions *mentions, uint64_t row, ww_error *error)
{
	const ww_table *table = mentions->table;
	ww_text document = ww_table_text(table, mentions->document_column, row);
	ww_text source = ww_table_text(table, mentions->source_column, row);
	ww_status status;

	WW_STEP(variants_add(&mentions->variant_of[row], mentions->variants,
	                     ww_table_text(table, mentions->text_column, row), VARIANT_NONE, 1, error));
	WW_STEP(read_gloss(mentions, row, error));
	WW_STEP(
		hash_map_add(&mentions->document_of[row], NULL, &mentions->documents, document.data, document.size, 0, error));
	mentions->source_of[row] = VARIANT_NONE;
	if (cell_is_there(table, mentions->source_column, row))
		WW_STEP(hash_map_add(&mentions->source_of[row], NULL, &mentions->sources, source.data, source.size, 0, error));
done:
	return status;
}

static ww_status read_rows(struct mentions *mentions, const ww_run *run, ww_error *error)
{
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "mentions", mentions->rows, error));
	for (uint64_t row = 0; row < mentions->rows; row++) {
		if (row % ROWS_A_STEP == 0)
			WW_STEP(progress_at(&progress, row, error));
		WW_STEP(read_row(mentions, row, error));
	}
	WW_STEP(variants_finish(mentions->variants, error));
	WW_STEP(progress_at(&progress, mentions->rows, error));
done:
	return status;
}

ww_status mentions_read(struct mentions *mentions, const ww_table *table, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = &table->alloc;
	ww_status status;

	*mentions = (struct mentions){.alloc = alloc,
	                              .table = table,
	                              .rows = ww_table_rows(table),
	                              .documents = hash_map_of(alloc),
	                              .sources = hash_map_of(alloc)};
	WW_STEP(find_columns(mentions, error));
	WW_STEP(variants_new(&mentions->variants, alloc, error));
	mentions->variant_of = alloc_array(alloc, mentions->rows, sizeof *mentions->variant_of);
	mentions->document_of = alloc_array(alloc, mentions->rows, sizeof *mentions->document_of);
	mentions->source_of = alloc_array(alloc, mentions->rows, sizeof *mentions->source_of);
	if (!mentions->variant_of || !mentions->document_of || !mentions->source_of) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(read_rows(mentions, run, error));
done:
	return status;
}

uint32_t mentions_slogan(const struct mentions *mentions, uint64_t row)
{
	uint32_t variant = mentions->variant_of[row];

	return variant == VARIANT_NONE ? VARIANT_NONE : variants_at(mentions->variants, variant)->slogan;
}

int32_t mentions_date(const struct mentions *mentions, uint64_t row)
{
	if (!cell_is_there(mentions->table, mentions->date_column, row))
		return DATE_NONE;
	return (int32_t)ww_table_integer(mentions->table, mentions->date_column, row);
}

void mentions_clear(struct mentions *mentions)
{
	alloc_free(mentions->alloc, mentions->source_of);
	alloc_free(mentions->alloc, mentions->document_of);
	alloc_free(mentions->alloc, mentions->variant_of);
	hash_map_clear(&mentions->sources);
	hash_map_clear(&mentions->documents);
	variants_free(mentions->variants);
	*mentions = (struct mentions){0};
}
