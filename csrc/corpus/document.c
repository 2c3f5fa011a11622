/* One document: its text, its row, its tokens and sentences. */
#include <string.h>

#include "corpus/documents.h"
#include "corpus/reading.h"
#include "text/utf8.h"

struct ww_document {
	struct corpus_shared *shared;
	struct document_place place;
	uint32_t *types; /* what reading borrows */
	struct reading reading;
};

/* Reads the codes of a row into memory of the document's own. */
static ww_status read_row(ww_document *document, const ww_corpus *corpus, uint64_t row, ww_error *error)
{
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, corpus, row, row + 1, error));
	WW_STEP(token_cursor_document(&run, &more, cursor, error));
	document->types = alloc_array(corpus_alloc(corpus), run.count, sizeof *document->types);
	if (!document->types) {
		status = ww_fail_memory(error);
		goto done;
	}
	if (run.count)
		memcpy(document->types, run.types, run.count * sizeof *document->types);
	run.types = document->types;
	WW_STEP(reading_spell(&document->reading, corpus, &run, error));
done:
	token_cursor_close(cursor);
	return status;
}

ww_status ww_document_open(ww_document **out, const ww_corpus *corpus, ww_text id, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	ww_document *document = NULL;
	struct document_place place;
	uint64_t row;
	ww_status status;

	*out = NULL;
	WW_STEP(corpus_find_id(&place, &row, corpus, id, error));
	document = alloc_zeroed(alloc, 1, sizeof *document);
	if (!document)
		return ww_fail_memory(error);
	document->shared = shared_hold(corpus->shared);
	document->place = place;
	document->reading = reading_of(alloc);
	WW_STEP(read_row(document, corpus, row, error));
	*out = document;
	document = NULL;
done:
	ww_document_close(document);
	return status;
}

void ww_document_close(ww_document *document)
{
	struct corpus_shared *shared;

	if (!document)
		return;
	shared = document->shared;
	reading_clear(&document->reading);
	alloc_free(shared->alloc, document->types);
	alloc_free(shared->alloc, document);
	shared_release(shared);
}

ww_text ww_document_text(const ww_document *document)
{
	return reading_all(&document->reading);
}

ww_status ww_document_fields(ww_table **out, const ww_document *document, ww_error *error)
{
	struct view_part part = {.count = 1, .documents = &document->place.document};
	struct document_rows rows;
	ww_status status;

	*out = NULL;
	WW_STEP(documents_begin(&rows, document->shared, 1, NULL, error));
	WW_STEP(documents_add(&rows, document->place.segment, &part, 0, 1, error));
	WW_STEP(table_finish(out, rows.builder, 1, error));
done:
	documents_end(&rows);
	return status;
}

/* Offsets of a text in the unit that is wanted, asked for in ascending order. */
struct offsets {
	const char *text;
	bool points;
	uint64_t byte;   /* asked for last */
	uint64_t before; /* code points before it */
};

static struct offsets offsets_of(const ww_document *document, bool points)
{
	return (struct offsets){.text = ww_document_text(document).data, .points = points};
}

static uint64_t offsets_at(struct offsets *offsets, uint64_t byte)
{
	if (!offsets->points)
		return byte;
	if (byte > offsets->byte)
		offsets->before += utf8_count(offsets->text + offsets->byte, byte - offsets->byte);
	offsets->byte = byte;
	return offsets->before;
}

/* The tokens of a sentence, layout inside included; it begins and ends with one that is not layout. */
struct sentence {
	size_t first;
	size_t last;
};

/* Takes the sentence at token *at or behind, and moves *at behind it; false when there is none. */
static bool next_sentence(struct sentence *out, size_t *at, const struct reading *reading)
{
	const struct lexicon *lexicon = reading->lexicon;
	bool open = false;

	for (; *at < reading->count; ++*at) {
		uint32_t type = reading->types[*at];
		uint8_t kind = lexicon->kinds[type];

		if (kind == TOKEN_BREAK && open)
			return true;
		if (token_is_layout(kind))
			continue;
		if (!open)
			out->first = *at;
		out->last = *at;
		open = true;
		if (lexicon->endings[type]) {
			++*at;
			return true;
		}
	}
	return open;
}

enum { COLUMN_TEXT, COLUMN_FOLDED, COLUMN_KIND, COLUMN_START, COLUMN_END, COLUMN_SENTENCE, COLUMN_LEMMA, COLUMN_POS };

static ww_status declare_tokens(struct table_builder *builder, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, "text", WW_UTF8, error));
	WW_STEP(table_column(builder, "folded", WW_UTF8, error));
	WW_STEP(table_column(builder, "kind", WW_UTF8, error));
	WW_STEP(table_column(builder, "start", WW_U64, error));
	WW_STEP(table_column(builder, "end", WW_U64, error));
	WW_STEP(table_column(builder, "sentence", WW_U64, error));
	WW_STEP(table_column(builder, "lemma", WW_UTF8, error));
	WW_STEP(table_column(builder, "pos", WW_UTF8, error));
done:
	return status;
}

/* A tag of a type, by tag_of as the lexicon has it for lemmas or parts of speech; null when there is none. */
static ww_status put_tag(struct table_builder *builder, size_t column, const struct lexicon *lexicon,
                         const uint32_t *tag_of, uint32_t type, ww_error *error)
{
	ww_text tag;

	if (!tag_of || tag_of[type] == LEXICON_NO_TAG)
		return table_null(builder, column, error);
	tag = lexicon_tag(lexicon, tag_of[type]);
	return table_text(builder, column, tag.data, tag.size, error);
}

static ww_status put_token(struct table_builder *builder, const struct reading *reading, size_t token,
                           struct offsets *offsets, uint64_t sentence, ww_error *error)
{
	const struct lexicon *lexicon = reading->lexicon;
	uint32_t type = reading->types[token];
	ww_text text = lexicon_type(lexicon, type), folded = lexicon_term(lexicon, lexicon->term_of[type]);
	const char *kind = token_kind_name(lexicon->kinds[type]);
	ww_status status;

	WW_STEP(table_text(builder, COLUMN_TEXT, text.data, text.size, error));
	WW_STEP(table_text(builder, COLUMN_FOLDED, folded.data, folded.size, error));
	WW_STEP(table_text(builder, COLUMN_KIND, kind, strlen(kind), error));
	WW_STEP(table_integer(builder, COLUMN_START, (int64_t)offsets_at(offsets, reading_start(reading, token)), error));
	WW_STEP(table_integer(builder, COLUMN_END, (int64_t)offsets_at(offsets, reading_end(reading, token)), error));
	WW_STEP(table_integer(builder, COLUMN_SENTENCE, (int64_t)sentence, error));
	WW_STEP(put_tag(builder, COLUMN_LEMMA, lexicon, lexicon->lemma_of, type, error));
	WW_STEP(put_tag(builder, COLUMN_POS, lexicon, lexicon->pos_of, type, error));
done:
	return status;
}

ww_status ww_document_tokens(ww_table **out, const ww_document *document, bool points, ww_error *error)
{
	const struct reading *reading = &document->reading;
	struct table_builder *builder = NULL;
	struct offsets offsets = offsets_of(document, points);
	struct sentence sentence = {0};
	size_t at = 0;
	ww_status status;

	*out = NULL;
	WW_STEP(table_builder_new(&builder, document->shared->alloc, error));
	WW_STEP(declare_tokens(builder, error));
	for (uint64_t number = 0; next_sentence(&sentence, &at, reading); number++)
		for (size_t token = sentence.first; token <= sentence.last; token++)
			if (!token_is_layout(reading->lexicon->kinds[reading->types[token]]))
				WW_STEP(put_token(builder, reading, token, &offsets, number, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}

ww_status ww_document_sentences(ww_table **out, const ww_document *document, bool points, ww_error *error)
{
	const struct reading *reading = &document->reading;
	struct table_builder *builder = NULL;
	struct offsets offsets = offsets_of(document, points);
	struct sentence sentence = {0};
	size_t at = 0;
	ww_status status;

	*out = NULL;
	WW_STEP(table_builder_new(&builder, document->shared->alloc, error));
	WW_STEP(table_column(builder, "text", WW_UTF8, error));
	WW_STEP(table_column(builder, "start", WW_U64, error));
	WW_STEP(table_column(builder, "end", WW_U64, error));
	while (next_sentence(&sentence, &at, reading)) {
		ww_text text = reading_text(reading, sentence.first, sentence.last);
		uint64_t start = reading_start(reading, sentence.first);

		WW_STEP(table_text(builder, 0, text.data, text.size, error));
		WW_STEP(table_integer(builder, 1, (int64_t)offsets_at(&offsets, start), error));
		WW_STEP(table_integer(builder, 2, (int64_t)offsets_at(&offsets, start + text.size), error));
	}
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}
