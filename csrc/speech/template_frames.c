#include "speech/template_frames.h"

#include <string.h>

#include "speech/slogan_words_lists.h"

enum {
	SLOT_WEIGHT = 8,   /* of the longest slot: content_weight */
	BRIEF_WEIGHT = 6,  /* of one with less than two words around it */
	STRONG_WEIGHT = 4, /* of a frame that needs no list */
	LINK_WEIGHT = 2    /* of the empty words that belong to a frame */
};

static uint64_t step(uint64_t key, uint32_t word)
{
	return hash_mix(key + word + 1);
}

uint64_t template_key(struct wording_content content, size_t from, size_t end, bool written)
{
	uint64_t key = written;

	for (size_t i = 0; i < content.count; i++) {
		const struct slogan_word *word = &content.words[i];

		if (i == from)
			key = step(key, UINT32_MAX - 1);
		if (i < from || i >= end)
			key = step(key, written ? word->form : word->base);
	}
	return from == content.count ? step(key, UINT32_MAX - 1) : key;
}

/* The frames of the lists. */

static ww_status add_listed(struct variant_templates *templates, struct slogan_forms *forms, const char *entry,
                            ww_error *error)
{
	const char *slot = strchr(entry, '_');
	struct vec *words = &templates->words, *around = &templates->content;
	ww_text parts[2] = {{entry, (size_t)(slot - entry)}, {slot + 1, strlen(slot + 1)}};
	struct wording_content content;
	size_t before = 0;
	ww_status status;

	around->count = 0;
	for (unsigned i = 0; i < 2; i++) {
		WW_STEP(slogan_words_read(forms, words, parts[i], error));
		WW_STEP(vec_append(around, words->items, words->count, error));
		before = i == 0 ? words->count : before;
	}
	content = (struct wording_content){around->items, around->count};
	WW_STEP(key_index_add_first(&templates->listed, template_key(content, before, before, true), 0, error));
done:
	return status;
}

ww_status variant_templates_read(struct variant_templates *templates, struct slogan_forms *forms, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < slogan_words_lists_count; i++) {
		const struct word_list *list = &slogan_words_lists[i];

		for (size_t j = 0; strcmp(list->section, "frames") == 0 && j < list->count; j++)
			WW_STEP(add_listed(templates, forms, list->entries[j], error));
	}
done:
	return status;
}

/* The frames of a text. */

ww_status template_read(struct template_search *search, uint32_t variant, ww_error *error)
{
	struct variant_templates *templates = search->templates;
	ww_status status;

	WW_STEP(slogan_words_read(search->forms, &templates->words, template_variant(search, variant)->text, error));
	templates->content.count = 0;
	WW_STEP(vec_append(&templates->content, templates->words.items, templates->words.count, error));
	content_reduce(&templates->content);
done:
	return status;
}

static size_t weight_of(struct wording_content content, size_t from, size_t end)
{
	return content_weight(content, (struct content_part){(uint32_t)from, (uint32_t)end});
}

/* The weight of the words around a slot that are not weak. */
static size_t strength_around(struct wording_content content, size_t from, size_t end)
{
	size_t strength = 0;

	for (size_t i = 0; i < content.count; i++)
		if ((i < from || i >= end) && !(content.words[i].classes & WORDING_WEAK))
			strength += weight_of(content, i, i + 1);
	return strength;
}

static ww_status add_frame(struct template_search *search, struct slogan_frame frame, ww_error *error)
{
	return vec_push(&search->templates->frames, &frame, error);
}

/* The key of a word and the empty words between it and the slot behind or before it; false when there are none. */
static bool key_of_linked(uint64_t *key, const struct template_search *search, size_t from, size_t end)
{
	struct wording_content content = template_content(search);
	const struct vec *all = &search->templates->words;
	bool before = from > 0;
	const struct slogan_word *word = &content.words[before ? 0 : content.count - 1];
	uint32_t start = before ? word->end : content.words[end - 1].end;
	uint32_t stop = before ? content.words[from].start : word->start;
	bool linked = false;

	if (word->classes & WORDING_WEAK || content.words[before ? from : end].after_mark)
		return false;
	*key = step(step(FRAME_LINKED, before), word->base);
	for (size_t i = 0; i < all->count; i++) {
		const struct slogan_word *other = vec_at(all, i);

		if (other->start < start || other->end > stop)
			continue;
		*key = step(*key, other->base);
		linked = true;
	}
	return linked;
}

bool variant_templates_have(const struct variant_templates *templates, struct wording_content content,
                            struct content_part slot)
{
	return key_index_find(&templates->listed, template_key(content, slot.from, slot.end, true)) != KEY_INDEX_NONE;
}

/* Whether a part of a text ends inside a slot: then it is no one thing that fills it. */
static bool has_mark_inside(struct wording_content content, size_t from, size_t end)
{
	for (size_t i = from + 1; i < end; i++)
		if (content.words[i].after_mark)
			return true;
	return false;
}

/* The frame around a slot, if it is one. */
static ww_status add_around(struct template_search *search, uint32_t variant, size_t from, size_t end, ww_error *error)
{
	struct wording_content content = template_content(search);
	struct slogan_frame frame = {.variant = variant, .from = (uint8_t)from, .end = (uint8_t)end};
	size_t strength = strength_around(content, from, end);
	bool brief = weight_of(content, from, end) <= BRIEF_WEIGHT;

	frame.key = template_key(content, from, end, false);
	frame.weight = (uint8_t)(weight_of(content, 0, from) + weight_of(content, end, content.count));
	if (strength >= STRONG_WEIGHT)
		frame.kind = FRAME_STRONG;
	else if (brief &&
	         variant_templates_have(search->templates, content, (struct content_part){(uint32_t)from, (uint32_t)end}))
		frame.kind = FRAME_LISTED;
	else if (brief && content.count - (end - from) == 1 && key_of_linked(&frame.key, search, from, end))
		frame.kind = FRAME_LINKED, frame.weight += LINK_WEIGHT;
	return frame.kind ? add_frame(search, frame, error) : WW_OK;
}

/* "no _ no _" */
static ww_status add_double(struct template_search *search, uint32_t variant, ww_error *error)
{
	struct wording_content content = template_content(search);
	size_t second = 2;

	while (second < content.count && content.words[second].base != content.words[0].base)
		second++;
	if (second + 1 >= content.count || !content.words[second].after_mark ||
	    weight_of(content, 1, second) > SLOT_WEIGHT || weight_of(content, second + 1, content.count) > SLOT_WEIGHT)
		return WW_OK;
	return add_frame(search,
	                 (struct slogan_frame){.key = step(FRAME_DOUBLE, content.words[0].base),
	                                       .variant = variant,
	                                       .kind = FRAME_DOUBLE,
	                                       .from = 1,
	                                       .end = (uint8_t)content.count,
	                                       .weight = STRONG_WEIGHT},
	                 error);
}

ww_status template_frames_add(struct template_search *search, uint32_t variant, ww_error *error)
{
	struct wording_content content;
	ww_status status;

	WW_STEP(template_read(search, variant, error));
	content = template_content(search);
	if (content.count < 2 || content.count > FRAME_WORDS)
		return WW_OK;
	for (size_t from = 0; from < content.count; from++)
		for (size_t end = from + 1; end <= content.count && weight_of(content, from, end) <= SLOT_WEIGHT; end++)
			if (end - from < content.count && !has_mark_inside(content, from, end))
				WW_STEP(add_around(search, variant, from, end, error));
	WW_STEP(add_double(search, variant, error));
done:
	return status;
}
