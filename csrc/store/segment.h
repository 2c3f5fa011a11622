/*
 * A segment, opened for reading. Immutable; any number of threads may read it. Parts are loaded and checked when they
 * are first asked for and kept until the segment is closed, except where a function says that the caller gets a copy.
 */
#ifndef STORE_SEGMENT_H
#define STORE_SEGMENT_H

#include "base/status.h"
#include "base/vec.h"
#include "store/document_list.h"
#include "store/lexicon.h"
#include "text/words.h"
#include "watchword/run.h"

struct segment;

/* Known at open, from the header and the section table. */
struct segment_counts {
	uint64_t documents;
	uint64_t codes;  /* length of the stream: tokens and layout */
	uint64_t tokens; /* words and marks */
	uint64_t words;
	uint64_t text_bytes;
	uint64_t blocks; /* of the stream */
	uint64_t file_bytes;
	uint32_t types;
	uint32_t terms;
};

const struct segment_counts *segment_counts(const struct segment *segment);
enum word_profile segment_profile(const struct segment *segment);

/* "0000000000000017.seg"; borrowed. */
const char *segment_name(const struct segment *segment);

/* Documents that the manifest says are deleted. */
struct document_list segment_deleted(const struct segment *segment);

/* Borrowed from the segment. */
ww_status segment_lexicon(const struct lexicon **out, const struct segment *segment, ww_error *error);

enum { DATE_NONE = INT32_MIN };

/* One entry a document, in the order they were added; arrays borrowed from the segment. */
struct document_table {
	uint64_t documents;
	const uint64_t *first_code; /* documents + 1: where its codes start in the stream */
	const uint64_t *bytes;      /* of its text */
	const uint64_t *tokens;     /* words and marks */
	const uint64_t *words;
	const int32_t *dates; /* days since 1970-01-01, or DATE_NONE */
};

ww_status segment_documents(const struct document_table **out, const struct segment *segment, ww_error *error);

/* Text fields: "id", "title", "source", "url", "lang" are 0 to 4, then the user's in byte order. */
enum { FIELD_ID = 0, FIELD_TITLE, FIELD_SOURCE, FIELD_URL, FIELD_LANG, FIELD_BUILT_IN };

size_t segment_field_count(const struct segment *segment);
const char *segment_field_name(const struct segment *segment, size_t field);

/* The values of one field for all documents; the caller's. Absent is empty. */
struct text_column {
	const ww_alloc *alloc;
	uint64_t rows;
	char *text;
	uint64_t *text_at; /* rows + 1 */
};

static inline ww_text text_column_at(const struct text_column *column, uint64_t row)
{
	return (ww_text){column->text + column->text_at[row], column->text_at[row + 1] - column->text_at[row]};
}

ww_status segment_field(struct text_column *out, const struct segment *segment, size_t field, ww_error *error);
void text_column_clear(struct text_column *column);

/*
 * Reads values one by one, a block at a time: in ascending order of documents each block is read once. One thread at a
 * time; serves any field of any segment.
 */
struct field_reader;

ww_status field_reader_new(struct field_reader **out, const ww_alloc *alloc, ww_error *error);

/* The value of a document, borrowed until the next call; absent is empty. */
ww_status field_reader_get(ww_text *out, struct field_reader *reader, const struct segment *segment, size_t field,
                           uint64_t document, ww_error *error);

/* Accepts NULL. */
void field_reader_free(struct field_reader *reader);

/* first_code of each stream block, blocks + 1 of them; borrowed. */
ww_status segment_block_starts(const uint64_t **out, const struct segment *segment, ww_error *error);

/* Reads stream blocks into memory of its own. One thread at a time; serves any segment. */
struct block_reader;

ww_status block_reader_new(struct block_reader **out, const ww_alloc *alloc, ww_error *error);

/*
 * The type ids of a block, each below the number of types. Borrowed until the next load. A block that is loaded already
 * costs nothing.
 */
ww_status block_reader_load(const uint32_t **ids, size_t *count, struct block_reader *reader,
                            const struct segment *segment, uint64_t block, ww_error *error);

void block_reader_free(struct block_reader *reader);

/*
 * Codes in a chunk of the word index: chunk c covers stream positions c * INDEX_CHUNK to (c + 1) * INDEX_CHUNK. A block
 * of the stream is inflated for one hit anyway, and is several chunks long. FORMAT.md says what other sizes cost.
 */
enum { INDEX_CHUNK = 8192 };

/*
 * Appends the numbers (uint32_t, ascending) of the chunks in which a type occurs to out. For a frequent type, which the
 * index does not list, these are all chunks, whether it occurs there or not.
 */
ww_status segment_chunks_of(struct vec *out, const struct segment *segment, uint32_t type, ww_error *error);

#endif
