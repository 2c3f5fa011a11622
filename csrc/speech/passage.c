#include "speech/passage.h"

#include "text/spacing.h"

/* Notes the words with STARTS_PHRASE; there is room for one more than there are words. */
struct noting {
	size_t *starts;
	size_t count;
};

static inline void note_start(struct noting *noting, uint64_t classes, size_t word)
{
	noting->starts[noting->count] = word;
	noting->count += classes / STARTS_PHRASE % 2;
}

/* Fills words, codes and starts, for which there is room. */
static void take_words(struct word *restrict words, size_t *restrict codes, struct passage *passage,
                       const uint32_t *restrict types, size_t count)
{
	struct noting noting = {passage->starts.items, 0};
	const uint64_t *restrict shapes = passage->shapes->of, *restrict listed = passage->sheet->classes;
	struct spacing spacing = {0};
	bool spaced = false, begins = true; /* what layout said since the last word */
	size_t taken = 0;

	for (size_t code = 0; code < count; code++) {
		uint64_t shape = shapes[types[code]], classes;

		if (shape & SHAPE_LAYOUT) {
			spacing_layout(&spacing, shape & SHAPE_BREAK ? TOKEN_BREAK : TOKEN_GAP);
			spaced |= !shape_is_empty(shape);
			begins |= (shape & SHAPE_BREAK) != 0;
			continue;
		}
		spaced |= spacing_word(&spacing, shape_spacing(shape));
		classes = shape_classes(shape) | listed[shape_word(shape)];
		note_start(&noting, classes, taken);
		words[taken] = (struct word){.classes = classes,
		                             .type = types[code],
		                             .span = 1,
		                             .spaced = spaced,
		                             .begins = begins,
		                             .ends = (shape & SHAPE_ENDS) != 0};
		codes[taken++] = code;
		spaced = begins = false;
	}
	passage->count = taken;
	passage->starts.count = noting.count;
}

static ww_status reserve(struct passage *passage, size_t words, ww_error *error)
{
	ww_status status;

	passage->word_items.count = passage->code_items.count = passage->starts.count = 0;
	WW_STEP(vec_reserve(&passage->word_items, words + 1, error));
	WW_STEP(vec_reserve(&passage->starts, words + 1, error));
	passage->words = passage->word_items.items;
done:
	return status;
}

static uint32_t number_of(const struct passage *passage, size_t word)
{
	return shape_word(passage->shapes->of[passage->words[word].type]);
}

/* Whether the words of a phrase from the third on stand behind the two that are known to. */
static bool phrase_fits(const struct passage *passage, const struct phrase *phrase, size_t at)
{
	if (phrase->count > passage->count - at || passage->words[at + 1].begins)
		return false;
	for (uint32_t i = 2; i < phrase->count; i++)
		if (number_of(passage, at + i) != phrase->words[i] || passage->words[at + i].begins)
			return false;
	return true;
}

/* The longest phrase at a word that starts some; NULL when there is none. */
static const struct phrase *phrase_at(const struct passage *passage, size_t at)
{
	const struct sheet *sheet = passage->sheet;
	const struct phrase_list *list = &sheet->phrases_of[number_of(passage, at)];
	uint32_t second = at + 1 < passage->count ? number_of(passage, at + 1) : WORD_BOOK_NONE;

	if (!(list->seconds & phrase_bit(second)))
		return NULL;
	for (uint32_t i = 0; i < list->count; i++) {
		const struct phrase *phrase = &sheet->phrases[list->from + i];

		if (phrase->second == second && phrase_fits(passage, phrase, at))
			return phrase;
	}
	return NULL;
}

static void mark_phrases(struct passage *passage)
{
	struct word *words = passage->word_items.items;
	const size_t *starts = passage->starts.items;
	size_t after = 0; /* the phrase before */

	for (size_t i = 0; i < passage->starts.count; i++) {
		size_t at = starts[i];
		const struct phrase *phrase = at >= after ? phrase_at(passage, at) : NULL;

		if (!phrase)
			continue;
		words[at].classes = shape_classes(words[at].classes) | phrase->classes;
		words[at].span = (uint8_t)phrase->count;
		for (uint32_t word = 1; word < phrase->count; word++)
			words[at + word].classes = shape_classes(words[at + word].classes);
		after = at + phrase->count;
	}
}

/* Behind the last word, so that it may be looked at. */
static void end_words(struct passage *passage)
{
	((struct word *)passage->word_items.items)[passage->count] = (struct word){0};
}

ww_status passage_read(struct passage *passage, const struct sheet *sheet, const struct shapes *shapes,
                       const uint32_t *types, size_t count, ww_error *error)
{
	ww_status status;

	passage->sheet = sheet;
	passage->shapes = shapes;
	passage->lexicon = shapes->lexicon;
	WW_STEP(reserve(passage, count, error));
	WW_STEP(vec_reserve(&passage->code_items, count, error));
	passage->codes = passage->code_items.items;
	take_words(passage->word_items.items, passage->code_items.items, passage, types, count);
	end_words(passage);
	mark_phrases(passage);
done:
	return status;
}

ww_status passage_read_again(struct passage *passage, const struct sheet *sheet, const struct passage *other,
                             ww_error *error)
{
	struct noting noting = {0};
	struct word *restrict words;
	ww_status status;

	passage->sheet = sheet;
	passage->shapes = other->shapes;
	passage->lexicon = other->lexicon;
	passage->codes = other->codes;
	passage->count = other->count;
	WW_STEP(reserve(passage, other->count, error));
	words = passage->word_items.items;
	noting.starts = passage->starts.items;
	for (size_t i = 0; i < other->count; i++) {
		words[i] = other->words[i];
		words[i].classes = sheet_classes(sheet, other->shapes->of[words[i].type]);
		words[i].span = 1;
		note_start(&noting, words[i].classes, i);
	}
	passage->starts.count = noting.count;
	end_words(passage);
	mark_phrases(passage);
done:
	return status;
}

void passage_clear(struct passage *passage)
{
	vec_clear(&passage->starts);
	vec_clear(&passage->code_items);
	vec_clear(&passage->word_items);
}
