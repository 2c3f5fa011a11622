/* What is shared by the views and documents of a corpus: lifetimes, labels, fields, summaries, threads, memory. */
#include "corpus/corpus.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "corpus/grouping.h"
#include "corpus/reading.h"
#include "corpus/vocabulary.h"
#include "support/corpus_of.h"
#include "support/counting.h"
#include "text/stem.h"

static const ww_field desk_sport[] = {{{"desk", 4}, {"sport", 5}}};
static const ww_field by_ann[] = {{{"author", 6}, {"Ann", 3}}, {{"desk", 4}, {"city", 4}}};

static const struct test_text town[] = {
	{.id = "a", .date = "2021-01-03", .source = "Post", .lang = "en", .text = "The bridge is closed. The ferry runs."},
	{.id = "b",
	 .date = "2021-02",
	 .source = "Times",
	 .text = "The ferry sank!",
	 .fields = desk_sport,
	 .field_count = 1},
	{.id = "c", .source = "Post", .lang = "de", .text = "", .title = "Empty"},
	{.id = "d", .date = "2020-12-28", .text = "Bridges, ferries, 12 boats.", .fields = by_ann, .field_count = 2},
};
enum { TOWN = sizeof town / sizeof town[0] };

/* One document a segment. */
static ww_corpus *scattered_town(void **state)
{
	return corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 1});
}

static void a_path_without_a_store_is_not_found(void **state)
{
	struct temp temp = temp_new();
	struct temp path = temp_join(&temp, "no.ww");
	ww_corpus *corpus = (ww_corpus *)&temp;
	ww_error error;

	(void)state;
	assert_status(ww_corpus_open(&corpus, path.path, NULL, &error), WW_ENOTFOUND, &error);
	assert_null(corpus);
	temp_remove(&temp);
}

static void an_empty_store_answers_everything_with_nothing(void **state)
{
	ww_corpus *corpus = corpus_of(state, NULL, 0);
	const struct vocabulary *vocabulary;
	struct grouping grouping;
	struct row_range *ranges;
	size_t count;
	ww_corpus_summary summary;
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_summarise(&summary, corpus, &error), &error);
	assert_int_equal(summary.documents + summary.tokens + summary.words + summary.types + summary.text_bytes, 0);
	assert_true(summary.store_bytes > 0);
	assert_ok(ww_documents(&table, corpus, NULL, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 8);
	ww_table_free(table);
	assert_ok(corpus_vocabulary(&vocabulary, corpus, NULL, &error), &error);
	assert_int_equal(vocabulary->terms, 0);
	assert_ok(grouping_make(&grouping, corpus, "day", &error), &error);
	assert_int_equal(grouping.count, 0);
	grouping_clear(&grouping);
	assert_ok(corpus_ranges(&ranges, &count, corpus, 100, &error), &error);
	assert_int_equal(count, 0);
	alloc_free(corpus_alloc(corpus), ranges);
}

static void a_summary_adds_up_the_documents(void **state)
{
	ww_corpus *corpora[] = {corpus_of(state, town, TOWN), scattered_town(state)};

	for (size_t i = 0; i < 2; i++) {
		ww_corpus_summary summary;
		ww_error error;

		assert_ok(ww_corpus_summarise(&summary, corpora[i], &error), &error);
		assert_int_equal(summary.documents, 4);
		assert_int_equal(summary.tokens, 9 + 4 + 0 + 7);
		assert_int_equal(summary.words, 7 + 3 + 0 + 4);
		assert_int_equal(summary.text_bytes, 37 + 15 + 0 + 27);
		/* the bridge is closed . ferry runs sank ! bridges , ferries 12 boats */
		assert_int_equal(summary.types, 14);
		assert_int_equal(summary.segments, i == 0 ? 1 : 4);
	}
}

static void a_summary_says_how_the_store_was_written(void **state)
{
	static const char *const profiles[] = {"news", "unicode", "whitespace"};

	for (size_t i = 0; i < 3; i++) {
		struct test_store store = {.profile = profiles[i], .commit_every = 2};
		ww_corpus_summary summary;
		ww_error error;

		assert_ok(ww_corpus_summarise(&summary, corpus_of_store(state, town, TOWN, &store), &error), &error);
		assert_string_equal(summary.profile, profiles[i]);
		assert_string_equal(summary.unicode, "15.0.0");
		assert_int_equal(summary.format_major, 1);
		assert_int_equal(summary.format_minor, 0);
		assert_int_equal(summary.generation, 2);
	}
}

static void a_summary_of_a_view_adds_up_its_documents(void **state)
{
	ww_corpus *corpora[] = {corpus_of(state, town, TOWN), scattered_town(state)};
	ww_text post = {"Post", 4};
	ww_condition condition = {"source", &post, 1};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};

	for (size_t i = 0; i < 2; i++) {
		ww_corpus_summary summary, whole;
		ww_corpus *view;
		ww_error error;

		assert_ok(ww_corpus_where(&view, corpora[i], &filter, &error), &error);
		assert_ok(ww_corpus_summarise(&summary, view, &error), &error);
		assert_ok(ww_corpus_summarise(&whole, corpora[i], &error), &error);
		assert_int_equal(summary.documents, 2);
		assert_int_equal(summary.tokens, 9);
		assert_int_equal(summary.words, 7);
		assert_int_equal(summary.text_bytes, 37);
		assert_int_equal(summary.types, whole.types);
		assert_int_equal(summary.store_bytes, whole.store_bytes);
		ww_corpus_close(view);
	}
}

static void views_and_documents_outlive_their_corpus(void **state)
{
	ww_filter filter = {.size = sizeof filter, .date = "2021"};
	ww_corpus *corpus, *view;
	ww_document *document;
	ww_table *table;
	ww_error error;

	corpus_of(state, town, TOWN);
	assert_ok(ww_corpus_open(&corpus, corpus_of_path(state), NULL, &error), &error);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ok(ww_document_open(&document, corpus, text_of_string("d"), &error), &error);
	ww_corpus_close(corpus);
	assert_ok(ww_documents(&table, view, NULL, NULL, &error), &error);
	assert_column(table, "id", "a | b");
	ww_table_free(table);
	ww_corpus_close(view);
	assert_text(ww_document_text(document), "Bridges, ferries, 12 boats.");
	assert_ok(ww_document_fields(&table, document, &error), &error);
	ww_document_close(document);
	assert_column(table, "author", "Ann");
	ww_table_free(table);
}

static void an_open_corpus_does_not_see_later_commits(void **state)
{
	ww_corpus *corpus = corpus_of(state, town, TOWN), *later;
	ww_writer_options options = {.size = sizeof options, .append = true};
	ww_input input = {.size = sizeof input, .id = {"e", 1}, .text = {"More.", 5}};
	ww_writer *writer;
	ww_document *document;
	ww_error error;

	assert_ok(ww_writer_open(&writer, corpus_of_path(state), &options, &error), &error);
	assert_ok(ww_writer_add(writer, &input, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
	assert_int_equal(corpus->rows, 4);
	assert_status(ww_document_open(&document, corpus, input.id, &error), WW_ENOTFOUND, &error);
	assert_ok(ww_corpus_open(&later, corpus_of_path(state), NULL, &error), &error);
	assert_int_equal(later->rows, 5);
	assert_ok(ww_document_open(&document, later, input.id, &error), &error);
	ww_document_close(document);
	ww_corpus_close(later);
}

static void a_label_says_id_source_and_date(void **state)
{
	ww_corpus *corpora[] = {corpus_of(state, town, TOWN), scattered_town(state)};

	for (size_t i = 0; i < 2; i++) {
		struct document_label label;
		ww_text language;
		ww_error error;

		assert_ok(corpus_label(&label, corpora[i], corpus_place(corpora[i], 1), &error), &error);
		assert_text(label.id, "b");
		assert_text(label.source, "Times");
		assert_int_equal(label.date, date_days((struct date){2021, 2, 1}));
		assert_ok(corpus_label(&label, corpora[i], corpus_place(corpora[i], 2), &error), &error);
		assert_text(label.id, "c");
		assert_int_equal(label.date, DATE_NONE);
		assert_ok(corpus_label(&label, corpora[i], corpus_place(corpora[i], 3), &error), &error);
		assert_int_equal(label.source.size, 0);
		assert_ok(corpus_language(&language, corpora[i], corpus_place(corpora[i], 2), &error), &error);
		assert_text(language, "de");
		assert_ok(corpus_language(&language, corpora[i], corpus_place(corpora[i], 1), &error), &error);
		assert_int_equal(language.size, 0);
	}
}

static void a_field_that_a_segment_lacks_is_empty_there(void **state)
{
	ww_corpus *corpus = scattered_town(state);
	const struct text_column *columns, *again;
	ww_error error;

	assert_ok(corpus_field(&columns, corpus, "desk", &error), &error);
	assert_int_equal(columns[0].rows, 0);
	assert_int_equal(corpus_value(columns, corpus_place(corpus, 0)).size, 0);
	assert_text(corpus_value(columns, corpus_place(corpus, 1)), "sport");
	assert_text(corpus_value(columns, corpus_place(corpus, 3)), "city");
	assert_ok(corpus_field(&again, corpus, "desk", &error), &error);
	assert_ptr_equal(columns, again);
}

static void an_unknown_field_is_answered_with_those_there_are(void **state)
{
	ww_corpus *corpora[] = {corpus_of(state, town, TOWN), scattered_town(state)};
	const struct text_column *columns;
	ww_error error;

	for (size_t i = 0; i < 2; i++) {
		assert_status(corpus_field(&columns, corpora[i], "sauce", &error), WW_ENOTFOUND, &error);
		assert_string_equal(error.message, "no field \"sauce\"; there are: id, title, source, url, lang, author, desk");
	}
}

static void a_list_of_fields_too_long_for_a_message_ends_in_dots(void **state)
{
	enum { FIELDS = 60 };
	char names[FIELDS][16];
	ww_field fields[FIELDS];
	struct test_text text = {.text = "x", .fields = fields, .field_count = FIELDS};
	const struct text_column *columns;
	ww_corpus *corpus;
	ww_error error;

	for (size_t i = 0; i < FIELDS; i++) {
		fields[i].name = (ww_text){names[i], (size_t)snprintf(names[i], sizeof names[i], "field%02zu", i)};
		fields[i].value = (ww_text){"v", 1};
	}
	corpus = corpus_of(state, &text, 1);
	assert_status(corpus_field(&columns, corpus, "nothing", &error), WW_ENOTFOUND, &error);
	assert_int_equal(strlen(error.message), WW_ERROR_BYTES - 1);
	assert_string_equal(error.message + WW_ERROR_BYTES - 4, "...");
}

static void rows_and_places_go_together(void **state)
{
	ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 3});
	ww_text ids[] = {{"d", 1}, {"b", 1}};
	ww_condition condition = {"id", ids, 2};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
	struct document_place place;
	ww_corpus *view;
	ww_error error;

	place = corpus_place(corpus, 2);
	assert_true(place.segment == 0 && place.document == 2);
	place = corpus_place(corpus, 3);
	assert_true(place.segment == 1 && place.document == 0);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	place = corpus_place(view, 0);
	assert_true(place.segment == 0 && place.document == 1);
	place = corpus_place(view, 1);
	assert_true(place.segment == 1 && place.document == 0);
	ww_corpus_close(view);
}

/* What a thread found. */
struct asked {
	ww_corpus *corpus;
	pthread_barrier_t *start;
	const struct vocabulary *folded, *surface, *bare, *stem;
	const struct text_column *desks;
	ww_status status;
	uint64_t tokens;
};

static void *ask(void *context)
{
	struct asked *asked = context;
	struct document_label label;
	ww_document *document = NULL;
	ww_corpus *view = NULL;
	ww_table *table = NULL;
	ww_filter filter = {.size = sizeof filter, .date = "2020..2021"};
	ww_status status;

	pthread_barrier_wait(asked->start);
	WW_STEP(corpus_label(&label, asked->corpus, corpus_place(asked->corpus, 3), NULL));
	WW_STEP(ww_document_open(&document, asked->corpus, label.id, NULL));
	if (stemmer_is_there())
		WW_STEP(corpus_vocabulary(&asked->stem, asked->corpus, "stem:en", NULL));
	WW_STEP(corpus_vocabulary(&asked->bare, asked->corpus, "bare", NULL));
	WW_STEP(corpus_vocabulary(&asked->folded, asked->corpus, "folded", NULL));
	WW_STEP(corpus_vocabulary(&asked->surface, asked->corpus, "surface", NULL));
	WW_STEP(corpus_field(&asked->desks, asked->corpus, "desk", NULL));
	WW_STEP(ww_corpus_where(&view, asked->corpus, &filter, NULL));
	WW_STEP(ww_document_tokens(&table, document, true, NULL));
	asked->tokens = ww_table_rows(table) + view->rows;
done:
	ww_table_free(table);
	ww_corpus_close(view);
	ww_document_close(document);
	asked->status = status;
	return NULL;
}

static void threads_that_ask_at_once_get_the_same(void **state)
{
	enum { THREADS = 4, ROUNDS = 20 };

	corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 2});
	for (size_t round = 0; round < ROUNDS; round++) {
		struct asked asked[THREADS] = {{0}};
		pthread_t threads[THREADS];
		pthread_barrier_t start;
		ww_corpus *corpus;
		ww_error error;

		assert_ok(ww_corpus_open(&corpus, corpus_of_path(state), NULL, &error), &error);
		assert_int_equal(pthread_barrier_init(&start, NULL, THREADS), 0);
		for (size_t i = 0; i < THREADS; i++) {
			asked[i].corpus = corpus;
			asked[i].start = &start;
			assert_int_equal(pthread_create(&threads[i], NULL, ask, &asked[i]), 0);
		}
		for (size_t i = 0; i < THREADS; i++)
			assert_int_equal(pthread_join(threads[i], NULL), 0);
		for (size_t i = 0; i < THREADS; i++) {
			assert_ok(asked[i].status, NULL);
			assert_ptr_equal(asked[i].folded, asked[0].folded);
			assert_ptr_equal(asked[i].surface, asked[0].surface);
			assert_ptr_equal(asked[i].bare, asked[0].bare);
			assert_ptr_equal(asked[i].stem, asked[0].stem);
			assert_ptr_equal(asked[i].desks, asked[0].desks);
			assert_int_equal(asked[i].tokens, 7 + 3);
		}
		pthread_barrier_destroy(&start);
		ww_corpus_close(corpus);
	}
}

/* A thread that opens documents, from some row on, and what their texts and rows add up to. */
struct opening {
	const ww_corpus *corpus;
	pthread_barrier_t *start;
	uint64_t first;
	ww_status status;
	uint64_t bytes;
};

static ww_status open_one(uint64_t *bytes, const ww_corpus *corpus, uint64_t row)
{
	ww_document *document = NULL;
	ww_table *table = NULL;
	struct document_label label;
	ww_status status;

	WW_STEP(corpus_label(&label, corpus, corpus_place(corpus, row), NULL));
	WW_STEP(ww_document_open(&document, corpus, label.id, NULL));
	WW_STEP(ww_document_fields(&table, document, NULL));
	*bytes += ww_document_text(document).size * (row + 1) + ww_table_text(table, 0, 0).size;
done:
	ww_table_free(table);
	ww_document_close(document);
	return status;
}

static void *open_all(void *context)
{
	struct opening *opening = context;

	pthread_barrier_wait(opening->start);
	for (uint64_t i = 0; opening->status == WW_OK && i < 25 * opening->corpus->rows; i++)
		opening->status = open_one(&opening->bytes, opening->corpus, (opening->first + i) % opening->corpus->rows);
	return NULL;
}

static void threads_may_open_documents_at_once(void **state)
{
	enum { THREADS = 4 };
	const ww_corpus *corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 2});
	struct opening openings[THREADS] = {{0}};
	pthread_t threads[THREADS];
	pthread_barrier_t start;

	assert_int_equal(pthread_barrier_init(&start, NULL, THREADS), 0);
	for (size_t i = 0; i < THREADS; i++) {
		openings[i] = (struct opening){.corpus = corpus, .start = &start, .first = i};
		assert_int_equal(pthread_create(&threads[i], NULL, open_all, &openings[i]), 0);
	}
	for (size_t i = 0; i < THREADS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	for (size_t i = 0; i < THREADS; i++) {
		assert_ok(openings[i].status, NULL);
		assert_int_equal(openings[i].bytes, 25 * (1 * 37 + 2 * 15 + 3 * 0 + 4 * 27 + 4));
	}
	pthread_barrier_destroy(&start);
}

static ww_status read_documents(ww_corpus *corpus, ww_error *error)
{
	ww_table *table = NULL;
	ww_document *document = NULL;
	ww_status status;

	WW_STEP(ww_documents(&table, corpus, NULL, NULL, error));
	ww_table_free(table);
	WW_STEP(ww_document_open(&document, corpus, text_of_string("a"), error));
	WW_STEP(ww_document_fields(&table, document, error));
	ww_table_free(table);
	WW_STEP(ww_document_tokens(&table, document, true, error));
	ww_table_free(table);
	WW_STEP(ww_document_sentences(&table, document, false, error));
	ww_table_free(table);
done:
	ww_document_close(document);
	return status;
}

static ww_status derive(ww_corpus *corpus, ww_error *error)
{
	const struct vocabulary *vocabulary;
	struct grouping grouping;
	struct row_range *ranges;
	size_t count;
	ww_corpus_summary summary;
	ww_status status;

	WW_STEP(ww_corpus_summarise(&summary, corpus, error));
	WW_STEP(corpus_vocabulary(&vocabulary, corpus, "surface", error));
	WW_STEP(corpus_vocabulary(&vocabulary, corpus, "bare", error));
	if (stemmer_is_there())
		WW_STEP(corpus_vocabulary(&vocabulary, corpus, "stem:en", error));
	WW_STEP(grouping_make(&grouping, corpus, "month", error));
	grouping_clear(&grouping);
	WW_STEP(grouping_make(&grouping, corpus, "desk", error));
	grouping_clear(&grouping);
	WW_STEP(corpus_ranges(&ranges, &count, corpus, 10, error));
	alloc_free(corpus_alloc(corpus), ranges);
done:
	return status;
}

static ww_status use_a_corpus(void *context, const ww_alloc *alloc, ww_error *error)
{
	ww_corpus_options options = {.size = sizeof options, .alloc = alloc};
	ww_text values[] = {{"Post", 4}, {"Times", 5}};
	ww_condition condition = {"source", values, 2};
	ww_filter filter = {.size = sizeof filter, .date = "2021..", .conditions = &condition, .condition_count = 1};
	ww_corpus *corpus = NULL, *view = NULL;
	ww_status status;

	WW_STEP(ww_corpus_open(&corpus, context, &options, error));
	WW_STEP(ww_corpus_where(&view, corpus, &filter, error));
	WW_STEP(read_documents(view, error));
	WW_STEP(derive(view, error));
done:
	ww_corpus_close(view);
	ww_corpus_close(corpus);
	return status;
}

static void any_allocation_may_fail(void **state)
{
	corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 3});
	assert_in_range(every_allocation_fails(use_a_corpus, (void *)corpus_of_path(state)), 100, 10000);
}

/* A failure leaves nothing behind that would stand in the way of the next try. */
static void what_failed_for_lack_of_memory_can_be_asked_again(void **state)
{
	struct counting counting;
	ww_corpus *corpus;
	ww_error error;
	uint64_t n = 0;

	counting_init(&counting);
	corpus = corpus_of_store(state, town, TOWN, &(struct test_store){.commit_every = 2, .alloc = &counting.alloc});
	do {
		ww_status status;

		counting_fail(&counting, ++n, false);
		status = read_documents(corpus, &error);
		if (status == WW_OK)
			status = derive(corpus, &error);
		if (status != WW_OK)
			assert_status(status, WW_ENOMEM, &error);
	} while (counting.failures);
	assert_in_range(n, 50, 10000);
	corpus_release(state);
	counting_end(&counting);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_path_without_a_store_is_not_found),
		cmocka_unit_test_teardown(an_empty_store_answers_everything_with_nothing, corpus_release),
		cmocka_unit_test_teardown(a_summary_adds_up_the_documents, corpus_release),
		cmocka_unit_test_teardown(a_summary_says_how_the_store_was_written, corpus_release),
		cmocka_unit_test_teardown(a_summary_of_a_view_adds_up_its_documents, corpus_release),
		cmocka_unit_test_teardown(views_and_documents_outlive_their_corpus, corpus_release),
		cmocka_unit_test_teardown(an_open_corpus_does_not_see_later_commits, corpus_release),
		cmocka_unit_test_teardown(a_label_says_id_source_and_date, corpus_release),
		cmocka_unit_test_teardown(a_field_that_a_segment_lacks_is_empty_there, corpus_release),
		cmocka_unit_test_teardown(an_unknown_field_is_answered_with_those_there_are, corpus_release),
		cmocka_unit_test_teardown(a_list_of_fields_too_long_for_a_message_ends_in_dots, corpus_release),
		cmocka_unit_test_teardown(rows_and_places_go_together, corpus_release),
		cmocka_unit_test_teardown(threads_that_ask_at_once_get_the_same, corpus_release),
		cmocka_unit_test_teardown(threads_may_open_documents_at_once, corpus_release),
		cmocka_unit_test_teardown(any_allocation_may_fail, corpus_release),
		cmocka_unit_test_teardown(what_failed_for_lack_of_memory_can_be_asked_again, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
