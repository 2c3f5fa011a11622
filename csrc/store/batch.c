#include "store/batch.h"

#include "base/well_formed.h"
#include "store/fields.h"
#include "store/notes.h"
#include "text/utf8.h"

/* Memory of a vector that is kept for the next documents; a single huge one is not to hold its own for ever. */
enum { KEPT_BYTES = 8 * 1024 * 1024 };

enum { GATHERED = 64 };

struct batch batch_of(const ww_alloc *alloc, enum word_profile profile, struct hash_key seed)
{
	return (struct batch){
		.alloc = alloc,
		.profile = profile,
		.text = vec_of(alloc, 1),
		.documents = vec_of(alloc, sizeof(struct batch_document)),
		.given = vec_of(alloc, sizeof(struct given_token)),
		.notes_of = vec_of(alloc, sizeof(uint32_t)),
		.notes = hash_map_of(alloc),
		.meta = vec_of(alloc, 1),
		.fields = vec_of(alloc, sizeof(struct batch_field)),
		.types = type_map_of(alloc, seed),
		.counts = vec_of(alloc, sizeof(uint64_t)),
		.codes = vec_of(alloc, sizeof(uint32_t)),
	};
}

static ww_status add_field(struct batch *batch, struct batch_document *document, ww_text name, ww_text value,
                           ww_error *error)
{
	struct batch_field field = {.name_size = name.size, .value_size = value.size};
	ww_status status = WW_OK;

	if (value.size == 0)
		goto done;
	WW_STEP(vec_append(&batch->meta, name.data, name.size, error));
	WW_STEP(vec_append(&batch->meta, value.data, value.size, error));
	WW_STEP(vec_push(&batch->fields, &field, error));
	document->field_count++;
done:
	return status;
}

static ww_status add_fields(struct batch *batch, struct batch_document *out, const ww_input *document, ww_error *error)
{
	const ww_text built_in[] = {
		[FIELD_ID] = document->id,   [FIELD_TITLE] = document->title, [FIELD_SOURCE] = document->source,
		[FIELD_URL] = document->url, [FIELD_LANG] = document->lang,
	};
	ww_status status = WW_OK;

	for (size_t i = 0; i < FIELD_BUILT_IN; i++) {
		const char *name = field_built_in_name(i);
		WW_STEP(add_field(batch, out, (ww_text){name, strlen(name)}, built_in[i], error));
	}
	for (size_t i = 0; i < document->field_count; i++)
		WW_STEP(add_field(batch, out, document->fields[i].name, document->fields[i].value, error));
done:
	return status;
}

static ww_status add_given(struct batch *batch, const ww_input *document, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < document->token_count; i++) {
		const ww_token *token = &document->tokens[i];
		struct given_token given = {token->start, token->end, token->ends_sentence};
		uint32_t note;

		WW_STEP(note_add(&note, &batch->notes, &batch->meta, token->lemma, token->pos, error));
		WW_STEP(vec_push(&batch->given, &given, error));
		WW_STEP(vec_push(&batch->notes_of, &note, error));
	}
done:
	return status;
}

ww_status batch_add(struct batch *batch, const ww_input *document, int32_t date, ww_error *error)
{
	struct batch_document added = {
		.text_at = batch->text.count,
		.given_at = batch->given.count,
		.given_count = document->token_count,
		.language = language_find(document->lang.data, document->lang.size),
		.is_given = document->tokens != NULL,
		.entry = {.bytes = document->text.size, .date = date},
	};
	ww_status status;

	added.folding = language_folding(added.language);
	WW_STEP(add_fields(batch, &added, document, error));
	WW_STEP(add_given(batch, document, error));
	WW_STEP(vec_append(&batch->text, document->text.data, document->text.size, error));
	status = vec_push(&batch->documents, &added, error);
done:
	return status;
}

static uint16_t tag_of(const struct token *piece, enum folding folding)
{
	bool turkic = folding == FOLDING_TURKIC && !token_is_layout(piece->kind) &&
	              fold_depends_on_language(piece->text, piece->size);

	return (uint16_t)(piece->kind | (piece->ends_sentence ? TYPE_TAG_ENDING : 0) | (turkic ? TYPE_TAG_TURKIC : 0));
}

/*
 * Pieces are gathered first and looked up then: their slots are on the way from memory while others are scanned, and
 * the two loops, each with its own hard branches, do not spoil each other's guesses.
 */
struct gathered_piece {
	const char *text;
	struct type_probe probe;
};

static inline void gather(struct gathered_piece *out, const struct batch *batch, const struct token *piece,
                          enum folding folding, uint32_t note)
{
	uint16_t tag = tag_of(piece, folding);

	out->text = piece->text;
	out->probe = type_map_probe(batch->types.seed, piece->text, piece->size, tag, note);
	type_map_fetch(&batch->types, out->probe.hash);
}

static void count_kinds(struct document_entry *entry, const struct gathered_piece *pieces, size_t count)
{
	uint32_t tokens = 0, words = 0;

	for (size_t i = 0; i < count; i++) {
		uint8_t kind = pieces[i].probe.shape & TYPE_TAG_KIND;

		tokens += !token_is_layout(kind);
		words += token_is_word(kind);
	}
	entry->tokens += tokens;
	entry->words += words;
}

static ww_status look_up(struct batch *batch, const struct gathered_piece *pieces, size_t count, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_reserve(&batch->codes, count, error));
	uint32_t *codes = vec_at(&batch->codes, batch->codes.count);
	for (size_t i = 0; i < count; i++) {
		bool added;

		WW_STEP(type_map_add_probe(&codes[i], &added, &batch->types, &pieces[i].probe, pieces[i].text, error));
		if (added) {
			WW_STEP(vec_push(&batch->counts, &(uint64_t){0}, error));
			batch->type_text_bytes += type_probe_size(&pieces[i].probe);
		}
		((uint64_t *)batch->counts.items)[codes[i]]++;
	}
	batch->codes.count += count;
done:
	return status;
}

static size_t gather_text(struct gathered_piece *pieces, size_t most, struct batch *batch,
                          struct batch_document *document, struct piece_scanner *scanner)
{
	struct token piece;
	size_t count = 0;

	while (count < most && piece_scanner_next(scanner, &piece))
		gather(&pieces[count++], batch, &piece, document->folding, 0);
	return count;
}

/* A given token gives its note to its pieces, of which it has more than one when it is too long. */
static size_t gather_given(struct gathered_piece *pieces, size_t most, struct batch *batch,
                           struct batch_document *document, struct piece_scanner *scanner)
{
	const struct given_token *given = batch->given.items;
	const uint32_t *notes = batch->notes_of.items;
	const char *text = (const char *)batch->text.items + document->text_at;
	struct token piece;
	size_t count = 0;

	for (; count < most && piece_scanner_next(scanner, &piece); count++) {
		uint64_t at = (uint64_t)(piece.text - text);
		bool layout = token_is_layout(piece.kind);

		while (!layout && given[document->given_at].end <= at)
			document->given_at++;
		gather(&pieces[count], batch, &piece, document->folding, layout ? 0 : notes[document->given_at]);
	}
	return count;
}

static ww_status cut_document(struct batch *batch, struct batch_document *document, ww_error *error)
{
	const struct given_token *given = (const struct given_token *)batch->given.items + document->given_at;
	const char *text = (const char *)batch->text.items + document->text_at;
	uint64_t size = document->entry.bytes, codes = batch->codes.count;
	struct gathered_piece pieces[GATHERED];
	struct piece_scanner scanner;
	size_t count;
	ww_status status;

	piece_scanner_begin(&scanner, batch->profile, document->language, text, size);
	if (document->is_given)
		piece_scanner_give(&scanner, given, document->given_count);
	do {
		count = document->is_given ? gather_given(pieces, GATHERED, batch, document, &scanner)
		                           : gather_text(pieces, GATHERED, batch, document, &scanner);
		count_kinds(&document->entry, pieces, count);
		WW_STEP(look_up(batch, pieces, count, error));
	} while (count == GATHERED);
	document->entry.codes = batch->codes.count - codes;
	if (well_formed(text, size) != size)
		batch->invalid_bytes += utf8_invalid(text, size);
done:
	return status;
}

static ww_status cut_documents(struct batch *batch, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_reserve(&batch->text, TYPE_MAP_SLACK, error));
	memset(vec_at(&batch->text, batch->text.count), 0, TYPE_MAP_SLACK);
	WW_STEP(vec_reserve(&batch->codes, batch->text.count / 4, error));
	for (size_t i = 0; i < batch->documents.count; i++)
		WW_STEP(cut_document(batch, vec_at(&batch->documents, i), error));
done:
	return status;
}

void batch_cut(struct batch *batch)
{
	batch->error.status = WW_OK;
	batch->error.status = cut_documents(batch, &batch->error);
}

static void empty(struct vec *vec)
{
	if (vec->capacity * vec->item_size > KEPT_BYTES)
		vec_clear(vec);
	vec->count = 0;
}

void batch_empty(struct batch *batch)
{
	empty(&batch->text);
	empty(&batch->documents);
	empty(&batch->given);
	empty(&batch->notes_of);
	empty(&batch->meta);
	empty(&batch->fields);
	empty(&batch->counts);
	empty(&batch->codes);
	hash_map_clear(&batch->notes);
	if (type_map_bytes(&batch->types) > KEPT_BYTES)
		type_map_clear(&batch->types);
	else
		type_map_empty(&batch->types);
	batch->type_text_bytes = batch->invalid_bytes = 0;
}

void batch_clear(struct batch *batch)
{
	vec_clear(&batch->text);
	vec_clear(&batch->documents);
	vec_clear(&batch->given);
	vec_clear(&batch->notes_of);
	vec_clear(&batch->meta);
	vec_clear(&batch->fields);
	vec_clear(&batch->counts);
	vec_clear(&batch->codes);
	hash_map_clear(&batch->notes);
	type_map_clear(&batch->types);
}
