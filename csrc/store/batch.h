/*
 * A batch: documents that are cut together, into types and codes of the batch's own numbering. Batches know nothing of
 * each other, so each can be cut on another thread. The types of one fit into a processor's cache.
 */
#ifndef STORE_BATCH_H
#define STORE_BATCH_H

#include "base/hash_map.h"
#include "store/type_map.h"
#include "text/fold.h"
#include "text/pieces.h"
#include "watchword/store.h"

/* What the document table says of a document. */
struct document_entry {
	uint64_t codes;
	uint64_t bytes;
	uint64_t tokens;
	uint64_t words;
	int32_t date; /* days since 1970-01-01, or DATE_NONE */
};

struct batch_document {
	uint64_t text_at;  /* in batch->text */
	uint64_t given_at; /* in batch->given */
	uint64_t given_count;
	uint64_t field_count; /* in batch->fields, behind those of the documents before */
	const struct language *language;
	enum folding folding;
	bool is_given; /* its tokens are */
	struct document_entry entry;
};

/* A metadata field: name and value stand in batch->meta, behind those of the fields before. */
struct batch_field {
	size_t name_size;
	size_t value_size;
};

struct batch {
	const ww_alloc *alloc;
	enum word_profile profile;
	/* What comes in. */
	struct vec text;       /* of all documents, end to end */
	struct vec documents;  /* struct batch_document */
	struct vec given;      /* struct given_token, of all documents that have their own */
	struct vec notes_of;   /* uint32_t, the note of each of those */
	struct hash_map notes; /* annotations, as in notes.h */
	struct vec meta;
	struct vec fields;    /* struct batch_field */
	uint64_t other_bytes; /* that the writer held besides when the batch was full */
	/* What comes out. */
	struct type_map types;    /* texts borrowed from batch->text */
	struct vec counts;        /* uint64_t, by number of the type */
	struct vec codes;         /* uint32_t, numbers of types */
	uint64_t type_text_bytes; /* of all types */
	uint64_t invalid_bytes;   /* that are not UTF-8 */
	ww_error error;           /* how cutting went */
};

/* Hashes with a seed that all batches of a segment share. */
struct batch batch_of(const ww_alloc *alloc, enum word_profile profile, struct hash_key seed);

/* Copies a document that has been checked; date as in document_entry. After a failure the batch can only be cleared. */
ww_status batch_add(struct batch *batch, const ww_input *document, int32_t date, ww_error *error);

/* Bytes of documents in the batch: what decides when it is full. */
static inline uint64_t batch_bytes(const struct batch *batch)
{
	return batch->text.count + batch->meta.count + batch->given.count * sizeof(struct given_token);
}

/* Cuts the documents; batch->error tells how it went. */
void batch_cut(struct batch *batch);

/* Forgets everything and keeps some of the memory for the next documents. */
void batch_empty(struct batch *batch);

void batch_clear(struct batch *batch);

#endif
