/** Writing a store: documents in, committed segments out. */
#ifndef WATCHWORD_STORE_H
#define WATCHWORD_STORE_H

#include "run.h"
#include "status.h"
#include "table.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The one writer of a store. Belongs to one thread at a time. */
typedef struct ww_writer ww_writer;

/** A metadata field of the user's. */
typedef struct ww_field {
	ww_text name; /**< UTF-8, not empty, not a name of ww_documents's own columns */
	ww_text value;
} ww_field;

/** A token of a text that was cut beforehand: a stretch of it, with what is known of the word. */
typedef struct ww_token {
	uint64_t start; /**< byte offset in the text; below end */
	uint64_t end;   /**< at most the start of the next token */
	ww_text lemma;  /**< UTF-8 without zero bytes, at most 255 bytes; empty: none */
	ww_text pos;    /**< part of speech, likewise */
	bool ends_sentence;
} ww_token;

/** A document to add. Everything but id and text may be empty (size 0), which reads back as null. */
typedef struct ww_input {
	size_t size;  /**< sizeof(ww_input) */
	ww_text id;   /**< unique in the store; 1 to 65,535 bytes of UTF-8 */
	ww_text date; /**< YYYY-MM-DD, YYYY-MM, YYYY, or an ISO 8601 date and time, of which the date is kept */
	ww_text title;
	ww_text source;
	ww_text url;
	ww_text lang; /**< a BCP 47 tag such as "en"; steers sentence and quotation rules */
	ww_text text; /**< any bytes; comes back byte for byte */
	const ww_field *fields;
	size_t field_count;
	const ww_token *tokens; /**< the words and marks of the text; NULL: the store's profile cuts it. What they leave out
	                             is layout. When none ends a sentence, sentences are found by rule */
	size_t token_count;
} ww_input;

/** How to open a store for writing. */
typedef struct ww_writer_options {
	size_t size;                 /**< sizeof(ww_writer_options) */
	const ww_alloc *alloc;       /**< must outlive the writer */
	const ww_file_system *files; /**< must outlive the writer */
	bool append;                 /**< false: make a new store, WW_EEXISTS if there is one; true: add to one */
	const char *profile;         /**< how text is cut into words: "news" (default), "unicode" (UAX #29)
	                                  or "whitespace" (text that is cut already); an existing store has its
	                                  own */
	uint64_t memory_limit;       /**< bytes for what waits, the ids of the store and the writing of a segment; 0: 1 GiB.
	                                  When they are used up a segment is written, so that little memory makes many small
	                                  segments. The document being added, a few MiB a thread and the estimate's error, a
	                                  quarter at most, come on top */
	bool no_sync;                /**< commits survive the process, but a power cut may cost the whole store, also what
	                                  was committed before */
	uint32_t threads;            /**< that cut text into words and compress; 0: as many as there are cores. The bytes of
	                                  the store do not depend on them */
	bool keep_segments;          /**< commits never merge segments; only ww_writer_compact does */
} ww_writer_options;

/** What a writer has done since it was opened. */
typedef struct ww_writer_report {
	uint64_t documents; /**< added and committed or waiting */
	uint64_t tokens;    /**< words and marks in those that are committed */
	uint64_t text_bytes;
	uint64_t invalid_bytes; /**< in those that are committed: bytes that are not UTF-8, kept as they are */
} ww_writer_report;

/**
 * Opens a store for writing; path is a directory, usually NAME.ww, and is created for a new store. *out is the
 * caller's, for ww_writer_close. Errors: WW_EEXISTS, WW_ENOTFOUND, WW_EBUSY (another writer has it), WW_EINVAL (not a
 * directory), WW_EDAMAGED, WW_EVERSION, WW_EIO, WW_ENOMEM.
 */
WW_API ww_status ww_writer_open(ww_writer **out, const char *path, const ww_writer_options *options, ww_error *error);

/**
 * Adds a document. After WW_EINVAL (no id, a date that is no date, a bad field name), WW_EEXISTS (the id is in the
 * store or was added before) and WW_ELIMIT (too many fields or documents, a text of 2^48 bytes) the document is left
 * out and the writer goes on. After any other error, which may be that of a document added before, or a document with
 * more different words than a segment holds (1 GiB of them; WW_ELIMIT as well), only ww_writer_close may follow, and
 * every other call says so.
 */
WW_API ww_status ww_writer_add(ww_writer *writer, const ww_input *document, ww_error *error);

/**
 * Whether ww_writer_add_rows can read record batches of this schema. Columns may be of type utf8, large_utf8,
 * utf8_view, the same of binary, bool, integers, date32, date64, timestamp (without zone or in UTC), null, and
 * dictionaries of these. WW_EINVAL names the column of another type.
 */
WW_API ww_status ww_rows_check(const struct ArrowSchema *schema, ww_error *error);

/**
 * Adds the rows of an Arrow record batch, from *row on, as documents. Columns named id, date, title, source, url, lang
 * and text are what they are called; others, and a second one of such a name, are fields of the user's. Values are
 * written out as text, and null is no value. On return *row is the number of rows of the batch, or the row that failed:
 * after an error that leaves out a document, as in ww_writer_add, calling again with *row + 1 goes on behind it. Schema
 * and batch stay the caller's. run is asked while a segment has to be written: WW_ECANCELLED, after which only
 * ww_writer_close may follow. For an Arrow stream: get_schema and ww_rows_check once, then this for each get_next.
 */
WW_API ww_status ww_writer_add_rows(uint64_t *row, ww_writer *writer, const struct ArrowSchema *schema,
                                    const struct ArrowArray *batch, const ww_run *run, ww_error *error);

/** Whether a document with this id is in the store or was added, and not deleted. */
WW_API bool ww_writer_has(const ww_writer *writer, ww_text id);

/**
 * Deletes documents by their ids, from the next commit on, whether they are in the store or were just added; the ids
 * may be added again. Their bytes stay in the store's files until segments are merged. WW_ENOTFOUND names the first id
 * that there is no document of; then none is deleted and the writer goes on. After any other error only ww_writer_close
 * may follow. Looks through the ids of the whole store, so many at once cost as much as one. Progress counts segments.
 */
WW_API ww_status ww_writer_delete(ww_writer *writer, const ww_text *ids, size_t count, const ww_run *run,
                                  ww_error *error);

/**
 * Makes all that was added and deleted so far visible, at once and durably. On failure only ww_writer_close may follow,
 * and the store is as it was before; or, when it is the very last step that failed, as it should be: opening it tells.
 * A commit with nothing added makes an empty store valid.
 *
 * When there are many small segments at the end of the store, or one is more than half deleted, they are merged on the
 * way, as far as they fit into the memory limit together; each document is copied a few times at most, however many
 * commits there are. If that cannot be done (no space, a damaged segment), the commit goes on without.
 */
WW_API ww_status ww_writer_commit(ww_writer *writer, const ww_run *run, ww_error *error);

/**
 * Commits, and merges neighbouring segments into as few as fit into memory, leaving deleted documents out. Readers go
 * on with the files they have open. Errors as with ww_writer_commit; besides WW_EDAMAGED, when a segment to be merged
 * is. Takes room for a second copy of what is merged. Progress counts documents, of one step after the other.
 */
WW_API ww_status ww_writer_compact(ww_writer *writer, const ww_run *run, ww_error *error);

WW_API ww_writer_report ww_writer_report_of(const ww_writer *writer);

/** Ends writing. What was not committed is gone, and the store is as the last commit left it. */
WW_API void ww_writer_close(ww_writer *writer);

#ifdef __cplusplus
}
#endif

#endif
