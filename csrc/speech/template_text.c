#include "speech/template_text.h"

#include "text/fold.h"

/* The words of the text last read: where the slot begins and ends among all of them. */
struct slot {
	size_t from;
	size_t end;
};

static struct slot slot_among_all(const struct template_search *search, const struct slogan_frame *frame)
{
	struct wording_content content = template_content(search);
	const struct vec *all = &search->templates->words;
	uint32_t start = content.words[frame->from].start, stop = content.words[frame->end - 1].end;
	struct slot slot = {0, all->count};

	while (slot.from < all->count && ((struct slogan_word *)vec_at(all, slot.from))->start < start)
		slot.from++;
	while (slot.end > slot.from && ((struct slogan_word *)vec_at(all, slot.end - 1))->end > stop)
		slot.end--;
	return slot;
}

static const struct slogan_word *word_at(const struct template_search *search, size_t number)
{
	return vec_at(&search->templates->words, number);
}

static bool is_empty_word(const struct template_search *search, size_t number)
{
	return word_at(search, number)->classes & WORDING_EMPTY;
}

/* A text of a template: its words before the slot and behind it, folded. */
static ww_status write_words(struct template_search *search, ww_text text, size_t from, size_t end, ww_error *error)
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

/* The empty words around a slot. */
struct links {
	uint32_t before[FRAME_WORDS]; /* bases of the empty words behind the frame's last word before the slot, in order */
	size_t before_count;
	uint32_t behind[FRAME_WORDS]; /* those before the first word behind the slot, from the last to the first */
	size_t behind_count;
};

static struct links links_of(const struct template_search *search, struct slot slot)
{
	struct links links = {.before_count = 0};
	size_t count = search->templates->words.count, first = slot.from, last = slot.end;

	while (first > 0 && is_empty_word(search, first - 1))
		first--;
	for (size_t i = first; first > 0 && i < slot.from && links.before_count < FRAME_WORDS; i++)
		links.before[links.before_count++] = word_at(search, i)->base;
	while (last < count && is_empty_word(search, last))
		last++;
	for (size_t i = last; last < count && i > slot.end && links.behind_count < FRAME_WORDS; i--)
		links.behind[links.behind_count++] = word_at(search, i - 1)->base;
	return links;
}

static void keep_common(uint32_t *kept, size_t *count, const uint32_t *other, size_t others)
{
	size_t common = 0;

	while (common < *count && common < others && kept[common] == other[common])
		common++;
	*count = common;
}

/* The text of the group that is shown: the most frequent one. */
static const struct slogan_frame *shown_frame(const struct template_search *search, const struct frame_group *group)
{
	const struct slogan_frame *best = template_frame(search, group->from);

	for (size_t i = group->from; i < group->from + group->count; i++)
		if (template_variant(search, template_frame(search, i)->variant)->count >
		    template_variant(search, best->variant)->count)
			best = template_frame(search, i);
	return best;
}

/* The empty words that all texts of the group have around the slot whose frame has the same words as that shown. */
static ww_status common_links(struct links *out, struct template_search *search, const struct frame_group *group,
                              const struct slogan_frame *frame_shown, ww_error *error)
{
	uint64_t written;
	ww_status status;

	WW_STEP(template_read(search, frame_shown->variant, error));
	*out = links_of(search, slot_among_all(search, frame_shown));
	written = template_key(template_content(search), frame_shown->from, frame_shown->end, true);
	for (size_t i = group->from; i < group->from + group->count; i++) {
		const struct slogan_frame *frame = template_frame(search, i);
		struct links own;

		WW_STEP(template_read(search, frame->variant, error));
		if (template_key(template_content(search), frame->from, frame->end, true) != written)
			continue;
		own = links_of(search, slot_among_all(search, frame));
		keep_common(out->before, &out->before_count, own.before, own.before_count);
		keep_common(out->behind, &out->behind_count, own.behind, own.behind_count);
	}
done:
	return status;
}

/* The first word of the frame behind the slot, with the empty ones that all have; the count when nothing is there. */
static size_t behind_slot(const struct template_search *search, struct slot slot, size_t links)
{
	size_t count = search->templates->words.count, at = slot.end;

	while (at < count && is_empty_word(search, at))
		at++;
	return at == count ? count : at - links;
}

/* Behind the last word of the frame before the slot, with the empty ones that all have. */
static size_t before_slot(const struct template_search *search, struct slot slot, size_t links)
{
	size_t at = slot.from;

	while (at > 0 && is_empty_word(search, at - 1))
		at--;
	return at == 0 ? 0 : at + links;
}

static ww_status write_slot(struct template_search *search, bool spaced_before, bool spaced_behind, ww_error *error)
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

static bool is_spaced(const struct template_search *search, size_t word)
{
	return !(word_at(search, word)->classes & WORDING_UNSPACED);
}

/* "no _ no _" */
static ww_status write_double(struct template_search *search, ww_text text, ww_error *error)
{
	ww_status status = WW_OK;

	for (unsigned i = 0; i < 2; i++) {
		const struct slogan_word *word = &template_content(search).words[0];

		WW_STEP(fold_text(&search->templates->bytes, text.data + word->start, word->end - word->start, FOLDING_COMMON,
		                  error));
		WW_STEP(write_slot(search, true, i == 0, error));
	}
done:
	return status;
}

ww_status template_write(struct template_search *search, const struct frame_group *group, ww_error *error)
{
	struct variant_templates *templates = search->templates;
	const struct slogan_frame *frame = shown_frame(search, group);
	ww_text text = template_variant(search, frame->variant)->text;
	struct template_text entry = {.at = templates->bytes.count};
	struct links links;
	struct slot slot;
	size_t before, behind, count;
	ww_status status;

	WW_STEP(common_links(&links, search, group, frame, error));
	WW_STEP(template_read(search, frame->variant, error));
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
