/* The table of what the files of a store consist of. */
#include <string.h>
#include <sys/stat.h>

#include "support/corpus_of.h"
#include "watchword/corpus.h"

static const ww_field desk[] = {{{"desk", 4}, {"city", 4}}};

static const struct test_text town[] = {
	{.id = "a", .date = "2031-04-05", .text = "One, two."},
	{.id = "b", .text = "Three", .fields = desk, .field_count = 1},
};
enum { TOWN = sizeof town / sizeof town[0] };

static ww_table *sections_of(const ww_corpus *corpus)
{
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_sections(&table, corpus, &error), &error);
	return table;
}

static uint64_t cell(const ww_table *table, const char *column, uint64_t row)
{
	return ((const uint64_t *)ww_table_column(table, ww_table_find(table, column)).values)[row];
}

static void a_store_is_told_by_file_and_section(void **state)
{
	ww_table *table = sections_of(corpus_of(state, town, TOWN));

	assert_column(table, "section",
	              "manifest | header | stream | lexicon | documents | field names | field id | field title | "
	              "field source | field url | field lang | field desk | index | section table | footer");
	assert_column(table, "items", "1 | 0 | 5 | 10 | 5 | 6 | 2 | 2 | 2 | 2 | 2 | 2 | 5 | 11 | 0");
	assert_column(table, "blocks", "0 | 0 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 0 | 0");
	assert_text(ww_table_text(table, 0, 0), "manifest");
	for (uint64_t row = 1; row < ww_table_rows(table); row++)
		assert_text(ww_table_text(table, 0, row), "0000000000000001.seg");
	assert_int_equal(cell(table, "inflated", 2), 5); /* a byte a code */
	ww_table_free(table);
}

/* The length of a file of the store. */
static uint64_t size_of_file(void **state, ww_text name)
{
	struct temp store, path;
	struct stat about;
	char copy[64] = "";

	assert_in_range(name.size, 1, sizeof copy - 1);
	memcpy(copy, name.data, name.size);
	strcpy(store.path, corpus_of_path(state));
	path = temp_join(&store, copy);
	assert_int_equal(stat(path.path, &about), 0);
	return (uint64_t)about.st_size;
}

static void every_byte_of_every_file_is_told(void **state)
{
	for (size_t every = 0; every <= 1; every++) {
		ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = every});
		ww_table *table = sections_of(corpus);
		ww_corpus_summary summary;
		uint64_t all = 0, file = 0;
		ww_error error;

		for (uint64_t row = 0; row < ww_table_rows(table); row++) {
			ww_text name = ww_table_text(table, 0, row);
			bool ends = row + 1 == ww_table_rows(table) || ww_table_text(table, 0, row + 1).size != name.size ||
			            memcmp(ww_table_text(table, 0, row + 1).data, name.data, name.size) != 0;

			all += cell(table, "bytes", row);
			file += cell(table, "bytes", row);
			if (ends) {
				assert_int_equal(file, size_of_file(state, name));
				file = 0;
			}
		}
		assert_ok(ww_corpus_summarise(&summary, corpus, &error), &error);
		assert_int_equal(all, summary.store_bytes);
		ww_table_free(table);
	}
}

static void a_view_and_an_empty_store_have_files_too(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN), *view;
	ww_filter filter = {.size = sizeof filter, .date = "1999"};
	ww_table *of_view, *of_corpus = sections_of(corpus), *of_nothing = sections_of(corpus_of(state, NULL, 0));
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	of_view = sections_of(view);
	assert_int_equal(ww_table_rows(of_view), ww_table_rows(of_corpus));
	assert_column(of_nothing, "section", "manifest");
	ww_table_free(of_view);
	ww_table_free(of_corpus);
	ww_table_free(of_nothing);
	ww_corpus_close(view);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_store_is_told_by_file_and_section, corpus_release),
		cmocka_unit_test_teardown(every_byte_of_every_file_is_told, corpus_release),
		cmocka_unit_test_teardown(a_view_and_an_empty_store_have_files_too, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
