/** Timelines: how often something is said, period by period, and when it bursts. */
#ifndef WATCHWORD_TIMELINE_H
#define WATCHWORD_TIMELINE_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a timeline follows: a term, a phrase, or a group of them. */
typedef struct ww_timeline_item {
	const char *label;          /**< NULL: the first query */
	const char *const *queries; /**< as ww_kwic takes them (find.h) */
	size_t query_count;         /**< above 0 */
} ww_timeline_item;

/** Options of ww_timeline. */
typedef struct ww_timeline_options {
	size_t size;
	const char *by;        /**< "day", "week" (ISO 8601), "month", "quarter" or "year"; NULL: "month" */
	const char *layer;     /**< on which words match, see corpus.h; NULL: "folded" */
	const char *split;     /**< a field, such as "source", each value of which gets series of its own; NULL: none */
	double burst_ratio;    /**< Kleinberg's s, above 1; 0: 2 */
	double burst_gamma;    /**< Kleinberg's gamma, above 0; 0: 1 */
	uint32_t burst_states; /**< 2 to 32; 0: 2 */
} ww_timeline_options;

/**
 * Counts and rates of items by period. Columns: item utf8 (its label), group utf8 (only with split; null for documents
 * without the field), period utf8 ("2020-02-04", "2020-W06", "2020-02", "2020-Q1", "2020"), start date32 (its first
 * day), count u64, documents u64 (in which there are hits), words u64 (of the period, or of the group in it),
 * per_million f64 (count per million words; null where the period has no words), change f64 (per_million less that of
 * the period before; null for the first period and where either is null), change_ratio f64 (null in the same rows),
 * burst u64, burst_weight f64.
 *
 * Order: items as given, group ascending (null last), period ascending. Every series has all periods from the first to
 * the last in which the view has documents, also those without any. Documents without date are in no period: where
 * there are any, a last row of the series has null for period, start, change, change_ratio, burst and burst_weight.
 *
 * An item's count is the sum of those of its queries, but what several of its queries hit counts once where it is the
 * same stretch, from the first word to the last: "peace" and "peac*" count like the one, while "peace" and "no peace"
 * count as two. The hits of one query do not overlap (find.h).
 *
 * change_ratio is log2 of (count + 0.5) / (words + 0.5) less the same of the period before: with 0.5 added, the
 * logarithm of a rate is nearly without bias, and there is one for a count of 0 (Pettigrew, Gart and Thomas 1986, "The
 * bias and higher cumulants of the logarithm of a binomial variate", Biometrika 73).
 *
 * burst is the state of the period, 0 or 1, in the batched automaton of Kleinberg (2002), "Bursty and hierarchical
 * structure in streams", section 4, over the (count, words) of the series: a burst has s times the rate of the whole
 * series, and gamma ln n is what entering it costs, n being the number of periods that have words. burst_weight is what
 * the burst saves against no burst, the sum of sigma(0, count, words) - sigma(1, count, words) over its periods, on
 * each period of it; 0 outside. With more than two states, burst is up to burst_states - 1, state i having s^i times
 * the rate; a burst is a stretch above state 0, and the state that was taken stands for 1 in its weight. Where count is
 * above words, which marks may be, words are taken to be count.
 *
 * A phrase over a large corpus costs little: the word index tells where to look, and all items are looked for in one
 * scan. The memory limit of run holds the counts, 16 bytes for each row, and what queries make of the types of a
 * segment, up to 12 bytes for each type and query; items are taken in turns where it does not hold all of these. 10 KiB
 * for each query, 9 bytes for each document, the rows of the table and a few MiB for each thread come on top.
 *
 * Errors: WW_EINVAL (by, layer, a query, whose message has three lines, an item without queries, burst options),
 * WW_ENOTFOUND (split: a field that no document has), WW_ENOMEM (also: the limit of run is too small; says what would
 * do), WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_timeline(ww_table **out, const ww_corpus *corpus, const ww_timeline_item *items, size_t item_count,
                             const ww_timeline_options *options, const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
