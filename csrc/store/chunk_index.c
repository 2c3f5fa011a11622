#include "store/chunk_index.h"

#include <string.h>

/*
 * A record has the number of the first chunk and then the steps to the next, each minus 1, as varints. An empty record
 * stands for every chunk: so it is written for frequent types, whose lists would rule out little and cost most. At a
 * share of 1/4 the lists of news take 0.024 of the text; and a search for such a word meets a hit in every fourth chunk
 * at least, which is in two of three blocks. FORMAT.md says what other shares cost.
 */

/* Entries gathered in one pass over the stream; types are taken in as many ranges as that needs. */
enum { PASS_ENTRIES = 16 * 1024 * 1024 };

struct index_writer {
	const ww_alloc *alloc;
	const struct code_list *ids;   /* each chunk's types at its start */
	const struct vec *chunk_types; /* how many there are */
	struct progress *progress;
	uint32_t types;
	uint32_t chunks;
	uint32_t *lengths;  /* by type: chunks it occurs in */
	uint32_t *fill;     /* by type of the pass: where its next entry goes */
	struct vec entries; /* uint32_t, the pass's chunks by type */
	struct vec record;
};

typedef void (*visit_type)(struct index_writer *writer, uint32_t type, uint32_t chunk);

/* Calls visit once for each type in each chunk, chunks ascending. */
static inline __attribute__((always_inline)) ww_status visit_all(struct index_writer *writer, visit_type visit,
                                                                 ww_error *error)
{
	const uint32_t *counts = writer->chunk_types->items;
	ww_status status = WW_OK;

	_Static_assert(CODE_PIECE % INDEX_CHUNK == 0, "a chunk lies in one piece");
	for (uint32_t chunk = 0; chunk < writer->chunks; chunk++) {
		const uint32_t *ids = code_list_at(writer->ids, (uint64_t)chunk * INDEX_CHUNK);
		if (chunk % 64 == 0)
			WW_STEP(progress_at(writer->progress, writer->progress->state.done, error));
		for (uint32_t i = 0; i < counts[chunk]; i++)
			visit(writer, ids[i], chunk);
	}
done:
	return status;
}

static void count_entry(struct index_writer *writer, uint32_t type, uint32_t chunk)
{
	(void)chunk;
	writer->lengths[type]++;
}

static const uint32_t NOT_IN_PASS = UINT32_MAX;

static void keep_entry(struct index_writer *writer, uint32_t type, uint32_t chunk)
{
	if (writer->fill[type] != NOT_IN_PASS)
		((uint32_t *)writer->entries.items)[writer->fill[type]++] = chunk;
}

static bool is_listed(const struct index_writer *writer, uint32_t type)
{
	return chunks_are_listed(writer->lengths[type], writer->chunks);
}

/* Lays out the lists of the types from first on, as many as a pass takes; returns the type after the last. */
static uint32_t plan_pass(struct index_writer *writer, uint32_t first, uint64_t *entries)
{
	uint32_t type = first;

	memset(writer->fill, 0xff, writer->types * sizeof *writer->fill);
	*entries = 0;
	for (; type < writer->types; type++) {
		if (!is_listed(writer, type))
			continue;
		if (*entries > 0 && *entries + writer->lengths[type] > PASS_ENTRIES)
			break;
		writer->fill[type] = (uint32_t)*entries;
		*entries += writer->lengths[type];
	}
	return type;
}

static ww_status put_list(struct vec *record, const uint32_t *chunks, uint32_t length, ww_error *error)
{
	ww_status status;

	record->count = 0;
	WW_STEP(bytes_varint(record, chunks[0], error));
	for (uint32_t i = 1; i < length; i++)
		WW_STEP(bytes_varint(record, chunks[i] - chunks[i - 1] - 1, error));
done:
	return status;
}

static ww_status write_pass(struct index_writer *writer, struct record_writer *records, uint32_t first, uint32_t end,
                            ww_error *error)
{
	const uint32_t *entries = writer->entries.items;
	ww_status status = WW_OK;

	for (uint32_t type = first; type < end; type++) {
		writer->record.count = 0;
		if (is_listed(writer, type)) {
			WW_STEP(put_list(&writer->record, entries, writer->lengths[type], error));
			entries += writer->lengths[type];
		}
		WW_STEP(record_writer_add(records, writer->record.items, writer->record.count, error));
	}
done:
	return status;
}

static ww_status write_lists(struct index_writer *writer, struct record_writer *records, ww_error *error)
{
	ww_status status;

	WW_STEP(visit_all(writer, count_entry, error));
	for (uint32_t first = 0, end; first < writer->types; first = end) {
		uint64_t entries;
		end = plan_pass(writer, first, &entries);
		writer->entries.count = 0;
		WW_STEP(vec_reserve(&writer->entries, (size_t)entries, error));
		if (entries)
			WW_STEP(visit_all(writer, keep_entry, error));
		WW_STEP(write_pass(writer, records, first, end, error));
	}
	status = record_writer_end(records, error);
done:
	return status;
}

ww_status chunk_index_write(struct block_writer *blocks, const struct code_list *ids, const struct vec *chunk_types,
                            uint32_t types, struct progress *progress, ww_error *error)
{
	struct record_writer records = record_writer_of(blocks, UINT32_MAX);
	struct index_writer writer = {
		.alloc = blocks->alloc,
		.ids = ids,
		.chunk_types = chunk_types,
		.progress = progress,
		.types = types,
		.chunks = (uint32_t)chunk_types->count,
		.entries = vec_of(blocks->alloc, sizeof(uint32_t)),
		.record = vec_of(blocks->alloc, 1),
	};
	ww_status status;

	WW_STEP(block_writer_section(blocks, SECTION_INDEX, 0, error));
	writer.lengths = alloc_zeroed(writer.alloc, types, sizeof *writer.lengths);
	writer.fill = alloc_array(writer.alloc, types, sizeof *writer.fill);
	if (writer.lengths && writer.fill)
		status = write_lists(&writer, &records, error);
	else
		status = ww_fail_memory(error);
done:
	alloc_free(writer.alloc, writer.lengths);
	alloc_free(writer.alloc, writer.fill);
	vec_clear(&writer.entries);
	vec_clear(&writer.record);
	record_writer_clear(&records);
	return status;
}

static ww_status take_list(struct vec *out, const struct vec *record, uint32_t chunks, const char *name,
                           ww_error *error)
{
	struct cursor cursor = cursor_of(record->items, record->count);
	uint64_t chunk = 0;
	ww_status status = WW_OK;

	for (bool first = true; cursor_left(&cursor); first = false) {
		uint64_t step = cursor_varint(&cursor);
		if (cursor.bad || step >= chunks || (chunk += step + !first) >= chunks)
			return ww_fail(error, WW_EDAMAGED, "%s: word index makes no sense", name);
		uint32_t number = (uint32_t)chunk;
		WW_STEP(vec_push(out, &number, error));
	}
done:
	return status;
}

static ww_status take_all(struct vec *out, uint32_t chunks, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_reserve(out, chunks, error));
	for (uint32_t chunk = 0; chunk < chunks; chunk++)
		WW_STEP(vec_push(out, &chunk, error));
done:
	return status;
}

ww_status chunk_index_read(struct vec *out, const ww_alloc *alloc, const struct block_source *source, uint32_t type,
                           ww_error *error)
{
	const struct section *section = table_section(&source->table, SECTION_INDEX, 0);
	uint64_t chunks = chunk_count(source->table.counts.codes);
	struct vec record = vec_of(alloc, 1);
	struct block_loader loader = {0};
	struct record_reader records;
	ww_status status;

	if (chunks > UINT32_MAX)
		return ww_fail(error, WW_EDAMAGED, "%s: more chunks than the word index can number", source->name);
	WW_STEP(block_loader_begin(&loader, alloc, error));
	WW_STEP(record_reader_begin(&records, &loader, source, section, type, error));
	WW_STEP(record_reader_next(&record, &records, error));
	if (record.count)
		status = take_list(out, &record, (uint32_t)chunks, source->name, error);
	else
		status = take_all(out, (uint32_t)chunks, error);
done:
	block_loader_clear(&loader);
	vec_clear(&record);
	return status;
}
