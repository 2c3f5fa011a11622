#include "store/block_reader.h"

#include <inttypes.h>
#include <string.h>

#include "base/checksum.h"
#include "base/files.h"

ww_status block_loader_begin(struct block_loader *loader, const ww_alloc *alloc, ww_error *error)
{
	*loader = (struct block_loader){.packed = vec_of(alloc, 1), .plain = vec_of(alloc, 1)};
	return inflater_new(&loader->inflater, alloc, error);
}

/* The block as the file has it against what the table says of it. */
static bool is_sound(const uint8_t *data, size_t size, const struct block_entry *entry, uint16_t type,
                     uint32_t header_crc)
{
	uint8_t expected[BLOCK_HEADER_BYTES];
	size_t covered = BLOCK_HEADER_BYTES + entry->packed;
	struct cursor tail = cursor_of(data + covered, size - covered);

	format_put_block_header(expected, entry, type);
	if (memcmp(data, expected, sizeof expected) != 0 || cursor_u32(&tail) != entry->crc ||
	    checksum(header_crc, data, covered) != entry->crc)
		return false;
	while (cursor_left(&tail))
		if (cursor_u8(&tail) != 0)
			return false;
	return true;
}

ww_status block_loader_load(struct block_loader *loader, const struct block_source *source, uint64_t block,
                            enum section_type type, ww_error *error)
{
	const struct block_entry *entry = table_block(&source->table, block);
	size_t size = (size_t)format_block_size(entry->packed);
	ww_status status;

	loader->packed.count = loader->plain.count = 0;
	WW_STEP(vec_reserve(&loader->packed, size, error));
	WW_STEP(vec_reserve(&loader->plain, entry->bytes + CODE_SLACK, error));
	WW_STEP(files_read(loader->packed.items, source->files, source->file, source->name, entry->offset, size, error));
	if (!is_sound(loader->packed.items, size, entry, (uint16_t)type, source->header_crc))
		return ww_fail(error, WW_EDAMAGED, "%s: block at offset %" PRIu64 " is damaged", source->name, entry->offset);
	status = inflater_run(loader->plain.items, entry->bytes, loader->inflater,
	                      (const uint8_t *)loader->packed.items + BLOCK_HEADER_BYTES, entry->packed, error);
	if (status == WW_EDAMAGED)
		return ww_fail(error, WW_EDAMAGED, "%s: block at offset %" PRIu64 " does not inflate", source->name,
		               entry->offset);
	if (status != WW_OK)
		goto done;
	loader->plain.count = entry->bytes;
	memset(vec_at(&loader->plain, entry->bytes), 0, CODE_SLACK);
done:
	return status;
}

void block_loader_clear(struct block_loader *loader)
{
	inflater_free(loader->inflater);
	vec_clear(&loader->packed);
	vec_clear(&loader->plain);
}
