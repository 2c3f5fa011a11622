/** Partials: counts of terms or n-grams that add up, over the shards of a corpus or over machines. */
#ifndef WATCHWORD_PARTIAL_H
#define WATCHWORD_PARTIAL_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A count as a value. It knows its terms by their bytes, so partials of stores whose vocabularies differ add up.
 * Immutable; any number of threads may read it. Its memory is its result, packed: about as many bytes as
 * ww_partial_write writes.
 */
typedef struct ww_partial ww_partial;

/** Options of ww_partial_count. */
typedef struct ww_partial_options {
	size_t size;
	uint32_t from;          /**< shortest n; 0: 1, which are terms */
	uint32_t to;            /**< longest n, at most 64; 0: same as from */
	uint64_t min_count;     /**< over the whole view, whatever the groups; 0: 1 */
	uint64_t min_documents; /**< over the whole view; 0: 1 */
	const char *by;         /**< as in ww_terms_options */
	const char *layer;      /**< as in ww_terms_options */
	const char *unit;       /**< as in ww_ngrams_options */
	bool marks;             /**< as in ww_ngrams_options; of terms, as in ww_terms_options */
	const ww_partial *only; /**< NULL, or a partial of the same from, to, layer, unit and marks: only what is in it is
	                             counted, whatever its counts and groups */
} ww_partial_options;

/**
 * Counts all n-grams of lengths from to to. *out is the caller's, for ww_partial_free; it uses the allocator of the
 * corpus and needs nothing else of it.
 *
 * Thresholds drop what is rare here, and what is rare here need not be so elsewhere: a merge of partials that were
 * counted with thresholds may count too low. For exact counts of all that occurs m times or more in k shards, without
 * holding everything that occurs once:
 *
 * 1. count each shard with min_count m / k, rounded up, and merge: what occurs m times in all does so m / k times in
 *    one shard at least, so all of it is among these candidates;
 * 2. count each shard again, without thresholds, with the candidates as `only`, and merge: these counts are exact;
 * 3. ww_partial_table with min_count m.
 *
 * min_documents likewise; candidates are by one of the two, since what reaches both in all may reach them in different
 * shards.
 *
 * Memory beside the result is that of ww_ngrams, and some 10 KiB for each of the stretches in which it counts, of which
 * there are at most 2^14. Errors: those of ww_ngrams, and WW_EINVAL for an `only` that was counted differently.
 */
WW_API ww_status ww_partial_count(ww_partial **out, const ww_corpus *corpus, const ww_partial_options *options,
                                  const ww_run *run, ww_error *error);

/**
 * Adds partials up: counts, documents, and the documents and words of groups. The parts must hold different documents;
 * the order in which they come does not matter. They stay as they are, and *out is the caller's, with the allocator of
 * the first. Memory: its result, and some 100 bytes for each group of each part. Errors: WW_EINVAL (parts that were
 * counted differently: layer, lengths, unit, marks or by, which the message names; or none at all), WW_ELIMIT (a sum of
 * more than 64 bits), WW_ENOMEM, WW_ECANCELLED.
 */
WW_API ww_status ww_partial_merge(ww_partial **out, const ww_partial *const *parts, size_t count, const ww_run *run,
                                  ww_error *error);

/**
 * Writes a partial for ww_partial_from_bytes, with checksums and a version. The bytes depend on what was counted alone.
 * write gets about 64 KiB at a time, and returns 0, or a negative errno value, which ends the call with WW_EIO or what
 * else that stands for.
 */
WW_API ww_status ww_partial_write(const ww_partial *partial, int (*write)(void *user, const char *data, size_t size),
                                  void *user, const ww_run *run, ww_error *error);

/**
 * Reads what ww_partial_write wrote; the bytes may come from anywhere and are looked through in full. They are copied,
 * and no more is allocated than they take up several times over. alloc may be NULL and must outlive the partial.
 * Errors: WW_EDAMAGED (not a partial, or changed or cut since; says where), WW_EVERSION, WW_ENOMEM, WW_ECANCELLED.
 */
WW_API ww_status ww_partial_from_bytes(ww_partial **out, const void *data, size_t size, const ww_alloc *alloc,
                                       const ww_run *run, ww_error *error);

/** Options of ww_partial_table. */
typedef struct ww_partial_table_options {
	size_t size;
	uint64_t min_count;     /**< 0: 1 */
	uint64_t min_documents; /**< 0: 1 */
	uint64_t limit;         /**< rows at most, the first in order; 0: all */
} ww_partial_table_options;

/**
 * The counts as a table. Of terms (from and to 1) it is that of ww_terms: term utf8, group utf8 (only with by), count
 * u64, documents u64, per_million f64, tf_idf f64; thresholds are of the row. Else it is that of ww_ngrams: ngram utf8,
 * n u64, then the same without tf_idf; thresholds are over all groups. Order: group ascending (null last), count
 * descending, then term after term by bytes, the shorter first where one n-gram goes on from the other. ww_table_total
 * tells how many rows there are without limit. Memory: some 100 bytes for each row, and its text twice. Errors:
 * WW_ENOMEM, WW_ECANCELLED.
 */
WW_API ww_status ww_partial_table(ww_table **out, const ww_partial *partial, const ww_partial_table_options *options,
                                  const ww_run *run, ww_error *error);

/** What a partial is of. Texts are borrowed from the partial and zero-terminated. */
typedef struct ww_partial_summary {
	uint64_t entries;   /**< terms or n-grams, whatever the groups */
	uint64_t documents; /**< that were looked through */
	uint64_t words;     /**< of these: what "per million" refers to */
	uint64_t groups;
	uint64_t bytes; /**< of the packed entries */
	uint32_t from;
	uint32_t to;
	const char *by;    /**< NULL: none */
	const char *layer; /**< with the language of stems: "stem:en" */
	const char *unit;
	bool marks;
	bool cut; /**< a threshold left out what is rare in a part, so a merge may count too low */
} ww_partial_summary;

WW_API ww_partial_summary ww_partial_summarise(const ww_partial *partial);

/** Accepts NULL. */
WW_API void ww_partial_free(ww_partial *partial);

#ifdef __cplusplus
}
#endif

#endif
