/* Stores of every released version of the format, read to the last byte. tests/python/test_golden.py asks them more. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/vec.h"
#include "support/check.h"
#include "support/texts.h"
#include "watchword/corpus.h"
#include "watchword/verify.h"

static const char *const stores[] = {WW_TESTS "/data/golden/1.0"};

static int take(void *user, const char *data, size_t size)
{
	assert_ok(vec_append(user, data, size, NULL), NULL);
	return 0;
}

static void a_golden_store_is_sound_and_gives_its_documents(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof stores / sizeof stores[0]; i++) {
		struct text wanted = text_of_file(stores[i], "documents.jsonl.gz");
		struct vec lines = vec_of(&alloc_default, 1);
		struct temp folder, path;
		ww_corpus *corpus;
		ww_table *table;
		ww_error error;

		strcpy(folder.path, stores[i]);
		path = temp_join(&folder, "store.ww");
		assert_non_null(wanted.data);
		assert_ok(ww_corpus_open(&corpus, path.path, NULL, &error), &error);
		assert_ok(ww_export_jsonl(corpus, take, &lines, NULL, &error), &error);
		assert_int_equal(lines.count, wanted.size);
		assert_memory_equal(lines.items, wanted.data, wanted.size);
		assert_ok(ww_verify(&table, path.path, NULL, NULL, &error), &error);
		assert_int_equal(ww_table_rows(table), 0);
		ww_table_free(table);
		ww_corpus_close(corpus);
		vec_clear(&lines);
		free(wanted.data);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(a_golden_store_is_sound_and_gives_its_documents)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
