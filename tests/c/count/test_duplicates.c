#include "watchword/duplicates.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "count/alike.h"
#include "support/asking.h"
#include "support/dump.h"
#include "support/plain_corpus.h"
#include "watchword/count.h"

#define AGENCY                                                                           \
	"the dam above the valley broke on friday night and the river took two bridges and " \
	"the old mill before it reached the town where nobody slept until the morning came"

static const struct test_text wire[] = {
	{.id = "late", .date = "2021-05-03", .source = "Post", .text = "By the agency: " AGENCY "."},
	{.id = "other", .date = "2021-05-01", .text = "Bread is dear and the bakers of the town want to strike."},
	{.id = "first",
	 .date = "2021-05-02",
	 .source = "Times",
	 .text = "The DAM above the valley broke on Friday night, and "
	         "the river took two bridges and the old mill before "
	         "it reached the town where nobody slept until the "
	         "morning came."},
	{.id = "undated", .text = AGENCY},
	{.id = "short",
	 .date = "2021-05-04",
	 .text = "The dam above the valley broke on Friday night and the river took two"},
	{.id = "empty", .text = "..."},
	{.id = "brief one", .text = "No comment"},
	{.id = "brief two", .date = "2022-01-01", .text = "No comment!"},
	{.id = "void", .text = ""},
};
enum { WIRE = sizeof wire / sizeof *wire };

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_duplicates(out, corpus, options, run, error);
}

static ww_table *duplicates_of(const ww_corpus *corpus, const ww_duplicates_options *options)
{
	return answer(ask, corpus, options, NULL);
}

static void copies_are_in_one_cluster_with_the_earliest_first(void **state)
{
	ww_table *table = duplicates_of(corpus_of(state, wire, WIRE), NULL);

	assert_column(table, "cluster", "1 | 1 | 1 | 2 | 2");
	assert_column(table, "document", "first | late | undated | brief two | brief one");
	assert_column(table, "source", "Times | Post | - | - | -");
	assert_column(table, "words", "31 | 34 | 31 | 2 | 2");
	/* 27 shingles, of which "late" has 3 more */
	assert_column(table, "resemblance", "1.0000 | 0.9000 | 1.0000 | 1.0000 | 1.0000");
	assert_column(table, "containment", "1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000");
	assert_column(table, "first", "1 | 0 | 0 | 1 | 0");
	ww_table_free(table);
}

static void a_shortened_copy_is_contained(void **state)
{
	ww_duplicates_options options = {.size = sizeof options, .containment = 0.9};
	ww_table *table = duplicates_of(corpus_of(state, wire, WIRE), &options);

	assert_column(table, "document", "first | late | short | undated | brief two | brief one");
	/* 14 words are 10 of the 27 shingles */
	assert_column(table, "resemblance", "1.0000 | 0.9000 | 0.3704 | 1.0000 | 1.0000 | 1.0000");
	ww_table_free(table);
}

static void the_view_counts_each_cluster_once(void **state)
{
	ww_corpus *corpus = corpus_of(state, wire, WIRE), *view;
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_without_duplicates(&view, corpus, NULL, NULL, &error), &error);
	assert_ok(ww_documents(&table, view, NULL, NULL, &error), &error);
	assert_column(table, "id", "other | first | short | empty | brief two | void");
	ww_table_free(table);
	table = duplicates_of(view, NULL);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 8);
	ww_table_free(table);
	ww_corpus_close(view);
}

static void nothing_has_no_duplicates(void **state)
{
	ww_corpus *corpus = corpus_of(state, NULL, 0), *view;
	ww_table *table = duplicates_of(corpus, NULL);
	ww_error error;

	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	assert_ok(ww_corpus_without_duplicates(&view, corpus, NULL, NULL, &error), &error);
	ww_corpus_close(view);
}

static void assert_refused(const ww_corpus *corpus, const ww_duplicates_options *options, const char *message)
{
	ww_table *table = (ww_table *)&table;
	ww_corpus *view = (ww_corpus *)&view;
	ww_error error;

	assert_status(ww_duplicates(&table, corpus, options, NULL, &error), WW_EINVAL, &error);
	assert_non_null(strstr(error.message, message));
	assert_null(table);
	assert_status(ww_corpus_without_duplicates(&view, corpus, options, NULL, &error), WW_EINVAL, &error);
	assert_null(view);
}

static void wrong_options_are_told(void **state)
{
	ww_corpus *corpus = corpus_of(state, wire, WIRE);

	assert_refused(corpus, &(ww_duplicates_options){.size = sizeof(ww_duplicates_options), .n = 65}, "64");
	assert_refused(corpus, &(ww_duplicates_options){.size = sizeof(ww_duplicates_options), .resemblance = 1.5},
	               "a resemblance of 1.5: it must be above 0 and at most 1");
	assert_refused(corpus, &(ww_duplicates_options){.size = sizeof(ww_duplicates_options), .containment = -1},
	               "a containment of -1");
	assert_refused(corpus, &(ww_duplicates_options){.size = sizeof(ww_duplicates_options), .layer = "x"}, "folded");
}

/* Articles of few words, of which many are copies of others with words changed, left out, or cut short. */
struct articles {
	struct test_text *texts;
	char (*bytes)[1200];
	size_t count;
};

static struct articles articles_new(struct sequence *sequence, size_t count)
{
	struct articles articles = {calloc(count, sizeof(struct test_text)), calloc(count, 1200), count};

	assert_true(articles.texts && articles.bytes);
	for (size_t i = 0; i < count; i++) {
		char *text = articles.bytes[i];
		bool copy = i > 0 && sequence_below(sequence, 3) > 0;
		const char *from = copy ? articles.bytes[sequence_below(sequence, i)] : "";
		uint64_t changes = sequence_below(sequence, 4) ? 2 + sequence_below(sequence, 40) : 1000;
		size_t words = (size_t)sequence_below(sequence, 100);

		articles.texts[i].text = text;
		for (size_t word = 0; copy ? *from : word < words; word++) {
			char next[16];
			int length = 0;

			if (copy && sscanf(from, "%15s %n", next, &length) < 1)
				break;
			from += length;
			if (!copy || sequence_below(sequence, changes) == 0)
				sprintf(next, "w%" PRIu64, sequence_below(sequence, 60));
			if (copy && sequence_below(sequence, 2 * changes) == 0)
				continue;
			sprintf(text + strlen(text), "%s ", next);
			if (copy && sequence_below(sequence, 20 * changes) == 0)
				break;
		}
	}
	return articles;
}

static void articles_free(struct articles *articles)
{
	free(articles->texts);
	free(articles->bytes);
}

/* Distinct shingles as strings. */
struct plain_set {
	char (*shingles)[80];
	size_t count;
};

static int by_text(const void *left, const void *right)
{
	return strcmp(left, right);
}

static struct plain_set plain_set_of(const struct plain_document *document, size_t n)
{
	struct plain_set set = {calloc(document->count + 1, 80), 0};
	size_t kept = 0;

	for (size_t i = 0; i < document->count && (i == 0 || i + n <= document->count); i++) {
		char *shingle = set.shingles[set.count++];

		for (size_t j = i; j < i + n && j < document->count; j++)
			sprintf(shingle + strlen(shingle), "%s ", document->tokens[j].term);
	}
	qsort(set.shingles, set.count, 80, by_text);
	for (size_t i = 0; i < set.count; i++)
		if (i == 0 || strcmp(set.shingles[i], set.shingles[kept - 1]) != 0)
			memmove(set.shingles[kept++], set.shingles[i], 80);
	set.count = kept;
	return set;
}

static bool are_alike(const struct plain_set *a, const struct plain_set *b, struct alike_thresholds least)
{
	double common = 0, smaller = (double)(a->count < b->count ? a->count : b->count);

	for (size_t i = 0; i < a->count; i++)
		common += bsearch(a->shingles[i], b->shingles, b->count, 80, by_text) != NULL;
	return smaller > 0 && (common / ((double)(a->count + b->count) - common) >= least.resemblance ||
	                       common / smaller >= least.containment);
}

static void check_against_all_pairs(const ww_corpus *corpus, const struct plain_corpus *plain, uint32_t n,
                                    struct alike_thresholds least, uint32_t threads, size_t *found)
{
	struct plain_set *sets = calloc(plain->count, sizeof *sets);
	uint32_t *cluster_of = calloc(plain->count, sizeof *cluster_of);
	struct shingle_question question = {.corpus = corpus, .n = n};
	ww_run run = {.size = sizeof run, .threads = threads};
	struct alike alike;
	ww_error error;

	assert_true(sets && cluster_of);
	for (size_t i = 0; i < plain->count; i++) {
		sets[i] = plain_set_of(&plain->documents[i], n);
		cluster_of[i] = (uint32_t)i;
	}
	for (size_t i = 0; i < plain->count; i++)
		for (size_t j = 0; j < i; j++)
			if (cluster_of[i] != cluster_of[j] && are_alike(&sets[i], &sets[j], least)) {
				uint32_t low = cluster_of[i] < cluster_of[j] ? cluster_of[i] : cluster_of[j];
				uint32_t high = cluster_of[i] < cluster_of[j] ? cluster_of[j] : cluster_of[i];

				for (size_t k = 0; k < plain->count; k++)
					cluster_of[k] = cluster_of[k] == high ? low : cluster_of[k];
			}
	assert_ok(corpus_vocabulary(&question.vocabulary, corpus, NULL, &error), &error);
	assert_ok(alike_find(&alike, &question, least, &run, &error), &error);
	for (size_t i = 0; i < plain->count; i++) {
		assert_int_equal(alike.sizes[i], sets[i].count);
		assert_int_equal(alike.cluster_of[i], cluster_of[i]);
		*found += cluster_of[i] != i;
		free(sets[i].shingles);
	}
	alike_clear(&alike);
	free(sets);
	free(cluster_of);
}

static void clusters_are_those_of_all_pairs(void **state)
{
	static const struct alike_thresholds least[] = {{0.8, 2}, {0.5, 2}, {1, 2}, {0.9, 0.7}, {0.3, 0.5}, {0.1, 2}};
	struct sequence sequence = {11};
	size_t found = 0;

	for (int round = 0; round < 4; round++) {
		struct articles articles = articles_new(&sequence, 250);
		ww_corpus *corpus =
			corpus_of_store(state, articles.texts, articles.count, &(struct test_store){.commit_every = 90});
		struct plain_corpus plain = plain_corpus_of(corpus);

		articles_free(&articles);
		for (size_t i = 0; i < sizeof least / sizeof *least; i++)
			check_against_all_pairs(corpus, &plain, 1 + (uint32_t)(i + (size_t)round) % 5, least[i],
			                        1 + (uint32_t)i % 3, &found);
		plain_corpus_free(&plain);
	}
	assert_in_range(found, 600, 5500);
}

static void neither_threads_nor_memory_change_the_table(void **state)
{
	struct sequence sequence = {12};
	struct articles articles = articles_new(&sequence, 300);
	ww_corpus *corpus =
		corpus_of_store(state, articles.texts, articles.count, &(struct test_store){.commit_every = 90});
	char *wanted = answer_dump(ask, corpus, NULL, 1, 0);

	articles_free(&articles);
	assert_true(strlen(wanted) > 1000);
	for (uint32_t threads = 1; threads <= 4; threads++) {
		char *dump = answer_dump(ask, corpus, NULL, threads, UINT64_C(1) << 20);

		assert_same_lines(dump, wanted);
		free(dump);
	}
	free(wanted);
}

static void a_memory_limit_that_is_too_small_is_an_error(void **state)
{
	ww_run run = {.size = sizeof run, .threads = 1, .memory_limit = 1 << 16};
	ww_corpus *corpus = corpus_of(state, wire, WIRE);
	ww_table *table;
	ww_error error;

	assert_status(ww_duplicates(&table, corpus, NULL, &run, &error), WW_ENOMEM, &error);
	assert_non_null(strstr(error.message, "memory limit is too small to find duplicates"));
}

/* What is left without duplicates, asked for duplicates. */
static ww_status ask_the_rest(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                              ww_error *error)
{
	ww_corpus *view;
	ww_status status = ww_corpus_without_duplicates(&view, corpus, options, run, error);

	*out = NULL;
	if (status != WW_OK)
		return status;
	status = ww_duplicates(out, view, options, run, error);
	ww_corpus_close(view);
	return status;
}

static void a_user_who_says_stop_cancels(void **state)
{
	ww_corpus *corpus = corpus_of(state, wire, WIRE);

	assert_stops(ask, corpus, NULL);
	assert_stops(ask_the_rest, corpus, NULL);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	corpus_of(state, wire, WIRE);
	assert_every_allocation_reported(ask, NULL, state, 20);
	assert_every_allocation_reported(ask_the_rest, NULL, state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(copies_are_in_one_cluster_with_the_earliest_first),
		test(a_shortened_copy_is_contained),
		test(the_view_counts_each_cluster_once),
		test(nothing_has_no_duplicates),
		test(wrong_options_are_told),
		test(clusters_are_those_of_all_pairs),
		test(neither_threads_nor_memory_change_the_table),
		test(a_memory_limit_that_is_too_small_is_an_error),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
