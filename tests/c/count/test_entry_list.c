#include "count/entry_list.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/counting.h"

enum { ENTRIES = 2000, PARTS_MAX = 5, STRETCHES = 3 };

/* An entry with what it borrows. */
struct made_entry {
	struct entry entry;
	size_t stretch;
	uint32_t terms[SHAPE_MAX];
	struct entry_part parts[PARTS_MAX];
};

/* Numbers of all sizes. */
static uint64_t some_number(struct sequence *sequence)
{
	return sequence_next(sequence) >> sequence_below(sequence, 64);
}

static void make_parts(struct made_entry *made, struct sequence *sequence)
{
	made->entry.part_count = (size_t)sequence_below(sequence, PARTS_MAX) + 1;
	for (size_t i = 0; i < made->entry.part_count; i++) {
		made->parts[i] =
			(struct entry_part){(uint32_t)some_number(sequence), some_number(sequence), some_number(sequence)};
		made->entry.count += made->parts[i].count;
		made->entry.documents += made->parts[i].documents;
	}
	made->entry.parts = made->parts;
}

static struct made_entry *make_entries(void)
{
	struct made_entry *all = calloc(ENTRIES, sizeof *all);
	const struct made_entry *before[STRETCHES] = {NULL};
	struct sequence sequence = {7};

	assert_non_null(all);
	for (size_t i = 0; i < ENTRIES; i++) {
		struct made_entry *made = &all[i];
		struct entry *entry = &made->entry;
		const struct made_entry *last;

		made->stretch = (size_t)sequence_below(&sequence, STRETCHES);
		last = before[made->stretch];
		entry->terms = made->terms;
		entry->length = (uint32_t)sequence_below(&sequence, i % 50 ? 6 : SHAPE_MAX) + 1;
		entry->shortest = (uint32_t)sequence_below(&sequence, entry->length) + 1;
		if (last)
			entry->shared = (uint32_t)sequence_below(
				&sequence, last->entry.length < entry->shortest ? last->entry.length : entry->shortest);
		for (uint32_t n = 0; n < entry->length; n++)
			made->terms[n] = n < entry->shared              ? last->terms[n]
			                 : sequence_below(&sequence, 8) ? (uint32_t)some_number(&sequence)
			                                                : VOCABULARY_NONE;
		make_parts(made, &sequence);
		before[made->stretch] = made;
	}
	return all;
}

static void check_parts(const struct entry *given, const struct entry *wanted)
{
	assert_int_equal(given->part_count, wanted->part_count);
	for (size_t i = 0; i < wanted->part_count; i++) {
		assert_int_equal(given->parts[i].group, wanted->parts[i].group);
		assert_int_equal(given->parts[i].count, wanted->parts[i].count);
		assert_int_equal(given->parts[i].documents, wanted->parts[i].documents);
	}
}

static void check_entry(const struct entry *given, const struct entry *wanted, bool parted)
{
	assert_int_equal(given->length, wanted->length);
	assert_int_equal(given->shortest, wanted->shortest);
	assert_int_equal(given->shared, wanted->shared);
	assert_int_equal(given->count, wanted->count);
	assert_int_equal(given->documents, wanted->documents);
	assert_memory_equal(given->terms, wanted->terms, wanted->length * sizeof *wanted->terms);
	if (parted)
		check_parts(given, wanted);
	else
		assert_int_equal(given->part_count, 0);
}

static void check_stretch(const struct entry_list *list, size_t stretch, const struct made_entry *all)
{
	struct entry_reader reader = entry_reader_of(list, stretch);
	bool more;
	ww_error error;

	for (size_t i = 0; i < ENTRIES; i++) {
		if (all[i].stretch != stretch)
			continue;
		assert_ok(entry_reader_next(&reader, &more, &error), &error);
		assert_true(more);
		check_entry(&reader.entry, &all[i].entry, list->parted);
	}
	for (int again = 0; again < 2; again++) {
		assert_ok(entry_reader_next(&reader, &more, &error), &error);
		assert_false(more);
	}
	entry_reader_clear(&reader);
}

static void entries_come_back_as_they_were(void **state)
{
	struct made_entry *all = make_entries();

	(void)state;
	for (int parted = 0; parted < 2; parted++) {
		struct entry_list list;
		ww_error error;

		assert_ok(entry_list_make(&list, &alloc_default, parted, &error), &error);
		for (size_t i = 0; i < ENTRIES; i++)
			assert_ok(entry_list_add(&list, all[i].stretch, &all[i].entry, 0, &error), &error);
		for (size_t stretch = 0; stretch < STRETCHES + 1; stretch++)
			check_stretch(&list, stretch, all);
		entry_list_clear(&list);
		entry_list_clear(&list);
	}
	free(all);
}

static void a_pair_that_shares_a_term_takes_few_bytes(void **state)
{
	const uint32_t terms[] = {100000, 7};
	const struct entry_part part = {3, 1, 1};
	struct entry entry = {terms, 2, 2, 1, 1, 1, &part, 1};
	struct entry_list list;
	ww_error error;

	(void)state;
	assert_ok(entry_list_make(&list, &alloc_default, false, &error), &error);
	assert_ok(entry_list_add(&list, ENTRY_STRETCHES_MAX - 1, &entry, 0, &error), &error);
	assert_int_equal(list.bytes[ENTRY_STRETCHES_MAX - 1].count, 3 + 4 + 2);
	entry_list_clear(&list);
}

static ww_status add_and_read(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct made_entry *all = context;
	struct entry_list list;
	struct entry_reader reader = {0};
	bool more = true;
	ww_status status = entry_list_make(&list, alloc, true, error);

	for (size_t i = 0; status == WW_OK && i < 20; i++)
		status = entry_list_add(&list, 0, &all[0].entry, 0, error);
	if (status == WW_OK)
		reader = entry_reader_of(&list, 0);
	while (status == WW_OK && more)
		status = entry_reader_next(&reader, &more, error);
	entry_reader_clear(&reader);
	entry_list_clear(&list);
	return status;
}

static void failing_allocations_are_reported(void **state)
{
	struct made_entry *all = make_entries();

	(void)state;
	assert_true(every_allocation_fails(add_and_read, all) >= 3);
	free(all);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(entries_come_back_as_they_were),
		cmocka_unit_test(a_pair_that_shares_a_term_takes_few_bytes),
		cmocka_unit_test(failing_allocations_are_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
