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

ww_status outline_read(size_t *next, size_t *mark, struct outline *outline, const struct passage *passage,
                       const struct vec *marks, size_t first, ww_error *error)
{
	size_t end = paragraph_end(passage, first);
	ww_status status = WW_OK;

	outline->passage = passage;
	outline->marks = marks->items;
	outline->item_list.count = 0;
	for (size_t word = first; word < end;) {
		struct item item;

		while (*mark < marks->count && outline->marks[*mark].open < word)
			++*mark;
		if (*mark < marks->count && outline->marks[*mark].open == word)
			item = stretch_item(outline, *mark);
		else
			item = word_item(passage, word, end);
		WW_STEP(vec_push(&outline->item_list, &item, error));
		word = item.end;
	}
	*next = end;
	outline->items = outline->item_list.items;
	outline->count = outline->item_list.count;
done:
	return status;
}

ww_status outline_words(struct outline *outline, const struct passage *passage, size_t first, size_t end,
                        ww_error *error)
{
	ww_status status = WW_OK;

	outline->passage = passage;
	outline->marks = NULL;
	outline->item_list.count = 0;
	for (size_t word = first; word < end;) {
		struct item item = word_item(passage, word, end);

		WW_STEP(vec_push(&outline->item_list, &item, error));
		word = item.end;
	}
	outline->items = outline->item_list.items;
	outline->count = outline->item_list.count;
done:
	return status;
}

void outline_clear(struct outline *outline)
{
	vec_clear(&outline->item_list);
}
