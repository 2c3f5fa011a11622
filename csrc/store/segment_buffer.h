/* The documents that wait to become a segment: cut into types, counted, their fields kept. */
#ifndef STORE_SEGMENT_BUFFER_H
#define STORE_SEGMENT_BUFFER_H

#include "base/hash_map.h"
#include "store/code_list.h"
#include "store/fields.h"
#include "store/recent_types.h"
#include "store/segment.h"
#include "watchword/store.h"

/* How a type is used; its number is that in the map of types. */
struct type_use {
	uint64_t count;
	uint32_t term; /* number in the map of terms, LEXICON_NO_TERM for layout */
};

struct term_use {
	uint64_t documents;
	uint64_t last; /* number of the last document that has it, plus 1 */
};

/* A type's tag in the map of types: kind and ending, which are part of what it is. */
static inline uint32_t type_tag(uint8_t kind, bool ends_sentence)
{
	return kind | (uint32_t)ends_sentence << 8;
}

static inline uint8_t type_tag_kind(uint32_t tag)
{
	return (uint8_t)tag;
}

static inline uint8_t type_tag_ending(uint32_t tag)
{
	return (uint8_t)(tag >> 8);
}

/* What the document table says of a document. */
struct document_entry {
	uint64_t codes;
	uint64_t bytes;
	uint64_t tokens;
	uint64_t words;
	int32_t date; /* days since 1970-01-01, or DATE_NONE */
};

struct segment_buffer {
	const ww_alloc *alloc;
	enum word_profile profile;
	struct hash_map types;
	struct recent_types *recent;
	struct vec type_uses;   /* struct type_use, by number of the type */
	struct hash_map terms;  /* folded texts */
	struct vec term_uses;   /* struct term_use, by number of the term */
	struct vec folded;      /* scratch */
	struct code_list codes; /* numbers of types, all documents in a row */
	struct vec documents;   /* struct document_entry */
	struct field_buffer fields;
	uint64_t type_text_bytes; /* at most */
};

/* To be cleared whatever the outcome. */
ww_status segment_buffer_begin(struct segment_buffer *buffer, const ww_alloc *alloc, enum word_profile profile,
                               ww_error *error);

/* Adds a document that has been checked; date as in document_entry. After a failure the buffer can only be cleared. */
ww_status segment_buffer_add(struct segment_buffer *buffer, const ww_input *document, int32_t date, ww_error *error);

/* Whether a document of that many bytes surely fits: a segment's lexicon has at most 1 GiB of text and 2^31 types. */
bool segment_buffer_has_room(const struct segment_buffer *buffer, uint64_t text_bytes);

static inline uint64_t segment_buffer_documents(const struct segment_buffer *buffer)
{
	return buffer->documents.count;
}

/* Memory that the buffer holds. */
size_t segment_buffer_bytes(const struct segment_buffer *buffer);

void segment_buffer_clear(struct segment_buffer *buffer);

#endif
