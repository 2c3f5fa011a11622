#include "store/compact.h"

#include "store/segment_writer.h"
#include "store/transfer.h"

/*
 * What documents need in memory while their segment is written, as a multiple of its file: that of news is 7 to 8. With
 * no more than the fixed part, in which tables and buffers weigh more than what is in them, nothing is merged.
 */
enum { MEMORY_SHARE = 8, MEMORY_FIXED = 8 * 1024 * 1024 };

/*
 * Segments are of the same level when their sizes are the same to a factor of four. Of those at the end that are of one
 * level or below it, eight become one: so there are some eight of each level at most, and a document is copied once a
 * level (the logarithmic method of Bentley and Saxe 1980, with neighbours only).
 */
enum { LEVEL_BYTES = 64 * 1024, LEVEL_FACTOR = 4, MERGED_TOGETHER = 8, LEVEL_MAX = 32 };

/* A run of segments becoming new ones. */
struct merge {
	struct compaction *compaction;
	size_t first; /* entry */
	size_t end;
	bool useless; /* it would not make fewer segments, nor drop documents */
	struct segment_buffer buffer;
	struct vec written; /* struct manifest_entry */
};

static ww_status begin_buffer(struct merge *merge, ww_error *error)
{
	const struct compaction *compaction = merge->compaction;

	return segment_buffer_begin(&merge->buffer, compaction->alloc, compaction->manifest->profile, compaction->seed,
	                            error);
}

/* Writes what the buffer has as a segment and empties it. */
static ww_status write_buffer(struct merge *merge, ww_error *error)
{
	const struct compaction *compaction = merge->compaction;
	struct segment_place place = {
		.files = compaction->files,
		.directory = compaction->directory,
		.no_sync = compaction->no_sync,
	};
	struct manifest_entry entry;
	struct progress progress;
	ww_status status = WW_OK;

	if (segment_buffer_documents(&merge->buffer) == 0)
		goto done;
	place.id = compaction->manifest->next_id++;
	WW_STEP(progress_begin(&progress, compaction->run, "documents", segment_buffer_documents(&merge->buffer), error));
	WW_STEP(segment_write(&entry, &merge->buffer, &place, &progress, error));
	WW_STEP(vec_push(&merge->written, &entry, error));
	segment_buffer_clear(&merge->buffer);
	status = begin_buffer(merge, error);
done:
	return status;
}

struct run_counts {
	uint64_t documents;
	uint64_t deleted;
};

static struct run_counts count_run(const struct merge *merge)
{
	struct run_counts counts = {0};

	for (size_t i = merge->first; i < merge->end; i++) {
		const struct manifest_entry *entry = manifest_at(merge->compaction->manifest, i);
		counts.documents += entry->documents;
		counts.deleted += entry->deleted_count;
	}
	return counts;
}

/* Takes the documents of a segment, whose first is number `done` of the run. */
static ww_status take_segment(struct merge *merge, const struct segment *segment, struct progress *progress,
                              uint64_t done, ww_error *error)
{
	struct transfer transfer;
	struct buffer_growth growth;
	ww_status status;

	WW_STEP(transfer_begin(&transfer, merge->compaction->alloc, segment, segment_deleted(segment), NULL, error));
	while (transfer_next(&growth, &transfer)) {
		if (!transfer_fits(&transfer, &merge->buffer, &growth, merge->compaction->memory_limit)) {
			merge->useless = merge->written.count + 2 >= merge->end - merge->first && count_run(merge).deleted == 0;
			if (merge->useless)
				break;
			WW_STEP(write_buffer(merge, error));
			transfer_forget(&transfer);
		}
		WW_STEP(transfer_take(&transfer, &merge->buffer, error));
		WW_STEP(progress_at(progress, done + transfer.next, error));
	}
done:
	transfer_clear(&transfer);
	return status;
}

static ww_status take_run(struct merge *merge, ww_error *error)
{
	const struct compaction *compaction = merge->compaction;
	const struct manifest *manifest = compaction->manifest;
	struct segment *segment = NULL;
	struct progress progress;
	uint64_t done = 0;
	ww_status status;

	WW_STEP(progress_begin(&progress, compaction->run, "documents", count_run(merge).documents, error));
	for (size_t i = merge->first; i < merge->end && !merge->useless; i++) {
		const struct manifest_entry *entry = manifest_at(manifest, i);
		WW_STEP(segment_open(&segment, entry, compaction->alloc, compaction->files, compaction->directory, error));
		WW_STEP(take_segment(merge, segment, &progress, done, error));
		done += entry->documents;
		segment_close(segment);
		segment = NULL;
	}
	if (!merge->useless)
		status = write_buffer(merge, error);
done:
	segment_close(segment);
	return status;
}

/*
 * Exchanges the entries from first up to end for what becomes of them, *count segments. Where the memory was estimated
 * wrongly and they become no fewer, they stay as they are.
 */
static ww_status merge_run(size_t *count, struct compaction *compaction, size_t first, size_t end, ww_error *error)
{
	struct merge merge = {
		.compaction = compaction,
		.first = first,
		.end = end,
		.written = vec_of(compaction->alloc, sizeof(struct manifest_entry)),
	};
	ww_status status;

	*count = end - first;
	WW_STEP(begin_buffer(&merge, error));
	WW_STEP(take_run(&merge, error));
	if (merge.useless)
		goto done;
	WW_STEP(manifest_exchange(compaction->manifest, first, end, merge.written.items, merge.written.count, error));
	*count = merge.written.count;
	compaction->changed = true;
done:
	segment_buffer_clear(&merge.buffer);
	vec_clear(&merge.written);
	return status;
}

static uint64_t memory_for(const struct manifest_entry *entry)
{
	return entry->bytes < UINT64_MAX / MEMORY_SHARE ? entry->bytes * MEMORY_SHARE : UINT64_MAX;
}

/* What the segments of a run may take together. */
static uint64_t memory_of_run(const struct compaction *compaction)
{
	return compaction->memory_limit > MEMORY_FIXED ? compaction->memory_limit - MEMORY_FIXED : 0;
}

/* The end of the run of segments from first on that fit into memory together; one always does. */
static size_t end_of_run(const struct compaction *compaction, size_t first)
{
	const struct manifest *manifest = compaction->manifest;
	uint64_t left = memory_of_run(compaction);
	size_t end = first;

	for (; end < manifest->entries.count && memory_for(manifest_at(manifest, end)) <= left; end++)
		left -= memory_for(manifest_at(manifest, end));
	return end > first ? end : first + 1;
}

ww_status compact_all(struct compaction *compaction, ww_error *error)
{
	const struct manifest *manifest = compaction->manifest;
	size_t count = 1;
	ww_status status = WW_OK;

	for (size_t first = 0; first < manifest->entries.count; first += count) {
		size_t end = end_of_run(compaction, first);
		count = end - first;
		if (count > 1 || manifest_at(manifest, first)->deleted_count)
			WW_STEP(merge_run(&count, compaction, first, end, error));
	}
done:
	return status;
}

static unsigned level_of(const struct manifest_entry *entry)
{
	unsigned level = 0;

	for (uint64_t size = entry->bytes / LEVEL_BYTES; size; size /= LEVEL_FACTOR)
		level++;
	return level;
}

/* Where the segments at the end begin that are not above a level and fit into memory together. */
static size_t start_of_level(const struct compaction *compaction, unsigned level)
{
	const struct manifest *manifest = compaction->manifest;
	uint64_t left = memory_of_run(compaction);
	size_t first = manifest->entries.count;

	for (; first > 0; first--) {
		const struct manifest_entry *entry = manifest_at(manifest, first - 1);
		if (level_of(entry) > level || memory_for(entry) > left)
			break;
		left -= memory_for(entry);
	}
	return first;
}

static ww_status rewrite_half_deleted(struct compaction *compaction, ww_error *error)
{
	const struct manifest *manifest = compaction->manifest;
	size_t count;
	ww_status status = WW_OK;

	for (size_t i = 0; i < manifest->entries.count; i += count) {
		const struct manifest_entry *entry = manifest_at(manifest, i);
		count = 1;
		if (entry->deleted_count > entry->documents / 2)
			WW_STEP(merge_run(&count, compaction, i, i + 1, error));
	}
done:
	return status;
}

ww_status compact_due(struct compaction *compaction, ww_error *error)
{
	const struct manifest *manifest = compaction->manifest;
	size_t count;
	ww_status status;

	WW_STEP(rewrite_half_deleted(compaction, error));
	for (unsigned level = 0; level < LEVEL_MAX; level++) {
		size_t first = start_of_level(compaction, level), end = manifest->entries.count;
		if (end - first >= MERGED_TOGETHER)
			WW_STEP(merge_run(&count, compaction, first, end, error));
	}
done:
	return status;
}
