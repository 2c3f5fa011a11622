#include "store/lexicon_file.h"

#include <string.h>

#include "store/notes.h"

struct lexicon_writer {
	const struct segment_buffer *buffer;
	const struct ranks *ranks;
	struct vec columns[LEXICON_COLUMNS];
};

static const struct type_key *type_key(const struct lexicon_writer *writer, uint32_t id)
{
	return &writer->buffer->types.keys[writer->ranks->type_at[id]];
}

static const struct type_use *type_use(const struct lexicon_writer *writer, uint32_t id)
{
	return (const struct type_use *)writer->buffer->type_uses.items + writer->ranks->type_at[id];
}

/* Bytes that two texts share at their starts, as far as a byte can tell. */
static uint8_t shared_bytes(const struct type_key *left, const struct type_key *right)
{
	uint8_t shared = 0;

	while (shared < UINT8_MAX && shared < left->size && shared < right->size &&
	       left->text[shared] == right->text[shared])
		shared++;
	return shared;
}

/* Types with equal counts follow each other by text, and half of all types occur once: so texts share their starts. */
static ww_status put_types(struct lexicon_writer *writer, ww_error *error)
{
	static const struct type_key nothing = {.text = ""};
	const struct type_key *before = &nothing;
	struct vec *columns = writer->columns;
	uint64_t count = 0;
	ww_status status = WW_OK;

	for (uint32_t id = 0; id < writer->ranks->types; id++) {
		const struct type_key *key = type_key(writer, id);
		uint64_t next = type_use(writer, id)->count;
		uint8_t shared = shared_bytes(before, key);
		WW_STEP(bytes_u8(&columns[COLUMN_KINDS], (uint8_t)key->tag, error));
		WW_STEP(bytes_varint(&columns[COLUMN_COUNTS], id ? count - next : next, error));
		WW_STEP(bytes_u8(&columns[COLUMN_SHARED], shared, error));
		WW_STEP(bytes_varint(&columns[COLUMN_REST_SIZES], key->size - shared, error));
		WW_STEP(vec_append(&columns[COLUMN_REST], key->text + shared, key->size - shared, error));
		before = key;
		count = next;
	}
done:
	return status;
}

static bool is_lower_of(const struct type_key *term, const struct type_key *type)
{
	if (term->size != type->size)
		return false;
	for (uint32_t i = 0; i < type->size; i++)
		if (term->text[i] != lower_ascii(type->text[i]))
			return false;
	return true;
}

static enum term_way way_to_spell(const struct type_key *term, const struct type_key *type)
{
	if (term->size == type->size && memcmp(term->text, type->text, term->size) == 0)
		return TERM_SAME;
	return is_lower_of(term, type) ? TERM_LOWER : TERM_SPELT;
}

static ww_status put_new_term(struct lexicon_writer *writer, const struct type_key *term, const struct type_key *type,
                              ww_error *error)
{
	struct vec *columns = writer->columns;
	enum term_way way = way_to_spell(term, type);
	ww_status status;

	WW_STEP(bytes_u8(&columns[COLUMN_TERM_WAYS], (uint8_t)way, error));
	if (way == TERM_SPELT) {
		WW_STEP(bytes_varint(&columns[COLUMN_TERM_TEXT_SIZES], term->size, error));
		WW_STEP(vec_append(&columns[COLUMN_TERM_TEXTS], term->text, term->size, error));
	}
done:
	return status;
}

static ww_status put_terms(struct lexicon_writer *writer, ww_error *error)
{
	struct vec *columns = writer->columns;
	uint32_t known = 0;
	ww_status status = WW_OK;

	for (uint32_t id = 0; id < writer->ranks->types; id++) {
		uint32_t number = type_use(writer, id)->term;
		if (number == LEXICON_NO_TERM)
			continue;
		uint32_t term = writer->ranks->term_of[id];
		if (term == known) {
			WW_STEP(put_new_term(writer, &writer->buffer->terms.keys[number], type_key(writer, id), error));
			known++;
		} else {
			WW_STEP(bytes_u8(&columns[COLUMN_TERM_WAYS], TERM_KNOWN, error));
			WW_STEP(bytes_varint(&columns[COLUMN_TERM_BACK], known - 1 - term, error));
		}
	}
done:
	return status;
}

static ww_status put_term_documents(struct lexicon_writer *writer, const struct counted_term *terms, ww_error *error)
{
	const struct ranks *ranks = writer->ranks;
	uint64_t *counts = alloc_zeroed(ranks->alloc, ranks->terms, sizeof *counts);
	ww_status status = WW_OK;

	if (!counts)
		return ww_fail_memory(error);
	for (uint32_t id = 0; id < ranks->types; id++)
		if (ranks->term_of[id] != LEXICON_NO_TERM)
			counts[ranks->term_of[id]] += type_use(writer, id)->count;
	for (uint32_t term = 0; term < ranks->terms; term++)
		WW_STEP(bytes_varint(&writer->columns[COLUMN_TERM_DOCUMENTS], counts[term] - terms[term].documents, error));
done:
	alloc_free(ranks->alloc, counts);
	return status;
}

/* The two tags of an annotation, numbered from 1; 0 for none. */
struct note_tags {
	uint32_t lemma;
	uint32_t pos;
};

static ww_status put_tag(uint32_t *number, struct lexicon_writer *writer, struct hash_map *tags, ww_text text,
                         ww_error *error)
{
	bool added;
	ww_status status = WW_OK;

	*number = 0;
	if (text.size == 0)
		goto done;
	WW_STEP(hash_map_add(number, &added, tags, text.data, text.size, 0, error));
	++*number;
	if (added) {
		WW_STEP(bytes_varint(&writer->columns[COLUMN_TAG_SIZES], text.size, error));
		WW_STEP(vec_append(&writer->columns[COLUMN_TAG_TEXTS], text.data, text.size, error));
	}
done:
	return status;
}

static ww_status put_note(struct note_tags *out, struct lexicon_writer *writer, struct hash_map *tags,
                          const struct hash_map_key *note, ww_error *error)
{
	ww_status status;

	WW_STEP(put_tag(&out->lemma, writer, tags, note_lemma(note), error));
	status = put_tag(&out->pos, writer, tags, note_pos(note), error);
done:
	return status;
}

/* Tags are numbered as they come, so those of frequent types have small numbers. */
static ww_status put_tags(struct lexicon_writer *writer, ww_error *error)
{
	const struct hash_map *notes = &writer->buffer->notes;
	struct note_tags *tags_of = alloc_zeroed(writer->buffer->alloc, notes->count + 1, sizeof *tags_of);
	struct hash_map tags = hash_map_of(writer->buffer->alloc);
	ww_status status = tags_of ? WW_OK : ww_fail_memory(error);

	for (uint32_t id = 0; status == WW_OK && id < writer->ranks->types; id++) {
		uint32_t note = type_key(writer, id)->note;
		struct note_tags *of = &tags_of[note];

		if (note && !of->lemma && !of->pos)
			WW_STEP(put_note(of, writer, &tags, &notes->keys[note - 1], error));
		WW_STEP(bytes_varint(&writer->columns[COLUMN_LEMMAS], of->lemma, error));
		WW_STEP(bytes_varint(&writer->columns[COLUMN_PARTS_OF_SPEECH], of->pos, error));
	}
done:
	hash_map_clear(&tags);
	alloc_free(writer->buffer->alloc, tags_of);
	return status;
}

static ww_status write_columns(struct block_writer *blocks, const struct lexicon_writer *writer, ww_error *error)
{
	struct record_writer records = record_writer_of(blocks, UINT32_MAX);
	unsigned columns = writer->buffer->notes.count ? LEXICON_COLUMNS : LEXICON_PLAIN_COLUMNS;
	ww_status status;

	WW_STEP(block_writer_section(blocks, SECTION_LEXICON, 0, error));
	for (unsigned i = 0; i < columns; i++)
		WW_STEP(record_writer_add(&records, writer->columns[i].items, writer->columns[i].count, error));
	status = record_writer_end(&records, error);
done:
	record_writer_clear(&records);
	return status;
}

ww_status lexicon_write(struct block_writer *blocks, const struct segment_buffer *buffer, const struct ranks *ranks,
                        const struct counted_term *terms, ww_error *error)
{
	struct lexicon_writer writer = {.buffer = buffer, .ranks = ranks};
	ww_status status;

	for (unsigned i = 0; i < LEXICON_COLUMNS; i++)
		writer.columns[i] = vec_of(ranks->alloc, 1);
	WW_STEP(put_types(&writer, error));
	WW_STEP(put_terms(&writer, error));
	WW_STEP(put_term_documents(&writer, terms, error));
	if (buffer->notes.count)
		WW_STEP(put_tags(&writer, error));
	status = write_columns(blocks, &writer, error);
done:
	for (unsigned i = 0; i < LEXICON_COLUMNS; i++)
		vec_clear(&writer.columns[i]);
	return status;
}
