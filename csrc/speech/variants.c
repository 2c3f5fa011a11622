#include "speech/variants.h"

#include "base/hash_map.h"
#include "text/fold.h"

struct variants {
	ww_alloc alloc;
	struct hash_map texts; /* the tag is the owner */
	struct vec items;      /* struct variant */
	struct hash_map folded;
	struct vec slogans; /* struct slogan_group */
	struct vec scratch;
};

ww_status variants_new(struct variants **out, const ww_alloc *alloc, ww_error *error)
{
	struct variants *variants = alloc_zeroed(alloc, 1, sizeof *variants);

	*out = variants;
	if (!variants)
		return ww_fail_memory(error);
	variants->alloc = *alloc;
	alloc = &variants->alloc;
	variants->texts = hash_map_of(alloc);
	variants->items = vec_of(alloc, sizeof(struct variant));
	variants->folded = hash_map_of(alloc);
	variants->slogans = vec_of(alloc, sizeof(struct slogan_group));
	variants->scratch = vec_of(alloc, 1);
	return WW_OK;
}

static ww_status begin_group(struct variants *variants, uint32_t group, ww_error *error)
{
	const struct hash_map_key *key = &variants->folded.keys[group];
	struct slogan_group slogan = {
		.id = {key->data, key->size}, .name = (uint32_t)variants->items.count, .template = VARIANT_NONE};

	return vec_push(&variants->slogans, &slogan, error);
}

static ww_status add_variant(struct variants *variants, uint32_t number, uint32_t owner, ww_error *error)
{
	const struct hash_map_key *key = &variants->texts.keys[number];
	struct variant variant = {.text = {key->data, key->size}};
	bool added;
	ww_status status;

	variants->scratch.count = 0;
	WW_STEP(fold_text(&variants->scratch, key->data, key->size, FOLDING_COMMON, error));
	WW_STEP(hash_map_add(&variant.slogan, &added, &variants->folded, variants->scratch.items, variants->scratch.count,
	                     owner, error));
	if (added)
		WW_STEP(begin_group(variants, variant.slogan, error));
	WW_STEP(vec_push(&variants->items, &variant, error));
done:
	return status;
}

ww_status variants_add(uint32_t *number, struct variants *variants, ww_text text, uint32_t owner, uint64_t count,
                       ww_error *error)
{
	struct variant *variant;
	struct slogan_group *slogan;
	bool added;
	ww_status status;

	*number = VARIANT_NONE;
	if (text.size == 0)
		return WW_OK;
	WW_STEP(hash_map_add(number, &added, &variants->texts, text.data, text.size, owner, error));
	if (added)
		WW_STEP(add_variant(variants, *number, owner, error));
	variant = vec_at(&variants->items, *number);
	variant->count += count;
	slogan = vec_at(&variants->slogans, variant->slogan);
	slogan->count += count;
done:
	return status;
}

ww_status variants_link(struct variants *variants, uint32_t a, uint32_t b, ww_error *error)
{
	(void)variants, (void)a, (void)b, (void)error;
	return WW_OK;
}

ww_status variants_finish(struct variants *variants, ww_error *error)
{
	(void)error;
	for (uint32_t i = 0; i < variants->items.count; i++) {
		const struct variant *variant = vec_at(&variants->items, i);
		struct slogan_group *slogan = vec_at(&variants->slogans, variant->slogan);

		if (variant->count > variants_at(variants, slogan->name)->count)
			slogan->name = i;
	}
	return WW_OK;
}

size_t variants_count(const struct variants *variants)
{
	return variants->items.count;
}

const struct variant *variants_at(const struct variants *variants, uint32_t number)
{
	return vec_at(&variants->items, number);
}

size_t variants_slogans(const struct variants *variants)
{
	return variants->slogans.count;
}

const struct slogan_group *variants_slogan(const struct variants *variants, uint32_t number)
{
	return vec_at(&variants->slogans, number);
}

size_t variants_templates(const struct variants *variants)
{
	(void)variants;
	return 0;
}

ww_text variants_template(const struct variants *variants, uint32_t number)
{
	(void)variants, (void)number;
	return (ww_text){0};
}

void variants_free(struct variants *variants)
{
	ww_alloc alloc;

	if (!variants)
		return;
	vec_clear(&variants->scratch);
	vec_clear(&variants->slogans);
	hash_map_clear(&variants->folded);
	vec_clear(&variants->items);
	hash_map_clear(&variants->texts);
	alloc = variants->alloc;
	alloc_free(&alloc, variants);
}
