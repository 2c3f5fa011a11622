#include "store/inspected_store.h"

#include <stdlib.h>

#include "base/files.h"
#include "store/directory.h"

/* As with opening a snapshot: how often a manifest may be replaced while its segments are opened. */
enum { OPENING_TRIES = 16 };

/* Where the CRCs of a manifest stand. */
enum { CRC_BYTES = 4, MANIFEST_LEAST = HEADER_BYTES + CRC_BYTES };

static ww_status add_manifest_failure(struct inspected_store *store, const char *section, uint64_t offset,
                                      const ww_error *failure, ww_error *error)
{
	return findings_add_failure(&store->findings, finding_of(FORMAT_MANIFEST, section, offset), failure, error);
}

/* Looks at the bytes of a manifest and takes what they say, mended where one bit was flipped. */
static ww_status take_manifest(struct inspected_store *store, const struct vec *data, ww_error *error)
{
	const struct findings *findings = &store->findings;
	uint8_t *bytes = data->items;
	size_t behind = data->count - HEADER_BYTES;
	bool good;
	uint64_t bit;
	ww_error failure;
	ww_status status;

	WW_STEP(findings_check_crc(&good, &bit, findings, finding_of(FORMAT_MANIFEST, "header", 0), bytes,
	                           HEADER_BYTES - CRC_BYTES, 0, error));
	if (!good)
		goto done;
	struct cursor header_crc = cursor_of(bytes + HEADER_BYTES - CRC_BYTES, CRC_BYTES);
	WW_STEP(findings_check_crc(&good, &bit, findings, finding_of(FORMAT_MANIFEST, "entries", HEADER_BYTES),
	                           bytes + HEADER_BYTES, behind - CRC_BYTES, cursor_u32(&header_crc), error));
	if (!good)
		goto done;
	failure.status = manifest_parse(&store->manifest, bytes, data->count, &failure);
	store->has_manifest = failure.status == WW_OK;
	if (failure.status != WW_OK)
		status = add_manifest_failure(store, "entries", HEADER_BYTES, &failure, error);
done:
	return status;
}

/* *is_there is false when there is none. */
static ww_status look_at_manifest(bool *is_there, struct inspected_store *store, ww_error *error)
{
	struct vec data = vec_of(store->alloc, 1);
	ww_error failure;
	ww_status status = WW_OK;

	failure.status = manifest_load(&data, store->files, store->directory, store->path, &failure);
	*is_there = failure.status != WW_ENOTFOUND;
	if (*is_there && failure.status != WW_OK)
		status = add_manifest_failure(store, NULL, FINDING_NO_OFFSET, &failure, error);
	else if (*is_there && data.count < MANIFEST_LEAST)
		status = findings_add(&store->findings, finding_of(FORMAT_MANIFEST, NULL, FINDING_NO_OFFSET), error,
		                      "is too short to be a manifest");
	else if (*is_there)
		status = take_manifest(store, &data, error);
	vec_clear(&data);
	return status;
}

/* Opens one more segment; *is_lost is set when there is no such file. */
static ww_status add_segment(bool *is_lost, struct inspected_store *store, const struct manifest_entry *entry,
                             ww_error *error)
{
	struct inspection *inspection;
	ww_status status;

	WW_STEP(vec_reserve(&store->segments, 1, error));
	WW_STEP(inspection_open(&inspection, &store->findings, entry, store->has_manifest, store->alloc, store->files,
	                        store->directory, error));
	*is_lost |= inspection->open_failure.status == WW_ENOTFOUND;
	status = vec_push(&store->segments, &inspection, error);
done:
	return status;
}

static void close_segments(struct inspected_store *store)
{
	for (size_t i = 0; i < store->segments.count; i++)
		inspection_close(inspected_segment(store, i));
	vec_clear(&store->segments);
}

static ww_status open_listed(bool *is_lost, struct inspected_store *store, ww_error *error)
{
	ww_status status = WW_OK;

	*is_lost = false;
	for (size_t i = 0; i < store->manifest.entries.count; i++)
		WW_STEP(add_segment(is_lost, store, manifest_at(&store->manifest, i), error));
done:
	return status;
}

/* Whether a writer has replaced the manifest since it was read. Segments it does not list any more may be gone. */
static ww_status is_replaced(bool *replaced, const struct inspected_store *store, ww_error *error)
{
	struct manifest now = manifest_of(store->alloc);
	ww_error failure;

	failure.status = manifest_read(&now, store->files, store->directory, store->path, &failure);
	*replaced = failure.status == WW_OK && now.generation != store->manifest.generation;
	manifest_clear(&now);
	return failure.status == WW_ENOMEM ? ww_fail_memory(error) : WW_OK;
}

static int by_name(const void *left, const void *right)
{
	return memcmp(left, right, FORMAT_NAME_BYTES);
}

/* Opens all segments of the directory, in the order of their ids. */
static ww_status open_all(struct inspected_store *store, const struct directory_survey *survey, ww_error *error)
{
	ww_status status = WW_OK;

	if (survey->segments.count)
		qsort(survey->segments.items, survey->segments.count, FORMAT_NAME_BYTES, by_name);
	for (size_t i = 0; i < survey->segments.count; i++) {
		struct manifest_entry entry = {.id = strtoull(vec_at(&survey->segments, i), NULL, 16)};
		bool is_lost = false;

		WW_STEP(add_segment(&is_lost, store, &entry, error));
	}
done:
	return status;
}

static ww_status open_without_manifest(struct inspected_store *store, bool is_there, ww_error *error)
{
	struct directory_survey survey;
	ww_status status;

	WW_STEP(directory_survey_make(&survey, store->alloc, store->files, store->directory, store->path, error));
	if (!is_there && survey.segments.count == 0) {
		status = ww_fail(error, WW_ENOTFOUND, "%s: no store here (no manifest)", store->path);
		goto done;
	}
	if (!is_there)
		WW_STEP(
			findings_add(&store->findings, finding_of(FORMAT_MANIFEST, NULL, FINDING_NO_OFFSET), error, "is missing"));
	status = open_all(store, &survey, error);
done:
	directory_survey_clear(&survey);
	return status;
}

static ww_status open_segments(struct inspected_store *store, ww_error *error)
{
	bool is_there, is_lost, replaced = true;
	ww_status status = WW_OK;

	for (unsigned tries = 0; replaced; tries++) {
		if (tries == OPENING_TRIES)
			return ww_fail(error, WW_EBUSY, "%s: replaced faster than it can be opened", store->path);
		close_segments(store);
		manifest_clear(&store->manifest);
		store->manifest = manifest_of(store->alloc);
		store->has_manifest = replaced = is_lost = false;
		WW_STEP(look_at_manifest(&is_there, store, error));
		if (store->has_manifest)
			WW_STEP(open_listed(&is_lost, store, error));
		if (is_lost)
			WW_STEP(is_replaced(&replaced, store, error));
	}
	if (!store->has_manifest) {
		manifest_clear(&store->manifest);
		status = open_without_manifest(store, is_there, error);
	}
done:
	return status;
}

ww_status inspected_store_open(struct inspected_store *store, const struct findings *findings, const char *path,
                               const ww_alloc *alloc, const ww_file_system *files, ww_error *error)
{
	ww_status status;

	*store = (struct inspected_store){
		.alloc = alloc_or_default(alloc),
		.files = files_or_default(files),
		.path = path,
		.directory = -1,
		.findings = *findings,
	};
	store->manifest = manifest_of(store->alloc);
	store->segments = vec_of(store->alloc, sizeof(struct inspection *));
	store->directory = store->files->open_directory(store->files->user, path, false);
	if (store->directory < 0)
		return files_fail(error, store->directory, "cannot open", path);
	WW_STEP(open_segments(store, error));
	for (size_t i = 0; i < store->segments.count; i++)
		WW_STEP(inspection_look(inspected_segment(store, i), store->manifest.profile, error));
done:
	return status;
}

uint64_t inspected_store_work(const struct inspected_store *store)
{
	uint64_t blocks = 0;

	for (size_t i = 0; i < store->segments.count; i++) {
		const struct inspection *inspection = inspected_segment(store, i);
		if (inspection->has_table)
			blocks += inspection->segment->source.table.blocks.count + segment_counts(inspection->segment)->blocks;
	}
	return blocks;
}

void inspected_store_drop(struct inspected_store *store, size_t index)
{
	struct inspection **segments = store->segments.items;

	inspection_close(segments[index]);
	segments[index] = NULL;
}

void inspected_store_close(struct inspected_store *store)
{
	close_segments(store);
	manifest_clear(&store->manifest);
	if (store->directory >= 0)
		store->files->close(store->files->user, store->directory);
	store->directory = -1;
}
