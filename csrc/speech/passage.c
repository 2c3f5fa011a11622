#include "speech/passage.h"

#include <string.h>

#include "text/spacing.h"

/* The bits that follow from the letters of a word rather than from lists. */
#define SHAPE_BITS (IS_SPEECH_VERB - 1)

/* What layout said since the last word. */
struct before {
	bool spaced;
	bool begins;
};

static ww_status add_word(struct passage *passage, uint32_t type, size_t code, struct before before, ww_error *error)
{
	const struct sheet *sheet = passage->sheet;
	struct word word = {.classes = sheet->classes[type],
	                    .type = type,
	                    .span = 1,
	                    .spaced = before.spaced,
	                    .begins = before.begins,
	                    .ends = sheet->lexicon->endings[type]};
	ww_status status;

	WW_STEP(vec_push(&passage->word_items, &word, error));
	WW_STEP(vec_push(&passage->code_items, &code, error));
done:
	return status;
}

static ww_status add_words(struct passage *passage, const uint32_t *types, size_t count, ww_error *error)
{
	const struct lexicon *lexicon = passage->sheet->lexicon;
	struct spacing spacing = {0};
	struct before before = {.begins = true};

	for (size_t code = 0; code < count; code++) {
		uint8_t kind = lexicon->kinds[types[code]];
		ww_status status;

		if (token_is_layout(kind)) {
			spacing_layout(&spacing, kind);
			before.spaced |= lexicon_type(lexicon, types[code]).size > 0;
			before.begins |= kind == TOKEN_BREAK;
			continue;
		}
		before.spaced |= spacing_word(&spacing, lexicon->spacing[types[code]]);
		status = add_word(passage, types[code], code, before, error);
		if (status != WW_OK)
			return status;
		before = (struct before){0};
	}
	return WW_OK;
}

static bool phrase_fits(const struct passage *passage, const struct phrase *phrase, size_t at)
{
	const struct word *words = passage->word_items.items;
	const uint32_t *term_of = passage->sheet->lexicon->term_of;

	if (phrase->count > passage->count - at)
		return false;
	for (uint32_t i = 0; i < phrase->count; i++)
		if (term_of[words[at + i].type] != phrase->terms[i] || (i && words[at + i].begins))
			return false;
	return true;
}

/* The longest phrase at a word; NULL when there is none. */
static const struct phrase *phrase_at(const struct passage *passage, size_t at)
{
	const struct sheet *sheet = passage->sheet;
	uint32_t term = sheet->lexicon->term_of[((const struct word *)passage->word_items.items)[at].type];
	size_t low = 0, high = sheet->phrase_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (sheet->phrases[middle].terms[0] < term)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < sheet->phrase_count && sheet->phrases[low].terms[0] == term; low++)
		if (phrase_fits(passage, &sheet->phrases[low], at))
			return &sheet->phrases[low];
	return NULL;
}

static void mark_phrases(struct passage *passage)
{
	struct word *words = passage->word_items.items;

	for (size_t at = 0; at < passage->count; at++) {
		const struct phrase *phrase = words[at].classes & STARTS_PHRASE ? phrase_at(passage, at) : NULL;

		if (!phrase)
			continue;
		words[at].classes = (words[at].classes & SHAPE_BITS) | phrase->classes;
		words[at].span = (uint8_t)phrase->count;
		for (uint32_t i = 1; i < phrase->count; i++)
			words[at + i].classes &= SHAPE_BITS;
		at += phrase->count - 1;
	}
}

ww_status passage_read(struct passage *passage, const struct sheet *sheet, const uint32_t *types, size_t count,
                       ww_error *error)
{
	static const struct word end;
	ww_status status;

	passage->sheet = sheet;
	passage->word_items.count = passage->code_items.count = 0;
	WW_STEP(add_words(passage, types, count, error));
	passage->count = passage->word_items.count;
	WW_STEP(vec_push(&passage->word_items, &end, error));
	passage->words = passage->word_items.items;
	passage->codes = passage->code_items.items;
	mark_phrases(passage);
done:
	return status;
}

void passage_clear(struct passage *passage)
{
	vec_clear(&passage->code_items);
	vec_clear(&passage->word_items);
}
