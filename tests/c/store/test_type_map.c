#include "store/type_map.h"

#include "base/hash_map.h"
#include "support/check.h"
#include "support/counting.h"

enum { KEYS = 20000, TEXT_BYTES = 40, LETTERS = 3 };

/* A text of letters of a small alphabet, zero among them, with the bytes behind it that the map may read. */
struct made_text {
	char bytes[TEXT_BYTES + TYPE_MAP_SLACK];
	size_t size;
	uint16_t tag;
	uint32_t note;
};

static struct made_text make_text(struct sequence *sequence)
{
	struct made_text made = {.size = sequence_below(sequence, 2) ? sequence_below(sequence, TEXT_BYTES + 1)
	                                                             : sequence_below(sequence, 9)};

	sequence_fill(sequence, made.bytes, sizeof made.bytes);
	for (size_t i = 0; i < made.size; i++)
		made.bytes[i] = (char)(sequence_below(sequence, 8) ? 0 : sequence_below(sequence, LETTERS));
	made.tag = (uint16_t)sequence_below(sequence, 2);
	made.note = (uint32_t)sequence_below(sequence, 2);
	return made;
}

/* The same through the other map of the house: text, tag and note as one key. */
static uint32_t naive_add(struct hash_map *map, const struct made_text *made)
{
	uint32_t number;
	ww_error error;

	assert_ok(hash_map_add(&number, NULL, map, made->bytes, made->size, made->note << 16 | made->tag, &error), &error);
	return number;
}

static void numbers_are_those_of_the_order_of_insertion(void **state)
{
	static struct made_text texts[KEYS];
	struct type_map map = type_map_of(&alloc_default, hash_key_random());
	struct hash_map naive = hash_map_of(&alloc_default);
	struct sequence sequence = {3};
	ww_error error;

	(void)state;
	for (size_t i = 0; i < KEYS; i++) {
		size_t known = map.count;
		uint32_t number;
		bool added;

		texts[i] = make_text(&sequence);
		assert_ok(type_map_add(&number, &added, &map, texts[i].bytes, texts[i].size, texts[i].tag, texts[i].note, &error),
		          &error);
		assert_int_equal(number, naive_add(&naive, &texts[i]));
		assert_int_equal(added, number == known);
		assert_int_equal(map.count, naive.count);
	}
	for (size_t i = 0; i < map.count; i++) {
		assert_int_equal(map.keys[i].size, naive.keys[i].size);
		assert_memory_equal(map.keys[i].text, naive.keys[i].data, map.keys[i].size);
		assert_int_equal(map.keys[i].note << 16 | map.keys[i].tag, naive.keys[i].tag);
	}
	type_map_clear(&map);
	hash_map_clear(&naive);
}

static void an_emptied_map_begins_anew_and_keeps_its_memory(void **state)
{
	struct type_map map = type_map_of(&alloc_default, hash_key_random());
	struct made_text text = {.bytes = "peace", .size = 5};
	ww_error error;
	uint32_t number;
	bool added;

	(void)state;
	for (char letter = 'a'; letter <= 'z'; letter++) {
		text.bytes[0] = letter;
		assert_ok(type_map_add(&number, &added, &map, text.bytes, text.size, 0, 0, &error), &error);
	}
	size_t bytes = type_map_bytes(&map);
	type_map_empty(&map);
	assert_int_equal(type_map_bytes(&map), bytes);
	assert_ok(type_map_add(&number, &added, &map, text.bytes, text.size, 0, 0, &error), &error);
	assert_true(added);
	assert_int_equal(number, 0);
	type_map_clear(&map);
	assert_int_equal(type_map_bytes(&map), 0);
}

/* Words that are equal but for single bits, in any of their bytes, do not end up in the same places. */
static void close_words_are_spread_over_the_slots(void **state)
{
	struct type_map map = type_map_of(&alloc_default, hash_key_random());
	static struct made_text texts[16 * 16 * 64];
	uint64_t steps = 0;
	ww_error error;

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		uint32_t number;
		bool added;

		texts[i].size = 16;
		memset(texts[i].bytes, 'a', 16);
		texts[i].bytes[i % 16] = (char)('a' + i / 16 % 16);
		texts[i].bytes[15 - i % 16] = (char)('a' + i / 256);
		assert_ok(type_map_add(&number, &added, &map, texts[i].bytes, 16, 0, 0, &error), &error);
	}
	for (size_t i = 0; i < map.count; i++) {
		const struct type_slot *slot = type_map_home(&map, map.keys[i].hash);

		for (; slot->next_number != i + 1; slot = slot + 1 == map.slots + map.slot_count ? map.slots : slot + 1)
			steps++;
	}
	assert_true(steps < 4 * map.count);
	type_map_clear(&map);
}

static ww_status fill(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct type_map map = type_map_of(alloc, hash_key_random());
	ww_status status = WW_OK;
	uint32_t number;
	bool added;

	(void)context;
	for (uint16_t tag = 0; status == WW_OK && tag < 2000; tag++)
		status = type_map_add(&number, &added, &map, "sixteen bytes are there", 7, tag, 0, error);
	type_map_clear(&map);
	return status;
}

static void a_map_needs_memory(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(fill, NULL) >= 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers_are_those_of_the_order_of_insertion),
		cmocka_unit_test(an_emptied_map_begins_anew_and_keeps_its_memory),
		cmocka_unit_test(close_words_are_spread_over_the_slots),
		cmocka_unit_test(a_map_needs_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
