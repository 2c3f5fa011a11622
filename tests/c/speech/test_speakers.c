/* ww_speakers: what it counts against a naive count over the rows of ww_quotations, order, options. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/asking.h"
#include "watchword/speech.h"

enum { MOST_SPEAKERS = 4096, TEXT_BYTES = 128 };

/* A row, counted naively. */
struct naive {
	char id[TEXT_BYTES];
	char group[TEXT_BYTES];
	uint64_t kinds[3];
	uint64_t documents;
	uint64_t sources;
	uint64_t last_document;
	char seen[8][TEXT_BYTES]; /* sources */
	int64_t first;
	int64_t last;
	bool dated;
};

static struct naive naive[MOST_SPEAKERS];
static size_t naive_count;

static void copy_text(char *out, ww_text text)
{
	assert_true(text.size < TEXT_BYTES);
	memcpy(out, text.data, text.size);
	out[text.size] = 0;
}

static struct naive *find_naive(ww_text id, const char *group)
{
	size_t at = 0;

	while (at < naive_count && !(text_is(id, naive[at].id) && strcmp(group, naive[at].group) == 0))
		at++;
	if (at == naive_count) {
		assert_true(naive_count < MOST_SPEAKERS);
		naive[at] = (struct naive){.last_document = UINT64_MAX};
		copy_text(naive[at].id, id);
		strcpy(naive[at].group, group);
		naive_count++;
	}
	return &naive[at];
}

static void count_source(struct naive *speaker, ww_text source)
{
	size_t at = 0;

	if (source.size == 0)
		return;
	while (at < speaker->sources && !text_is(source, speaker->seen[at]))
		at++;
	if (at < speaker->sources)
		return;
	assert_true(at < 8);
	copy_text(speaker->seen[speaker->sources++], source);
}

static void count_date(struct naive *speaker, int64_t date)
{
	if (!speaker->dated || date < speaker->first)
		speaker->first = date;
	if (!speaker->dated || date > speaker->last)
		speaker->last = date;
	speaker->dated = true;
}

static bool is_null(const ww_table *table, const char *name, uint64_t row)
{
	ww_column column = ww_table_column(table, ww_table_find(table, name));

	return column.validity && !(column.validity[row / 8] >> row % 8 & 1);
}

static int64_t integer(const ww_table *table, const char *name, uint64_t row)
{
	return ww_table_integer(table, ww_table_find(table, name), row);
}

static unsigned kind_of(const ww_table *quotations, uint64_t row)
{
	static const char *const kinds[] = {"direct", "mixed", "indirect"};
	unsigned kind = 0;

	while (!text_is(cell_text(quotations, "kind", row), kinds[kind]))
		kind++;
	return kind;
}

/* Counts the rows of quotations; by source or not at all. */
static void count_naively(const ww_table *quotations, bool by_source)
{
	uint64_t document = 0;

	naive_count = 0;
	for (uint64_t row = 0; row < ww_table_rows(quotations); row++) {
		ww_text id = cell_text(quotations, "speaker_id", row), source = cell_text(quotations, "source", row);
		char group[TEXT_BYTES] = "";
		struct naive *speaker;

		if (row > 0) {
			ww_text before = cell_text(quotations, "document", row - 1), own = cell_text(quotations, "document", row);

			document += before.size != own.size || memcmp(before.data, own.data, own.size) != 0;
		}
		if (id.size == 0)
			continue;
		if (by_source)
			copy_text(group, source);
		speaker = find_naive(id, group);
		speaker->kinds[kind_of(quotations, row)]++;
		speaker->documents += speaker->last_document != document;
		speaker->last_document = document;
		count_source(speaker, source);
		if (!is_null(quotations, "date", row))
			count_date(speaker, integer(quotations, "date", row));
	}
}

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	return ww_speakers(out, corpus, options, run, error);
}

static ww_table *speakers(const ww_corpus *corpus, const ww_speaker_options *options)
{
	ww_table *table;
	ww_error error;

	assert_ok(ww_speakers(&table, corpus, options, NULL, &error), &error);
	return table;
}

static void check_speaker(const ww_table *table, uint64_t row, bool by_source)
{
	char group[TEXT_BYTES] = "";
	struct naive *speaker;
	size_t known = naive_count;

	if (by_source)
		copy_text(group, cell_text(table, "group", row));
	speaker = find_naive(cell_text(table, "speaker_id", row), group);
	assert_int_equal(naive_count, known);
	assert_int_equal(integer(table, "quotations", row), speaker->kinds[0] + speaker->kinds[1] + speaker->kinds[2]);
	assert_int_equal(integer(table, "direct", row), speaker->kinds[0]);
	assert_int_equal(integer(table, "mixed", row), speaker->kinds[1]);
	assert_int_equal(integer(table, "indirect", row), speaker->kinds[2]);
	assert_int_equal(integer(table, "documents", row), speaker->documents);
	assert_int_equal(integer(table, "sources", row), speaker->sources);
	assert_int_equal(is_null(table, "first", row), !speaker->dated);
	assert_int_equal(integer(table, "first", row), speaker->first);
	assert_int_equal(integer(table, "last", row), speaker->last);
	assert_true(integer(table, "words", row) >= integer(table, "quotations", row));
}

static void check_against_quotations(const ww_corpus *corpus, double min_confidence, bool by_source)
{
	const ww_speech_options speech = {.size = sizeof speech, .min_confidence = min_confidence};
	const ww_speaker_options options = {
		.size = sizeof options, .min_confidence = min_confidence, .by = by_source ? "source" : NULL};
	ww_table *quotations, *table = speakers(corpus, &options);
	ww_error error;

	assert_ok(ww_quotations(&quotations, corpus, &speech, NULL, &error), &error);
	count_naively(quotations, by_source);
	assert_int_equal(ww_table_rows(table), naive_count);
	for (uint64_t row = 0; row < ww_table_rows(table); row++)
		check_speaker(table, row, by_source);
	ww_table_free(quotations);
	ww_table_free(table);
}

/* News of a few people in several outlets, with and without dates. */
static ww_corpus *some_news(void **state)
{
	static const char *const names[] = {"Ann Holm",  "Mr. Holm", "Bo Reyes", "Reyes",
	                                    "the mayor", "Reuters",  "she",      "ANN HOLM"};
	static const char *const shapes[] = {"“We go now,” %s said. ", "%s said that the boat was “very old”. ",
	                                     "%s said the boat sank. ", "It rained on %s. "};
	static const char *const sources[] = {"Post", "Times", NULL}, *const dates[] = {"2031-04-05", "2030", NULL,
	                                                                                "2031-04-01"};
	static struct test_text documents[120];
	static char texts[120][1024];
	struct sequence sequence = {29};

	for (size_t i = 0; i < 120; i++) {
		size_t size = 0;

		for (size_t sentences = 1 + sequence_below(&sequence, 6); sentences--;)
			size += (size_t)snprintf(texts[i] + size, sizeof texts[i] - size, shapes[sequence_below(&sequence, 4)],
			                         names[sequence_below(&sequence, 8)]);
		documents[i] = (struct test_text){.lang = "en",
		                                  .source = sources[sequence_below(&sequence, 3)],
		                                  .date = dates[sequence_below(&sequence, 4)],
		                                  .text = texts[i]};
	}
	return corpus_of_store(state, documents, 120, &(struct test_store){.commit_every = 50});
}

static void counts_are_those_of_the_quotations(void **state)
{
	ww_corpus *corpus = some_news(state);

	check_against_quotations(corpus, 0, false);
	check_against_quotations(corpus, 0, true);
	check_against_quotations(corpus, 0.93, false);
}

static const struct test_text texts[] = {
	{.lang = "en",
	 .date = "2031-04-05",
	 .source = "Post",
	 .text = "“We will go now,” said President Ann Holm. Holm said the boat sank."},
	{.lang = "en",
	 .date = "2031-05-05",
	 .source = "Times",
	 .text = "Holm said that the boat was “very old”. “No,” said Bo Reyes."},
	{.lang = "en", .text = "“Yes,” said the police. A witness said the boat sank. “No,” said the police."},
};

static void who_is_quoted_most_comes_first(void **state)
{
	ww_table *table = speakers(corpus_of(state, texts, 3), NULL);

	assert_column(table, "speaker", "Ann Holm | Bo Reyes");
	assert_column(table, "speaker_id", "ann holm | bo reyes");
	assert_column(table, "quotations", "3 | 1");
	assert_column(table, "direct", "1 | 1");
	assert_column(table, "mixed", "1 | 0");
	assert_column(table, "indirect", "1 | 0");
	assert_column(table, "documents", "2 | 1");
	assert_column(table, "sources", "2 | 1");
	assert_column(table, "words", "13 | 1");
	ww_table_free(table);
}

static void the_unnamed_are_there_when_asked_for(void **state)
{
	const ww_speaker_options options = {.size = sizeof options, .unnamed = true};
	ww_table *table = speakers(corpus_of(state, texts, 3), &options);

	assert_column(table, "speaker", "Ann Holm | police | Bo Reyes | witness");
	assert_column(table, "speaker_id", "ann holm | - | bo reyes | -");
	assert_column(table, "first", "22374 | - | 22404 | -");
	ww_table_free(table);
}

static void groups_come_in_order_and_those_without_last(void **state)
{
	const ww_speaker_options options = {.size = sizeof options, .by = "month", .unnamed = true};
	ww_table *table = speakers(corpus_of(state, texts, 3), &options);

	assert_column(table, "group", "2031-04 | 2031-05 | 2031-05 | - | -");
	assert_column(table, "speaker", "Ann Holm | Ann Holm | Bo Reyes | police | witness");
	ww_table_free(table);
}

static void kinds_and_rows_can_be_chosen(void **state)
{
	const ww_speaker_options direct = {.size = sizeof direct, .kinds = WW_QUOTATION_DIRECT};
	const ww_speaker_options often = {.size = sizeof often, .min_quotations = 2};
	const ww_speaker_options first = {.size = sizeof first, .limit = 1};
	ww_corpus *corpus = corpus_of(state, texts, 3);
	ww_table *table = speakers(corpus, &direct);

	assert_column(table, "quotations", "1 | 1");
	assert_column(table, "speaker", "Ann Holm | Bo Reyes");
	assert_column(table, "words", "4 | 1");
	ww_table_free(table);
	table = speakers(corpus, &often);
	assert_column(table, "speaker", "Ann Holm");
	assert_int_equal(ww_table_total(table), 1);
	ww_table_free(table);
	table = speakers(corpus, &first);
	assert_column(table, "speaker", "Ann Holm");
	assert_int_equal(ww_table_total(table), 2);
	ww_table_free(table);
}

static void what_cannot_be_asked_is_refused(void **state)
{
	const ww_speaker_options kinds = {.size = sizeof kinds, .kinds = 8};
	const ww_speaker_options by = {.size = sizeof by, .by = "desk"};
	const ww_speaker_options sure = {.size = sizeof sure, .min_confidence = 2};
	ww_corpus *corpus = corpus_of(state, texts, 3);
	ww_table *table;
	ww_error error;

	assert_int_equal(ww_speakers(&table, corpus, &kinds, NULL, &error), WW_EINVAL);
	assert_int_equal(ww_speakers(&table, corpus, &by, NULL, &error), WW_ENOTFOUND);
	assert_int_equal(ww_speakers(&table, corpus, &sure, NULL, &error), WW_EINVAL);
	assert_null(table);
}

static void threads_change_nothing(void **state)
{
	const ww_speaker_options options = {.size = sizeof options, .by = "month", .unnamed = true};
	ww_corpus *corpus = some_news(state);
	char *one = answer_dump(ask, corpus, &options, 1, 0), *many = answer_dump(ask, corpus, &options, 3, 0);

	assert_string_equal(one, many);
	free(many);
	free(one);
}

static void every_allocation_may_fail(void **state)
{
	const ww_speaker_options options = {.size = sizeof options, .by = "month", .unnamed = true};

	corpus_of(state, texts, 3);
	assert_every_allocation_reported(ask, &options, state, 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(counts_are_those_of_the_quotations, corpus_release),
		cmocka_unit_test_teardown(who_is_quoted_most_comes_first, corpus_release),
		cmocka_unit_test_teardown(the_unnamed_are_there_when_asked_for, corpus_release),
		cmocka_unit_test_teardown(groups_come_in_order_and_those_without_last, corpus_release),
		cmocka_unit_test_teardown(kinds_and_rows_can_be_chosen, corpus_release),
		cmocka_unit_test_teardown(what_cannot_be_asked_is_refused, corpus_release),
		cmocka_unit_test_teardown(threads_change_nothing, corpus_release),
		cmocka_unit_test_teardown(every_allocation_may_fail, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
