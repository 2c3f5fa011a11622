/* What ww_speakers counts: a quotation a row, without its text. */
#ifndef SPEECH_QUOTATION_TABLE_H
#define SPEECH_QUOTATION_TABLE_H

#include "speech/detect.h"

/* Columns of speaker_rows behind the first DETECT_COLUMNS. */
enum {
	SPEAKER_ROW = DETECT_COLUMNS, /* "row" u64: of the view */
	SPEAKER_KIND,                 /* "kind" i64: enum quotation_kind */
	SPEAKER_WORDS,                /* "words" u64: of its parts */
	SPEAKER_NAME,                 /* "name" utf8: as written, without titles */
	SPEAKER_ID,                   /* "speaker_id" utf8: as of ww_quotations */
	SPEAKER_NOUN                  /* "noun" utf8: folded, of a speaker without id; null for pronouns */
};

/* The rows of ww_quotations, in their order. Errors: as there. */
ww_status speaker_rows(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options, const ww_run *run,
                       ww_error *error);

#endif
