/*
 * A set of phrases, all of which are found in one pass over a text, in time linear in it however many they are (Aho and
 * Corasick, "Efficient string matching: an aid to bibliographic search", 1975). A phrase is a sequence of symbols:
 * numbers of terms, or what stands for them.
 */
#ifndef CORPUS_PHRASES_H
#define CORPUS_PHRASES_H

#include "base/hash.h"
#include "base/vec.h"
#include "watchword/run.h"

#define PHRASE_NONE UINT32_MAX

/* A beginning of phrases. Node 0 is the empty one. */
struct phrase_node {
	uint32_t parent;
	uint32_t symbol;  /* the last */
	uint32_t falls;   /* the longest proper suffix that is a node */
	uint32_t phrase;  /* the one that it is, or PHRASE_NONE */
	uint32_t shorter; /* the longest proper suffix that is a phrase; 0: none */
};

struct phrases {
	const ww_alloc *alloc;
	struct hash_key seed;
	uint32_t symbols;
	uint32_t *roots;    /* by symbol: the node of it alone; 0: none */
	struct vec nodes;   /* struct phrase_node */
	uint32_t *slots;    /* of the other nodes, by parent and symbol; 0: none. Open addressing, power of two */
	size_t slot_count;  /* at least twice as many as nodes */
	struct vec lengths; /* uint32_t, by phrase */
};

/* For symbols below so many. Cleared by phrases_clear whatever the outcome. */
ww_status phrases_make(struct phrases *out, const ww_alloc *alloc, uint32_t symbols, ww_error *error);

/*
 * The number of a phrase of one symbol or more, which is added if it is new: numbers are dense, from 0 in the order of
 * addition. Errors: WW_ENOMEM, WW_ELIMIT.
 */
ww_status phrases_add(uint32_t *number, struct phrases *phrases, const uint32_t *symbols, size_t count,
                      ww_error *error);

/* To be called when all are added, before any is sought. Reports progress, in words. */
ww_status phrases_link(struct phrases *phrases, const ww_run *run, ww_error *error);

/* The longest suffix of what was read that is a node, after one symbol more. */
uint32_t phrases_step(const struct phrases *phrases, uint32_t node, uint32_t symbol);

static inline const struct phrase_node *phrases_node(const struct phrases *phrases, uint32_t node)
{
	return (const struct phrase_node *)phrases->nodes.items + node;
}

/* The node of the longest phrase that ends at a node, whose `shorter` leads to the others; 0: none ends there. */
static inline uint32_t phrases_ending(const struct phrases *phrases, uint32_t node)
{
	const struct phrase_node *at = phrases_node(phrases, node);

	return at->phrase != PHRASE_NONE ? node : at->shorter;
}

static inline uint32_t phrases_length(const struct phrases *phrases, uint32_t phrase)
{
	return ((const uint32_t *)phrases->lengths.items)[phrase];
}

void phrases_clear(struct phrases *phrases);

#endif
