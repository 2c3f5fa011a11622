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
 * is read and its checksum computed, and what lexicon, document table and word index say of the texts is checked against
 * them. A sound store gives no rows. Columns: file utf8; section utf8 ("header", "footer", "section table", "stream",
 * "lexicon", "documents", "field names", "field NAME", "field N" when its name is lost, "index"; of the manifest
 * "header", "entries"; null: the file as a whole), offset u64 (where in the file the damaged part begins; null: not
 * known), problem utf8, flipped_bit u64 (when one flipped bit explains a wrong checksum: 8 times the offset of its byte
 * in the file, and 0 to 7, 0 the lowest bit; else null). Order: the manifest, then segments in the order of their
 * documents, of each its fixed parts before its blocks.
 *
 * Takes memory for the lexicon of a segment and some counters a word, 16 to 43 bytes a document for its id, and some
 * blocks. Progress counts blocks. Errors: WW_ENOTFOUND (no store there), WW_EVERSION, WW_EIO (the directory cannot be
 * read; files that cannot be are in the table), WW_EBUSY (replaced by a writer again and again), WW_ENOMEM,
 * WW_ECANCELLED.
 */
WW_API ww_status ww_verify(ww_table **out, const char *path, const ww_verify_options *options, const ww_run *run,
                           ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
