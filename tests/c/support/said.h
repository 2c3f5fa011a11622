/* Tables of what was said, made of rows that a test writes down: mentions of slogans, or quotations. */
#ifndef SUPPORT_SAID_H
#define SUPPORT_SAID_H

#include "support/check.h"
#include "table/build.h"

enum { SAID_NO_DATE = -1, SAID_FIELDS = 6, SAID_NEEDED = 4 };

/* A row; NULL is null. */
struct said {
	const char *text;
	const char *document;
	const char *source;
	int date; /* SAID_NO_DATE is null */
	const char *speaker;
	const char *gloss;
};

/* Columns text, document, source, date, speaker_id, gloss: the first SAID_NEEDED are those that mentions must have. */
extern const struct table_field said_fields[SAID_FIELDS];

/* All columns, from an allocator. */
ww_status said_table(ww_table **out, const struct said *rows, size_t count, const ww_alloc *alloc, ww_error *error);

#endif
