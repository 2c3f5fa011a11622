/*
 * A block is a run of entries, each of which shares the first bytes of its key with the one before it:
 *
 *     shared     varint   bytes of the key before that are kept; 0 in a block's first entry
 *     rest       varint   bytes that follow them
 *                bytes
 *     parts - 1  varint   only where there are groups
 *     for each part:
 *         group  varint   only where there are groups: less the group of the part before and 1
 *         documents and count, as pack_counts has them
 */
#include "count/partial_entries.h"

#include "count/partial_key.h"

/*
 * A block is full from this size on. Each has its first key in full and a dozen bytes of the file to itself, about one
 * in a hundred; and merging, which is shared out among threads by blocks, reads one of each part in vain.
 */
enum { BLOCK_BYTES = 4096 };

struct entry_packer entry_packer_of(const ww_alloc *alloc, bool grouped)
{
	return (struct entry_packer){.alloc = alloc,
	                             .grouped = grouped,
	                             .blocks = vec_of(alloc, sizeof(struct partial_block)),
	                             .bytes = vec_of(alloc, 1),
	                             .key = vec_of(alloc, 1)};
}

ww_status entry_packer_end(struct entry_packer *packer, ww_error *error)
{
	struct partial_block block = {.size = (uint32_t)packer->bytes.count, .entries = packer->waiting};
	ww_status status;

	if (packer->waiting == 0)
		return WW_OK;
	if (packer->bytes.count > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "a term or n-gram of more than 2^32 bytes");
	WW_STEP(vec_reserve(&packer->blocks, 1, error));
	block.bytes = alloc_array(packer->alloc, block.size, 1);
	if (!block.bytes)
		return ww_fail_memory(error);
	memcpy(block.bytes, packer->bytes.items, block.size);
	status = vec_push(&packer->blocks, &block, error);
	packer->bytes.count = packer->key.count = 0;
	packer->waiting = 0;
done:
	return status;
}

static size_t shared_bytes(const struct vec *before, ww_text key)
{
	size_t most = before->count < key.size ? before->count : key.size, shared = 0;
	const char *bytes = before->items;

	while (shared < most && bytes[shared] == key.data[shared])
		shared++;
	return shared;
}

static ww_status pack_key(struct entry_packer *packer, ww_text key, ww_error *error)
{
	size_t shared = shared_bytes(&packer->key, key);
	ww_status status;

	WW_STEP(bytes_varint(&packer->bytes, shared, error));
	WW_STEP(bytes_varint(&packer->bytes, key.size - shared, error));
	WW_STEP(vec_append(&packer->bytes, key.data + shared, key.size - shared, error));
	packer->key.count = shared;
	status = vec_append(&packer->key, key.data + shared, key.size - shared, error);
done:
	return status;
}

/* Most things occur once in a document, and many in one document: 2 (documents - 1), or that and 1, then what is left.
 */
static ww_status pack_counts(struct vec *bytes, const struct entry_part *part, ww_error *error)
{
	uint64_t more = part->count - part->documents;
	ww_status status;

	WW_STEP(bytes_varint(bytes, (part->documents - 1) << 1 | (more > 0), error));
	if (more > 0)
		status = bytes_varint(bytes, more - 1, error);
done:
	return status;
}

static ww_status pack_parts(struct entry_packer *packer, const struct entry_part *parts, size_t count, ww_error *error)
{
	uint32_t next = 0;
	ww_status status = WW_OK;

	if (packer->grouped)
		WW_STEP(bytes_varint(&packer->bytes, count - 1, error));
	for (size_t i = 0; i < count; i++) {
		if (packer->grouped)
			WW_STEP(bytes_varint(&packer->bytes, parts[i].group - next, error));
		next = parts[i].group + 1;
		WW_STEP(pack_counts(&packer->bytes, &parts[i], error));
	}
done:
	return status;
}

ww_status entry_packer_add(struct entry_packer *packer, ww_text key, const struct entry_part *parts, size_t count,
                           ww_error *error)
{
	ww_status status;

	WW_STEP(pack_key(packer, key, error));
	WW_STEP(pack_parts(packer, parts, count, error));
	packer->waiting++;
	if (packer->bytes.count >= BLOCK_BYTES)
		status = entry_packer_end(packer, error);
done:
	return status;
}

ww_status entry_packer_give(struct entry_packer *packer, ww_partial *partial, ww_error *error)
{
	ww_status status;

	WW_STEP(entry_packer_end(packer, error));
	WW_STEP(vec_append(&partial->blocks, packer->blocks.items, packer->blocks.count, error));
	for (size_t i = 0; i < packer->blocks.count; i++)
		partial->entries += ((struct partial_block *)packer->blocks.items)[i].entries;
	packer->blocks.count = 0;
done:
	return status;
}

void entry_packer_empty(struct entry_packer *packer)
{
	for (size_t i = 0; i < packer->blocks.count; i++)
		alloc_free(packer->alloc, ((struct partial_block *)packer->blocks.items)[i].bytes);
	packer->blocks.count = 0;
}

void entry_packer_clear(struct entry_packer *packer)
{
	entry_packer_empty(packer);
	vec_clear(&packer->blocks);
	vec_clear(&packer->bytes);
	vec_clear(&packer->key);
}

struct entry_cursor entry_cursor_of(const ww_partial *partial, size_t from, size_t to)
{
	return (struct entry_cursor){.partial = partial,
	                             .block = from,
	                             .end_block = to,
	                             .key = vec_of(partial->alloc, 1),
	                             .parts = vec_of(partial->alloc, sizeof(struct entry_part))};
}

static ww_status damaged(const struct entry_cursor *cursor, const char *what, ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "partial, block %zu: %s", cursor->block - 1, what);
}

static void open_block(struct entry_cursor *cursor)
{
	const struct partial_block *block = partial_block(cursor->partial, cursor->block++);

	cursor->bytes = cursor_of(block->bytes, block->size);
	cursor->left = block->entries;
}

/* Puts the next key in the place of the one before, which must be below. */
static ww_status take_key(struct entry_cursor *cursor, bool first, ww_error *error)
{
	uint64_t shared = cursor_varint(&cursor->bytes), rest = cursor_varint(&cursor->bytes);
	const uint8_t *bytes = cursor_take(&cursor->bytes, rest);
	ww_text behind, before;

	if (!bytes || shared > cursor->key.count || (first && shared > 0))
		return damaged(cursor, "a key that ends too soon", error);
	behind = (ww_text){(const char *)bytes, (size_t)rest};
	before = entry_cursor_key(cursor);
	if (shared)
		before.data += shared, before.size -= shared;
	if (cursor->started && key_compare(before, behind) >= 0)
		return damaged(cursor, "keys that do not ascend", error);
	cursor->started = true;
	cursor->key.count = (size_t)shared;
	return vec_append(&cursor->key, bytes, (size_t)rest, error);
}

static ww_status take_part(struct entry_cursor *cursor, uint32_t *next, bool grouped, ww_error *error)
{
	uint64_t skipped = grouped ? cursor_varint(&cursor->bytes) : 0;
	uint64_t documents = cursor_varint(&cursor->bytes);
	uint64_t more = documents & 1 ? cursor_varint(&cursor->bytes) : 0;
	struct entry_part part = {.documents = (documents >> 1) + 1};
	uint64_t groups = partial_groups(cursor->partial);

	if (cursor->bytes.bad || skipped >= groups - *next)
		return damaged(cursor, "a group that there is not", error);
	part.group = *next + (uint32_t)skipped;
	*next = part.group + 1;
	if (__builtin_add_overflow(part.documents, more, &part.count) ||
	    __builtin_add_overflow(part.count, documents & 1, &part.count) ||
	    __builtin_add_overflow(cursor->count, part.count, &cursor->count))
		return damaged(cursor, "counts of more than 64 bits", error);
	cursor->documents += part.documents; /* which are at most as many */
	return vec_push(&cursor->parts, &part, error);
}

static ww_status take_parts(struct entry_cursor *cursor, ww_error *error)
{
	bool grouped = cursor->partial->question.by;
	uint64_t parts = grouped ? cursor_varint(&cursor->bytes) : 0;
	uint32_t next = 0;
	ww_status status;

	cursor->parts.count = 0;
	cursor->count = cursor->documents = 0;
	if (parts >= partial_groups(cursor->partial))
		return damaged(cursor, "more groups than there are", error);
	for (uint64_t i = 0; i <= parts; i++)
		WW_STEP(take_part(cursor, &next, grouped, error));
done:
	return status;
}

ww_status entry_cursor_next(bool *more, struct entry_cursor *cursor, ww_error *error)
{
	bool first = cursor->left == 0;
	ww_status status;

	*more = false;
	if (first && cursor->block == cursor->end_block)
		return WW_OK;
	if (first)
		open_block(cursor);
	WW_STEP(take_key(cursor, first, error));
	WW_STEP(take_parts(cursor, error));
	if (--cursor->left == 0 && cursor_left(&cursor->bytes) > 0)
		return damaged(cursor, "more bytes than entries", error);
	*more = true;
done:
	return status;
}

ww_text partial_block_key(const struct partial_block *block)
{
	struct cursor bytes = cursor_of(block->bytes, block->size);
	ww_text key;

	cursor_varint(&bytes); /* 0: nothing is shared */
	key.size = (size_t)cursor_varint(&bytes);
	key.data = (const char *)cursor_take(&bytes, key.size);
	return key;
}

static bool begins_behind(const struct entry_cursor *cursor, size_t block, ww_text key)
{
	return key_compare(partial_block_key(partial_block(cursor->partial, block)), key) > 0;
}

/* Leaves blocks unread whose entries are all below the key. */
static void skip_blocks(struct entry_cursor *cursor, ww_text key)
{
	size_t low = cursor->block, high = cursor->end_block;

	if (low == high || begins_behind(cursor, low, key))
		return;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (begins_behind(cursor, middle, key))
			high = middle;
		else
			low = middle + 1;
	}
	cursor->block = low - 1;
	cursor->left = 0;
}

ww_status entry_cursor_seek(bool *more, struct entry_cursor *cursor, ww_text key, ww_error *error)
{
	ww_status status = WW_OK;

	*more = cursor->started;
	if (*more && key_compare(entry_cursor_key(cursor), key) >= 0)
		return WW_OK;
	skip_blocks(cursor, key);
	do
		WW_STEP(entry_cursor_next(more, cursor, error));
	while (*more && key_compare(entry_cursor_key(cursor), key) < 0);
done:
	return status;
}

void entry_cursor_clear(struct entry_cursor *cursor)
{
	vec_clear(&cursor->key);
	vec_clear(&cursor->parts);
}
