/* ww_slogan_variants, ww_quotation_variants and ww_cluster: counts against mentions that are counted one by one,
 * columns, errors.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "support/asking.h"
#include "support/naive_mentions.h"
#include "support/said.h"
#include "watchword/slogans.h"

static ww_table *table_of(const struct said *rows, size_t count)
{
	ww_table *table;
	ww_error error;

	assert_ok(said_table(&table, rows, count, &alloc_default, &error), &error);
	return table;
}

/* An empty table without one column (SAID_FIELDS: with all), and with one that is of numbers (SAID_FIELDS: none). */
static ww_table *table_without(size_t missing, size_t wrong)
{
	struct table_builder *builder;
	ww_table *table;
	ww_error error;

	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	for (size_t i = 0; i < SAID_FIELDS; i++)
		if (i != missing)
			assert_ok(table_column(builder, said_fields[i].name, i == wrong ? WW_F64 : said_fields[i].type, &error),
			          &error);
	assert_ok(table_finish(&table, builder, 0, &error), &error);
	table_builder_free(builder);
	return table;
}

static ww_table *quotation_variants(const struct said *rows, size_t count, uint32_t min_words)
{
	const ww_quotation_variant_options options = {.size = sizeof options, .min_words = min_words};
	ww_table *table = table_of(rows, count), *variants;
	ww_error error;

	assert_ok(ww_quotation_variants(&variants, table, &options, NULL, &error), &error);
	ww_table_free(table);
	return variants;
}

static bool is_of_text(const struct naive_mention *mention, const void *context)
{
	return same_text(mention->text, *(const ww_text *)context);
}

/* Whether first and last are those of the mentions of a text. */
static void check_dates(const ww_table *table, uint64_t row, const struct naive_choice *choice)
{
	int64_t first = INT64_MAX, last = INT64_MIN;

	for (size_t i = 0; i < choice->count; i++) {
		if (!choice->items[i]->dated)
			continue;
		first = choice->items[i]->date < first ? choice->items[i]->date : first;
		last = choice->items[i]->date > last ? choice->items[i]->date : last;
	}
	assert_int_equal(cell_is_null(table, "first", row), first == INT64_MAX);
	assert_int_equal(cell_is_null(table, "last", row), first == INT64_MAX);
	if (first == INT64_MAX)
		return;
	assert_int_equal(cell_integer(table, "first", row), first);
	assert_int_equal(cell_integer(table, "last", row), last);
}

static void slogans_are_counted_as_mention_by_mention(void **state)
{
	(void)state;
	for (uint64_t seed = 1; seed <= 3; seed++) {
		ww_corpus *corpus = news_of_slogans(state, 200, seed);
		struct naive_mentions mentions = naive_mentions_of(corpus, "slogan_id");
		const ww_table *table = mentions.variants;
		uint64_t counted = 0;

		assert_true(ww_table_rows(table) > 10);
		for (uint64_t row = 0; row < ww_table_rows(table); row++) {
			ww_text variant = cell_text(table, "variant", row);
			struct naive_choice choice = naive_choose(&mentions, is_of_text, &variant);

			assert_int_equal(cell_integer(table, "count", row), choice.count);
			assert_int_equal(cell_integer(table, "documents", row), naive_documents(&choice));
			assert_int_equal(cell_integer(table, "sources", row), naive_sources(&choice));
			check_dates(table, row, &choice);
			counted += choice.count;
			naive_choice_free(&choice);
		}
		assert_int_equal(counted, mentions.count);
		naive_mentions_free(&mentions);
	}
}

static void quotations_of_different_speakers_are_apart(void **state)
{
	static const struct said rows[] = {
		{"We will walk to the sea", "a", "Post", 20, "ana", NULL},
		{"We will walk to the sea!", "b", "Wire", 10, "ana", NULL},
		{"We will walk to the sea", "c", "Post", 30, "tom", NULL},
		{"we will walk to the sea", "d", NULL, SAID_NO_DATE, NULL, NULL}, /* the first one's words */
		{"Not at all", "e", "Post", 10, "ana", NULL},                     /* short */
		{"The bridge has never been safe", "e", "Post", 10, NULL, NULL},
		{NULL, "f", "Post", 10, "ana", NULL},
	};
	ww_table *table = quotation_variants(rows, sizeof rows / sizeof rows[0], 0);

	(void)state;
	assert_column(table, "speaker_id", "ana | ana | ana | - | tom");
	assert_column(table, "variant",
	              "We will walk to the sea | We will walk to the sea! | we will walk to the sea | "
	              "The bridge has never been safe | We will walk to the sea");
	assert_column(table, "count", "1 | 1 | 1 | 1 | 1");
	assert_column(table, "documents", "1 | 1 | 1 | 1 | 1");
	assert_column(table, "sources", "1 | 1 | 0 | 1 | 1");
	assert_column(table, "first", "20 | 10 | - | 10 | 30");
	assert_column(table, "first_source", "Wire | Wire | Wire | Post | Post");
	assert_column(table, "quotation_id",
	              "we will walk to the sea | we will walk to the sea | we will walk to the sea | "
	              "the bridge has never been safe | we will walk to the sea");
	ww_table_free(table);
	table = quotation_variants(rows, sizeof rows / sizeof rows[0], 1);
	assert_int_equal(ww_table_rows(table), 6);
	ww_table_free(table);
}

static void a_gloss_joins_no_speakers(void **state)
{
	static const struct said rows[] = {
		{"El agua no se vende nunca", "a", "Post", 20, "ana", "The water is never for sale"},
		{"L'eau ne se vend pas ici", "b", "Post", 20, "tom", "The water is never for sale"},
	};
	ww_table *table = quotation_variants(rows, 2, 0);

	(void)state;
	assert_column(table, "speaker_id", "ana | tom");
	assert_column(table, "quotation_id", "el agua no se vende nunca | l'eau ne se vend pas ici");
	ww_table_free(table);
}

static void a_gloss_joins_slogans(void **state)
{
	static const struct said rows[] = {
		{"El agua no se vende", "a", "Post", 20, NULL, "The water is not for sale"},
		{"L'eau ne se vend pas", "b", "Post", 20, NULL, "The water is not for sale"},
		{"Harrow out", "b", "Post", 20, NULL, "a video of the march was seen by more than a million people at night"},
		{"The water is not for sale", NULL, NULL, SAID_NO_DATE, NULL, ""},
	};
	ww_table *table = table_of(rows, 4), *variants;
	ww_error error;

	(void)state;
	assert_ok(ww_slogan_variants(&variants, table, NULL, &error), &error);
	assert_column(variants, "slogan_id",
	              "el agua no se vende | el agua no se vende | el agua no se vende | harrow out");
	assert_column(variants, "variant",
	              "El agua no se vende | L'eau ne se vend pas | The water is not for sale | Harrow out");
	assert_column(variants, "count", "1 | 1 | 1 | 1");
	ww_table_free(variants);
	ww_table_free(table);
}

/* Too long, too short, and one word for two. */
static void a_gloss_that_is_no_translation_joins_nothing(void **state)
{
	static const char *const glosses[][2] = {
		{"Harrow out", "A video of the march was seen by more than a million people"},
		{"We will open the gates of the harbour to all ferries", "Harbour gates"},
		{"Open gates", "Tide"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof glosses / sizeof glosses[0]; i++) {
		const struct said rows[] = {{glosses[i][0], "a", "Post", 20, NULL, glosses[i][1]},
		                            {glosses[i][1], "b", "Post", 20, NULL, NULL}};
		ww_table *table = table_of(rows, 2), *variants;
		ww_error error;

		assert_ok(ww_slogan_variants(&variants, table, NULL, &error), &error);
		assert_int_equal(ww_table_rows(variants), 2);
		assert_false(same_text(cell_text(variants, "slogan_id", 0), cell_text(variants, "slogan_id", 1)));
		ww_table_free(variants);
		ww_table_free(table);
	}
}

/* The words around the slot are those of the most frequent of the texts that share it. */
static void a_template_is_written_as_most_write_it(void **state)
{
	static const ww_text texts[] = {{"Down with the toll", 18}, {"Abajo Harrow", 12}};
	static const uint64_t counts[][2] = {{2, 1}, {1, 2}};
	static const char *const templates[] = {"down with the _ | down with the _", "abajo _ | abajo _"};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		const ww_cluster_options options = {.size = sizeof options, .counts = counts[i]};
		ww_table *table;
		ww_error error;

		assert_ok(ww_cluster(&table, texts, 2, &options, NULL, &error), &error);
		assert_column(table, "template", templates[i]);
		assert_column(table, "filler", "toll | Harrow");
		assert_column(table, "count", i ? "1 | 2" : "2 | 1");
		ww_table_free(table);
	}
}

static void columns_must_be_there_and_of_their_type(void **state)
{
	ww_table *table, *variants;
	ww_error error;

	(void)state;
	for (size_t i = 0; i < SAID_FIELDS; i++) {
		const char *name = said_fields[i].name;
		bool of_slogans = strcmp(name, "speaker_id") != 0, of_quotations = strcmp(name, "gloss") != 0;

		table = table_without(i, SAID_FIELDS);
		assert_status(ww_slogan_variants(&variants, table, NULL, &error), i < SAID_NEEDED ? WW_EINVAL : WW_OK, &error);
		if (i < SAID_NEEDED)
			assert_non_null(strstr(error.message, name));
		ww_table_free(variants);
		assert_status(ww_quotation_variants(&variants, table, NULL, NULL, &error), of_quotations ? WW_EINVAL : WW_OK,
		              &error);
		ww_table_free(variants);
		ww_table_free(table);
		table = table_without(SAID_FIELDS, i);
		assert_status(ww_slogan_variants(&variants, table, NULL, &error), of_slogans ? WW_EINVAL : WW_OK, &error);
		if (of_slogans)
			assert_non_null(strstr(error.message, name));
		ww_table_free(variants);
		assert_status(ww_quotation_variants(&variants, table, NULL, NULL, &error), of_quotations ? WW_EINVAL : WW_OK,
		              &error);
		ww_table_free(variants);
		ww_table_free(table);
	}
	table = table_without(SAID_FIELDS, SAID_FIELDS);
	assert_ok(ww_slogan_variants(&variants, table, NULL, &error), &error);
	assert_int_equal(ww_table_rows(variants), 0);
	ww_table_free(variants);
	assert_ok(ww_quotation_variants(&variants, table, NULL, NULL, &error), &error);
	assert_int_equal(ww_table_rows(variants), 0);
	ww_table_free(variants);
	ww_table_free(table);
}

static ww_status ask_slogans(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                             ww_error *error)
{
	(void)corpus;
	return ww_slogan_variants(out, options, run, error);
}

static ww_status ask_quotations(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                                ww_error *error)
{
	(void)corpus;
	return ww_quotation_variants(out, options, NULL, run, error);
}

static ww_status ask_cluster(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                             ww_error *error)
{
	static const ww_text texts[1000] = {{"Open the gates", 14}};

	(void)corpus;
	(void)options;
	return ww_cluster(out, texts, 1000, NULL, run, error);
}

static void all_can_be_stopped(void **state)
{
	enum { ROWS = 600 };
	struct said *rows = calloc(ROWS, sizeof *rows);
	ww_corpus *corpus = corpus_of_texts(state, "a");
	ww_table *table;

	assert_non_null(rows);
	for (size_t i = 0; i < ROWS; i++)
		rows[i] = (struct said){"We will walk to the sea", "a", "Post", 20, "ana", NULL};
	table = table_of(rows, ROWS);
	assert_stops(ask_slogans, corpus, table);
	assert_stops(ask_quotations, corpus, table);
	assert_stops(ask_cluster, corpus, NULL);
	ww_table_free(table);
	free(rows);
}

/* Rows of several groups, speakers and templates, with a translation. */
static const struct said some[] = {
	{"We will walk to the sea", "a", "Post", 20, "ana", "Caminaremos hasta el mar"},
	{"We will walk to the see", "b", "Wire", 10, NULL, NULL},
	{"we will walk to the sea!", "b", NULL, SAID_NO_DATE, NULL, NULL},
	{"We will walk to the gate", "c", "Post", 30, "tom", ""},
	{"The bridge over the lower harbour has never been safe for us", "c", "Post", 30, "tom", NULL},
	{"The bridge over the lower harbour never was safe for us", "c", "Post", 30, "tom", NULL},
};
enum { SOME = sizeof some / sizeof some[0] };

static ww_status slogans_in_memory(void *context, const ww_alloc *alloc, ww_error *error)
{
	ww_table *table, *variants = NULL;
	ww_status status;

	(void)context;
	WW_STEP(said_table(&table, some, SOME, alloc, error));
	status = ww_slogan_variants(&variants, table, NULL, error);
	ww_table_free(variants);
	ww_table_free(table);
done:
	return status;
}

static ww_status quotations_in_memory(void *context, const ww_alloc *alloc, ww_error *error)
{
	ww_table *table, *variants = NULL;
	ww_status status;

	(void)context;
	WW_STEP(said_table(&table, some, SOME, alloc, error));
	status = ww_quotation_variants(&variants, table, NULL, NULL, error);
	ww_table_free(variants);
	ww_table_free(table);
done:
	return status;
}

static ww_status texts_in_memory(void *context, const ww_alloc *alloc, ww_error *error)
{
	const ww_cluster_options options = {.size = sizeof options, .alloc = alloc};
	ww_text texts[SOME];
	ww_table *table;
	ww_status status;

	(void)context;
	for (size_t i = 0; i < SOME; i++)
		texts[i] = (ww_text){some[i].text, strlen(some[i].text)};
	status = ww_cluster(&table, texts, SOME, &options, NULL, error);
	ww_table_free(table);
	return status;
}

static void every_allocation_may_fail(void **state)
{
	static const counting_scenario scenarios[] = {slogans_in_memory, quotations_in_memory, texts_in_memory};
	unsigned long long points = 0;

	(void)state;
	for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++) {
		uint64_t allocations = every_allocation_fails(scenarios[i], NULL);

		assert_true(allocations > 50);
		points += allocations;
	}
	print_message("%llu allocations failed, once and for ever\n", points);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(slogans_are_counted_as_mention_by_mention, corpus_release),
		cmocka_unit_test(quotations_of_different_speakers_are_apart),
		cmocka_unit_test(a_gloss_joins_no_speakers),
		cmocka_unit_test(a_gloss_joins_slogans),
		cmocka_unit_test(a_gloss_that_is_no_translation_joins_nothing),
		cmocka_unit_test(a_template_is_written_as_most_write_it),
		cmocka_unit_test(columns_must_be_there_and_of_their_type),
		cmocka_unit_test_teardown(all_can_be_stopped, corpus_release),
		cmocka_unit_test(every_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
