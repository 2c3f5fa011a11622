/** Speech: who said what, and what was chanted, carried and tagged. */
#ifndef WATCHWORD_SPEECH_H
#define WATCHWORD_SPEECH_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_quotations. */
typedef struct ww_speech_options {
	size_t size;
	double min_confidence; /**< 0 to 1: leave out what is less sure; 0: the detector's own threshold */
	bool points;           /**< offsets in code points; false: bytes */
} ww_speech_options;

/*
 * What detectors learn about a corpus is kept with it until it is closed, so that only the first question takes the
 * time: 8 bytes for each type and one for each document of its segments, 1 MB, 1 MB for each language that occurs, and
 * for quotations, in each segment, 4 bytes for each type and up to 3 MB for each of up to 5 models.
 */

/**
 * Quotations: stretches of reported speech. Columns: document utf8, date date32, source utf8, kind utf8 ("direct",
 * "mixed", "indirect"), text utf8 (its parts joined by one space), parts spans (places of the parts, without their
 * quotation marks), cue utf8, cue_start, cue_end u64, speaker utf8 (as written beside the cue), speaker_start,
 * speaker_end u64, speaker_name utf8 (the fullest form of that name in the document), confidence f64 (the probability
 * that the quotation is right: that what stands in the marks of a direct one is speech, and that the parts of any begin
 * and end where its words do; learnt from annotated news, see csrc/speech/model/train.py), language utf8 (code of the
 * word lists that the document was read with, by its lang or guessed), sentence utf8 (the sentence in which the first
 * part begins, as in ww_document_sentences; of a long one the 250 tokens before and behind that place), sentence_start,
 * sentence_end u64, speaker_id utf8. What was not found is null. Order: documents as added, then place. Errors:
 * WW_EINVAL, WW_ENOMEM, WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 *
 * speaker_id says who speaks, the same for one person in all documents: speaker_name folded, without titles and what
 * stands before them, initials in the middle and a possessive ending; null when no name stands for the speaker. Where
 * names are written without capitals it is the speaker as written, without titles. A single word, such as the surname
 * in a document that has no full name, takes the full name that ends with it if, among the rows of the table, 90 % or
 * more of the documents in which a speaker of that surname has a full name have this one, and if these are as many as
 * those in which the word stands alone. But for that, it does not depend on other documents.
 */
WW_API ww_status ww_quotations(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options,
                               const ww_run *run, ww_error *error);

/** Kinds of quotations: the bits of ww_speaker_options.kinds. */
typedef enum ww_quotation_kind {
	WW_QUOTATION_DIRECT = 1,
	WW_QUOTATION_MIXED = 2,
	WW_QUOTATION_INDIRECT = 4
} ww_quotation_kind;

/** Options of ww_speakers. */
typedef struct ww_speaker_options {
	size_t size;
	double min_confidence;   /**< as in ww_speech_options */
	const char *by;          /**< group: "day", "week" (ISO 8601), "month", "quarter", "year", or a field; NULL: none */
	uint32_t kinds;          /**< set of ww_quotation_kind that count; 0: all */
	bool unnamed;            /**< also speakers that no name stands for, by their noun: "police", "a witness" */
	uint64_t min_quotations; /**< of the row; 0: 1 */
	uint64_t limit;          /**< rows at most, the first in order; 0: all */
} ww_speaker_options;

/**
 * Who is quoted how often: the quotations of ww_quotations by their speaker_id. Columns: speaker utf8 (the most
 * frequent form of the name in the view, as written, without titles; of equals the first by bytes), speaker_id utf8,
 * group utf8 (only with by; null for documents that have no date or no such field), quotations, direct, mixed,
 * indirect u64, documents u64 and sources u64 (different ones that quote the speaker), words u64 (in the quotations),
 * first, last date32 (of the documents with a date). Order: group ascending (null last), quotations descending,
 * speaker_id by bytes (null last), speaker by bytes. ww_table_total tells how many rows there are without limit.
 *
 * Quotations without speaker, and those whose pronoun stands for nobody that is named, are not counted. With unnamed, a
 * speaker without name is a row too: its speaker_id is null, and speaker is what is written, folded and without
 * articles
 * ("police", "police spokesman"); it is nobody in particular, and the same in every document.
 *
 * On top of what ww_quotations needs come some 40 bytes a quotation, and the names. Errors: as of ww_quotations, and
 * WW_EINVAL (kinds), WW_ENOTFOUND (a field that no document has).
 */
WW_API ww_status ww_speakers(ww_table **out, const ww_corpus *corpus, const ww_speaker_options *options,
                             const ww_run *run, ww_error *error);

/** Options of ww_slogans. */
typedef struct ww_slogan_options {
	size_t size;
	double min_confidence; /**< 0 to 1: leave out what is less sure; 0: 0.5 */
	bool points;           /**< offsets in code points; false: bytes */
	bool alone;            /**< judge each document by itself: nothing is raised by what others say */
} ww_slogan_options;

/**
 * Slogan mentions: stretches presented as chanted, sung, carried, sprayed, used as motto or hashtag. Columns: document
 * utf8, date date32, source utf8, text utf8, start, end u64, medium utf8 ("chant", "sign", "motto", "hashtag",
 * "graffiti", "song", "other"), cue utf8, cue_start, cue_end u64, gloss utf8 (an explanation in brackets that belongs
 * to it), who utf8 (those who chant or carry, as named), confidence f64 (the probability that the mention is right:
 * that its text is a slogan, and begins and ends where readers say; learnt from judged mentions of whole news texts,
 * see csrc/speech/model/train_slogans.py). What was not found is null. Order and errors as above.
 *
 * Documents of the view bear each other out. A mention with a confidence p below 0.8 whose phrase has a mention of 0.8
 * or more in n other places becomes p k / (1 - p + p k), k = 3^min(n, 2): its odds are multiplied by 3 for one place
 * and by 9 for more. Then min_confidence is applied. A phrase is the letters and digits of the words, folded: case,
 * marks, spaces and # are no difference. One word, or less than four letters of a script that writes no spaces, is too
 * little, but for a hashtag. A place is the eight words before and the eight behind a mention, so that copies of a
 * passage are one place; what stands in the mention's own document, or is a copy of a passage there, is no other place.
 * Words in quotation marks that have no cue of their own become no mention, however often they are a slogan elsewhere;
 * a hashtag does.
 */
WW_API ww_status ww_slogans(ww_table **out, const ww_corpus *corpus, const ww_slogan_options *options,
                            const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
