/**
 * Reading: a corpus is a snapshot of a store, a view is a part of it, a document is one text of it.
 *
 * Layers: what makes two words the same. Every analysis that counts or finds takes one by name, NULL being "folded":
 *
 *     "folded"     full case folding, NFC; curly apostrophes as straight ones, without soft hyphens
 *     "surface"    as written
 *     "bare"       folded, without accents, and variants of Arabic and Persian letters as one: "café" is cafe
 *     "stem:CODE"  folded, words of letters without endings: "protests" and "protested" are protest. CODE is that of
 *                  a language for which libstemmer has rules (https://snowballstem.org): en, de, es, fr, ru, ar, ...
 *     "stem"       the same in the language of the documents, if all in the view that have one (lang) share it
 *     "lemma"      as pre-tokenised documents give it; folded where they do not
 *     "pos"        the part of speech as pre-tokenised documents give it; "_" where they do not
 *
 * A layer is computed from the words of the whole store when it is first asked for, and kept as long as the corpus.
 * WW_EINVAL tells: a name that is not among these, the languages of "stem" where there are several or none, a language
 * without stems, a store without lemmas or parts of speech.
 */
#ifndef WATCHWORD_CORPUS_H
#define WATCHWORD_CORPUS_H

#include "run.h"
#include "status.h"
#include "table.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A snapshot of a store, or a view of one. Immutable; any number of threads may read it. */
typedef struct ww_corpus ww_corpus;

/** One document, read. Immutable. */
typedef struct ww_document ww_document;

typedef struct ww_corpus_options {
	size_t size;                 /**< sizeof(ww_corpus_options) */
	const ww_alloc *alloc;       /**< must outlive the corpus, its views, documents and tables */
	const ww_file_system *files; /**< must outlive the corpus and its views */
} ww_corpus_options;

/**
 * Opens the committed state of a store. Later commits do not change what an open corpus shows. *out is the caller's,
 * for ww_corpus_close. Errors: WW_ENOTFOUND, WW_EDAMAGED (also: not a store), WW_EVERSION, WW_EIO, WW_ENOMEM.
 */
WW_API ww_status ww_corpus_open(ww_corpus **out, const char *path, const ww_corpus_options *options, ww_error *error);

/** Closes a corpus or a view. Views and documents made from it stay valid. */
WW_API void ww_corpus_close(ww_corpus *corpus);

/** The documents whose field has one of some values. */
typedef struct ww_condition {
	const char *field; /**< "title", "source", "url", "lang", "id", or a field of the user's */
	const ww_text *values;
	size_t count;
} ww_condition;

/** Which documents a view keeps: those that meet every part that is given. */
typedef struct ww_filter {
	size_t size;      /**< sizeof(ww_filter) */
	const char *date; /**< "2020-02-04", "2020-02", "2020", or a closed range "FROM..TO" of these with either end
	                       left out; NULL or "": any, also none */
	const ww_condition *conditions;
	size_t condition_count;
} ww_filter;

/**
 * Narrows a corpus or a view. Values that no document has are allowed and keep nothing. Errors: WW_EINVAL (a date range
 * that does not parse), WW_ENOTFOUND (a field that no document has; the message names those there are), WW_EIO,
 * WW_EDAMAGED, WW_ENOMEM.
 */
WW_API ww_status ww_corpus_where(ww_corpus **out, const ww_corpus *corpus, const ww_filter *filter, ww_error *error);

/** What a corpus or view holds, and what its store needs. */
typedef struct ww_corpus_summary {
	uint64_t documents;
	uint64_t tokens; /**< words and marks */
	uint64_t words;  /**< tokens that are not marks: what "per million" refers to */
	uint64_t types;  /**< distinct folded terms of the snapshot, marks included, also those of deleted documents as long
	                      as their segments are not merged */
	uint64_t text_bytes;
	uint64_t store_bytes; /**< all files of the snapshot, whatever the view */
	uint64_t segments;
	uint64_t deleted;      /**< documents that are deleted and still take room, until their segments are merged */
	uint64_t generation;   /**< commits so far */
	uint32_t format_major; /**< of the format in which the last commit was written */
	uint32_t format_minor;
	const char *unicode; /**< the version by which it cut text into words, "15.0.0"; borrowed from the corpus */
	const char *profile; /**< "news", "unicode" or "whitespace"; static */
} ww_corpus_summary;

WW_API ww_status ww_corpus_summarise(ww_corpus_summary *out, const ww_corpus *corpus, ww_error *error);

/**
 * What the files of the snapshot consist of, whatever the view. Columns: file utf8, section utf8, items u64, blocks
 * u64, bytes u64, inflated u64. The manifest is a row; each segment has "header", its sections ("stream", "lexicon",
 * "documents", "field names", "field NAME", "index", or "section NUMBER" for what a newer library wrote), "section
 * table" and "footer". bytes are those in the file and add up to store_bytes of the summary; inflated is what they hold
 * once they are read. Items are segments of the manifest, codes of the stream, columns, fields, documents, types of the
 * index, sections of the table.
 */
WW_API ww_status ww_corpus_sections(ww_table **out, const ww_corpus *corpus, ww_error *error);

typedef struct ww_documents_options {
	size_t size;
	uint64_t skip;  /**< rows to leave out at the front */
	uint64_t limit; /**< rows at most; 0: all */
} ww_documents_options;

/**
 * The documents in the order they were added. Columns: id utf8, date date32, title, source, url, lang utf8, then the
 * user's fields by name in byte order (utf8), tokens u64 (words and marks), bytes u64. Empty metadata is null.
 */
WW_API ww_status ww_documents(ww_table **out, const ww_corpus *corpus, const ww_documents_options *options,
                              const ww_run *run, ww_error *error);

/** Reads the document with this id, which must be in the corpus or view: WW_ENOTFOUND. For ww_document_close. */
WW_API ww_status ww_document_open(ww_document **out, const ww_corpus *corpus, ww_text id, ww_error *error);

WW_API void ww_document_close(ww_document *document);

/** The bytes that were stored; borrowed from the document. */
WW_API ww_text ww_document_text(const ww_document *document);

/** The row of ww_documents for this document. */
WW_API ww_status ww_document_fields(ww_table **out, const ww_document *document, ww_error *error);

/**
 * Its tokens, words and marks, in order. Columns: text utf8, folded utf8, kind utf8 ("word", "number", "mark",
 * "hashtag", "handle", "url", "email", "emoji", "raw"), start u64, end u64, sentence u64 (from 0), lemma utf8, pos utf8
 * (as pre-tokenised documents give them; null where there is none). start and end are byte offsets, or code points
 * where points is true (a byte that is not UTF-8 counts as one).
 */
WW_API ww_status ww_document_tokens(ww_table **out, const ww_document *document, bool points, ww_error *error);

/** Its sentences, in order. Columns: text utf8, start u64, end u64, as in ww_document_tokens. */
WW_API ww_status ww_document_sentences(ww_table **out, const ww_document *document, bool points, ww_error *error);

/**
 * Writes the documents of a corpus or view in order as JSON Lines: an object a line with id, date (YYYY-MM-DD), title,
 * source, url, lang, the user's fields by name, and text last; what a document lacks is left out. A user's field called
 * "text" becomes "text_text", with more of "text_" where that is another field's name. The lines are UTF-8, and each
 * byte of a text that is not is the escape of a lone surrogate, \udc80 to \udcff, as Python's "surrogateescape" has it.
 * write gets about 64 KiB at a time, and returns 0, or a negative errno value, which ends the call with WW_EIO or what
 * else that stands for. Progress is in "documents". Memory does not grow with the documents, but for their values.
 */
WW_API ww_status ww_export_jsonl(const ww_corpus *corpus, int (*write)(void *user, const char *data, size_t size),
                                 void *user, const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
