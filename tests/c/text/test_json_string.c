#include "text/json_string.h"

#include <stdio.h>
#include <string.h>

#include "support/check.h"
#include "support/texts.h"
#include "text/utf8.h"

static void append(struct vec *out, const void *data, size_t size)
{
	assert_ok(vec_append(out, data, size, NULL), NULL);
}

/* The naive twin: one code point after the other. */
static void naive_add(struct vec *out, const void *data, size_t size)
{
	static const char specials[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
	const uint8_t *at = data, *end = at + size;

	while (at < end) {
		const char *special = memchr(specials, *at, strlen(specials));
		char escape[8];
		uint32_t point;
		size_t length = utf8_decode(&point, at, end);

		if (special)
			append(out, (char[]){'\\', letters[special - specials]}, 2);
		else if (point == UTF8_INVALID || point < 0x20)
			append(out, escape, (size_t)sprintf(escape, "\\u%04x", point < 0x20 ? point : 0xdc00u + *at));
		else
			append(out, at, length);
		at += length;
	}
}

/* Adds bytes in pieces of random sizes, what was left given again. */
static void add_in_pieces(struct vec *out, const char *data, size_t size, size_t most, struct sequence *sequence)
{
	size_t at = 0, end = 0;

	do {
		size_t piece = 1 + (size_t)sequence_below(sequence, most), used;

		end = piece < size - end ? end + piece : size;
		assert_ok(json_string_add(out, &used, data + at, end - at, end < size, NULL), NULL);
		assert_in_range(end - at - used, 0, end < size ? 3 : 0);
		at += used;
	} while (at < size);
}

static void assert_same(const struct vec *found, const struct vec *wanted)
{
	assert_int_equal(found->count, wanted->count);
	if (wanted->count)
		assert_memory_equal(found->items, wanted->items, wanted->count);
}

static void check(const char *data, size_t size, size_t most, struct sequence *sequence)
{
	struct vec found = vec_of(&alloc_default, 1), wanted = vec_of(&alloc_default, 1);

	naive_add(&wanted, data, size);
	add_in_pieces(&found, data, size, most, sequence);
	assert_same(&found, &wanted);
	vec_clear(&found);
	vec_clear(&wanted);
}

static void each_byte_has_its_escape(void **state)
{
	static const char text[] = "a\"b\\c/\b\f\n\r\t\x01\x1f\x7f \xc3\xa9 \xff \xed\xa0\x80 \xf0\x9f\x8c\x8a \xe2\x82";
	static const char wanted[] = "a\\\"b\\\\c/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f \xc3\xa9 \\udcff \\udced\\udca0\\udc80 "
								 "\xf0\x9f\x8c\x8a \\udce2\\udc82";
	struct vec found = vec_of(&alloc_default, 1);
	size_t used;

	(void)state;
	assert_ok(json_string_add(&found, &used, text, sizeof text - 1, false, NULL), NULL);
	assert_int_equal(used, sizeof text - 1);
	assert_int_equal(found.count, sizeof wanted - 1);
	assert_memory_equal(found.items, wanted, sizeof wanted - 1);
	assert_ok(json_string_add(&found, &used, NULL, 0, false, NULL), NULL);
	assert_int_equal(used, 0);
	vec_clear(&found);
}

static void pieces_may_end_anywhere(void **state)
{
	struct sequence sequence = {31};
	char text[300];

	(void)state;
	for (size_t round = 0; round < 2000; round++) {
		text_fill_nasty(&sequence, text, sizeof text);
		check(text, sizeof text, 6, &sequence);
		check(text, sizeof text, 100, &sequence);
	}
}

static void long_texts_are_the_same_in_one_piece(void **state)
{
	enum { LONG = 100 * 1000 };
	static char bytes[LONG];
	struct sequence sequence = {32};

	(void)state;
	for (size_t offset = 0; offset < 4; offset++) {
		for (size_t i = 0; i < LONG; i++)
			bytes[i] = "x\xf0\x9f\x8c\x8a"[i < offset ? 0 : 1 + (i - offset) % 4];
		check(bytes, LONG, LONG, &sequence);
		check(bytes, LONG, 9000, &sequence);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_byte_has_its_escape),
		cmocka_unit_test(pieces_may_end_anywhere),
		cmocka_unit_test(long_texts_are_the_same_in_one_piece),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
