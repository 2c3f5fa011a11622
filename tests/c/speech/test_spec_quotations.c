/* tests/spec/quotations.txt, example by example, through the public interface. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
#include "support/corpus_of.h"
#include "support/examples.h"
#include "watchword/speech.h"

static void append(struct vec *out, const char *data, size_t size)
{
	assert_ok(vec_append(out, data, size, NULL), NULL);
}

static void append_line(struct vec *out, const char *name, const char *data, size_t size)
{
	char label[16];

	append(out, label, (size_t)snprintf(label, sizeof label, "%-10s", name));
	append(out, data, size);
	append(out, "\n", 1);
}

static void append_cell(struct vec *out, const char *name, const ww_table *table, const char *column, uint64_t row)
{
	ww_text text = ww_table_text(table, ww_table_find(table, column), row);

	if (text.size)
		append_line(out, name, text.data, text.size);
}

/* The kind as a label, and the parts as their places in the text say. */
static void append_parts(struct vec *out, const ww_table *table, uint64_t row, const struct example *example)
{
	ww_column column = ww_table_column(table, ww_table_find(table, "parts"));
	ww_text kind = ww_table_text(table, ww_table_find(table, "kind"), row);
	const uint64_t *starts = column.values;
	char label[16];

	append(out, label, (size_t)snprintf(label, sizeof label, "%-10.*s", (int)kind.size, kind.data));
	for (int64_t i = column.offsets[row]; i < column.offsets[row + 1]; i++) {
		assert_true(starts[i] < column.ends[i] && column.ends[i] <= example->text_size);
		if (i > column.offsets[row])
			append(out, " / ", 3);
		append(out, example->text + starts[i], (size_t)(column.ends[i] - starts[i]));
	}
	append(out, "\n", 1);
}

static void render(struct vec *out, const ww_table *table, const struct example *example)
{
	if (ww_table_rows(table) == 0)
		append(out, "nothing\n", 8);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		append_parts(out, table, row, example);
		append_cell(out, "cue", table, "cue", row);
		append_cell(out, "speaker", table, "speaker", row);
		append_cell(out, "name", table, "speaker_name", row);
	}
}

static bool holds(void **state, const struct example *example)
{
	struct test_text text = {.lang = example->language, .text = example->text, .text_size = example->text_size};
	struct vec out = vec_of(alloc_or_default(NULL), 1);
	ww_corpus *corpus = corpus_of(state, &text, 1);
	ww_table *table;
	ww_error error;
	bool same;

	assert_ok(ww_quotations(&table, corpus, NULL, NULL, &error), &error);
	render(&out, table, example);
	same = out.count == example->expected_size && memcmp(out.items, example->expected, out.count) == 0;
	if (!same)
		print_error("quotations.txt:%d: %s\nwanted:\n%.*sbut got:\n%.*s\n", example->line, example->name,
		            (int)example->expected_size, example->expected, (int)out.count, (const char *)out.items);
	ww_table_free(table);
	vec_clear(&out);
	corpus_release(state);
	return same;
}

static void every_example_holds(void **state)
{
	struct examples examples = examples_read("quotations.txt");
	size_t broken = 0;

	assert_true(examples.count >= 340);
	for (size_t i = 0; i < examples.count; i++)
		broken += !holds(state, &examples.items[i]);
	examples_free(&examples);
	assert_int_equal(broken, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(every_example_holds, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
