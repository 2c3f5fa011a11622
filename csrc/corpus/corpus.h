/* What is behind a ww_corpus: a snapshot, with what was computed from it, and the documents of this view. */
#ifndef CORPUS_CORPUS_H
#define CORPUS_CORPUS_H

#include "store/snapshot.h"
#include "watchword/corpus.h"

struct corpus_shared; /* counted holders; a mutex guards what is computed lazily */

/* The documents of one segment that a view keeps. */
struct view_part {
	uint64_t count;
	const uint64_t *documents; /* ascending; NULL: all of them, or none where count is 0 */
	uint64_t first_row;        /* rows of the parts before */
};

struct ww_corpus {
	struct corpus_shared *shared;
	struct view_part *parts; /* one a segment */
	uint64_t rows;           /* documents in the view */
	bool whole;              /* every document of the snapshot */
};

/* The document of a row of a part. */
static inline uint64_t view_document(const struct view_part *part, uint64_t row)
{
	return part->documents ? part->documents[row] : row;
}

/* Sees a row of a view: the number of its document in the table of its segment. */
typedef void (*row_visit)(void *context, uint64_t row, const struct document_table *table, uint64_t document);

/* Visits all rows of a view, in order. */
ww_status corpus_visit(const ww_corpus *corpus, row_visit visit, void *context, ww_error *error);

const ww_alloc *corpus_alloc(const ww_corpus *corpus);
size_t corpus_segments(const ww_corpus *corpus);
const struct segment *corpus_segment(const ww_corpus *corpus, size_t index);

/* A document by its place in the store. */
struct document_place {
	size_t segment;
	uint64_t document;
};

/* The place of a row of the view; row must be below corpus->rows. */
struct document_place corpus_place(const ww_corpus *corpus, uint64_t row);

/* The view of the rows of corpus whose flag (0 or 1, one a row) is set; the caller's, for ww_corpus_close. */
ww_status corpus_keep(ww_corpus **out, const ww_corpus *corpus, const uint8_t *keep, ww_error *error);

/* What result tables say of a document; borrowed from the corpus. */
struct document_label {
	ww_text id;
	ww_text source; /* empty: none */
	int32_t date;   /* or DATE_NONE */
};

ww_status corpus_label(struct document_label *out, const ww_corpus *corpus, struct document_place place,
                       ww_error *error);

/* Its language tag, "" for none; borrowed. */
ww_status corpus_language(ww_text *out, const ww_corpus *corpus, struct document_place place, ww_error *error);

/*
 * All values of a field, one column a segment (rows 0 where a segment has no such field); borrowed from the corpus,
 * loaded once. WW_ENOTFOUND names the fields that there are.
 */
ww_status corpus_field(const struct text_column **out, const ww_corpus *corpus, const char *name, ww_error *error);

/* The value of a document among the columns of corpus_field; empty for none. */
static inline ww_text corpus_value(const struct text_column *columns, struct document_place place)
{
	const struct text_column *column = &columns[place.segment];
	return column->rows ? text_column_at(column, place.document) : (ww_text){0};
}

#endif
