#include "count/refine.h"

#include <string.h>

static inline uint32_t *record_at(const struct refinement *class, size_t place)
{
	return class->records + place * class->stride;
}

static void move_record(const struct refinement *class, size_t to, size_t from)
{
	if (to != from)
		memcpy(record_at(class, to), record_at(class, from), class->stride * sizeof(uint32_t));
}

/* Drops places that end before `length` terms and numbers the sequences of the others. */
static ww_status number_places(struct refinement *class, uint32_t length, ww_error *error)
{
	struct pair_table *pairs = class->pairs;
	ww_status status = pair_table_begin(pairs, class->places, error);
	size_t left = 0;

	if (status != WW_OK)
		return status;
	for (size_t i = 0; i < class->places; i++) {
		uint32_t *record = record_at(class, i);
		uint32_t term = record[RECORD_TERMS + length - 1];
		uint32_t before = length == 2 ? record[RECORD_TERMS] : record[RECORD_NUMBER];

		if (term == RECORD_ENDED)
			continue;
		record[RECORD_NUMBER] = pair_table_count(pairs, before, term, record[RECORD_ROW], (uint32_t)left);
		move_record(class, left++, i);
	}
	class->places = left;
	return WW_OK;
}

static bool is_frequent(const struct refinement *class, const struct pair_slot *slot)
{
	return slot->count && thresholds_met(class->question->least, slot->count, slot->documents);
}

static bool place_is_frequent(const struct refinement *class, const uint32_t *record)
{
	return is_frequent(class, &class->pairs->slots[record[RECORD_NUMBER]]);
}

static ww_status add_row(const struct refinement *class, const struct pair_slot *slot, uint32_t length, ww_error *error)
{
	const uint32_t *record = record_at(class, slot->first);
	struct rows *rows = class->rows;
	struct row row = {.count = slot->count,
	                  .documents = slot->documents,
	                  .group = rows->grouping->of_row[record[RECORD_ROW]],
	                  .length = length};

	return rows_add(rows, class->worker, &row, record + RECORD_TERMS, error);
}

/* Splits the counts of frequent sequences by group. */
static ww_status count_groups(struct refinement *class, ww_error *error)
{
	const uint32_t *group_of = class->rows->grouping->of_row;
	struct pair_table *groups = class->groups;
	ww_status status = pair_table_begin(groups, class->places, error);

	for (size_t i = 0; status == WW_OK && i < class->places; i++) {
		const uint32_t *record = record_at(class, i);
		uint32_t row = record[RECORD_ROW];

		if (place_is_frequent(class, record))
			pair_table_count(groups, record[RECORD_NUMBER], group_of[row], row, (uint32_t)i);
	}
	return status;
}

static ww_status add_rows(struct refinement *class, uint32_t length, ww_error *error)
{
	bool grouped = rows_are_grouped(class->rows);
	const struct pair_table *table = grouped ? class->groups : class->pairs;
	ww_status status = WW_OK;

	if (grouped)
		WW_STEP(count_groups(class, error));
	for (size_t i = 0; i < table->capacity; i++)
		if (grouped ? table->slots[i].count > 0 : is_frequent(class, &table->slots[i]))
			WW_STEP(add_row(class, &table->slots[i], length, error));
done:
	return status;
}

static void drop_rare(struct refinement *class)
{
	size_t left = 0;

	for (size_t i = 0; i < class->places; i++)
		if (place_is_frequent(class, record_at(class, i)))
			move_record(class, left++, i);
	class->places = left;
}

ww_status refine(struct refinement *class, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t length = 2; length <= class->question->to && class->places > 0; length++) {
		WW_STEP(number_places(class, length, error));
		if (length >= class->question->from)
			WW_STEP(add_rows(class, length, error));
		drop_rare(class);
	}
done:
	return status;
}
