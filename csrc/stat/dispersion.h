/*
 * How evenly a word is spread over the parts of a corpus. The names are those of Gries 2020 (Analyzing Dispersion, in:
 * A Practical Handbook of Corpus Linguistics): n parts; s, the share of a part in the corpus; f, the count of the word;
 * v, its count in a part; p, its relative frequency there. Parts without words are no parts.
 *
 * Only parts that have the word are looked at: what the others add to a sum follows from what is left over.
 */
#ifndef STAT_DISPERSION_H
#define STAT_DISPERSION_H

#include <stdint.h>

struct dispersion_parts {
	uint64_t count;    /* of parts that have words */
	uint64_t size;     /* of all in words */
	uint64_t smallest; /* size of a part */
};

/* Adds a part of so many words. All zero is a corpus without parts. */
void dispersion_parts_add(struct dispersion_parts *parts, uint64_t size);

/* Sums over the parts that have the word. Begins all zero but for parts and count. */
struct dispersion_sums {
	const struct dispersion_parts *parts;
	double count; /* f: of the word in the corpus; above 0 */
	uint64_t range;
	double share;   /* s */
	double off;     /* p / (f / size) - 1 */
	double off_off; /* its square */
	double rate;    /* p / (f / size) */
	double log;     /* the same times its binary logarithm */
	double root;    /* sqrt(s * v / f) */
	double apart;   /* |v / f - s| */
	double bits;    /* v / f * log2(v / f / s) */
};

/* Adds a part of so many words that has the word so many times; count is above 0 and at most size. */
void dispersion_add(struct dispersion_sums *sums, uint64_t count, uint64_t size);

/* NAN where there are too few parts to speak of a spread: two are needed for all but rosengren_s, dp and d_kl. */
struct dispersion {
	uint64_t range;     /* parts that have the word */
	double range_share; /* range / n */
	/* 1 - sd(p) / mean(p) / sqrt(n - 1), sd with n below the line (Juilland and Chang-Rodriguez 1964, Frequency
	 * Dictionary of Spanish Words; for parts of different sizes as in Gries 2020). 1: even. */
	double juilland_d;
	/* Entropy of p / sum of p, over log(n) (Carroll 1970, An Alternative to Juilland's Usage Coefficient). 1: even. */
	double carroll_d2;
	/* Square of the sum of sqrt(s * v), over f (Rosengren 1971, The Quantitative Concept of Language and Its Relation
	 * to the Structure of Frequency Dictionaries). 1: even. */
	double rosengren_s;
	/* Half the sum of |v / f - s| (Gries 2008, Dispersions and Adjusted Frequencies in Corpora). 0: even. */
	double dp;
	/* DP over 1 - the smallest s, its greatest value (Lijffijt and Gries 2012, Correction to ...). 0: even; 1: all in
	 * the smallest part. */
	double dp_norm;
	/* Sum of v / f * log2(v / f / s): bits by which the spread of the word differs from that of all words (Kullback and
	 * Leibler 1951; Gries 2020). 0: even. */
	double d_kl;
};

struct dispersion dispersion_of(const struct dispersion_sums *sums);

/*
 * Average reduced frequency (Savicky and Hlavacova 2002, Measures of Word Commonness): with v = size / f, the sum over
 * all occurrences of min(d, v) / v, d being the distance from the occurrence before; from the first, back over the ends
 * of the corpus to the last. f for a word at even distances, about 1 for one whose occurrences are all in one place.
 */
struct reduced_frequency {
	uint64_t first; /* places of occurrences, from 0 */
	uint64_t last;
	uint64_t met;
	double sum; /* of min(d, v), the first left out */
};

/* Adds the next occurrence; between is size / f. All zero is none. */
static inline void reduced_frequency_add(struct reduced_frequency *sum, uint64_t place, double between)
{
	double distance = (double)(place - sum->last);

	if (sum->met++ == 0)
		sum->first = place;
	else
		sum->sum += distance < between ? distance : between;
	sum->last = place;
}

/* After all occurrences, at least one, in a corpus of size words. */
double reduced_frequency_of(const struct reduced_frequency *sum, uint64_t size);

#endif
