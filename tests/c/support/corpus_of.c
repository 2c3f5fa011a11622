#include "support/corpus_of.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What *state points to: the newest of the corpora that are open. */
struct opened {
	struct temp temp;
	struct temp path;
	ww_corpus *corpus;
	struct opened *before;
};

bool text_is(ww_text text, const char *string)
{
	ww_text wanted = text_of_string(string);

	return text.size == wanted.size && (text.size == 0 || memcmp(text.data, wanted.data, text.size) == 0);
}

ww_text cell_text(const ww_table *table, const char *column, uint64_t row)
{
	return ww_table_text(table, ww_table_find(table, column), row);
}

static void add(ww_writer *writer, const struct test_text *text, size_t number)
{
	char id[24];
	ww_error error;
	ww_input input = {
		.size = sizeof input,
		.id = text_of_string(text->id),
		.date = text_of_string(text->date),
		.title = text_of_string(text->title),
		.source = text_of_string(text->source),
		.url = text_of_string(text->url),
		.lang = text_of_string(text->lang),
		.text = text->text_size ? (ww_text){text->text, text->text_size} : text_of_string(text->text),
		.fields = text->fields,
		.field_count = text->field_count,
	};

	if (!text->id)
		input.id = (ww_text){id, (size_t)snprintf(id, sizeof id, "%zu", number)};
	assert_ok(ww_writer_add(writer, &input, &error), &error);
}

static void write_store(const char *path, const struct test_text *texts, size_t count, const struct test_store *store)
{
	ww_writer_options options = {
		.size = sizeof options,
		.profile = store->profile,
		.memory_limit = store->memory_limit,
		.keep_segments = true,
		.no_sync = true,
	};
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, path, &options, &error), &error);
	for (size_t i = 0; i < count; i++) {
		add(writer, &texts[i], i + 1);
		if (store->commit_every && (i + 1) % store->commit_every == 0)
			assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	}
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
}

ww_corpus *corpus_of_store(void **state, const struct test_text *texts, size_t count, const struct test_store *store)
{
	ww_corpus_options options = {.size = sizeof options, .alloc = store->alloc};
	struct opened *opened = calloc(1, sizeof *opened);
	ww_error error;

	assert_non_null(opened);
	opened->temp = temp_new();
	opened->path = temp_join(&opened->temp, "test.ww");
	opened->before = *state;
	*state = opened;
	write_store(opened->path.path, texts, count, store);
	assert_ok(ww_corpus_open(&opened->corpus, opened->path.path, &options, &error), &error);
	return opened->corpus;
}

ww_corpus *corpus_of(void **state, const struct test_text *texts, size_t count)
{
	static const struct test_store defaults;

	return corpus_of_store(state, texts, count, &defaults);
}

ww_corpus *corpus_of_strings(void **state, const char *const *texts, size_t count)
{
	struct test_text *rows = calloc(count + 1, sizeof *rows);
	ww_corpus *corpus;

	assert_non_null(rows);
	for (size_t i = 0; i < count; i++)
		rows[i].text = texts[i];
	corpus = corpus_of(state, rows, count);
	free(rows);
	return corpus;
}

const char *corpus_of_path(void **state)
{
	return ((const struct opened *)*state)->path.path;
}

int corpus_release(void **state)
{
	while (*state) {
		struct opened *opened = *state;

		*state = opened->before;
		ww_corpus_close(opened->corpus);
		temp_remove(&opened->temp);
		free(opened);
	}
	return 0;
}

void check_text(ww_text text, const char *wanted, const char *file, int line)
{
	if (text.size == strlen(wanted) && (text.size == 0 || memcmp(text.data, wanted, text.size) == 0))
		return;
	print_error("text is  \"%.*s\"\ninstead of \"%s\"\n", (int)text.size, text.size ? text.data : "", wanted);
	_fail(file, line);
}

static bool is_null(const ww_column *column, uint64_t row)
{
	return column->validity && !(column->validity[row / 8] >> row % 8 & 1);
}

static void put_cell(FILE *out, const ww_table *table, size_t index, uint64_t row)
{
	ww_column column = ww_table_column(table, index);
	ww_text text;

	if (is_null(&column, row)) {
		fputc('-', out);
		return;
	}
	switch (column.type) {
	case WW_UTF8:
		text = ww_table_text(table, index, row);
		fwrite(text.data, 1, text.size, out);
		break;
	case WW_F64:
		fprintf(out, "%.4f", ww_table_number(table, index, row));
		break;
	case WW_SPANS:
		for (int64_t i = column.offsets[row]; i < column.offsets[row + 1]; i++)
			fprintf(out, "%s%" PRIu64 "-%" PRIu64, i > column.offsets[row] ? " " : "",
			        ((const uint64_t *)column.values)[i], column.ends[i]);
		break;
	case WW_LIST:
		for (int64_t i = column.offsets[row]; i < column.offsets[row + 1]; i++)
			fprintf(out, "%s%.*s", i > column.offsets[row] ? ", " : "",
			        (int)(column.item_offsets[i + 1] - column.item_offsets[i]),
			        (const char *)column.values + column.item_offsets[i]);
		break;
	default:
		fprintf(out, "%" PRId64, ww_table_integer(table, index, row));
	}
}

void check_column(const ww_table *table, const char *name, const char *wanted, const char *file, int line)
{
	size_t index = ww_table_find(table, name);
	char *cells = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&cells, &size);

	assert_non_null(out);
	if (index == ww_table_columns(table)) {
		print_error("no column %s\n", name);
		_fail(file, line);
	}
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		if (row)
			fputs(" | ", out);
		put_cell(out, table, index, row);
	}
	fclose(out);
	if (size != strlen(wanted) || memcmp(cells, wanted, size) != 0) {
		print_error("column %s is \"%s\"\ninstead of \"%s\"\n", name, cells, wanted);
		free(cells);
		_fail(file, line);
	}
	free(cells);
}
