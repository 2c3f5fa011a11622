/* How far a phrase spreads, against what its words and the sources there are let expect. Numbers in, numbers out. */
#ifndef STAT_SPREAD_H
#define STAT_SPREAD_H

#include <stddef.h>
#include <stdint.h>

/*
 * ln of the occurrences that a sequence of words would have if these stood in the text at random: with N words in all,
 * of which the i-th of the sequence has f(i), N * product of f(i) / N (independence of all words: Evert 2005, The
 * Statistics of Word Cooccurrences, section 2.1, for any number of words). log_shares: sum of ln(f(i) / N).
 */
double log_expected_occurrences(double log_shares, uint64_t words);

/* Parts that are equally large. */
struct part_class {
	uint64_t size; /* documents of each */
	uint64_t count;
};

/*
 * Into how many parts `drawn` documents fall when each is drawn from all `documents` of a view at random:
 * sum over parts of 1 - (1 - size / documents)^drawn (the classical occupancy problem: Feller 1968, An Introduction to
 * Probability Theory and Its Applications 1, II.5, for parts of different sizes).
 */
double expected_parts(const struct part_class *parts, size_t count, uint64_t documents, uint64_t drawn);

/* What is known of a phrase. */
struct spread_evidence {
	uint64_t documents;
	uint64_t sources;
	uint64_t quoted;         /* of the documents */
	uint64_t quoted_sources; /* of the sources */
	uint64_t half_days;      /* days that the middle half of its dated documents lies in; 0: there are none */
	double log_expected;     /* log_expected_occurrences */
	double expected_sources; /* expected_parts, of the documents; 0: there are no sources */
	uint32_t words;
};

/* log2 of the documents over the occurrences that are expected. */
double spread_log_ratio(const struct spread_evidence *evidence);

/* What is known of the view. */
struct spread_view {
	double quoted_share; /* of all n-grams of these lengths: that are quoted */
	uint64_t half_days;  /* as of a phrase, of all documents */
};

/*
 * How much a phrase looks like a slogan, in bits:
 *
 *     quoted_sources * log2(((quoted + K q) / (documents + K)) / q)
 *     + reach * (log_ratio / words + documents / (documents + K) * log2(half_days of the view / half_days))
 *
 * The first summand is the log ratio (Hardie 2014, "Log Ratio: an informal introduction") of the share of documents
 * that set the phrase in quotation marks to the share q of all n-grams, once for each source that does so; K = 5
 * documents of the share q are added to it, so that a single one does not decide. The second one is what its words have
 * in common more than by chance, by word, and how much closer its documents are in time than those of the view: by
 * their middle halves, which a few stray ones do not move, and drawn towards 0 where they are few. reach is sources /
 * expected_sources where these are more, else 1: what few sources say in many documents is their house style.
 */
double spread_score(const struct spread_evidence *evidence, const struct spread_view *view);

#endif
