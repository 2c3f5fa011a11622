#include "speech/variant_templates.h"

#include <stdlib.h>

#include "base/radix.h"
#include "speech/template_text.h"

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

static uint32_t slogan_of(const struct template_search *search, size_t place)
{
	return template_variant(search, template_frame(search, place)->variant)->slogan;
}

static struct slogan_group *slogan_at(const struct template_search *search, uint32_t number)
{
	return vec_at(search->slogans, number);
}

/* The slogans of a group that have no template yet. A slogan's variants need not stand side by side. */
static ww_status count_slogans(uint32_t *out, const struct template_search *search, const struct frame_group *group,
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

static uint32_t slogans_needed(const struct template_search *search, const struct frame_group *group)
{
	return template_frame(search, group->from)->kind == FRAME_LINKED ? 3 : 2;
}

static ww_status add_group(struct template_search *search, size_t from, size_t end, struct key_index *seen,
                           ww_error *error)
{
	struct frame_group group = {.from = from, .count = end - from, .first = slogan_of(search, from)};
	ww_status status;

	if (group.count < 2)
		return WW_OK;
	group.weight = template_frame(search, from)->weight;
	WW_STEP(count_slogans(&group.slogans, search, &group, seen, error));
	if (group.slogans >= slogans_needed(search, &group))
		WW_STEP(vec_push(&search->groups, &group, error));
done:
	return status;
}

/* Groups of frames of the same key. */
static ww_status gather_groups(struct template_search *search, ww_error *error)
{
	size_t count = search->templates->frames.count;
	struct key_index seen = {.alloc = search->templates->alloc};
	ww_status status = WW_OK;

	for (size_t from = 0, end; from < count; from = end) {
		for (end = from + 1; end < count && template_frame(search, end)->key == template_frame(search, from)->key;)
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

/* What stands in the slot of the text last read, as written. */
static ww_text filler_of(const struct template_search *search, const struct slogan_frame *frame)
{
	const struct slogan_word *words = template_content(search).words;
	ww_text text = template_variant(search, frame->variant)->text;
	uint32_t start = words[frame->from].start, end = words[frame->end - 1].end;

	return (ww_text){text.data + start, end - start};
}

/* Gives the template that was written last to the slogans of a group that have none. */
static ww_status give_template(struct template_search *search, const struct frame_group *group, ww_error *error)
{
	uint32_t number = (uint32_t)search->templates->texts.count - 1;
	ww_status status = WW_OK;

	for (size_t i = group->from; i < group->from + group->count; i++) {
		const struct slogan_frame *frame = template_frame(search, i);
		struct slogan_group *slogan = slogan_at(search, slogan_of(search, i));

		if (slogan->template != VARIANT_NONE)
			continue;
		slogan->template = number;
		WW_STEP(template_read(search, frame->variant, error));
		slogan->filler = filler_of(search, frame);
	}
done:
	return status;
}

static ww_status choose(struct template_search *search, ww_error *error)
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
		WW_STEP(template_write(search, group, error));
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

ww_status variant_templates_find(struct variant_templates *templates, struct slogan_forms *forms, struct vec *variants,
                                 struct vec *slogans, ww_error *error)
{
	struct template_search search = {.templates = templates,
	                                 .forms = forms,
	                                 .variants = variants,
	                                 .slogans = slogans,
	                                 .groups = vec_of(templates->alloc, sizeof(struct frame_group))};
	uint32_t *order = NULL;
	ww_status status;

	for (uint32_t i = 0; i < slogans->count; i++)
		WW_STEP(template_frames_add(&search, slogan_at(&search, i)->name, error));
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
