#include "speech/outline.h"

static size_t paragraph_end(const struct passage *passage, size_t first)
{
	size_t end = first + 1;

	while (end < passage->count && !passage->words[end].begins)
		end++;
	return end;
}

/* A sentence ends with a stretch when it ends inside it or with its mark, and what follows may begin one. */
static bool stretch_ends(const struct passage *passage, const struct marked *marked)
{
	bool ends =
		passage->words[marked->after - 1].ends || (marked->end > marked->first && passage->words[marked->end - 1].ends);

	return ends && !word_is(passage, marked->after, IS_LOWER | IS_COMMA | IS_DASH | IS_SEMICOLON | IS_COLON | IS_STOP);
}

static struct item stretch_item(const struct outline *outline, size_t number)
{
	const struct marked *marked = &outline->marks[number];

	return (struct item){.first = marked->open,
	                     .end = marked->after,
	                     .classes = IS_STRETCH,
	                     .stretch = number,
	                     .ends = stretch_ends(outline->passage, marked)};
}

/* The dot of "(R-Ohio.)" ends nothing. */
static bool is_inner_stop(const struct passage *passage, size_t word)
{
	return word_is(passage, word, IS_STOP) && word_is(passage, word + 1, IS_CLOSE) &&
	       !passage->words[word + 1].begins && word_is(passage, word + 2, IS_LOWER | IS_COMMA);
}

/* A small letter behind a stop or a bracket: no sentence began. */
static bool goes_on_small(const struct passage *passage, size_t after)
{
	return word_is(passage, after, IS_LOWER) && !passage->words[after].begins &&
	       word_is(passage, after - 1, IS_STOP | IS_CLOSE) && !word_is(passage, after - 1, IS_ASKING);
}

static struct item word_item(const struct passage *passage, size_t word, size_t end)
{
	size_t after = word + passage->words[word].span;

	if (after > end)
		after = end;
	return (struct item){.first = word,
	                     .end = after,
	                     .classes = is_inner_stop(passage, word) ? 0 : passage->words[word].classes,
	                     .stretch = OUTLINE_NO_STRETCH,
	                     .ends = passage->words[after - 1].ends && !is_inner_stop(passage, word) &&
	                             !goes_on_small(passage, after)};
}

/* Room for an item a word, so that items can be stored one after the other. */
static ww_status begin_items(struct outline *outline, const struct passage *passage, const struct marked *marks,
                             size_t words, ww_error *error)
{
	ww_status status;

	outline->passage = passage;
	outline->marks = marks;
	outline->count = outline->item_list.count = 0;
	outline->seen = 0;
	WW_STEP(vec_reserve(&outline->item_list, words, error));
	outline->items = outline->item_list.items;
done:
	return status;
}

/* Fills items with the words from `word` to end - 1; returns the item behind, and the next word in *word. */
static struct item *take_words(struct item *restrict items, size_t *word, uint64_t *seen, const struct passage *passage,
                               size_t to, size_t end)
{
	const struct word *restrict words = passage->words;
	size_t at = *word;

	while (at < to) {
		uint64_t classes = words[at].classes;

		if (words[at].span == 1 && !words[at].ends && !(classes & IS_STOP))
			*items = (struct item){.first = at, .end = at + 1, .classes = classes, .stretch = OUTLINE_NO_STRETCH};
		else
			*items = word_item(passage, at, end);
		*seen |= items->classes;
		at = items++->end;
	}
	*word = at;
	return items;
}

ww_status outline_read(size_t *next, size_t *mark, struct outline *outline, const struct passage *passage,
                       const struct vec *marks, size_t first, ww_error *error)
{
	size_t end = paragraph_end(passage, first), number = *mark, word = first;
	struct item *item;
	ww_status status;

	WW_STEP(begin_items(outline, passage, marks->items, end - first, error));
	item = outline->item_list.items;
	while (word < end) {
		while (number < marks->count && outline->marks[number].open < word)
			number++;
		if (number < marks->count && outline->marks[number].open == word) {
			*item = stretch_item(outline, number);
			outline->seen |= IS_STRETCH;
			word = item++->end;
		} else {
			size_t to = number < marks->count && outline->marks[number].open < end ? outline->marks[number].open : end;

			item = take_words(item, &word, &outline->seen, passage, to, end);
		}
	}
	outline->count = outline->item_list.count = (size_t)(item - outline->items);
	*mark = number;
	*next = end;
done:
	return status;
}

ww_status outline_words(struct outline *outline, const struct passage *passage, size_t first, size_t end,
                        ww_error *error)
{
	size_t word = first;
	struct item *behind;
	ww_status status;

	WW_STEP(begin_items(outline, passage, NULL, end > first ? end - first : 0, error));
	behind = take_words(outline->item_list.items, &word, &outline->seen, passage, end, end);
	outline->count = outline->item_list.count = (size_t)(behind - outline->items);
done:
	return status;
}

void outline_clear(struct outline *outline)
{
	vec_clear(&outline->item_list);
}
