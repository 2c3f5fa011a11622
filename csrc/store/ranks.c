#include "store/ranks.h"

#include <string.h>

/* What decides where a type stands, so that most comparisons look at nothing else. */
struct candidate {
	uint64_t count;
	uint64_t prefix; /* first 8 bytes of the text, big-endian, zeros after its end */
	uint32_t type;
};

static uint64_t prefix_of(const struct type_key *key)
{
	uint64_t prefix = 0;

	for (uint32_t i = 0; i < 8; i++)
		prefix = prefix << 8 | (i < key->size ? (uint8_t)key->text[i] : 0);
	return prefix;
}

/* Bytes, then length: negative when left is before right. */
static int compare_texts(const char *left, size_t left_size, const char *right, size_t right_size)
{
	size_t common = left_size < right_size ? left_size : right_size;
	int order = common ? memcmp(left, right, common) : 0;

	return order ? order : (left_size > right_size) - (left_size < right_size);
}

/* By lemma, then part of speech; none goes first. */
static bool note_is_before(uint32_t left, uint32_t right, const struct hash_map *notes)
{
	const struct hash_map_key *a, *b;

	if (left == 0 || right == 0)
		return left < right;
	a = &notes->keys[left - 1];
	b = &notes->keys[right - 1];
	return compare_texts(a->data, a->size, b->data, b->size) < 0;
}

/* The order of what types are besides their bytes: kind, ending, folding. */
static unsigned tag_rank(uint16_t tag)
{
	return (tag & TYPE_TAG_KIND) << 2 | (tag & TYPE_TAG_ENDING ? 2 : 0) | (tag & TYPE_TAG_TURKIC ? 1 : 0);
}

static bool key_is_before(const struct type_key *left, const struct type_key *right, const struct hash_map *notes)
{
	int order = compare_texts(left->text, left->size, right->text, right->size);

	if (order != 0)
		return order < 0;
	if (left->tag != right->tag)
		return tag_rank(left->tag) < tag_rank(right->tag);
	return note_is_before(left->note, right->note, notes);
}

static bool is_before(const struct candidate *left, const struct candidate *right, const struct segment_buffer *buffer)
{
	if (left->count != right->count)
		return left->count > right->count;
	if (left->prefix != right->prefix)
		return left->prefix < right->prefix;
	return key_is_before(&buffer->types.keys[left->type], &buffer->types.keys[right->type], &buffer->notes);
}

/* Merges two neighbouring sorted runs of from into to. */
static void merge(struct candidate *to, const struct candidate *from, size_t start, size_t middle, size_t end,
                  const struct segment_buffer *buffer)
{
	size_t left = start;
	size_t right = middle;

	for (size_t at = start; at < end; at++) {
		bool take_right = left == middle || (right < end && is_before(&from[right], &from[left], buffer));
		to[at] = from[take_right ? right++ : left++];
	}
}

/* Merge sort from the bottom up between two arrays; returns the one that holds the result. */
static struct candidate *sort(struct candidate *items, struct candidate *spare, size_t count,
                              const struct segment_buffer *buffer)
{
	for (size_t run = 1; run < count; run *= 2) {
		for (size_t start = 0; start < count; start += 2 * run) {
			size_t middle = start + run < count ? start + run : count;
			size_t end = middle + run < count ? middle + run : count;
			merge(spare, items, start, middle, end, buffer);
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
	alloc_wish_large_pages(ranks->alloc, candidates, ranks->types * 2 * sizeof *candidates);
	for (uint32_t type = 0; type < ranks->types; type++)
		candidates[type] = (struct candidate){uses[type].count, prefix_of(&buffer->types.keys[type]), type};
	const struct candidate *sorted = sort(candidates, candidates + ranks->types, ranks->types, buffer);
	for (uint32_t id = 0; id < ranks->types; id++)
		ranks->type_at[id] = sorted[id].type;
	alloc_free(ranks->alloc, candidates);
	return WW_OK;
}

static ww_status rank_terms(struct ranks *ranks, const struct segment_buffer *buffer, ww_error *error)
{
	const struct type_use *uses = buffer->type_uses.items;
	uint32_t *id_of = alloc_array(ranks->alloc, ranks->terms, sizeof *id_of); /* by number of the term */
	uint32_t next = 0;

	if (!id_of)
		return ww_fail_memory(error);
	for (uint32_t term = 0; term < ranks->terms; term++)
		id_of[term] = LEXICON_NO_TERM;
	for (uint32_t id = 0; id < ranks->types; id++) {
		uint32_t term = uses[ranks->type_at[id]].term;

		if (term != LEXICON_NO_TERM && id_of[term] == LEXICON_NO_TERM)
			id_of[term] = next++;
		ranks->term_of[id] = term == LEXICON_NO_TERM ? LEXICON_NO_TERM : id_of[term];
	}
	alloc_free(ranks->alloc, id_of);
	return WW_OK;
}

ww_status ranks_make(struct ranks *ranks, const struct segment_buffer *buffer, ww_error *error)
{
	ww_status status;

	*ranks = (struct ranks){
		.alloc = buffer->alloc,
		.types = (uint32_t)buffer->types.count,
		.terms = (uint32_t)buffer->terms.count,
	};
	ranks->type_at = alloc_array(ranks->alloc, ranks->types, sizeof *ranks->type_at);
	ranks->term_of = alloc_array(ranks->alloc, ranks->types, sizeof *ranks->term_of);
	if (!ranks->type_at || !ranks->term_of)
		return ww_fail_memory(error);
	WW_STEP(rank_types(ranks, buffer, error));
	status = rank_terms(ranks, buffer, error);
done:
	return status;
}

void ranks_clear(struct ranks *ranks)
{
	alloc_free(ranks->alloc, ranks->type_at);
	alloc_free(ranks->alloc, ranks->term_of);
}
