/* The examples of tests/spec/words.txt, whose head says how they are written. */
#include <stdio.h>
#include <string.h>

#include "support/check.h"
#include "support/examples.h"
#include "text/words.h"

enum { LEAST_EXAMPLES = 200 };

static const struct language *language_of(const struct example *example)
{
	return language_find(example->language, strlen(example->language));
}

/* Writes the tokens of an example as they stand in the file, and returns how many bytes that took. */
static size_t show_tokens(char *out, const struct example *example)
{
	struct word_scanner scanner;
	struct token token;
	size_t size = 0;

	word_scanner_begin(&scanner, PROFILE_NEWS, language_of(example), example->text, example->text_size);
	while (word_scanner_next(&scanner, &token)) {
		if (token.kind == TOKEN_GAP)
			continue;
		assert_true(size + token.size + 32 < EXAMPLE_SHOWN_BYTES);
		if (size)
			size += (size_t)sprintf(out + size, " | ");
		if (token.kind == TOKEN_BREAK) {
			size += (size_t)sprintf(out + size, "¶");
			continue;
		}
		memcpy(out + size, token.text, token.size);
		size += token.size;
		if (token.kind != TOKEN_WORD && token.kind != TOKEN_MARK)
			size += (size_t)sprintf(out + size, " <%s>", token_kind_name(token.kind));
	}
	out[size++] = '\n';
	out[size] = '\0';
	return size;
}

static void every_example_comes_out_as_written(void **state)
{
	(void)state;
	examples_check("words.txt", LEAST_EXAMPLES, show_tokens);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_example_comes_out_as_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
