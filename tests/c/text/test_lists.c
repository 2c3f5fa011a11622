#include "text/lists.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"

extern const struct word_list text_lists[];
extern const size_t text_lists_count;

static void every_entry_is_found_where_it_is(void **state)
{
	(void)state;
	for (size_t i = 0; i < text_lists_count; i++)
		for (size_t j = 0; j < text_lists[i].count; j++) {
			const char *entry = text_lists[i].entries[j];

			assert_int_equal(word_list_find(&text_lists[i], entry, strlen(entry)), j);
		}
}

static void what_is_not_an_entry_is_not_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < text_lists_count; i++) {
		const struct word_list *list = &text_lists[i];

		for (size_t j = 0; j < list->count; j++) {
			char longer[64];
			size_t size = strlen(list->entries[j]);

			assert_true(size + 1 < sizeof longer);
			memcpy(longer, list->entries[j], size + 1);
			assert_int_equal(word_list_find(list, longer, size + 1), list->count); /* with its final zero */
			longer[0] ^= 0x55;
			assert_int_equal(word_list_find(list, longer, size), list->count);
		}
		assert_int_equal(word_list_find(list, "", 0), list->count);
	}
}

static void lists_are_found_by_language_and_section(void **state)
{
	(void)state;
	for (size_t i = 0; i < text_lists_count; i++)
		assert_ptr_equal(word_lists_get(text_lists, text_lists_count, text_lists[i].language, text_lists[i].section),
		                 &text_lists[i]);
	assert_null(word_lists_get(text_lists, text_lists_count, "en", "none"));
	assert_null(word_lists_get(text_lists, text_lists_count, "zz", "abbreviations"));
	assert_null(word_lists_get(text_lists, 0, "en", "abbreviations"));
}

static void an_empty_list_finds_nothing(void **state)
{
	static const struct word_list empty = {.language = "", .section = ""};

	(void)state;
	assert_int_equal(word_list_find(&empty, "a", 1), 0);
}

/* Everything behind the first line, which names the files. */
static const char *body(const struct text *text)
{
	const char *end = text->data ? strchr(text->data, '\n') : NULL;

	assert_non_null(end);
	return end;
}

static void the_compiled_lists_are_those_of_the_data_files(void **state)
{
	struct temp folder = temp_new();
	struct text made, committed;
	char command[2048];

	(void)state;
	snprintf(command, sizeof command,
	         "python3 '%s/../csrc/text/lists.py' '%s/../csrc/text/data' '%s/lists_data.c' text_lists 2>/dev/null",
	         WW_TESTS, WW_TESTS, folder.path);
	if (system("python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null") != 0) {
		temp_remove(&folder);
		print_message("skipped: no python3\n");
		skip();
	}
	assert_int_equal(system(command), 0);
	made = text_of_file(folder.path, "lists_data.c");
	committed = text_of_file(WW_TESTS "/../csrc/text", "lists_data.c");
	assert_string_equal(body(&made), body(&committed));
	free(made.data);
	free(committed.data);
	temp_remove(&folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_entry_is_found_where_it_is),
		cmocka_unit_test(what_is_not_an_entry_is_not_found),
		cmocka_unit_test(lists_are_found_by_language_and_section),
		cmocka_unit_test(an_empty_list_finds_nothing),
		cmocka_unit_test(the_compiled_lists_are_those_of_the_data_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
