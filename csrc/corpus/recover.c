#include "store/recover.h"

#include <string.h>

#include "base/options.h"
#include "table/build.h"

enum { COLUMN_FILE, COLUMN_DOCUMENT, COLUMN_FIELD, COLUMN_PROBLEM };

static ww_status declare(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "file", WW_UTF8, error));
	WW_STEP(table_column(builder, "document", WW_UTF8, error));
	WW_STEP(table_column(builder, "field", WW_UTF8, error));
	status = table_column(builder, "problem", WW_UTF8, error);
done:
	return status;
}

static ww_status put_loss(void *user, const struct loss *loss, ww_error *error)
{
	struct table_builder *builder = user;
	ww_status status;

	WW_STEP(table_text(builder, COLUMN_FILE, loss->file, strlen(loss->file), error));
	WW_STEP(loss->document ? table_text(builder, COLUMN_DOCUMENT, loss->document->data, loss->document->size, error)
	                       : table_null(builder, COLUMN_DOCUMENT, error));
	WW_STEP(loss->field ? table_text(builder, COLUMN_FIELD, loss->field, strlen(loss->field), error)
	                    : table_null(builder, COLUMN_FIELD, error));
	status = table_text(builder, COLUMN_PROBLEM, loss->problem, strlen(loss->problem), error);
done:
	return status;
}

ww_status ww_recover(ww_table **out, const char *from, const char *to, const ww_recover_options *options,
                     const ww_run *run, ww_error *error)
{
	ww_recover_options known = {.size = sizeof known};
	struct table_builder *builder = NULL;
	ww_status status;

	*out = NULL;
	options_take(&known, options);
	WW_STEP(table_builder_new(&builder, alloc_or_default(known.alloc), error));
	WW_STEP(declare(builder, error));
	struct losses losses = {.take = put_loss, .user = builder};
	WW_STEP(recover_store(&losses, from, to, &known, run, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}
