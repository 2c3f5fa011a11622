#include <stdalign.h>
#include <string.h>

#include "base/arena.h"
#include "support/counting.h"

static void what_is_taken_is_aligned_for_any_type(void **state)
{
	struct counting counting;
	struct arena arena;

	(void)state;
	counting_init(&counting);
	arena = arena_of(&counting.alloc);
	for (size_t size = 0; size < 300; size++) {
		assert_non_null(arena_copy(&arena, "x", 1));
		assert_int_equal((uintptr_t)arena_take(&arena, size) % alignof(max_align_t), 0);
	}
	arena_clear(&arena);
	counting_end(&counting);
}

static void pieces_do_not_overlap(void **state)
{
	enum { PIECES = 3000 };
	static char *pieces[PIECES];
	static size_t sizes[PIECES];
	struct sequence sequence = {2};
	struct counting counting;
	struct arena arena;

	(void)state;
	counting_init(&counting);
	arena = arena_of(&counting.alloc);
	for (size_t i = 0; i < PIECES; i++) {
		sizes[i] = sequence_below(&sequence, i % 100 == 0 ? 20000 : 200);
		pieces[i] = arena_take(&arena, sizes[i]);
		memset(pieces[i], (int)(i % 251), sizes[i]);
	}
	for (size_t i = 0; i < PIECES; i++) {
		for (size_t at = 0; at < sizes[i]; at++)
			assert_int_equal((unsigned char)pieces[i][at], i % 251);
	}
	arena_clear(&arena);
	counting_end(&counting);
}

static void chunks_grow_and_nothing_large_is_lost(void **state)
{
	struct counting counting;
	struct arena arena;
	size_t taken = 0;

	(void)state;
	counting_init(&counting);
	arena = arena_of(&counting.alloc);
	for (int i = 0; i < 200000; i++, taken += 48)
		assert_non_null(arena_take(&arena, 48));
	assert_true(atomic_load(&counting.calls) < 25);
	assert_true(arena.bytes < taken + (2u << 20));
	assert_int_equal(arena.bytes, atomic_load(&counting.bytes));
	arena_clear(&arena);
	assert_int_equal(arena.bytes, 0);
	counting_end(&counting);
}

static void a_large_request_does_not_waste_the_open_chunk(void **state)
{
	/* The first chunk has 4096 bytes, so the smallest of these just does not fit behind what is there. */
	static const size_t large[] = {5 << 20, 1 << 20, 8192, 4096, 4095};
	struct counting counting;

	(void)state;
	counting_init(&counting);
	for (size_t i = 0; i < sizeof large / sizeof large[0]; i++) {
		struct arena arena = arena_of(&counting.alloc);
		char *before = arena_copy(&arena, "ab", 2);

		assert_non_null(arena_take(&arena, large[i]));
		assert_ptr_equal(arena_copy(&arena, "c", 1), before + 2);
		assert_int_equal(atomic_load(&counting.blocks), 2);
		arena_clear(&arena);
		counting_end(&counting);
	}
}

static void an_empty_copy_is_not_null(void **state)
{
	struct arena arena = arena_of(&alloc_default);

	(void)state;
	assert_non_null(arena_copy(&arena, NULL, 0));
	assert_non_null(arena_take(&arena, 0));
	arena_clear(&arena);
}

static void out_of_memory_leaves_the_arena_usable(void **state)
{
	struct counting counting;
	struct arena arena;

	(void)state;
	counting_init(&counting);
	arena = arena_of(&counting.alloc);
	counting_fail(&counting, 1, true);
	assert_null(arena_take(&arena, 8));
	assert_null(arena_take(&arena, 1 << 20));
	assert_null(arena_take(&arena, SIZE_MAX));
	assert_null(arena_take(&arena, SIZE_MAX - 8));
	counting_fail(&counting, 0, false);
	assert_memory_equal(arena_copy(&arena, "abc", 3), "abc", 3);
	assert_null(arena_take(&arena, SIZE_MAX - 8));
	assert_memory_equal(arena_copy(&arena, "def", 3), "def", 3);
	arena_clear(&arena);
	counting_end(&counting);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_taken_is_aligned_for_any_type),
		cmocka_unit_test(pieces_do_not_overlap),
		cmocka_unit_test(chunks_grow_and_nothing_large_is_lost),
		cmocka_unit_test(a_large_request_does_not_waste_the_open_chunk),
		cmocka_unit_test(an_empty_copy_is_not_null),
		cmocka_unit_test(out_of_memory_leaves_the_arena_usable),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
