#include "text/wrapped.h"

#include <string.h>

#include "text/unicode.h"

enum {
	LOOK_BYTES = 64 * 1024,
	LEAST_LINES = 4,
	NARROWEST = 40,
	WIDEST = 100,
	SPREAD = 12,
	LENGTHS = WIDEST + SPREAD + 1 /* the last counts all longer lines */
};

struct lines {
	uint32_t with_length[LENGTHS + 1];
	uint32_t count;
	uint32_t sentences; /* lines that end like one */
};

/* Code points of a line, or LENGTHS when there are more. */
static size_t length_of(const uint8_t *line, size_t size)
{
	size_t length = 0;

	if (size > 4 * (size_t)LENGTHS)
		return LENGTHS;
	for (size_t i = 0; i < size; i++)
		length += (line[i] & 0xC0) != 0x80;
	return length < LENGTHS ? length : LENGTHS;
}

static bool ends_like_sentence(const uint8_t *line, size_t size)
{
	const uint8_t *end = line + size, *at = end - 1;
	enum sentence_break value;

	while (at > line && end - at < 4 && (*at & 0xC0) == 0x80)
		at--;
	value = unicode_sentence_break(point_at(at, end).record);
	return value == SB_STERM || value == SB_ATERM || value == SB_CLOSE;
}

static size_t without_blanks(const uint8_t *line, size_t size)
{
	while (size && (line[size - 1] == ' ' || line[size - 1] == '\t' || line[size - 1] == '\r'))
		size--;
	return size;
}

static void add_line(struct lines *lines, const uint8_t *line, size_t size)
{
	lines->with_length[length_of(line, size)]++;
	lines->count++;
	lines->sentences += ends_like_sentence(line, size);
}

/* Adds all lines but the last of each block of lines that are not empty. */
static void add_lines(struct lines *lines, const uint8_t *at, const uint8_t *end)
{
	const uint8_t *before = NULL, *stop;
	size_t before_size = 0;

	for (; (stop = memchr(at, '\n', (size_t)(end - at))); at = stop + 1) {
		size_t size = without_blanks(at, (size_t)(stop - at));

		if (size && before_size)
			add_line(lines, before, before_size);
		before = at;
		before_size = size;
	}
}

static size_t median(const struct lines *lines)
{
	uint32_t below = 0;
	size_t length = 0;

	while ((below += lines->with_length[length]) * 2 < lines->count)
		length++;
	return length;
}

bool text_is_wrapped(const uint8_t *text, size_t size)
{
	struct lines lines = {.count = 0};
	uint32_t near = 0;
	size_t middle;

	add_lines(&lines, text, text + (size < LOOK_BYTES ? size : LOOK_BYTES));
	if (lines.count < LEAST_LINES)
		return false;
	middle = median(&lines);
	if (middle < NARROWEST || middle > WIDEST || lines.sentences * 2 > lines.count)
		return false;
	for (size_t length = middle - SPREAD; length <= middle + SPREAD; length++)
		near += lines.with_length[length];
	return near * 4 >= lines.count * 3;
}
