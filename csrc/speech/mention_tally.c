#include "speech/mention_tally.h"

#include "store/segment.h"

struct mention_tally mention_tally_of(const struct mentions *read)
{
	return (struct mention_tally){.read = read,
	                              .entries = vec_of(read->alloc, sizeof(struct mention_entry)),
	                              .documents = hash_map_of(read->alloc),
	                              .sources = hash_map_of(read->alloc)};
}

ww_status mention_tally_make(struct mention_tally *tally, size_t count, ww_error *error)
{
	const struct mention_entry empty = {.first = DATE_NONE, .last = DATE_NONE};
	ww_status status;

	WW_STEP(vec_reserve(&tally->entries, count, error));
	for (size_t i = 0; i < count; i++)
		WW_STEP(vec_push(&tally->entries, &empty, error));
done:
	return status;
}

static ww_status remember_pair(bool *added, struct hash_map *seen, uint64_t entry, uint32_t item, ww_error *error)
{
	return hash_map_add(&(uint32_t){0}, added, seen, (const char *)&entry, sizeof entry, item, error);
}

ww_status count_different(uint64_t *different, uint32_t *last, struct hash_map *seen, size_t entry, uint32_t item,
                          ww_error *error)
{
	bool added = true;
	ww_status status;

	if (*different > 0 && item == *last)
		return WW_OK;
	if (*different == 1)
		WW_STEP(remember_pair(&added, seen, entry, *last, error));
	if (*different > 0)
		WW_STEP(remember_pair(&added, seen, entry, item, error));
	*different += added;
	*last = item;
	status = WW_OK;
done:
	return status;
}

static void count_date(struct mention_entry *entry, int32_t date, uint64_t row)
{
	if (entry->mentions == 1)
		entry->first_row = entry->last_row = row;
	if (date == DATE_NONE) {
		if (entry->last == DATE_NONE)
			entry->last_row = row;
		return;
	}
	if (entry->first == DATE_NONE || date < entry->first)
		entry->first = date, entry->first_row = row;
	if (entry->last == DATE_NONE || date >= entry->last)
		entry->last = date, entry->last_row = row;
}

ww_status mention_tally_count(struct mention_tally *tally, size_t number, uint64_t row, ww_error *error)
{
	const struct mentions *read = tally->read;
	struct mention_entry *entry = vec_at(&tally->entries, number);
	ww_status status;

	entry->mentions++;
	count_date(entry, mentions_date(read, row), row);
	WW_STEP(count_different(&entry->documents, &entry->last_document, &tally->documents, number, read->document_of[row],
	                        error));
	if (read->source_of[row] != VARIANT_NONE)
		WW_STEP(count_different(&entry->sources, &entry->last_source, &tally->sources, number, read->source_of[row],
		                        error));
done:
	return status;
}

void mention_tally_clear(struct mention_tally *tally)
{
	hash_map_clear(&tally->sources);
	hash_map_clear(&tally->documents);
	vec_clear(&tally->entries);
}
