/* Frames: what stands around a slot in a text, where different slogans may have their own words. */
#ifndef SPEECH_TEMPLATE_FRAMES_H
#define SPEECH_TEMPLATE_FRAMES_H

#include "speech/slogan_words.h"
#include "speech/variant_templates.h"
#include "speech/variants.h"

enum { FRAME_WORDS = 12 }; /* longer texts have no template */

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

/* All frames of one key. */
struct frame_group {
	size_t from; /* in order */
	size_t count;
	uint32_t slogans;
	uint32_t first; /* slogan */
	uint8_t weight;
};

/* The search for the templates of some slogans. */
struct template_search {
	struct variant_templates *templates;
	struct slogan_forms *forms;
	struct vec *variants;
	struct vec *slogans;
	const uint32_t *order; /* frames by key, then as found */
	struct vec groups;     /* struct frame_group */
};

static inline struct variant *template_variant(const struct template_search *search, uint32_t number)
{
	return vec_at(search->variants, number);
}

/* The frame at a place of the order. */
static inline const struct slogan_frame *template_frame(const struct template_search *search, size_t place)
{
	return vec_at(&search->templates->frames, search->order[place]);
}

/* Reads the words of a variant into templates->words, and those that carry meaning into templates->content. */
ww_status template_read(struct template_search *search, uint32_t variant, ww_error *error);

/* The content of the variant that was read last. */
static inline struct wording_content template_content(const struct template_search *search)
{
	return (struct wording_content){search->templates->content.items, search->templates->content.count};
}

/* Adds the frames of a variant to templates->frames. */
ww_status template_frames_add(struct template_search *search, uint32_t variant, ww_error *error);

/* The key of the words around a slot: as they are written, or what they mean. */
uint64_t template_key(struct wording_content content, size_t from, size_t end, bool written);

#endif
