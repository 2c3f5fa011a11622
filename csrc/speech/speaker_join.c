/* Surnames that stand alone, and the full names that they are joined to. */
#include <string.h>

#include "base/hash_map.h"
#include "speech/speaker_id.h"
#include "table/build.h"
#include "table/table.h"

/* An id of a table, and the documents that it speaks in. */
struct bearer {
	uint64_t documents;
	uint64_t seen; /* the document that was counted last, from 1 */
};

/* A surname, and those who bear it. */
struct surname {
	uint64_t documents; /* of all full names that end with it */
	uint32_t best;      /* the full name with most documents */
};

struct joining {
	const ww_table *table;
	size_t document_column;
	size_t id_column;
	struct hash_map ids;
	struct vec bearers; /* struct bearer, by number of the id */
	struct hash_map surnames;
	struct vec known; /* struct surname, by number */
};

static ww_text id_at(const struct hash_map *ids, uint32_t number)
{
	return (ww_text){ids->keys[number].data, ids->keys[number].size};
}

/* The word behind the last space; nothing when there is only one word. */
static ww_text surname_of(ww_text id)
{
	for (size_t at = id.size; at-- > 0;)
		if (id.data[at] == ' ')
			return (ww_text){id.data + at + 1, id.size - at - 1};
	return (ww_text){0};
}

static ww_status count_row(struct joining *joining, ww_text id, uint64_t document, ww_error *error)
{
	struct bearer *bearer;
	uint32_t number;
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(&number, &added, &joining->ids, id.data, id.size, 0, error));
	if (added)
		WW_STEP(vec_push(&joining->bearers, &(struct bearer){0}, error));
	bearer = vec_at(&joining->bearers, number);
	bearer->documents += bearer->seen != document;
	bearer->seen = document;
done:
	return status;
}

static ww_status count_rows(struct joining *joining, ww_error *error)
{
	ww_text last = {0};
	uint64_t document = 0;
	ww_status status = WW_OK;

	for (uint64_t row = 0; row < joining->table->rows; row++) {
		ww_text of = ww_table_text(joining->table, joining->document_column, row);
		ww_text id = ww_table_text(joining->table, joining->id_column, row);

		document += document == 0 || of.size != last.size || memcmp(of.data, last.data, of.size) != 0;
		last = of;
		if (id.size)
			WW_STEP(count_row(joining, id, document, error));
	}
done:
	return status;
}

static uint64_t documents_of(const struct joining *joining, uint32_t id)
{
	return ((const struct bearer *)vec_at(&joining->bearers, id))->documents;
}

static ww_status gather_surnames(struct joining *joining, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t id = 0; id < joining->ids.count; id++) {
		ww_text surname = surname_of(id_at(&joining->ids, id));
		struct surname *known;
		uint32_t number;
		bool added;

		if (surname.size == 0)
			continue;
		WW_STEP(hash_map_add(&number, &added, &joining->surnames, surname.data, surname.size, 0, error));
		if (added)
			WW_STEP(vec_push(&joining->known, &(struct surname){.best = id}, error));
		known = vec_at(&joining->known, number);
		known->documents += documents_of(joining, id);
		if (documents_of(joining, id) > documents_of(joining, known->best))
			known->best = id;
	}
done:
	return status;
}

/* What becomes of an id. */
static ww_text joined(const void *context, ww_text id)
{
	const struct joining *joining = context;
	uint32_t number = hash_map_find(&joining->surnames, id.data, id.size, 0), alone;
	const struct surname *surname;
	uint64_t documents;

	if (number == HASH_MAP_NONE)
		return id;
	surname = vec_at(&joining->known, number);
	documents = documents_of(joining, surname->best);
	alone = hash_map_find(&joining->ids, id.data, id.size, 0);
	if (documents * 10 < surname->documents * 9 || documents < documents_of(joining, alone))
		return id;
	return id_at(&joining->ids, surname->best);
}

ww_status speaker_ids_join(ww_table *table, const ww_alloc *alloc, ww_error *error)
{
	struct joining joining = {.table = table,
	                          .document_column = ww_table_find(table, "document"),
	                          .id_column = ww_table_find(table, "speaker_id"),
	                          .ids = hash_map_of(alloc),
	                          .bearers = vec_of(alloc, sizeof(struct bearer)),
	                          .surnames = hash_map_of(alloc),
	                          .known = vec_of(alloc, sizeof(struct surname))};
	ww_status status;

	WW_STEP(count_rows(&joining, error));
	WW_STEP(gather_surnames(&joining, error));
	if (joining.surnames.count)
		WW_STEP(table_change_texts(table, joining.id_column, joined, &joining, error));
done:
	vec_clear(&joining.known);
	hash_map_clear(&joining.surnames);
	vec_clear(&joining.bearers);
	hash_map_clear(&joining.ids);
	return status;
}
