#include "speech/variant_templates.h"

#include <stdlib.h>
#include <string.h>

#include "base/radix.h"
#include "speech/slogan_words_lists.h"
#include "speech/variants.h"
#include "text/fold.h"

enum {
	FRAME_WORDS = 12,  /* longer texts have no template */
	SLOT_WEIGHT = 8,   /* of the longest slot: content_weight */
	BRIEF_WEIGHT = 6,  /* of one with less than two words around it */
	STRONG_WEIGHT = 4, /* of a frame that needs no list */
	LINK_WEIGHT = 2    /* of the empty words that belong to a frame */
};

/* What a frame is by itself, and how many slogans must share it. */
enum frame_kind { FRAME_STRONG = 1, FRAME_LISTED, FRAME_DOUBLE, FRAME_LINKED };

/* A place where a text may have a slot. */
struct slogan_frame {
	uint64_t key;
	uint32_t variant;
	uint8_t kind; /* enum frame_kind */
	uint8_t from; /* of the slot, by words of the content */
	uint8_t end;
	uint8_t weight; /* of what stands around it */
};

struct template_text {
	size_t at;
	size_t size;
};

/* All frames of one key. */
struct frame_group {
	size_t from; /* in order */
	size_t count;
	uint32_t slogans;
	uint32_t first; /* slogan */
	uint8_t weight;
};

struct search {
	struct variant_templates *templates;
	struct slogan_words *words;
	struct vec *variants;
	struct vec *slogans;
	const uint32_t *order; /* frames by key, then as found */
	struct vec groups;     /* struct frame_group */
};

struct variant_templates variant_templates_of(const ww_alloc *alloc)
{
	return (struct variant_templates){.alloc = alloc,
	                                  .listed = {.alloc = alloc},
	                                  .frames = vec_of(alloc, sizeof(struct slogan_frame)),
	                                  .texts = vec_of(alloc, sizeof(struct template_text)),
	                                  .bytes = vec_of(alloc, 1),
	                                  .words = vec_of(alloc, sizeof(struct slogan_word)),
	                                  .content = vec_of(alloc, sizeof(struct slogan_word))};
}

void variant_templates_clear(struct variant_templates *templates)
{
	vec_clear(&templates->content);
	vec_clear(&templates->words);
	vec_clear(&templates->bytes);
	vec_clear(&templates->texts);
	vec_clear(&templates->frames);
	key_index_clear(&templates->listed);
}

static uint64_t step(uint64_t key, uint32_t word)
{
	return hash_mix(key + word + 1);
}

/* The key of the words around a slot: as they are written, or what they mean. */
static uint64_t key_around(struct wording_content content, size_t from, size_t end, bool written)
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

static ww_status add_listed(struct variant_templates *templates, struct slogan_words *slogan_words, const char *entry,
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
		WW_STEP(slogan_words_read(slogan_words, words, parts[i], error));
		WW_STEP(vec_append(around, words->items, words->count, error));
		before = i == 0 ? words->count : before;
	}
	content = (struct wording_content){around->items, around->count};
	WW_STEP(key_index_add_first(&templates->listed, key_around(content, before, before, true), 0, error));
done:
	return status;
}

ww_status variant_templates_read(struct variant_templates *templates, struct slogan_words *words, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < slogan_words_lists_count; i++) {
		const struct word_list *list = &slogan_words_lists[i];

		for (size_t j = 0; strcmp(list->section, "frames") == 0 && j < list->count; j++)
			WW_STEP(add_listed(templates, words, list->entries[j], error));
	}
done:
	return status;
}

/* The frames of a text. */

static struct variant *variant_of(const struct search *search, uint32_t number)
{
	return vec_at(search->variants, number);
}

static ww_status read_variant(struct search *search, uint32_t variant, ww_error *error)
{
	struct variant_templates *templates = search->templates;
	ww_status status;

	WW_STEP(slogan_words_read(search->words, &templates->words, variant_of(search, variant)->text, error));
	templates->content.count = 0;
	WW_STEP(vec_append(&templates->content, templates->words.items, templates->words.count, error));
	content_reduce(&templates->content);
done:
	return status;
}

static struct wording_content content_of(const struct search *search)
{
	return (struct wording_content){search->templates->content.items, search->templates->content.count};
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

static ww_status add_frame(struct search *search, struct slogan_frame frame, ww_error *error)
{
	return vec_push(&search->templates->frames, &frame, error);
}

/* The key of a word and the empty words between it and the slot behind or before it; false when there are none. */
static bool key_of_linked(uint64_t *key, const struct search *search, size_t from, size_t end)
{
	struct wording_content content = content_of(search);
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
	return key_index_find(&templates->listed, key_around(content, slot.from, slot.end, true)) != KEY_INDEX_NONE;
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
static ww_status add_around(struct search *search, uint32_t variant, size_t from, size_t end, ww_error *error)
{
	struct wording_content content = content_of(search);
	struct slogan_frame frame = {.variant = variant, .from = (uint8_t)from, .end = (uint8_t)end};
	size_t strength = strength_around(content, from, end);
	bool brief = weight_of(content, from, end) <= BRIEF_WEIGHT;

	frame.key = key_around(content, from, end, false);
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
static ww_status add_double(struct search *search, uint32_t variant, ww_error *error)
{
	struct wording_content content = content_of(search);
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

static ww_status add_frames(struct search *search, uint32_t variant, ww_error *error)
{
	struct wording_content content;
	ww_status status;

	WW_STEP(read_variant(search, variant, error));
	content = content_of(search);
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

/* Which frames are templates. */

static const struct slogan_frame *frame_at(const struct search *search, size_t place)
{
	return vec_at(&search->templates->frames, search->order[place]);
}

static uint32_t slogan_of(const struct search *search, size_t place)
{
	return variant_of(search, frame_at(search, place)->variant)->slogan;
}

static struct slogan_group *slogan_at(const struct search *search, uint32_t number)
{
	return vec_at(search->slogans, number);
}

/* The slogans of a group that have no template yet. A slogan's variants need not stand side by side. */
static ww_status count_slogans(uint32_t *out, const struct search *search, const struct frame_group *group,
                               struct key_index *seen, ww_error *error)
{
	ww_status status = WW_OK;

	*out = 0;
	for (size_t i = group->from; i < group->from + group->count; i++) {
		uint32_t slogan = slogan_of(search, i);
		uint64_t key = (uint64_t)group->from << 32 | slogan;

		if (slogan_at(search, slogan)->template != VARIANT_NONE || key_index_find(seen, key) != KEY_INDEX_NONE)
			continue;
		WW_STEP(key_index_add(seen, key, 0, error));
		++*out;
	}
done:
	return status;
}

static uint32_t slogans_needed(const struct search *search, const struct frame_group *group)
{
	return frame_at(search, group->from)->kind == FRAME_LINKED ? 3 : 2;
}

static ww_status add_group(struct search *search, size_t from, size_t end, struct key_index *seen, ww_error *error)
{
	struct frame_group group = {.from = from, .count = end - from, .first = slogan_of(search, from)};
	ww_status status;

	if (group.count < 2)
		return WW_OK;
	group.weight = frame_at(search, from)->weight;
	WW_STEP(count_slogans(&group.slogans, search, &group, seen, error));
	if (group.slogans >= slogans_needed(search, &group))
		WW_STEP(vec_push(&search->groups, &group, error));
done:
	return status;
}

/* Groups of frames of the same key. */
static ww_status gather_groups(struct search *search, ww_error *error)
{
	size_t count = search->templates->frames.count;
	struct key_index seen = {.alloc = search->templates->alloc};
	ww_status status = WW_OK;

	for (size_t from = 0, end; from < count; from = end) {
		for (end = from + 1; end < count && frame_at(search, end)->key == frame_at(search, from)->key;)
			end++;
		WW_STEP(add_group(search, from, end, &seen, error));
	}
done:
	key_index_clear(&seen);
	return status;
}

/* What need not be said again when the frame is said once (minimum description length). */
static uint64_t words_saved(const struct frame_group *group)
{
	return (uint64_t)(group->slogans - 1) * group->weight;
}

static int compare_groups(const void *left, const void *right)
{
	const struct frame_group *a = left, *b = right;
	uint64_t by_a = words_saved(a), by_b = words_saved(b);

	if (by_a != by_b)
		return by_a > by_b ? -1 : 1;
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return a->from < b->from ? -1 : a->from > b->from;
}

/* Writing templates. */

/* Empty words that stand between the frame and the slot, in all texts: how many before it, and how many behind it. */
struct links {
	size_t before;
	size_t behind;
};

/* The words of the text last read: where the slot begins and ends among all of them. */
struct slot {
	size_t from;
	size_t end;
};

static struct slot slot_among_all(const struct search *search, const struct slogan_frame *frame)
{
	struct wording_content content = content_of(search);
	const struct vec *all = &search->templates->words;
	uint32_t start = content.words[frame->from].start, stop = content.words[frame->end - 1].end;
	struct slot slot = {0, all->count};

	while (slot.from < all->count && ((struct slogan_word *)vec_at(all, slot.from))->start < start)
		slot.from++;
	while (slot.end > slot.from && ((struct slogan_word *)vec_at(all, slot.end - 1))->end > stop)
		slot.end--;
	return slot;
}

static const struct slogan_word *word_at(const struct search *search, size_t number)
{
	return vec_at(&search->templates->words, number);
}

static bool is_empty_word(const struct search *search, size_t number)
{
	return word_at(search, number)->classes & WORDING_EMPTY;
}

/* A text of a template: its words before the slot and behind it, folded. */
static ww_status write_words(struct search *search, ww_text text, size_t from, size_t end, ww_error *error)
{
	struct vec *bytes = &search->templates->bytes;
	ww_status status = WW_OK;

	for (size_t i = from; i < end; i++) {
		const struct slogan_word *word = word_at(search, i);
		bool spaced = i > from && !(word->classes & WORDING_UNSPACED);

		if (spaced)
			WW_STEP(vec_push(bytes, " ", error));
		WW_STEP(fold_text(bytes, text.data + word->start, word->end - word->start, FOLDING_COMMON, error));
	}
done:
	return status;
}

/* How many empty words around the slot of the text last read are those of `links` in the text that is shown. */
struct shown {
	uint32_t before[FRAME_WORDS]; /* bases of the empty words behind the frame's last word before the slot, in order */
	size_t before_count;
	uint32_t behind[FRAME_WORDS]; /* those before the first word behind the slot, from the last to the first */
	size_t behind_count;
};

static struct shown links_of(const struct search *search, struct slot slot)
{
	struct shown shown = {.before_count = 0};
	size_t count = search->templates->words.count, first = slot.from, last = slot.end;

	while (first > 0 && is_empty_word(search, first - 1))
		first--;
	for (size_t i = first; first > 0 && i < slot.from && shown.before_count < FRAME_WORDS; i++)
		shown.before[shown.before_count++] = word_at(search, i)->base;
	while (last < count && is_empty_word(search, last))
		last++;
	for (size_t i = last; last < count && i > slot.end && shown.behind_count < FRAME_WORDS; i--)
		shown.behind[shown.behind_count++] = word_at(search, i - 1)->base;
	return shown;
}

static void keep_common(uint32_t *kept, size_t *count, const uint32_t *other, size_t others)
{
	size_t common = 0;

	while (common < *count && common < others && kept[common] == other[common])
		common++;
	*count = common;
}

/* The text of the group that is shown: the most frequent one. */
static const struct slogan_frame *shown_frame(const struct search *search, const struct frame_group *group)
{
	const struct slogan_frame *best = frame_at(search, group->from);

	for (size_t i = group->from; i < group->from + group->count; i++)
		if (variant_of(search, frame_at(search, i)->variant)->count > variant_of(search, best->variant)->count)
			best = frame_at(search, i);
	return best;
}

/* The empty words that all texts of the group have around the slot whose frame has the same words as that shown. */
static ww_status common_links(struct shown *out, struct search *search, const struct frame_group *group,
                              const struct slogan_frame *frame_shown, ww_error *error)
{
	uint64_t written;
	ww_status status;

	WW_STEP(read_variant(search, frame_shown->variant, error));
	*out = links_of(search, slot_among_all(search, frame_shown));
	written = key_around(content_of(search), frame_shown->from, frame_shown->end, true);
	for (size_t i = group->from; i < group->from + group->count; i++) {
		const struct slogan_frame *frame = frame_at(search, i);
		struct shown shown;

		WW_STEP(read_variant(search, frame->variant, error));
		if (key_around(content_of(search), frame->from, frame->end, true) != written)
			continue;
		shown = links_of(search, slot_among_all(search, frame));
		keep_common(out->before, &out->before_count, shown.before, shown.before_count);
		keep_common(out->behind, &out->behind_count, shown.behind, shown.behind_count);
	}
done:
	return status;
}

/* The first word of the frame behind the slot, with the empty ones that all have; the count when nothing is there. */
static size_t behind_slot(const struct search *search, struct slot slot, size_t links)
{
	size_t count = search->templates->words.count, at = slot.end;

	while (at < count && is_empty_word(search, at))
		at++;
	return at == count ? count : at - links;
}

/* Behind the last word of the frame before the slot, with the empty ones that all have. */
static size_t before_slot(const struct search *search, struct slot slot, size_t links)
{
	size_t at = slot.from;

	while (at > 0 && is_empty_word(search, at - 1))
		at--;
	return at == 0 ? 0 : at + links;
}

static ww_status write_slot(struct search *search, bool spaced_before, bool spaced_behind, ww_error *error)
{
	ww_status status = WW_OK;

	if (spaced_before)
		WW_STEP(vec_push(&search->templates->bytes, " ", error));
	WW_STEP(vec_push(&search->templates->bytes, "_", error));
	if (spaced_behind)
		WW_STEP(vec_push(&search->templates->bytes, " ", error));
done:
	return status;
}

static bool is_spaced(const struct search *search, size_t word)
{
	return !(word_at(search, word)->classes & WORDING_UNSPACED);
}

/* "no _ no _" */
static ww_status write_double(struct search *search, ww_text text, ww_error *error)
{
	ww_status status = WW_OK;

	for (unsigned i = 0; i < 2; i++) {
		const struct slogan_word *word = &content_of(search).words[0];

		WW_STEP(fold_text(&search->templates->bytes, text.data + word->start, word->end - word->start, FOLDING_COMMON,
		                  error));
		WW_STEP(write_slot(search, true, i == 0, error));
	}
done:
	return status;
}

static ww_status write_template(struct search *search, const struct frame_group *group, ww_error *error)
{
	struct variant_templates *templates = search->templates;
	const struct slogan_frame *frame = shown_frame(search, group);
	ww_text text = variant_of(search, frame->variant)->text;
	struct template_text entry = {.at = templates->bytes.count};
	struct shown links;
	struct slot slot;
	size_t before, behind, count;
	ww_status status;

	WW_STEP(common_links(&links, search, group, frame, error));
	WW_STEP(read_variant(search, frame->variant, error));
	slot = slot_among_all(search, frame);
	count = templates->words.count;
	before = before_slot(search, slot, links.before_count);
	behind = behind_slot(search, slot, links.behind_count);
	if (frame->kind == FRAME_DOUBLE) {
		WW_STEP(write_double(search, text, error));
	} else {
		WW_STEP(write_words(search, text, 0, before, error));
		WW_STEP(write_slot(search, before > 0 && is_spaced(search, before - 1),
		                   behind < count && is_spaced(search, behind), error));
		WW_STEP(write_words(search, text, behind, count, error));
	}
	entry.size = templates->bytes.count - entry.at;
	WW_STEP(vec_push(&templates->texts, &entry, error));
done:
	return status;
}

/* What stands in the slot of the text last read, as written. */
static ww_text filler_of(const struct search *search, const struct slogan_frame *frame)
{
	const struct slogan_word *words = content_of(search).words;
	ww_text text = variant_of(search, frame->variant)->text;
	uint32_t start = words[frame->from].start, end = words[frame->end - 1].end;

	return (ww_text){text.data + start, end - start};
}

/* Gives the template that was written last to the slogans of a group that have none. */
static ww_status give_template(struct search *search, const struct frame_group *group, ww_error *error)
{
	uint32_t number = (uint32_t)search->templates->texts.count - 1;
	ww_status status = WW_OK;

	for (size_t i = group->from; i < group->from + group->count; i++) {
		const struct slogan_frame *frame = frame_at(search, i);
		struct slogan_group *slogan = slogan_at(search, slogan_of(search, i));

		if (slogan->template != VARIANT_NONE)
			continue;
		slogan->template = number;
		WW_STEP(read_variant(search, frame->variant, error));
		slogan->filler = filler_of(search, frame);
	}
done:
	return status;
}

static ww_status choose(struct search *search, ww_error *error)
{
	struct key_index seen = {.alloc = search->templates->alloc};
	ww_status status = WW_OK;

	if (search->groups.count)
		qsort(search->groups.items, search->groups.count, sizeof(struct frame_group), compare_groups);
	for (size_t i = 0; i < search->groups.count; i++) {
		const struct frame_group *group = vec_at(&search->groups, i);
		uint32_t left;

		WW_STEP(count_slogans(&left, search, group, &seen, error));
		if (left < slogans_needed(search, group))
			continue;
		WW_STEP(write_template(search, group, error));
		WW_STEP(give_template(search, group, error));
	}
done:
	key_index_clear(&seen);
	return status;
}

/* Orders the frames by key: *order is for alloc_free. */
static ww_status order_frames(uint32_t **order, const struct variant_templates *templates, ww_error *error)
{
	size_t count = templates->frames.count;
	struct radix_item *items = alloc_array(templates->alloc, count, 2 * sizeof *items), *sorted;

	*order = alloc_array(templates->alloc, count, sizeof **order);
	if (!items || !*order) {
		alloc_free(templates->alloc, items);
		return ww_fail_memory(error);
	}
	for (size_t i = 0; i < count; i++)
		items[i] = (struct radix_item){((struct slogan_frame *)vec_at(&templates->frames, i))->key, (uint32_t)i};
	sorted = radix_sort(items, items + count, count);
	for (size_t i = 0; i < count; i++)
		(*order)[i] = sorted[i].item;
	alloc_free(templates->alloc, items);
	return WW_OK;
}

ww_status variant_templates_find(struct variant_templates *templates, struct slogan_words *words, struct vec *variants,
                                 struct vec *slogans, ww_error *error)
{
	struct search search = {.templates = templates,
	                        .words = words,
	                        .variants = variants,
	                        .slogans = slogans,
	                        .groups = vec_of(templates->alloc, sizeof(struct frame_group))};
	uint32_t *order = NULL;
	ww_status status;

	for (uint32_t i = 0; i < slogans->count; i++)
		WW_STEP(add_frames(&search, slogan_at(&search, i)->name, error));
	WW_STEP(order_frames(&order, templates, error));
	search.order = order;
	WW_STEP(gather_groups(&search, error));
	WW_STEP(choose(&search, error));
done:
	alloc_free(templates->alloc, order);
	vec_clear(&search.groups);
	return status;
}

size_t variant_templates_count(const struct variant_templates *templates)
{
	return templates->texts.count;
}

ww_text variant_templates_text(const struct variant_templates *templates, uint32_t number)
{
	const struct template_text *text = vec_at(&templates->texts, number);

	return (ww_text){(const char *)templates->bytes.items + text->at, text->size};
}
