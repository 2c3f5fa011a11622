#include "store/segment_buffer.h"

#include <string.h>

#include "text/fold.h"
#include "text/pieces.h"

/* What the 32-bit text offsets and ids of struct lexicon can hold; folding makes a text three times as long at most. */
static const uint64_t TYPE_TEXT_MAX = UINT64_C(1) << 30;
static const uint64_t TYPES_MAX = UINT64_C(1) << 31;

ww_status segment_buffer_begin(struct segment_buffer *buffer, const ww_alloc *alloc, enum word_profile profile,
                               ww_error *error)
{
	*buffer = (struct segment_buffer){
		.alloc = alloc,
		.profile = profile,
		.types = hash_map_of(alloc),
		.recent = alloc_zeroed(alloc, 1, sizeof *buffer->recent),
		.type_uses = vec_of(alloc, sizeof(struct type_use)),
		.terms = hash_map_of(alloc),
		.term_uses = vec_of(alloc, sizeof(struct term_use)),
		.folded = vec_of(alloc, 1),
		.codes = code_list_of(alloc),
		.documents = vec_of(alloc, sizeof(struct document_entry)),
	};
	if (!buffer->recent)
		return ww_fail_memory(error);
	return field_buffer_begin(&buffer->fields, alloc, error);
}

/* The term of a new type. */
static ww_status find_term(uint32_t *term, struct segment_buffer *buffer, const struct token *piece, ww_error *error)
{
	const char *text = piece->text;
	size_t size = piece->size;
	struct term_use use = {0};
	bool added;
	ww_status status;

	if (!fold_is_trivial(text, size)) {
		buffer->folded.count = 0;
		WW_STEP(fold_text(&buffer->folded, text, size, FOLDING_COMMON, error));
		text = buffer->folded.items;
		size = buffer->folded.count;
	}
	WW_STEP(hash_map_add(term, &added, &buffer->terms, text, size, 0, error));
	if (added)
		WW_STEP(vec_push(&buffer->term_uses, &use, error));
done:
	return status;
}

static ww_status add_type(struct segment_buffer *buffer, const struct token *piece, ww_error *error)
{
	struct type_use use = {.term = LEXICON_NO_TERM};
	ww_status status;

	buffer->type_text_bytes += piece->size;
	if (buffer->type_text_bytes > TYPE_TEXT_MAX || buffer->types.count > TYPES_MAX)
		return ww_fail(error, WW_ELIMIT, "a document with more different words than a segment can hold");
	if (!token_is_layout(piece->kind))
		WW_STEP(find_term(&use.term, buffer, piece, error));
	status = vec_push(&buffer->type_uses, &use, error);
done:
	return status;
}

static ww_status add_piece(struct segment_buffer *buffer, const struct token *piece, struct document_entry *entry,
                           ww_error *error)
{
	uint32_t type;
	bool added;
	ww_status status;

	WW_STEP(recent_types_add(&type, &added, buffer->recent, &buffer->types, piece->text, piece->size,
	                         type_tag(piece->kind, piece->ends_sentence), error));
	if (added)
		WW_STEP(add_type(buffer, piece, error));
	struct type_use *use = (struct type_use *)buffer->type_uses.items + type;
	use->count++;
	if (use->term != LEXICON_NO_TERM) {
		struct term_use *term = (struct term_use *)buffer->term_uses.items + use->term;
		uint64_t document = buffer->documents.count + 1;
		term->documents += term->last != document;
		term->last = document;
		entry->tokens++;
	}
	entry->words += token_is_word(piece->kind);
	entry->codes++;
	status = code_list_push(&buffer->codes, type, error);
done:
	return status;
}

static ww_status add_fields(struct segment_buffer *buffer, const ww_input *document, ww_error *error)
{
	const ww_text built_in[] = {
		[FIELD_ID] = document->id,   [FIELD_TITLE] = document->title, [FIELD_SOURCE] = document->source,
		[FIELD_URL] = document->url, [FIELD_LANG] = document->lang,
	};
	uint64_t number = buffer->documents.count;
	ww_status status;

	for (size_t i = 0; i < FIELD_BUILT_IN; i++) {
		const char *name = field_built_in_name(i);
		WW_STEP(field_buffer_add(&buffer->fields, (ww_text){name, strlen(name)}, built_in[i], number, error));
	}
	for (size_t i = 0; i < document->field_count; i++)
		WW_STEP(field_buffer_add(&buffer->fields, document->fields[i].name, document->fields[i].value, number, error));
done:
	return status;
}

ww_status segment_buffer_add(struct segment_buffer *buffer, const ww_input *document, int32_t date, ww_error *error)
{
	const struct language *language = language_find(document->lang.data, document->lang.size);
	struct document_entry entry = {.bytes = document->text.size, .date = date};
	struct piece_scanner scanner;
	struct token piece;
	ww_status status;

	piece_scanner_begin(&scanner, buffer->profile, language, document->text.data, document->text.size);
	while (piece_scanner_next(&scanner, &piece))
		WW_STEP(add_piece(buffer, &piece, &entry, error));
	WW_STEP(add_fields(buffer, document, error));
	status = vec_push(&buffer->documents, &entry, error);
done:
	return status;
}

bool segment_buffer_has_room(const struct segment_buffer *buffer, uint64_t text_bytes)
{
	return text_bytes <= TYPE_TEXT_MAX - buffer->type_text_bytes && text_bytes <= TYPES_MAX - buffer->types.count;
}

size_t segment_buffer_bytes(const struct segment_buffer *buffer)
{
	return sizeof *buffer->recent + hash_map_bytes(&buffer->types) + hash_map_bytes(&buffer->terms) +
	       buffer->type_uses.capacity * sizeof(struct type_use) + buffer->term_uses.capacity * sizeof(struct term_use) +
	       code_list_bytes(&buffer->codes) + buffer->documents.capacity * sizeof(struct document_entry) +
	       field_buffer_bytes(&buffer->fields);
}

void segment_buffer_clear(struct segment_buffer *buffer)
{
	hash_map_clear(&buffer->types);
	alloc_free(buffer->alloc, buffer->recent);
	buffer->recent = NULL;
	hash_map_clear(&buffer->terms);
	vec_clear(&buffer->type_uses);
	vec_clear(&buffer->term_uses);
	vec_clear(&buffer->folded);
	code_list_clear(&buffer->codes);
	vec_clear(&buffer->documents);
	field_buffer_clear(&buffer->fields);
	buffer->type_text_bytes = 0;
}
