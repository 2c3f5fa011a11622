/* Tables as text, to be compared with what a test made up itself. */
#ifndef SUPPORT_DUMP_H
#define SUPPORT_DUMP_H

#include <stdio.h>

#include "support/check.h"
#include "watchword/table.h"

/*
 * A line of the column names, then one a row; cells end with "|", reals have six places, lists have commas
 * between, null is "-". For free.
 */
char *table_dump(const ww_table *table);

/* Fails with the first line that differs. */
#define assert_same_lines(given, wanted) check_lines((given), (wanted), __FILE__, __LINE__)
void check_lines(const char *given, const char *wanted, const char *file, int line);

/* Lines under construction; finished with fclose(lines.out), then lines.text is for free. */
struct lines {
	FILE *out;
	char *text;
	size_t size;
};

void lines_begin(struct lines *lines);

#endif
