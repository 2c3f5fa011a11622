#include "count/row_table.h"

#include <stdlib.h>
#include <string.h>

#include "support/corpus_of.h"
#include "support/dump.h"

/* Terms, one the beginning of another; behind the plain ones those with bytes that sort before the space between terms.
 */
static const char *const texts[] = {
	"a", "b", "aa", "ab", "z", "é", "\xff", "abcdefgh", "abcdefghi", "a\x01", "a b", "b\x1f", "", "\x02",
};
enum { TERMS = sizeof texts / sizeof *texts, PLAIN_TERMS = 9, GROUPS = 3 };

struct fixture {
	struct vocabulary vocabulary;
	char text[128];
	uint64_t text_at[TERMS + 1];
	uint32_t text_rank[TERMS];
	struct grouping grouping;
	char group_text[GROUPS + 1];
	uint64_t group_at[GROUPS + 1];
	uint64_t words[GROUPS];
	const ww_corpus *corpus;
};

/* Groups "A", "B" and none. */
static void fixture_init(struct fixture *fixture, void **state)
{
	*fixture = (struct fixture){.corpus = corpus_of(state, NULL, 0), .group_text = "AB", .group_at = {0, 1, 2, 2}};
	for (size_t i = 0; i < TERMS; i++) {
		strcpy(fixture->text + fixture->text_at[i], texts[i]);
		fixture->text_at[i + 1] = fixture->text_at[i] + strlen(texts[i]);
	}
	for (size_t i = 0; i < TERMS; i++)
		for (size_t j = 0; j < TERMS; j++)
			fixture->text_rank[i] += strcmp(texts[j], texts[i]) < 0;
	for (size_t i = 0; i < GROUPS; i++)
		fixture->words[i] = 1000000;
	fixture->vocabulary = (struct vocabulary){
		.terms = TERMS, .text = fixture->text, .text_at = fixture->text_at, .text_rank = fixture->text_rank};
	fixture->grouping = (struct grouping){.count = GROUPS,
	                                      .has_none = true,
	                                      .text = fixture->group_text,
	                                      .text_at = fixture->group_at,
	                                      .words = fixture->words};
}

/* A row as the test knows it. */
struct wanted {
	char text[64];
	struct row row;
	uint32_t terms[4];
};

static int compare_wanted(const void *left, const void *right)
{
	const struct wanted *a = left, *b = right;
	int order = (a->row.group > b->row.group) - (a->row.group < b->row.group);

	if (order == 0)
		order = (a->row.count < b->row.count) - (a->row.count > b->row.count);
	if (order == 0)
		order = strcmp(a->text, b->text);
	if (order == 0)
		order = (a->row.length > b->row.length) - (a->row.length < b->row.length);
	for (size_t i = 0; order == 0 && i < 4; i++)
		order = (a->terms[i] > b->terms[i]) - (a->terms[i] < b->terms[i]);
	return order;
}

static struct wanted *make_rows(struct sequence *sequence, size_t count, uint32_t terms, uint64_t counts)
{
	struct wanted *all = calloc(count + 1, sizeof *all);

	assert_non_null(all);
	for (size_t i = 0; i < count; i++) {
		struct wanted *one = &all[i];

		one->row = (struct row){.count = sequence_below(sequence, counts) + 1,
		                        .documents = i,
		                        .group = (uint32_t)sequence_below(sequence, GROUPS),
		                        .length = (uint32_t)sequence_below(sequence, 4) + 1};
		for (uint32_t t = 0; t < one->row.length; t++) {
			one->terms[t] = (uint32_t)sequence_below(sequence, terms);
			strcat(one->text, t ? " " : "");
			strcat(one->text, texts[one->terms[t]]);
		}
	}
	return all;
}

static char *dump_wanted(const struct wanted *rows, size_t count)
{
	static const char *const groups[] = {"A", "B", "-"};
	struct lines lines;

	lines_begin(&lines);
	fputs("ngram|n|group|count|documents|per_million|\n", lines.out);
	for (size_t i = 0; i < count; i++)
		fprintf(lines.out, "%s|%u|%s|%u|%u|%u.000000|\n", rows[i].text, rows[i].row.length, groups[rows[i].row.group],
		        (unsigned)rows[i].row.count, (unsigned)rows[i].row.documents, (unsigned)rows[i].row.count);
	fclose(lines.out);
	return lines.text;
}

/* Rows of equal keys differ in their documents only: such rows would have no order. */
static void drop_twins(struct wanted *rows, size_t *count)
{
	size_t kept = 0;

	qsort(rows, *count, sizeof *rows, compare_wanted);
	for (size_t i = 0; i < *count; i++)
		if (kept == 0 || compare_wanted(&rows[kept - 1], &rows[i]) != 0)
			rows[kept++] = rows[i];
	*count = kept;
}

static void check(void **state, uint64_t seed, size_t count, uint32_t terms, uint64_t limit)
{
	struct row_columns columns = {.text = "ngram", .length = true, .group = true};
	ww_run run = {.size = sizeof run, .threads = 3};
	struct sequence sequence = {seed};
	struct wanted *wanted = make_rows(&sequence, count, terms, count < 100 ? 2 : 40);
	char *given_lines, *wanted_lines;
	struct fixture fixture;
	struct rows rows;
	ww_table *table;
	ww_error error;

	fixture_init(&fixture, state);
	drop_twins(wanted, &count);
	assert_ok(rows_init(&rows, fixture.corpus, &fixture.vocabulary, &fixture.grouping, limit, &run, &error), &error);
	for (size_t i = 0; i < count; i++) {
		const struct wanted *one = &wanted[i * 7919 % count];

		assert_ok(rows_add(&rows, (unsigned)sequence_below(&sequence, 3), &one->row, one->terms, &error), &error);
	}
	assert_ok(rows_table(&table, &rows, columns, &run, &error), &error);
	assert_int_equal(ww_table_total(table), count);
	given_lines = table_dump(table);
	wanted_lines = dump_wanted(wanted, limit && limit < count ? limit : count);
	assert_same_lines(given_lines, wanted_lines);
	free(given_lines);
	free(wanted_lines);
	free(wanted);
	ww_table_free(table);
	rows_clear(&rows);
}

static void rows_come_in_the_order_of_groups_counts_and_joined_texts(void **state)
{
	for (uint64_t seed = 0; seed < 50; seed++)
		check(state, seed, 60, TERMS, 0);
	corpus_release(state);
}

static void many_rows_are_ranked_and_have_the_same_order(void **state)
{
	check(state, 100, 60000, TERMS, 0);
	check(state, 101, 60000, PLAIN_TERMS, 0);
}

static void many_limited_rows_are_cut_on_the_way(void **state)
{
	check(state, 102, 60000, TERMS, 1);
	check(state, 103, 60000, TERMS, 1000);
	check(state, 104, 60000, TERMS, 50000);
	check(state, 105, 60000, TERMS, UINT64_MAX);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(rows_come_in_the_order_of_groups_counts_and_joined_texts),
		test(many_rows_are_ranked_and_have_the_same_order),
		test(many_limited_rows_are_cut_on_the_way),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
