#include "support/plain_corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support/dump.h"
#include "support/tags.h"
#include "text/bare.h"
#include "text/stem.h"
#include "watchword/count.h"

static char *copy_of(ww_text text)
{
	char *copy = malloc(text.size + 1);

	assert_non_null(copy);
	if (text.size)
		memcpy(copy, text.data, text.size);
	copy[text.size] = 0;
	return copy;
}

static char *cell_of(const ww_table *table, const char *column, uint64_t row)
{
	return copy_of(ww_table_text(table, ww_table_find(table, column), row));
}

static bool is_null(const ww_table *table, const char *name, uint64_t row)
{
	ww_column column = ww_table_column(table, ww_table_find(table, name));

	return column.validity && !(column.validity[row / 8] >> row % 8 & 1);
}

static uint64_t number_of(const ww_table *table, const char *column, uint64_t row)
{
	return (uint64_t)ww_table_integer(table, ww_table_find(table, column), row);
}

static bool between_holds(const char *text, uint64_t from, uint64_t to, const char *part)
{
	return memmem(text + from, (size_t)(to - from), part, strlen(part)) != NULL;
}

static uint32_t kind_of(const char *name)
{
	static const char *const names[] = {"word", "number", "mark", "hashtag", "handle", "url", "email", "emoji", "raw"};
	uint32_t kind = 0;

	while (strcmp(names[kind], name) != 0)
		kind++;
	return UINT32_C(1) << kind;
}

static void read_tokens(struct plain_document *document, const ww_document *opened)
{
	ww_table *table;
	ww_error error;

	assert_ok(ww_document_tokens(&table, opened, false, &error), &error);
	document->count = (size_t)ww_table_rows(table);
	document->tokens = calloc(document->count + 1, sizeof *document->tokens);
	assert_non_null(document->tokens);
	for (size_t i = 0; i < document->count; i++) {
		struct plain_token *token = &document->tokens[i];
		char *kind = cell_of(table, "kind", i);

		token->text = cell_of(table, "text", i);
		token->folded = cell_of(table, "folded", i);
		token->lemma = is_null(table, "lemma", i) ? NULL : cell_of(table, "lemma", i);
		token->pos = is_null(table, "pos", i) ? NULL : cell_of(table, "pos", i);
		token->kind = kind_of(kind);
		token->word = !(token->kind & (WW_KIND_MARK | WW_KIND_RAW));
		token->sentence = number_of(table, "sentence", i);
		token->start = number_of(table, "start", i);
		token->end = number_of(table, "end", i);
		if (i > 0)
			token->paragraph = token[-1].paragraph + between_holds(document->text, token[-1].end, token->start, "\n\n");
		free(kind);
	}
	ww_table_free(table);
}

static char *month_of(int64_t day)
{
	time_t seconds = (time_t)day * 86400;
	struct tm date;
	char *month = malloc(32);

	assert_non_null(month);
	gmtime_r(&seconds, &date);
	snprintf(month, 32, "%04d-%02d", date.tm_year + 1900, date.tm_mon + 1);
	return month;
}

struct plain_corpus plain_corpus_of(const ww_corpus *corpus)
{
	struct plain_corpus plain;
	ww_document *opened;
	ww_table *table;
	ww_error error;

	assert_ok(ww_documents(&table, corpus, NULL, NULL, &error), &error);
	plain.count = (size_t)ww_table_rows(table);
	plain.documents = calloc(plain.count + 1, sizeof *plain.documents);
	assert_non_null(plain.documents);
	for (size_t i = 0; i < plain.count; i++) {
		struct plain_document *document = &plain.documents[i];

		document->id = cell_of(table, "id", i);
		if (!is_null(table, "source", i))
			document->source = cell_of(table, "source", i);
		if (!is_null(table, "date", i)) {
			document->day = ww_table_integer(table, ww_table_find(table, "date"), i);
			document->month = month_of(document->day);
		}
		assert_ok(ww_document_open(&opened, corpus, text_of_string(document->id), &error), &error);
		document->text = copy_of(ww_document_text(opened));
		read_tokens(document, opened);
		ww_document_close(opened);
	}
	ww_table_free(table);
	plain_corpus_bring(&plain, NULL);
	return plain;
}

static char *bare_of(const char *folded)
{
	struct vec bare = vec_of(&alloc_default, 1);
	char *copy;

	assert_int_equal(bare_text(&bare, folded, strlen(folded), NULL), WW_OK);
	copy = copy_of((ww_text){bare.items, bare.count});
	vec_clear(&bare);
	return copy;
}

/* stemmer: of a stem layer. */
static char *term_of(const struct plain_token *token, const char *layer, struct stemmer *stemmer)
{
	if (stemmer)
		return copy_of(stemmer_stem(stemmer, token->folded, strlen(token->folded)));
	if (!layer || strcmp(layer, "folded") == 0)
		return strdup(token->folded);
	if (strcmp(layer, "surface") == 0)
		return strdup(token->text);
	if (strcmp(layer, "bare") == 0)
		return bare_of(token->folded);
	if (strcmp(layer, "lemma") == 0)
		return strdup(token->lemma ? token->lemma : token->folded);
	assert_string_equal(layer, "pos");
	return strdup(token->pos ? token->pos : "_");
}

void plain_corpus_bring(struct plain_corpus *plain, const char *layer)
{
	struct stemmer *stemmer = NULL;
	ww_error error;

	if (layer && strncmp(layer, "stem:", 5) == 0)
		assert_ok(stemmer_new(&stemmer, &alloc_default, layer + 5, &error), &error);
	for (size_t i = 0; i < plain->count; i++)
		for (size_t t = 0; t < plain->documents[i].count; t++) {
			struct plain_token *token = &plain->documents[i].tokens[t];

			free(token->term);
			token->term = term_of(token, layer, stemmer);
			assert_non_null(token->term);
		}
	stemmer_free(stemmer);
}

void plain_corpus_free(struct plain_corpus *plain)
{
	for (size_t i = 0; i < plain->count; i++) {
		struct plain_document *document = &plain->documents[i];

		for (size_t t = 0; t < document->count; t++) {
			free(document->tokens[t].text);
			free(document->tokens[t].folded);
			free(document->tokens[t].lemma);
			free(document->tokens[t].pos);
			free(document->tokens[t].term);
		}
		free(document->tokens);
		free(document->id);
		free(document->source);
		free(document->month);
		free(document->text);
	}
	free(plain->documents);
}

static const char *const words[] = {
	"no",
	"No",
	"NO",
	"peace",
	"justice",
	"Peace",
	"we",
	"they",
	"don't",
	"Don’t",
	"down",
	"with",
	"été",
	"Été",
	"ete",
	"آزادی",
	"می‌خواهیم",
	"抗",
	"议",
	"Straße",
	"STRASSE",
	"12",
	"1,000",
	"#strike",
	"a-b",
	"protest",
	"protests",
	"Protested",
	"x",
	"y",
	"z",
};

static const char *const marks[] = {",", ";", ".", "!", "?", ":", " -"};

static const char *const sources[] = {"Post", "Times", "Echo", "The Bell"};

static const char *const dates[] = {"2020-01-03", "2020-01-30", "2020-02-01", "2020-03",
                                    "2021",       "2019-12-31", "2020-02-29"};

static const char *pick(struct sequence *sequence, const char *const *from, size_t count)
{
	uint64_t first = sequence_below(sequence, count);
	uint64_t second = sequence_below(sequence, count);

	return from[first < second ? first : second];
}

#define PICK(sequence, from) pick((sequence), (from), sizeof(from) / sizeof *(from))

static char *make_text(struct sequence *sequence, size_t most_tokens)
{
	size_t tokens = sequence_below(sequence, 16) ? (size_t)sequence_below(sequence, most_tokens) + 1 : 0;
	struct lines text;

	lines_begin(&text);
	for (size_t i = 0; i < tokens; i++) {
		uint64_t dice = sequence_below(sequence, 64);

		fputs(PICK(sequence, words), text.out);
		if (dice < 12)
			fputs(PICK(sequence, marks), text.out);
		if (dice % 16 == 5)
			fputs(PICK(sequence, marks), text.out);
		fputs(dice == 20 ? "\n\n" : dice == 21 ? "  " : " ", text.out);
	}
	fclose(text.out);
	return text.text;
}

struct made_texts made_texts_new(struct sequence *sequence, size_t count, size_t most_tokens)
{
	struct made_texts made = {
		.texts = calloc(count + 1, sizeof *made.texts),
		.bytes = calloc(count + 1, sizeof *made.bytes),
		.count = count,
	};

	assert_non_null(made.texts);
	assert_non_null(made.bytes);
	for (size_t i = 0; i < count; i++) {
		made.bytes[i] = make_text(sequence, most_tokens);
		made.texts[i].text = made.bytes[i];
		if (sequence_below(sequence, 8))
			made.texts[i].date = PICK(sequence, dates);
		if (sequence_below(sequence, 8))
			made.texts[i].source = PICK(sequence, sources);
	}
	return made;
}

void made_texts_free(struct made_texts *made)
{
	for (size_t i = 0; i < made->count; i++)
		free(made->bytes[i]);
	free(made->bytes);
	free(made->texts);
}

void made_texts_tag(const ww_corpus *corpus)
{
	/* A part of speech that words and marks share, and a lemma with a blank. */
	static const struct test_tag tags[] = {
		{"protests", "protest", "NOUN"},
		{"Protested", "protest", "VERB"},
		{"with", NULL, "ADP"},
		{",", ",", "$,"},
		{";", "x", "$,"},
		{"x", "kick off", "$,"},
		{"no", "No", "DET"},
		{"No", "No", "DET"},
	};

	tags_give(corpus, tags, sizeof tags / sizeof *tags);
}

const char *layer_by_dice(struct sequence *dice)
{
	static const char *const layers[] = {NULL, "surface", "bare", "lemma", "pos", "stem:en"};

	return layers[sequence_below(dice, stemmer_is_there() ? 6 : 5)];
}
