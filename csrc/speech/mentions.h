/* A table of mentions, read: which slogan, document and source each row is of. */
#ifndef SPEECH_MENTIONS_H
#define SPEECH_MENTIONS_H

#include "base/hash_map.h"
#include "speech/variants.h"
#include "watchword/slogans.h"

struct mentions {
	const ww_alloc *alloc;
	const ww_table *table; /* borrowed */
	uint64_t rows;
	struct variants *variants; /* finished */
	uint32_t *variant_of;      /* by row; VARIANT_NONE: the text has no word, and counts nowhere */
	struct hash_map documents; /* ids, numbered by their first row */
	uint32_t *document_of;     /* by row */
	struct hash_map sources;
	uint32_t *source_of; /* by row; VARIANT_NONE: no source */
	size_t text_column;
	size_t document_column;
	size_t source_column;
	size_t date_column;
	size_t medium_column; /* this and the next: the table's width when it has none */
	size_t gloss_column;
};

/* Reads and groups all rows. table must outlive *mentions; clear it whatever happens. */
ww_status mentions_read(struct mentions *mentions, const ww_table *table, const ww_run *run, ww_error *error);

/* VARIANT_NONE for a row that counts nowhere. */
uint32_t mentions_slogan(const struct mentions *mentions, uint64_t row);

/* DATE_NONE when the document has none. */
int32_t mentions_date(const struct mentions *mentions, uint64_t row);

void mentions_clear(struct mentions *mentions);

#endif
