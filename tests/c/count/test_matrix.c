#include "watchword/matrix.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/dump.h"
#include "support/plain_corpus.h"

struct tables {
	ww_table *cells;
	ww_table *rows;
	ww_table *columns;
};

static ww_status try_matrix(struct tables *tables, const ww_corpus *corpus, const ww_matrix_options *options,
                            const ww_run *run, ww_error *error)
{
	return ww_document_term_matrix(&tables->cells, &tables->rows, &tables->columns, corpus, options, run, error);
}

static struct tables matrix_of(const ww_corpus *corpus, const ww_matrix_options *options, const ww_run *run)
{
	struct tables tables;
	ww_error error;

	assert_ok(try_matrix(&tables, corpus, options, run, &error), &error);
	return tables;
}

static void tables_free(struct tables *tables)
{
	ww_table_free(tables->cells);
	ww_table_free(tables->rows);
	ww_table_free(tables->columns);
}

static const struct test_text rally[] = {
	{.id = "a", .date = "2021-03-01", .source = "Post", .text = "Peace now! Peace, they sang."},
	{.id = "b", .source = "Times"},
	{.id = "c", .date = "2021-04-02", .text = "They sang. PEACE stayed."},
};
enum { RALLY = sizeof rally / sizeof *rally };

static void terms_of_documents_are_compressed_rows(void **state)
{
	struct tables tables = matrix_of(corpus_of(state, rally, RALLY), NULL, NULL);

	assert_column(tables.columns, "term", "now | peace | sang | stayed | they");
	assert_column(tables.columns, "count", "1 | 3 | 2 | 1 | 2");
	assert_column(tables.columns, "documents", "1 | 2 | 2 | 1 | 2");
	assert_column(tables.rows, "document", "a | b | c");
	assert_column(tables.rows, "source", "Post | Times | -");
	assert_column(tables.rows, "end", "4 | 4 | 8");
	assert_column(tables.cells, "column", "0 | 1 | 2 | 4 | 1 | 2 | 3 | 4");
	assert_column(tables.cells, "count", "1 | 2 | 1 | 1 | 1 | 1 | 1 | 1");
	assert_int_equal(ww_table_column(tables.cells, 0).type, WW_I32);
	assert_int_equal(ww_table_column(tables.cells, 1).type, WW_I64);
	tables_free(&tables);
}

static void ngrams_are_columns_as_well(void **state)
{
	ww_matrix_options options = {.size = sizeof options, .from = 1, .to = 2, .min_documents = 2};
	struct tables tables = matrix_of(corpus_of(state, rally, RALLY), &options, NULL);

	assert_column(tables.columns, "ngram", "peace | sang | they | they sang");
	assert_column(tables.columns, "n", "1 | 1 | 1 | 2");
	assert_column(tables.columns, "count", "3 | 2 | 2 | 2");
	assert_column(tables.rows, "end", "4 | 4 | 8");
	assert_column(tables.cells, "column", "0 | 1 | 2 | 3 | 0 | 1 | 2 | 3");
	assert_column(tables.cells, "count", "2 | 1 | 1 | 1 | 1 | 1 | 1 | 1");
	tables_free(&tables);
}

static void groups_are_rows(void **state)
{
	ww_matrix_options options = {.size = sizeof options, .by = "month", .min_count = 2};
	struct tables tables = matrix_of(corpus_of(state, rally, RALLY), &options, NULL);

	assert_column(tables.rows, "group", "2021-03 | 2021-04 | -");
	assert_column(tables.rows, "end", "3 | 6 | 6");
	assert_column(tables.columns, "term", "peace | sang | they");
	assert_column(tables.cells, "count", "2 | 1 | 1 | 1 | 1 | 1");
	tables_free(&tables);
}

static void what_a_filter_leaves_out_has_no_column(void **state)
{
	static const ww_text stop[] = {{"Peace", 5}};
	ww_term_filter filter = {.size = sizeof filter, .stop = stop, .stop_count = 1};
	ww_matrix_options options = {.size = sizeof options, .filter = &filter};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	struct tables tables = matrix_of(corpus, &options, NULL);

	assert_column(tables.columns, "term", "now | sang | stayed | they");
	tables_free(&tables);
	options.from = 2;
	tables = matrix_of(corpus, &options, NULL);
	assert_column(tables.columns, "ngram", "they sang");
	tables_free(&tables);
	options.min_count = 100;
	tables = matrix_of(corpus, &options, NULL);
	assert_int_equal(ww_table_rows(tables.columns), 0);
	assert_int_equal(ww_table_rows(tables.cells), 0);
	assert_column(tables.rows, "end", "0 | 0 | 0");
	tables_free(&tables);
}

static void nothing_gives_tables_without_rows(void **state)
{
	ww_matrix_options options = {.size = sizeof options};
	ww_corpus *corpus = corpus_of(state, NULL, 0);

	for (options.from = 1; options.from < 3; options.from++) {
		struct tables tables = matrix_of(corpus, &options, NULL);

		assert_int_equal(ww_table_rows(tables.cells) + ww_table_rows(tables.rows) + ww_table_rows(tables.columns), 0);
		assert_int_equal(ww_table_columns(tables.rows), 4);
		tables_free(&tables);
	}
}

static void assert_refused(const ww_corpus *corpus, const ww_matrix_options *options, ww_status wanted,
                           const char *message)
{
	struct tables tables = {(ww_table *)&tables, (ww_table *)&tables, (ww_table *)&tables};
	ww_error error;

	assert_status(try_matrix(&tables, corpus, options, NULL, &error), wanted, &error);
	assert_non_null(strstr(error.message, message));
	assert_true(!tables.cells && !tables.rows && !tables.columns);
}

static void wrong_options_are_told(void **state)
{
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_term_filter filter = {.size = sizeof filter, .kinds = 1 << 15};
	ww_matrix_options options = {.size = sizeof options, .from = 3, .to = 2};

	assert_refused(corpus, &options, WW_EINVAL, "from 3 to 2");
	options = (ww_matrix_options){.size = sizeof options, .from = 65};
	assert_refused(corpus, &options, WW_EINVAL, "64");
	options = (ww_matrix_options){.size = sizeof options, .by = "colour"};
	assert_refused(corpus, &options, WW_ENOTFOUND, "colour");
	options = (ww_matrix_options){.size = sizeof options, .unit = "line"};
	assert_refused(corpus, &options, WW_EINVAL, "sentence");
	options = (ww_matrix_options){.size = sizeof options, .filter = &filter};
	assert_refused(corpus, &options, WW_EINVAL, "hashtag");
}

/* A cell as a line, of what tests compare. */
struct line {
	char text[256];
};

static int by_text(const void *left, const void *right)
{
	return strcmp(left, right);
}

/* Every occurrence in plain documents as "document|ngram", sorted; for free. */
static struct line *naive_occurrences(size_t *count, const struct plain_corpus *plain, size_t from, size_t to)
{
	struct line *lines = NULL;
	size_t capacity = 0;

	*count = 0;
	for (size_t d = 0; d < plain->count; d++) {
		const struct plain_document *document = &plain->documents[d];

		for (size_t i = 0; i < document->count; i++) {
			char text[200] = "";
			size_t n = 0;

			for (size_t j = i; j < document->count && n < to && document->tokens[i].word; j++) {
				const struct plain_token *token = &document->tokens[j];

				if (token->sentence != document->tokens[i].sentence)
					break;
				if (!token->word)
					continue;
				sprintf(text + strlen(text), "%s%s", n ? " " : "", token->term);
				if (++n < from)
					continue;
				if (*count == capacity)
					lines = realloc(lines, (capacity = capacity * 2 + 1024) * sizeof *lines);
				snprintf(lines[(*count)++].text, sizeof lines->text, "%s|%s", document->id, text);
			}
		}
	}
	qsort(lines, *count, sizeof *lines, by_text);
	return lines;
}

static void check_against_naive(const struct tables *tables, const struct plain_corpus *plain, size_t from, size_t to)
{
	size_t occurrences, at = 0, cells = (size_t)ww_table_rows(tables->cells);
	struct line *naive = naive_occurrences(&occurrences, plain, from, to);
	struct line *given = calloc(cells + 1, sizeof *given);
	uint64_t cell = 0;

	for (uint64_t row = 0; row < ww_table_rows(tables->rows); row++) {
		uint64_t end = (uint64_t)ww_table_integer(tables->rows, 3, row), first = cell;

		for (; cell < end; cell++) {
			int64_t column = ww_table_integer(tables->cells, 0, cell);
			ww_text document = ww_table_text(tables->rows, 0, row);
			ww_text term = ww_table_text(tables->columns, 0, (uint64_t)column);

			assert_true(cell == first || ww_table_integer(tables->cells, 0, cell - 1) < column);
			snprintf(given[cell].text, sizeof given->text, "%.*s|%.*s|%" PRId64, (int)document.size, document.data,
			         (int)term.size, term.data, ww_table_integer(tables->cells, 1, cell));
		}
	}
	assert_int_equal(cell, cells);
	qsort(given, cells, sizeof *given, by_text);
	for (size_t i = 0, end; i < occurrences; i = end) {
		struct line line;

		for (end = i + 1; end < occurrences && strcmp(naive[end].text, naive[i].text) == 0;)
			end++;
		snprintf(line.text, sizeof line.text, "%.220s|%zu", naive[i].text, end - i);
		assert_non_null(bsearch(&line, given, cells, sizeof line, by_text));
		at++;
	}
	assert_int_equal(at, cells);
	free(naive);
	free(given);
}

static void cells_are_those_of_a_naive_count(void **state)
{
	static const uint32_t lengths[][2] = {{1, 1}, {2, 2}, {1, 3}};
	struct sequence sequence = {3};
	struct made_texts made = made_texts_new(&sequence, 200, 40);
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &(struct test_store){.commit_every = 70});
	struct plain_corpus plain = plain_corpus_of(corpus);

	made_texts_free(&made);
	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
		for (uint32_t threads = 1; threads <= 3; threads++) {
			ww_matrix_options options = {.size = sizeof options, .from = lengths[i][0], .to = lengths[i][1]};
			ww_run run = {.size = sizeof run, .threads = threads};
			struct tables tables = matrix_of(corpus, &options, &run);

			check_against_naive(&tables, &plain, options.from, options.to);
			tables_free(&tables);
		}
	plain_corpus_free(&plain);
}

static char *dump_with(const ww_corpus *corpus, const char *by, uint32_t threads, uint64_t memory)
{
	ww_matrix_options options = {.size = sizeof options, .by = by};
	ww_run run = {.size = sizeof run, .threads = threads, .memory_limit = memory};
	struct tables tables = matrix_of(corpus, &options, &run);
	char *cells = table_dump(tables.cells), *rows = table_dump(tables.rows), *columns = table_dump(tables.columns);
	char *all = malloc(strlen(cells) + strlen(rows) + strlen(columns) + 1);

	assert_non_null(all);
	sprintf(all, "%s%s%s", cells, rows, columns);
	free(cells);
	free(rows);
	free(columns);
	tables_free(&tables);
	return all;
}

static void neither_threads_nor_memory_change_the_tables(void **state)
{
	static const char *const groups[] = {NULL, "source", "month"};
	struct sequence sequence = {4};
	struct made_texts made = made_texts_new(&sequence, 300, 60);
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &(struct test_store){.commit_every = 100});

	made_texts_free(&made);
	for (size_t i = 0; i < 3; i++) {
		char *wanted = dump_with(corpus, groups[i], 1, 0);

		for (uint32_t threads = 1; threads <= 3; threads++) {
			char *small = dump_with(corpus, groups[i], threads, 2048),
				 *large = dump_with(corpus, groups[i], threads, 0);

			assert_same_lines(small, wanted);
			assert_same_lines(large, wanted);
			free(small);
			free(large);
		}
		free(wanted);
	}
}

/* Answers with the cells, after a look at the others. */
static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	struct tables tables;
	ww_status status = try_matrix(&tables, corpus, options, run, error);

	assert_true((status == WW_OK) == (tables.rows != NULL));
	assert_true((status == WW_OK) == (tables.columns != NULL));
	ww_table_free(tables.rows);
	ww_table_free(tables.columns);
	*out = tables.cells;
	return status;
}

static void a_user_who_says_stop_cancels(void **state)
{
	ww_corpus *corpus = corpus_of(state, rally, RALLY);

	for (uint32_t from = 1; from < 3; from++) {
		ww_matrix_options options = {.size = sizeof options, .from = from};

		assert_stops(ask, corpus, &options);
	}
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	corpus_of(state, rally, RALLY);
	for (uint32_t from = 1; from < 3; from++) {
		ww_matrix_options options = {.size = sizeof options, .from = from};

		assert_every_allocation_reported(ask, &options, state, 10);
	}
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(terms_of_documents_are_compressed_rows),
		test(ngrams_are_columns_as_well),
		test(groups_are_rows),
		test(what_a_filter_leaves_out_has_no_column),
		test(nothing_gives_tables_without_rows),
		test(wrong_options_are_told),
		test(cells_are_those_of_a_naive_count),
		test(neither_threads_nor_memory_change_the_tables),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
