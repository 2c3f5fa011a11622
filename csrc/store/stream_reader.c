/* Blocks of the token stream as type ids. */
#include <assert.h>

#include "store/segment_file.h"

struct block_reader {
	const ww_alloc *alloc;
	struct block_loader loader;
	const struct segment *segment; /* of the block that is loaded, NULL for none */
	uint64_t block;
	struct vec ids; /* uint32_t */
};

ww_status block_reader_new(struct block_reader **out, const ww_alloc *alloc, ww_error *error)
{
	struct block_reader *reader = alloc_zeroed(alloc, 1, sizeof *reader);
	ww_status status;

	*out = NULL;
	if (!reader)
		return ww_fail_memory(error);
	reader->alloc = alloc;
	reader->ids = vec_of(alloc, sizeof(uint32_t));
	WW_STEP(block_loader_begin(&reader->loader, alloc, error));
	*out = reader;
	reader = NULL;
done:
	block_reader_free(reader);
	return status;
}

static ww_status load(struct block_reader *reader, const struct segment *segment, uint64_t block, ww_error *error)
{
	const struct block_source *source = &segment->source;
	uint64_t in_file = table_section(&source->table, SECTION_STREAM, 0)->first_block + block;
	uint32_t count = table_block(&source->table, in_file)->count;
	ww_status status;

	WW_STEP(block_loader_load(&reader->loader, source, in_file, SECTION_STREAM, error));
	reader->ids.count = 0;
	WW_STEP(vec_append(&reader->ids, NULL, count, error));
	if (!codes_decode(reader->ids.items, count, &segment->codes, source->table.counts.types, reader->loader.plain.items,
	                  reader->loader.plain.count))
		return ww_fail(error, WW_EDAMAGED, "%s: codes of a block make no sense", segment->name);
done:
	return status;
}

ww_status block_reader_load(const uint32_t **ids, size_t *count, struct block_reader *reader,
                            const struct segment *segment, uint64_t block, ww_error *error)
{
	ww_status status = WW_OK;

	assert(block < segment_counts(segment)->blocks);
	if (reader->segment != segment || reader->block != block) {
		reader->segment = NULL;
		WW_STEP(load(reader, segment, block, error));
		reader->segment = segment;
		reader->block = block;
	}
	*ids = reader->ids.items;
	*count = reader->ids.count;
done:
	return status;
}

void block_reader_free(struct block_reader *reader)
{
	if (!reader)
		return;
	block_loader_clear(&reader->loader);
	vec_clear(&reader->ids);
	alloc_free(reader->alloc, reader);
}
