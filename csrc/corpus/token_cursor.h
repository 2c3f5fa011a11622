/* The one way over tokens: documents of a view in order, their codes in runs. */
#ifndef CORPUS_TOKEN_CURSOR_H
#define CORPUS_TOKEN_CURSOR_H

#include "corpus/corpus.h"

/* Codes in a row of one document. Borrowed until the next call on the cursor. */
struct token_run {
	struct document_place place;
	uint64_t row;          /* of the view */
	uint64_t at;           /* place of the first code in its document */
	const uint32_t *types; /* type ids of the segment, layout included */
	size_t count;
	bool first; /* begins its document */
	bool last;  /* ends its document; a document without codes is one run of count 0, first and last */
};

/* One thread at a time. */
struct token_cursor;

/* Over rows from to to - 1 of the view. */
ww_status token_cursor_open(struct token_cursor **out, const ww_corpus *corpus, uint64_t from, uint64_t to,
                            ww_error *error);

/* The next run; *more is false (and *run untouched) at the end. A run never spans documents or stream blocks. */
ww_status token_cursor_next(struct token_run *run, bool *more, struct token_cursor *cursor, ww_error *error);

/* The next document in one run, whatever its length (4 bytes a code). For cursors on which _next is not used. */
ww_status token_cursor_document(struct token_run *run, bool *more, struct token_cursor *cursor, ww_error *error);

void token_cursor_close(struct token_cursor *cursor);

/* Rows in a row of a view: a share of work for one thread. */
struct row_range {
	uint64_t from;
	uint64_t to;
	uint64_t codes;
};

/*
 * Cuts a view into ranges of about `codes` codes (at least a document each), in order, for pool_run; never depends on
 * the number of threads. A range lies inside one segment. The caller frees *out with the corpus's allocator.
 */
ww_status corpus_ranges(struct row_range **out, size_t *count, const ww_corpus *corpus, uint64_t codes,
                        ww_error *error);

#endif
