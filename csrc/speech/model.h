/*
 * Small linear models: weights of named features, read from text that people can read too, and looked up by number.
 *
 * A feature is a kind ("end.word+next") with up to two values, each a word, a tag, an ending or a number. A model knows
 * few words, by groups of forms ("claim", "claims", "claimed"), and no others: it cannot know names.
 */
#ifndef SPEECH_MODEL_H
#define SPEECH_MODEL_H

#include <stdbool.h>

#include "base/alloc.h"
#include "base/status.h"
#include "store/lexicon.h"
#include "text/lists.h"

enum model_value {
	VALUE_NONE,
	VALUE_WORD,   /* number of a group of the model's words; 0 for any other word, written "-" */
	VALUE_TAG,    /* what a word is, by name */
	VALUE_ENDING, /* number of an ending of the model; 0 for none, written "-" */
	VALUE_NUMBER  /* 0 to MODEL_VALUES - 1 */
};

enum { MODEL_VALUES = 4096 };

/* What there is to weigh. Kinds are numbered by their place in a table; at most 255. */
struct feature_kind {
	const char *name;
	const char *group; /* features of one group are switched off together when a model is studied */
	enum model_value first;
	enum model_value second;
};

struct model_names {
	const struct feature_kind *kinds;
	size_t kind_count;
	const char *const *tags;
	size_t tag_count;
};

/* The sections of a weights file, see text/lists.h. */
struct model_text {
	const struct word_list *words;   /* a line: the forms of a group of words, folded, the first one naming it */
	const struct word_list *endings; /* a line: what a word may end in; longer ones first */
	const struct word_list *weights; /* a line: kind, values, a weight for each outcome, in MODEL_ONE */
};

enum { MODEL_OUTCOMES = 2, MODEL_ONE = 64 };

/* Two to this power are the bits of model.known for each slot. */
enum { MODEL_KNOWN = 2 };

/* Values below this, as tags and most numbers are, are looked up by place and not by hash. */
enum { MODEL_SMALL_BITS = 6, MODEL_SMALL = 1 << MODEL_SMALL_BITS };

/* How a word ends or what it is, besides the endings of a model. */
enum model_tail { TAIL_NONE, TAIL_ED, TAIL_ING, TAIL_TO };

struct weight {
	uint32_t key; /* 0: an empty slot */
	int16_t values[MODEL_OUTCOMES];
};

/* A weight for each outcome. */
struct pair {
	int16_t values[MODEL_OUTCOMES];
};

/* What a model knows about a type. */
struct model_type {
	uint16_t word;
	uint8_t ending;
	uint8_t tail; /* enum model_tail */
};

/* For one lexicon. Immutable. */
struct model {
	const ww_alloc *alloc;
	struct model_type *types; /* by type */
	struct pair *small;       /* weights of keys of small values: by kind, first value, second value */
	struct weight *slots;     /* the others; open addressing */
	uint8_t *known;           /* bits by the hashes of keys in slots: most keys are none, and stop here */
	uint32_t shift;           /* 32 - bits of the number of slots */
	uint32_t mask;
};

/* A sum of weights, by outcome, in MODEL_ONE. */
struct score {
	int32_t values[MODEL_OUTCOMES];
};

/* Errors: WW_EINVAL for a line that does not fit names, WW_ENOMEM. The caller's, for model_free. */
ww_status model_new(struct model **out, const struct lexicon *lexicon, const struct model_text *text,
                    const struct model_names *names, const ww_alloc *alloc, ww_error *error);

/* Accepts NULL. */
void model_free(struct model *model);

static inline uint32_t feature_key(unsigned kind, unsigned first, unsigned second)
{
	return (kind + 1) << 24 | (first & (MODEL_VALUES - 1)) << 12 | (second & (MODEL_VALUES - 1));
}

/* Whether both values of a key are small. */
static inline bool key_is_small(uint32_t key)
{
	const uint32_t large = (MODEL_VALUES - 1) & ~(uint32_t)(MODEL_SMALL - 1);

	return !(key & (large << 12 | large));
}

static inline size_t small_place(uint32_t key)
{
	return ((size_t)(key >> 24) - 1) << 2 * MODEL_SMALL_BITS | (key >> 12 & (MODEL_SMALL - 1)) << MODEL_SMALL_BITS |
	       (key & (MODEL_SMALL - 1));
}

static inline void model_add_hashed(struct score *score, const struct model *model, uint32_t key)
{
	uint32_t hash = key * UINT32_C(0x9E3779B1);
	uint32_t bit = hash >> (model->shift - MODEL_KNOWN), first = hash >> model->shift;

	if (!(model->known[bit / 8] >> bit % 8 & 1))
		return;
	for (uint32_t slot = first; model->slots[slot].key; slot = (slot + 1) & model->mask) {
		if (model->slots[slot].key == key) {
			for (unsigned i = 0; i < MODEL_OUTCOMES; i++)
				score->values[i] += model->slots[slot].values[i];
			return;
		}
	}
}

static inline void model_add(struct score *score, const struct model *model, uint32_t key)
{
	if (key_is_small(key)) {
		const struct pair *pair = &model->small[small_place(key)];

		for (unsigned i = 0; i < MODEL_OUTCOMES; i++)
			score->values[i] += pair->values[i];
		return;
	}
	model_add_hashed(score, model, key);
}

/* The probability that a score stands for: 1 / (1 + e^-x). */
double logistic(int32_t score);

#endif
