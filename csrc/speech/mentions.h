/* A table of mentions, read: which slogan, document and source each row is of. */
#ifndef SPEECH_MENTIONS_H
#define SPEECH_MENTIONS_H

#include "base/hash_map.h"
#include "base/vec.h"
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
	size_t speaker_column;     /* column speaker_id; the width: texts are not told apart by speaker */
	uint32_t min_words;        /* shorter texts count nowhere */
	struct hash_map speakers;  /* owners of variants, numbered by their first row */
	struct hash_map said;      /* words that have a speaker, folded */
	struct vec first_speakers; /* uint32_t: of each of them */
	struct vec words;          /* char: scratch */
};

/*
 * Reads and groups all rows as mentions of slogans. table must outlive *mentions; clear it whatever happens. A gloss is
 * taken for a translation when it is about as long as the slogan.
 */
ww_status mentions_read(struct mentions *mentions, const ww_table *table, const ww_run *run, ww_error *error);

/*
 * The same of quotations of min_words words or more: those of different speakers (column speaker_id) are told apart. A
 * row without speaker takes the first that an earlier row of the same words has.
 */
ww_status mentions_read_quotations(struct mentions *mentions, const ww_table *table, uint32_t min_words,
                                   const ww_run *run, ww_error *error);

/* VARIANT_NONE for a row that counts nowhere. */
uint32_t mentions_slogan(const struct mentions *mentions, uint64_t row);

/* DATE_NONE when the document has none. */
int32_t mentions_date(const struct mentions *mentions, uint64_t row);

/* The id of a row's document. */
ww_text mentions_document(const struct mentions *mentions, uint64_t row);

/*
 * The rows of the view that the documents are in, by number; *out is the caller's, also on failure. WW_ENOTFOUND for a
 * document that the view does not have.
 */
ww_status mentions_documents(uint64_t **out, const struct mentions *mentions, const ww_corpus *corpus, ww_error *error);

void mentions_clear(struct mentions *mentions);

#endif
