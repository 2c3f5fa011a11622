/*
 * The outer loop of detectors: every document of a view is looked at once, on all threads, and what is found becomes
 * one table in the order of the documents.
 */
#ifndef SPEECH_DETECT_H
#define SPEECH_DETECT_H

#include "corpus/label.h"
#include "speech/lessons.h"
#include "speech/places.h"
#include "table/build.h"
#include "watchword/speech.h"

/* The columns that every detector's table begins with. */
enum { DETECT_COLUMNS = LABEL_COLUMNS };

enum { DETECT_SHEETS = 2 };

/* One document, as a detector's look sees it. Borrowed, valid during the call. */
struct detection {
	const uint32_t *types; /* the whole document, layout included */
	size_t count;
	const struct lexicon *lexicon;
	const struct shapes *shapes;
	const char *language;                      /* of the word lists, as tagged or guessed; "" when they have none */
	const struct sheet *sheets[DETECT_SHEETS]; /* the detector's, of this language */
	void *work;                                /* the detector's, of this thread */
	double min_confidence;                     /* as the caller asked, 0: the detector's own threshold */
	struct table_builder *rows;                /* column DETECT_COLUMNS is the detector's first */
	struct places *places;                     /* empty until detect_locate */

	struct token_run run; /* the rest is for detect.c */
	const ww_corpus *corpus;
	struct lessons *lessons;
	struct segment_lesson segment;
	char code[LANGUAGE_BYTES]; /* of the language, listed or not */
	enum place_unit unit;
	bool located;
	struct document_label label; /* of a located document */
};

/* Functions are called from several threads; a work object is used by one at a time. */
struct detector {
	const struct table_field *columns; /* after the first three */
	size_t column_count;

	sheet_maker sheets[DETECT_SHEETS]; /* NULL where it needs no more */

	/* Working memory of one thread, reused from document to document; for end. */
	ww_status (*begin)(void **out, const ww_alloc *alloc, ww_error *error);
	void (*end)(void *work);

	/* Looks at a document and writes rows: detect_row, then one cell for each column of the detector's. */
	ww_status (*look)(struct detection *detection, ww_error *error);
};

ww_status detect_run(ww_table **out, const ww_corpus *corpus, const struct detector *detector,
                     const ww_speech_options *options, const ww_run *run, ww_error *error);

/* Finds the places of the document's tokens, once; only for documents in which something was found. */
ww_status detect_locate(struct detection *detection, ww_error *error);

/* Begins a row with the cells of a located document. */
ww_status detect_row(struct detection *detection, ww_error *error);

/*
 * Cells about tokens first to last (included) of a located document: their text, and where it starts / ends, in the
 * unit that the caller asked for.
 */
ww_status detect_text(struct detection *detection, size_t column, size_t first, size_t last, ww_error *error);
ww_status detect_start(struct detection *detection, size_t column, size_t first, ww_error *error);
ww_status detect_end(struct detection *detection, size_t column, size_t last, ww_error *error);

#endif
