#include "store/manifest.h"

#include "base/checksum.h"
#include "base/files.h"
#include "store/format.h"

enum { ENTRY_BYTES = 40, HEAD_BYTES = HEADER_BYTES + 16, TAIL_BYTES = 16 };

/* Some 800,000 segments. Deleted documents take a byte each at least, and eight in memory. */
static const int64_t MANIFEST_MAX = INT64_C(32) << 20;

static ww_status put_entry(struct vec *out, const struct manifest_entry *entry, ww_error *error)
{
	uint8_t record[ENTRY_BYTES] = {0};

	put_u64(record, entry->id);
	put_u64(record + 8, entry->bytes);
	put_u64(record + 16, entry->documents);
	put_u64(record + 24, entry->deleted_count);
	put_u32(record + 32, entry->footer_crc);
	return vec_append(out, record, sizeof record, error);
}

/* The first number, then what lies between each and the one before. */
static ww_status put_deleted(struct vec *out, const struct manifest_entry *entry, ww_error *error)
{
	uint64_t next = 0;
	ww_status status = WW_OK;

	for (uint64_t i = 0; i < entry->deleted_count; i++) {
		WW_STEP(bytes_varint(out, entry->deleted[i] - next, error));
		next = entry->deleted[i] + 1;
	}
done:
	return status;
}

static ww_status put_manifest(struct vec *out, const struct manifest *manifest, ww_error *error)
{
	struct file_header header = {.id = manifest->generation, .profile = (uint8_t)manifest->profile};
	uint8_t head[HEADER_BYTES];
	ww_status status;

	format_put_header(head, &header, FILE_MANIFEST);
	WW_STEP(vec_append(out, head, sizeof head, error));
	WW_STEP(bytes_u64(out, manifest->next_id, error));
	WW_STEP(bytes_u64(out, manifest->entries.count, error));
	for (size_t i = 0; i < manifest->entries.count; i++)
		WW_STEP(put_entry(out, manifest_at(manifest, i), error));
	for (size_t i = 0; i < manifest->entries.count; i++)
		WW_STEP(put_deleted(out, manifest_at(manifest, i), error));
	if (out->count + TAIL_BYTES > (size_t)MANIFEST_MAX)
		return ww_fail(error, WW_ELIMIT, "%s: more segments or deleted documents than it holds; compact the store",
		               FORMAT_MANIFEST);
	WW_STEP(bytes_u64(out, out->count + TAIL_BYTES, error));
	WW_STEP(bytes_u32(out, 0, error));
	status = bytes_u32(out, checksum(header.crc, vec_at(out, HEADER_BYTES), out->count - HEADER_BYTES), error);
done:
	return status;
}

static ww_status fail_damaged(ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "%s: truncated or changed", FORMAT_MANIFEST);
}

static ww_status fail_senseless(ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "%s: an entry makes no sense", FORMAT_MANIFEST);
}

static ww_status parse_entries(struct manifest *out, struct cursor *cursor, uint64_t segments, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint64_t i = 0; i < segments; i++) {
		struct manifest_entry entry = {0};
		entry.id = cursor_u64(cursor);
		entry.bytes = cursor_u64(cursor);
		entry.documents = cursor_u64(cursor);
		entry.deleted_count = cursor_u64(cursor);
		entry.footer_crc = cursor_u32(cursor);
		uint32_t reserved = cursor_u32(cursor);
		if (reserved || entry.id >= out->next_id || entry.deleted_count >= entry.documents)
			return fail_senseless(error);
		WW_STEP(vec_push(&out->entries, &entry, error));
	}
done:
	return status;
}

/* Takes the numbers of an entry's deleted documents, a byte each at least, which bounds what is allocated. */
static ww_status parse_deleted(struct manifest_entry *entry, struct cursor *cursor, const ww_alloc *alloc,
                               ww_error *error)
{
	uint64_t next = 0;

	if (entry->deleted_count == 0)
		return WW_OK;
	if (entry->deleted_count > cursor_left(cursor))
		return fail_senseless(error);
	entry->deleted = alloc_array(alloc, entry->deleted_count, sizeof *entry->deleted);
	if (!entry->deleted)
		return ww_fail_memory(error);
	for (uint64_t i = 0; i < entry->deleted_count; i++) {
		uint64_t step = cursor_varint(cursor);
		if (cursor->bad || next >= entry->documents || step >= entry->documents - next)
			return fail_senseless(error);
		entry->deleted[i] = next + step;
		next += step + 1;
	}
	return WW_OK;
}

ww_status manifest_parse(struct manifest *out, const uint8_t *data, size_t size, ww_error *error)
{
	struct file_header header;
	ww_status status;

	if (size < HEADER_BYTES)
		return ww_fail(error, WW_EDAMAGED, "%s: not a watchword store", FORMAT_MANIFEST);
	WW_STEP(format_parse_header(&header, data, FILE_MANIFEST, FORMAT_MANIFEST, error));
	if (size < HEAD_BYTES + TAIL_BYTES)
		return fail_damaged(error);

	struct cursor tail = cursor_of(data + size - TAIL_BYTES, TAIL_BYTES);
	uint64_t length = cursor_u64(&tail);
	uint32_t reserved = cursor_u32(&tail);
	uint32_t crc = cursor_u32(&tail);
	if (length != size || reserved || crc != checksum(header.crc, data + HEADER_BYTES, size - HEADER_BYTES - 4))
		return fail_damaged(error);

	struct cursor cursor = cursor_of(data + HEADER_BYTES, size - HEADER_BYTES - TAIL_BYTES);
	out->generation = header.id;
	out->profile = header.profile;
	out->read_only = header.read_only;
	out->file_bytes = size;
	out->major = header.major;
	out->minor = header.minor;
	out->unicode = header.unicode;
	out->next_id = cursor_u64(&cursor);
	uint64_t segments = cursor_u64(&cursor);
	if (segments > cursor_left(&cursor) / ENTRY_BYTES)
		return fail_damaged(error);
	WW_STEP(parse_entries(out, &cursor, segments, error));
	for (size_t i = 0; i < out->entries.count; i++)
		WW_STEP(parse_deleted(vec_at(&out->entries, i), &cursor, out->entries.alloc, error));
	status = cursor_left(&cursor) ? fail_damaged(error) : WW_OK;
done:
	return status;
}

/* The whole of an open file. */
static ww_status read_all(struct vec *out, const ww_file_system *files, int file, ww_error *error)
{
	int64_t size = files->file_size(files->user, file);
	ww_status status;

	if (size < 0)
		return files_fail(error, (int)size, "cannot read", FORMAT_MANIFEST);
	if (size > MANIFEST_MAX)
		return ww_fail(error, WW_EDAMAGED, "%s: not a watchword store", FORMAT_MANIFEST);
	WW_STEP(vec_append(out, NULL, (size_t)size, error));
	status = files_read(out->items, files, file, FORMAT_MANIFEST, 0, out->count, error);
done:
	return status;
}

ww_status manifest_load(struct vec *out, const ww_file_system *files, int directory, const char *path, ww_error *error)
{
	ww_status status;

	int file = files->open_file(files->user, directory, FORMAT_MANIFEST);
	if (file < 0) {
		status = files_fail(error, file, "cannot open", FORMAT_MANIFEST);
		if (status == WW_ENOTFOUND)
			ww_fail(error, status, "%s: no store here (no manifest)", path);
		return status;
	}
	status = read_all(out, files, file, error);
	files->close(files->user, file);
	return status;
}

ww_status manifest_read(struct manifest *out, const ww_file_system *files, int directory, const char *path,
                        ww_error *error)
{
	struct vec data = vec_of(out->entries.alloc, 1);
	ww_status status;

	WW_STEP(manifest_load(&data, files, directory, path, error));
	status = manifest_parse(out, data.items, data.count, error);
done:
	vec_clear(&data);
	return status;
}

static ww_status sync_directory(const ww_file_system *files, int directory, bool no_sync, ww_error *error)
{
	int synced = no_sync ? 0 : files->sync_directory(files->user, directory);
	return synced < 0 ? files_fail(error, synced, "cannot sync", "directory of the store") : WW_OK;
}

static ww_status write_new(const struct vec *data, const ww_file_system *files, int directory, bool no_sync,
                           ww_error *error)
{
	ww_status status;

	int file = files->create_file(files->user, directory, FORMAT_MANIFEST_NEW);
	if (file < 0)
		return files_fail(error, file, "cannot create", FORMAT_MANIFEST_NEW);
	WW_STEP(files_write(files, file, FORMAT_MANIFEST_NEW, data->items, data->count, error));
	int synced = no_sync ? 0 : files->sync_file(files->user, file);
	if (synced < 0)
		status = files_fail(error, synced, "cannot sync", FORMAT_MANIFEST_NEW);
done:
	files->close(files->user, file);
	return status;
}

/*
 * Four syncs make a commit: each segment (by who wrote it), the directory with the segments' names, the new manifest,
 * and the directory with the manifest's name. Without the second, a crash can keep the rename and lose a segment's
 * name.
 */
ww_status manifest_replace(const struct manifest *manifest, const ww_file_system *files, int directory, bool no_sync,
                           ww_error *error)
{
	struct vec data = vec_of(manifest->entries.alloc, 1);
	ww_status status;

	WW_STEP(put_manifest(&data, manifest, error));
	WW_STEP(sync_directory(files, directory, no_sync, error));
	WW_STEP(write_new(&data, files, directory, no_sync, error));
	int renamed = files->rename(files->user, directory, FORMAT_MANIFEST_NEW, FORMAT_MANIFEST);
	if (renamed < 0)
		status = files_fail(error, renamed, "cannot replace", FORMAT_MANIFEST);
	else
		status = sync_directory(files, directory, no_sync, error);
done:
	vec_clear(&data);
	return status;
}

ww_status manifest_exchange(struct manifest *manifest, size_t first, size_t end, const struct manifest_entry *entries,
                            size_t count, ww_error *error)
{
	struct vec *all = &manifest->entries;
	ww_status status;

	WW_STEP(vec_reserve(all, count, error));
	for (size_t i = first; i < end; i++)
		alloc_free(all->alloc, manifest_at(manifest, i)->deleted);
	struct manifest_entry *at = all->items;
	memmove(at + first + count, at + end, (all->count - end) * sizeof *at);
	if (count)
		memcpy(at + first, entries, count * sizeof *at);
	all->count = all->count - (end - first) + count;
done:
	return status;
}

/* Merges two ascending lists. */
static void merge_numbers(uint64_t *to, const uint64_t *left, uint64_t left_count, const uint64_t *right,
                          uint64_t right_count)
{
	while (left_count || right_count) {
		bool take_left = left_count && (!right_count || *left < *right);

		*to++ = take_left ? *left++ : *right++;
		left_count -= take_left;
		right_count -= !take_left;
	}
}

ww_status manifest_delete(struct manifest *manifest, size_t index, const uint64_t *documents, uint64_t count,
                          ww_error *error)
{
	const ww_alloc *alloc = manifest->entries.alloc;
	struct manifest_entry *entry = vec_at(&manifest->entries, index);
	uint64_t *merged;

	if (count == 0)
		return WW_OK;
	if (count == entry->documents - entry->deleted_count)
		return manifest_exchange(manifest, index, index + 1, NULL, 0, error);
	merged = alloc_array(alloc, entry->deleted_count + count, sizeof *merged);
	if (!merged)
		return ww_fail_memory(error);
	merge_numbers(merged, entry->deleted, entry->deleted_count, documents, count);
	alloc_free(alloc, entry->deleted);
	entry->deleted = merged;
	entry->deleted_count += count;
	return WW_OK;
}

void manifest_clear(struct manifest *manifest)
{
	for (size_t i = 0; i < manifest->entries.count; i++)
		alloc_free(manifest->entries.alloc, manifest_at(manifest, i)->deleted);
	vec_clear(&manifest->entries);
}
