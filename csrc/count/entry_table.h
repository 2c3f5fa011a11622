/* The table of entries that were counted: n-grams by group and count. */
#ifndef COUNT_ENTRY_TABLE_H
#define COUNT_ENTRY_TABLE_H

#include "count/entry_list.h"
#include "watchword/table.h"

struct entry_table_question {
	const struct vocabulary *vocabulary;
	const struct grouping *grouping;
	bool grouped;   /* with the column "group" */
	uint64_t limit; /* rows at most, the first in order; 0: all */
};

/*
 * Columns: ngram, n, (group), count, documents, per_million. A row for each part of each entry, by group, count
 * descending, then in the order of entries. The list must have parts where there is more than one group.
 */
ww_status entry_table(ww_table **out, const struct entry_list *list, const struct entry_table_question *question,
                      const ww_run *run, ww_error *error);

#endif
