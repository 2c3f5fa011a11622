#include <stdio.h>
#include <string.h>

#include "base/hash_map.h"
#include "support/counting.h"

static void the_nth_new_key_gets_number_n(void **state)
{
	struct counting counting;
	struct hash_map map;
	ww_error error;

	(void)state;
	counting_init(&counting);
	map = hash_map_of(&counting.alloc);
	for (uint32_t i = 0; i < 50000; i++) {
		char key[16];
		size_t size = (size_t)snprintf(key, sizeof key, "key %u", i);
		uint32_t number;
		bool added;

		assert_int_equal(hash_map_find(&map, key, size, 0), HASH_MAP_NONE);
		assert_ok(hash_map_add(&number, &added, &map, key, size, 0, &error), &error);
		assert_true(added && number == i);
		assert_ok(hash_map_add(&number, &added, &map, key, size, 0, &error), &error);
		assert_true(!added && number == i);
	}
	for (uint32_t i = 0; i < 50000; i++) {
		char key[16];
		size_t size = (size_t)snprintf(key, sizeof key, "key %u", i);

		assert_int_equal(hash_map_find(&map, key, size, 0), i);
		assert_int_equal(map.keys[i].size, size);
		assert_memory_equal(map.keys[i].data, key, size);
	}
	assert_int_equal(hash_map_bytes(&map), atomic_load(&counting.bytes));
	hash_map_clear(&map);
	counting_end(&counting);
}

static void a_tag_is_part_of_the_key(void **state)
{
	struct hash_map map = hash_map_of(&alloc_default);
	ww_error error;
	uint32_t number;

	(void)state;
	/* So many that some pairs agree in all 32 bits of the hash that a slot keeps. */
	for (uint32_t tag = 0; tag < 300000; tag++) {
		assert_ok(hash_map_add(&number, NULL, &map, "same", 4, tag, &error), &error);
		assert_int_equal(number, tag);
	}
	assert_int_equal(hash_map_find(&map, "same", 4, 299999), 299999);
	assert_int_equal(hash_map_find(&map, "same", 4, 300000), HASH_MAP_NONE);
	assert_int_equal(map.keys[17].tag, 17);
	hash_map_clear(&map);
}

static void keys_are_bytes(void **state)
{
	static const struct {
		const char *data;
		size_t size;
	} keys[] = {
		{NULL, 0}, {"\0", 1}, {"\0\0", 2}, {"a", 1}, {"a\0", 2}, {"\xff\xfe", 2},
	};
	struct hash_map map = hash_map_of(&alloc_default);
	uint32_t number;
	ww_error error;

	(void)state;
	assert_int_equal(hash_map_find(&map, NULL, 0, 0), HASH_MAP_NONE);
	for (uint32_t i = 0; i < 6; i++) {
		assert_ok(hash_map_add(&number, NULL, &map, keys[i].data, keys[i].size, 0, &error), &error);
		assert_int_equal(number, i);
	}
	for (uint32_t i = 0; i < 6; i++)
		assert_int_equal(hash_map_find(&map, keys[i].data, keys[i].size, 0), i);
	hash_map_clear(&map);
}

static void numbers_do_not_depend_on_the_seed(void **state)
{
	struct hash_map maps[2] = {hash_map_of(&alloc_default), hash_map_of(&alloc_default)};
	struct sequence sequence = {4};
	ww_error error;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		uint64_t key = sequence_below(&sequence, 5000);
		uint32_t numbers[2];

		for (int m = 0; m < 2; m++)
			assert_ok(hash_map_add(&numbers[m], NULL, &maps[m], (char *)&key, sizeof key, 0, &error), &error);
		assert_int_equal(numbers[0], numbers[1]);
	}
	hash_map_clear(&maps[0]);
	hash_map_clear(&maps[1]);
}

static ww_status add_thousand(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct hash_map map = hash_map_of(alloc);
	ww_status status = WW_OK;

	(void)context;
	for (uint32_t i = 0; i < 1000; i++) {
		uint32_t number;

		WW_STEP(hash_map_add(&number, NULL, &map, (char *)&i, sizeof i, 0, error));
		assert_int_equal(number, i);
	}
done:
	/* A key that could not be added is not there, and the ones before it are. */
	assert_true(map.count <= 1000);
	for (uint32_t i = 0; i < 1000; i++)
		assert_int_equal(hash_map_find(&map, (char *)&i, sizeof i, 0), i < map.count ? i : HASH_MAP_NONE);
	hash_map_clear(&map);
	return status;
}

static void a_failed_add_changes_nothing(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(add_thousand, NULL) > 10);
}

#if SIZE_MAX > UINT32_MAX
static void a_key_above_four_gigabytes_is_refused(void **state)
{
	/* Looked at nowhere beyond its size: the map must not need to hash what it cannot hold. */
	struct hash_map map = hash_map_of(&alloc_default);
	ww_error error;
	uint32_t number;

	(void)state;
	assert_int_equal(hash_map_find(&map, "", (size_t)UINT32_MAX + 1, 0), HASH_MAP_NONE);
	assert_status(hash_map_add(&number, NULL, &map, "", (size_t)UINT32_MAX + 1, 0, &error), WW_ELIMIT, &error);
	assert_int_equal(map.count, 0);
	hash_map_clear(&map);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_nth_new_key_gets_number_n),
		cmocka_unit_test(a_tag_is_part_of_the_key),
		cmocka_unit_test(keys_are_bytes),
		cmocka_unit_test(numbers_do_not_depend_on_the_seed),
		cmocka_unit_test(a_failed_add_changes_nothing),
#if SIZE_MAX > UINT32_MAX
		cmocka_unit_test(a_key_above_four_gigabytes_is_refused),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
