/* The examples of tests/spec/sentences.txt, whose head says how they are written. */
#include <stdio.h>
#include <string.h>

#include "support/check.h"
#include "support/examples.h"
#include "text/sentences.h"

enum { LEAST_EXAMPLES = 145 };

/* Writes a stretch of text, line ends as blanks. */
static size_t show_stretch(char *out, const char *from, const char *to)
{
	for (const char *at = from; at < to; at++)
		out[at - from] = *at == '\n' ? ' ' : *at;
	return (size_t)(to - from);
}

/* Writes the sentences of an example as they stand in the file, one a line, and returns how many bytes that took. */
static size_t show_sentences(char *out, const struct example *example)
{
	struct sentence_scanner scanner;
	struct token token;
	const char *start = NULL;
	size_t size = 0;

	assert_true(2 * example->text_size < EXAMPLE_SHOWN_BYTES);
	sentence_scanner_begin(&scanner, PROFILE_NEWS, language_find(example->language, strlen(example->language)),
	                       example->text, example->text_size);
	while (sentence_scanner_next(&scanner, &token)) {
		if (token_is_layout(token.kind))
			continue;
		start = start ? start : token.text;
		if (!token.ends_sentence)
			continue;
		size += show_stretch(out + size, start, token.text + token.size);
		out[size++] = '\n';
		start = NULL;
	}
	assert_null(start);
	out[size] = '\0';
	return size;
}

static void every_example_comes_out_as_written(void **state)
{
	(void)state;
	examples_check("sentences.txt", LEAST_EXAMPLES, show_sentences);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_example_comes_out_as_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
