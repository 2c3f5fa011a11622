/* ww_slogans_together against pairs that are counted one by one, and what is too much. */
#include <stdlib.h>

#include "stat/contingency.h"
#include "support/naive_mentions.h"
#include "support/near.h"
#include "table/build.h"

static bool has_key(const struct naive_mention *mention, const void *context)
{
	return same_text(mention->key, *(const ww_text *)context);
}

/* Documents that have a slogan and, where it is given, another. */
static uint64_t count_documents(const struct naive_mentions *mentions, ww_text key, const ww_text *other)
{
	struct naive_choice choice = naive_choose(mentions, has_key, &key), with = {0}, both = choice;
	uint64_t documents;

	both.items = calloc(choice.count + 1, sizeof *both.items);
	both.count = 0;
	if (other)
		with = naive_choose(mentions, has_key, other);
	for (size_t i = 0; i < choice.count; i++) {
		size_t at = 0;

		while (at < with.count && !same_text(with.items[at]->document, choice.items[i]->document))
			at++;
		if (!other || at < with.count)
			both.items[both.count++] = choice.items[i];
	}
	documents = naive_documents(&both);
	naive_choice_free(&both);
	naive_choice_free(&with);
	naive_choice_free(&choice);
	return documents;
}

/* The row of a pair, in either order; as many as there are rows when it has none. */
static uint64_t find_pair(const ww_table *table, const char *key, const char *other_key, ww_text a, ww_text b)
{
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		ww_text x = cell_text(table, key, row), y = cell_text(table, other_key, row);

		if ((same_text(x, a) && same_text(y, b)) || (same_text(x, b) && same_text(y, a)))
			return row;
	}
	return ww_table_rows(table);
}

static void check_pair(const ww_table *table, uint64_t row, const struct naive_mentions *mentions, const char *key,
                       const char *other_key, uint64_t all)
{
	ww_text own = cell_text(table, key, row), other = cell_text(table, other_key, row);
	uint64_t documents = count_documents(mentions, own, NULL), with_other = count_documents(mentions, other, NULL);
	uint64_t both = count_documents(mentions, own, &other);
	struct contingency cells = contingency_of(both, documents, with_other - both, all - documents);

	assert_int_equal(cell_integer(table, *key == 't' ? "template_documents" : "slogan_documents", row), documents);
	assert_int_equal(cell_integer(table, "other_documents", row), with_other);
	assert_close(cell_number(table, "e11", row), (double)documents * (double)with_other / (double)all);
	assert_close(cell_number(table, "log_likelihood", row), log_likelihood(&cells));
	assert_close(cell_number(table, "npmi", row), npmi(&cells));
}

static uint64_t check_pairs(const ww_corpus *corpus, const char *key, uint64_t min_documents)
{
	const ww_slogans_together_options options = {
		.size = sizeof options, .of = *key == 't' ? key : NULL, .min_documents = min_documents};
	const char *other_key = *key == 't' ? "other" : "other_id";
	struct naive_mentions mentions = naive_mentions_of(corpus, key);
	ww_corpus_summary summary;
	uint64_t found = 0;
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_summarise(&summary, corpus, &error), &error);
	assert_ok(ww_slogans_together(&table, corpus, mentions.table, &options, NULL, &error), &error);
	for (uint64_t i = 0; i < ww_table_rows(mentions.variants); i++)
		for (uint64_t j = 0; j < i; j++) {
			ww_text a = cell_text(mentions.variants, key, i), b = cell_text(mentions.variants, key, j);
			uint64_t both = a.size && b.size && !same_text(a, b) ? count_documents(&mentions, a, &b) : 0;
			uint64_t row = find_pair(table, key, other_key, a, b);

			assert_int_equal(row < ww_table_rows(table), both >= min_documents);
			if (both >= min_documents)
				assert_int_equal(cell_integer(table, "documents", row), both);
		}
	for (; found < ww_table_rows(table); found++)
		check_pair(table, found, &mentions, key, other_key, summary.documents);
	ww_table_free(table);
	naive_mentions_free(&mentions);
	return found;
}

static void pairs_are_those_of_the_documents(void **state)
{
	for (uint64_t seed = 31; seed <= 32; seed++) {
		ww_corpus *corpus = news_of_slogans(state, 60, seed);

		assert_true(check_pairs(corpus, "slogan_id", 1) > check_pairs(corpus, "slogan_id", 4));
		check_pairs(corpus, "template", 1);
	}
}

static const struct test_text texts[] = {
	{.lang = "en", .text = "The crowd chanted “Water is life”. A banner read “Bread for all”."},
	{.lang = "en", .text = "The crowd chanted “Bread for all!”. A banner read “WATER IS LIFE”."},
	{.lang = "en", .text = "The crowd chanted “Water is life”."},
	{.lang = "en", .text = "It rained."},
};

static void a_pair_is_there_once(void **state)
{
	ww_corpus *corpus = corpus_of(state, texts, 4);
	ww_table *mentions, *table;
	ww_error error;

	assert_ok(ww_slogans(&mentions, corpus, NULL, NULL, &error), &error);
	assert_ok(ww_slogans_together(&table, corpus, mentions, NULL, NULL, &error), &error);
	assert_column(table, "slogan", "Water is life");
	assert_column(table, "other_id", "bread for all");
	assert_column(table, "documents", "2");
	assert_column(table, "e11", "1.5000");
	assert_column(table, "npmi", "0.4150"); /* ln(4 / 3) / ln 2 */
	ww_table_free(table);
	ww_table_free(mentions);
}

/* Mentions of so many slogans in each of the documents "1" and "2". */
static ww_table *long_lists(size_t slogans)
{
	static const struct table_field fields[] = {
		{"text", WW_UTF8}, {"document", WW_UTF8}, {"source", WW_UTF8}, {"date", WW_DATE32}};
	struct sequence sequence = {41};
	struct table_builder *builder;
	ww_table *table;
	ww_error error;

	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_columns(builder, fields, 4, &error), &error);
	for (size_t i = 0; i < slogans; i++) {
		char text[] = "#abcdefghijkl";

		for (size_t letter = 1; letter < sizeof text - 1; letter++)
			text[letter] = (char)('a' + sequence_below(&sequence, 26));
		for (size_t document = 0; document < 2; document++) {
			assert_ok(table_text(builder, 0, text, strlen(text), &error), &error);
			assert_ok(table_text(builder, 1, document ? "2" : "1", 1, &error), &error);
			assert_ok(table_null(builder, 2, &error), &error);
			assert_ok(table_null(builder, 3, &error), &error);
		}
	}
	assert_ok(table_finish(&table, builder, 0, &error), &error);
	table_builder_free(builder);
	return table;
}

static void what_is_too_much_is_said(void **state)
{
	const ww_slogans_together_options thrice = {.size = sizeof thrice, .min_documents = 3};
	const ww_run small = {.size = sizeof small, .memory_limit = 1 << 10};
	ww_corpus *corpus = corpus_of(state, texts, 4);
	ww_table *mentions = long_lists(4200), *table;
	ww_error error;

	assert_status(ww_slogans_together(&table, corpus, mentions, NULL, NULL, &error), WW_ELIMIT, &error);
	assert_null(table);
	assert_ok(ww_slogans_together(&table, corpus, mentions, &thrice, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	ww_table_free(mentions);
	mentions = long_lists(40);
	assert_status(ww_slogans_together(&table, corpus, mentions, NULL, &small, &error), WW_ENOMEM, &error);
	assert_ok(ww_slogans_together(&table, corpus, mentions, NULL, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), 40 * 39 / 2);
	ww_table_free(table);
	ww_table_free(mentions);
}

static ww_status together(ww_table **out, const ww_corpus *corpus, const ww_table *mentions, const ww_run *run,
                          ww_error *error)
{
	return ww_slogans_together(out, corpus, mentions, NULL, run, error);
}

static void every_allocation_may_fail(void **state)
{
	check_following_survives(state, corpus_of(state, texts, 4), together);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(pairs_are_those_of_the_documents, corpus_release),
		cmocka_unit_test_teardown(a_pair_is_there_once, corpus_release),
		cmocka_unit_test_teardown(what_is_too_much_is_said, corpus_release),
		cmocka_unit_test_teardown(every_allocation_may_fail, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
