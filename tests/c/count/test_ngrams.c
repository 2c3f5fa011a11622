#include "watchword/count.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "count/shapes.h"
#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_count.h"
#include "support/scale.h"
#include "support/tags.h"

static const struct test_text rally[] = {
	{.id = "a", .date = "2021-03-01", .source = "Post", .text = "No justice, no peace! No justice, no peace!"},
	{.id = "b", .date = "2021-03-09", .source = "Times", .text = "There is no peace.\n\nNo justice"},
	{.id = "c", .text = "Peace"},
};
enum { RALLY = sizeof rally / sizeof *rally };

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_ngrams(out, corpus, options, run, error);
}

static ww_table *ngrams(const ww_corpus *corpus, const ww_ngrams_options *options)
{
	return answer(ask, corpus, options, NULL);
}

static void pairs_within_sentences_are_the_default(void **state)
{
	ww_table *table = ngrams(corpus_of(state, rally, RALLY), NULL);

	assert_column(table, "ngram", "no justice | no peace | justice no | is no | there is");
	assert_column(table, "n", "2 | 2 | 2 | 2 | 2");
	assert_column(table, "count", "3 | 3 | 2 | 1 | 1");
	assert_column(table, "documents", "2 | 2 | 1 | 1 | 1");
	assert_int_equal(ww_table_columns(table), 5);
	ww_table_free(table);
}

static void lengths_share_one_order(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 1, .to = 4, .min_count = 2};
	ww_table *table = ngrams(corpus_of(state, rally, RALLY), &options);

	assert_column(table, "ngram",
	              "no | peace | justice | no justice | no peace | justice no | justice no peace | no justice no | "
	              "no justice no peace");
	assert_column(table, "n", "1 | 1 | 1 | 2 | 2 | 2 | 3 | 3 | 4");
	assert_column(table, "count", "6 | 4 | 3 | 3 | 3 | 2 | 2 | 2 | 2");
	ww_table_free(table);
}

static void a_sequence_never_crosses_a_document_end(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .unit = "document"};
	ww_table *table = ngrams(corpus_of_texts(state, "a b", "c d"), &options);

	assert_column(table, "ngram", "a b | c d");
	ww_table_free(table);
}

static void units_bound_sequences(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .unit = "paragraph"};
	ww_corpus *corpus = corpus_of_texts(state, "One two. Three four.\n\nFive");
	ww_table *table = ngrams(corpus, NULL);

	assert_column(table, "ngram", "one two | three four");
	ww_table_free(table);
	table = ngrams(corpus, &options);
	assert_column(table, "ngram", "one two | three four | two three");
	ww_table_free(table);
	options.unit = "document";
	table = ngrams(corpus, &options);
	assert_column(table, "ngram", "four five | one two | three four | two three");
	ww_table_free(table);
}

static void marks_are_passed_over_or_members(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .marks = true, .from = 3};
	ww_corpus *corpus = corpus_of_texts(state, "Bread, peace!");
	ww_table *table = ngrams(corpus, &options);

	assert_column(table, "ngram", ", peace ! | bread , peace");
	ww_table_free(table);
	table = ngrams(corpus, NULL);
	assert_column(table, "ngram", "bread peace");
	ww_table_free(table);
}

static void thresholds_hold_over_all_groups(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .by = "source", .min_count = 3, .min_documents = 2};
	ww_table *table = ngrams(corpus_of(state, rally, RALLY), &options);

	assert_column(table, "ngram", "no justice | no peace | no justice | no peace");
	assert_column(table, "group", "Post | Post | Times | Times");
	assert_column(table, "count", "2 | 2 | 1 | 1");
	assert_column(table, "documents", "1 | 1 | 1 | 1");
	ww_table_free(table);
}

static void a_rare_part_of_speech_is_no_barrier_where_it_is_a_mark(void **state)
{
	static const struct test_tag tags[] = {{"a", NULL, "A"}, {"b", NULL, "B"}, {"-", NULL, "X"}, {"c", NULL, "X"}};
	ww_ngrams_options options = {.size = sizeof options, .layer = "pos", .min_count = 3};
	ww_corpus *corpus = corpus_of_texts(state, "a b", "a - b", "a b", "a c");
	ww_table *table;

	tags_give(corpus, tags, 4);
	table = ngrams(corpus, &options);
	assert_column(table, "ngram", "A B");
	assert_column(table, "count", "3");
	ww_table_free(table);
	tags_take(corpus);
}

static void words_left_out_may_be_any(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .skip = 2, .min_count = 2};
	ww_corpus *corpus = corpus_of_texts(state, "down with Ann now", "down with Bo now", "up now");
	ww_table *table = ngrams(corpus, &options);

	/* The names are too rare to be in an n-gram, but not to be left out. */
	assert_column(table, "ngram", "down _ _ now | down with | with _ now");
	assert_column(table, "n", "4 | 2 | 3");
	assert_column(table, "count", "2 | 2 | 2");
	ww_table_free(table);
	options.filter =
		&(ww_term_filter){.size = sizeof *options.filter, .stop = (ww_text[]){{"with", 4}}, .stop_count = 1};
	table = ngrams(corpus, &options);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void ties_at_the_limit_are_decided_by_text(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .limit = 2, .layer = "surface"};
	ww_table *table = ngrams(corpus_of_texts(state, "d e f a b c"), &options);

	assert_column(table, "ngram", "a b | b c");
	assert_int_equal(ww_table_total(table), 5);
	ww_table_free(table);
}

/* With marks, control characters are terms, and sort before the space that joins. */
static void terms_are_compared_one_by_one(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 1, .to = 2, .marks = true};
	ww_table *table = ngrams(corpus_of_texts(state, "a b", "a \x01", "a - b"), &options);

	assert_column(table, "ngram", "a | b | \x01 | - | - b | a \x01 | a - | a b");
	ww_table_free(table);
}

static void sequences_may_have_64_words_and_no_more(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 64};
	struct text {
		char bytes[1024];
	} text = {""};
	ww_corpus *corpus;
	ww_table *table;
	ww_error error;

	for (int i = 0; i < 65; i++)
		sprintf(text.bytes + strlen(text.bytes), "w%d ", i % 60);
	corpus = corpus_of_texts(state, text.bytes);
	table = ngrams(corpus, &options);
	assert_int_equal(ww_table_rows(table), 2);
	assert_column(table, "n", "64 | 64");
	ww_table_free(table);
	options.to = 65;
	assert_status(ww_ngrams(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "n-grams of 65 words; the longest that are counted have 64");
	options.to = UINT32_MAX;
	assert_status(ww_ngrams(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	options.to = 63;
	assert_status(ww_ngrams(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "n-grams from 64 to 63: the longest is below the shortest");
	assert_null(table);
}

static void wrong_names_are_named(void **state)
{
	ww_ngrams_options unit = {.size = sizeof unit, .unit = "line"};
	ww_ngrams_options layer = {.size = sizeof layer, .layer = "roots"};
	ww_ngrams_options by = {.size = sizeof by, .by = "colour"};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table;
	ww_error error;

	assert_status(ww_ngrams(&table, corpus, &unit, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "no unit \"line\"; there are: sentence, paragraph, document");
	assert_status(ww_ngrams(&table, corpus, &layer, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_ngrams(&table, corpus, &by, NULL, &error), WW_ENOTFOUND, &error);
	assert_null(table);
}

static void check_refused(const ww_corpus *corpus, const ww_ngrams_options *options, const char *message)
{
	ww_table *table;
	ww_error error;

	assert_status(ww_ngrams(&table, corpus, options, NULL, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, message);
	assert_null(table);
}

static void what_cannot_be_counted_is_refused(void **state)
{
	static const ww_text wrong[] = {{"a\\", 2}};
	static const ww_term_filter pattern = {.size = sizeof pattern, .patterns = wrong, .pattern_count = 1};
	static const ww_term_filter kinds = {.size = sizeof kinds, .kinds = WW_KIND_NUMBER};
	ww_ngrams_options closed = {.size = sizeof closed, .closed = true, .skip = 1};
	ww_ngrams_options far = {.size = sizeof far, .skip = 17};
	ww_ngrams_options many = {.size = sizeof many, .from = 10, .skip = 16};
	ww_ngrams_options options = {.size = sizeof options};
	const ww_term_filter **const conditions[] = {&options.filter, &options.beginning, &options.containing,
	                                             &options.ending};
	static const struct test_tag tags[] = {{"peace", "peace", "NOUN"}};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);

	check_refused(corpus, &closed, "n-grams with words left out cannot be closed");
	check_refused(corpus, &far, "skip is 17: at most 16 words are left out, and none may be the 65th");
	check_refused(corpus, &many,
	              "sequences of 10 words with up to 16 left out have more than 1024 shapes; take fewer of either");
	for (int i = 0; i < 4; i++) {
		options = (ww_ngrams_options){.size = sizeof options};
		*conditions[i] = &pattern;
		check_refused(corpus, &options, "pattern \"a\\\": a backslash needs a character behind it");
	}
	tags_give(corpus, tags, 1);
	for (int i = 1; i < 4; i++) {
		options = (ww_ngrams_options){.size = sizeof options, .layer = "lemma"};
		*conditions[i] = &kinds;
		check_refused(
			corpus, &options,
			"on the layers \"lemma\" and \"pos\" terms have no kinds: these can only be left out of all n-grams");
	}
	tags_take(corpus);
}

static void closed_ngrams_are_in_no_longer_one_as_often(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 1, .to = 4, .closed = true};
	ww_corpus *corpus =
		corpus_of_texts(state, "down with the king", "down with the king. The end", "down with us", "with the band");
	ww_table *table = ngrams(corpus, &options);

	assert_column(table, "ngram",
	              "the | with | down with | with the | down with the king | down with us | the end | with the band");
	assert_column(table, "count", "4 | 4 | 3 | 3 | 2 | 1 | 1 | 1");
	ww_table_free(table);
	options.to = 2; /* what is longer does not count */
	table = ngrams(corpus, &options);
	assert_column(table, "ngram", "the | with | down with | with the | the king | the band | the end | with us");
	ww_table_free(table);
	/* Conditions choose among those that are closed. */
	options.to = 4;
	options.ending =
		&(ww_term_filter){.size = sizeof(ww_term_filter), .patterns = (ww_text[]){{"the", 3}}, .pattern_count = 1};
	table = ngrams(corpus, &options);
	assert_column(table, "ngram", "the | with the");
	ww_table_free(table);
	/* A filter cuts what there is to be closed. */
	options.ending = NULL;
	options.filter =
		&(ww_term_filter){.size = sizeof(ww_term_filter), .stop = (ww_text[]){{"with", 4}}, .stop_count = 1};
	table = ngrams(corpus, &options);
	assert_column(table, "ngram", "the | down | the king | the band | the end | us");
	ww_table_free(table);
}

static void nothing_gives_an_empty_table(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 1, .to = 3, .by = "month"};
	ww_table *table = ngrams(corpus_of(state, NULL, 0), &options);

	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 6);
	ww_table_free(table);
	corpus_release(state);
	table = ngrams(corpus_of_texts(state, "", "one", "!"), NULL);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void check_against_naive(const ww_corpus *corpus, struct plain_corpus *plain, const ww_ngrams_options *options,
                                const ww_run *run)
{
	struct naive_question question = {.from = options->from,
	                                  .to = options->to,
	                                  .min_count = options->min_count,
	                                  .min_documents = options->min_documents,
	                                  .by = options->by,
	                                  .members = {options->layer, options->unit, options->marks, options->filter},
	                                  .beginning = options->beginning,
	                                  .containing = options->containing,
	                                  .ending = options->ending,
	                                  .closed = options->closed,
	                                  .skip = options->skip,
	                                  .limit = options->limit};
	ww_table *table = answer(ask, corpus, options, run);
	char *given = table_dump(table), *wanted;
	uint64_t total;

	plain_corpus_bring(plain, options->layer);
	wanted = naive_count(&total, plain, &question);
	assert_same_lines(given, wanted);
	assert_int_equal(ww_table_total(table), total);
	ww_table_free(table);
	free(given);
	free(wanted);
}

/* What may be asked for by chance, in all combinations. */
static const ww_text some[] = {{"p*", 2}, {"no", 2}, {"*e", 2}, {"x", 1}, {"12", 2}};
static const ww_text others[] = {{"n*", 2}, {"down", 4}, {"*s*", 3}, {",", 1}};
static const ww_text stopped[] = {{"we", 2}, {"with", 4}, {"!", 1}, {"NOUN", 4}};

static const ww_term_filter filters[] = {
	{.size = sizeof *filters, .stop = stopped, .stop_count = 4},
	{.size = sizeof *filters, .kinds = WW_KIND_WORD | WW_KIND_MARK},
	{.size = sizeof *filters, .kinds = WW_KIND_NUMBER | WW_KIND_MARK | WW_KIND_HASHTAG},
	{.size = sizeof *filters, .stop = stopped, .stop_count = 2, .kinds = WW_KIND_WORD},
	{.size = sizeof *filters, .patterns = some, .pattern_count = 5},
};

static const ww_term_filter conditions[] = {
	{.size = sizeof *conditions, .patterns = some, .pattern_count = 5},
	{.size = sizeof *conditions, .patterns = others, .pattern_count = 4},
	{.size = sizeof *conditions, .stop = stopped, .stop_count = 4},
};

static const ww_term_filter *filter_by_dice(struct sequence *dice, const ww_term_filter *from, size_t count)
{
	size_t which = (size_t)sequence_below(dice, 3 * count);

	return which < count ? &from[which] : NULL;
}

static ww_ngrams_options options_by_dice(struct sequence *dice)
{
	static const char *const groups[] = {NULL, NULL, "month", "source"};
	static const char *const units[] = {NULL, "sentence", "paragraph", "document"};
	static const uint64_t limits[] = {0, 0, 5, 4000};
	ww_ngrams_options options = {.size = sizeof options,
	                             .from = (uint32_t)sequence_below(dice, 3) + 1,
	                             .min_count = sequence_below(dice, 2) ? 0 : sequence_below(dice, 40),
	                             .min_documents = sequence_below(dice, 2) ? 0 : sequence_below(dice, 20),
	                             .by = groups[sequence_below(dice, 4)],
	                             .layer = layer_by_dice(dice),
	                             .unit = units[sequence_below(dice, 4)],
	                             .limit = limits[sequence_below(dice, 4)],
	                             .marks = sequence_below(dice, 2),
	                             .filter = filter_by_dice(dice, filters, sizeof filters / sizeof *filters)};

	options.to = options.from + (uint32_t)sequence_below(dice, 4);
	options.beginning = filter_by_dice(dice, conditions, 3);
	options.containing = filter_by_dice(dice, conditions, 3);
	options.ending = filter_by_dice(dice, conditions, 3);
	options.closed = sequence_below(dice, 3) == 0;
	if (!options.closed && sequence_below(dice, 3) == 0) {
		options.skip = (uint32_t)sequence_below(dice, 3) + 1;
		options.to = options.from + (uint32_t)sequence_below(dice, 2);
	}
	return options;
}

/* A corpus of several segments with deleted documents, and a view of it, as they are and read by a twin. */
struct sample {
	struct made_texts made;
	ww_corpus *corpus;
	ww_corpus *view;
	struct plain_corpus plain;
	struct plain_corpus plain_view;
};

static void delete_some(void **state, size_t documents)
{
	ww_writer_options options = {.size = sizeof options, .append = true};
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, corpus_of_path(state), &options, &error), &error);
	for (size_t i = 3; i <= documents; i += 9) {
		char id[24];
		ww_text text = {id, (uint64_t)snprintf(id, sizeof id, "%zu", i)};

		assert_ok(ww_writer_delete(writer, &text, 1, NULL, &error), &error);
	}
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
}

static struct sample sample_new(void **state, size_t documents, size_t most_tokens)
{
	ww_filter filter = {.size = sizeof filter, .date = "2020-01-15..2020-12"};
	struct sequence dice = {5};
	struct sample sample = {.made = made_texts_new(&dice, documents, most_tokens)};
	struct test_store store = {.commit_every = documents / 3 + 1};
	ww_error error;

	corpus_of_store(state, sample.made.texts, documents, &store);
	delete_some(state, documents);
	assert_ok(ww_corpus_open(&sample.corpus, corpus_of_path(state), NULL, &error), &error);
	made_texts_tag(sample.corpus);
	sample.plain = plain_corpus_of(sample.corpus);
	assert_ok(ww_corpus_where(&sample.view, sample.corpus, &filter, &error), &error);
	sample.plain_view = plain_corpus_of(sample.view);
	return sample;
}

static void sample_free(struct sample *sample)
{
	tags_take(sample->corpus);
	ww_corpus_close(sample->view);
	ww_corpus_close(sample->corpus);
	plain_corpus_free(&sample->plain);
	plain_corpus_free(&sample->plain_view);
	made_texts_free(&sample->made);
}

static void counts_are_those_of_a_naive_count(void **state)
{
	struct sequence dice = {6};
	struct sample sample = sample_new(state, 400, 30);

	for (size_t i = 0; i < 80 * test_scale(); i++) {
		ww_run run = {.size = sizeof run, .threads = (uint32_t)(i % 4 + 1)};
		ww_ngrams_options options = options_by_dice(&dice);
		bool narrow = sequence_below(&dice, 3) == 0;

		check_against_naive(narrow ? sample.view : sample.corpus, narrow ? &sample.plain_view : &sample.plain, &options,
		                    &run);
	}
	sample_free(&sample);
}

/*
 * Sentences of words w0, w1, ... and, for about one word in three, of "the": it begins more places than a partition
 * should have. Enough of them for several partitions.
 */
static struct made_texts texts_with_a_frequent_word(size_t documents, size_t words)
{
	static const char *const sources[] = {"Post", "Times", "Echo", NULL};
	struct made_texts made = {calloc(documents, sizeof *made.texts), calloc(documents, sizeof *made.bytes), documents};
	struct sequence dice = {9};

	assert_true(made.texts && made.bytes);
	for (size_t i = 0; i < documents; i++) {
		struct lines text;

		lines_begin(&text);
		for (size_t word = 0; word < words; word++) {
			uint64_t rank = sequence_below(&dice, 3) ? sequence_below(&dice, 1 + sequence_below(&dice, 400)) : 0;

			if (rank == 0)
				fputs("the ", text.out);
			else
				fprintf(text.out, "w%" PRIu64 "%s", rank, sequence_below(&dice, 12) ? " " : ". ");
		}
		fclose(text.out);
		made.bytes[i] = text.text;
		made.texts[i] = (struct test_text){.text = text.text, .source = sources[sequence_below(&dice, 4)]};
	}
	return made;
}

static ww_run run_of(uint32_t threads, uint64_t memory)
{
	return (ww_run){.size = sizeof(ww_run), .threads = threads, .memory_limit = memory};
}

static void partitions_and_split_terms_are_counted_as_one(void **state)
{
	static const ww_text the[] = {{"the", 3}};
	static const ww_term_filter holds_the = {.size = sizeof holds_the, .patterns = the, .pattern_count = 1};
	static const ww_term_filter without_the = {.size = sizeof without_the, .stop = the, .stop_count = 1};
	const ww_ngrams_options questions[] = {
		{.size = sizeof *questions, .from = 1, .to = 3, .by = "source", .limit = 20000},
		{.size = sizeof *questions, .from = 1, .to = 2, .min_documents = 40},
		{.size = sizeof *questions, .from = 1, .to = 4, .min_count = 2, .closed = true, .by = "source"},
		{.size = sizeof *questions, .from = 1, .to = 1},
		{.size = sizeof *questions, .from = 1, .to = 2, .ending = &holds_the, .by = "source"},
		{.size = sizeof *questions, .from = 1, .to = 3, .filter = &without_the, .min_count = 2},
		{.size = sizeof *questions, .from = 1, .to = 2, .skip = 1, .min_count = 3},
		{.size = sizeof *questions, .from = 6, .to = 6, .min_count = 2, .unit = "document"},
	};
	struct made_texts made = texts_with_a_frequent_word(100, 1000);
	struct test_store store = {.commit_every = 40};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);
	struct plain_corpus plain = plain_corpus_of(corpus);

	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
		ww_run run = run_of((uint32_t)i % 4 + 1, 0);

		check_against_naive(corpus, &plain, &questions[i], &run);
	}
	plain_corpus_free(&plain);
	made_texts_free(&made);
}

/* Longer than what the counter takes at a time, and than a block of the store. */
static void long_documents_are_counted_across_their_parts(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 2, .to = 3, .unit = "document"};
	struct sequence dice = {6};
	struct made_texts made = made_texts_new(&dice, 5, 40000);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	struct plain_corpus plain = plain_corpus_of(corpus);

	check_against_naive(corpus, &plain, &options, NULL);
	options.from = options.to = 20;
	options.limit = 10;
	check_against_naive(corpus, &plain, &options, NULL);
	plain_corpus_free(&plain);
	made_texts_free(&made);
}

/* The least that does, which is what the message says, whatever the limit and the threads. */
static uint64_t least_memory(const ww_corpus *corpus, const ww_ngrams_options *options)
{
	uint64_t least = memory_that_would_do(ask, corpus, options, 3, 1000);

	for (uint32_t threads = 1; threads <= 4; threads++)
		assert_int_equal(memory_that_would_do(ask, corpus, options, threads, least - 1), least);
	return least;
}

static void check_memory(const ww_corpus *corpus, const ww_ngrams_options *options)
{
	uint64_t least = least_memory(corpus, options);
	char *whole = answer_dump(ask, corpus, options, 1, 0);

	for (uint32_t threads = 1; threads <= 4; threads++)
		for (uint64_t memory = least; memory < least * 9; memory *= threads + 1) {
			char *dump = answer_dump(ask, corpus, options, threads, memory);

			assert_same_lines(dump, whole);
			free(dump);
		}
	free(whole);
}

static void neither_threads_nor_memory_change_the_table(void **state)
{
	const ww_ngrams_options questions[] = {
		{.size = sizeof *questions, .from = 1, .to = 3, .by = "source", .min_count = 2},
		{.size = sizeof *questions, .from = 2, .to = 4, .closed = true, .min_count = 3},
		{.size = sizeof *questions, .from = 2, .skip = 1, .min_count = 5},
	};
	struct made_texts made = texts_with_a_frequent_word(60, 1000);
	struct test_store store = {.commit_every = 25};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);

	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
		check_memory(corpus, &questions[i]);
	made_texts_free(&made);
}

/* Documents of words at random, none of which is frequent, so that nearly all n-grams occur once; each has its source.
 */
static struct made_texts texts_of_rare_words(size_t documents, size_t words)
{
	struct made_texts made = {calloc(documents, sizeof *made.texts), calloc(2 * documents, sizeof *made.bytes),
	                          documents};
	struct sequence dice = {10};

	assert_true(made.texts && made.bytes);
	for (size_t i = 0; i < documents; i++) {
		struct lines text, source;

		lines_begin(&text);
		for (size_t word = 0; word < words; word++)
			fprintf(text.out, "w%" PRIu64 " ", sequence_below(&dice, 1000));
		fclose(text.out);
		lines_begin(&source);
		fprintf(source.out, "s%zu", i);
		fclose(source.out);
		made.bytes[i] = text.text;
		made.bytes[documents + i] = source.text;
		made.texts[i] = (struct test_text){.text = text.text, .source = source.text};
	}
	return made;
}

/*
 * What comes on top is what the same takes where all words are too rare: blocks of the store, and an empty table. And
 * shapes.
 */
static void check_memory_kept(struct counting *counting, const ww_corpus *corpus, const ww_ngrams_options *options,
                              uint32_t threads)
{
	ww_ngrams_options nothing = *options;
	uint64_t least = least_memory(corpus, options), beside;

	nothing.min_count = UINT64_C(1) << 40;
	nothing.skip = 0;
	beside = answer_peak(counting, ask, corpus, &nothing, threads, 0) + SHAPES_MAX * sizeof(struct shape);
	for (uint64_t memory = least; memory < 4 * least; memory += least)
		assert_in_range(answer_peak(counting, ask, corpus, options, threads, memory), 1, memory + beside);
}

static void the_memory_limit_is_kept(void **state)
{
	const ww_ngrams_options questions[] = {
		{.size = sizeof *questions, .from = 2, .to = 5, .min_count = 60},
		{.size = sizeof *questions, .from = 20, .min_count = 60},
		{.size = sizeof *questions, .from = 2, .skip = 2, .min_count = 60},
		{.size = sizeof *questions, .from = 2, .to = 4, .min_count = 60, .closed = true, .by = "source"},
		{.size = sizeof *questions, .from = 2, .to = 3, .min_count = 60, .by = "source"},
	};
	struct made_texts made = texts_of_rare_words(100, 1000);
	struct counting counting;
	struct test_store store = {.alloc = &counting.alloc};
	ww_corpus *corpus;

	counting_init(&counting);
	corpus = corpus_of_store(state, made.texts, made.count, &store);
	ww_table_free(ngrams(corpus, &questions[4])); /* what a corpus loads once is loaded now */
	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
		for (uint32_t threads = 1; threads <= 4; threads += 3)
			check_memory_kept(&counting, corpus, &questions[i], threads);
	corpus_release(state);
	counting_end(&counting);
	for (size_t i = 0; i < made.count; i++)
		free(made.bytes[made.count + i]);
	made_texts_free(&made);
}

static void a_user_who_says_stop_cancels(void **state)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 1, .to = 3};

	assert_stops(ask, corpus_of(state, rally, RALLY), &options);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	const ww_ngrams_options questions[] = {
		{.size = sizeof *questions, .from = 1, .to = 3, .by = "source"},
		{.size = sizeof *questions,
		 .from = 2,
		 .to = 3,
		 .closed = true,
		 .filter = &filters[0],
		 .beginning = &conditions[0],
		 .containing = &conditions[1],
		 .ending = &conditions[1]},
		{.size = sizeof *questions, .from = 2, .skip = 1, .limit = 1},
	};

	corpus_of(state, rally, RALLY);
	for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
		assert_every_allocation_reported(ask, &questions[i], state, 20);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(pairs_within_sentences_are_the_default),
		test(lengths_share_one_order),
		test(a_sequence_never_crosses_a_document_end),
		test(units_bound_sequences),
		test(marks_are_passed_over_or_members),
		test(thresholds_hold_over_all_groups),
		test(a_rare_part_of_speech_is_no_barrier_where_it_is_a_mark),
		test(words_left_out_may_be_any),
		test(ties_at_the_limit_are_decided_by_text),
		test(terms_are_compared_one_by_one),
		test(sequences_may_have_64_words_and_no_more),
		test(wrong_names_are_named),
		test(what_cannot_be_counted_is_refused),
		test(closed_ngrams_are_in_no_longer_one_as_often),
		test(nothing_gives_an_empty_table),
		test(counts_are_those_of_a_naive_count),
		test(partitions_and_split_terms_are_counted_as_one),
		test(long_documents_are_counted_across_their_parts),
		test(neither_threads_nor_memory_change_the_table),
		test(the_memory_limit_is_kept),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
