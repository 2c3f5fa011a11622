/* What a segment is inside the store: an open file, its table, and the parts loaded so far. */
#ifndef STORE_SEGMENT_FILE_H
#define STORE_SEGMENT_FILE_H

#include "store/block_reader.h"
#include "store/manifest.h"

/* Parts that are read when they are first asked for, then kept. */
struct segment_parts;

struct segment {
	const ww_alloc *alloc;
	struct block_source source;
	char name[FORMAT_NAME_BYTES];
	enum word_profile profile;
	bool read_only; /* a newer library has to do the writing */
	uint64_t deleted_count;
	uint64_t *deleted; /* as in struct manifest_entry */
	size_t field_count;
	char **field_names;
	uint64_t *block_starts; /* blocks of the stream + 1 */
	struct code_table codes;
	struct segment_parts *parts; /* what changes; has its own lock */
};

/*
 * Opens the segment that a manifest lists and checks header, footer and section table against it. WW_ENOTFOUND when the
 * file is not there. *out is for segment_close.
 */
ww_status segment_open(struct segment **out, const struct manifest_entry *entry, const ww_alloc *alloc,
                       const ww_file_system *files, int directory, ww_error *error);

/*
 * What segment_open does first and last: a segment with its file, of which nothing is known yet; and, when source and
 * field names are there, what follows from them. *out is for segment_close.
 */
ww_status segment_new(struct segment **out, uint64_t id, const ww_alloc *alloc, const ww_file_system *files,
                      int directory, ww_error *error);
ww_status segment_complete(struct segment *segment, ww_error *error);

/* Accepts NULL. */
void segment_close(struct segment *segment);

#endif
