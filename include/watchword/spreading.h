/** Phrases that spread: what many sources repeat, whether or not somebody calls it a slogan. */
#ifndef WATCHWORD_SPREADING_H
#define WATCHWORD_SPREADING_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_spreading. */
typedef struct ww_spreading_options {
	size_t size;
	uint32_t from;          /**< words of the shortest phrase, at least 2; 0: 3 */
	uint32_t to;            /**< words of the longest phrase, at most 63; 0: 8, or from where that is more */
	uint64_t min_count;     /**< of the row; 0: 1 */
	uint64_t min_documents; /**< of the row; 0: 5 */
	uint64_t min_sources;   /**< of the row; 0: 2, or as many as there are where these are fewer */
	const char *layer;      /**< what is a term, see corpus.h; NULL: "folded" */
	uint64_t limit;         /**< rows at most, the first in order; 0: all */
} ww_spreading_options;

/**
 * Candidates for slogans, found without any cue: phrases that documents of several sources repeat, each in words of its
 * own. A phrase is an n-gram inside a sentence that does not occur only as part of one longer n-gram (closed as in
 * ww_ngrams, but however long the other is); marks between its words are passed over. A document counts when it is the
 * first, by date, to have the phrase between the same two words before and two behind, across sentences: a paragraph
 * that is printed again makes no candidate. The fixed parts of a source's pages are of one source.
 *
 * Columns: ngram utf8 (its terms joined by one space), n u64 (its words), count u64 (occurrences, with those in
 * reprints), documents u64, sources u64 and days u64 (different ones of these documents), first, last date32 (theirs;
 * null where none has a date), half_days u64 (days that the middle half of those with a date lies in; null likewise),
 * reprints u64 (documents that have the phrase, but do not count), quoted u64 (documents in which it is all that stands
 * between two quotation marks, and marks before the closing one), quoted_sources u64 (theirs), log_ratio f64 (log2 of
 * documents / expected, the occurrences that there would be if the words of the view followed each other at random: N *
 * product of f / N, with f of the N words; independence, Evert 2005, The Statistics of Word Cooccurrences),
 * expected_sources f64 (different ones among as many documents drawn at random: sum over sources of 1 - (1 - share of
 * the source)^documents; the occupancy problem, Feller 1968), score f64.
 *
 *     score = quoted_sources * log2(((quoted + 5 q) / (documents + 5)) / q)
 *             + reach * (log_ratio / n + documents / (documents + 5) * log2(half_days of the view / half_days))
 *
 * where q is the share of all n-grams of from to to words in the view that are quoted so, and reach is sources /
 * expected_sources, at most 1. What people say in the same words is set in quotation marks; set phrases of the language
 * are not, and names seldom are. The first summand, in bits, is how much more often than any n-gram a phrase is quoted
 * (a log ratio: Hardie 2014; 5 documents of the common share are added, so that one does not decide), once for each
 * source that does so, as house styles are of one source. The second is for what nobody quotes: how much more often
 * than by chance its words come together, by word, and how much closer in time its documents are than those of the
 * view; less where few sources have it in many documents, which are their fixed phrases. What there is not, sources,
 * dates or quotations, neither adds nor takes. Order: score descending, then by terms as in ww_ngrams. ww_table_total
 * tells how many rows there are without limit.
 *
 * Takes the scans of ww_ngrams, two more, and for a view one to count its words. What the memory limit of run does not
 * hold at once is done in turns, each with a scan of its own. On top come some 100 bytes and 4 a word for each phrase
 * that has the counts, up to 40 a word of these while they are looked for, and 32 for each occurrence of the most
 * frequent one; 50 bytes a document, 30 a term, 4 a type, and 8 a source and thread. Errors: WW_EINVAL (lengths,
 * layer), WW_ENOMEM (the limit of run is too small; says what would do), WW_ELIMIT (more than 2^32 - 2 documents),
 * WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_spreading(ww_table **out, const ww_corpus *corpus, const ww_spreading_options *options,
                              const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
