#include "speech/model.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash_map.h"
#include "base/vec.h"

/* Cells of a line at most: kind, two values, outcomes. */
enum { CELLS = 3 + MODEL_OUTCOMES };

struct cells {
	ww_text at[CELLS];
	size_t count;
};

/* A model in the making. */
struct maker {
	struct model *model;
	const struct model_text *text;
	const struct model_names *names;
	struct hash_map forms; /* of the words */
	struct vec groups;     /* uint16_t, by form */
	unsigned kind;         /* of the line before: lines of a kind stand together */
};

double logistic(int32_t score)
{
	return 1 / (1 + exp(-(double)score / MODEL_ONE));
}

/* The next word of a line after *at, which moves on; empty at its end. */
static ww_text next_cell(const char **at)
{
	const char *from = *at + strspn(*at, " ");

	*at = from + strcspn(from, " ");
	return (ww_text){from, (size_t)(*at - from)};
}

static ww_status bad_line(const char *line, ww_error *error)
{
	return ww_fail(error, WW_EINVAL, "weights: not a line of a model: %.100s", line);
}

static ww_status read_words(struct maker *maker, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < maker->text->words->count; i++) {
		const char *at = maker->text->words->entries[i];
		uint16_t group = (uint16_t)(i + 1);

		if (i + 1 >= MODEL_VALUES)
			return bad_line(at, error);
		for (ww_text form = next_cell(&at); form.size; form = next_cell(&at)) {
			uint32_t number;
			bool added;

			WW_STEP(hash_map_add(&number, &added, &maker->forms, form.data, form.size, 0, error));
			if (added)
				WW_STEP(vec_push(&maker->groups, &group, error));
		}
	}
done:
	return status;
}

static uint16_t group_of(const struct maker *maker, ww_text form)
{
	uint32_t number = hash_map_find(&maker->forms, form.data, form.size, 0);

	return number == HASH_MAP_NONE ? 0 : ((const uint16_t *)maker->groups.items)[number];
}

static bool ends_with(ww_text text, const char *ending)
{
	size_t size = strlen(ending);

	return text.size > size + 1 && memcmp(text.data + text.size - size, ending, size) == 0;
}

static uint8_t tail_of(ww_text term)
{
	if (term.size == 2 && (memcmp(term.data, "to", 2) == 0 || memcmp(term.data, "zu", 2) == 0))
		return TAIL_TO;
	if (term.size > 4 && ends_with(term, "ed"))
		return TAIL_ED;
	return term.size > 5 && ends_with(term, "ing") ? TAIL_ING : TAIL_NONE;
}

static uint8_t ending_of(const struct word_list *endings, ww_text term)
{
	for (size_t i = 0; i < endings->count && i < UINT8_MAX; i++)
		if (ends_with(term, endings->entries[i]))
			return (uint8_t)(i + 1);
	return 0;
}

/* What the model knows about each type, by its term. */
static ww_status read_types(struct maker *maker, const struct lexicon *lexicon, ww_error *error)
{
	const ww_alloc *alloc = maker->model->alloc;
	struct model_type *terms = alloc_array(alloc, lexicon->terms, sizeof *terms);

	maker->model->types = alloc_zeroed(alloc, lexicon->types, sizeof *maker->model->types);
	if (!terms || !maker->model->types) {
		alloc_free(alloc, terms);
		return ww_fail_memory(error);
	}
	for (uint32_t i = 0; i < lexicon->terms; i++) {
		ww_text term = lexicon_term(lexicon, i);

		terms[i] = (struct model_type){
			.word = group_of(maker, term), .ending = ending_of(maker->text->endings, term), .tail = tail_of(term)};
	}
	for (uint32_t type = 0; type < lexicon->types; type++)
		if (lexicon->term_of[type] != LEXICON_NO_TERM)
			maker->model->types[type] = terms[lexicon->term_of[type]];
	alloc_free(alloc, terms);
	return WW_OK;
}

static struct cells cells_of(const char *line)
{
	struct cells cells = {0};

	for (ww_text cell = next_cell(&line); cell.size && cells.count < CELLS; cell = next_cell(&line))
		cells.at[cells.count++] = cell;
	return cells;
}

static bool text_equals(ww_text text, const char *other)
{
	return strlen(other) == text.size && memcmp(text.data, other, text.size) == 0;
}

/* A whole number in a cell of a line, which ends with a blank or the line. */
static bool read_number(int32_t *out, ww_text cell)
{
	char *end;
	long value = strtol(cell.data, &end, 10);

	*out = (int32_t)value;
	return cell.size > 0 && end == cell.data + cell.size && value >= INT16_MIN && value <= INT16_MAX;
}

static bool read_tag(unsigned *out, const struct model_names *names, ww_text cell)
{
	for (unsigned tag = 0; tag < names->tag_count; tag++)
		if (text_equals(cell, names->tags[tag])) {
			*out = tag;
			return true;
		}
	return false;
}

static bool read_ending(unsigned *out, const struct word_list *endings, ww_text cell)
{
	for (*out = 1; *out <= endings->count; ++*out)
		if (text_equals(cell, endings->entries[*out - 1]))
			return true;
	return false;
}

static bool read_value(unsigned *out, const struct maker *maker, enum model_value value, ww_text cell)
{
	int32_t number;

	*out = 0;
	if (text_equals(cell, "-"))
		return value == VALUE_WORD || value == VALUE_ENDING;
	switch (value) {
	case VALUE_WORD:
		*out = group_of(maker, cell);
		return *out > 0;
	case VALUE_TAG:
		return read_tag(out, maker->names, cell);
	case VALUE_ENDING:
		return read_ending(out, maker->text->endings, cell);
	case VALUE_NUMBER:
		if (!read_number(&number, cell) || number < 0 || number >= MODEL_VALUES)
			return false;
		*out = (unsigned)number;
		return true;
	default:
		return false;
	}
}

static bool find_kind(struct maker *maker, ww_text name)
{
	for (size_t i = 0; i < maker->names->kind_count; i++) {
		if (text_equals(name, maker->names->kinds[maker->kind].name))
			return true;
		maker->kind = (maker->kind + 1) % (unsigned)maker->names->kind_count;
	}
	return false;
}

static bool read_weight(struct weight *out, struct maker *maker, const char *line)
{
	struct cells cells = cells_of(line);
	const struct feature_kind *kind;
	unsigned first = 0, second = 0;
	size_t at = 1;

	if (!find_kind(maker, cells.at[0]))
		return false;
	kind = &maker->names->kinds[maker->kind];
	if (kind->first != VALUE_NONE && !read_value(&first, maker, kind->first, cells.at[at++]))
		return false;
	if (kind->second != VALUE_NONE && !read_value(&second, maker, kind->second, cells.at[at++]))
		return false;
	if (at >= cells.count)
		return false;
	*out = (struct weight){.key = feature_key(maker->kind, first, second)};
	for (unsigned outcome = 0; at < cells.count; outcome++, at++) {
		int32_t value;

		if (outcome >= MODEL_OUTCOMES || !read_number(&value, cells.at[at]))
			return false;
		out->values[outcome] = (int16_t)value;
	}
	return true;
}

static ww_status read_weights(struct maker *maker, ww_error *error)
{
	const struct word_list *lines = maker->text->weights;
	struct model *model = maker->model;
	uint32_t bits = 4;

	while ((size_t)1 << bits < lines->count * 2)
		bits++;
	model->shift = 32 - bits;
	model->mask = (UINT32_C(1) << bits) - 1;
	model->slots = alloc_zeroed(model->alloc, (size_t)1 << bits, sizeof *model->slots);
	model->known = alloc_zeroed(model->alloc, ((size_t)1 << (bits + MODEL_KNOWN)) / 8, 1);
	model->small = alloc_zeroed(model->alloc, maker->names->kind_count << 2 * MODEL_SMALL_BITS, sizeof *model->small);
	if (!model->slots || !model->known || !model->small)
		return ww_fail_memory(error);
	for (size_t i = 0; i < lines->count; i++) {
		struct weight weight;
		uint32_t hash, bit, slot;

		if (!read_weight(&weight, maker, lines->entries[i]))
			return bad_line(lines->entries[i], error);
		if (key_is_small(weight.key)) {
			memcpy(model->small[small_place(weight.key)].values, weight.values, sizeof weight.values);
			continue;
		}
		hash = weight.key * UINT32_C(0x9E3779B1);
		bit = hash >> (model->shift - MODEL_KNOWN);
		slot = hash >> model->shift;
		model->known[bit / 8] |= (uint8_t)(1u << bit % 8);
		while (model->slots[slot].key)
			slot = (slot + 1) & model->mask;
		model->slots[slot] = weight;
	}
	return WW_OK;
}

ww_status model_new(struct model **out, const struct lexicon *lexicon, const struct model_text *text,
                    const struct model_names *names, const ww_alloc *alloc, ww_error *error)
{
	struct model *model = alloc_zeroed(alloc, 1, sizeof *model);
	struct maker maker = {.model = model,
	                      .text = text,
	                      .names = names,
	                      .forms = hash_map_of(alloc),
	                      .groups = vec_of(alloc, sizeof(uint16_t))};
	ww_status status;

	if (!model) {
		status = ww_fail_memory(error);
		goto done;
	}
	model->alloc = alloc;
	WW_STEP(read_words(&maker, error));
	WW_STEP(read_types(&maker, lexicon, error));
	WW_STEP(read_weights(&maker, error));
	*out = model, model = NULL;
done:
	model_free(model);
	vec_clear(&maker.groups);
	hash_map_clear(&maker.forms);
	return status;
}

void model_free(struct model *model)
{
	if (!model)
		return;
	alloc_free(model->alloc, model->small);
	alloc_free(model->alloc, model->known);
	alloc_free(model->alloc, model->slots);
	alloc_free(model->alloc, model->types);
	alloc_free(model->alloc, model);
}
