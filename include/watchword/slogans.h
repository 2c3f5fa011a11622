/** Slogans through the corpus: mentions grouped into slogans, and slogans into templates. */
#ifndef WATCHWORD_SLOGANS_H
#define WATCHWORD_SLOGANS_H

#include "speech.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Functions of this header take mentions: the table of ww_slogans, or any that has the columns text, document and
 * source (utf8) and date (date32), and, where it has them, gloss and medium (utf8). They are grouped in the order of
 * the rows, and what comes later never moves what came before: when documents are added behind the others, a mention
 * stays with those it was with, and only a translation that a text gives (gloss) joins two slogans that were apart.
 *
 * Two texts are variants of one slogan when they differ in case, accents, marks, spaces, hashtag form, articles and the
 * like, number form, repetition, word order, inflection or spelling; when one contains the other at its beginning, at
 * its end, or between marks; when one has more of a name ("Free Nelson Mandela"); or when lists of common words of
 * slogans say that they mean the same in two languages ("Tod dem Diktator"). Texts that differ in one word that carries
 * meaning are different slogans, of one template.
 *
 * A slogan_id is of the table that was read: in another view, another document may come first.
 */

/**
 * The variants of slogans. Columns: slogan utf8 (the most frequent of its full forms), variant utf8 (as written),
 * template utf8 (with "_" for what differs; null when no other slogan shares one), count u64 (mentions of the variant),
 * documents, sources u64 (different ones), first, last date32 (null when no document has a date), slogan_id utf8 (the
 * first of its variants, folded: the same when documents are added), filler utf8 (what the variant's slogan puts into
 * the template). Order: mentions of the slogan descending, slogan_id by bytes, count descending, variant by bytes.
 * Memory: some 700 bytes a variant, and what the table takes. Errors: WW_EINVAL (a column is missing), WW_ENOMEM,
 * WW_ECANCELLED.
 */
WW_API ww_status ww_slogan_variants(ww_table **out, const ww_table *mentions, const ww_run *run, ww_error *error);

/** Options of ww_quotation_variants. */
typedef struct ww_quotation_variant_options {
	size_t size;
	uint32_t
		min_words; /**< of a quotation; 0: 4, as fewer are said by anybody (Leskovec, Backstrom and Kleinberg 2009) */
} ww_quotation_variant_options;

/**
 * The same words of the same speaker, over documents and outlets: quotations grouped as slogans are, those of different
 * speakers apart, and long ones also when the shorter is to nine tenths in the longer, or both are to four fifths the
 * same, in order. quotations: the table of ww_quotations, or any that has the columns text, document, source, date and
 * speaker_id. A quotation without speaker_id takes that of the first earlier one of exactly its words.
 *
 * Columns: quotation utf8 (the most frequent form), variant utf8, count u64, documents, sources u64, first, last
 * date32, first_source utf8 (of the first mention of the quotation by date, whatever the variant), quotation_id utf8
 * (the first form, folded), speaker_id utf8. Order and errors: as of ww_slogan_variants.
 */
WW_API ww_status ww_quotation_variants(ww_table **out, const ww_table *quotations,
                                       const ww_quotation_variant_options *options, const ww_run *run, ww_error *error);
/*
 * Slogans are followed by what mentions add up to: those of one slogan or, with `of`, of all slogans of one template;
 * mentions of slogans that share none are left out then. Tables begin with what they are of:
 *
 * - of slogans: slogan utf8, slogan_id utf8, template utf8, as in ww_slogan_variants;
 * - of templates: template utf8, fillers u64 (different slogans of it that are mentioned).
 *
 * The order of slogans, and of templates, is mentions descending, then slogan_id, or template, by bytes. `sources` are
 * different ones; documents without source add none. `first` and `last` are dates of documents that mention it, null
 * when none has a date. first_document is the first in the order of the rows of those of the earliest date, or of all
 * when none has a date; last_document the last of those of the latest. Each result has, where there is a limit, a
 * ww_table_total, which tells how many rows there are without it.
 *
 * On top of the memory of ww_slogan_variants come some 100 bytes a mention and 400 a row. Errors of all: those of
 * ww_slogan_variants and WW_EINVAL (of); where there is a corpus, it is the view that the mentions are from, and they
 * also are WW_ENOTFOUND (a document that the view does not have), WW_EIO and WW_EDAMAGED.
 */

/** Options of ww_slogan_statistics. */
typedef struct ww_slogan_statistics_options {
	size_t size;
	const char *of;        /**< "slogan" or "template"; NULL: "slogan" */
	const char *by;        /**< group: "day", "week" (ISO 8601), "month", "quarter", "year", or a field; NULL: none */
	uint64_t min_mentions; /**< of the row; 0: 1 */
	uint64_t limit;        /**< rows at most, the first in order; 0: all */
} ww_slogan_statistics_options;

/**
 * How often, where and how slogans are mentioned. Columns: what it is of, group utf8 (only with by; null for documents
 * that have no date or no such field), mentions u64, documents u64, sources u64, variants u64 (different texts), rate
 * f64 (documents per thousand documents of the view, or of the group in it), chant, sign, motto, hashtag, graffiti,
 * song, other u64 (mentions by medium; a medium that is none of these is other; null when mentions have no column of
 * it), days u64 (different dates), first date32, first_document utf8, last date32, last_document utf8. One row for each
 * slogan or template that is mentioned in a group.
 *
 * Order: group ascending (null last), mentions descending, slogan_id or template by bytes. Errors: WW_ENOTFOUND (by: a
 * field that no document has).
 */
WW_API ww_status ww_slogan_statistics(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                                      const ww_slogan_statistics_options *options, const ww_run *run, ww_error *error);

/** Options of ww_slogan_fillers. */
typedef struct ww_slogan_fillers_options {
	size_t size;
	uint64_t min_mentions; /**< of the row; 0: 1 */
	uint64_t limit;        /**< rows at most, the first in order; 0: all */
} ww_slogan_fillers_options;

/**
 * What templates are filled with: one row for each slogan that shares one. Columns: template, filler utf8, slogan,
 * slogan_id utf8, mentions, documents, sources u64, first, last date32. Order: mentions of the template descending,
 * template by bytes, mentions descending, slogan_id by bytes.
 */
WW_API ww_status ww_slogan_fillers(ww_table **out, const ww_table *mentions, const ww_slogan_fillers_options *options,
                                   const ww_run *run, ww_error *error);

/** Options of ww_slogan_outlets. */
typedef struct ww_slogan_outlets_options {
	size_t size;
	const char *of;       /**< "slogan" or "template"; NULL: "slogan" */
	uint64_t min_sources; /**< leave out what fewer sources mention; 0: 1 */
	uint64_t limit;       /**< rows at most, the first in order; 0: all */
} ww_slogan_outlets_options;

/**
 * How slogans spread over outlets: one row for each source that mentions one. Columns: what it is of, source utf8,
 * mentions, documents u64, first date32, first_document utf8, last date32, rank u64 (1: had it first; 1 and the number
 * of sources that had it on an earlier day, so that those of one day share a rank), lag u64 (days after the first day
 * of the first source). rank and lag are null for a source without dated mention. Documents without source are in no
 * row. Order: mentions of the slogan or template descending, slogan_id or template by bytes, rank ascending (null
 * last), source by bytes.
 */
WW_API ww_status ww_slogan_outlets(ww_table **out, const ww_table *mentions, const ww_slogan_outlets_options *options,
                                   const ww_run *run, ww_error *error);

/** Options of ww_slogan_bursts. */
typedef struct ww_slogan_bursts_options {
	size_t size;
	const char *of;        /**< "slogan" or "template"; NULL: "slogan" */
	const char *by;        /**< "day", "week" (ISO 8601), "month", "quarter" or "year"; NULL: "day" */
	double burst_ratio;    /**< Kleinberg's s, above 1; 0: 2 */
	double burst_gamma;    /**< Kleinberg's gamma, above 0; 0: 1 */
	uint32_t burst_states; /**< 2 to 32; 0: 2 */
	uint64_t limit;        /**< rows at most, the first in order; 0: all */
} ww_slogan_bursts_options;

/**
 * When slogans burst: one row for each burst. Columns: what it is of, start, end date32 (first and last day of its
 * periods), periods u64, burst u64 (the highest state in it: 1 with two states), burst_weight f64, mentions, documents
 * u64 (in it), rate f64 (documents that mention it per thousand documents of its periods). Order: burst_weight
 * descending, slogan_id or template by bytes, start.
 *
 * It is the automaton of ww_timeline (Kleinberg 2002, "Bursty and hierarchical structure in streams", section 4) with
 * the same parameters, over (documents that mention it, documents of the view) of each period from the first to the
 * last in which the view has documents. Documents without date are in no period. Time and memory go with the mentions
 * and the periods, not with their product. Errors: WW_EINVAL (by, burst options).
 */
WW_API ww_status ww_slogan_bursts(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                                  const ww_slogan_bursts_options *options, const ww_run *run, ww_error *error);

/** Options of ww_slogans_together. */
typedef struct ww_slogans_together_options {
	size_t size;
	const char *of;         /**< "slogan" or "template"; NULL: "slogan" */
	uint64_t min_documents; /**< that mention both; 0: 2 */
	uint64_t limit;         /**< rows at most, the first in order; 0: all */
} ww_slogans_together_options;

/**
 * Slogans that are mentioned in the same documents: one row for each pair. Columns: slogan, slogan_id, other, other_id
 * utf8 (of templates: template, other utf8), documents u64 (that mention both), slogan_documents, other_documents u64
 * (that mention the one, the other; of templates template_documents), e11 f64 (documents expected to mention both if
 * they had nothing to do with each other: slogan_documents * other_documents / N), log_likelihood f64 (null
 * where all documents mention slogan), npmi f64 (null where all mention both). slogan is the one of the pair that comes
 * first in the order of slogans.
 *
 * N is the number of documents of the view. log_likelihood is G2 over the four cells (Dunning 1993, "Accurate Methods
 * for the Statistics of Surprise and Coincidence"); npmi is ln(documents / e11) / -ln(documents / N), from -1 to 1
 * (Bouma 2009, "Normalized (Pointwise) Mutual Information in Collocation Extraction"). Most slogans occur in documents
 * about what they belong to, so they are associated by that alone: a view of the documents that mention any compares
 * them within. Order: pairs of more documents than expected first, then log_likelihood descending, slogan_id and
 * other_id, or template and other, by bytes.
 *
 * Only what min_documents documents mention is paired. A document with 4,096 or more of these is refused, as it would
 * make millions of pairs, WW_ELIMIT (says which); the memory limit of run holds the pairs, 64 bytes each. Either is met
 * by more min_documents. Nothing is left out without an error. Errors: also WW_ENOMEM (the limit of run is too small).
 */
WW_API ww_status ww_slogans_together(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                                     const ww_slogans_together_options *options, const ww_run *run, ww_error *error);

/** Options of ww_emerging. */
typedef struct ww_emerging_options {
	size_t size;
	const char *since;     /**< "2020-06-01", "2020-06" or "2020": from its first day on; not NULL */
	const char *of;        /**< "slogan" or "template"; NULL: "slogan" */
	double min_confidence; /**< of mentions, as in ww_speech_options */
	uint64_t min_mentions; /**< since that day; 0: 2 */
	uint64_t limit;        /**< rows at most, the first in order; 0: all */
} ww_emerging_options;

/**
 * Slogans that are new or rise since a day, against the time before: finds the mentions of the view with ww_slogans and
 * groups them. Columns: what it is of, mentions_before, mentions_since, documents_before, documents_since,
 * sources_since u64, rate_before, rate_since f64 (documents that mention it per thousand documents of the time; null
 * where the view has none), log_ratio f64, log_likelihood f64, new bool (nothing mentions it before), first date32,
 * first_document utf8, last date32.
 *
 * Rows are those that are new or have a higher rate since the day than before. The measures compare documents that
 * mention it with those that do not, since and before: log_ratio is the binary logarithm of rate_since / rate_before,
 * where no document is taken as 0.5 (Hardie 2014, "Log Ratio: an informal introduction"); log_likelihood is G2 over
 * all four cells (Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence"). Both are null where
 * the view has no document before that day. Order: log_likelihood descending (null last), documents_since descending,
 * mentions_since descending, slogan_id or template by bytes.
 *
 * Documents without date are neither before nor since: they count nowhere, though their mentions take part in the
 * grouping. Errors: as of ww_slogans and ww_slogan_variants; WW_EINVAL (since, of).
 */
WW_API ww_status ww_emerging(ww_table **out, const ww_corpus *corpus, const ww_emerging_options *options,
                             const ww_run *run, ww_error *error);

/** Options of ww_cluster. */
typedef struct ww_cluster_options {
	size_t size;
	const ww_alloc *alloc;  /**< of the table, and for the work; must live as long as the table; NULL: malloc */
	const uint64_t *counts; /**< what each text counts; NULL: 1 */
} ww_cluster_options;

/**
 * Groups texts as ww_slogan_variants groups mentions, in the order given. Columns: variant utf8, slogan utf8, template
 * utf8, count u64 (as given), slogan_id, filler utf8. One row for each text in the order given; a text without any word
 * has nulls. Errors: WW_ENOMEM, WW_ECANCELLED.
 */
WW_API ww_status ww_cluster(ww_table **out, const ww_text *texts, size_t count, const ww_cluster_options *options,
                            const ww_run *run, ww_error *error);

/** Options of ww_slogan_occurrences. */
typedef struct ww_occurrence_options {
	size_t size;
	uint32_t min_words; /**< of the variants that are looked for; a hashtag is always long enough; 0: 2 */
	bool points;        /**< offsets in code points, those of mentions too; false: bytes */
	bool marked;        /**< also the places that are mentions themselves */
} ww_occurrence_options;

/**
 * Where slogans stand in a corpus without a cue: every place of every variant of the mentions that is no mention
 * itself. Case and accents do not matter, nor do marks between words, but a variant is all in one paragraph. Variants
 * that have the same words are looked for as the most frequent of them. Of places that lie in one another, the longest
 * counts, of others that overlap, the first. mentions need the columns start and end (u64), too.
 *
 * Columns: document utf8, date date32, source utf8, text utf8 (as it stands there), start, end u64, slogan utf8,
 * slogan_id utf8 and variant utf8 (as of ww_slogan_variants), quoted bool (it is all that stands between two quotation
 * marks, and marks before the closing one: where a slogan has common words, most places that are not quoted are none of
 * it), marked bool (it overlaps a mention in its document; with the option of this name, else always false), sentence
 * utf8 (the one in which it begins; of a long one the 250 tokens before and behind that place), sentence_start,
 * sentence_end u64. Order: documents as added, then place.
 *
 * The corpus may be another one than that of the mentions. It is read once, but for the documents that cannot have any
 * of the words, in time linear in its length, however many variants there are. Memory: what ww_slogan_variants takes,
 * 24 to 60 bytes a word of all variants, 5 bytes a term, the table, and for each thread 50 bytes a word of the longest
 * document. Errors: WW_EINVAL (a column is missing), WW_ENOMEM, WW_ELIMIT (2^32 - 1 words or more in all variants),
 * WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_slogan_occurrences(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                                       const ww_occurrence_options *options, const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
