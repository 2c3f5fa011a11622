/* The documents that wait to become a segment: cut into types, counted, their fields kept. */
#ifndef STORE_SEGMENT_BUFFER_H
#define STORE_SEGMENT_BUFFER_H

#include "store/batch.h"
#include "store/code_list.h"
#include "store/fields.h"
#include "store/segment.h"

/* How a type is used; its number is that in the map of types. */
struct type_use {
	uint64_t count;
	uint32_t term; /* number in the map of terms, LEXICON_NO_TERM for layout */
};

struct segment_buffer {
	const ww_alloc *alloc;
	enum word_profile profile;
	struct type_map types;
	struct arena texts;     /* of types and terms */
	struct vec type_uses;   /* struct type_use, by number of the type */
	struct type_map terms;  /* folded texts */
	struct hash_map notes;  /* annotations, as in notes.h */
	struct vec folded;      /* scratch */
	struct vec numbers;     /* scratch: uint32_t */
	struct code_list codes; /* numbers of types, all documents in a row */
	struct vec documents;   /* struct document_entry */
	struct field_buffer fields;
	uint64_t type_text_bytes;
	bool has_turkic; /* a type is folded as in Turkish */
};

/* seed: that of the batches. To be cleared whatever the outcome. */
ww_status segment_buffer_begin(struct segment_buffer *buffer, const ww_alloc *alloc, enum word_profile profile,
                               struct hash_key seed, ww_error *error);

/*
 * Takes the documents of a batch that has been cut. WW_ELIMIT: the batch has more different words than a segment can
 * hold. After a failure the buffer can only be cleared.
 */
ww_status segment_buffer_take(struct segment_buffer *buffer, const struct batch *batch, ww_error *error);

/* What comes next, at most. */
struct buffer_growth {
	uint64_t types;
	uint64_t type_text_bytes;
	uint64_t codes;
	uint64_t documents;
	uint64_t field_bytes;
};

/* What a batch that has been cut adds at most. */
struct buffer_growth batch_growth(const struct batch *batch);

/* Whether so much fits as well: a segment's lexicon has at most 1 GiB of text and 2^31 types. An empty buffer says yes.
 */
bool segment_buffer_has_room(const struct segment_buffer *buffer, const struct buffer_growth *growth);

static inline uint64_t segment_buffer_documents(const struct segment_buffer *buffer)
{
	return buffer->documents.count;
}

/* Memory that the buffer takes at most when it has grown so much and is turned into a segment. */
uint64_t segment_buffer_need(const struct segment_buffer *buffer, const struct buffer_growth *growth);

/*
 * The number of a type, added if it is new; its count is the caller's to keep, in type_uses. text has TYPE_MAP_SLACK
 * readable bytes behind it; note is one of buffer->notes, or 0.
 */
ww_status segment_buffer_type(uint32_t *number, struct segment_buffer *buffer, ww_text text, uint16_t tag,
                              uint32_t note, ww_error *error);

void segment_buffer_clear(struct segment_buffer *buffer);

#endif
