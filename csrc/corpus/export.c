/* Documents as JSON Lines. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/files.h"
#include "base/progress.h"
#include "corpus/shared.h"
#include "corpus/token_cursor.h"
#include "text/json_string.h"
#include "text/pieces.h"

/* Lines are handed over when so much of them has come together, and a text is escaped in pieces of this size. */
enum { LINES_BYTES = 64 * 1024, PIECE_BYTES = 8 * 1024 };

struct export
{
	const ww_corpus *corpus;
	int (*write)(void *user, const char *data, size_t size);
	void *user;
	struct vec lines; /* char: what was not handed over yet */
	struct vec text;  /* char: of the document under way, what was not escaped yet */
	struct speller speller;
	const struct segment *segment; /* that the document is in */
	struct field_reader **readers; /* one a field of the store */
	size_t *in_segment;            /* the number of each field in the segment, or its field count for none */
	size_t text_prefixes;
};

#define TEXT_FIELD  "text"
#define TEXT_PREFIX "text_"

/* True when a name is "text" with so many "text_" before it. */
static bool is_text_name(const char *name, size_t prefixes)
{
	for (size_t i = 0; i < prefixes; i++, name += strlen(TEXT_PREFIX))
		if (strncmp(name, TEXT_PREFIX, strlen(TEXT_PREFIX)) != 0)
			return false;
	return strcmp(name, TEXT_FIELD) == 0;
}

/*
 * How many "text_" a field of the user's called "text" gets, so that it neither stands where the text does nor under
 * the name of another field. Names are in order, in which each of these comes after the shorter ones.
 */
static size_t count_text_prefixes(const struct corpus_shared *shared)
{
	size_t prefixes = 0;

	for (size_t field = FIELD_BUILT_IN; field < shared->field_count; field++)
		prefixes += is_text_name(shared->fields[field].name, prefixes);
	return prefixes;
}

static ww_status export_begin(struct export *export, ww_error *error)
{
	struct corpus_shared *shared = export->corpus->shared;
	ww_status status = WW_OK;

	export->lines = vec_of(shared->alloc, 1);
	export->text = vec_of(shared->alloc, 1);
	export->text_prefixes = count_text_prefixes(shared);
	export->readers = alloc_zeroed(shared->alloc, shared->field_count, sizeof *export->readers);
	export->in_segment = alloc_array(shared->alloc, shared->field_count, sizeof *export->in_segment);
	if (!export->readers || !export->in_segment)
		return ww_fail_memory(error);
	for (size_t field = 0; field < shared->field_count; field++)
		WW_STEP(shared_take_field_reader(&export->readers[field], shared, field, error));
done:
	return status;
}

static void export_end(struct export *export)
{
	struct corpus_shared *shared = export->corpus->shared;

	for (size_t field = 0; export->readers && field < shared->field_count; field++)
		shared_give_field_reader(shared, field, export->readers[field]);
	alloc_free(shared->alloc, export->readers);
	alloc_free(shared->alloc, export->in_segment);
	vec_clear(&export->lines);
	vec_clear(&export->text);
}

/* Hands the lines over if they are so many bytes, at least one. */
static ww_status hand_over(struct export *export, size_t bytes, ww_error *error)
{
	int written;

	if (export->lines.count < bytes)
		return WW_OK;
	written = export->write(export->user, export->lines.items, export->lines.count);
	export->lines.count = 0;
	return written < 0 ? files_fail(error, written, "cannot write", "export") : WW_OK;
}

static ww_status put(struct export *export, const char *text, ww_error *error)
{
	return vec_append(&export->lines, text, strlen(text), error);
}

/* The inside of a string. */
static ww_status put_inside(struct export *export, ww_text text, ww_error *error)
{
	ww_status status = WW_OK;

	while (text.size) {
		size_t size = text.size < PIECE_BYTES ? text.size : PIECE_BYTES, used;

		WW_STEP(json_string_add(&export->lines, &used, text.data, size, size < text.size, error));
		WW_STEP(hand_over(export, LINES_BYTES, error));
		text = (ww_text){text.data + used, text.size - used};
	}
done:
	return status;
}

static ww_status put_name(struct export *export, size_t field, ww_error *error)
{
	const char *name = export->corpus->shared->fields[field].name;
	ww_status status;

	WW_STEP(put(export, "\"", error));
	for (size_t i = 0; strcmp(name, TEXT_FIELD) == 0 && i < export->text_prefixes; i++)
		WW_STEP(put(export, TEXT_PREFIX, error));
	WW_STEP(put_inside(export, (ww_text){name, strlen(name)}, error));
	WW_STEP(put(export, "\": \"", error));
done:
	return status;
}

static ww_status put_field(struct export *export, size_t field, uint64_t document, ww_error *error)
{
	size_t number = export->in_segment[field];
	ww_text value;
	ww_status status;

	if (number == segment_field_count(export->segment))
		return WW_OK;
	WW_STEP(field_reader_get(&value, export->readers[field], export->segment, number, document, error));
	if (value.size == 0)
		return WW_OK;
	WW_STEP(put_name(export, field, error));
	WW_STEP(put_inside(export, value, error));
	WW_STEP(put(export, "\", ", error));
done:
	return status;
}

enum { DATE_BYTES = 64 };

static ww_status put_date(struct export *export, int32_t days, ww_error *error)
{
	struct date date;
	char text[DATE_BYTES];

	if (days == DATE_NONE)
		return WW_OK;
	date = date_of_days(days);
	snprintf(text, sizeof text, "\"date\": \"%04" PRId32 "-%02u-%02u\", ", date.year, date.month, date.day);
	return put(export, text, error);
}

/* Finds the fields of the store among those of a segment; both lists are in the same order. */
static void enter_segment(struct export *export, const struct segment *segment)
{
	const struct corpus_shared *shared = export->corpus->shared;
	size_t count = segment_field_count(segment), next = 0;

	for (size_t field = 0; field < shared->field_count; field++) {
		bool has = next < count && strcmp(segment_field_name(segment, next), shared->fields[field].name) == 0;

		export->in_segment[field] = has ? next++ : count;
	}
	export->segment = segment;
}

/* The line of a document up to its text. */
static ww_status begin_line(struct export *export, struct document_place place, ww_error *error)
{
	const struct segment *segment = corpus_segment(export->corpus, place.segment);
	const struct document_table *table;
	ww_status status;

	export->speller = (struct speller){0};
	if (segment != export->segment)
		enter_segment(export, segment);
	WW_STEP(segment_documents(&table, segment, error));
	WW_STEP(put(export, "{", error));
	WW_STEP(put_field(export, FIELD_ID, place.document, error));
	WW_STEP(put_date(export, table->dates[place.document], error));
	for (size_t field = FIELD_TITLE; field < export->corpus->shared->field_count; field++)
		WW_STEP(put_field(export, field, place.document, error));
	WW_STEP(put(export, "\"text\": \"", error));
done:
	return status;
}

/* Escapes what there is of the text. */
static ww_status put_text(struct export *export, bool more, ww_error *error)
{
	struct vec *text = &export->text;
	size_t used;
	ww_status status;

	WW_STEP(json_string_add(&export->lines, &used, text->items, text->count, more, error));
	text->count -= used;
	if (text->count)
		memmove(text->items, (const char *)text->items + used, text->count);
	status = hand_over(export, LINES_BYTES, error);
done:
	return status;
}

/* Spells tokens that follow each other. */
static ww_status put_run(struct export *export, const struct token_run *run, ww_error *error)
{
	struct vec *text = &export->text;
	const struct lexicon *lexicon;
	ww_status status;

	WW_STEP(segment_lexicon(&lexicon, export->segment, error));
	for (size_t i = 0; i < run->count; i++) {
		uint32_t id = run->types[i];
		ww_text type = lexicon_type(lexicon, id);
		uint64_t before = export->speller.bytes;
		char *at;

		WW_STEP(vec_reserve(text, type.size + 1, error));
		at = vec_at(text, text->count);
		if (speller_take(&export->speller, lexicon->kinds[id], lexicon->spacing[id], (uint32_t)type.size) > before)
			*at++ = ' ';
		if (type.size)
			memcpy(at, type.data, type.size);
		text->count = (size_t)(at + type.size - (char *)text->items);
		if (text->count >= PIECE_BYTES)
			WW_STEP(put_text(export, true, error));
	}
done:
	return status;
}

static ww_status end_line(struct export *export, uint64_t document, ww_error *error)
{
	const struct document_table *table;
	ww_status status;

	WW_STEP(put_text(export, false, error));
	WW_STEP(put(export, "\"}\n", error));
	WW_STEP(segment_documents(&table, export->segment, error));
	if (export->speller.bytes != table->bytes[document])
		status =
			ww_fail(error, WW_EDAMAGED, "%s: a document is not as long as it should be", segment_name(export->segment));
done:
	return status;
}

static ww_status put_documents(struct export *export, struct token_cursor *cursor, const ww_run *run, ww_error *error)
{
	struct progress progress;
	struct token_run tokens;
	bool more;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "documents", export->corpus->rows, error));
	for (;;) {
		WW_STEP(token_cursor_next(&tokens, &more, cursor, error));
		if (!more)
			break;
		if (tokens.first)
			WW_STEP(begin_line(export, tokens.place, error));
		WW_STEP(put_run(export, &tokens, error));
		if (tokens.last)
			WW_STEP(end_line(export, tokens.place.document, error));
		WW_STEP(progress_at(&progress, tokens.row + tokens.last, error));
	}
	status = hand_over(export, 1, error);
done:
	return status;
}

ww_status ww_export_jsonl(const ww_corpus *corpus, int (*write)(void *user, const char *data, size_t size), void *user,
                          const ww_run *run, ww_error *error)
{
	struct export export = {.corpus = corpus, .write = write, .user = user};
	struct token_cursor *cursor = NULL;
	ww_status status;

	WW_STEP(export_begin(&export, error));
	WW_STEP(token_cursor_open(&cursor, corpus, 0, corpus->rows, error));
	status = put_documents(&export, cursor, run, error);
done:
	token_cursor_close(cursor);
	export_end(&export);
	return status;
}
