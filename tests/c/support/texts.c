#include "support/texts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { CHUNK = 1 << 20 };

struct text text_of_file(const char *folder, const char *name)
{
	char path[1024];
	struct text text = {.size = 0};
	gzFile file;
	int got = 1;

	snprintf(path, sizeof path, "%s/%s", folder, name);
	file = gzopen(path, "rb"); /* reads plain files as they are */
	if (!file)
		return text;
	while (got > 0) {
		text.data = realloc(text.data, text.size + CHUNK + 1);
		assert_non_null(text.data);
		got = gzread(file, text.data + text.size, CHUNK);
		text.size += got > 0 ? (size_t)got : 0;
	}
	text.data[text.size] = '\0';
	assert_int_equal(gzclose(file), Z_OK);
	return text;
}

struct text text_repeat(const char *unit, size_t size, size_t times)
{
	struct text text = {.data = malloc(size * times + 1), .size = size * times};

	assert_non_null(text.data);
	for (size_t i = 0; i < times; i++)
		memcpy(text.data + i * size, unit, size);
	text.data[text.size] = '\0';
	return text;
}

/* With their sizes, as some hold zeros. */
#define FRAGMENT(text)         \
	{                          \
		text, sizeof(text) - 1 \
	}

static const struct {
	const char *data;
	size_t size;
} fragments[] = {
	FRAGMENT(" "),
	FRAGMENT(" "),
	FRAGMENT(" "),
	FRAGMENT("  "),
	FRAGMENT("\n"),
	FRAGMENT("\n\n"),
	FRAGMENT("\r\n"),
	FRAGMENT("\t"),
	FRAGMENT("\xC2\xA0"),
	FRAGMENT("\xE2\x80\xA8"),
	FRAGMENT("\xE2\x80\xA9"),
	FRAGMENT("\xE3\x80\x80"),
	FRAGMENT("a"),
	FRAGMENT("the"),
	FRAGMENT("U.S."),
	FRAGMENT("Mr."),
	FRAGMENT("No."),
	FRAGMENT("e.g."),
	FRAGMENT("I"),
	FRAGMENT("don\xE2\x80\x99t"),
	FRAGMENT("state-of-the-art"),
	FRAGMENT("AT&T"),
	FRAGMENT("C++"),
	FRAGMENT("C#"),
	FRAGMENT("3.5m"),
	FRAGMENT("1,500.75"),
	FRAGMENT("10:30"),
	FRAGMENT("2020-02-04"),
	FRAGMENT("4."),
	FRAGMENT("9/11"),
	FRAGMENT("http://example.org/a_(b)?c=d."),
	FRAGMENT("www.x.y"),
	FRAGMENT("a.b@c.de"),
	FRAGMENT("@name@host.org"),
	FRAGMENT("#tag"),
	FRAGMENT("#"),
	FRAGMENT("@"),
	FRAGMENT("."),
	FRAGMENT(".."),
	FRAGMENT("..."),
	FRAGMENT(","),
	FRAGMENT("!"),
	FRAGMENT("?"),
	FRAGMENT(":"),
	FRAGMENT(";"),
	FRAGMENT("-"),
	FRAGMENT("--"),
	FRAGMENT("'"),
	FRAGMENT("''"),
	FRAGMENT("``"),
	FRAGMENT("\""),
	FRAGMENT("("),
	FRAGMENT(")"),
	FRAGMENT("_"),
	FRAGMENT("$"),
	FRAGMENT("%"),
	FRAGMENT("&"),
	FRAGMENT("/"),
	FRAGMENT("*"),
	FRAGMENT("+"),
	FRAGMENT("\xE2\x80\x9C"),
	FRAGMENT("\xE2\x80\x9D"),
	FRAGMENT("\xE2\x80\x98"),
	FRAGMENT("\xE2\x80\x99"),
	FRAGMENT("\xE2\x80\x9E"),
	FRAGMENT("\xC2\xAB"),
	FRAGMENT("\xC2\xBB"),
	FRAGMENT("\xE2\x80\x93"),
	FRAGMENT("\xE2\x80\x94"),
	FRAGMENT("\xE2\x80\xA6"),
	FRAGMENT("\xE3\x80\x82"),
	FRAGMENT("\xE3\x80\x8C"),
	FRAGMENT("\xEF\xBC\x9F"),
	FRAGMENT("\xD8\x9F"),
	FRAGMENT("\xE0\xA5\xA4"),
	FRAGMENT("\xCC\x81"),
	FRAGMENT("\xC2\xAD"),
	FRAGMENT("\xE2\x80\x8C"),
	FRAGMENT("\xE2\x80\x8D"),
	FRAGMENT("\xE2\x80\x8B"),
	FRAGMENT("\xEF\xBB\xBF"),
	FRAGMENT("\xE2\x80\xAE"),
	FRAGMENT("\xEF\xB8\x8F"),
	FRAGMENT("\xE2\x83\xA3"),
	FRAGMENT("\xF0\x9F\x91\xA9"),
	FRAGMENT("\xF0\x9F\x8F\xBD"),
	FRAGMENT("\xF0\x9F\x87\xA9"),
	FRAGMENT("\xE2\x9D\xA4"),
	FRAGMENT("\xC3\x89"),
	FRAGMENT("\xC4\xB0"),
	FRAGMENT("\xD0\x9C\xD0\xB8\xD1\x80"),
	FRAGMENT("\xD7\xA6\xD7\x94\"\xD7\x9C"),
	FRAGMENT("\xD9\x85\xDB\x8C"),
	FRAGMENT("\xE6\x97\xA5"),
	FRAGMENT("\xE3\x82\xAB"),
	FRAGMENT("\xED\x95\x9C\xEA\xB8\x80"),
	FRAGMENT("\xE0\xB9\x84"),
	FRAGMENT("\xE0\xA4\x95\xE0\xA5\x8D"),
	FRAGMENT("\xD5\x9E"),
	FRAGMENT("\xC2\xB2"),
	FRAGMENT("\xC2\xBD"),
	FRAGMENT("\0"),
	FRAGMENT("\x01"),
	FRAGMENT("\x7F"),
	FRAGMENT("\x80"),
	FRAGMENT("\xC0\x80"),
	FRAGMENT("\xE2\x80"),
	FRAGMENT("\xED\xA0\x80"),
	FRAGMENT("\xF4\x90\x80\x80"),
	FRAGMENT("\xF0\x9F"),
	FRAGMENT("\xFF"),
};

void text_fill_nasty(struct sequence *sequence, char *out, size_t size)
{
	size_t at = 0;

	while (at < size) {
		size_t which = sequence_below(sequence, sizeof fragments / sizeof *fragments + 2);

		if (which >= sizeof fragments / sizeof *fragments) {
			out[at++] = (char)sequence_below(sequence, 256);
		} else if (fragments[which].size <= size - at) {
			memcpy(out + at, fragments[which].data, fragments[which].size);
			at += fragments[which].size;
		}
	}
}
