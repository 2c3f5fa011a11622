#include "table/repair.h"

#include <string.h>

#include "support/check.h"

static void each_ill_formed_byte_becomes_one_replacement(void **state)
{
	static const struct {
		const char *text;
		const char *wanted;
	} cases[] = {
		{"", ""},
		{"plain", "plain"},
		{"caf\xc3\xa9", "caf\xc3\xa9"},
		{"\xff", "\xef\xbf\xbd"},
		{"a\xc3", "a\xef\xbf\xbd"},
		{"\xa9 b", "\xef\xbf\xbd b"},
		{"\xe2\x82x", "\xef\xbf\xbd\xef\xbf\xbdx"},
		{"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
	};
	enum { COUNT = sizeof cases / sizeof cases[0] };
	struct vec bytes = vec_of(&alloc_default, 1), new_bytes = vec_of(&alloc_default, 1);
	struct vec new_offsets = vec_of(&alloc_default, sizeof(int64_t));
	int64_t offsets[COUNT + 1] = {0};
	const int64_t *starts;
	ww_error error;

	(void)state;
	for (size_t i = 0; i < COUNT; i++) {
		assert_ok(vec_append(&bytes, cases[i].text, strlen(cases[i].text), &error), &error);
		offsets[i + 1] = (int64_t)bytes.count;
	}
	assert_ok(repair_texts(&new_bytes, &new_offsets, bytes.items, offsets, COUNT, &error), &error);
	assert_int_equal(new_offsets.count, COUNT + 1);
	starts = new_offsets.items;
	for (size_t i = 0; i < COUNT; i++) {
		assert_int_equal(starts[i + 1] - starts[i], strlen(cases[i].wanted));
		assert_memory_equal((char *)new_bytes.items + starts[i], cases[i].wanted, strlen(cases[i].wanted));
	}
	vec_clear(&bytes);
	vec_clear(&new_bytes);
	vec_clear(&new_offsets);
}

static void no_texts_still_have_an_address(void **state)
{
	struct vec bytes = vec_of(&alloc_default, 1), offsets = vec_of(&alloc_default, sizeof(int64_t));
	const int64_t none = 0;
	ww_error error;

	(void)state;
	assert_ok(repair_texts(&bytes, &offsets, "", &none, 0, &error), &error);
	assert_non_null(bytes.items);
	assert_true(offsets.count == 1 && *(int64_t *)offsets.items == 0);
	vec_clear(&bytes);
	vec_clear(&offsets);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_ill_formed_byte_becomes_one_replacement),
		cmocka_unit_test(no_texts_still_have_an_address),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
