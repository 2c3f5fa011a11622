#include "store/deletion.h"

#include "store/segment_file.h"

/* The documents of a segment that are wanted and not deleted: numbers, ascending. */
static ww_status find_documents(struct vec *out, const struct segment *segment, const struct hash_map *wanted,
                                ww_error *error)
{
	struct document_list deleted = segment_deleted(segment);
	struct text_column ids;
	ww_status status;

	WW_STEP(segment_field(&ids, segment, FIELD_ID, error));
	for (uint64_t row = 0; row < ids.rows; row++) {
		ww_text id = text_column_at(&ids, row);

		if (!document_list_has(&deleted, row) && hash_map_find(wanted, id.data, id.size, 0) != HASH_MAP_NONE)
			WW_STEP(vec_push(out, &row, error));
	}
done:
	text_column_clear(&ids);
	return status;
}

static ww_status mark_in(uint64_t *marked, struct manifest *manifest, size_t index, const struct hash_map *wanted,
                         const ww_file_system *files, int directory, ww_error *error)
{
	const ww_alloc *alloc = manifest->entries.alloc;
	struct vec documents = vec_of(alloc, sizeof(uint64_t));
	struct segment *segment;
	ww_status status;

	WW_STEP(segment_open(&segment, manifest_at(manifest, index), alloc, files, directory, error));
	WW_STEP(find_documents(&documents, segment, wanted, error));
	*marked += documents.count;
	status = manifest_delete(manifest, index, documents.items, documents.count, error);
done:
	segment_close(segment);
	vec_clear(&documents);
	return status;
}

ww_status deletion_mark(uint64_t *marked, struct manifest *manifest, const struct hash_map *wanted,
                        const ww_file_system *files, int directory, const ww_run *run, ww_error *error)
{
	uint64_t segments = manifest->entries.count;
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "segments", segments, error));
	/* From the last on, since an entry goes when none of its documents is left. */
	for (size_t i = segments; i > 0 && *marked < wanted->count; i--) {
		WW_STEP(mark_in(marked, manifest, i - 1, wanted, files, directory, error));
		WW_STEP(progress_at(&progress, segments - i + 1, error));
	}
done:
	return status;
}
