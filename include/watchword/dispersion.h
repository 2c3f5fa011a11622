/** Dispersion: how evenly terms and n-grams are spread over a corpus. */
#ifndef WATCHWORD_DISPERSION_H
#define WATCHWORD_DISPERSION_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_dispersion. */
typedef struct ww_dispersion_options {
	size_t size;
	const char *parts;      /**< "document", "day", "week", "month", "quarter", "year" or a field; NULL: "document" */
	uint32_t slices;        /**< so many slices as parts instead; 0: none */
	uint32_t from;          /**< shortest n; 0: 1 */
	uint32_t to;            /**< longest n, at most 64; 0: same as from */
	uint64_t min_count;     /**< 0: 1 */
	uint64_t min_documents; /**< 0: 1 */
	const char *layer;      /**< what is a term, see corpus.h; NULL: "folded" */
	const char *unit;       /**< n-grams never cross a "sentence" (default), "paragraph" or "document" */
	uint64_t limit;         /**< rows at most, the first in order; 0: all */
	bool marks;             /**< marks are terms and members of n-grams; false: they are passed over */
} ww_dispersion_options;

/**
 * How terms, or n-grams of lengths from to to, are spread over the parts of a corpus or view. A part is what parts
 * says, documents without a date or field being one together; slices are stretches of whole documents in the order they
 * were added, of about as many words each: a document belongs where its middle is. Parts without words are no parts. In
 * the formulas n is the number of parts; s the share that a part has of all words (of all n-grams of that length, which
 * the unit and the ends of documents bound); f the count of the term, v its count in a part, and p = v / (s * N), with
 * N for all words.
 *
 * Columns:
 * - term utf8; or, where to is above 1, ngram utf8 (its terms joined by one space) and n u64
 * - count u64, documents u64
 * - range u64: parts that have the term; range_share f64: range / n
 * - juilland_d f64: 1 - sd(p) / mean(p) / sqrt(n - 1) (Juilland and Chang-Rodriguez 1964; Gries 2020); 1: even
 * - carroll_d2 f64: entropy of p over all p, divided by log(n) (Carroll 1970); 1: even
 * - rosengren_s f64: square of the sum of sqrt(s * v), over f (Rosengren 1971); 1: even
 * - dp f64: half the sum of |v / f - s| (Gries 2008); 0: even
 * - dp_norm f64: dp over its greatest value, 1 - the smallest s (Lijffijt and Gries 2012); 0: even, 1: all in the
 *   smallest part
 * - d_kl f64: sum of v / f * log2(v / f / s) (Kullback and Leibler 1951; Gries 2020), in bits; 0: even
 * - arf f64: average reduced frequency (Savicky and Hlavacova 2002), whatever the parts: the sum over occurrences of
 *   min(d, N / f) / (N / f), d being the distance in words from the occurrence before (that of an n-gram stands at its
 *   first word), and the first one's from the last, around the ends of the view. Between 1 and count; count: even
 *
 * juilland_d, carroll_d2 and dp_norm are null where there are fewer than two parts. Order: count descending, then terms
 * one by one, each by bytes. ww_table_total tells how many rows there are without limit.
 *
 * Counting takes what the memory limit of run allows; on top come about 300 bytes for each row (with a limit, for up to
 * twice as many and 4,096 in each thread), 8 bytes for each part and length, and a few MiB for each thread. Errors:
 * WW_EINVAL (lengths, layer, unit, parts together with slices), WW_ENOTFOUND (a field that no document has), WW_ENOMEM,
 * WW_ELIMIT (more than 2^32 - 2 documents), WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_dispersion(ww_table **out, const ww_corpus *corpus, const ww_dispersion_options *options,
                               const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
