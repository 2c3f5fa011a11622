/* The examples of tests/spec/slogans.txt, whose head says how they are written. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/corpus_of.h"
#include "support/examples.h"
#include "watchword/speech.h"

enum { LEAST_EXAMPLES = 450, LEAST_LANGUAGES = 12, SHOWN_BYTES = 4096 };

static const char WHO[] = "  who: ";

static ww_corpus *corpus_of_examples(void **state, const struct examples *examples)
{
	struct test_text *texts = calloc(examples->count, sizeof *texts);
	ww_corpus *corpus;

	assert_non_null(texts);
	for (size_t i = 0; i < examples->count; i++)
		texts[i] = (struct test_text){.lang = examples->items[i].language,
		                              .text = examples->items[i].text,
		                              .text_size = examples->items[i].text_size};
	corpus = corpus_of(state, texts, examples->count);
	free(texts);
	return corpus;
}

/* Appends texts and a line end. */
static void show_line(char *out, const char *before, ww_text text)
{
	size_t size = strlen(out);

	assert_true(size + strlen(before) + text.size + 2 < SHOWN_BYTES);
	strcpy(out + size, before);
	size += strlen(before);
	memcpy(out + size, text.data, text.size);
	memcpy(out + size + text.size, "\n", 2);
}

static void show_slogan(char *out, const ww_table *table, uint64_t row, bool shows_who)
{
	ww_text medium = cell_text(table, "medium", row), gloss = cell_text(table, "gloss", row);
	ww_text who = cell_text(table, "who", row);
	char before[32];

	assert_true(medium.size + 3 < sizeof before);
	memcpy(before, medium.data, medium.size);
	memcpy(before + medium.size, ": ", 3);
	show_line(out, before, cell_text(table, "text", row));
	if (gloss.size)
		show_line(out, "  gloss: ", gloss);
	if (shows_who && who.size)
		show_line(out, WHO, who);
}

/*
 * The rows from *row on that are of the document with this number, as they stand in the file. Who chants or carries is
 * shown where the example tells it of a slogan.
 */
static void show_document(char *out, const ww_table *table, uint64_t *row, size_t number, const char *expected)
{
	bool shows_who = strstr(expected, WHO) != NULL;

	*out = '\0';
	for (; *row < ww_table_rows(table); ++*row) {
		ww_text id = cell_text(table, "document", *row);
		char digits[24] = "";

		assert_true(id.size < sizeof digits);
		memcpy(digits, id.data, id.size);
		if (strtoul(digits, NULL, 10) != number)
			break;
		show_slogan(out, table, *row, shows_who);
	}
	if (!*out)
		strcpy(out, "none\n");
}

static size_t languages_of(const struct examples *examples)
{
	size_t count = 0;

	for (size_t i = 0; i < examples->count; i++) {
		size_t before = 0;

		while (before < i && strcmp(examples->items[before].language, examples->items[i].language) != 0)
			before++;
		count += before == i;
	}
	return count;
}

static void every_example_comes_out_as_written(void **state)
{
	struct examples examples = examples_read("slogans.txt");
	ww_corpus *corpus = corpus_of_examples(state, &examples);
	char shown[SHOWN_BYTES];
	size_t wrong = 0;
	uint64_t row = 0;
	ww_table *table;
	ww_error error;

	assert_ok(ww_slogans(&table, corpus, NULL, NULL, &error), &error);
	for (size_t i = 0; i < examples.count; i++) {
		const struct example *example = &examples.items[i];

		show_document(shown, table, &row, i + 1, example->expected);
		if (strcmp(shown, example->expected) == 0)
			continue;
		print_error("slogans.txt:%d:%s\nwanted\n%sfound\n%s", example->line, example->name, example->expected, shown);
		wrong++;
	}
	assert_true(row == ww_table_rows(table));
	assert_true(examples.count >= LEAST_EXAMPLES);
	assert_true(languages_of(&examples) >= LEAST_LANGUAGES);
	print_message("%zu examples\n", examples.count);
	ww_table_free(table);
	examples_free(&examples);
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(every_example_comes_out_as_written, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
