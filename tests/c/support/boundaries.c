#include "support/boundaries.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"
#include "text/utf8.h"

enum { LINE_BYTES = 256 };

/* A line of a test file: ÷ is a boundary, × is none, hexadecimal numbers are code points. */
struct line {
	uint8_t text[LINE_BYTES];
	size_t size;
	bool boundary[LINE_BYTES + 1];
};

static bool starts_with(const char *at, const char *start)
{
	return strncmp(at, start, strlen(start)) == 0;
}

static struct line parse_line(const char *at)
{
	struct line line = {.size = 0};

	while (*at != '#' && *at != '\n') {
		if (starts_with(at, "÷"))
			line.boundary[line.size] = true;
		if (starts_with(at, "÷") || starts_with(at, "×")) {
			at += strlen("÷");
		} else if (*at == ' ' || *at == '\t') {
			at++;
		} else {
			char *stop;

			line.size += utf8_encode((char *)line.text + line.size, (uint32_t)strtoul(at, &stop, 16));
			assert_ptr_not_equal(at, stop);
			at = stop;
		}
	}
	return line;
}

static void check_line(const struct line *line, int number, boundary_next next)
{
	const uint8_t *end = line->text + line->size;
	bool found[LINE_BYTES + 1] = {true};

	for (const uint8_t *at = line->text; at < end;) {
		at = next(at, end);
		found[at - line->text] = true;
	}
	if (memcmp(found, line->boundary, line->size + 1) != 0)
		fail_msg("line %d: the boundaries are not those of the standard", number);
}

void boundaries_check_file(const char *name, int least, boundary_next next)
{
	struct text file = text_of_file("/usr/share/unicode/auxiliary", name);
	int number = 0, checked = 0;

	if (!file.data) {
		print_message("skipped: no /usr/share/unicode (Debian's unicode-data)\n");
		skip();
	}
	for (const char *at = file.data; *at; at = strchr(at, '\n') + 1) {
		number++;
		if (!starts_with(at, "÷"))
			continue;
		struct line line = parse_line(at);
		check_line(&line, number, next);
		checked++;
	}
	free(file.data);
	assert_true(checked >= least);
	print_message("%d lines\n", checked);
}
