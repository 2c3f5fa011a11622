#include "corpus/phrases.h"

#include "base/progress.h"

enum { SLOTS_MIN = 1 << 4, NODES_A_STEP = 1 << 12 /* between two looks at the clock */ };

ww_status phrases_make(struct phrases *out, const ww_alloc *alloc, uint32_t symbols, ww_error *error)
{
	static const struct phrase_node empty = {.phrase = PHRASE_NONE};
	ww_status status;

	*out = (struct phrases){.alloc = alloc,
	                        .seed = hash_key_random(),
	                        .symbols = symbols,
	                        .nodes = vec_of(alloc, sizeof(struct phrase_node)),
	                        .slot_count = SLOTS_MIN,
	                        .lengths = vec_of(alloc, sizeof(uint32_t))};
	out->roots = alloc_zeroed(alloc, symbols, sizeof *out->roots);
	out->slots = alloc_zeroed(alloc, out->slot_count, sizeof *out->slots);
	if (!out->roots || !out->slots)
		return ww_fail_memory(error);
	status = vec_push(&out->nodes, &empty, error);
	return status;
}

void phrases_clear(struct phrases *phrases)
{
	alloc_free(phrases->alloc, phrases->roots);
	alloc_free(phrases->alloc, phrases->slots);
	vec_clear(&phrases->nodes);
	vec_clear(&phrases->lengths);
}

/* The slot of a node, or the empty one where it would go. */
static inline uint32_t *slot_of(const struct phrases *phrases, uint32_t parent, uint32_t symbol)
{
	size_t mask = phrases->slot_count - 1;
	uint64_t key = (uint64_t)parent << 32 | symbol;
	size_t at = hash_mix(hash_mix(key + phrases->seed.words[0]) ^ phrases->seed.words[1]) & mask;

	for (;; at = (at + 1) & mask) {
		uint32_t node = phrases->slots[at];

		if (node == 0 ||
		    (phrases_node(phrases, node)->parent == parent && phrases_node(phrases, node)->symbol == symbol))
			return &phrases->slots[at];
	}
}

/* A node that goes on by a symbol, or 0. */
static inline uint32_t child_of(const struct phrases *phrases, uint32_t node, uint32_t symbol)
{
	return node ? *slot_of(phrases, node, symbol) : phrases->roots[symbol];
}

static ww_status grow_slots(struct phrases *phrases, ww_error *error)
{
	uint32_t *old = phrases->slots, *slots = alloc_zeroed(phrases->alloc, phrases->slot_count * 2, sizeof *slots);

	if (!slots)
		return ww_fail_memory(error);
	phrases->slots = slots;
	phrases->slot_count *= 2;
	for (uint32_t node = 1; node < phrases->nodes.count; node++) {
		const struct phrase_node *at = phrases_node(phrases, node);

		if (at->parent)
			*slot_of(phrases, at->parent, at->symbol) = node;
	}
	alloc_free(phrases->alloc, old);
	return WW_OK;
}

static ww_status add_node(uint32_t *out, struct phrases *phrases, uint32_t parent, uint32_t symbol, ww_error *error)
{
	struct phrase_node node = {.parent = parent, .symbol = symbol, .phrase = PHRASE_NONE};
	uint32_t number = (uint32_t)phrases->nodes.count;
	ww_status status;

	if (phrases->nodes.count == UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "phrases of more than 2^32 - 2 words");
	if (phrases->nodes.count >= phrases->slot_count / 2)
		WW_STEP(grow_slots(phrases, error));
	WW_STEP(vec_push(&phrases->nodes, &node, error));
	*(parent ? slot_of(phrases, parent, symbol) : &phrases->roots[symbol]) = number;
	*out = number;
done:
	return status;
}

ww_status phrases_add(uint32_t *number, struct phrases *phrases, const uint32_t *symbols, size_t count, ww_error *error)
{
	uint32_t node = 0, length = (uint32_t)count;
	struct phrase_node *last;
	ww_status status = WW_OK;

	for (size_t i = 0; i < count; i++) {
		uint32_t child = child_of(phrases, node, symbols[i]);

		if (child == 0)
			WW_STEP(add_node(&child, phrases, node, symbols[i], error));
		node = child;
	}
	last = vec_at(&phrases->nodes, node);
	if (last->phrase == PHRASE_NONE) {
		WW_STEP(vec_push(&phrases->lengths, &length, error));
		last->phrase = (uint32_t)(phrases->lengths.count - 1);
	}
	*number = last->phrase;
done:
	return status;
}

uint32_t phrases_step(const struct phrases *phrases, uint32_t node, uint32_t symbol)
{
	uint32_t child = child_of(phrases, node, symbol);

	while (child == 0 && node) {
		node = phrases_node(phrases, node)->falls;
		child = child_of(phrases, node, symbol);
	}
	return child;
}

static void link_node(struct phrases *phrases, uint32_t number)
{
	struct phrase_node *node = vec_at(&phrases->nodes, number);
	const struct phrase_node *falls;

	if (node->parent)
		node->falls = phrases_step(phrases, phrases_node(phrases, node->parent)->falls, node->symbol);
	falls = phrases_node(phrases, node->falls);
	node->shorter = falls->phrase != PHRASE_NONE ? node->falls : falls->shorter;
}

/* Nodes by their depth, as suffixes are shorter than what they end; parents have lower numbers. */
static ww_status order_nodes(uint32_t **out, const struct phrases *phrases, ww_error *error)
{
	size_t count = phrases->nodes.count, deepest = 0;
	uint32_t *order = alloc_array(phrases->alloc, count, 2 * sizeof *order), *depths = order + count, *starts = NULL;

	*out = order;
	if (!order)
		return ww_fail_memory(error);
	depths[0] = 0;
	for (size_t i = 1; i < count; i++) {
		depths[i] = depths[phrases_node(phrases, (uint32_t)i)->parent] + 1;
		if (depths[i] > deepest)
			deepest = depths[i];
	}
	starts = alloc_zeroed(phrases->alloc, deepest + 2, sizeof *starts);
	if (!starts)
		return ww_fail_memory(error);
	for (size_t i = 0; i < count; i++)
		starts[depths[i] + 1]++;
	for (size_t depth = 1; depth <= deepest; depth++)
		starts[depth] += starts[depth - 1];
	for (size_t i = 0; i < count; i++)
		order[starts[depths[i]]++] = (uint32_t)i;
	alloc_free(phrases->alloc, starts);
	return WW_OK;
}

ww_status phrases_link(struct phrases *phrases, const ww_run *run, ww_error *error)
{
	struct progress progress;
	uint32_t *order;
	ww_status status;

	WW_STEP(order_nodes(&order, phrases, error));
	WW_STEP(progress_begin(&progress, run, "words", phrases->nodes.count, error));
	for (size_t i = 1; i < phrases->nodes.count; i++) {
		if (i % NODES_A_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		link_node(phrases, order[i]);
	}
done:
	alloc_free(phrases->alloc, order);
	return status;
}
