/* Texts to test with: files, and bytes that are hard on a scanner of text. */
#ifndef SUPPORT_TEXTS_H
#define SUPPORT_TEXTS_H

#include <stddef.h>

#include "support/check.h"

/* Bytes on the heap, with a zero behind them that does not count; data is the owner's, for free. */
struct text {
	char *data;
	size_t size;
};

/* folder / name, read whole; data is NULL when there is no such file. Files that end in .gz are inflated. */
struct text text_of_file(const char *folder, const char *name);

/* Fills out with pieces of text of many languages, broken UTF-8, quotes, dots, joiners, line ends and random bytes. */
void text_fill_nasty(struct sequence *sequence, char *out, size_t size);

/* A text of `times` copies of a unit. */
struct text text_repeat(const char *unit, size_t size, size_t times);

#endif
