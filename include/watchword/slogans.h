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
