/** Vocabulary: how rich it is, how it grows, and how words share it out among themselves. */
#ifndef WATCHWORD_LEXIS_H
#define WATCHWORD_LEXIS_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_diversity. */
typedef struct ww_diversity_options {
	size_t size;
	const char *by;    /**< "document", or as in ww_terms_options: "month", a field, ...; NULL: one text of it all */
	const char *layer; /**< what is a term, see corpus.h; NULL: "folded" */
	uint32_t window;   /**< of mattr, in words; 0: 500 */
	uint32_t sample;   /**< of hdd, in words; 0: 42 */
	double mtld_threshold; /**< above 0, below 1; 0: 0.72 */
	bool marks;            /**< punctuation and symbols are words as well */
} ww_diversity_options;

/**
 * Measures of lexical diversity. The text of a group is its documents one after the other, in the order of the view.
 * Columns: group utf8 (only with by; null for documents that have no date or no such field), or for "document" document
 * utf8, date date32 and source utf8 in its place; then documents u64, words u64 (N), types u64 (V), hapaxes u64 (types
 * that occur once) and, f64, null where not defined:
 *
 *     ttr          V / N
 *     root_ttr     V / sqrt(N)            Guiraud (1954), Les caractères statistiques du vocabulaire
 *     herdan_c     ln V / ln N            Herdan (1960), Type-token mathematics
 *     mattr        mean ttr of all windows of so many words; null for shorter texts. Covington and McFall (2010),
 *                  "Cutting the Gordian knot: the moving-average type-token ratio", J. of Quantitative Linguistics 17
 *     mtld         mean length of stretches in which the ttr stays above the threshold, the rest at the end counting in
 *                  part, mean of both directions; null where no word is repeated. McCarthy and Jarvis (2010), "MTLD,
 *                  vocd-D, and HD-D", Behavior Research Methods 42
 *     hdd          mean share of types in a random sample of so many words: each type adds its chance to be in it,
 *                  divided by the sample; null for shorter texts. McCarthy and Jarvis (2007), "vocd: a theoretical and
 *                  empirical evaluation", Language Testing 24
 *     yule_k       10^4 * (sum of f^2 - N) / N^2, f being how often a type occurs. Yule (1944), The statistical study
 *                  of literary vocabulary
 *     simpson_d    sum of f (f - 1) / (N (N - 1)). Simpson (1949), "Measurement of diversity", Nature 163
 *     entropy      of the types, in bits. Shannon (1948)
 *     hapax_share  hapaxes / V
 *
 * All but mattr, mtld and hdd depend much on the length of a text; compare them between texts of about the same.
 *
 * Order: group ascending (null last), or documents as in the view. The memory limit of run holds the tokens of a group,
 * 4 bytes each, and 16 bytes for each term of the layer and thread; groups are taken in turns, with a scan for each,
 * where it does not hold all of them. 20 bytes for each document, 140 for each group, the rows and a few MiB for each
 * thread come on top.
 * Errors: WW_EINVAL (layer, mtld_threshold), WW_ENOTFOUND (a field that no document has), WW_ENOMEM (also: the limit
 * of run is too small; says what would do), WW_ELIMIT (by document: more than 2^32 - 2 documents), WW_EIO, WW_EDAMAGED,
 * WW_ECANCELLED.
 */
WW_API ww_status ww_diversity(ww_table **out, const ww_corpus *corpus, const ww_diversity_options *options,
                              const ww_run *run, ww_error *error);

/** Options of ww_vocabulary_growth and ww_heaps. */
typedef struct ww_growth_options {
	size_t size;
	const char *layer; /**< what is a term, see corpus.h; NULL: "folded" */
	uint64_t step;     /**< words from point to point; 0: as many as make 100 points */
	bool marks;        /**< punctuation and symbols are words as well */
} ww_growth_options;

/**
 * How the vocabulary grows as the documents are read in the order of the view. A row after every step words, and one
 * after the last. Columns: words u64 (read so far), types u64 (among them), hapaxes u64 (types that have occurred once
 * so far), growth_rate f64 (hapaxes / words, the chance that the next word is a new one: Baayen 1992, "Quantitative
 * aspects of morphological productivity"). A byte for each term of the layer, and the rows, are held in memory. Errors:
 * WW_EINVAL (layer), WW_ENOMEM, WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_vocabulary_growth(ww_table **out, const ww_corpus *corpus, const ww_growth_options *options,
                                      const ww_run *run, ww_error *error);

/**
 * Heaps' law, types = k * words^beta (Heaps 1978, Information retrieval), fitted to the points of ww_vocabulary_growth
 * by least squares on the logarithms of both. One row; columns: words u64, types u64 (of it all), points u64, k f64,
 * beta f64, r_squared f64 (of the logarithms); the last three are null for less than two points. Errors: those of
 * ww_vocabulary_growth.
 */
WW_API ww_status ww_heaps(ww_table **out, const ww_corpus *corpus, const ww_growth_options *options, const ww_run *run,
                          ww_error *error);

/** Options of ww_zipf, ww_spectrum and ww_zipf_fit. */
typedef struct ww_zipf_options {
	size_t size;
	const char *layer; /**< what is a term, see corpus.h; NULL: "folded" */
	uint64_t limit;    /**< rows at most, the first in order; 0: all. Not of ww_zipf_fit */
	uint64_t xmin; /**< of ww_zipf_fit: the lowest frequency that the law is to hold for; 0: the one that fits best */
	bool marks;    /**< count punctuation and symbols as well */
} ww_zipf_options;

/**
 * Terms by rank. Columns: rank u64 (from 1, the most frequent first, ties by text), term utf8, count u64, per_million
 * f64 (as in ww_terms), cumulative f64 (share of all that is counted that terms up to this one make up). ww_table_total
 * tells how many rows there are without limit. Memory and errors: those of ww_terms.
 */
WW_API ww_status ww_zipf(ww_table **out, const ww_corpus *corpus, const ww_zipf_options *options, const ww_run *run,
                         ww_error *error);

/**
 * The frequency spectrum: how many terms occur how often. Columns: frequency u64 (m), types u64 (V(m), terms that occur
 * m times), cumulative f64 (share of all terms that occur m times or less). Order: frequency ascending. ww_table_total
 * tells how many rows there are without limit. Memory and errors: those of ww_terms.
 */
WW_API ww_status ww_spectrum(ww_table **out, const ww_corpus *corpus, const ww_zipf_options *options, const ww_run *run,
                             ww_error *error);

/**
 * Zipf's law, fitted. A line through logarithms of ranks and counts would be biased, and fit everything; this is the
 * discrete power law of highest likelihood over the spectrum, P(f) proportional to f^-alpha for f >= xmin (Clauset,
 * Shalizi and Newman 2009, "Power-law distributions in empirical data", SIAM Review 51, whose method this is). xmin is
 * the frequency from which the law is nearest to the data by Kolmogorov and Smirnov's distance, among the 2000 lowest
 * that leave at least 50 terms. One row; columns: words u64, types u64 (counted), xmin u64, tail u64 (terms that occur
 * xmin times or more), alpha f64 (of the frequencies, at most 20), exponent f64 (1 / (alpha - 1), that of Zipf's law:
 * the count of rank r goes as r^-exponent), distance f64 (Kolmogorov and Smirnov's). Most terms are rare ones, and the
 * law is theirs; that of frequent terms, which is often flatter, is had by a higher xmin. xmin and what follows are
 * null where there are less than two frequencies to fit. Memory and errors: those of ww_terms.
 */
WW_API ww_status ww_zipf_fit(ww_table **out, const ww_corpus *corpus, const ww_zipf_options *options, const ww_run *run,
                             ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
