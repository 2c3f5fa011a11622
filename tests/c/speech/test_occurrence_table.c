/* ww_slogan_occurrences: what it finds against a slow and simple twin, and by hand. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "support/asking.h"
#include "support/dump.h"
#include "support/naive_occurrences.h"
#include "support/scale.h"
#include "table/build.h"

/* A row of a table of mentions. */
struct given {
	const char *document;
	const char *text;
	uint64_t start;
	uint64_t end;
};

static ww_table *mentions_of(const struct given *rows, size_t count)
{
	static const struct table_field fields[] = {{"document", WW_UTF8}, {"date", WW_DATE32}, {"source", WW_UTF8},
	                                            {"text", WW_UTF8},     {"start", WW_U64},   {"end", WW_U64}};
	struct table_builder *builder;
	ww_table *table;
	ww_error error;

	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_columns(builder, fields, sizeof fields / sizeof *fields, &error), &error);
	for (size_t i = 0; i < count; i++) {
		assert_ok(table_text(builder, 0, rows[i].document, strlen(rows[i].document), &error), &error);
		assert_ok(table_null(builder, 1, &error), &error);
		assert_ok(table_null(builder, 2, &error), &error);
		assert_ok(table_text(builder, 3, rows[i].text, strlen(rows[i].text), &error), &error);
		assert_ok(table_integer(builder, 4, (int64_t)rows[i].start, &error), &error);
		assert_ok(table_integer(builder, 5, (int64_t)rows[i].end, &error), &error);
	}
	assert_ok(table_finish(&table, builder, 0, &error), &error);
	table_builder_free(builder);
	return table;
}

/* A question to a corpus that knows its mentions. */
struct question {
	const ww_table *mentions;
	ww_occurrence_options options;
};

static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run, ww_error *error)
{
	const struct question *question = options;

	return ww_slogan_occurrences(out, corpus, question->mentions, &question->options, run, error);
}

static ww_table *occurrences(const ww_corpus *corpus, const struct given *rows, size_t count,
                             ww_occurrence_options options)
{
	struct question question = {mentions_of(rows, count), options};
	ww_table *table;

	question.options.size = sizeof question.options;
	table = answer(ask, corpus, &question, NULL);
	ww_table_free((ww_table *)question.mentions);
	return table;
}

static const struct test_text rally[] = {
	{.date = "2031-05-06", .source = "Post", .text = "They chanted \"No dam, no flood!\" for hours. No Dam!"},
	{.date = "2031-05-07",
	 .text = "What \"no dam no fl\xc3\xb6od\" meant? For him no dam. No flood was near.\n\nNo dam no"},
	{.source = "Times", .text = "flood. It was tagged #NoDam and Nodam."},
};
enum { RALLY = sizeof rally / sizeof *rally };
static const struct given chant[] = {{"1", "No dam, no flood!", 14, 31}, {"3", "#nodam", 0, 0}};

static void places_without_a_cue_are_found(void **state)
{
	ww_table *table = occurrences(corpus_of(state, rally, RALLY), chant, 2, (ww_occurrence_options){0});

	assert_column(table, "document", "2 | 2 | 3");
	assert_column(table, "text", "no dam no fl\xc3\xb6od | no dam. No flood | #NoDam");
	assert_column(table, "start", "6 | 39 | 21");
	assert_column(table, "end", "22 | 55 | 27");
	assert_column(table, "variant", "No dam, no flood! | No dam, no flood! | #nodam");
	assert_column(table, "quoted", "1 | 0 | 0");
	assert_column(table, "marked", "0 | 0 | 0");
	assert_column(table, "sentence",
	              "What \"no dam no fl\xc3\xb6od\" meant? | For him no dam. | It was tagged #NoDam and Nodam.");
	assert_column(table, "sentence_start", "0 | 31 | 7");
	assert_column(table, "date", "22406 | 22406 | -");
	assert_column(table, "source", "- | - | Times");
	assert_int_equal(ww_table_columns(table), 14);
	ww_table_free(table);
}

static void offsets_may_be_in_code_points(void **state)
{
	ww_occurrence_options options = {.points = true};
	ww_table *table = occurrences(corpus_of(state, rally, RALLY), chant, 1, options);

	assert_column(table, "start", "6 | 38");
	assert_column(table, "end", "21 | 54");
	assert_column(table, "sentence_end", "29 | 45");
	ww_table_free(table);
}

static void mentions_are_left_out_or_marked(void **state)
{
	ww_occurrence_options options = {.marked = true};
	ww_table *table = occurrences(corpus_of(state, rally, RALLY), chant, 1, options);

	assert_column(table, "document", "1 | 2 | 2");
	assert_column(table, "marked", "1 | 0 | 0");
	assert_column(table, "text", "No dam, no flood | no dam no fl\xc3\xb6od | no dam. No flood");
	ww_table_free(table);
}

static void short_variants_are_sought_when_asked_for(void **state)
{
	static const struct given one[] = {{"9", "Flood!", 0, 0}, {"9", "dam", 0, 0}, {"9", "dam no flood", 0, 0}};
	ww_occurrence_options options = {.min_words = 1};
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	ww_table *table = occurrences(corpus, one, 3, options);

	assert_column(table, "text", "dam, no flood | Dam | dam no fl\xc3\xb6od | dam. No flood | dam | flood");
	ww_table_free(table);
	options.min_words = 4;
	table = occurrences(corpus, one, 3, options);
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void of_two_that_overlap_the_first_counts(void **state)
{
	static const struct given usa[] = {{"9", "USA! USA!", 0, 0}, {"9", "all usa", 0, 0}};
	ww_table *table =
		occurrences(corpus_of_texts(state, "USA USA USA USA, all USA USA."), usa, 2, (ww_occurrence_options){0});

	assert_column(table, "start", "0 | 8 | 17");
	assert_column(table, "end", "7 | 15 | 24");
	ww_table_free(table);
}

/* In Turkish I is the capital of another letter, and nobody says in which language a slogan is. */
static void capitals_fold_as_in_any_language(void **state)
{
	static const struct test_text texts[] = {
		{.lang = "tr", .text = "Duvarda \"ISI YOK\" yazardi."},
		{.lang = "en", .text = "It is ISI YOK, isi yok."},
	};
	static const struct given isi[] = {{"9", "ISI yok", 0, 0}};
	ww_table *table = occurrences(corpus_of(state, texts, 2), isi, 1, (ww_occurrence_options){0});

	assert_column(table, "document", "1 | 2 | 2");
	ww_table_free(table);
}

static void nothing_gives_an_empty_table(void **state)
{
	ww_corpus *corpus = corpus_of(state, NULL, 0);
	ww_table *table = occurrences(corpus, chant, 2, (ww_occurrence_options){0});

	assert_int_equal(ww_table_rows(table), 0);
	assert_int_equal(ww_table_columns(table), 14);
	ww_table_free(table);
	table = occurrences(corpus_of(state, rally, RALLY), NULL, 0, (ww_occurrence_options){0});
	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
}

static void a_table_without_places_is_refused(void **state)
{
	ww_corpus *corpus = corpus_of(state, rally, RALLY);
	struct table_builder *builder;
	ww_table *table, *out;
	ww_error error;
	static const struct table_field fields[] = {
		{"document", WW_UTF8}, {"date", WW_DATE32}, {"source", WW_UTF8}, {"text", WW_UTF8}, {"start", WW_F64}};

	for (size_t columns = 4; columns <= 5; columns++) {
		assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
		assert_ok(table_columns(builder, fields, columns, &error), &error);
		assert_ok(table_finish(&table, builder, 0, &error), &error);
		table_builder_free(builder);
		assert_status(ww_slogan_occurrences(&out, corpus, table, NULL, NULL, &error), WW_EINVAL, &error);
		assert_string_equal(error.message,
		                    columns == 4 ? "mentions have no column start" : "the column start of mentions is not u64");
		assert_null(out);
		ww_table_free(table);
	}
}

enum { WORDS = 5, VARIANTS = 12, MENTIONS = 30, DOCUMENTS = 40 };

/* Words as they are written, and on the layer "bare". */
static const char *const written[WORDS][3] = {
	{"bread", "Bread", "BREAD"}, {"caf\xc3\xa9", "Cafe", "CAFE\xcc\x81"},
	{"now", "Now", "NOW"},       {"peace", "peace", "Peace"},
	{"#Land", "#land", "#LAND"},
};
static const char *const bare[WORDS] = {"bread", "cafe", "now", "peace", "#land"};

static const char *const separators[] = {" ",   " ",   " ",    ", ",   "! ",        ". ",
                                         " \"", "\" ", ",\" ", "\n\n", " \xc2\xab", "\xc2\xbb "};

static void write_word(FILE *out, struct sequence *dice, size_t word, bool first, size_t separator_kinds)
{
	if (!first)
		fputs(separators[sequence_below(dice, separator_kinds)], out);
	fputs(written[word][sequence_below(dice, 3)], out);
}

static struct naive_variant variant_by_dice(struct sequence *dice)
{
	struct naive_variant variant = {.length = (size_t)sequence_below(dice, 5) + 1};
	struct lines lines;

	lines_begin(&lines);
	for (size_t i = 0; i < variant.length; i++) {
		size_t word = (size_t)sequence_below(dice, WORDS);

		variant.words[i] = bare[word];
		write_word(lines.out, dice, word, i == 0, 5);
	}
	fclose(lines.out);
	variant.text = lines.text;
	return variant;
}

/* Variants that are written differently, with mentions of them at random places. */
struct made_question {
	struct naive_variant variants[VARIANTS];
	size_t variant_count;
	struct naive_mention mentions[MENTIONS];
	struct given rows[MENTIONS];
	char ids[MENTIONS][32];
	size_t mention_count;
	ww_table *table;
};

/* Variants come in the order of their first mentions. */
static void mention(struct made_question *made, struct sequence *dice, size_t index, size_t variant)
{
	struct naive_mention *at = &made->mentions[index];

	at->document = (size_t)sequence_below(dice, DOCUMENTS);
	at->start = sequence_below(dice, 60);
	at->end = at->start + sequence_below(dice, 30);
	snprintf(made->ids[index], sizeof made->ids[index], "%zu", at->document + 1);
	made->variants[variant].count++;
	made->rows[index] = (struct given){made->ids[index], made->variants[variant].text, at->start, at->end};
}

static void make_question(struct made_question *made, struct sequence *dice)
{
	*made = (struct made_question){.mention_count = (size_t)sequence_below(dice, MENTIONS) + 1};
	for (size_t i = 0; i < made->mention_count; i++) {
		size_t variant = (size_t)sequence_below(dice, made->variant_count + 1);

		if (variant == made->variant_count && variant < VARIANTS) {
			struct naive_variant fresh = variant_by_dice(dice);

			variant = 0;
			while (variant < made->variant_count && strcmp(made->variants[variant].text, fresh.text) != 0)
				variant++;
			if (variant == made->variant_count)
				made->variants[made->variant_count++] = fresh;
			else
				free(fresh.text);
		}
		mention(made, dice, i, variant < VARIANTS ? variant : 0);
	}
	made->table = mentions_of(made->rows, made->mention_count);
}

static void free_question(struct made_question *made)
{
	for (size_t i = 0; i < made->variant_count; i++)
		free(made->variants[i].text);
	ww_table_free(made->table);
}

static ww_corpus *corpus_by_dice(void **state, struct sequence *dice)
{
	static const struct test_store store = {.commit_every = 15};
	struct test_text texts[DOCUMENTS] = {0};
	ww_corpus *corpus;

	for (size_t i = 0; i < DOCUMENTS; i++) {
		size_t words = (size_t)sequence_below(dice, 25);
		struct lines lines;

		lines_begin(&lines);
		for (size_t word = 0; word < words; word++)
			write_word(lines.out, dice, (size_t)sequence_below(dice, WORDS), word == 0,
			           sizeof separators / sizeof *separators);
		fclose(lines.out);
		texts[i].text = lines.text;
		texts[i].source = i % 3 ? "Post" : NULL;
		texts[i].date = i % 4 ? "2031-05-06" : NULL;
	}
	corpus = corpus_of_store(state, texts, DOCUMENTS, &store);
	for (size_t i = 0; i < DOCUMENTS; i++)
		free((char *)texts[i].text);
	return corpus;
}

static void occurrences_are_those_of_a_naive_search(void **state)
{
	struct sequence dice = {61};

	for (size_t round = 0; round < 25 * test_scale(); round++) {
		ww_corpus *corpus = corpus_by_dice(state, &dice);
		struct plain_corpus plain = plain_corpus_of(corpus);
		struct made_question made;
		struct naive_sought sought;
		struct question question = {.options = {.size = sizeof question.options}};
		ww_run run = {.size = sizeof run, .threads = (uint32_t)(round % 3 + 1)};
		ww_table *names, *table;
		char *given, *wanted;
		ww_error error;

		make_question(&made, &dice);
		plain_corpus_bring(&plain, "bare");
		assert_ok(ww_slogan_variants(&names, made.table, NULL, &error), &error);
		sought = (struct naive_sought){made.variants, made.variant_count, made.mentions, made.mention_count, names};
		question.mentions = made.table;
		question.options.min_words = (uint32_t)sequence_below(&dice, 4);
		question.options.marked = sequence_below(&dice, 2);
		table = answer(ask, corpus, &question, &run);
		given = table_dump(table);
		wanted = naive_occurrences(&plain, &sought, &question.options);
		assert_same_lines(given, wanted);
		free(given);
		free(wanted);
		ww_table_free(table);
		ww_table_free(names);
		free_question(&made);
		plain_corpus_free(&plain);
		corpus_release(state);
	}
}

/* In a store of some size the word index leaves documents out. */
static void a_rare_slogan_is_found_among_many_documents(void **state)
{
	enum { MANY = 300, LONG = 400 };
	struct test_text texts[MANY] = {0};
	static const struct given rare[] = {{"x", "Gold for glory", 0, 0}, {"x", "w1 unheard", 0, 0}};
	ww_table *table;

	for (size_t i = 0; i < MANY; i++) {
		struct lines lines;

		lines_begin(&lines);
		for (size_t word = 0; word < LONG; word++)
			fprintf(lines.out, "w%zu%s", (word * 7 + i) % 97, word % 12 == 11 ? ".\n\n" : " ");
		fputs(i % 111 == 5 ? "gold for GLORY" : "gold", lines.out);
		fclose(lines.out);
		texts[i].text = lines.text;
	}
	table = occurrences(corpus_of(state, texts, MANY), rare, 2, (ww_occurrence_options){0});
	assert_column(table, "document", "6 | 117 | 228");
	ww_table_free(table);
	for (size_t i = 0; i < MANY; i++)
		free((char *)texts[i].text);
}

static void neither_threads_nor_ranges_change_the_table(void **state)
{
	struct sequence dice = {62};
	ww_corpus *corpus = corpus_by_dice(state, &dice);
	struct made_question made;
	struct question question = {.options = {.size = sizeof question.options, .min_words = 1, .marked = true}};
	char *whole;

	make_question(&made, &dice);
	question.mentions = made.table;
	whole = answer_dump(ask, corpus, &question, 1, 0);
	for (uint32_t threads = 2; threads <= 4; threads++) {
		char *dump = answer_dump(ask, corpus, &question, threads, 0);

		assert_same_lines(dump, whole);
		free(dump);
	}
	free(whole);
	free_question(&made);
}

static void a_user_who_says_stop_cancels(void **state)
{
	struct question question = {mentions_of(chant, 2), {.size = sizeof question.options}};

	assert_stops(ask, corpus_of(state, rally, RALLY), &question);
	ww_table_free((ww_table *)question.mentions);
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	struct question question = {mentions_of(chant, 2), {.size = sizeof question.options}};

	corpus_of(state, rally, RALLY);
	assert_every_allocation_reported(ask, &question, state, 20);
	ww_table_free((ww_table *)question.mentions);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(places_without_a_cue_are_found),
		test(offsets_may_be_in_code_points),
		test(mentions_are_left_out_or_marked),
		test(short_variants_are_sought_when_asked_for),
		test(of_two_that_overlap_the_first_counts),
		test(capitals_fold_as_in_any_language),
		test(nothing_gives_an_empty_table),
		test(a_table_without_places_is_refused),
		test(occurrences_are_those_of_a_naive_search),
		test(a_rare_slogan_is_found_among_many_documents),
		test(neither_threads_nor_ranges_change_the_table),
		test(a_user_who_says_stop_cancels),
		test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
