#include "store/snapshot.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/files.h"
#include "store/segment_file.h"

struct snapshot {
	const ww_alloc *alloc;
	size_t count;
	struct segment **segments;
	uint64_t bytes;
	struct snapshot_about about;
};

/*
 * A writer that merges segments removes the old ones once its manifest is in place. A reader that read the manifest
 * before finds them gone and reads the new one.
 */
enum { SNAPSHOT_TRIES = 16 };

static ww_status snapshot_new(struct snapshot **out, const ww_alloc *alloc, size_t segments, ww_error *error)
{
	struct snapshot *snapshot = alloc_zeroed(alloc, 1, sizeof *snapshot);

	*out = NULL;
	if (!snapshot)
		return ww_fail_memory(error);
	snapshot->alloc = alloc;
	snapshot->segments = alloc_zeroed(alloc, segments, sizeof *snapshot->segments);
	if (!snapshot->segments) {
		snapshot_close(snapshot);
		return ww_fail_memory(error);
	}
	*out = snapshot;
	return WW_OK;
}

static void keep_about(struct snapshot_about *out, const struct manifest *manifest)
{
	*out = (struct snapshot_about){.generation = manifest->generation,
	                               .manifest_bytes = manifest->file_bytes,
	                               .profile = manifest->profile,
	                               .format_major = manifest->major,
	                               .format_minor = manifest->minor};
	snprintf(out->unicode, sizeof out->unicode, "%" PRIu32 ".%" PRIu32 ".%" PRIu32, manifest->unicode >> 16,
	         manifest->unicode >> 8 & 0xff, manifest->unicode & 0xff);
}

static ww_status open_segments(struct snapshot **out, const struct manifest *manifest, const ww_alloc *alloc,
                               const ww_file_system *files, int directory, ww_error *error)
{
	struct snapshot *snapshot;
	ww_status status;

	*out = NULL;
	WW_STEP(snapshot_new(&snapshot, alloc, manifest->entries.count, error));
	for (size_t i = 0; i < manifest->entries.count; i++) {
		const struct manifest_entry *entry = manifest_at(manifest, i);
		WW_STEP(segment_open(&snapshot->segments[i], entry, alloc, files, directory, error));
		snapshot->count++;
		snapshot->bytes += entry->bytes;
	}
	snapshot->bytes += manifest->file_bytes;
	keep_about(&snapshot->about, manifest);
	*out = snapshot;
	snapshot = NULL;
done:
	snapshot_close(snapshot);
	return status;
}

/* One try. *generation is that of the manifest read; *differs tells that its segments are not as it says. */
static ww_status try_open(struct snapshot **out, uint64_t *generation, bool *differs, const char *path,
                          const ww_alloc *alloc, const ww_file_system *files, int directory, ww_error *error)
{
	struct manifest manifest = manifest_of(alloc);
	ww_status status;

	*differs = false;
	WW_STEP(manifest_read(&manifest, files, directory, path, error));
	*generation = manifest.generation;
	status = open_segments(out, &manifest, alloc, files, directory, error);
	*differs = status == WW_EDAMAGED;
done:
	manifest_clear(&manifest);
	return status;
}

static ww_status open_in(struct snapshot **out, const char *path, const ww_alloc *alloc, const ww_file_system *files,
                         int directory, ww_error *error)
{
	uint64_t before;
	uint64_t generation = 0;
	bool differs;
	ww_status status;

	for (unsigned tries = 0; tries < SNAPSHOT_TRIES; tries++) {
		before = generation;
		status = try_open(out, &generation, &differs, path, alloc, files, directory, error);
		if (!differs || generation == before)
			return status;
	}
	return ww_fail(error, WW_EBUSY, "%s: replaced faster than it can be opened", path);
}

ww_status snapshot_open(struct snapshot **out, const char *path, const ww_alloc *alloc, const ww_file_system *files,
                        ww_error *error)
{
	ww_status status;

	*out = NULL;
	alloc = alloc_or_default(alloc);
	files = files_or_default(files);
	int directory = files->open_directory(files->user, path, false);
	if (directory < 0)
		return files_fail(error, directory, "cannot open", path);
	status = open_in(out, path, alloc, files, directory, error);
	files->close(files->user, directory);
	return status;
}

void snapshot_close(struct snapshot *snapshot)
{
	if (!snapshot)
		return;
	for (size_t i = 0; i < snapshot->count; i++)
		segment_close(snapshot->segments[i]);
	alloc_free(snapshot->alloc, snapshot->segments);
	alloc_free(snapshot->alloc, snapshot);
}

const ww_alloc *snapshot_alloc(const struct snapshot *snapshot)
{
	return snapshot->alloc;
}

size_t snapshot_segments(const struct snapshot *snapshot)
{
	return snapshot->count;
}

const struct segment *snapshot_segment(const struct snapshot *snapshot, size_t index)
{
	return snapshot->segments[index];
}

uint64_t snapshot_bytes(const struct snapshot *snapshot)
{
	return snapshot->bytes;
}

const struct snapshot_about *snapshot_about(const struct snapshot *snapshot)
{
	return &snapshot->about;
}
