#include "count/entry_table.h"

#include <string.h>

#include "base/alloc.h"
#include "corpus/grouping.h"
#include "corpus/vocabulary.h"
#include "support/corpus_of.h"

/* Sequences of six digits: so many that they are counted in more shares than threads ask for. */
enum { DIGITS = 6, SEQUENCES = 1000000, STRETCHES = 100, COUNTS = 5 };

static const uint64_t digit_at[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
static const struct vocabulary digits = {.terms = 10, .text = "0123456789", .text_at = digit_at};

static uint64_t count_of(size_t number)
{
	return 1 + number * 7919 % COUNTS;
}

static void write_digits(char *out, size_t number)
{
	for (int i = DIGITS - 1; i >= 0; i--, number /= 10)
		out[i] = (char)('0' + number % 10);
}

static struct entry_list list_of_sequences(void)
{
	char before[DIGITS] = "", now[DIGITS];
	struct entry_list list;
	ww_error error;

	assert_ok(entry_list_make(&list, &alloc_default, false, &error), &error);
	for (size_t number = 0; number < SEQUENCES; number++) {
		size_t stretch = number / (SEQUENCES / STRETCHES);
		uint32_t terms[DIGITS];
		struct entry entry = {terms, DIGITS, DIGITS, 0, count_of(number), 1, NULL, 0};

		write_digits(now, number);
		for (int i = 0; i < DIGITS; i++)
			terms[i] = (uint32_t)(now[i] - '0');
		while (number % (SEQUENCES / STRETCHES) && before[entry.shared] == now[entry.shared])
			entry.shared++;
		memcpy(before, now, DIGITS);
		assert_ok(entry_list_add(&list, stretch, &entry, 0, &error), &error);
	}
	return list;
}

static void check_row(const ww_table *table, uint64_t row, size_t number)
{
	char wanted[2 * DIGITS], written[DIGITS];
	ww_text text = ww_table_text(table, 0, row);

	write_digits(written, number);
	for (int i = 0; i < DIGITS; i++) {
		wanted[2 * i] = written[i];
		wanted[2 * i + 1] = ' ';
	}
	assert_int_equal(text.size, 2 * DIGITS - 1);
	assert_memory_equal(text.data, wanted, text.size);
	assert_int_equal(ww_table_integer(table, 1, row), DIGITS);
	assert_int_equal(ww_table_integer(table, 2, row), count_of(number));
	assert_int_equal(ww_table_integer(table, 3, row), 1);
}

static void check_table(const struct entry_list *list, uint64_t limit, uint32_t threads)
{
	uint64_t words = UINT64_C(1000000), row = 0;
	struct grouping grouping = {.count = 1, .words = &words};
	struct entry_table_question question = {.vocabulary = &digits, .grouping = &grouping, .limit = limit};
	ww_run run = {.size = sizeof run, .threads = threads};
	ww_table *table;
	ww_error error;

	assert_ok(entry_table(&table, list, &question, &run, &error), &error);
	assert_int_equal(ww_table_total(table), SEQUENCES);
	assert_int_equal(ww_table_rows(table), limit ? limit : SEQUENCES);
	for (uint64_t count = COUNTS; count >= 1; count--)
		for (size_t number = 0; number < SEQUENCES && row < ww_table_rows(table); number++)
			if (count_of(number) == count)
				check_row(table, row++, number);
	assert_int_equal(row, ww_table_rows(table));
	assert_true(ww_table_number(table, 4, 0) == COUNTS);
	ww_table_free(table);
}

static void rows_of_many_shares_are_in_order(void **state)
{
	struct entry_list list = list_of_sequences();

	(void)state;
	check_table(&list, 0, 1);
	check_table(&list, 0, 3);
	check_table(&list, 1, 1);
	check_table(&list, SEQUENCES / 3, 2); /* in the midst of a count */
	entry_list_clear(&list);
}

static void rows_without_words_have_no_rate(void **state)
{
	uint64_t words[] = {0, 4};
	uint64_t text_at[] = {0, 1, 1};
	char label[] = "x";
	struct grouping grouping = {.count = 2, .has_none = true, .words = words, .text = label, .text_at = text_at};
	struct entry_table_question question = {.vocabulary = &digits, .grouping = &grouping, .grouped = true};
	const struct entry_part parts[] = {{0, 1, 1}, {1, 2, 1}};
	const uint32_t terms[] = {7, VOCABULARY_NONE, 8};
	const struct entry entry = {terms, 3, 1, 0, 3, 2, parts, 2}; /* three sequences */
	struct entry_list list;
	ww_table *table;
	ww_error error;

	(void)state;
	assert_ok(entry_list_make(&list, &alloc_default, true, &error), &error);
	assert_ok(entry_list_add(&list, 5, &entry, 0, &error), &error);
	assert_ok(entry_table(&table, &list, &question, NULL, &error), &error);
	assert_column(table, "ngram", "7 | 7 _ | 7 _ 8 | 7 | 7 _ | 7 _ 8");
	assert_column(table, "n", "1 | 2 | 3 | 1 | 2 | 3");
	assert_column(table, "group", "x | x | x | - | - | -");
	assert_column(table, "count", "1 | 1 | 1 | 2 | 2 | 2");
	assert_column(table, "per_million", "- | - | - | 500000.0000 | 500000.0000 | 500000.0000");
	ww_table_free(table);
	entry_list_clear(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_of_many_shares_are_in_order),
		cmocka_unit_test(rows_without_words_have_no_rate),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
