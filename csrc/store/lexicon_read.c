#include "store/lexicon_file.h"

#include "store/type_map.h"
#include "text/spacing.h"

/*
 * The arrays of a lexicon while they are filled. struct lexicon shows the same memory as constant.
 */
struct lexicon_arrays {
	struct vec text;
	uint32_t *text_at;
	uint8_t *kinds;
	uint8_t *endings;
	uint8_t *turkic;
	uint8_t *spacing;
	uint64_t *counts;
	uint32_t *term_of;
	struct vec term_text;
	uint32_t *term_text_at;
	uint64_t *term_counts;
	uint64_t *term_documents;
	uint8_t *term_kinds;
	uint32_t tags;
	struct vec tag_text;
	struct vec tag_text_at; /* uint32_t */
	uint32_t *lemma_of;
	uint32_t *pos_of;
};

struct lexicon_reader {
	const ww_alloc *alloc;
	const struct block_source *source;
	uint32_t types;
	uint32_t terms;
	bool annotated;     /* there are columns of tags */
	uint64_t text_most; /* bytes of all types: what they share with the ones before takes a byte only */
	struct vec columns[LEXICON_COLUMNS];
	struct cursor cursors[LEXICON_COLUMNS];
	struct lexicon_arrays arrays;
};

static ww_status fail_damaged(const struct lexicon_reader *reader, const char *what, ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "%s: lexicon: %s", reader->source->name, what);
}

static ww_status load_columns(struct lexicon_reader *reader, ww_error *error)
{
	const struct section *section = table_section(&reader->source->table, SECTION_LEXICON, 0);
	struct block_loader loader = {0};
	struct record_reader records;
	unsigned columns = LEXICON_PLAIN_COLUMNS;
	ww_status status;

	if (section->items < LEXICON_PLAIN_COLUMNS)
		return fail_damaged(reader, "columns are missing", error);
	reader->annotated = section->items >= LEXICON_COLUMNS;
	if (reader->annotated)
		columns = LEXICON_COLUMNS;
	WW_STEP(block_loader_begin(&loader, reader->alloc, error));
	WW_STEP(record_reader_begin(&records, &loader, reader->source, section, 0, error));
	for (unsigned i = 0; i < columns; i++) {
		WW_STEP(record_reader_next(&reader->columns[i], &records, error));
		reader->cursors[i] = cursor_of(reader->columns[i].items, reader->columns[i].count);
	}
done:
	block_loader_clear(&loader);
	return status;
}

/* After the columns are loaded, which bounds the numbers of types and terms by bytes that are there. */
static ww_status make_arrays(struct lexicon_reader *reader, ww_error *error)
{
	struct lexicon_arrays *arrays = &reader->arrays;
	const ww_alloc *alloc = reader->alloc;
	size_t types = reader->types;
	size_t terms = reader->terms;

	if (reader->columns[COLUMN_KINDS].count != types || reader->columns[COLUMN_TERM_DOCUMENTS].count < terms)
		return fail_damaged(reader, "columns do not have one entry a type or term", error);
	arrays->text_at = alloc_array(alloc, types + 1, sizeof *arrays->text_at);
	arrays->kinds = alloc_array(alloc, types, 1);
	arrays->endings = alloc_array(alloc, types, 1);
	arrays->turkic = alloc_array(alloc, types, 1);
	arrays->spacing = alloc_array(alloc, types, 1);
	arrays->counts = alloc_array(alloc, types, sizeof *arrays->counts);
	arrays->term_of = alloc_array(alloc, types, sizeof *arrays->term_of);
	arrays->term_text_at = alloc_array(alloc, terms + 1, sizeof *arrays->term_text_at);
	arrays->term_counts = alloc_zeroed(alloc, terms, sizeof *arrays->term_counts);
	arrays->term_documents = alloc_array(alloc, terms, sizeof *arrays->term_documents);
	arrays->term_kinds = alloc_array(alloc, terms, 1);
	if (!arrays->text_at || !arrays->kinds || !arrays->endings || !arrays->turkic || !arrays->spacing ||
	    !arrays->counts || !arrays->term_of || !arrays->term_text_at || !arrays->term_counts ||
	    !arrays->term_documents || !arrays->term_kinds)
		return ww_fail_memory(error);
	return WW_OK;
}

/* Counts descend, are not zero and add up to the length of the stream. */
static bool take_count(struct lexicon_reader *reader, uint32_t type, uint64_t *left)
{
	uint64_t step = cursor_varint(&reader->cursors[COLUMN_COUNTS]);
	uint64_t before = type ? reader->arrays.counts[type - 1] : 0;
	uint64_t count = type ? before - step : step;

	if ((type && step > before) || count == 0 || count > *left)
		return false;
	reader->arrays.counts[type] = count;
	*left -= count;
	return true;
}

static bool take_kind(struct lexicon_reader *reader, uint32_t type)
{
	uint8_t tag = cursor_u8(&reader->cursors[COLUMN_KINDS]), kind = tag & TYPE_TAG_KIND;

	reader->arrays.kinds[type] = kind;
	reader->arrays.endings[type] = (tag & TYPE_TAG_ENDING) != 0;
	reader->arrays.turkic[type] = (tag & TYPE_TAG_TURKIC) != 0;
	return kind < TOKEN_KINDS && (kind == tag || !token_is_layout(kind));
}

/* Appends the type's text: what it shares with the one before, and the rest. *good tells whether that made sense. */
static ww_status take_text(bool *good, struct lexicon_reader *reader, uint32_t type, ww_error *error)
{
	struct vec *text = &reader->arrays.text;
	uint32_t *text_at = reader->arrays.text_at;
	uint8_t shared = cursor_u8(&reader->cursors[COLUMN_SHARED]);
	uint64_t size = cursor_varint(&reader->cursors[COLUMN_REST_SIZES]);
	const uint8_t *rest = cursor_take(&reader->cursors[COLUMN_REST], size);
	uint32_t before = type ? text_at[type] - text_at[type - 1] : 0;
	ww_status status = WW_OK;

	*good = (rest || size == 0) && shared <= before && shared + size <= TOKEN_MAX_BYTES &&
	        text->count + shared + size <= reader->text_most;
	if (!*good)
		return WW_OK;
	WW_STEP(vec_reserve(text, shared + (size_t)size, error));
	if (shared)
		WW_STEP(vec_append(text, vec_at(text, text_at[type - 1]), shared, error));
	WW_STEP(vec_append(text, rest, (size_t)size, error));
	text_at[type + 1] = (uint32_t)text->count;
	reader->arrays.spacing[type] = token_is_layout(reader->arrays.kinds[type])
	                                   ? 0
	                                   : spacing_class((const char *)text->items + text_at[type], shared + (size_t)size,
	                                                   reader->arrays.kinds[type]);
done:
	return status;
}

static ww_status take_types(struct lexicon_reader *reader, ww_error *error)
{
	uint64_t left = reader->source->table.counts.codes;
	ww_status status = WW_OK;

	WW_STEP(vec_reserve(&reader->arrays.text, 1, error)); /* so that the text of no types has an address too */
	reader->arrays.text_at[0] = 0;
	for (uint32_t type = 0; type < reader->types; type++) {
		bool good = take_kind(reader, type) && take_count(reader, type, &left);
		if (good)
			WW_STEP(take_text(&good, reader, type, error));
		if (!good)
			return fail_damaged(reader, "a type makes no sense", error);
	}
	if (left)
		return fail_damaged(reader, "counts do not add up", error);
	status = vec_reserve(&reader->arrays.text, TYPE_MAP_SLACK, error);
done:
	return status;
}

/* Appends the text of the next new term, of a type. */
static ww_status take_term_text(bool *good, struct lexicon_reader *reader, uint32_t type, uint8_t way, ww_error *error)
{
	struct lexicon_arrays *arrays = &reader->arrays;
	const char *text = (const char *)arrays->text.items + arrays->text_at[type];
	uint64_t size = arrays->text_at[type + 1] - arrays->text_at[type];
	size_t start = arrays->term_text.count;
	ww_status status = WW_OK;

	if (way == TERM_SPELT) {
		size = cursor_varint(&reader->cursors[COLUMN_TERM_TEXT_SIZES]);
		text = (const char *)cursor_take(&reader->cursors[COLUMN_TERM_TEXTS], size);
	}
	*good = (text || size == 0) && start + size <= UINT32_MAX;
	if (!*good)
		return WW_OK;
	WW_STEP(vec_append(&arrays->term_text, text, (size_t)size, error));
	char *copy = (char *)arrays->term_text.items + start;
	if (way == TERM_LOWER)
		for (size_t i = 0; i < size; i++)
			copy[i] = lower_ascii(copy[i]);
done:
	return status;
}

/* The term of a type; *known counts the terms so far. */
static ww_status take_term(bool *good, struct lexicon_reader *reader, uint32_t type, uint32_t *known, ww_error *error)
{
	struct lexicon_arrays *arrays = &reader->arrays;
	uint8_t way = cursor_u8(&reader->cursors[COLUMN_TERM_WAYS]);
	uint32_t term = *known;
	ww_status status = WW_OK;

	if (way == TERM_KNOWN) {
		uint64_t back = cursor_varint(&reader->cursors[COLUMN_TERM_BACK]);
		*good = back < *known;
		term = *known - 1 - (uint32_t)back;
	} else {
		*good = way < TERM_KNOWN && *known < reader->terms;
		if (*good)
			WW_STEP(take_term_text(good, reader, type, way, error));
	}
	if (!*good)
		return WW_OK;
	if (term == *known) {
		arrays->term_kinds[term] = arrays->kinds[type];
		arrays->term_text_at[++*known] = (uint32_t)arrays->term_text.count;
	}
	arrays->term_of[type] = term;
	arrays->term_counts[term] += arrays->counts[type];
done:
	return status;
}

static ww_status take_terms(struct lexicon_reader *reader, ww_error *error)
{
	struct lexicon_arrays *arrays = &reader->arrays;
	uint32_t known = 0;
	ww_status status = WW_OK;

	WW_STEP(vec_reserve(&arrays->term_text, 1, error));
	arrays->term_text_at[0] = 0;
	for (uint32_t type = 0; type < reader->types; type++) {
		bool good = true;
		if (token_is_layout(arrays->kinds[type]))
			arrays->term_of[type] = LEXICON_NO_TERM;
		else
			WW_STEP(take_term(&good, reader, type, &known, error));
		if (!good)
			return fail_damaged(reader, "the term of a type makes no sense", error);
	}
	if (known != reader->terms)
		return fail_damaged(reader, "terms are missing", error);
	for (uint32_t term = 0; term < reader->terms; term++) {
		uint64_t repeats = cursor_varint(&reader->cursors[COLUMN_TERM_DOCUMENTS]);
		if (repeats >= arrays->term_counts[term])
			return fail_damaged(reader, "a term's documents make no sense", error);
		arrays->term_documents[term] = arrays->term_counts[term] - repeats;
	}
done:
	return status;
}

/* A tag is not empty; its size is checked against bytes that are there. */
static ww_status take_tag_texts(struct lexicon_reader *reader, ww_error *error)
{
	struct lexicon_arrays *arrays = &reader->arrays;
	struct cursor *sizes = &reader->cursors[COLUMN_TAG_SIZES], *texts = &reader->cursors[COLUMN_TAG_TEXTS];
	uint32_t end = 0;
	ww_status status;

	WW_STEP(vec_push(&arrays->tag_text_at, &end, error));
	while (cursor_left(sizes)) {
		uint64_t size = cursor_varint(sizes);
		const uint8_t *text = cursor_take(texts, size);

		if (!text || size == 0 || size > UINT32_MAX - end)
			return fail_damaged(reader, "a tag makes no sense", error);
		WW_STEP(vec_append(&arrays->tag_text, text, (size_t)size, error));
		end += (uint32_t)size;
		WW_STEP(vec_push(&arrays->tag_text_at, &end, error));
		arrays->tags++;
	}
done:
	return status;
}

/* One tag of each type; NULL when none has one. */
static ww_status take_tags(uint32_t **out, struct lexicon_reader *reader, enum lexicon_column column, ww_error *error)
{
	uint32_t *tag_of = alloc_array(reader->alloc, reader->types, sizeof *tag_of);
	bool any = false;

	*out = tag_of;
	if (!tag_of)
		return ww_fail_memory(error);
	for (uint32_t type = 0; type < reader->types; type++) {
		uint64_t next = cursor_varint(&reader->cursors[column]);

		if (next > reader->arrays.tags || (next && token_is_layout(reader->arrays.kinds[type])))
			return fail_damaged(reader, "the annotation of a type makes no sense", error);
		tag_of[type] = next ? (uint32_t)next - 1 : LEXICON_NO_TAG;
		any |= next != 0;
	}
	if (!any) {
		alloc_free(reader->alloc, tag_of);
		*out = NULL;
	}
	return WW_OK;
}

static ww_status take_annotations(struct lexicon_reader *reader, ww_error *error)
{
	ww_status status;

	WW_STEP(take_tag_texts(reader, error));
	WW_STEP(take_tags(&reader->arrays.lemma_of, reader, COLUMN_LEMMAS, error));
	status = take_tags(&reader->arrays.pos_of, reader, COLUMN_PARTS_OF_SPEECH, error);
done:
	return status;
}

/* Everything was used, and nothing was read past an end. */
static bool is_used_up(const struct lexicon_reader *reader)
{
	for (unsigned i = 0; i < LEXICON_COLUMNS; i++)
		if (reader->cursors[i].bad || cursor_left(&reader->cursors[i]))
			return false;
	return true;
}

/* Hands the arrays over, whatever has been made of them. */
static void show(struct lexicon *out, const struct lexicon_reader *reader)
{
	const struct lexicon_arrays *arrays = &reader->arrays;

	*out = (struct lexicon){
		.types = reader->types,
		.text = arrays->text.items,
		.text_at = arrays->text_at,
		.kinds = arrays->kinds,
		.endings = arrays->endings,
		.turkic = arrays->turkic,
		.spacing = arrays->spacing,
		.counts = arrays->counts,
		.term_of = arrays->term_of,
		.terms = reader->terms,
		.term_text = arrays->term_text.items,
		.term_text_at = arrays->term_text_at,
		.term_counts = arrays->term_counts,
		.term_documents = arrays->term_documents,
		.term_kinds = arrays->term_kinds,
		.tags = arrays->tags,
		.tag_text = arrays->tag_text.items,
		.tag_text_at = arrays->tag_text_at.items,
		.lemma_of = arrays->lemma_of,
		.pos_of = arrays->pos_of,
	};
}

ww_status lexicon_read(struct lexicon *out, const ww_alloc *alloc, const struct block_source *source, ww_error *error)
{
	struct lexicon_reader reader = {
		.alloc = alloc,
		.source = source,
		.types = source->table.counts.types,
		.terms = source->table.counts.terms,
		.text_most = format_memory_for(source->table.counts.file_bytes),
		.arrays =
			{
				.text = vec_of(alloc, 1),
				.term_text = vec_of(alloc, 1),
				.tag_text = vec_of(alloc, 1),
				.tag_text_at = vec_of(alloc, sizeof(uint32_t)),
			},
	};
	ww_status status;

	if (reader.text_most > UINT32_MAX)
		reader.text_most = UINT32_MAX;
	for (unsigned i = 0; i < LEXICON_COLUMNS; i++)
		reader.columns[i] = vec_of(alloc, 1);
	WW_STEP(load_columns(&reader, error));
	WW_STEP(make_arrays(&reader, error));
	WW_STEP(take_types(&reader, error));
	WW_STEP(take_terms(&reader, error));
	if (reader.annotated)
		WW_STEP(take_annotations(&reader, error));
	if (!is_used_up(&reader))
		status = fail_damaged(&reader, "columns are too long or too short", error);
done:
	for (unsigned i = 0; i < LEXICON_COLUMNS; i++)
		vec_clear(&reader.columns[i]);
	show(out, &reader);
	return status;
}

void lexicon_clear(struct lexicon *lexicon, const ww_alloc *alloc)
{
	alloc_free(alloc, (void *)lexicon->text);
	alloc_free(alloc, (void *)lexicon->text_at);
	alloc_free(alloc, (void *)lexicon->kinds);
	alloc_free(alloc, (void *)lexicon->endings);
	alloc_free(alloc, (void *)lexicon->turkic);
	alloc_free(alloc, (void *)lexicon->spacing);
	alloc_free(alloc, (void *)lexicon->counts);
	alloc_free(alloc, (void *)lexicon->term_of);
	alloc_free(alloc, (void *)lexicon->term_text);
	alloc_free(alloc, (void *)lexicon->term_text_at);
	alloc_free(alloc, (void *)lexicon->term_counts);
	alloc_free(alloc, (void *)lexicon->term_documents);
	alloc_free(alloc, (void *)lexicon->term_kinds);
	alloc_free(alloc, (void *)lexicon->tag_text);
	alloc_free(alloc, (void *)lexicon->tag_text_at);
	alloc_free(alloc, (void *)lexicon->lemma_of);
	alloc_free(alloc, (void *)lexicon->pos_of);
	*lexicon = (struct lexicon){0};
}
