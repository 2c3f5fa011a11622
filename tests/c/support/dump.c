#include "support/dump.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

void lines_begin(struct lines *lines)
{
	lines->text = NULL;
	lines->size = 0;
	lines->out = open_memstream(&lines->text, &lines->size);
	assert_non_null(lines->out);
}

static void put_list(FILE *out, ww_column column, uint64_t row)
{
	for (int64_t i = column.offsets[row]; i < column.offsets[row + 1]; i++) {
		if (i > column.offsets[row])
			fputc(',', out);
		fwrite((const char *)column.values + column.item_offsets[i], 1,
		       (size_t)(column.item_offsets[i + 1] - column.item_offsets[i]), out);
	}
}

static void put_cell(FILE *out, const ww_table *table, size_t index, uint64_t row)
{
	ww_column column = ww_table_column(table, index);
	ww_text text;

	if (column.validity && !(column.validity[row / 8] >> row % 8 & 1)) {
		fputc('-', out);
	} else if (column.type == WW_UTF8) {
		text = ww_table_text(table, index, row);
		fwrite(text.data, 1, text.size, out);
	} else if (column.type == WW_LIST) {
		put_list(out, column, row);
	} else if (column.type == WW_F64) {
		fprintf(out, "%.6f", ww_table_number(table, index, row));
	} else {
		fprintf(out, "%" PRId64, ww_table_integer(table, index, row));
	}
}

char *table_dump(const ww_table *table)
{
	size_t columns = ww_table_columns(table);
	struct lines lines;

	lines_begin(&lines);
	for (size_t i = 0; i < columns; i++)
		fprintf(lines.out, "%s|", ww_table_column(table, i).name);
	fputc('\n', lines.out);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		for (size_t i = 0; i < columns; i++) {
			put_cell(lines.out, table, i, row);
			fputc('|', lines.out);
		}
		fputc('\n', lines.out);
	}
	fclose(lines.out);
	return lines.text;
}

void check_lines(const char *given, const char *wanted, const char *file, int line)
{
	size_t number = 1, at = 0;

	if (strcmp(given, wanted) == 0)
		return;
	for (size_t i = 0; given[i] && given[i] == wanted[i]; i++)
		if (given[i] == '\n') {
			number++;
			at = i + 1;
		}
	print_error("line %zu is   \"%.*s\"\ninstead of \"%.*s\"\n", number, (int)strcspn(given + at, "\n"), given + at,
	            (int)strcspn(wanted + at, "\n"), wanted + at);
	_fail(file, line);
}
