#include "store/segment_buffer.h"

#include <string.h>

#include "text/fold.h"

/* What the 32-bit text offsets and ids of struct lexicon can hold; folding makes a text three times as long at most. */
static const uint64_t TYPE_TEXT_MAX = UINT64_C(1) << 30;
static const uint64_t TYPES_MAX = UINT64_C(1) << 31;

/*
 * Types of a batch between one that is looked for and one whose slot the processor is told to fetch. The map of a large
 * segment is far larger than any cache, and waiting for memory would be most of the work.
 */
enum { FETCH_AHEAD = 12 };

/* What turning the buffer into a segment takes besides: ranks, candidates and columns a type, entries of the index. */
enum { WRITING_TYPE_BYTES = 128, WRITING_ENTRIES = 16 * 1024 * 1024 };

ww_status segment_buffer_begin(struct segment_buffer *buffer, const ww_alloc *alloc, enum word_profile profile,
                               struct hash_key seed, ww_error *error)
{
	*buffer = (struct segment_buffer){
		.alloc = alloc,
		.profile = profile,
		.types = type_map_of(alloc, seed),
		.texts = arena_of(alloc),
		.type_uses = vec_of(alloc, sizeof(struct type_use)),
		.terms = type_map_of(alloc, seed),
		.notes = hash_map_of(alloc),
		.folded = vec_of(alloc, 1),
		.numbers = vec_of(alloc, sizeof(uint32_t)),
		.codes = code_list_of(alloc),
		.documents = vec_of(alloc, sizeof(struct document_entry)),
	};
	return field_buffer_begin(&buffer->fields, alloc, error);
}

/* A copy of a text that stays. */
static ww_status keep(const char **out, struct segment_buffer *buffer, const char *text, size_t size, ww_error *error)
{
	*out = arena_copy(&buffer->texts, text, size);
	return *out ? WW_OK : ww_fail_memory(error);
}

/* The term of a new type, whose key has the kept text; text is the same in the batch. */
static ww_status find_term(uint32_t *term, struct segment_buffer *buffer, const char *text, const struct type_key *key,
                           ww_error *error)
{
	bool trivial = fold_is_trivial(text, key->size), added;
	size_t size = key->size;
	ww_status status;

	if (!trivial) {
		enum folding folding = key->tag & TYPE_TAG_TURKIC ? FOLDING_TURKIC : FOLDING_COMMON;
		buffer->folded.count = 0;
		WW_STEP(fold_text(&buffer->folded, text, size, folding, error));
		size = buffer->folded.count;
		WW_STEP(vec_reserve(&buffer->folded, TYPE_MAP_SLACK, error));
		text = buffer->folded.items;
	}
	WW_STEP(type_map_add(term, &added, &buffer->terms, text, size, 0, 0, error));
	if (!added)
		goto done;
	if (trivial)
		buffer->terms.keys[*term].text = key->text;
	else
		WW_STEP(keep(&buffer->terms.keys[*term].text, buffer, text, size, error));
done:
	return status;
}

/* What a new type needs besides its key, whose text is still that of the batch. */
static ww_status add_type(struct segment_buffer *buffer, struct type_key *key, ww_error *error)
{
	struct type_use use = {.term = LEXICON_NO_TERM};
	const char *text = key->text;
	ww_status status;

	WW_STEP(keep(&key->text, buffer, text, key->size, error));
	buffer->type_text_bytes += key->size;
	buffer->has_turkic |= (key->tag & TYPE_TAG_TURKIC) != 0;
	if (!token_is_layout(key->tag & TYPE_TAG_KIND))
		WW_STEP(find_term(&use.term, buffer, text, key, error));
	status = vec_push(&buffer->type_uses, &use, error);
done:
	return status;
}

ww_status segment_buffer_type(uint32_t *number, struct segment_buffer *buffer, ww_text text, uint16_t tag,
                              uint32_t note, ww_error *error)
{
	bool added;
	ww_status status;

	WW_STEP(type_map_add(number, &added, &buffer->types, text.data, text.size, tag, note, error));
	if (added)
		status = add_type(buffer, &buffer->types.keys[*number], error);
done:
	return status;
}

/* Adds the types of a batch: buffer->numbers gets their numbers here, by their numbers there. */
static ww_status take_types(struct segment_buffer *buffer, const struct batch *batch, const uint32_t *note_of,
                            ww_error *error)
{
	const uint64_t *counts = batch->counts.items;
	const struct type_key *keys = batch->types.keys;
	size_t count = batch->types.count;
	ww_status status;

	buffer->numbers.count = 0;
	WW_STEP(vec_append(&buffer->numbers, NULL, count, error));
	uint32_t *numbers = buffer->numbers.items;
	for (size_t i = 0; i < count; i++) {
		if (i + FETCH_AHEAD < count)
			type_map_fetch(&buffer->types, keys[i + FETCH_AHEAD].hash);
		WW_STEP(segment_buffer_type(&numbers[i], buffer, (ww_text){keys[i].text, keys[i].size}, keys[i].tag,
		                            keys[i].note ? note_of[keys[i].note - 1] : 0, error));
		((struct type_use *)buffer->type_uses.items)[numbers[i]].count += counts[i];
	}
done:
	return status;
}

/* The notes of a batch get numbers in the buffer. */
static ww_status take_notes(uint32_t **out, struct segment_buffer *buffer, const struct batch *batch, ww_error *error)
{
	uint32_t *note_of = alloc_array(buffer->alloc, batch->notes.count, sizeof *note_of);
	ww_status status = WW_OK;

	*out = note_of;
	if (!note_of)
		return ww_fail_memory(error);
	for (size_t i = 0; i < batch->notes.count; i++) {
		const struct hash_map_key *key = &batch->notes.keys[i];
		WW_STEP(hash_map_add(&note_of[i], NULL, &buffer->notes, key->data, key->size, 0, error));
		note_of[i]++;
	}
done:
	return status;
}

static ww_status take_fields(struct segment_buffer *buffer, const struct batch *batch, ww_error *error)
{
	const struct batch_field *field = batch->fields.items;
	const char *at = batch->meta.items;
	uint64_t number = buffer->documents.count;
	ww_status status = WW_OK;

	for (size_t i = 0; i < batch->documents.count; i++, number++) {
		const struct batch_document *document = vec_at(&batch->documents, i);

		for (uint64_t left = document->field_count; left > 0; left--, field++) {
			ww_text name = {at, field->name_size}, value = {at + field->name_size, field->value_size};

			WW_STEP(field_buffer_add(&buffer->fields, name, value, number, error));
			at = value.data + value.size;
		}
	}
done:
	return status;
}

ww_status segment_buffer_take(struct segment_buffer *buffer, const struct batch *batch, ww_error *error)
{
	uint32_t *note_of = NULL;
	ww_status status;

	if (batch->type_text_bytes > TYPE_TEXT_MAX || batch->types.count > TYPES_MAX)
		return ww_fail(error, WW_ELIMIT, "a document with more different words than a segment can hold");
	WW_STEP(take_notes(&note_of, buffer, batch, error));
	WW_STEP(take_types(buffer, batch, note_of, error));
	WW_STEP(code_list_append(&buffer->codes, batch->codes.items, batch->codes.count, buffer->numbers.items, error));
	WW_STEP(take_fields(buffer, batch, error));
	for (size_t i = 0; i < batch->documents.count; i++) {
		const struct batch_document *document = vec_at(&batch->documents, i);
		WW_STEP(vec_push(&buffer->documents, &document->entry, error));
	}
done:
	alloc_free(buffer->alloc, note_of);
	return status;
}

struct buffer_growth batch_growth(const struct batch *batch)
{
	return (struct buffer_growth){
		.types = batch->types.count,
		.type_text_bytes = batch->type_text_bytes,
		.codes = batch->codes.count,
		.documents = batch->documents.count,
		.field_bytes = batch->meta.count,
	};
}

bool segment_buffer_has_room(const struct segment_buffer *buffer, const struct buffer_growth *growth)
{
	if (buffer->documents.count == 0)
		return true;
	return growth->type_text_bytes <= TYPE_TEXT_MAX - buffer->type_text_bytes &&
	       growth->types <= TYPES_MAX - buffer->types.count;
}

/* An array that grows by half, from count items to so many more, with its old place. */
static uint64_t array_need(const struct vec *vec, uint64_t more)
{
	uint64_t count = vec->count + more;

	return (count > vec->capacity ? count + count / 2 + vec->capacity : vec->capacity) * vec->item_size;
}

uint64_t segment_buffer_need(const struct segment_buffer *buffer, const struct buffer_growth *growth)
{
	uint64_t types = buffer->types.count + growth->types, codes = buffer->codes.count + growth->codes;
	uint64_t texts = buffer->texts.bytes + 3 * growth->type_text_bytes;
	uint64_t held = type_map_need(&buffer->types, types) + type_map_need(&buffer->terms, types) + texts +
	                hash_map_bytes(&buffer->notes) + array_need(&buffer->type_uses, growth->types) +
	                code_list_bytes(&buffer->codes) + growth->codes * sizeof(uint32_t) +
	                array_need(&buffer->documents, growth->documents) +
	                2 * (field_buffer_bytes(&buffer->fields) + growth->field_bytes);

	return held + types * WRITING_TYPE_BYTES + 2 * texts + (codes < WRITING_ENTRIES ? codes : WRITING_ENTRIES) * 4;
}

void segment_buffer_clear(struct segment_buffer *buffer)
{
	type_map_clear(&buffer->types);
	arena_clear(&buffer->texts);
	vec_clear(&buffer->type_uses);
	type_map_clear(&buffer->terms);
	hash_map_clear(&buffer->notes);
	vec_clear(&buffer->folded);
	vec_clear(&buffer->numbers);
	code_list_clear(&buffer->codes);
	vec_clear(&buffer->documents);
	field_buffer_clear(&buffer->fields);
	buffer->type_text_bytes = 0;
}
