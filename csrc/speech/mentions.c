#include "speech/mentions.h"

#include "base/progress.h"
#include "corpus/ids.h"
#include "speech/cells.h"
#include "store/segment.h"
#include "table/table.h"
#include "text/fold.h"
#include "text/words.h"

/* Rows between two looks at the clock. */
enum { ROWS_A_STEP = 256 };

struct column_of_mentions {
	const char *name;
	ww_column_type type;
	const char *type_name;
};

static ww_status find_column(size_t *out, const ww_table *table, struct column_of_mentions wanted, ww_error *error)
{
	*out = ww_table_find(table, wanted.name);
	if (*out == ww_table_columns(table))
		return ww_fail(error, WW_EINVAL, "mentions have no column %s", wanted.name);
	if (ww_table_column(table, *out).type != wanted.type)
		return ww_fail(error, WW_EINVAL, "the column %s of mentions is not %s", wanted.name, wanted.type_name);
	return WW_OK;
}

/* The table's width when it has no such column. */
static ww_status find_optional(size_t *out, const ww_table *table, const char *name, ww_error *error)
{
	*out = ww_table_find(table, name);
	if (*out == ww_table_columns(table))
		return WW_OK;
	return find_column(out, table, (struct column_of_mentions){name, WW_UTF8, "utf8"}, error);
}

static ww_status find_columns(struct mentions *mentions, ww_error *error)
{
	const ww_table *table = mentions->table;
	ww_status status;

	WW_STEP(find_column(&mentions->text_column, table, (struct column_of_mentions){"text", WW_UTF8, "utf8"}, error));
	WW_STEP(find_column(&mentions->document_column, table, (struct column_of_mentions){"document", WW_UTF8, "utf8"},
	                    error));
	WW_STEP(
		find_column(&mentions->source_column, table, (struct column_of_mentions){"source", WW_UTF8, "utf8"}, error));
	WW_STEP(
		find_column(&mentions->date_column, table, (struct column_of_mentions){"date", WW_DATE32, "date32"}, error));
done:
	return status;
}

static size_t words_in(ww_text text)
{
	struct word_scanner scanner;
	struct token token;
	size_t count = 0;

	word_scanner_begin(&scanner, PROFILE_NEWS, language_find("", 0), text.data, text.size);
	while (word_scanner_next(&scanner, &token))
		count += token_is_word(token.kind);
	return count;
}

/* Other glosses explain a slogan, or say where it was seen. */
static bool is_translation(ww_text text, ww_text gloss)
{
	size_t words = words_in(text), of_gloss = words_in(gloss);

	return of_gloss * 2 > words && of_gloss <= words * 2 + 4;
}

/* Puts a slogan and the translation that its text gives into one group. */
static ww_status read_gloss(struct mentions *mentions, uint64_t row, ww_error *error)
{
	ww_text text = ww_table_text(mentions->table, mentions->text_column, row), gloss_text;
	uint32_t gloss;
	ww_status status;

	if (!cell_is_there(mentions->table, mentions->gloss_column, row) || mentions->variant_of[row] == VARIANT_NONE)
		return WW_OK;
	gloss_text = ww_table_text(mentions->table, mentions->gloss_column, row);
	if (!is_translation(text, gloss_text))
		return WW_OK;
	WW_STEP(variants_add(&gloss, mentions->variants, gloss_text, VARIANT_NONE, 0, error));
	if (gloss != VARIANT_NONE)
		variants_link(mentions->variants, mentions->variant_of[row], gloss);
done:
	return status;
}

/* Fills mentions->words with the words of a text, folded, each with a blank behind it. */
static ww_status spell_words(struct mentions *mentions, ww_text text, ww_error *error)
{
	struct word_scanner scanner;
	struct token token;
	ww_status status = WW_OK;

	mentions->words.count = 0;
	word_scanner_begin(&scanner, PROFILE_NEWS, language_find("", 0), text.data, text.size);
	while (word_scanner_next(&scanner, &token)) {
		if (!token_is_word(token.kind))
			continue;
		WW_STEP(fold_text(&mentions->words, token.text, token.size, FOLDING_COMMON, error));
		WW_STEP(vec_push(&mentions->words, " ", error));
	}
done:
	return status;
}

/* The speaker of a row as an owner of variants. */
static ww_status read_speaker(uint32_t *out, struct mentions *mentions, uint64_t row, ww_error *error)
{
	const struct vec *words = &mentions->words;
	ww_text speaker;
	uint32_t number;
	bool added;
	ww_status status;

	*out = VARIANT_NONE;
	if (mentions->speaker_column == ww_table_columns(mentions->table))
		return WW_OK;
	WW_STEP(spell_words(mentions, ww_table_text(mentions->table, mentions->text_column, row), error));
	if (!cell_is_there(mentions->table, mentions->speaker_column, row)) {
		number = hash_map_find(&mentions->said, words->items, words->count, 0);
		if (number != HASH_MAP_NONE)
			*out = *(uint32_t *)vec_at(&mentions->first_speakers, number);
		return WW_OK;
	}
	speaker = ww_table_text(mentions->table, mentions->speaker_column, row);
	WW_STEP(hash_map_add(out, NULL, &mentions->speakers, speaker.data, speaker.size, 0, error));
	WW_STEP(hash_map_add(&number, &added, &mentions->said, words->items, words->count, 0, error));
	if (added)
		WW_STEP(vec_push(&mentions->first_speakers, out, error));
done:
	return status;
}

static ww_status read_variant(struct mentions *mentions, uint64_t row, ww_error *error)
{
	ww_text text = ww_table_text(mentions->table, mentions->text_column, row);
	uint32_t owner;
	ww_status status;

	mentions->variant_of[row] = VARIANT_NONE;
	if (mentions->min_words > 1 && words_in(text) < mentions->min_words)
		return WW_OK;
	WW_STEP(read_speaker(&owner, mentions, row, error));
	WW_STEP(variants_add(&mentions->variant_of[row], mentions->variants, text, owner, 1, error));
done:
	return status;
}

static ww_status read_row(struct mentions *mentions, uint64_t row, ww_error *error)
{
	const ww_table *table = mentions->table;
	ww_text document = ww_table_text(table, mentions->document_column, row);
	ww_text source = ww_table_text(table, mentions->source_column, row);
	ww_status status;

	WW_STEP(read_variant(mentions, row, error));
	WW_STEP(read_gloss(mentions, row, error));
	WW_STEP(
		hash_map_add(&mentions->document_of[row], NULL, &mentions->documents, document.data, document.size, 0, error));
	mentions->source_of[row] = VARIANT_NONE;
	if (cell_is_there(table, mentions->source_column, row))
		WW_STEP(hash_map_add(&mentions->source_of[row], NULL, &mentions->sources, source.data, source.size, 0, error));
done:
	return status;
}

static ww_status read_rows(struct mentions *mentions, const ww_run *run, ww_error *error)
{
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "mentions", mentions->rows, error));
	for (uint64_t row = 0; row < mentions->rows; row++) {
		if (row % ROWS_A_STEP == 0)
			WW_STEP(progress_at(&progress, row, error));
		WW_STEP(read_row(mentions, row, error));
	}
	WW_STEP(variants_finish(mentions->variants, error));
	WW_STEP(progress_at(&progress, mentions->rows, error));
done:
	return status;
}

static struct mentions mentions_of(const ww_table *table)
{
	const ww_alloc *alloc = &table->alloc;

	return (struct mentions){.alloc = alloc,
	                         .table = table,
	                         .rows = ww_table_rows(table),
	                         .documents = hash_map_of(alloc),
	                         .sources = hash_map_of(alloc),
	                         .medium_column = ww_table_columns(table),
	                         .gloss_column = ww_table_columns(table),
	                         .speaker_column = ww_table_columns(table),
	                         .speakers = hash_map_of(alloc),
	                         .said = hash_map_of(alloc),
	                         .first_speakers = vec_of(alloc, sizeof(uint32_t)),
	                         .words = vec_of(alloc, 1)};
}

static ww_status read_table(struct mentions *mentions, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = mentions->alloc;
	ww_status status;

	WW_STEP(variants_new(&mentions->variants, alloc, error));
	mentions->variant_of = alloc_array(alloc, mentions->rows, sizeof *mentions->variant_of);
	mentions->document_of = alloc_array(alloc, mentions->rows, sizeof *mentions->document_of);
	mentions->source_of = alloc_array(alloc, mentions->rows, sizeof *mentions->source_of);
	if (!mentions->variant_of || !mentions->document_of || !mentions->source_of) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(read_rows(mentions, run, error));
done:
	return status;
}

ww_status mentions_read(struct mentions *mentions, const ww_table *table, const ww_run *run, ww_error *error)
{
	ww_status status;

	*mentions = mentions_of(table);
	WW_STEP(find_columns(mentions, error));
	WW_STEP(find_optional(&mentions->medium_column, table, "medium", error));
	WW_STEP(find_optional(&mentions->gloss_column, table, "gloss", error));
	WW_STEP(read_table(mentions, run, error));
	WW_STEP(variants_find_templates(mentions->variants, error));
done:
	return status;
}

ww_status mentions_read_quotations(struct mentions *mentions, const ww_table *table, uint32_t min_words,
                                   const ww_run *run, ww_error *error)
{
	ww_status status;

	*mentions = mentions_of(table);
	mentions->min_words = min_words;
	WW_STEP(find_columns(mentions, error));
	WW_STEP(find_column(&mentions->speaker_column, table, (struct column_of_mentions){"speaker_id", WW_UTF8, "utf8"},
	                    error));
	WW_STEP(read_table(mentions, run, error));
done:
	return status;
}

uint32_t mentions_slogan(const struct mentions *mentions, uint64_t row)
{
	uint32_t variant = mentions->variant_of[row];

	return variant == VARIANT_NONE ? VARIANT_NONE : variants_at(mentions->variants, variant)->slogan;
}

int32_t mentions_date(const struct mentions *mentions, uint64_t row)
{
	if (!cell_is_there(mentions->table, mentions->date_column, row))
		return DATE_NONE;
	return (int32_t)ww_table_integer(mentions->table, mentions->date_column, row);
}

ww_text mentions_document(const struct mentions *mentions, uint64_t row)
{
	return ww_table_text(mentions->table, mentions->document_column, row);
}

ww_status mentions_documents(uint64_t **out, const struct mentions *mentions, const ww_corpus *corpus, ww_error *error)
{
	struct document_place place;
	ww_status status = WW_OK;

	*out = alloc_array(mentions->alloc, mentions->documents.count, sizeof **out);
	if (!*out)
		return ww_fail_memory(error);
	for (size_t i = 0; i < mentions->documents.count; i++) {
		const struct hash_map_key *id = &mentions->documents.keys[i];

		WW_STEP(corpus_find_id(&place, &(*out)[i], corpus, (ww_text){id->data, id->size}, error));
	}
done:
	return status;
}

void mentions_clear(struct mentions *mentions)
{
	alloc_free(mentions->alloc, mentions->source_of);
	alloc_free(mentions->alloc, mentions->document_of);
	alloc_free(mentions->alloc, mentions->variant_of);
	vec_clear(&mentions->words);
	vec_clear(&mentions->first_speakers);
	hash_map_clear(&mentions->said);
	hash_map_clear(&mentions->speakers);
	hash_map_clear(&mentions->sources);
	hash_map_clear(&mentions->documents);
	variants_free(mentions->variants);
	*mentions = (struct mentions){0};
}
