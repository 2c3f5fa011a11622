/* ww_quotations through the public interface: places, order, options, hostile texts. */
#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "support/texts.h"
#include "watchword/speech.h"

static ww_table *quotations_with(const ww_corpus *corpus, const ww_speech_options *options, uint32_t threads)
{
	ww_run run = {.size = sizeof run, .threads = threads};
	ww_table *table;
	ww_error error;

	assert_ok(ww_quotations(&table, corpus, options, &run, &error), &error);
	return table;
}

static ww_table *quotations(const ww_corpus *corpus)
{
	return quotations_with(corpus, NULL, 1);
}

static void columns_are_those_of_the_contract(void **state)
{
	static const char *const names[] = {
		"document",  "date",     "source",         "kind",          "text",        "parts",        "cue",
		"cue_start", "cue_end",  "speaker",        "speaker_start", "speaker_end", "speaker_name", "confidence",
		"language",  "sentence", "sentence_start", "sentence_end",  "speaker_id"};
	ww_table *table = quotations(corpus_of_texts(state, "No quotation here."));

	assert_int_equal(ww_table_columns(table), sizeof names / sizeof names[0]);
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		assert_string_equal(ww_table_column(table, i).name, names[i]);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void places_lead_to_the_text(void **state)
{
	const struct test_text text = {
		.id = "a", .date = "2021-03-04", .source = "Post", .lang = "en", .text = "Élan: “Oui, we go,” said Zoë."};
	ww_table *table = quotations(corpus_of(state, &text, 1));

	assert_column(table, "document", "a");
	assert_column(table, "source", "Post");
	assert_column(table, "kind", "direct");
	assert_column(table, "text", "Oui, we go,");
	assert_column(table, "cue", "said");
	assert_column(table, "cue_start", "25");
	assert_column(table, "speaker", "Zoë");
	assert_column(table, "speaker_start", "30");
	assert_column(table, "speaker_end", "34");
	ww_table_free(table);
}

static void places_may_be_code_points(void **state)
{
	const ww_speech_options options = {.size = sizeof options, .points = true};
	ww_corpus *corpus = corpus_of(state, &(struct test_text){.lang = "en", .text = "Élan: “Oui, we go,” said Zoë."}, 1);
	ww_table *table = quotations_with(corpus, &options, 1);
	ww_column parts = ww_table_column(table, ww_table_find(table, "parts"));

	assert_int_equal(((const uint64_t *)parts.values)[0], 7);
	assert_int_equal(parts.ends[0], 18);
	assert_column(table, "cue_start", "20");
	assert_column(table, "speaker_end", "28");
	ww_table_free(table);
}

static void the_language_is_that_of_the_word_lists(void **state)
{
	const struct test_text texts[] = {{.lang = "de-AT", .text = "„Nein“, sagte Kranz."},
	                                  {.lang = "spa", .text = "«No», dijo Molina."},
	                                  {.lang = "ZH", .text = "李明说：“不。”"},
	                                  {.lang = "th", .text = "“Go,” said Ann."},
	                                  {.text = "Er ist nicht da, und sie auch nicht. „Nein“, sagte Kranz."}};
	ww_table *table = quotations(corpus_of(state, texts, 5));

	assert_column(table, "language", "de | es | zh | - | de");
	ww_table_free(table);
}

static void the_sentence_is_that_in_which_a_quotation_begins(void **state)
{
	ww_corpus *corpus = corpus_of(
		state,
		&(struct test_text){.lang = "en",
		                    .text = "It rained.\n\nAnn said: “We go. We go now.” Bob slept. Ann said it rained."},
		1);
	ww_table *table = quotations(corpus);

	assert_column(table, "sentence", "Ann said: “We go. | Ann said it rained.");
	assert_column(table, "sentence_start", "12 | 57");
	assert_column(table, "sentence_end", "31 | 76");
	ww_table_free(table);
}

/* Random texts of marks, verbs and names. */
static struct text random_text(struct sequence *sequence, size_t size)
{
	static const char *const pieces[] = {
		" \"",           "\" ",     " “",         "” ",   "„",        "»",  "«",   " said", " told",
		" according to", " Smith",  " Mr. Jones", " she", " that",    ", ", ". ",  ": ",    "\n\n",
		" the",          " a plan", " adding",    "—",    " chanted", "? ", " who"};
	struct text text = {.data = malloc(size + 32)};

	while (text.size < size) {
		const char *piece = pieces[sequence_below(sequence, sizeof pieces / sizeof pieces[0])];

		memcpy(text.data + text.size, piece, strlen(piece));
		text.size += strlen(piece);
	}
	return text;
}

/* Asserts that each quotation begins in a sentence of the document that is the one told. */
static void check_sentences(const ww_corpus *corpus, const ww_table *table)
{
	size_t start = ww_table_find(table, "sentence_start");
	ww_document *document;
	ww_table *sentences;
	ww_error error;
	uint64_t at = 0;

	assert_ok(ww_document_open(&document, corpus, text_of_string("1"), &error), &error);
	assert_ok(ww_document_sentences(&sentences, document, false, &error), &error);
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		ww_column parts = ww_table_column(table, ww_table_find(table, "parts"));
		int64_t first = (int64_t)((const uint64_t *)parts.values)[parts.offsets[row]];

		while (ww_table_integer(sentences, 2, at) <= first)
			at++;
		assert_int_equal(ww_table_integer(table, start, row), ww_table_integer(sentences, 1, at));
		assert_int_equal(ww_table_integer(table, start + 1, row), ww_table_integer(sentences, 2, at));
	}
	ww_table_free(sentences);
	ww_document_close(document);
}

static void sentences_are_those_of_the_document(void **state)
{
	struct sequence sequence = {23};

	for (unsigned round = 0; round < 24; round++) {
		struct text text = random_text(&sequence, 900);
		ww_corpus *corpus =
			corpus_of(state, &(struct test_text){.lang = "en", .text = text.data, .text_size = text.size}, 1);
		ww_table *table = quotations(corpus);

		check_sentences(corpus, table);
		ww_table_free(table);
		corpus_release(state);
		free(text.data);
	}
}

static void a_very_long_sentence_is_cut(void **state)
{
	struct text text = text_repeat("rain ", 5, 5000);
	ww_table *table;

	memcpy(text.data + 12500, "now. “Go,” said Ann, as rain", strlen("now. “Go,” said Ann, as rain"));
	table =
		quotations(corpus_of(state, &(struct test_text){.lang = "en", .text = text.data, .text_size = text.size}, 1));
	assert_column(table, "sentence_start", "12505");
	assert_in_range(ww_table_integer(table, ww_table_find(table, "sentence_end"), 0), 13600, 13900);
	ww_table_free(table);
	free(text.data);
}

static void what_is_less_sure_can_be_left_out(void **state)
{
	const ww_speech_options options = {.size = sizeof options, .min_confidence = 0.9};
	ww_corpus *corpus =
		corpus_of(state, &(struct test_text){.lang = "en", .text = "“Go,” said Ann. They claim the boat sank."}, 1);
	ww_table *all = quotations(corpus), *sure = quotations_with(corpus, &options, 1);

	assert_column(all, "kind", "direct | indirect");
	assert_column(sure, "kind", "direct");
	ww_table_free(sure);
	ww_table_free(all);
}

/* A stretch that a reported clause takes over leaves no part behind that the next clause could take for its own. */
static void a_clause_may_take_over_direct_speech(void **state)
{
	const struct test_text text = {.lang = "en",
	                               .text =
	                                   "Reid insisted the plan “we are not ready for this work,” and Holm said that "
	                                   "the port “will never work here.”"};
	ww_table *table = quotations(corpus_of(state, &text, 1));

	assert_column(table, "kind", "mixed | mixed");
	assert_column(table, "speaker", "Reid | Holm");
	ww_table_free(table);
}

/* Parts lie in the document, in order and apart; cue and speaker are what their places say. */
static void check_row(const ww_table *table, uint64_t row, const struct text *text)
{
	ww_column parts = ww_table_column(table, ww_table_find(table, "parts"));
	double confidence = ww_table_number(table, ww_table_find(table, "confidence"), row);
	const uint64_t *starts = parts.values;
	uint64_t before = 0;

	assert_true(parts.offsets[row] < parts.offsets[row + 1]);
	for (int64_t i = parts.offsets[row]; i < parts.offsets[row + 1]; i++) {
		assert_true(before <= starts[i] && starts[i] < parts.ends[i] && parts.ends[i] <= text->size);
		before = parts.ends[i];
	}
	for (unsigned i = 0; i < 2; i++) {
		size_t column = ww_table_find(table, i ? "speaker" : "cue");
		ww_text cell = ww_table_text(table, column, row);
		uint64_t start = (uint64_t)ww_table_integer(table, column + 1, row);
		uint64_t end = (uint64_t)ww_table_integer(table, column + 2, row);

		assert_int_equal(end - start, cell.size);
		assert_true(end <= text->size && (cell.size == 0 || memcmp(cell.data, text->data + start, cell.size) == 0));
	}
	assert_true(confidence > 0 && confidence <= 1);
}

static void whatever_comes_places_are_right(void **state)
{
	static const char *const languages[] = {"en", "de", "fr", "ru", "zh", ""};
	struct sequence sequence = {11};

	for (unsigned round = 0; round < 48; round++) {
		struct text text = random_text(&sequence, 1500);
		const struct test_text document = {.lang = languages[round % 6], .text = text.data, .text_size = text.size};
		ww_table *table = quotations(corpus_of(state, &document, 1));

		for (uint64_t row = 0; row < ww_table_rows(table); row++)
			check_row(table, row, &text);
		ww_table_free(table);
		corpus_release(state);
		free(text.data);
	}
}

static void bytes_that_are_no_text_do_no_harm(void **state)
{
	struct sequence sequence = {13};
	char text[4000];

	for (unsigned round = 0; round < 8; round++) {
		struct text bytes = {.data = text, .size = sizeof text};
		ww_table *table;

		text_fill_nasty(&sequence, text, sizeof text);
		table =
			quotations(corpus_of(state, &(struct test_text){.lang = "en", .text = text, .text_size = sizeof text}, 1));
		for (uint64_t row = 0; row < ww_table_rows(table); row++)
			check_row(table, row, &bytes);
		ww_table_free(table);
		corpus_release(state);
	}
}

/* What is quadratic would take hours. */
static void long_texts_without_an_end_take_no_time(void **state)
{
	static const char *const units[] = {"said ",  "he said ",        "“a ",   "“a,” he said, ", "that, saying ",
	                                    "Smith ", "according to a ", "the, ", "he said: ",      "— said "};

	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
		struct text text = text_repeat(units[i], strlen(units[i]), 600000 / strlen(units[i]));
		ww_corpus *corpus =
			corpus_of(state, &(struct test_text){.lang = "en", .text = text.data, .text_size = text.size}, 1);

		ww_table_free(quotations(corpus));
		corpus_release(state);
		free(text.data);
	}
}

static void threads_change_nothing(void **state)
{
	struct test_text documents[200];
	struct text texts[200];
	struct sequence sequence = {17};
	ww_table *one, *many;
	ww_corpus *corpus;

	for (size_t i = 0; i < 200; i++) {
		texts[i] = random_text(&sequence, 800);
		documents[i] =
			(struct test_text){.lang = i % 2 ? "en" : "de", .text = texts[i].data, .text_size = texts[i].size};
	}
	corpus = corpus_of(state, documents, 200);
	one = quotations_with(corpus, NULL, 1);
	many = quotations_with(corpus, NULL, 3);
	assert_true(ww_table_rows(one) > 100);
	assert_int_equal(ww_table_rows(one), ww_table_rows(many));
	for (uint64_t row = 0; row < ww_table_rows(one); row++) {
		ww_text left = ww_table_text(one, 4, row), right = ww_table_text(many, 4, row);

		assert_int_equal(left.size, right.size);
		assert_memory_equal(left.data, right.data, left.size);
	}
	ww_table_free(many);
	ww_table_free(one);
	for (size_t i = 0; i < 200; i++)
		free(texts[i].data);
}

/* The article that the project began with: one speech, and chants that are none. */
static void the_first_article_has_one_speech(void **state)
{
	struct text text = text_of_file(WW_SHARED "/seed", "000_cd678cb62480bb0f.txt");
	uint64_t direct = 0;
	ww_table *table;

	if (!text.data) {
		print_message("no " WW_SHARED "/seed: skipped\n");
		skip();
	}
	table = quotations(corpus_of(state, &(struct test_text){.text = text.data, .text_size = text.size}, 1));
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		if (ww_table_text(table, ww_table_find(table, "kind"), row).size != strlen("direct"))
			continue;
		direct++;
		assert_text(ww_table_text(table, ww_table_find(table, "cue"), row), "said");
		assert_text(ww_table_text(table, ww_table_find(table, "speaker"), row), "He");
		assert_text(ww_table_text(table, ww_table_find(table, "speaker_name"), row), "Mr. Parivz Khazaie");
	}
	assert_int_equal(direct, 1);
	ww_table_free(table);
	free(text.data);
}

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_quotations(out, corpus, options, run, error);
}

static void every_allocation_may_fail(void **state)
{
	const struct test_text texts[] = {{.lang = "vi", .text = "“Go,” nói Ann. Ann nói “Stay”."},
	                                  {.text = "“Go,” said Ann. The boat sank, she said."}};

	corpus_of(state, texts, 2);
	assert_every_allocation_reported(ask, NULL, state, 10);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(columns_are_those_of_the_contract, corpus_release),
		cmocka_unit_test_teardown(places_lead_to_the_text, corpus_release),
		cmocka_unit_test_teardown(places_may_be_code_points, corpus_release),
		cmocka_unit_test_teardown(the_language_is_that_of_the_word_lists, corpus_release),
		cmocka_unit_test_teardown(the_sentence_is_that_in_which_a_quotation_begins, corpus_release),
		cmocka_unit_test_teardown(sentences_are_those_of_the_document, corpus_release),
		cmocka_unit_test_teardown(a_very_long_sentence_is_cut, corpus_release),
		cmocka_unit_test_teardown(what_is_less_sure_can_be_left_out, corpus_release),
		cmocka_unit_test_teardown(a_clause_may_take_over_direct_speech, corpus_release),
		cmocka_unit_test_teardown(whatever_comes_places_are_right, corpus_release),
		cmocka_unit_test_teardown(bytes_that_are_no_text_do_no_harm, corpus_release),
		cmocka_unit_test_teardown(long_texts_without_an_end_take_no_time, corpus_release),
		cmocka_unit_test_teardown(threads_change_nothing, corpus_release),
		cmocka_unit_test_teardown(the_first_article_has_one_speech, corpus_release),
		cmocka_unit_test_teardown(every_allocation_may_fail, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
