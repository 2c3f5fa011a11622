/*
 * A file system through which one file reads as if bits of it were flipped back: whatever reads segments can read a
 * mended one, and the file itself stays as it is.
 */
#ifndef STORE_MENDED_FILES_H
#define STORE_MENDED_FILES_H

#include "base/vec.h"
#include "watchword/run.h"

struct mended_files {
	ww_file_system files; /* hand out &mended.files; mended must not move */
	const ww_file_system *below;
	struct vec bits; /* uint64_t, ascending: 8 * offset + bit */
};

/* Opens, reads, measures and closes files of below; no more. To be cleared. */
void mended_files_begin(struct mended_files *mended, const ww_alloc *alloc, const ww_file_system *below);

/* Flips a bit back, which is none of those that are. */
ww_status mended_files_flip(struct mended_files *mended, uint64_t bit, ww_error *error);

void mended_files_clear(struct mended_files *mended);

#endif
