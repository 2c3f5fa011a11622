/** Counting: terms and n-grams. */
#ifndef WATCHWORD_COUNT_H
#define WATCHWORD_COUNT_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Kinds of terms: the bits of ww_term_filter.kinds. What each is: see "kind" of ww_document_tokens. */
typedef enum ww_term_kind {
	WW_KIND_WORD = 1,
	WW_KIND_NUMBER = 2,
	WW_KIND_MARK = 4,
	WW_KIND_HASHTAG = 8,
	WW_KIND_HANDLE = 16,
	WW_KIND_URL = 32,
	WW_KIND_EMAIL = 64,
	WW_KIND_EMOJI = 128,
	WW_KIND_RAW = 256
} ww_term_kind;

/**
 * Which terms count. A term must match one of the patterns, if there are any, must not be a stop term, and must be of
 * one of the kinds. Patterns and stop terms are brought to the layer like the words of a query (see find.h): in any
 * case on "folded", "bare" and "stem", as they are written on "surface", "lemma" and "pos". In a pattern "*" stands for
 * any characters, also none, and "?" for one; a backslash takes the character behind it as it is. A stem is meant by
 * each of its words, but a pattern with wildcards is compared with stems. What matches no term is no error. Errors:
 * WW_EINVAL (a pattern that is not UTF-8, or that ends in a backslash; kinds that there are not).
 */
typedef struct ww_term_filter {
	size_t size;             /**< sizeof(ww_term_filter) */
	const ww_text *patterns; /**< any of them; none: all terms match */
	size_t pattern_count;
	const ww_text *stop; /**< terms that are left out */
	size_t stop_count;
	uint32_t kinds; /**< set of ww_term_kind; 0: all but marks and raw bytes, and these too where the options ask for
	                     marks. A term whose words are of several kinds has the first of them as listed above; on the
	                     layers "lemma" and "pos" each word counts by its own kind. */
} ww_term_filter;

/** Options of ww_terms. */
typedef struct ww_terms_options {
	size_t size;
	const char *by;         /**< group: "day", "week" (ISO 8601), "month", "quarter", "year", or a field; NULL: none */
	const char *layer;      /**< what is a term, see corpus.h; NULL: "folded" */
	uint64_t min_count;     /**< of the row; 0: 1 */
	uint64_t min_documents; /**< of the row; 0: 1 */
	uint64_t limit;         /**< rows at most, the first in order; 0: all */
	bool marks;             /**< count punctuation and symbols as well */
	const ww_term_filter *filter; /**< terms that count; NULL: all */
} ww_terms_options;

/**
 * Term and document frequencies. Columns: term utf8, group utf8 (only with by; null for documents that have no date
 * or no such field), count u64, documents u64, per_million f64 (count per million words of the group or view; null
 * where there are no words), tf_idf f64. Order: group ascending (null last), count descending, term by bytes.
 * ww_table_total tells how many rows there are without limit.
 *
 * tf_idf is count * ln(N / n): N the documents of the corpus or view, n those of them that have the term, whatever the
 * groups (Spärck Jones, "A statistical interpretation of term specificity", 1972; Salton and Buckley, "Term-weighting
 * approaches in automatic text retrieval", 1988). How rare a term is, is judged by the whole view, so that groups
 * can be compared by it, and neither is smoothed: 0 for what is in every document. Logarithms are natural, as in
 * scikit-learn (TfidfTransformer(smooth_idf=False, norm=None) adds 1 to them); quanteda takes those to base 10.
 *
 * A whole corpus without by on the folded layer needs no scan. Otherwise the memory limit of run holds what is counted
 * with. On top come the rows of the result (with 16 bytes for each that is counted), 12 bytes a document, and 4 bytes
 * a type and, with by, for each term and thread. Errors: WW_EINVAL (layer, filter), WW_ENOTFOUND (a field that
 * no document has), WW_ENOMEM (the limit of run is too small; says what would do), WW_ELIMIT (more than 2^32 - 2
 * documents), WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_terms(ww_table **out, const ww_corpus *corpus, const ww_terms_options *options, const ww_run *run,
                          ww_error *error);

/** Options of ww_ngrams. */
typedef struct ww_ngrams_options {
	size_t size;
	uint32_t from;          /**< shortest n; 0: 2 */
	uint32_t to;            /**< longest n, at most 64; 0: same as from */
	uint64_t min_count;     /**< over the whole view, whatever the groups; 0: 1 */
	uint64_t min_documents; /**< over the whole view; 0: 1 */
	const char *by;         /**< as in ww_terms_options */
	const char *layer;      /**< as in ww_terms_options */
	const char *unit;       /**< n-grams never cross a "sentence" (default), "paragraph" or "document" */
	uint64_t limit;         /**< rows at most, the first in order; 0: all */
	bool marks;             /**< marks are members of n-grams; false: they are passed over */
	bool closed;            /**< leaves out n-grams that occur only inside one that is longer, up to `to` words */
	uint32_t skip;          /**< skip-grams: words that may be left out between those of an n-gram, in all; at most 16;
	                             from and to are words that are not left out */
	const ww_term_filter *filter;     /**< terms that n-grams consist of; NULL: all */
	const ww_term_filter *beginning;  /**< terms that n-grams begin with; NULL: any. Of this and the next two, kinds are
	                                       refused on the layers "lemma" and "pos", whose terms have none */
	const ww_term_filter *containing; /**< terms of which n-grams have one at least; NULL: any */
	const ww_term_filter *ending;     /**< terms that n-grams end with; NULL: any */
} ww_ngrams_options;

/**
 * Exact counts of all n-grams of lengths from to to. Columns: ngram utf8 (its terms joined by one space), n u64, group
 * utf8 (only with by), count u64, documents u64, per_million f64, as in ww_terms. Order: group ascending (null last),
 * count descending, then by terms, each by bytes, the shorter of two first where the other goes on from it.
 * ww_table_total tells how many rows there are without limit.
 *
 * Marks that are no members are passed over; no n-gram goes across a word that the filter does not take. A closed
 * n-gram is one that no longer n-gram, of up to `to` words, has the count of that it is part of: those that are left
 * out occur only with one certain word before or behind them, in their unit (closed sequences: Yan, Han and Afshar
 * 2003). Which are closed is settled among all n-grams that the filter takes, whatever the thresholds; beginning,
 * containing and ending choose among those that are. With skip, n is the number of fields, a "_" standing for each word
 * that is left out, which may be any that the filter takes: "down _ khamenei", n = 3, has two words (k-skip-n-grams:
 * Guthrie et al. 2006). A gap comes before any word in the order, and containing does not look into it.
 *
 * What the memory limit of run does not hold at once is counted in turns, each with a scan of its own; all occurrences
 * of the most frequent pair of words must fit, and those of the most frequent word where single words are counted alone
 * (to = 1), closed, or by more groups than a scan could hold, or where a gap may follow it. On top come the rows of the
 * result before a limit, some 8 bytes for each, and a few MiB for each thread. Errors: WW_EINVAL (lengths, layer, unit,
 * filters; more than 1024 shapes of skip-grams; closed skip-grams), WW_ENOTFOUND (a field), WW_ENOMEM (the limit of run
 * is too small; says what would do), WW_ELIMIT (more than 2^32 - 1 documents, or occurrences of what must fit), WW_EIO,
 * WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_ngrams(ww_table **out, const ww_corpus *corpus, const ww_ngrams_options *options, const ww_run *run,
                           ww_error *error);

/** Options of ww_templates. */
typedef struct ww_templates_options {
	size_t size;
	uint32_t from;                    /**< shortest n, slot included, at least 2; 0: 3 */
	uint32_t to;                      /**< longest n, at most 64; 0: same as from */
	uint64_t min_count;               /**< of the template; 0: 2 */
	uint64_t min_documents;           /**< of the template; 0: 1 */
	uint64_t min_fillers;             /**< different words in the slot; 0: 2 */
	uint64_t shown;                   /**< fillers in the lists, the most frequent ones; 0: 10 */
	const char *layer;                /**< as in ww_terms_options */
	const char *unit;                 /**< as in ww_ngrams_options */
	uint64_t limit;                   /**< rows at most, the first in order; 0: all */
	bool marks;                       /**< as in ww_ngrams_options */
	const ww_term_filter *filter;     /**< as in ww_ngrams_options; the fillers among them */
	const ww_term_filter *containing; /**< terms of which templates have one at least, beside the slot */
} ww_templates_options;

/**
 * Phrases with one open slot, "down with _", and what stands in it. Columns: template utf8 (terms joined by one space,
 * "_" for the slot), n u64, count u64, documents u64, fillers u64 (different ones), entropy f64 (of the fillers, in
 * bits: 0 where it is always the same word; Shannon 1948), filler list<utf8> (the most frequent ones, by count
 * descending, then by bytes), filler_share f64 (occurrences of the template that have one of these). Order: count
 * descending, then by n, then by terms as in ww_ngrams, the slot before any word. Memory and errors: as ww_ngrams,
 * where all occurrences of the most frequent word must fit, and WW_EINVAL for n below 2. Templates of each n take scans
 * of their own.
 */
WW_API ww_status ww_templates(ww_table **out, const ww_corpus *corpus, const ww_templates_options *options,
                              const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
