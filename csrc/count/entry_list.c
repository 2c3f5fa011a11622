#include "count/entry_list.h"

enum { VARINT_BYTES = 10 };

ww_status entry_list_make(struct entry_list *out, const ww_alloc *alloc, bool parted, ww_error *error)
{
	*out = (struct entry_list){.alloc = alloc, .parted = parted};
	out->bytes = alloc_array(alloc, ENTRY_STRETCHES_MAX, sizeof *out->bytes);
	if (!out->bytes)
		return ww_fail_memory(error);
	for (size_t i = 0; i < ENTRY_STRETCHES_MAX; i++)
		out->bytes[i] = vec_of(alloc, 1);
	return WW_OK;
}

void entry_list_clear(struct entry_list *list)
{
	for (size_t i = 0; list->bytes && i < ENTRY_STRETCHES_MAX; i++)
		vec_clear(&list->bytes[i]);
	alloc_free(list->alloc, list->bytes);
	list->bytes = NULL;
}

static inline uint8_t *write_varint(uint8_t *at, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		*at++ = (uint8_t)(value | 0x80);
	*at++ = (uint8_t)value;
	return at;
}

static inline const uint8_t *read_varint(const uint8_t *at, uint64_t *value)
{
	unsigned shift = 7;

	*value = *at++;
	if (*value < 0x80)
		return at;
	*value &= 0x7f;
	do
		*value |= (uint64_t)(*at & 0x7f) << shift, shift += 7;
	while (*at++ & 0x80);
	return at;
}

/* Of a single part the group alone: its counts are the entry's. */
static uint8_t *write_parts(uint8_t *at, const struct entry *entry)
{
	at = write_varint(at, entry->part_count);
	if (entry->part_count == 1)
		return write_varint(at, entry->parts->group);
	for (size_t i = 0; i < entry->part_count; i++) {
		at = write_varint(at, entry->parts[i].group);
		at = write_varint(at, entry->parts[i].count);
		at = write_varint(at, entry->parts[i].documents);
	}
	return at;
}

ww_status entry_list_add(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	const struct entry_list *list = context;
	struct vec *bytes = &list->bytes[stretch];
	size_t most =
		3 + (entry->length - entry->shared) * sizeof *entry->terms + (3 + 3 * entry->part_count) * VARINT_BYTES;
	uint8_t *at;
	ww_status status;

	(void)worker;
	WW_STEP(vec_reserve(bytes, most, error));
	at = vec_at(bytes, bytes->count);
	*at++ = (uint8_t)entry->length;
	*at++ = (uint8_t)entry->shortest;
	*at++ = (uint8_t)entry->shared;
	for (uint32_t i = entry->shared; i < entry->length; i++, at += sizeof *entry->terms)
		memcpy(at, entry->terms + i, sizeof *entry->terms);
	at = write_varint(at, entry->count);
	at = write_varint(at, entry->documents);
	if (list->parted)
		at = write_parts(at, entry);
	bytes->count = (size_t)(at - (uint8_t *)bytes->items);
done:
	return status;
}

struct entry_reader entry_reader_of(const struct entry_list *list, size_t stretch)
{
	const struct vec *bytes = &list->bytes[stretch];
	struct entry_reader reader = {.list = list, .parts = vec_of(list->alloc, sizeof(struct entry_part))};

	reader.at = bytes->items;
	reader.end = bytes->count ? reader.at + bytes->count : reader.at;
	return reader;
}

void entry_reader_clear(struct entry_reader *reader)
{
	vec_clear(&reader->parts);
}

static ww_status read_parts(struct entry_reader *reader, ww_error *error)
{
	struct entry *entry = &reader->entry;
	uint64_t count, group;
	ww_status status;

	reader->at = read_varint(reader->at, &count);
	reader->parts.count = 0;
	WW_STEP(vec_reserve(&reader->parts, (size_t)count, error));
	for (uint64_t i = 0; i < count; i++) {
		struct entry_part part = {.count = entry->count, .documents = entry->documents};

		reader->at = read_varint(reader->at, &group);
		part.group = (uint32_t)group;
		if (count > 1) {
			reader->at = read_varint(reader->at, &part.count);
			reader->at = read_varint(reader->at, &part.documents);
		}
		WW_STEP(vec_push(&reader->parts, &part, error));
	}
	entry->parts = reader->parts.items;
	entry->part_count = reader->parts.count;
done:
	return status;
}

ww_status entry_reader_next(struct entry_reader *reader, bool *more, ww_error *error)
{
	struct entry *entry = &reader->entry;

	*more = reader->at < reader->end;
	if (!*more)
		return WW_OK;
	entry->length = *reader->at++;
	entry->shortest = *reader->at++;
	entry->shared = *reader->at++;
	entry->terms = reader->terms;
	for (uint32_t i = entry->shared; i < entry->length; i++, reader->at += sizeof *reader->terms)
		memcpy(reader->terms + i, reader->at, sizeof *reader->terms);
	reader->at = read_varint(reader->at, &entry->count);
	reader->at = read_varint(reader->at, &entry->documents);
	return reader->list->parted ? read_parts(reader, error) : WW_OK;
}
