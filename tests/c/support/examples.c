#include "support/examples.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"
#include "text/utf8.h"

/* The lines of a file, one after the other. */
struct lines {
	const char *at;
	const char *end;
	const char *name;
	int number;
};

/* The next line without its end; false at the end of the file. */
static bool next_line(struct lines *lines, const char **line, size_t *size)
{
	const char *stop;

	if (lines->at == lines->end)
		return false;
	stop = memchr(lines->at, '\n', (size_t)(lines->end - lines->at));
	if (!stop)
		fail_msg("%s: the last line has no end", lines->name);
	*line = lines->at;
	*size = (size_t)(stop - lines->at);
	lines->at = stop + 1;
	lines->number++;
	return true;
}

/* Writes what an escape stands for and returns its length, with *used bytes of the source taken. */
static size_t unescape(char *out, const char *at, size_t *used, const struct lines *lines)
{
	char *stop;

	switch (at[1]) {
	case 'n':
		*out = '\n';
		break;
	case 'r':
		*out = '\r';
		break;
	case 't':
		*out = '\t';
		break;
	case '\\':
		*out = '\\';
		break;
	case 'x':
		*out = (char)strtoul((char[]){at[2], at[3], '\0'}, NULL, 16);
		*used = 4;
		return 1;
	case 'u': {
		size_t size = utf8_encode(out, (uint32_t)strtoul(at + 3, &stop, 16));

		*used = (size_t)(stop - at) + 1;
		return size;
	}
	default:
		fail_msg("%s:%d: \\%c is no escape", lines->name, lines->number, at[1]);
	}
	*used = 2;
	return 1;
}

/* Appends a line, unescaped, with a line end. */
static void append_line(char **text, size_t *size, const char *line, size_t length, const struct lines *lines)
{
	*text = realloc(*text, *size + length + 2);
	assert_non_null(*text);
	for (size_t i = 0; i < length;) {
		size_t used = 1;

		if (line[i] == '\\')
			*size += unescape(*text + *size, line + i, &used, lines);
		else
			(*text)[(*size)++] = line[i];
		i += used;
	}
	(*text)[(*size)++] = '\n';
	(*text)[*size] = '\0';
}

static char *copy_of(const char *data, size_t size)
{
	char *copy = malloc(size + 1);

	assert_non_null(copy);
	memcpy(copy, data, size);
	copy[size] = '\0';
	return copy;
}

/* Reads the rest of an example whose first line was "example " and head. */
static struct example read_example(struct lines *lines, const char *head, size_t size)
{
	const char *colon = memchr(head, ':', size), *line;
	struct example example = {.line = lines->number};
	size_t length;

	if (!colon || colon == head)
		fail_msg("%s:%d: no language", lines->name, lines->number);
	example.language = *head == '-' ? copy_of("", 0) : copy_of(head, (size_t)(colon - head));
	example.name = copy_of(colon + 1, size - (size_t)(colon + 1 - head));
	while (next_line(lines, &line, &length) && !(length == 1 && *line == '.'))
		append_line(&example.text, &example.text_size, line, length, lines);
	while (next_line(lines, &line, &length) && length > 0)
		append_line(&example.expected, &example.expected_size, line, length, lines);
	if (!example.text || !example.expected)
		fail_msg("%s:%d: an example without text or result", lines->name, example.line);
	example.text[--example.text_size] = '\0';
	return example;
}

struct examples examples_read(const char *name)
{
	static const char start[] = "example ";
	struct examples examples = {.count = 0};
	struct text file = text_of_file(WW_TESTS "/spec", name);
	struct lines lines = {.at = file.data, .end = file.data + file.size, .name = name};
	const char *line;
	size_t size;

	if (!file.data)
		fail_msg("no file %s/spec/%s", WW_TESTS, name);
	while (next_line(&lines, &line, &size)) {
		if (size == 0 || strncmp(line, "//", 2) == 0)
			continue;
		if (size < sizeof start || memcmp(line, start, sizeof start - 1) != 0)
			fail_msg("%s:%d: not an example", name, lines.number);
		examples.items = realloc(examples.items, (examples.count + 1) * sizeof *examples.items);
		assert_non_null(examples.items);
		examples.items[examples.count++] = read_example(&lines, line + sizeof start - 1, size - (sizeof start - 1));
	}
	free(file.data);
	return examples;
}

void examples_free(struct examples *examples)
{
	for (size_t i = 0; i < examples->count; i++) {
		struct example *example = &examples->items[i];

		free(example->language);
		free(example->name);
		free(example->text);
		free(example->expected);
	}
	free(examples->items);
}

void examples_check(const char *name, size_t least, size_t (*show)(char *out, const struct example *example))
{
	struct examples examples = examples_read(name);
	size_t wrong = 0;

	for (size_t i = 0; i < examples.count; i++) {
		const struct example *example = &examples.items[i];
		char shown[EXAMPLE_SHOWN_BYTES];

		if (show(shown, example) == example->expected_size && memcmp(shown, example->expected, example->expected_size) == 0)
			continue;
		print_error("%s:%d:%s\nwanted\n%sfound\n%s", name, example->line, example->name, example->expected, shown);
		wrong++;
	}
	print_message("%zu examples\n", examples.count);
	assert_true(examples.count >= least);
	examples_free(&examples);
	assert_int_equal(wrong, 0);
}
