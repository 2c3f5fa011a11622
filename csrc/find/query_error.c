#include "find/query_error.h"

#include <stdbool.h>
#include <string.h>

#include "text/utf8.h"

/* The window and its caret must fit in a message beside a first line of some 110 bytes. */
enum { WINDOW_COLUMNS = 50, WINDOW_BYTES = 88 };

/* A part of the query; offsets are those of code points. */
struct window {
	const char *query;
	size_t size;
	size_t from, to; /* bytes */
	size_t columns;
	size_t before; /* columns before the caret */
};

static size_t point_before(const char *query, size_t at)
{
	do
		at--;
	while (at > 0 && ((unsigned char)query[at] & 0xc0) == 0x80);
	return at;
}

static size_t point_behind(const struct window *window, size_t at)
{
	const uint8_t *query = (const uint8_t *)window->query;
	uint32_t point;

	return at + utf8_decode(&point, query + at, query + window->size);
}

static bool has_room(const struct window *window, size_t from, size_t to)
{
	return window->columns < WINDOW_COLUMNS && to - from <= WINDOW_BYTES;
}

static bool widen_left(struct window *window)
{
	size_t from;

	if (window->from == 0)
		return false;
	from = point_before(window->query, window->from);
	if (!has_room(window, from, window->to))
		return false;
	window->from = from;
	window->columns++;
	window->before++;
	return true;
}

static bool widen_right(struct window *window)
{
	size_t to;

	if (window->to == window->size)
		return false;
	to = point_behind(window, window->to);
	if (!has_room(window, window->from, to))
		return false;
	window->to = to;
	window->columns++;
	return true;
}

/* Copies the window on one line and returns how many columns were put before it. */
static size_t draw(char *out, const struct window *window)
{
	size_t size = window->to - window->from, indent = window->from > 0 ? 3 : 0;

	memcpy(out, "...", indent);
	for (size_t i = 0; i < size; i++) {
		char byte = window->query[window->from + i];

		out[indent + i] = byte;
		if ((unsigned char)byte < ' ')
			out[indent + i] = ' ';
	}
	strcpy(out + indent + size, window->to < window->size ? "..." : "");
	return indent;
}

ww_status query_fail(ww_error *error, const char *query, size_t size, size_t at, const char *what)
{
	struct window window = {.query = query, .size = size, .from = at, .to = at};
	char shown[WINDOW_BYTES + 7];
	size_t column = (size_t)utf8_count(query, at) + 1;
	size_t indent;
	bool more = true;

	while (more) {
		more = widen_right(&window);
		more = widen_left(&window) || more;
	}
	indent = draw(shown, &window);
	return ww_fail(error, WW_EINVAL, "query, column %zu: %s\n%s\n%*s", column, what, shown,
	               (int)(indent + window.before + 1), "^");
}
