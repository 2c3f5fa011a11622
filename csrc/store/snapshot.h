/* One committed generation of a store, held open: its segments stay readable whatever later commits do. */
#ifndef STORE_SNAPSHOT_H
#define STORE_SNAPSHOT_H

#include "store/segment.h"

enum { SNAPSHOT_UNICODE_BYTES = 24 };

/* Immutable; any number of threads may read it. */
struct snapshot;

ww_status snapshot_open(struct snapshot **out, const char *path, const ww_alloc *alloc, const ww_file_system *files,
                        ww_error *error);

/* Accepts NULL. */
void snapshot_close(struct snapshot *snapshot);

const ww_alloc *snapshot_alloc(const struct snapshot *snapshot);
size_t snapshot_segments(const struct snapshot *snapshot);
const struct segment *snapshot_segment(const struct snapshot *snapshot, size_t index);

/* Bytes of all files of the generation. */
uint64_t snapshot_bytes(const struct snapshot *snapshot);

/* What the manifest says of itself. */
struct snapshot_about {
	uint64_t generation;
	uint64_t manifest_bytes;
	enum word_profile profile;
	uint16_t format_major;
	uint16_t format_minor;
	char unicode[SNAPSHOT_UNICODE_BYTES]; /* "15.0.0" */
};

/* Borrowed from the snapshot. */
const struct snapshot_about *snapshot_about(const struct snapshot *snapshot);

#endif
