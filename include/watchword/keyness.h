/** Keyness: terms and n-grams that are more, or less, frequent in one corpus than in another. */
#ifndef WATCHWORD_KEYNESS_H
#define WATCHWORD_KEYNESS_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_keyness and ww_keyness_against. */
typedef struct ww_keyness_options {
	size_t size;
	uint32_t from;          /**< shortest n; 0: 1 */
	uint32_t to;            /**< longest n, at most 64; 0: same as from */
	uint64_t min_count;     /**< in the target; 0: 1 */
	uint64_t min_documents; /**< of the target; 0: 1 */
	const char *layer;      /**< what is a term, see corpus.h; NULL: "folded" */
	const char *unit;       /**< n-grams never cross a "sentence" (default), "paragraph" or "document" */
	uint64_t limit;         /**< rows at most, the first in order; 0: all */
	bool marks;             /**< marks are terms and members of n-grams; false: they are passed over */
	bool by_reference_only; /**< also what reaches min_count and min_documents in the reference only, or is there only
	                             (a list has no documents to reach) */
} ww_keyness_options;

/**
 * Compares the terms, or n-grams of lengths from to to, of a corpus (the target) with another (the reference). These
 * may be views of one store, or corpora of two: terms are the same when their texts are. Views should not overlap, as
 * what is compared is taken for two samples; a rest is a view, too.
 *
 * In the formulas o11 is the count in the target and o12 that in the reference; o11 + o21 and o12 + o22 are their
 * sizes: all words (with marks: and marks), or of n-grams, all of that length, which are fewer as the unit bounds them.
 * e11 is what o11 is expected to be if both corpora are alike: (o11 + o12) * (o11 + o21) / N, with N for the sum of all
 * four; likewise e12, e21 and e22.
 *
 * Columns:
 * - term utf8; or, where to is above 1, ngram utf8 (its terms joined by one space) and n u64
 * - count u64, documents u64; reference_count u64, reference_documents u64 (null against a list)
 * - per_million f64, reference_per_million f64: relative frequencies, by the sizes above
 * - o11, o12, o21, o22 u64, e11 f64
 * - log_likelihood f64: 2 * sum over the four cells of o * ln(o / e) (Dunning 1993). p is that of this one
 * - log_likelihood_rayson f64: the same over the first two cells alone (Rayson and Garside 2000, and the calculator of
 *   UCREL at Lancaster): a little below, and not quite distributed as chi-squared; to be compared with published values
 * - chi_squared f64 (Pearson 1900), chi_squared_yates f64 (with continuity correction, Yates 1934)
 * - p f64: probability of such a log_likelihood or a greater one by chance, for one term (chi-squared with one degree
 *   of freedom; two-sided)
 * - p_holm f64, p_fdr f64: p adjusted for as many tests as there are rows without limit, so that a bound holds for the
 *   probability of any false row (Holm 1979), or for the share of false rows (Benjamini and Hochberg 1995)
 * - log_ratio f64: log2 of the ratio of relative frequencies; 0.5 stands for a count of 0 (Hardie 2014)
 * - percent_diff f64: (f - g) * 100 / g with relative frequencies f and g (Gabrielatos and Marchi 2011); infinite where
 *   the reference lacks the term
 * - bic f64: log_likelihood - ln(N) (Wilson 2013); above 2, 6 and 10 is positive, strong and very strong evidence
 * - odds_ratio f64: (o11 / o21) / (o12 / o22), and odds_ratio_low, odds_ratio_high f64, its 95 % confidence interval
 *   (Woolf 1955); where a cell is 0, 0.5 is added to all (Haldane 1956; Anscombe 1956)
 * - range_share f64, dp_norm f64: share of the target's documents that have the term, and Gries' normalised deviation
 *   of proportions over them, as in ww_dispersion; dp_norm is null where the target lacks the term
 *
 * Where one of the corpora is empty, what compares them is null. A keyword has a low p and an effect (log_ratio,
 * percent_diff, odds_ratio) that matters, and is not the talk of a few documents (dp_norm).
 *
 * Order: what is over-used in the target (relative frequency above that in the reference) comes first, log_likelihood
 * descending; what is under-used last, log_likelihood ascending, so that the strongest stand at both ends. Ties: terms
 * of the target before those it lacks, then terms one by one, each by bytes. ww_table_total tells how many rows there
 * are without limit.
 *
 * Counting takes what the memory limit of run allows; on top come about 300 bytes for each row without limit, 8 bytes
 * for each document and length, and a few MiB for each thread. Errors: WW_EINVAL (lengths, layer, unit), WW_ENOMEM,
 * WW_ELIMIT (more than 2^32 - 2 documents), WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_keyness(ww_table **out, const ww_corpus *target, const ww_corpus *reference,
                            const ww_keyness_options *options, const ww_run *run, ww_error *error);

/** Counts of a corpus that is not at hand, such as a published frequency list. Borrowed during a call. */
typedef struct ww_frequency_list {
	size_t size;
	const ww_text *terms; /**< as the layer has them, "folded": in lower case; n-grams joined by one space */
	const uint64_t *counts;
	uint64_t rows;  /**< terms; counts of one that is there several times add up */
	uint64_t total; /**< all words of the corpus, or n-grams of the length in question; 0: the sum of counts */
} ww_frequency_list;

/**
 * The same against a list, for terms or for n-grams of one length, as a list has one total. What is not in the list has
 * a count of 0 in the reference. The list is held in memory a second time. Errors: those of ww_keyness, and WW_EINVAL
 * for more than one length, and where the counts add up to more than total.
 */
WW_API ww_status ww_keyness_against(ww_table **out, const ww_corpus *target, const ww_frequency_list *reference,
                                    const ww_keyness_options *options, const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
