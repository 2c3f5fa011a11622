#include "count/partial_key.h"

#include <stdlib.h>

#include "support/check.h"
#include "support/corpus_of.h"

struct list {
	char terms[3][4];
	size_t sizes[3];
	uint32_t count;
};

static struct list list_by_dice(struct sequence *dice)
{
	static const char bytes[] = {0, 1, 2, ' ', 'a', 'b', (char)0xff};
	struct list list = {.count = (uint32_t)sequence_below(dice, 3) + 1};

	for (uint32_t i = 0; i < list.count; i++) {
		list.sizes[i] = sequence_below(dice, 4);
		for (size_t at = 0; at < list.sizes[i]; at++)
			list.terms[i][at] = bytes[sequence_below(dice, sizeof bytes)];
	}
	return list;
}

static int compare_lists(const struct list *left, const struct list *right)
{
	for (uint32_t i = 0; i < left->count && i < right->count; i++) {
		int order = key_compare((ww_text){left->terms[i], left->sizes[i]}, (ww_text){right->terms[i], right->sizes[i]});

		if (order)
			return order;
	}
	return (left->count > right->count) - (left->count < right->count);
}

static struct vec key_of(const struct list *list)
{
	struct vec key = vec_of(&alloc_default, 1);
	ww_error error;

	for (uint32_t i = 0; i < list->count; i++)
		assert_ok(key_add(&key, i, (ww_text){list->terms[i], list->sizes[i]}, &error), &error);
	return key;
}

static ww_text text_of(const struct vec *vec)
{
	return (ww_text){vec->items, vec->count};
}

static int sign(int value)
{
	return (value > 0) - (value < 0);
}

static void keys_are_in_the_order_of_lists_of_terms(void **state)
{
	struct sequence dice = {31};

	(void)state;
	for (int i = 0; i < 100000; i++) {
		struct list left = list_by_dice(&dice), right = list_by_dice(&dice);
		struct vec left_key = key_of(&left), right_key = key_of(&right);

		assert_int_equal(sign(key_compare(text_of(&left_key), text_of(&right_key))),
		                 sign(compare_lists(&left, &right)));
		assert_int_equal(key_terms(text_of(&left_key)), left.count);
		vec_clear(&left_key);
		vec_clear(&right_key);
	}
}

static void a_key_spells_its_terms_with_spaces_between(void **state)
{
	struct vec key = vec_of(&alloc_default, 1), text = vec_of(&alloc_default, 1);
	ww_error error;

	(void)state;
	assert_ok(key_add(&key, 0, text_of_string("kick off"), &error), &error);
	assert_ok(key_add(&key, 1, (ww_text){"\0\1\2", 3}, &error), &error);
	assert_ok(key_add(&key, 2, (ww_text){NULL, 0}, &error), &error);
	assert_int_equal(key_terms(text_of(&key)), 3);
	assert_ok(key_spell(&text, text_of(&key), &error), &error);
	assert_int_equal(text.count, 13);
	assert_memory_equal(text.items, "kick off \0\1\2 ", 13);
	vec_clear(&key);
	vec_clear(&text);
}

static void bytes_that_escape_nothing_are_no_key(void **state)
{
	(void)state;
	assert_int_equal(key_terms((ww_text){"a\1", 2}), 0);
	assert_int_equal(key_terms((ww_text){"a\1\3", 3}), 0);
	assert_int_equal(key_terms((ww_text){"a\1\0b", 4}), 0);
	assert_int_equal(key_terms((ww_text){"a\1\2", 3}), 1);
	assert_int_equal(key_terms((ww_text){NULL, 0}), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_are_in_the_order_of_lists_of_terms),
		cmocka_unit_test(a_key_spells_its_terms_with_spaces_between),
		cmocka_unit_test(bytes_that_escape_nothing_are_no_key),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
