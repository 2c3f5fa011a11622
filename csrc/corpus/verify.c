#include "store/verify.h"

#include <string.h>

#include "base/options.h"
#include "table/build.h"
#include "watchword/verify.h"

enum { COLUMN_FILE, COLUMN_SECTION, COLUMN_OFFSET, COLUMN_PROBLEM, COLUMN_FLIPPED_BIT };

static ww_status declare(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "file", WW_UTF8, error));
	WW_STEP(table_column(builder, "section", WW_UTF8, error));
	WW_STEP(table_column(builder, "offset", WW_U64, error));
	WW_STEP(table_column(builder, "problem", WW_UTF8, error));
	status = table_column(builder, "flipped_bit", WW_U64, error);
done:
	return status;
}

static ww_status put_text(struct table_builder *builder, size_t column, const char *text, ww_error *error)
{
	return text ? table_text(builder, column, text, strlen(text), error) : table_null(builder, column, error);
}

/* A number, null for the one that stands for none, which is the largest for both. */
static ww_status put_number(struct table_builder *builder, size_t column, uint64_t number, ww_error *error)
{
	return number == UINT64_MAX ? table_null(builder, column, error)
	                            : table_integer(builder, column, (int64_t)number, error);
}

static ww_status put_finding(void *user, const struct finding *finding, ww_error *error)
{
	struct table_builder *builder = user;
	ww_status status;

	WW_STEP(put_text(builder, COLUMN_FILE, finding->file, error));
	WW_STEP(put_text(builder, COLUMN_SECTION, finding->section, error));
	WW_STEP(put_number(builder, COLUMN_OFFSET, finding->offset, error));
	WW_STEP(put_text(builder, COLUMN_PROBLEM, finding->problem, error));
	status = put_number(builder, COLUMN_FLIPPED_BIT, finding->flipped_bit, error);
done:
	return status;
}

ww_status ww_verify(ww_table **out, const char *path, const ww_verify_options *options, const ww_run *run,
                    ww_error *error)
{
	ww_verify_options known = {.size = sizeof known};
	struct table_builder *builder = NULL;
	ww_status status;

	*out = NULL;
	options_take(&known, options);
	WW_STEP(table_builder_new(&builder, alloc_or_default(known.alloc), error));
	WW_STEP(declare(builder, error));
	struct findings findings = {.take = put_finding, .user = builder};
	WW_STEP(verify_store(&findings, path, known.alloc, known.files, known.quick, run, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}
