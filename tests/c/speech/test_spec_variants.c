/* The examples of tests/spec/variants.txt, whose head says how they are written. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "speech/variants.h"
#include "support/check.h"
#include "support/examples.h"

enum { LEAST_EXAMPLES = 85, MOST_LINES = 16 };

/* The lines of an example, as variants. */
struct lines {
	ww_text texts[MOST_LINES];
	uint32_t variants[MOST_LINES];
	size_t count;
};

static void cut_lines(struct lines *lines, const struct example *example)
{
	const char *at = example->text, *end = at + example->text_size;

	lines->count = 0;
	while (at < end) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));

		stop = stop ? stop : end;
		assert_true(lines->count < MOST_LINES);
		lines->texts[lines->count++] = (ww_text){at, (size_t)(stop - at)};
		at = stop + 1;
	}
}

static size_t show_text(char *out, const char *before, ww_text text)
{
	return (size_t)sprintf(out, "%s%.*s", before, (int)text.size, text.data);
}

/* The variants of a slogan, and its template. */
static size_t show_slogan(char *out, const struct lines *lines, const struct variants *variants, uint32_t slogan)
{
	const struct slogan_group *group = variants_slogan(variants, slogan);
	size_t size = 0;

	for (size_t i = 0; i < lines->count; i++)
		if (variants_at(variants, lines->variants[i])->slogan == slogan)
			size += show_text(out + size, size ? " = " : "", lines->texts[i]);
	out[size++] = '\n';
	if (group->template != VARIANT_NONE) {
		size += show_text(out + size, "  ", slogan_template(variants, group));
		size += show_text(out + size, ": ", group->filler);
		out[size++] = '\n';
	}
	out[size] = 0;
	return size;
}

static size_t show(char *out, const struct example *example)
{
	struct lines lines;
	struct variants *variants;
	size_t size = 0;
	ww_error error;

	cut_lines(&lines, example);
	assert_ok(variants_new(&variants, &alloc_default, &error), &error);
	for (size_t i = 0; i < lines.count; i++) {
		assert_ok(variants_add(&lines.variants[i], variants, lines.texts[i], VARIANT_NONE, 1, &error), &error);
		assert_true(lines.variants[i] != VARIANT_NONE);
	}
	assert_ok(variants_finish(variants, &error), &error);
	assert_ok(variants_find_templates(variants, &error), &error);
	for (uint32_t slogan = 0; slogan < variants_slogans(variants); slogan++)
		size += show_slogan(out + size, &lines, variants, slogan);
	variants_free(variants);
	return size;
}

static void every_example_comes_out_as_written(void **state)
{
	(void)state;
	examples_check("variants.txt", LEAST_EXAMPLES, show);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_example_comes_out_as_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
