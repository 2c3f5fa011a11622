/* Rows of keyness as a table. */
#ifndef COUNT_KEYNESS_TABLE_H
#define COUNT_KEYNESS_TABLE_H

#include "count/keyness_rows.h"
#include "watchword/table.h"

/* Writes the text of a row's term or n-gram to *text, a vec of bytes. */
typedef ww_status (*key_spell)(struct vec *text, const void *context, const struct key_row *row, ww_error *error);

struct key_table {
	const struct vec *rows; /* struct key_row, in order */
	const struct key_sizes *sizes;
	uint64_t limit; /* 0: all */
	bool terms;     /* one term each */
	bool documents; /* of the reference are known */
	key_spell spell;
	const void *context;
};

ww_status key_table_make(ww_table **out, const struct key_table *table, const ww_run *run, ww_error *error);

#endif
