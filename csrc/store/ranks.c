#include "store/ranks.h"

#include <string.h>

/* What decides where a type stands, so that most comparisons look at nothing else. */
struct candidate {
	uint64_t count;
	uint64_t prefix; /* first 8 bytes of the text, big-endian, zeros after its end */
	uint32_t type;
};

static uint64_t prefix_of(const struct hash_map_key *key)
{
	uint64_t prefix = 0;

	for (uint32_t i = 0; i < 8; i++)
		prefix = prefix << 8 | (i < key->size ? (uint8_t)key->data[i] : 0);
	return prefix;
}

/* Endings are above the kinds in a tag, so tags compare by ending first; the order of ids is by kind first. */
static uint32_t tag_rank(uint32_t tag)
{
	return (uint32_t)type_tag_kind(tag) << 8 | type_tag_ending(tag);
}

static bool text_is_before(const struct hash_map_key *left, const struct hash_map_key *right)
{
	uint32_t common = left->size < right->size ? left->size : right->size;
	int order = memcmp(left->data, right->data, common);

	if (order != 0)
		return order < 0;
	if (left->size != right->size)
		return left->size < right->size;
	return tag_rank(left->tag) < tag_rank(right->tag);
}

static bool is_before(const struct candidate *left, const struct candidate *right, const struct hash_map_key *keys)
{
	if (left->count != right->count)
		return left->count > right->count;
	if (left->prefix != right->prefix)
		return left->prefix < right->prefix;
	return text_is_before(&keys[left->type], &keys[right->type]);
}

/* Merges two neighbouring sorted runs of from into to. */
static void merge(struct candidate *to, const struct candidate *from, size_t start, size_t middle, size_t end,
                  const struct hash_map_key *keys)
{
	size_t left = start;
	size_t right = middle;

	for (size_t at = start; at < end; at++) {
		bool take_right = left == middle || (right < end && is_before(&from[right], &from[left], keys));
		to[at] = from[take_right ? right++ : left++];
	}
}

/* Merge sort from the bottom up between two arrays; returns the one that holds the result. */
static struct candidate *sort(struct candidate *items, struct candidate *spare, size_t count,
                              const struct hash_map_key *keys)
{
	for (size_t run = 1; run < count; run *= 2) {
		for (size_t start = 0; start < count; start += 2 * run) {
			size_t middle = start + run < count ? start + run : count;
			size_t end = middle + run < count ? middle + run : count;
			merge(spare, items, start, middle, end, keys);
		}
		struct candidate *sorted = spare;
		spare = items;
		items = sorted;
	}
	return items;
}

static ww_status rank_types(struct ranks *ranks, const struct segment_buffer *buffer, ww_error *error)
{
	const struct type_use *uses = buffer->type_uses.items;
	struct candidate *candidates = alloc_array(ranks->alloc, ranks->types, 2 * sizeof *candidates);

	if (!candidates)
		return ww_fail_memory(error);
	for (uint32_t type = 0; type < ranks->types; type++)
		candidates[type] = (struct candidate){uses[type].count, prefix_of(&buffer->types.keys[type]), type};
	const struct candidate *sorted = sort(candidates, candidates + ranks->types, ranks->types, buffer->types.keys);
	for (uint32_t id = 0; id < ranks->types; id++) {
		ranks->type_at[id] = sorted[id].type;
		ranks->id_of[sorted[id].type] = id;
	}
	alloc_free(ranks->alloc, candidates);
	return WW_OK;
}

static void rank_terms(struct ranks *ranks, const struct segment_buffer *buffer)
{
	const struct type_use *uses = buffer->type_uses.items;
	uint32_t next = 0;

	for (uint32_t term = 0; term < ranks->terms; term++)
		ranks->term_id_of[term] = LEXICON_NO_TERM;
	for (uint32_t id = 0; id < ranks->types; id++) {
		uint32_t term = uses[ranks->type_at[id]].term;
		if (term == LEXICON_NO_TERM || ranks->term_id_of[term] != LEXICON_NO_TERM)
			continue;
		ranks->term_at[next] = term;
		ranks->term_id_of[term] = next++;
	}
}

ww_status ranks_make(struct ranks *ranks, const struct segment_buffer *buffer, ww_error *error)
{
	*ranks = (struct ranks){
		.alloc = buffer->alloc,
		.types = (uint32_t)buffer->types.count,
		.terms = (uint32_t)buffer->terms.count,
	};
	ranks->type_at = alloc_array(ranks->alloc, ranks->types, sizeof *ranks->type_at);
	ranks->id_of = alloc_array(ranks->alloc, ranks->types, sizeof *ranks->id_of);
	ranks->term_at = alloc_array(ranks->alloc, ranks->terms, sizeof *ranks->term_at);
	ranks->term_id_of = alloc_array(ranks->alloc, ranks->terms, sizeof *ranks->term_id_of);
	if (!ranks->type_at || !ranks->id_of || !ranks->term_at || !ranks->term_id_of)
		return ww_fail_memory(error);
	ww_status status = rank_types(ranks, buffer, error);
	if (status == WW_OK)
		rank_terms(ranks, buffer);
	return status;
}

void ranks_clear(struct ranks *ranks)
{
	alloc_free(ranks->alloc, ranks->type_at);
	alloc_free(ranks->alloc, ranks->id_of);
	alloc_free(ranks->alloc, ranks->term_at);
	alloc_free(ranks->alloc, ranks->term_id_of);
}
