/*
 * Texts grouped by what they say, one after the other: each joins the group of an earlier one, or begins a group. What
 * comes later never moves what came before, but for links.
 */
#ifndef SPEECH_VARIANTS_H
#define SPEECH_VARIANTS_H

#include "base/alloc.h"
#include "base/status.h"

#define VARIANT_NONE UINT32_MAX

/* One distinct text. */
struct variant {
	ww_text text; /* as written */
	uint64_t count;
	uint32_t slogan; /* valid after variants_finish, as groups are */
};

struct slogan_group {
	ww_text id;        /* its first variant, folded; no other group has it */
	uint32_t name;     /* variant: the most frequent of the full forms */
	uint64_t count;    /* of all variants */
	uint32_t owner;    /* of all variants */
	uint32_t template; /* VARIANT_NONE: shared with no other slogan */
	ww_text filler;    /* what stands in the template's slot, as written in the name; empty without template */
};

struct variants;

ww_status variants_new(struct variants **out, const ww_alloc *alloc, ww_error *error);

/*
 * Counts a text (copied). Texts of different owners are never of one group; VARIANT_NONE: of any owner. *number: of the
 * variant; VARIANT_NONE for a text without any word.
 */
ww_status variants_add(uint32_t *number, struct variants *variants, ww_text text, uint32_t owner, uint64_t count,
                       ww_error *error);

/* Puts two variants into one group: a text says that they mean the same. */
void variants_link(struct variants *variants, uint32_t a, uint32_t b);

/* Once, after the last text: numbers the groups in the order of their first variants, and names them. */
ww_status variants_finish(struct variants *variants, ww_error *error);

/* After that: finds templates. Without it, no group has one. */
ww_status variants_find_templates(struct variants *variants, ww_error *error);

size_t variants_count(const struct variants *variants);
const struct variant *variants_at(const struct variants *variants, uint32_t number);
size_t variants_slogans(const struct variants *variants);
const struct slogan_group *variants_slogan(const struct variants *variants, uint32_t number);
size_t variants_templates(const struct variants *variants);
ww_text variants_template(const struct variants *variants, uint32_t number);

static inline ww_text slogan_name(const struct variants *variants, const struct slogan_group *slogan)
{
	return variants_at(variants, slogan->name)->text;
}

/* Empty when it has none. */
static inline ww_text slogan_template(const struct variants *variants, const struct slogan_group *slogan)
{
	return slogan->template == VARIANT_NONE ? (ww_text){0} : variants_template(variants, slogan->template);
}

/* Accepts NULL. */
void variants_free(struct variants *variants);

#endif
