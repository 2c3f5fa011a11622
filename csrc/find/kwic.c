/*
 * A concordance takes two rounds. The first finds and counts all hits and keeps the places of those that will be shown.
 * The second reads the documents of these again and spells the rows.
 */
#include "watchword/find.h"

#include <string.h>

#include "base/options.h"
#include "base/pool.h"
#include "corpus/label.h"
#include "corpus/reading.h"
#include "find/corpus_query.h"
#include "find/hits.h"
#include "table/build.h"

enum {
	CONTEXT_WORDS = 8,    /* when the options do not say */
	CONTEXT_OTHERS = 64,  /* tokens in a row that are no words, at most: where there are only marks, rows stay short */
	BATCH_HITS = 256,     /* from this many on, a batch ends with its document */
	BATCH_CODES = 1 << 16 /* between documents of a batch: no more than a block, which is read anyway */
};

/* What is asked for. */
struct concordance {
	const ww_corpus *corpus;
	const ww_run *run;
	ww_kwic_options options;
	struct hits hits;
};

enum kwic_column { COLUMN_LEFT = LABEL_COLUMNS, COLUMN_HIT, COLUMN_RIGHT, COLUMN_START, COLUMN_END };

static ww_status declare(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(label_columns(builder, error));
	WW_STEP(table_column(builder, "left", WW_UTF8, error));
	WW_STEP(table_column(builder, "hit", WW_UTF8, error));
	WW_STEP(table_column(builder, "right", WW_UTF8, error));
	WW_STEP(table_column(builder, "start", WW_U64, error));
	WW_STEP(table_column(builder, "end", WW_U64, error));
done:
	return status;
}

/* Hits that are spelt together: numbers first to first + count - 1 of the list. */
struct batch {
	size_t first;
	size_t count;
};

/* The second round. */
struct spelling {
	const struct concordance *concordance;
	struct vec batches; /* struct batch */
	ww_table **tables;  /* one a batch, behind a first one without rows */
};

/* Spelling the hits of one batch. */
struct speller_desk {
	const struct concordance *concordance;
	struct table_builder *builder;
	struct reading reading;
	struct vec text; /* char */
};

/* Bytes of a blank at `at`: of ASCII, U+0085, U+2028 or U+2029; 0 when there is none. */
static size_t blank_size(const char *at, size_t left)
{
	if (*at == ' ' || (*at >= '\t' && *at <= '\r'))
		return 1;
	if (left >= 2 && memcmp(at, "\xc2\x85", 2) == 0)
		return 2;
	if (left >= 3 && (memcmp(at, "\xe2\x80\xa8", 3) == 0 || memcmp(at, "\xe2\x80\xa9", 3) == 0))
		return 3;
	return 0;
}

/* A cell of text on one line: runs of blanks become one space. */
static ww_status spell_line(struct speller_desk *desk, size_t column, ww_text text, ww_error *error)
{
	bool blank_before = false;
	char *line;
	size_t size = 0;
	ww_status status;

	desk->text.count = 0;
	WW_STEP(vec_reserve(&desk->text, text.size, error));
	line = desk->text.items;
	for (size_t at = 0; at < text.size;) {
		size_t blank = blank_size(text.data + at, text.size - at);

		if (!blank || !blank_before)
			line[size++] = blank ? ' ' : text.data[at];
		blank_before = blank > 0;
		at += blank ? blank : 1;
	}
	WW_STEP(table_text(desk->builder, column, line, size, error));
done:
	return status;
}

static uint8_t kind_of(const struct reading *reading, size_t token)
{
	return reading->lexicon->kinds[reading->types[token]];
}

/* Tokens first to end - 1 without layout at either end. */
static ww_text text_between(const struct reading *reading, size_t first, size_t end)
{
	while (first < end && token_is_layout(kind_of(reading, first)))
		first++;
	while (first < end && token_is_layout(kind_of(reading, end - 1)))
		end--;
	return first < end ? reading_text(reading, first, end - 1) : (ww_text){0};
}

/* A walk away from a hit: how many more tokens may come. */
struct context {
	uint32_t words;
	uint32_t others; /* in a row */
};

static struct context context_of(uint32_t words)
{
	return (struct context){words, CONTEXT_OTHERS};
}

/* Takes the next token; false when it does not belong to the context. */
static bool context_take(struct context *context, const struct reading *reading, size_t token)
{
	bool word = token_is_word(kind_of(reading, token));

	if (context->words == 0 || (!word && context->others == 0))
		return false;
	context->words -= word;
	context->others = word ? CONTEXT_OTHERS : context->others - 1;
	return true;
}

/* The first token of the context before a token; the token itself when there is none. */
static size_t context_start(const struct reading *reading, size_t at, uint32_t words)
{
	struct context context = context_of(words);

	while (at > 0 && context_take(&context, reading, at - 1))
		at--;
	return at;
}

/* The token behind the context that begins with a token. */
static size_t context_end(const struct reading *reading, size_t at, uint32_t words)
{
	struct context context = context_of(words);

	while (at < reading->count && context_take(&context, reading, at))
		at++;
	return at;
}

static ww_status spell_place(struct speller_desk *desk, size_t column, uint64_t byte, ww_error *error)
{
	uint64_t place = desk->concordance->options.points ? reading_points(&desk->reading, byte) : byte;

	return table_integer(desk->builder, column, (int64_t)place, error);
}

static ww_status spell_hit(struct speller_desk *desk, const struct hit *hit, ww_error *error)
{
	const ww_kwic_options *options = &desk->concordance->options;
	const struct reading *reading = &desk->reading;
	size_t first = (size_t)hit->first, last = (size_t)hit->last;
	size_t from = context_start(reading, first, options->left);
	size_t to = context_end(reading, last + 1, options->right);
	ww_status status;

	WW_STEP(label_cells(desk->builder, desk->concordance->corpus, desk->reading.place, error));
	WW_STEP(spell_line(desk, COLUMN_LEFT, text_between(reading, from, first), error));
	WW_STEP(spell_line(desk, COLUMN_HIT, reading_text(reading, first, last), error));
	WW_STEP(spell_line(desk, COLUMN_RIGHT, text_between(reading, last + 1, to), error));
	WW_STEP(spell_place(desk, COLUMN_START, reading_start(reading, first), error));
	WW_STEP(spell_place(desk, COLUMN_END, reading_end(reading, last), error));
done:
	return status;
}

/* Spells those of the hits that lie in the document of a run, and takes them off the front. */
static ww_status spell_document(struct speller_desk *desk, const struct hit **hits, const struct hit *end,
                                const struct token_run *run, ww_error *error)
{
	ww_status status = WW_OK;

	if (*hits == end || (*hits)->row != run->row)
		return WW_OK;
	WW_STEP(reading_spell(&desk->reading, desk->concordance->corpus, run, error));
	for (; *hits < end && (*hits)->row == run->row; ++*hits)
		WW_STEP(spell_hit(desk, *hits, error));
done:
	return status;
}

static ww_status spell_hits(struct speller_desk *desk, const struct hit *hits, const struct hit *end, ww_error *error)
{
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more = true;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, desk->concordance->corpus, hits->row, end[-1].row + 1, error));
	for (;;) {
		WW_STEP(token_cursor_document(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(spell_document(desk, &hits, end, &run, error));
	}
done:
	token_cursor_close(cursor);
	return status;
}

static ww_status spell_batch(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct spelling *spelling = context;
	const struct concordance *concordance = spelling->concordance;
	const ww_alloc *alloc = corpus_alloc(concordance->corpus);
	const struct batch *batch = vec_at(&spelling->batches, item);
	const struct hit *hits = vec_at(&concordance->hits.list, batch->first);
	struct speller_desk desk = {.concordance = concordance, .reading = reading_of(alloc), .text = vec_of(alloc, 1)};
	ww_status status;

	(void)worker;
	WW_STEP(table_builder_new(&desk.builder, alloc, error));
	WW_STEP(declare(desk.builder, error));
	WW_STEP(spell_hits(&desk, hits, hits + batch->count, error));
	WW_STEP(table_finish(&spelling->tables[item + 1], desk.builder, 0, error));
done:
	table_builder_free(desk.builder);
	reading_clear(&desk.reading);
	vec_clear(&desk.text);
	return status;
}

/* Codes between the documents of two hits; a lot when they are in different segments. */
static ww_status distance(uint64_t *out, const ww_corpus *corpus, const struct hit *from, const struct hit *to,
                          ww_error *error)
{
	struct document_place a = corpus_place(corpus, from->row), b = corpus_place(corpus, to->row);
	const struct document_table *table;
	ww_status status;

	*out = UINT64_MAX;
	if (a.segment != b.segment)
		return WW_OK;
	WW_STEP(segment_documents(&table, corpus_segment(corpus, a.segment), error));
	*out = table->first_code[b.document] - table->first_code[a.document];
done:
	return status;
}

/* Whether a hit goes on the batch of the one before. Hits of a document are never parted: it is spelt once. */
static ww_status goes_on(bool *out, const struct concordance *concordance, const struct batch *batch,
                         const struct hit *hit, ww_error *error)
{
	uint64_t codes;
	ww_status status = WW_OK;

	*out = hit->row == hit[-1].row;
	if (*out || batch->count >= BATCH_HITS)
		return WW_OK;
	WW_STEP(distance(&codes, concordance->corpus, hit - 1, hit, error));
	*out = codes <= BATCH_CODES;
done:
	return status;
}

static ww_status make_batches(struct spelling *spelling, ww_error *error)
{
	const struct vec *list = &spelling->concordance->hits.list;
	struct batch *batch = NULL;
	ww_status status = WW_OK;

	for (size_t i = 0; i < list->count; i++) {
		struct batch fresh = {i, 1};
		bool same = false;

		if (batch)
			WW_STEP(goes_on(&same, spelling->concordance, batch, vec_at(list, i), error));
		if (same) {
			batch->count++;
			continue;
		}
		WW_STEP(vec_push(&spelling->batches, &fresh, error));
		batch = vec_at(&spelling->batches, spelling->batches.count - 1);
	}
done:
	return status;
}

/* The table that gives the columns, and that counts the hits which are not shown. */
static ww_status make_head(ww_table **out, const struct concordance *concordance, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&builder, corpus_alloc(concordance->corpus), error));
	WW_STEP(declare(builder, error));
	WW_STEP(table_finish(out, builder, concordance->hits.total - concordance->hits.list.count, error));
done:
	table_builder_free(builder);
	return status;
}

static ww_status spell(ww_table **out, const struct concordance *concordance, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(concordance->corpus);
	struct spelling spelling = {.concordance = concordance, .batches = vec_of(alloc, sizeof(struct batch))};
	size_t tables = 0;
	ww_status status;

	WW_STEP(make_batches(&spelling, error));
	tables = spelling.batches.count + 1;
	spelling.tables = alloc_zeroed(alloc, tables, sizeof *spelling.tables);
	if (!spelling.tables) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(make_head(&spelling.tables[0], concordance, error));
	WW_STEP(pool_run(spelling.batches.count, spell_batch, &spelling, concordance->run, "parts", error));
	WW_STEP(table_concat(out, alloc, (const ww_table *const *)spelling.tables, tables, error));
done:
	for (size_t i = 0; spelling.tables && i < tables; i++)
		ww_table_free(spelling.tables[i]);
	alloc_free(alloc, spelling.tables);
	vec_clear(&spelling.batches);
	return status;
}

static ww_kwic_options options_of(const ww_kwic_options *options)
{
	ww_kwic_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.left == 0)
		known.left = CONTEXT_WORDS;
	if (known.right == 0)
		known.right = CONTEXT_WORDS;
	return known;
}

/* The number of the hit behind the last that is shown. */
static uint64_t end_of(const ww_kwic_options *options)
{
	return options->limit && options->limit < UINT64_MAX - options->skip ? options->skip + options->limit : UINT64_MAX;
}

/* case_sensitive is another word for the surface. */
static ww_status find_layer(struct layer *out, const ww_corpus *corpus, const ww_kwic_options *options, ww_error *error)
{
	ww_status status;

	WW_STEP(corpus_layer(out, corpus, options->layer, error));
	if (options->case_sensitive && out->kind == LAYER_FOLDED)
		out->kind = LAYER_SURFACE;
	if (options->case_sensitive && out->kind != LAYER_SURFACE)
		status = ww_fail(error, WW_EINVAL, "case_sensitive is the layer \"surface\", not \"%.60s\"", options->layer);
done:
	return status;
}

ww_status ww_kwic(ww_table **out, const ww_corpus *corpus, const char *query, const ww_kwic_options *options,
                  const ww_run *run, ww_error *error)
{
	struct concordance concordance = {.corpus = corpus, .run = run, .options = options_of(options)};
	const ww_kwic_options *known = &concordance.options;
	const struct vocabulary *terms;
	struct query parsed = {0};
	struct layer layer;
	ww_status status;

	*out = NULL;
	WW_STEP(find_layer(&layer, corpus, known, error));
	WW_STEP(corpus_query_parse(&parsed, corpus, query, &layer, error));
	WW_STEP(corpus_query_terms(&terms, corpus, &layer, error));
	WW_STEP(hits_find(&concordance.hits, corpus, &parsed, terms, known->skip, end_of(known), run, error));
	WW_STEP(spell(out, &concordance, error));
done:
	query_clear(&parsed);
	hits_clear(&concordance.hits);
	return status;
}
