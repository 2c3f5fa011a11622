/* Documents out of an Arrow record batch: one a row, columns taken by their names. */
#ifndef STORE_ARROW_INPUT_H
#define STORE_ARROW_INPUT_H

#include "base/alloc.h"
#include "watchword/store.h"

struct arrow_column;

struct arrow_input {
	const ww_alloc *alloc;
	const struct ArrowArray *batch;
	struct arrow_column *columns;
	size_t column_count;
	unsigned taken;   /* bits of the members that have a column */
	ww_field *fields; /* of the row that was read last */
};

/* Whether batches of a schema can be read: WW_EINVAL names the column and its type. */
ww_status arrow_input_check(const struct ArrowSchema *schema, ww_error *error);

/* Checks and begins; schema and batch must stay. To be cleared whatever the outcome. */
ww_status arrow_input_begin(struct arrow_input *input, const ww_alloc *alloc, const struct ArrowSchema *schema,
                            const struct ArrowArray *batch, ww_error *error);

/* The document of a row, which must be there; valid until the next call. */
ww_input arrow_input_row(struct arrow_input *input, uint64_t row);

void arrow_input_clear(struct arrow_input *input);

#endif
