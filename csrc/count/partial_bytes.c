/* A partial as bytes and back; PARTIAL.md describes them. */
#include <inttypes.h>

#include "base/checksum.h"
#include "base/files.h"
#include "base/progress.h"
#include "base/well_formed.h"
#include "count/partial_entries.h"
#include "count/partial_key.h"

static const uint8_t magic[8] = {0x89, 'W', 'W', 'P', '\r', '\n', 0x1a, '\n'};

enum {
	VERSION = 1,
	PREFIX_BYTES = sizeof magic + 8, /* magic, version, size of the head */
	CRC_BYTES = 4,
	BLOCK_HEAD_BYTES = 12, /* size, entries, checksum */
	WRITE_BYTES = 1 << 16
};

/* Flags of the head. */
enum { FLAG_MARKS = 1, FLAG_CUT = 2, FLAG_BY = 4, FLAG_NONE = 8, FLAGS_KNOWN = 15 };

struct output {
	int (*write)(void *user, const char *data, size_t size);
	void *user;
	struct vec bytes; /* that wait to be written */
	uint32_t crc;     /* of all that goes before the next block */
};

static ww_status flush(struct output *output, size_t from, ww_error *error)
{
	int written = 0;

	if (output->bytes.count >= from && output->bytes.count > 0) {
		written = output->write(output->user, output->bytes.items, output->bytes.count);
		output->bytes.count = 0;
	}
	return written < 0 ? files_fail(error, written, "cannot write", "partial") : WW_OK;
}

static ww_status put_text(struct vec *bytes, const char *data, size_t size, ww_error *error)
{
	ww_status status;

	WW_STEP(bytes_varint(bytes, size, error));
	status = vec_append(bytes, data, size, error);
done:
	return status;
}

static ww_status put_head(struct vec *bytes, const ww_partial *partial, ww_error *error)
{
	const struct partial_question *question = &partial->question;
	uint8_t flags = (uint8_t)((question->marks ? FLAG_MARKS : 0) | (partial->cut ? FLAG_CUT : 0) |
	                          (question->by ? FLAG_BY : 0) | (partial->has_none ? FLAG_NONE : 0));
	ww_status status;

	WW_STEP(bytes_u8(bytes, flags, error));
	WW_STEP(bytes_u8(bytes, (uint8_t)question->from, error));
	WW_STEP(bytes_u8(bytes, (uint8_t)question->to, error));
	WW_STEP(bytes_u8(bytes, (uint8_t)question->unit, error));
	WW_STEP(put_text(bytes, question->layer, strlen(question->layer), error));
	if (question->by)
		WW_STEP(put_text(bytes, question->by, strlen(question->by), error));
	WW_STEP(bytes_varint(bytes, partial->entries, error));
	WW_STEP(bytes_varint(bytes, partial_groups(partial), error));
	for (size_t i = 0; i < partial_groups(partial); i++) {
		const struct partial_group *group = partial_group(partial, i);

		WW_STEP(put_text(bytes, group->label.data, group->label.size, error));
		WW_STEP(bytes_varint(bytes, group->documents, error));
		WW_STEP(bytes_varint(bytes, group->words, error));
	}
done:
	return status;
}

static ww_status write_head(struct output *output, const ww_partial *partial, ww_error *error)
{
	struct vec *bytes = &output->bytes;
	ww_status status;

	WW_STEP(vec_append(bytes, magic, sizeof magic, error));
	WW_STEP(bytes_u32(bytes, VERSION, error));
	WW_STEP(bytes_u32(bytes, 0, error)); /* the size, which is not known before */
	WW_STEP(put_head(bytes, partial, error));
	if (bytes->count - PREFIX_BYTES > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "the groups' labels have more than 2^32 bytes");
	put_u32((uint8_t *)bytes->items + sizeof magic + 4, (uint32_t)(bytes->count - PREFIX_BYTES));
	output->crc = checksum(0, bytes->items, bytes->count);
	status = bytes_u32(bytes, output->crc, error);
done:
	return status;
}

/* The checksum goes on from that of what stands before, so that blocks cannot change places. */
static uint32_t block_checksum(uint32_t before, const struct partial_block *block)
{
	uint8_t head[8];

	put_u32(head, block->size);
	put_u32(head + 4, block->entries);
	return checksum(checksum(before, head, sizeof head), block->bytes, block->size);
}

static ww_status write_block(struct output *output, const struct partial_block *block, ww_error *error)
{
	ww_status status;

	output->crc = block_checksum(output->crc, block);
	WW_STEP(bytes_u32(&output->bytes, block->size, error));
	WW_STEP(bytes_u32(&output->bytes, block->entries, error));
	WW_STEP(bytes_u32(&output->bytes, output->crc, error));
	WW_STEP(vec_append(&output->bytes, block->bytes, block->size, error));
	status = flush(output, WRITE_BYTES, error);
done:
	return status;
}

static ww_status write_blocks(struct output *output, struct entry_packer *packer, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < packer->blocks.count; i++)
		WW_STEP(write_block(output, vec_at(&packer->blocks, i), error));
	entry_packer_empty(packer);
done:
	return status;
}

/* How entries lie in blocks depends on how they came about, so they are packed anew. */
static ww_status write_entries(struct output *output, const ww_partial *partial, const ww_run *run, ww_error *error)
{
	struct entry_packer packer = entry_packer_of(partial->alloc, partial->question.by);
	struct entry_cursor cursor = entry_cursor_of(partial, 0, partial->blocks.count);
	struct progress progress;
	bool more;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "blocks", partial->blocks.count, error));
	for (;;) {
		WW_STEP(entry_cursor_next(&more, &cursor, error));
		if (!more)
			break;
		WW_STEP(entry_packer_add(&packer, entry_cursor_key(&cursor), cursor.parts.items, cursor.parts.count, error));
		if (packer.blocks.count > 0) {
			WW_STEP(write_blocks(output, &packer, error));
			WW_STEP(progress_at(&progress, cursor.block, error));
		}
	}
	WW_STEP(entry_packer_end(&packer, error));
	status = write_blocks(output, &packer, error);
done:
	entry_packer_clear(&packer);
	entry_cursor_clear(&cursor);
	return status;
}

ww_status ww_partial_write(const ww_partial *partial, int (*write)(void *user, const char *data, size_t size),
                           void *user, const ww_run *run, ww_error *error)
{
	struct output output = {.write = write, .user = user, .bytes = vec_of(partial->alloc, 1)};
	ww_status status;

	WW_STEP(write_head(&output, partial, error));
	WW_STEP(write_entries(&output, partial, run, error));
	status = flush(&output, 0, error);
done:
	vec_clear(&output.bytes);
	return status;
}

static ww_status damaged(const char *what, ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "partial: %s", what);
}

/* The head without what stands before it, whose checksum is right. */
static ww_status check_prefix(struct cursor *head, uint32_t *crc, struct cursor *bytes, ww_error *error)
{
	const uint8_t *start = bytes->at, *prefix = cursor_take(bytes, sizeof magic);
	uint32_t version, size;

	if (!prefix || memcmp(prefix, magic, sizeof magic) != 0)
		return damaged("not one, or changed in its first bytes", error);
	version = cursor_u32(bytes);
	size = cursor_u32(bytes);
	*head = (struct cursor){.at = cursor_take(bytes, size)};
	if (!head->at)
		return damaged("ends in its head", error);
	head->end = bytes->at;
	*crc = checksum(0, start, (size_t)(bytes->at - start));
	if (cursor_u32(bytes) != *crc || bytes->bad)
		return damaged("the checksum of its head is not right", error);
	if (version != VERSION)
		return ww_fail(error, WW_EVERSION, "partial: of version %" PRIu32 "; the newest that is known is %d", version,
		               VERSION);
	return WW_OK;
}

static ww_text take_text(struct cursor *head)
{
	uint64_t size = cursor_varint(head);
	const char *data = (const char *)cursor_take(head, size);

	return (ww_text){data, data ? (size_t)size : 0};
}

static bool is_name(ww_text text)
{
	return text.size > 0 && !memchr(text.data, 0, text.size) && well_formed(text.data, text.size) == text.size;
}

/* A name as a string, in *kept. */
static ww_status take_name(const char **out, struct vec *kept, struct cursor *head, ww_error *error)
{
	ww_text text = take_text(head);
	ww_status status;

	if (!is_name(text))
		return damaged("a name that is none", error);
	WW_STEP(vec_append(kept, text.data, text.size, error));
	WW_STEP(vec_push(kept, "", error));
	*out = kept->items;
done:
	return status;
}

static bool makes_sense(const struct partial_question *question, uint8_t flags)
{
	return question->from >= 1 && question->from <= question->to && question->to <= SEQUENCE_MAX &&
	       question->unit <= UNIT_DOCUMENT && flags <= FLAGS_KNOWN && (!(flags & FLAG_NONE) || (flags & FLAG_BY));
}

static ww_status take_question(ww_partial **out, struct cursor *head, const ww_alloc *alloc, ww_error *error)
{
	struct vec layer = vec_of(alloc, 1), by = vec_of(alloc, 1);
	struct partial_question question = {0};
	uint8_t flags = cursor_u8(head);
	ww_status status;

	question.from = cursor_u8(head);
	question.to = cursor_u8(head);
	question.unit = cursor_u8(head);
	question.marks = flags & FLAG_MARKS;
	if (!makes_sense(&question, flags))
		return damaged("a head that makes no sense", error);
	WW_STEP(take_name(&question.layer, &layer, head, error));
	if (flags & FLAG_BY)
		WW_STEP(take_name(&question.by, &by, head, error));
	WW_STEP(partial_new(out, alloc, &question, error));
	(*out)->cut = flags & FLAG_CUT;
	(*out)->has_none = flags & FLAG_NONE;
done:
	vec_clear(&layer);
	vec_clear(&by);
	return status;
}

/* Labels ascend; the one group without label is the last, or, where nothing is grouped, all there is. */
static bool is_next_label(const ww_partial *partial, ww_text label, uint64_t groups)
{
	size_t number = partial_groups(partial);

	if (!partial->question.by)
		return groups == 1 && label.size == 0;
	if (partial->has_none && number + 1 == groups)
		return label.size == 0;
	return label.size > 0 && (number == 0 || key_compare(partial_group(partial, number - 1)->label, label) < 0);
}

static ww_status take_groups(ww_partial *partial, struct cursor *head, ww_error *error)
{
	uint64_t groups = cursor_varint(head), documents = 0, words = 0;
	ww_status status = WW_OK;

	if (groups > UINT32_MAX || groups < (uint64_t)(partial->has_none || !partial->question.by))
		return damaged("groups that make no sense", error);
	for (uint64_t i = 0; i < groups; i++) {
		struct partial_group group = {.label = take_text(head)};

		group.documents = cursor_varint(head);
		group.words = cursor_varint(head);
		if (head->bad || !is_next_label(partial, group.label, groups) ||
		    __builtin_add_overflow(documents, group.documents, &documents) ||
		    __builtin_add_overflow(words, group.words, &words))
			return damaged("groups that make no sense", error);
		WW_STEP(partial_add_group(partial, group, error));
	}
done:
	return status;
}

static ww_status take_head(ww_partial **out, uint64_t *entries, struct cursor *head, const ww_alloc *alloc,
                           ww_error *error)
{
	ww_status status;

	WW_STEP(take_question(out, head, alloc, error));
	*entries = cursor_varint(head);
	WW_STEP(take_groups(*out, head, error));
	if (head->bad || cursor_left(head) > 0)
		status = damaged("a head that makes no sense", error);
done:
	return status;
}

static ww_status take_block(ww_partial *partial, uint32_t *crc, struct cursor *bytes, ww_error *error)
{
	struct partial_block block = {.size = cursor_u32(bytes), .entries = cursor_u32(bytes)};
	uint32_t given = cursor_u32(bytes);
	const uint8_t *packed = cursor_take(bytes, block.size);
	ww_status status;

	if (!packed)
		return ww_fail(error, WW_EDAMAGED, "partial, block %zu: cut off", partial->blocks.count);
	block.bytes = (uint8_t *)packed;
	*crc = block_checksum(*crc, &block);
	if (given != *crc)
		return ww_fail(error, WW_EDAMAGED, "partial, block %zu: its checksum is not right", partial->blocks.count);
	if (block.entries == 0)
		return ww_fail(error, WW_EDAMAGED, "partial, block %zu: holds nothing", partial->blocks.count);
	WW_STEP(vec_reserve(&partial->blocks, 1, error));
	block.bytes = alloc_array(partial->alloc, block.size, 1);
	if (!block.bytes)
		return ww_fail_memory(error);
	memcpy(block.bytes, packed, block.size);
	partial->entries += block.entries;
	status = vec_push(&partial->blocks, &block, error);
done:
	return status;
}

/* What the entry cursor does not look at: lengths, and counts of more documents than a group has. */
static ww_status check_entry(const ww_partial *partial, const struct entry_cursor *cursor, ww_error *error)
{
	uint32_t terms = key_terms(entry_cursor_key(cursor));

	if (terms < partial->question.from || terms > partial->question.to)
		return damaged("a term that is none, or an n-gram of another length", error);
	for (size_t i = 0; i < cursor->parts.count; i++) {
		const struct entry_part *part = vec_at(&cursor->parts, i);

		if (part->documents > partial_group(partial, part->group)->documents)
			return damaged("a term in more documents than there are", error);
	}
	return WW_OK;
}

/* Goes through the block taken last. */
static ww_status check_block(struct entry_cursor *cursor, ww_error *error)
{
	bool more;
	ww_status status;

	cursor->end_block++;
	for (;;) {
		WW_STEP(entry_cursor_next(&more, cursor, error));
		if (!more)
			break;
		WW_STEP(check_entry(cursor->partial, cursor, error));
	}
done:
	return status;
}

static ww_status take_blocks(ww_partial *partial, uint64_t entries, uint32_t crc, struct cursor *bytes,
                             const ww_run *run, ww_error *error)
{
	struct entry_cursor cursor = entry_cursor_of(partial, 0, 0);
	size_t size = cursor_left(bytes);
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "bytes", size, error));
	while (partial->entries < entries) {
		WW_STEP(take_block(partial, &crc, bytes, error));
		WW_STEP(check_block(&cursor, error));
		WW_STEP(progress_at(&progress, size - cursor_left(bytes), error));
	}
	if (partial->entries > entries || cursor_left(bytes) > 0)
		status = damaged("more bytes than it should have", error);
done:
	entry_cursor_clear(&cursor);
	return status;
}

ww_status ww_partial_from_bytes(ww_partial **out, const void *data, size_t size, const ww_alloc *alloc,
                                const ww_run *run, ww_error *error)
{
	struct cursor bytes = cursor_of(data, size), head;
	ww_partial *partial = NULL;
	uint64_t entries;
	uint32_t crc = 0;
	ww_status status;

	*out = NULL;
	WW_STEP(check_prefix(&head, &crc, &bytes, error));
	WW_STEP(take_head(&partial, &entries, &head, alloc_or_default(alloc), error));
	WW_STEP(take_blocks(partial, entries, crc, &bytes, run, error));
	*out = partial, partial = NULL;
done:
	ww_partial_free(partial);
	return status;
}
