/** Documents that say the same: syndicated articles, reprints, later versions. */
#ifndef WATCHWORD_DUPLICATES_H
#define WATCHWORD_DUPLICATES_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_duplicates and ww_corpus_without_duplicates. */
typedef struct ww_duplicates_options {
	size_t size;
	uint32_t n;         /**< words of a shingle; 0: 5 */
	double resemblance; /**< from which on two documents are duplicates, above 0 and at most 1; 0: 0.8 */
	double containment; /**< likewise, so that shortened copies are found, too; 0: containment does not matter */
	const char *layer;  /**< which words are the same, see corpus.h; NULL: "folded" */
} ww_duplicates_options;

/**
 * Near-duplicate documents in clusters. A document is the set of its shingles, the n words in a row that it has,
 * whatever marks and sentence ends are between; one that is shorter has one shingle of all its words. The resemblance
 * of two documents is |A ∩ B| / |A ∪ B|, and the containment of the shorter in the longer |A ∩ B| / min(|A|, |B|)
 * (Broder, "On the resemblance and containment of documents", 1997). Two are duplicates when they reach one of the
 * thresholds, and duplicates of duplicates are in one cluster. Documents without words are in none.
 *
 * Columns: cluster u64 (from 1), document utf8, date date32, source utf8, words u64, resemblance f64 and containment
 * f64 (to the first document of the cluster), first bool. The first is the one of the earliest date, of several the one
 * that comes first in the view; those without a date come behind. Only clusters of two documents or more are listed:
 * the largest first, of as many documents in the order of their first ones in the view; in each, documents by date and
 * view.
 *
 * Containment joins a round-up with each article that it repeats, and these with each other: it is for corpora without.
 *
 * No pair is missed, but for shingles, and documents of the same shingles, being told apart by 64 bits: if A has at
 * least a share t of its shingles in common with B, any |A| - t |A| + 1 of A's shingles have one of B's among them, and
 * those are chosen that are rarest in the view (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive operator
 * for similarity joins", 2006). Only documents that meet so are compared. The view is read three times, and what is
 * compared a fourth time. The memory limit of run holds all but 70 bytes a document and, for each thread, 80 a word of
 * the longest one. Errors: WW_EINVAL (thresholds, n above 64, layer), WW_ENOMEM (the limit is too small; says what
 * would do), WW_ELIMIT (more than 2^32 - 2 documents), WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_duplicates(ww_table **out, const ww_corpus *corpus, const ww_duplicates_options *options,
                               const ww_run *run, ww_error *error);

/**
 * The view that keeps, of each cluster of ww_duplicates, the first document only, and all documents that are in none.
 * Every analysis of it counts a text once. *out is the caller's, for ww_corpus_close. Errors: as ww_duplicates.
 */
WW_API ww_status ww_corpus_without_duplicates(ww_corpus **out, const ww_corpus *corpus,
                                              const ww_duplicates_options *options, const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
