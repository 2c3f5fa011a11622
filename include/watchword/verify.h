/** Caring for a store: finding damage, and saving what is sound. */
#ifndef WATCHWORD_VERIFY_H
#define WATCHWORD_VERIFY_H

#include "run.h"
#include "status.h"
#include "table.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ww_verify_options {
	size_t size;                 /**< sizeof(ww_verify_options) */
	const ww_alloc *alloc;       /**< must outlive the table */
	const ww_file_system *files; /**< only during the call */
	bool quick;                  /**< the manifest, and of each segment that it is there, its length, header, footer,
	                                  section table and names of fields; not what is in the blocks */
} ww_verify_options;

/**
 * Looks for damage in the store at path. It does not end at the first: whatever can still be looked at is. Every block
 * is read and its checksum computed, and what lexicon, document table and word index say of the texts is checked
 * against them. A sound store gives no rows. Columns: file utf8; section utf8 ("header", "footer", "section table",
 * "stream", "lexicon", "documents", "field names", "field NAME", "field N" when its name is lost, "index"; of the
 * manifest "header", "entries"; null: the file as a whole), offset u64 (where in the file the damaged part begins;
 * null: not known), problem utf8, flipped_bit u64 (when one flipped bit explains a wrong checksum: 8 times the offset
 * of its byte in the file, and 0 to 7, 0 the lowest bit; else null). Order: the manifest, then segments in the order of
 * their documents, of each its fixed parts before its blocks.
 *
 * Takes memory for the lexicon of a segment and some counters a word, 16 to 43 bytes a document for its id, and some
 * blocks. Progress counts blocks. Errors: WW_ENOTFOUND (no store there), WW_EVERSION, WW_EIO (the directory cannot be
 * read; files that cannot be are in the table), WW_EBUSY (replaced by a writer again and again), WW_ENOMEM,
 * WW_ECANCELLED.
 */
WW_API ww_status ww_verify(ww_table **out, const char *path, const ww_verify_options *options, const ww_run *run,
                           ww_error *error);

typedef struct ww_recover_options {
	size_t size;                 /**< sizeof(ww_recover_options) */
	const ww_alloc *alloc;       /**< must outlive the table */
	const ww_file_system *files; /**< of both stores; only during the call */
	uint64_t memory_limit;       /**< for writing, as in ww_writer_options */
	uint32_t threads;            /**< as in ww_writer_options */
	bool no_sync;                /**< as in ww_writer_options */
} ww_recover_options;

/**
 * Saves what is sound of the store `from` into a new store `to`, and changes nothing in `from`. What one flipped bit
 * explains is mended on the way. Documents are saved byte for byte, with their dates, fields and annotations; those
 * that were deleted stay so as long as the manifest can be read. Without it, all segments in the directory are saved,
 * in the order of their ids, and of documents with the same id the last. Documents whose text is damaged are left out;
 * a damaged value of a field becomes null, and a document whose id is damaged gets a made one,
 * "recovered-SEGMENT-NUMBER". A section table that is lost, as at the end of a file that was cut off, is made anew from
 * what the blocks say of themselves. The lexicon and the document table of a segment are needed for all of its
 * documents; its word index is not.
 *
 * Columns of the table: file utf8 (of `from`), document utf8 (its id; null: not known, or none in particular), field
 * utf8 (null: the whole document), problem utf8. All that could not be saved as it was is in it, and the damage that
 * was found. From a sound store everything is saved, and there are no rows. Order: the damage as in ww_verify, then the
 * documents as they were added.
 *
 * Progress counts blocks, then documents. Errors: those of ww_verify for `from`; WW_EEXISTS when `to` holds files of a
 * store, and others of ww_writer_open and ww_writer_commit for `to`, where nothing is left then but an empty directory
 * with a lock.
 */
WW_API ww_status ww_recover(ww_table **out, const char *from, const char *to, const ww_recover_options *options,
                            const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
