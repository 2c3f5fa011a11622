/* Turning waiting documents into the file of a segment. */
#ifndef STORE_SEGMENT_WRITER_H
#define STORE_SEGMENT_WRITER_H

#include "base/progress.h"
#include "store/manifest.h"
#include "store/segment_buffer.h"

/* Where a segment goes. */
struct segment_place {
	const ww_file_system *files;
	int directory;
	uint64_t id;
	bool no_sync;
};

/*
 * Writes the documents of buffer, of which there is one at least, as a segment and tells what the manifest lists of it.
 * The file is synced, its directory is not. The buffer can only be cleared afterwards. progress counts documents; its
 * run says how many threads deflate. After a failure the file may be there in part.
 */
ww_status segment_write(struct manifest_entry *out, struct segment_buffer *buffer, const struct segment_place *place,
                        struct progress *progress, ww_error *error);

#endif
