/* Marking documents in a manifest as deleted. Their segments stay as they are until they are merged. */
#ifndef STORE_DELETION_H
#define STORE_DELETION_H

#include "base/hash_map.h"
#include "base/progress.h"
#include "store/manifest.h"

/*
 * Marks all documents whose ids are keys of wanted and that are not deleted yet, the last segments first, until
 * *marked, to which it adds how many, is as many as there are keys. Progress counts segments.
 */
ww_status deletion_mark(uint64_t *marked, struct manifest *manifest, const struct hash_map *wanted,
                        const ww_file_system *files, int directory, const ww_run *run, ww_error *error);

#endif
