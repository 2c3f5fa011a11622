#include "corpus/ids.h"

#include <inttypes.h>

#include "base/hash_map.h"
#include "corpus/shared.h"

/* Of the documents that are not deleted, whose ids are unique. */
struct id_map {
	struct hash_map numbers;
	struct vec places; /* struct document_place, by number */
};

static ww_status add_id(struct id_map *map, ww_text id, struct document_place place, const struct segment *segment,
                        ww_error *error)
{
	uint32_t number;
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(&number, &added, &map->numbers, id.data, id.size, 0, error));
	if (!added)
		return ww_fail(error, WW_EDAMAGED, "%s: id \"%.*s\" of document %" PRIu64 " is taken", segment_name(segment),
		               (int)(id.size < WW_ERROR_BYTES ? id.size : WW_ERROR_BYTES), id.data, place.document);
	status = vec_push(&map->places, &place, error);
done:
	return status;
}

static ww_status add_ids(struct id_map *map, const struct text_column *column, size_t index,
                         const struct segment *segment, ww_error *error)
{
	struct document_list deleted = segment_deleted(segment);
	ww_status status = WW_OK;

	for (uint64_t row = 0; row < column->rows; row++)
		if (!document_list_has(&deleted, row))
			WW_STEP(add_id(map, text_column_at(column, row), (struct document_place){index, row}, segment, error));
done:
	return status;
}

static ww_status id_map_new(struct id_map **out, const struct corpus_shared *shared, const struct text_column *columns,
                            ww_error *error)
{
	struct id_map *map = alloc_array(shared->alloc, 1, sizeof *map);
	ww_status status = WW_OK;

	if (!map)
		return ww_fail_memory(error);
	map->numbers = hash_map_of(shared->alloc);
	map->places = vec_of(shared->alloc, sizeof(struct document_place));
	for (size_t i = 0; i < snapshot_segments(shared->snapshot); i++)
		WW_STEP(add_ids(map, &columns[i], i, snapshot_segment(shared->snapshot, i), error));
	*out = map;
	map = NULL;
done:
	id_map_free(map);
	return status;
}

void id_map_free(struct id_map *map)
{
	const ww_alloc *alloc;

	if (!map)
		return;
	alloc = map->numbers.alloc;
	hash_map_clear(&map->numbers);
	vec_clear(&map->places);
	alloc_free(alloc, map);
}

static ww_status id_map_get(const struct id_map **out, const ww_corpus *corpus, ww_error *error)
{
	struct corpus_shared *shared = corpus->shared;
	struct id_map *map = atomic_load_explicit(&shared->ids, memory_order_acquire);
	const struct text_column *columns;
	ww_status status = WW_OK;

	if (!map) {
		WW_STEP(corpus_field(&columns, corpus, "id", error));
		pthread_mutex_lock(&shared->mutex);
		map = atomic_load_explicit(&shared->ids, memory_order_relaxed);
		if (!map) {
			status = id_map_new(&map, shared, columns, error);
			if (status == WW_OK)
				atomic_store_explicit(&shared->ids, map, memory_order_release);
		}
		pthread_mutex_unlock(&shared->mutex);
	}
	*out = map;
done:
	return status;
}

/* The row of a document inside its part; part->count when the view does not keep it. */
static uint64_t row_in_part(const struct view_part *part, uint64_t document)
{
	uint64_t low = 0, high = part->count;

	if (!part->documents)
		return part->count ? document : 0;
	while (low < high) {
		uint64_t middle = low + (high - low) / 2;

		if (part->documents[middle] < document)
			low = middle + 1;
		else
			high = middle;
	}
	return low < part->count && part->documents[low] == document ? low : part->count;
}

ww_status corpus_find_id(struct document_place *place, uint64_t *row, const ww_corpus *corpus, ww_text id,
                         ww_error *error)
{
	const struct id_map *map;
	const struct view_part *part;
	uint32_t number;
	uint64_t inside;
	ww_status status = id_map_get(&map, corpus, error);

	if (status != WW_OK)
		return status;
	number = hash_map_find(&map->numbers, id.data, id.size, 0);
	if (number != HASH_MAP_NONE) {
		*place = *(const struct document_place *)vec_at(&map->places, number);
		part = &corpus->parts[place->segment];
		inside = row_in_part(part, place->document);
		if (inside < part->count) {
			*row = part->first_row + inside;
			return WW_OK;
		}
	}
	return ww_fail(error, WW_ENOTFOUND, "no document \"%.*s\"",
	               (int)(id.size < WW_ERROR_BYTES ? id.size : WW_ERROR_BYTES), id.data);
}
