#include "base/fingerprints.h"

#include "base/hash_map.h"
#include "support/check.h"
#include "support/counting.h"

static void strings_are_known_again_and_no_others(void **state)
{
	struct fingerprints set = fingerprints_of(&alloc_default);
	struct hash_map naive = hash_map_of(&alloc_default);
	struct sequence sequence = {5};
	ww_error error;

	(void)state;
	for (size_t i = 0; i < 50000; i++) {
		char text[6] = "";
		size_t size = sequence_below(&sequence, sizeof text + 1);
		bool added, wanted;
		uint32_t number;

		for (size_t at = 0; at < size; at++)
			text[at] = (char)sequence_below(&sequence, 4);
		assert_ok(hash_map_add(&number, &wanted, &naive, text, size, 0, &error), &error);
		assert_ok(fingerprints_add(&added, &set, text, size, &error), &error);
		assert_int_equal(added, wanted);
		assert_int_equal(set.count, naive.count);
	}
	fingerprints_clear(&set);
	assert_int_equal(fingerprints_bytes(&set), 0);
	hash_map_clear(&naive);
}

/* Against a plain table of all strings there can be. */
static void strings_can_be_taken_out_again(void **state)
{
	enum { STRINGS = 3000 };
	static bool there[STRINGS];
	struct fingerprints set = fingerprints_of(&alloc_default);
	struct sequence sequence = {6};
	ww_error error;
	size_t count = 0;

	(void)state;
	assert_false(fingerprints_have(&set, "", 0));
	fingerprints_remove(&set, "", 0);
	for (size_t i = 0; i < 100000; i++) {
		uint16_t string = (uint16_t)sequence_below(&sequence, STRINGS);
		const char *bytes = (const char *)&string;
		bool added;

		assert_int_equal(fingerprints_have(&set, bytes, sizeof string), there[string]);
		if (sequence_below(&sequence, 2)) {
			assert_ok(fingerprints_add(&added, &set, bytes, sizeof string, &error), &error);
			assert_int_equal(added, !there[string]);
			count += added;
			there[string] = true;
		} else {
			fingerprints_remove(&set, bytes, sizeof string);
			count -= there[string];
			there[string] = false;
		}
		assert_int_equal(set.count, count);
	}
	for (uint16_t string = 0; string < STRINGS; string++)
		assert_int_equal(fingerprints_have(&set, (const char *)&string, sizeof string), there[string]);
	fingerprints_clear(&set);
}

static void a_string_takes_few_bytes_whatever_its_length(void **state)
{
	struct fingerprints set = fingerprints_of(&alloc_default);
	static char text[10000];
	ww_error error;
	bool added;

	(void)state;
	for (size_t i = 0; i < sizeof text; i++)
		assert_ok(fingerprints_add(&added, &set, text, i, &error), &error);
	assert_int_equal(set.count, sizeof text);
	assert_true(fingerprints_bytes(&set) <= 43 * set.count);
	fingerprints_clear(&set);
}

static ww_status fill(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct fingerprints set = fingerprints_of(alloc);
	ww_status status = WW_OK;
	bool added;

	for (size_t i = 0; status == WW_OK && i < 500; i++)
		status = fingerprints_add(&added, &set, context, i, error);
	fingerprints_clear(&set);
	return status;
}

static void a_set_needs_memory(void **state)
{
	static char text[500];

	(void)state;
	assert_int_equal(every_allocation_fails(fill, text), 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_are_known_again_and_no_others),
		cmocka_unit_test(strings_can_be_taken_out_again),
		cmocka_unit_test(a_string_takes_few_bytes_whatever_its_length),
		cmocka_unit_test(a_set_needs_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
