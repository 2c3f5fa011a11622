/* Looking at the blocks of a segment: which can be read, and what is wrong with the others. */
#include <inttypes.h>

#include "base/files.h"
#include "store/inspection.h"
#include "store/table_rebuild.h"

/* A block that a reader has refused, as the file has it. */
struct refused_block {
	struct inspection *inspection;
	struct block_entry *entry;
	struct finding finding;
	uint16_t type;
	bool is_mended; /* it is worth another try */
	bool is_told;   /* what is wrong */
};

static ww_status tell(struct refused_block *block, const char *problem, ww_error *error)
{
	block->is_told = true;
	return findings_add(block->inspection->findings, block->finding, error, "%s", problem);
}

static ww_status check_crc(struct refused_block *block, uint8_t *data, ww_error *error)
{
	struct inspection *inspection = block->inspection;
	bool good;
	uint64_t bit;
	ww_status status;

	WW_STEP(findings_check_crc(&good, &bit, inspection->findings, block->finding, data,
	                           BLOCK_HEADER_BYTES + (size_t)block->entry->packed,
	                           inspection->segment->source.header_crc, error));
	block->is_told = !good || bit != FLIPPED_BIT_NONE;
	block->is_mended = bit != FLIPPED_BIT_NONE;
	if (block->is_mended)
		status = mended_files_flip(&inspection->mended, bit, error);
done:
	return status;
}

/* Whether a block with a right CRC is the one that belongs here. A table made anew has the CRC from the block itself.
 */
static ww_status check_place(struct refused_block *block, const uint8_t *data, ww_error *error)
{
	struct block_entry *entry = block->entry;
	struct cursor stored = cursor_of(data + BLOCK_HEADER_BYTES + entry->packed, BLOCK_CRC_BYTES);
	uint32_t crc = cursor_u32(&stored);
	uint8_t expected[BLOCK_HEADER_BYTES];

	if (block->inspection->is_rebuilt)
		entry->crc = crc;
	format_put_block_header(expected, entry, block->type);
	if (memcmp(data, expected, sizeof expected) == 0 && crc == entry->crc)
		return WW_OK;
	block->is_mended = false;
	return tell(block, "is another block than the section table lists", error);
}

/* Bytes behind the CRC are read as the zeros that they should be. */
static ww_status check_padding(struct refused_block *block, const uint8_t *data, size_t size, ww_error *error)
{
	bool is_zero = true;
	ww_status status = WW_OK;

	for (size_t at = BLOCK_HEADER_BYTES + block->entry->packed + BLOCK_CRC_BYTES; at < size; at++)
		for (unsigned bit = 0; bit < 8; bit++) {
			if (!(data[at] >> bit & 1))
				continue;
			is_zero = false;
			WW_STEP(mended_files_flip(&block->inspection->mended, (block->entry->offset + at) * 8 + bit, error));
		}
	if (is_zero)
		return WW_OK;
	block->is_mended = true;
	status = tell(block, "the bytes that fill it up are not zero", error);
done:
	return status;
}

/* Finds out why a reader has refused a block, and mends what one bit explains. */
static ww_status explain(struct refused_block *block, ww_error *error)
{
	const struct block_source *source = &block->inspection->segment->source;
	struct vec *data = &block->inspection->loader.packed;
	size_t size = (size_t)format_block_size(block->entry->packed);
	ww_error failure;
	ww_status status;

	if (block_is_lost(block->entry))
		return tell(block, "blocks are missing", error);
	data->count = 0;
	WW_STEP(vec_append(data, NULL, size, error));
	failure.status =
		files_read(data->items, source->files, source->file, source->name, block->entry->offset, size, &failure);
	if (failure.status != WW_OK) {
		block->is_told = true;
		status = findings_add_failure(block->inspection->findings, block->finding, &failure, error);
		goto done;
	}
	WW_STEP(check_crc(block, data->items, error));
	if (block->is_told && !block->is_mended)
		goto done;
	WW_STEP(check_place(block, data->items, error));
	if (!block->is_told || block->is_mended)
		status = check_padding(block, data->items, size, error);
done:
	return status;
}

ww_status inspection_look_at_block(struct inspection *inspection, const struct section *section, uint64_t block,
                                   ww_error *error)
{
	struct block_source *source = &inspection->segment->source;
	struct refused_block refused = {
		.inspection = inspection,
		.entry = vec_at(&source->table.blocks, (size_t)block),
		.type = section->type,
	};
	char label[SECTION_LABEL_BYTES];
	ww_error failure;
	ww_status status = WW_OK;

	failure.status = block_loader_load(&inspection->loader, source, block, section->type, &failure);
	if (failure.status != WW_OK) {
		inspection_label(label, inspection, section->type, section->number);
		refused.finding = finding_of(inspection->name, label, refused.entry->offset);
	}
	if (failure.status == WW_EDAMAGED) {
		WW_STEP(explain(&refused, error));
		if (refused.is_mended)
			failure.status = block_loader_load(&inspection->loader, source, block, section->type, &failure);
	}
	inspection->sound[block] = failure.status == WW_OK;
	if (failure.status != WW_OK && (refused.is_mended || !refused.is_told))
		status = findings_add_failure(inspection->findings, refused.finding, &failure, error);
done:
	return status;
}

ww_status inspection_look_at_blocks(struct inspection *inspection, struct progress *progress, ww_error *error)
{
	const struct table *table = &inspection->segment->source.table;
	uint64_t before = progress->state.done;
	ww_status status = WW_OK;

	for (size_t i = 0; i < table->sections.count; i++) {
		const struct section *section = vec_at(&table->sections, i);
		for (uint64_t k = section->first_block; k < section->first_block + section->blocks; k++) {
			if (section->type != SECTION_FIELD_NAMES)
				WW_STEP(inspection_look_at_block(inspection, section, k, error));
			WW_STEP(progress_at(progress, before + k + 1, error));
		}
	}
done:
	return status;
}

bool inspection_is_sound(const struct inspection *inspection, const struct section *section)
{
	for (uint64_t i = 0; i < section->blocks; i++)
		if (!inspection->sound[section->first_block + i])
			return false;
	return true;
}
