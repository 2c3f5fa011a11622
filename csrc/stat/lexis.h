/*
 * Measures of lexical diversity of a text of N words and V types, of which a type occurs f times, and of the growth of
 * its vocabulary.
 *
 *     ttr          V / N
 *     root_ttr     V / sqrt(N)                                                   Guiraud 1954
 *     herdan_c     ln V / ln N                                                   Herdan 1960
 *     mattr        mean of V / window over all windows of so many words          Covington and McFall 2010
 *     mtld         mean of N / factors, read forwards and backwards              McCarthy and Jarvis 2010
 *     hdd          sum over types of P(type is in a sample) / sample, by the     McCarthy and Jarvis 2007, 2010
 *                  hypergeometric distribution
 *     yule_k       10^4 * (sum of f^2 - N) / N^2                                 Yule 1944
 *     simpson_d    sum of f (f - 1) / (N (N - 1))                                Simpson 1949
 *     entropy      -sum of f/N * log2(f/N), in bits                              Shannon 1948
 *     hapax_share  types that occur once / V
 *
 * A factor of MTLD ends with the word at which the ttr of the words since the last one reaches the threshold or falls
 * below. What is left at the end is a part of a factor: (1 - ttr) / (1 - threshold).
 *
 * All measures but hdd come from reading the text twice, forwards and backwards, with two numbers kept for each type:
 * how often and where last it occurred. A word is new to the factor under way when it did not occur in it; it adds to
 * the types of those windows that hold it but not its last occurrence, so the windows need not be looked at.
 */
#ifndef STAT_LEXIS_H
#define STAT_LEXIS_H

#include "base/alloc.h"
#include "base/status.h"

struct lexis_model {
	uint64_t window;  /* of mattr; above 0 */
	double threshold; /* of mtld; above 0, below 1 */
	uint64_t sample;  /* of hdd; above 0 */
};

struct lexis_measures {
	uint64_t words;
	uint64_t types;
	uint64_t hapaxes;
	/* NaN where it is not defined. */
	double ttr, root_ttr, herdan_c, mattr, mtld, hdd, yule_k, simpson_d, entropy, hapax_share;
};

/* What reading needs for each type; used for one text after the other. */
struct lexis_desk {
	const ww_alloc *alloc;
	uint64_t *counts; /* 0 between texts */
	uint64_t *last;   /* where it was met last, on a clock that never goes back */
	uint64_t clock;
};

/* Bytes of a desk. */
uint64_t lexis_desk_bytes(uint64_t types);

/* Clear it whatever the outcome. */
ww_status lexis_desk_make(struct lexis_desk *out, const ww_alloc *alloc, uint64_t types, ww_error *error);
void lexis_desk_clear(struct lexis_desk *desk);

enum { LEXIS_CHANCES = 256 };

/* The words of a text since the last factor. */
struct lexis_factor {
	uint64_t start; /* on the clock */
	uint64_t words, types;
	double factors;
};

/* A text that is being read. */
struct lexis_reading {
	struct lexis_desk *desk;
	const struct lexis_model *model;
	const uint32_t *words; /* numbers of types */
	uint64_t count;
	uint64_t steps; /* done */
	struct lexis_factor factor;
	uint64_t window_types; /* sum over windows */
	double forwards;       /* factors */
	double squares, pairs, logs, in_sample;
	double chances[LEXIS_CHANCES]; /* of a type that occurs so often not to be in a sample; negative: not known */
	struct lexis_measures measures;
};

/* Words are borrowed until the text is read, and so are desk and model. */
void lexis_begin(struct lexis_reading *reading, struct lexis_desk *desk, const struct lexis_model *model,
                 const uint32_t *words, uint64_t count);

/*
 * Reads on for some steps, of which a text takes three a word. *steps becomes what is left of them; true when the text
 * is read and reading->measures are those of the text. The desk serves no other text before.
 */
bool lexis_read(struct lexis_reading *reading, uint64_t *steps);

/* Heaps' law, types = k * words^beta (Heaps 1978), by least squares on the logarithms of both. */
struct heaps_law {
	double k, beta;
	double r_squared; /* of the logarithms */
};

/* False when fewer than two points have different words; all words and types are above 0. */
bool heaps_fit(struct heaps_law *out, const uint64_t *words, const uint64_t *types, size_t points);

#endif
