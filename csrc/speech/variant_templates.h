/*
 * Templates: what different slogans share, with a slot where they differ ("down with _", "make america _ again"). The
 * slot takes one to four words (up to eight ideographs; three and six beside a single word), with no mark between them,
 * at any place. What stands around it is
 *
 * - two words or more, not counting weak ones, that two slogans share; or
 * - one of the frames of the lists, that two share ("death _"); or
 * - one word that three share, with the same empty words between it and the slot ("stand with the _"); or
 * - one word that comes twice, before two slots, and that two share ("no _ no _").
 *
 * A slogan has one template, which fits its name: of those that do, the one by which most words are said once instead
 * of in each slogan (minimum description length).
 */
#ifndef SPEECH_VARIANT_TEMPLATES_H
#define SPEECH_VARIANT_TEMPLATES_H

#include "speech/key_index.h"
#include "speech/variant_keys.h"

struct variant_templates {
	const ww_alloc *alloc;
	struct key_index listed; /* the keys of frames of the lists */
	struct vec frames;       /* struct slogan_frame (speech/template_frames.h) */
	struct vec texts;        /* struct template_text, by template */
	struct vec bytes;        /* of them */
	struct vec words;        /* struct slogan_word: scratch */
	struct vec content;      /* the same */
};

struct variant_templates variant_templates_of(const ww_alloc *alloc);

/* Reads the frames of the lists. Once, before the rest. */
ww_status variant_templates_read(struct variant_templates *templates, struct slogan_forms *forms, ww_error *error);

/* Whether the words outside a slot, as written, are a frame of the lists. */
bool variant_templates_have(const struct variant_templates *templates, struct wording_content content,
                            struct content_part slot);

/*
 * Gives the slogans (struct slogan_group), which must have their names, templates and fillers. variants: struct
 * variant.
 */
ww_status variant_templates_find(struct variant_templates *templates, struct slogan_forms *forms, struct vec *variants,
                                 struct vec *slogans, ww_error *error);

size_t variant_templates_count(const struct variant_templates *templates);

/* Folded, with "_" for the slot. Borrowed. */
ww_text variant_templates_text(const struct variant_templates *templates, uint32_t number);

void variant_templates_clear(struct variant_templates *templates);

#endif
