#include <string.h>

#include "base/alloc.h"
#include "support/counting.h"

static void sizes_that_overflow_give_nothing(void **state)
{
	struct counting counting;
	char *block;

	(void)state;
	counting_init(&counting);
	assert_null(alloc_array(&counting.alloc, SIZE_MAX, 2));
	assert_null(alloc_array(&counting.alloc, SIZE_MAX / 2 + 2, 2));
	assert_null(alloc_array(&counting.alloc, (size_t)PTRDIFF_MAX + 1, 1));
	assert_null(alloc_zeroed(&counting.alloc, SIZE_MAX / 4, 8));
	assert_null(alloc_text(&counting.alloc, "", SIZE_MAX));
	block = alloc_array(&counting.alloc, 3, 1);
	assert_null(alloc_resize(&counting.alloc, block, 3, SIZE_MAX, 2));
	assert_int_equal(atomic_load(&counting.calls), 1);
	alloc_free(&counting.alloc, block);
	counting_end(&counting);
}

static void an_empty_array_is_not_null(void **state)
{
	struct counting counting;
	void *block;

	(void)state;
	counting_init(&counting);
	block = alloc_array(&counting.alloc, 0, 8);
	assert_non_null(block);
	block = alloc_resize(&counting.alloc, block, 0, 0, 8);
	assert_non_null(block);
	block = alloc_resize(&counting.alloc, block, 0, 5, 8);
	assert_int_equal(atomic_load(&counting.bytes), 40);
	block = alloc_resize(&counting.alloc, block, 5, 0, 8);
	assert_int_equal(atomic_load(&counting.bytes), 1);
	alloc_free(&counting.alloc, block);
	counting_end(&counting);
}

static void resizing_nothing_allocates(void **state)
{
	struct counting counting;
	void *block;

	(void)state;
	counting_init(&counting);
	block = alloc_resize(&counting.alloc, NULL, 0, 4, 4);
	assert_int_equal(atomic_load(&counting.bytes), 16);
	alloc_free(&counting.alloc, block);
	alloc_free(&counting.alloc, NULL);
	counting_end(&counting);
}

static void zeroed_is_zero(void **state)
{
	struct counting counting;
	char *block;

	(void)state;
	counting_init(&counting);
	block = alloc_zeroed(&counting.alloc, 10, 3);
	for (int i = 0; i < 30; i++)
		assert_int_equal(block[i], 0);
	alloc_free(&counting.alloc, block);
	counting_end(&counting);
}

static void a_copied_text_keeps_its_zeros_and_gets_one(void **state)
{
	struct counting counting;
	char *text, *empty;

	(void)state;
	counting_init(&counting);
	text = alloc_text(&counting.alloc, "a\0b", 3);
	assert_memory_equal(text, "a\0b\0", 4);
	empty = alloc_text(&counting.alloc, NULL, 0);
	assert_string_equal(empty, "");
	alloc_free(&counting.alloc, text);
	alloc_free(&counting.alloc, empty);
	counting_end(&counting);
}

static void no_allocator_stands_for_malloc(void **state)
{
	static const ww_alloc other;
	char *block = alloc_array(alloc_or_default(NULL), 4, 1);

	(void)state;
	assert_ptr_equal(alloc_or_default(&other), &other);
	memcpy(block, "abcd", 4);
	block = alloc_resize(&alloc_default, block, 4, 4000, 1);
	assert_memory_equal(block, "abcd", 4);
	alloc_free(&alloc_default, block);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sizes_that_overflow_give_nothing),
		cmocka_unit_test(an_empty_array_is_not_null),
		cmocka_unit_test(resizing_nothing_allocates),
		cmocka_unit_test(zeroed_is_zero),
		cmocka_unit_test(a_copied_text_keeps_its_zeros_and_gets_one),
		cmocka_unit_test(no_allocator_stands_for_malloc),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
