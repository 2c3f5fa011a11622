/* The lexicon as a section of records, one a column; FORMAT.md has the columns. */
#ifndef STORE_LEXICON_FILE_H
#define STORE_LEXICON_FILE_H

#include "store/lexicon.h"
#include "store/ranks.h"
#include "store/records.h"
#include "store/stream_writer.h"

enum lexicon_column {
	COLUMN_KINDS,           /* a byte a type: its tag (store/type_map.h) */
	COLUMN_COUNTS,          /* a varint a type: count of the type before minus this one's; the first as it is */
	COLUMN_SHARED,          /* a byte a type: bytes at its start that the type before has too */
	COLUMN_REST_SIZES,      /* a varint a type: bytes after those */
	COLUMN_REST,            /* the bytes after those */
	COLUMN_TERM_WAYS,       /* a byte a type that is not layout: enum term_way */
	COLUMN_TERM_BACK,       /* a varint a TERM_KNOWN */
	COLUMN_TERM_TEXT_SIZES, /* a varint a TERM_SPELT */
	COLUMN_TERM_TEXTS,      /* the bytes of those */
	COLUMN_TERM_DOCUMENTS,  /* a varint a term: its count minus its documents */
	LEXICON_PLAIN_COLUMNS,  /* all, where no type is annotated */
	COLUMN_TAG_SIZES = LEXICON_PLAIN_COLUMNS, /* a varint a tag, by number */
	COLUMN_TAG_TEXTS,                         /* the bytes of those */
	COLUMN_LEMMAS,                            /* a varint a type: number of its lemma plus 1, 0 for none */
	COLUMN_PARTS_OF_SPEECH,                   /* the same of its part of speech */
	LEXICON_COLUMNS
};

/* How the term of a type is told. */
enum term_way {
	TERM_SAME = 0,  /* a new term with the type's own text */
	TERM_LOWER = 1, /* a new term: the type's text with A to Z made small */
	TERM_SPELT = 2, /* a new term whose text is in the column of texts */
	TERM_KNOWN = 3  /* a term of a lower type: terms so far minus 1 minus the term's id */
};

/* A to Z made small, every other byte as it is. */
static inline char lower_ascii(char byte)
{
	return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

/* terms: by id, in how many documents each occurs. */
ww_status lexicon_write(struct block_writer *blocks, const struct segment_buffer *buffer, const struct ranks *ranks,
                        const struct counted_term *terms, ww_error *error);

/* Reads and checks the lexicon of a segment; for lexicon_clear whatever the outcome. */
ww_status lexicon_read(struct lexicon *out, const ww_alloc *alloc, const struct block_source *source, ww_error *error);

void lexicon_clear(struct lexicon *lexicon, const ww_alloc *alloc);

#endif
