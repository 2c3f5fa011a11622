/* The outer loop of detectors, with a detector that tells what it was given. */
#include "speech/detect.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "support/asking.h"

/* How often the functions of the detector below were called; a test is one thread at a time. */
struct calls {
	atomic_int learnt;
	atomic_int begun;
	atomic_int ended;
};

static struct calls calls;

static ww_status learn(struct sheet **out, const struct word_book *book, const char *language, const ww_alloc *alloc,
                       ww_error *error)
{
	calls.learnt++;
	return sheet_new(out, book, language, alloc, error);
}

static ww_status begin(void **out, const ww_alloc *alloc, ww_error *error)
{
	(void)alloc;
	(void)error;
	*out = &calls;
	calls.begun++;
	return WW_OK;
}

static void end(void *work)
{
	assert_ptr_equal(work, &calls);
	calls.ended++;
}

/* A row a document: its language, its first word and where that ends. Fails at a document that begins with "Fail". */
static ww_status look(struct detection *detection, ww_error *error)
{
	const char *language = detection->language;
	ww_text first = lexicon_type(detection->lexicon, detection->types[0]);
	ww_status status;

	if (first.size == 4 && memcmp(first.data, "Fail", 4) == 0)
		return ww_fail(error, WW_ELIMIT, "as the test wants it");
	WW_STEP(detect_locate(detection, error));
	WW_STEP(detect_row(detection, error));
	WW_STEP(table_text(detection->rows, DETECT_COLUMNS, language, strlen(language), error));
	WW_STEP(detect_text(detection, DETECT_COLUMNS + 1, 0, 0, error));
	WW_STEP(detect_start(detection, DETECT_COLUMNS + 2, 0, error));
	WW_STEP(detect_end(detection, DETECT_COLUMNS + 3, 0, error));
done:
	return status;
}

static const struct table_field columns[] = {
	{"language", WW_UTF8},
	{"first", WW_UTF8},
	{"start", WW_U64},
	{"end", WW_U64},
};

static const struct detector detector = {.columns = columns,
                                         .column_count = sizeof columns / sizeof columns[0],
                                         .sheets = {learn},
                                         .begin = begin,
                                         .end = end,
                                         .look = look};

static void assert_all_given_back(void)
{
	assert_int_equal(calls.begun, calls.ended);
}

static int forget_calls(void **state)
{
	memset(&calls, 0, sizeof calls);
	return corpus_release(state);
}

static void rows_carry_the_document_and_what_the_detector_writes(void **state)
{
	const struct test_text texts[] = {
		{.id = "a", .date = "2031-04-11", .source = "Gazette", .lang = "en-GB", .text = "Harbour closed"},
		{.id = "b",
		 .lang = "DE",
		 .text = "\xc3\x9c"
		         "ber Nacht"},
		{.id = "c", .text = "Salt"},
		{.id = "d", .lang = "zh-Hant", .text = "Quay"},
		{.id = "e", .lang = "not a tag", .text = "Ferry"},
		{.id = "f", .text = "Nous ne sommes pas dans la ville, et le port est avec vous."},
	};
	ww_speech_options points = {.size = sizeof points, .points = true};
	ww_corpus *corpus = corpus_of(state, texts, sizeof texts / sizeof texts[0]);
	ww_table *table;
	ww_error error;

	assert_ok(detect_run(&table, corpus, &detector, NULL, NULL, &error), &error);
	assert_column(table, "document", "a | b | c | d | e | f");
	assert_column(table, "source", "Gazette | - | - | - | - | -");
	assert_int_equal(ww_table_column(table, 1).null_count, 5);
	assert_column(table, "language", "en | de | en | zh | en | fr");
	assert_column(table, "first",
	              "Harbour | \xc3\x9c"
	              "ber | Salt | Quay | Ferry | Nous");
	assert_column(table, "end", "7 | 5 | 4 | 4 | 5 | 4");
	ww_table_free(table);
	assert_ok(detect_run(&table, corpus, &detector, &points, NULL, &error), &error);
	assert_column(table, "end", "7 | 4 | 4 | 4 | 5 | 4");
	ww_table_free(table);
	assert_all_given_back();
}

static void a_language_is_learnt_once_a_corpus(void **state)
{
	enum { DOCUMENTS = 40 };
	static const char *const tags[] = {"en", "fr", "en", "xx"}, *const languages[] = {"en", "fr", "en", ""};
	struct test_text texts[DOCUMENTS];
	struct test_store store = {.commit_every = DOCUMENTS / 2};
	ww_corpus *corpus;
	ww_table *table;
	ww_error error;

	for (size_t i = 0; i < DOCUMENTS; i++)
		texts[i] = (struct test_text){.lang = tags[i % 4], .text = "Salt and bread"};
	corpus = corpus_of_store(state, texts, DOCUMENTS, &store);
	assert_ok(detect_run(&table, corpus, &detector, NULL, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), DOCUMENTS);
	for (uint64_t row = 0; row < DOCUMENTS; row++)
		assert_text(ww_table_text(table, DETECT_COLUMNS, row), languages[row % 4]);
	assert_int_equal(calls.learnt, 3);
	ww_table_free(table);
	assert_ok(detect_run(&table, corpus, &detector, NULL, NULL, &error), &error);
	assert_int_equal(calls.learnt, 3);
	ww_table_free(table);
	assert_all_given_back();
}

struct caller {
	pthread_t thread;
	const ww_corpus *corpus;
	ww_table *table;
	ww_status status;
};

static void *call(void *argument)
{
	struct caller *caller = argument;
	ww_run run = {.size = sizeof run, .threads = 2};

	caller->status = detect_run(&caller->table, caller->corpus, &detector, NULL, &run, NULL);
	return NULL;
}

/* What is learnt at the first question serves all who ask at once, however languages and segments alternate. */
static void callers_learn_together(void **state)
{
	enum { DOCUMENTS = 600, CALLERS = 4 };
	static const char *const words[] = {"Salt and the bread of them", "Nous ne sommes pas dans la ville",
	                                    "Das Salz und nicht das Brot"};
	static const char *const languages[] = {"en", "fr", "de"};
	struct test_text texts[DOCUMENTS];
	struct test_store store = {.commit_every = DOCUMENTS / 6};
	struct caller callers[CALLERS];
	ww_corpus *corpus;

	for (size_t i = 0; i < DOCUMENTS; i++)
		texts[i] = (struct test_text){.text = words[i % 3]};
	corpus = corpus_of_store(state, texts, DOCUMENTS, &store);
	for (size_t i = 0; i < CALLERS; i++) {
		callers[i] = (struct caller){.corpus = corpus};
		assert_int_equal(pthread_create(&callers[i].thread, NULL, call, &callers[i]), 0);
	}
	for (size_t i = 0; i < CALLERS; i++)
		pthread_join(callers[i].thread, NULL);
	for (size_t i = 0; i < CALLERS; i++) {
		assert_int_equal(callers[i].status, WW_OK);
		assert_int_equal(ww_table_rows(callers[i].table), DOCUMENTS);
		for (uint64_t row = 0; row < DOCUMENTS; row++)
			assert_text(ww_table_text(callers[i].table, DETECT_COLUMNS, row), languages[row % 3]);
		ww_table_free(callers[i].table);
	}
	assert_int_equal(calls.learnt, 3);
}

static void a_failure_of_a_detector_is_passed_up(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Salt", "Fail here", "Bread");
	ww_table *table;
	ww_error error;

	assert_status(detect_run(&table, corpus, &detector, NULL, NULL, &error), WW_ELIMIT, &error);
	assert_string_equal(error.message, "as the test wants it");
	assert_all_given_back();
}

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	ww_status status = detect_run(out, corpus, &detector, options, run, error);

	assert_all_given_back();
	return status;
}

static void the_user_can_stop_it(void **state)
{
	assert_stops(ask, corpus_of_texts(state, "Salt", "Bread"), NULL);
}

static void nothing_is_learnt_for_an_empty_view(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Salt"), *view;
	ww_filter filter = {.size = sizeof filter, .date = "1900"};
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ok(detect_run(&table, view, &detector, NULL, NULL, &error), &error);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), DETECT_COLUMNS + 4);
	assert_int_equal(calls.learnt, 0);
	ww_table_free(table);
	ww_corpus_close(view);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(rows_carry_the_document_and_what_the_detector_writes, forget_calls),
		cmocka_unit_test_teardown(a_language_is_learnt_once_a_corpus, forget_calls),
		cmocka_unit_test_teardown(callers_learn_together, forget_calls),
		cmocka_unit_test_teardown(a_failure_of_a_detector_is_passed_up, forget_calls),
		cmocka_unit_test_teardown(the_user_can_stop_it, forget_calls),
		cmocka_unit_test_teardown(nothing_is_learnt_for_an_empty_view, forget_calls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
