#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support/asking.h"
#include "support/texts.h"
#include "watchword/speech.h"

static ww_table *slogans_of(const ww_corpus *corpus, const ww_slogan_options *options)
{
	ww_table *table;
	ww_error error;

	assert_ok(ww_slogans(&table, corpus, options, NULL, &error), &error);
	return table;
}

static uint64_t number(const ww_table *table, const char *column, uint64_t row)
{
	return (uint64_t)ww_table_integer(table, ww_table_find(table, column), row);
}

static double confidence(const ww_table *table, uint64_t row)
{
	return ww_table_number(table, ww_table_find(table, "confidence"), row);
}

/* The article of tests/data/rally.txt is the project's own; these are all its slogans. */
static void all_slogans_of_the_rally_are_found_and_no_others(void **state)
{
	static const char *const wanted[][3] = {
		{"sign", "banner which read", "Three hundred salt workers will sleep in chains tonight"},
		{"sign", "banner which read", "A neighbour who looks away has turned the key"},
		{"chant", "chanted slogans such as",
		 "No bread from the tyrant\xe2\x80\x99s table, whether the Marshal\xe2\x80\x99s or the [Crown] "
		 "Regent\xe2\x80\x99s"},
		{"chant", "chanted slogans such as", "Away with Orsk"},
		{"chant", "chanted slogans such as", "Away with Dravic"},
		{"chant", "chanted slogans such as", "long live the strike"},
		{"chant", "shouted slogans such as", "Open the prisons"},
		{"chant", "shouted slogans such as", "open the harbours"},
		{"chant", "shouted slogans such as", "glory to the salt workers"},
		{"chant", "shouted slogans such as", "Salt is white, the night is long, one tired voice becomes a song"},
		{"chant", "chants", "From the salt pans to the rope walk our answer is No"},
		{"chant", "chanted slogans such as", "The sea remembers its workers"},
		{"chant", "chanted slogans such as", "Shame on Orsk and Dravic"},
		{"chant", "said", "Iven lit the lamp, so the road is ours"},
	};
	struct text article = text_of_file(WW_TESTS "/data", "rally.txt");
	struct test_text text = {.lang = "en", .text = article.data, .text_size = article.size};
	ww_table *table;

	assert_non_null(article.data);
	table = slogans_of(corpus_of(state, &text, 1), NULL);
	assert_int_equal(ww_table_rows(table), sizeof wanted / sizeof wanted[0]);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		assert_text(cell_text(table, "medium", row), wanted[row][0]);
		assert_text(cell_text(table, "cue", row), wanted[row][1]);
		assert_text(cell_text(table, "text", row), wanted[row][2]);
	}
	assert_text(cell_text(table, "gloss", 3), "the interior minister");
	assert_text(cell_text(table, "gloss", 4), "the chief of police");
	ww_table_free(table);
	free(article.data);
}

static void the_cue_and_those_who_chant_are_told(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Hundreds of striking bakers marched, chanting \"Bread for all\".",
	                                    "\"Bread for all,\" the bakers chanted.",
	                                    "Striking nurses met at noon. They shouted slogans such as \"Care counts\".");
	ww_table *table = slogans_of(corpus, NULL);

	assert_column(table, "text", "Bread for all | Bread for all | Care counts");
	assert_column(table, "cue", "chanting | chanted | shouted slogans such as");
	assert_column(table, "who", "Hundreds of striking bakers | - | Striking nurses");
	ww_table_free(table);
}

static void places_are_bytes_or_code_points(void **state)
{
	static const char *const text =
		"Am Kai h\xc3\xb6rte man \xe2\x80\x9eKein Zoll\xe2\x80\x9c-Rufe: die Menge skandierte "
		"\xe2\x80\x9eL\xc3\xb6scht den Zoll\xe2\x80\x9c.";
	struct test_text document = {.lang = "de", .text = text};
	ww_slogan_options points = {.size = sizeof points, .points = true};
	ww_corpus *corpus = corpus_of(state, &document, 1);
	ww_table *in_bytes = slogans_of(corpus, NULL), *in_points = slogans_of(corpus, &points);

	assert_column(in_bytes, "text", "Kein Zoll | L\xc3\xb6scht den Zoll");
	for (uint64_t row = 0; row < 2; row++) {
		uint64_t start = number(in_bytes, "start", row), end = number(in_bytes, "end", row);
		ww_text shown = cell_text(in_bytes, "text", row);

		assert_int_equal(end - start, shown.size);
		assert_memory_equal(text + start, shown.data, shown.size);
	}
	assert_column(in_points, "start", "18 | 57");
	assert_column(in_points, "end", "27 | 72");
	ww_table_free(in_bytes);
	ww_table_free(in_points);
}

static void less_sure_mentions_come_on_demand_only(void **state)
{
	ww_corpus *corpus =
		corpus_of_texts(state, "A shop window had a poster: \"Fresh eels\". He wore a hat, \"Eels first\".",
		                "The crowd chanted \"Open the lock\". They carried placards, \"Eels first\".");
	ww_slogan_options all = {.size = sizeof all, .min_confidence = 0.05};
	ww_table *usual = slogans_of(corpus, NULL), *more = slogans_of(corpus, &all);

	assert_column(usual, "text", "Open the lock");
	assert_column(more, "text", "Fresh eels | Eels first | Open the lock | Eels first");
	for (uint64_t row = 0; row < ww_table_rows(more); row++)
		assert_true(confidence(more, row) >= 0.05 && confidence(more, row) <= 1);
	ww_table_free(usual);
	ww_table_free(more);
}

static void asking_for_sure_mentions_only_takes_rows_away(void **state)
{
	ww_corpus *corpus =
		corpus_of_texts(state, "They chanted \"A b\" and \"C d\". One sign read \"E f\", while another said "
		                       "\"G h\". \"I j\" is their motto. \"K l\" chants and \"M n\" chants.");
	ww_table *usual = slogans_of(corpus, NULL);

	assert_true(ww_table_rows(usual) >= 6);
	for (double least = 0.5; least < 1; least += 0.05) {
		ww_slogan_options options = {.size = sizeof options, .min_confidence = least};
		ww_table *sure = slogans_of(corpus, &options);
		uint64_t row = 0;

		for (uint64_t i = 0; i < ww_table_rows(usual); i++) {
			if (confidence(usual, i) < least)
				continue;
			assert_true(row < ww_table_rows(sure));
			assert_int_equal(number(usual, "start", i), number(sure, "start", row));
			assert_true(confidence(usual, i) == confidence(sure, row++));
		}
		assert_int_equal(row, ww_table_rows(sure));
		ww_table_free(sure);
	}
	ww_table_free(usual);
}

static void a_confidence_that_is_none_is_refused(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Nothing.");
	ww_slogan_options options = {.size = sizeof options, .min_confidence = 1.5};
	ww_table *table;
	ww_error error;

	assert_status(ww_slogans(&table, corpus, &options, NULL, &error), WW_EINVAL, &error);
	assert_null(table);
}

static void a_view_without_documents_has_no_rows_but_all_columns(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "They chanted \"Go\"."), *view;
	ww_filter filter = {.size = sizeof filter, .date = "1900"};
	ww_table *table;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	table = slogans_of(view, NULL);
	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 13);
	assert_string_equal(ww_table_column(table, 3).name, "text");
	ww_table_free(table);
	ww_corpus_close(view);
}

static void rows_stand_in_the_order_of_documents_whatever_the_threads(void **state)
{
	enum { DOCUMENTS = 300 };
	struct test_text *texts = calloc(DOCUMENTS, sizeof *texts);
	struct test_store store = {.commit_every = 70};
	ww_run one = {.size = sizeof one, .threads = 1}, many = {.size = sizeof many, .threads = 3};
	ww_table *alone, *together;
	ww_corpus *corpus;
	ww_error error;

	assert_non_null(texts);
	for (size_t i = 0; i < DOCUMENTS; i++)
		texts[i] = (struct test_text){.lang = i % 2 ? "es" : "en",
		                              .text = i % 2 ? "La multitud coreaba \"Agua\" y \"Luz\"."
		                                            : "The crowd chanted \"Water\" and \"Light\"."};
	corpus = corpus_of_store(state, texts, DOCUMENTS, &store);
	assert_ok(ww_slogans(&alone, corpus, NULL, &one, &error), &error);
	assert_ok(ww_slogans(&together, corpus, NULL, &many, &error), &error);
	assert_int_equal(ww_table_rows(alone), 2 * DOCUMENTS);
	assert_int_equal(ww_table_rows(together), 2 * DOCUMENTS);
	for (uint64_t row = 0; row < 2 * DOCUMENTS; row++) {
		char id[16];

		snprintf(id, sizeof id, "%d", (int)(row / 2 + 1));
		assert_text(cell_text(alone, "document", row), id);
		assert_text(cell_text(together, "document", row), id);
	}
	ww_table_free(alone);
	ww_table_free(together);
	free(texts);
}

static void an_unknown_language_is_read_as_english(void **state)
{
	struct test_text texts[] = {{.text = "Pupils chanted \"No more maths\"."},
	                            {.lang = "xx", .text = "Pupils chanted \"No\"."}};
	ww_table *table = slogans_of(corpus_of(state, texts, 2), NULL);

	assert_column(table, "text", "No more maths");
	ww_table_free(table);
}

/* Times in seconds for size bytes of a piece of text over and over. */
static double seconds_for(void **state, const char *piece, size_t size)
{
	size_t length = strlen(piece);
	char *text = malloc(size + length + 1);
	struct test_text document = {.lang = "en", .text = text, .text_size = size};
	ww_run run = {.size = sizeof run, .threads = 1};
	struct timespec from, to;
	ww_corpus *corpus;
	ww_table *table;
	ww_error error;

	assert_non_null(text);
	for (size_t at = 0; at < size; at += length)
		memcpy(text + at, piece, length + 1);
	corpus = corpus_of(state, &document, 1);
	clock_gettime(CLOCK_MONOTONIC, &from);
	assert_ok(ww_slogans(&table, corpus, NULL, &run, &error), &error);
	clock_gettime(CLOCK_MONOTONIC, &to);
	ww_table_free(table);
	free(text);
	return (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) * 1e-9;
}

/* 16 times the text must not take 16 times 16 times as long; the bound leaves room for a busy machine. */
static void hostile_texts_take_linear_time(void **state)
{
	static const char *const pieces[] = {
		"\"",
		"\" ",
		"\xe2\x80\x9c",
		"\xe2\x80\x9c a ",
		"\xe2\x80\x9c(chanted\xe2\x80\x9d ",
		"chanted ",
		"chanted \"a\", ",
		"'",
		"' a",
		"( ",
		"chanted [ ",
		"chanted \"a [",
		"they said: ",
		"banner \"a\" and ",
		"#SaveIt ",
		"hashtag ",
		"slogan A ",
		"a. ",
		"such as ",
		"\"Down with a, down with b. ",
		"chanted \"Down with a, ",
		"and \"a\" ",
		"crowd ",
		"\"a\" chants and ",
		"\"a\" ",
		"\xc2\xab a \xc2\xbb ",
		"chanted\n",
	};
	enum { SMALL = 1 << 13, LARGE = 1 << 17 };

	for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
		double small = seconds_for(state, pieces[i], SMALL), large = seconds_for(state, pieces[i], LARGE);

		corpus_release(state);
		if (large > 0.05 && large > 64 * small)
			fail_msg("\"%s\": %d bytes took %.4f s, %d bytes %.4f s", pieces[i], SMALL, small, LARGE, large);
	}
}

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_slogans(out, corpus, options, run, error);
}

/* A document that is read whatever its words: a tag that says nothing, in a paragraph of its own, asks for it. */
static void only_documents_without_slogans_are_passed_over(void **state)
{
	static const char *const pieces[] = {
		" they",    " said",   " at the march", " protest",  " the words",  " reading",
		" painted", " daubed", " crowd",        " written",  ": ",          ", ",
		". ",       " \"Up\"", " \"Out now!\"", " rallying", " cry",        " on the wall",
		"\n\n",     " it",     " a message",    " Oyster",   " emblazoned", " with"};
	enum { DOCUMENTS = 400, PIECES = 12 };
	struct sequence sequence = {23};
	static char bytes[2 * DOCUMENTS][PIECES * 16 + 16];
	struct test_text texts[2 * DOCUMENTS] = {{0}};
	ww_table *table;
	ww_error error;
	uint64_t found[2] = {0};

	for (size_t i = 0; i < DOCUMENTS; i++) {
		char *plain = bytes[2 * i];

		plain[0] = 0;
		for (size_t piece = 1 + sequence_below(&sequence, PIECES); piece-- > 0;)
			strcat(plain, pieces[sequence_below(&sequence, sizeof pieces / sizeof pieces[0])]);
		strcat(strcpy(bytes[2 * i + 1], plain), "\n\n#ab");
		for (size_t twin = 2 * i; twin < 2 * i + 2; twin++)
			texts[twin] =
				(struct test_text){.lang = "en", .source = twin % 2 ? "read" : "perhaps", .text = bytes[twin]};
	}
	assert_ok(ww_slogans(&table, corpus_of(state, texts, 2 * DOCUMENTS), NULL, NULL, &error), &error);
	for (uint64_t row = 0; row < ww_table_rows(table); row++)
		found[text_is(ww_table_text(table, 2, row), "read")]++;
	assert_int_equal(found[false], found[true]);
	assert_true(found[true] > 20);
	ww_table_free(table);
}

static void every_failing_allocation_is_survived(void **state)
{
	struct test_text texts[] = {
		{.lang = "en", .text = "Dockers chanted \"Down with Pell [the mayor], long live the port\"."},
		{.lang = "fr", .text = "Ils ont scand\xc3\xa9 \xc2\xab Le port vivra \xc2\xbb."}};

	corpus_of(state, texts, 2);
	assert_every_allocation_reported(ask, NULL, state, 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(all_slogans_of_the_rally_are_found_and_no_others, corpus_release),
		cmocka_unit_test_teardown(the_cue_and_those_who_chant_are_told, corpus_release),
		cmocka_unit_test_teardown(places_are_bytes_or_code_points, corpus_release),
		cmocka_unit_test_teardown(less_sure_mentions_come_on_demand_only, corpus_release),
		cmocka_unit_test_teardown(asking_for_sure_mentions_only_takes_rows_away, corpus_release),
		cmocka_unit_test_teardown(a_confidence_that_is_none_is_refused, corpus_release),
		cmocka_unit_test_teardown(a_view_without_documents_has_no_rows_but_all_columns, corpus_release),
		cmocka_unit_test_teardown(rows_stand_in_the_order_of_documents_whatever_the_threads, corpus_release),
		cmocka_unit_test_teardown(an_unknown_language_is_read_as_english, corpus_release),
		cmocka_unit_test_teardown(hostile_texts_take_linear_time, corpus_release),
		cmocka_unit_test_teardown(only_documents_without_slogans_are_passed_over, corpus_release),
		cmocka_unit_test_teardown(every_failing_allocation_is_survived, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
