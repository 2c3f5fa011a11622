#include "support/naive_mentions.h"

#include <stdio.h>
#include <stdlib.h>

#include "table/build.h"

enum { MOST_DOCUMENTS = 400, TEXT_BYTES = 1024 };

static size_t put_sentence(char *out, size_t room, struct sequence *sequence)
{
	static const char *const slogans[] = {"Down with the king",  "Down with the queen", "DOWN WITH THE KING!",
	                                      "down with the tax",   "No dam, no flood",    "No dam, no flood!",
	                                      "Water is life",       "Water is Life",       "Bread for all",
	                                      "Bread and peace now", "We will not move",    "Bread for all!"};
	static const char *const shapes[] = {
		"The crowd chanted “%s” for hours. ", "Marchers carried a banner that read “%s”. ",
		"“%s” was the motto of the march. ", "“%s” was sprayed on the wall. ", "It rained on those who said nothing. "};
	static const char *const tags[] = {"People tweeted #WaterIsLife all day. ", "They wrote #BreadForAll. "};
	size_t shape = sequence_below(sequence, 6);

	if (shape == 5)
		return (size_t)snprintf(out, room, "%s", tags[sequence_below(sequence, 2)]);
	return (size_t)snprintf(out, room, shapes[shape], slogans[sequence_below(sequence, 12)]);
}

ww_corpus *news_of_slogans(void **state, size_t documents, uint64_t seed)
{
	static const char *const sources[] = {"Post", "Times", "Herald", NULL};
	static const char *const dates[] = {"2031-04-01", "2031-04-02", "2031-04-02", "2031-05-05",
	                                    "2031-05-09", "2032-01-01", NULL};
	static struct test_text all[MOST_DOCUMENTS];
	static char texts[MOST_DOCUMENTS][TEXT_BYTES];
	struct sequence sequence = {seed};

	assert_true(documents <= MOST_DOCUMENTS);
	for (size_t i = 0; i < documents; i++) {
		size_t size = 0;

		texts[i][0] = 0;
		for (size_t sentences = sequence_below(&sequence, 6); sentences--;)
			size += put_sentence(texts[i] + size, TEXT_BYTES - size, &sequence);
		all[i] = (struct test_text){.lang = "en",
		                            .source = sources[sequence_below(&sequence, 4)],
		                            .date = dates[sequence_below(&sequence, 7)],
		                            .text = texts[i]};
	}
	return corpus_of_store(state, all, documents, &(struct test_store){.commit_every = documents / 3 + 1});
}

bool same_text(ww_text a, ww_text b)
{
	return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

bool cell_is_null(const ww_table *table, const char *column, uint64_t row)
{
	ww_column cells = ww_table_column(table, ww_table_find(table, column));

	return cells.validity && !(cells.validity[row / 8] >> row % 8 & 1);
}

int64_t cell_integer(const ww_table *table, const char *column, uint64_t row)
{
	return ww_table_integer(table, ww_table_find(table, column), row);
}

double cell_number(const ww_table *table, const char *column, uint64_t row)
{
	return ww_table_number(table, ww_table_find(table, column), row);
}

/* The row of the variants that has a text. */
static uint64_t find_variant(const ww_table *variants, ww_text text)
{
	uint64_t row = 0;

	while (!same_text(cell_text(variants, "variant", row), text))
		row++;
	return row;
}

struct naive_mentions naive_mentions_of(const ww_corpus *corpus, const char *key)
{
	struct naive_mentions mentions = {0};
	ww_error error;

	assert_ok(ww_slogans(&mentions.table, corpus, NULL, NULL, &error), &error);
	assert_ok(ww_slogan_variants(&mentions.variants, mentions.table, NULL, &error), &error);
	mentions.count = ww_table_rows(mentions.table);
	mentions.items = calloc(mentions.count + 1, sizeof *mentions.items);
	for (size_t i = 0; i < mentions.count; i++) {
		ww_text text = cell_text(mentions.table, "text", i);
		uint64_t variant = find_variant(mentions.variants, text);

		mentions.items[i] = (struct naive_mention){.document = cell_text(mentions.table, "document", i),
		                                           .source = cell_text(mentions.table, "source", i),
		                                           .text = text,
		                                           .medium = cell_text(mentions.table, "medium", i),
		                                           .key = cell_text(mentions.variants, key, variant),
		                                           .name = cell_text(mentions.variants, "slogan", variant),
		                                           .dated = !cell_is_null(mentions.table, "date", i),
		                                           .date = cell_integer(mentions.table, "date", i)};
	}
	return mentions;
}

void naive_mentions_free(struct naive_mentions *mentions)
{
	free(mentions->items);
	ww_table_free(mentions->variants);
	ww_table_free(mentions->table);
}

struct naive_choice naive_choose(const struct naive_mentions *mentions, naive_wanted wanted, const void *context)
{
	struct naive_choice choice = {.items = calloc(mentions->count + 1, sizeof *choice.items)};

	for (size_t i = 0; i < mentions->count; i++)
		if (mentions->items[i].key.size && wanted(&mentions->items[i], context))
			choice.items[choice.count++] = &mentions->items[i];
	return choice;
}

void naive_choice_free(struct naive_choice *choice)
{
	free(choice->items);
}

/* Counts the mentions of whose text no earlier one is the same; member: the offset of a ww_text. */
static size_t count_different(const struct naive_choice *choice, size_t member)
{
	size_t different = 0;

	for (size_t i = 0; i < choice->count; i++) {
		const ww_text *own = (const void *)((const char *)choice->items[i] + member);
		size_t before = 0;

		while (before < i &&
		       !same_text(*own, *(const ww_text *)(const void *)((const char *)choice->items[before] + member)))
			before++;
		different += own->size && before == i;
	}
	return different;
}

size_t naive_documents(const struct naive_choice *choice)
{
	return count_different(choice, offsetof(struct naive_mention, document));
}

size_t naive_sources(const struct naive_choice *choice)
{
	return count_different(choice, offsetof(struct naive_mention, source));
}

size_t naive_texts(const struct naive_choice *choice)
{
	return count_different(choice, offsetof(struct naive_mention, text));
}

size_t naive_days(const struct naive_choice *choice)
{
	size_t days = 0;

	for (size_t i = 0; i < choice->count; i++) {
		size_t before = 0;

		while (before < i && !(choice->items[before]->dated && choice->items[before]->date == choice->items[i]->date))
			before++;
		days += choice->items[i]->dated && before == i;
	}
	return days;
}

const struct naive_mention *naive_first(const struct naive_choice *choice)
{
	const struct naive_mention *first = choice->count ? choice->items[0] : NULL;

	for (size_t i = 0; i < choice->count; i++)
		if (choice->items[i]->dated && (!first->dated || choice->items[i]->date < first->date))
			first = choice->items[i];
	return first;
}

const struct naive_mention *naive_last(const struct naive_choice *choice)
{
	const struct naive_mention *last = choice->count ? choice->items[0] : NULL;

	for (size_t i = 0; i < choice->count; i++)
		if (!last->dated || (choice->items[i]->dated && choice->items[i]->date >= last->date))
			last = choice->items[i];
	return last;
}

static void check_time(const ww_table *table, const char *date, const char *document, uint64_t row,
                       const struct naive_mention *mention)
{
	assert_int_equal(cell_is_null(table, date, row), !mention->dated);
	if (mention->dated)
		assert_int_equal(cell_integer(table, date, row), mention->date);
	if (ww_table_find(table, document) < ww_table_columns(table))
		assert_true(same_text(cell_text(table, document, row), mention->document));
}

void check_times(const ww_table *table, uint64_t row, const struct naive_choice *choice)
{
	check_time(table, "first", "first_document", row, naive_first(choice));
	check_time(table, "last", "last_document", row, naive_last(choice));
}

/* A copy of some columns of mentions, from an allocator. */
static ww_status copy_mentions(ww_table **out, const ww_table *mentions, const ww_alloc *alloc, ww_error *error)
{
	static const struct table_field fields[] = {
		{"document", WW_UTF8}, {"source", WW_UTF8}, {"text", WW_UTF8}, {"medium", WW_UTF8}, {"date", WW_DATE32}};
	struct table_builder *builder = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(table_builder_new(&builder, alloc, error));
	WW_STEP(table_columns(builder, fields, 5, error));
	for (uint64_t row = 0; row < ww_table_rows(mentions); row++) {
		for (size_t i = 0; i < 4; i++) {
			ww_text text = cell_text(mentions, fields[i].name, row);

			WW_STEP(text.size ? table_text(builder, i, text.data, text.size, error) : table_null(builder, i, error));
		}
		WW_STEP(cell_is_null(mentions, "date", row)
					? table_null(builder, 4, error)
					: table_integer(builder, 4, cell_integer(mentions, "date", row), error));
	}
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}

struct following {
	const char *path;
	const ww_table *mentions;
	following_question ask;
};

static ww_status open_and_follow(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct following *following = context;
	const ww_corpus_options how = {.size = sizeof how, .alloc = alloc};
	ww_table *mentions = NULL, *table = NULL;
	ww_corpus *corpus;
	ww_status status;

	WW_STEP(ww_corpus_open(&corpus, following->path, &how, error));
	status = copy_mentions(&mentions, following->mentions, alloc, error);
	if (status == WW_OK)
		status = following->ask(&table, corpus, mentions, NULL, error);
	ww_table_free(table);
	ww_table_free(mentions);
	ww_corpus_close(corpus);
done:
	return status;
}

void check_following_survives(void **state, const ww_corpus *corpus, following_question ask)
{
	struct following following = {.path = corpus_of_path(state), .ask = ask};
	ww_table *mentions;
	ww_error error;

	assert_ok(ww_slogans(&mentions, corpus, NULL, NULL, &error), &error);
	following.mentions = mentions;
	assert_true(every_allocation_fails(open_and_follow, &following) > 50);
	ww_table_free(mentions);
}
