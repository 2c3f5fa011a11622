/*
 * Examples that are documentation and test at once: the files of tests/spec.
 *
 *     example LANGUAGE: what it shows
 *     the text, over any number of lines
 *     .
 *     what must come out, up to an empty line
 *
 * LANGUAGE is a BCP 47 tag, or - for none. In both parts \n, \r, \t, \\, \xHH (a byte) and \u{H...} (a code point)
 * stand for what cannot be seen. The text has no line end at its end. Lines that start with // outside of examples are
 * comments.
 */
#ifndef SUPPORT_EXAMPLES_H
#define SUPPORT_EXAMPLES_H

#include <stddef.h>

struct example {
	char *language; /* "" for none */
	char *name;
	char *text;
	size_t text_size; /* text may hold zeros */
	char *expected;   /* lines, each with its line end */
	size_t expected_size;
	int line;
};

struct examples {
	struct example *items;
	size_t count;
};

/* Reads tests/spec/NAME; a file that cannot be read or is not as above fails the test. */
struct examples examples_read(const char *name);

void examples_free(struct examples *examples);

/* What show may write at most, its zero included. */
enum { EXAMPLE_SHOWN_BYTES = 4096 };

/*
 * Asserts that tests/spec/NAME holds at least so many examples, and that for each of them show writes what must come out. show
 * returns how many bytes it wrote before its zero.
 */
void examples_check(const char *name, size_t least, size_t (*show)(char *out, const struct example *example));

#endif
