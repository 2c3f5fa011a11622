/** Speech: who said what, and what was chanted, carried and tagged. */
#ifndef WATCHWORD_SPEECH_H
#define WATCHWORD_SPEECH_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_quotations and ww_slogans. */
typedef struct ww_speech_options {
	size_t size;
	double min_confidence; /**< 0 to 1: leave out what is less sure; 0: the detector's own threshold */
	bool points;           /**< offsets in code points; false: bytes */
} ww_speech_options;

/**
 * Quotations: stretches of reported speech. Columns: document utf8, date date32, source utf8, kind utf8 ("direct",
 * "mixed", "indirect"), text utf8 (its parts joined by one space), parts spans (places of the parts, without their
 * quotation marks), cue utf8, cue_start, cue_end u64, speaker utf8 (as written beside the cue), speaker_start,
 * speaker_end u64, speaker_name utf8 (the fullest form of that name in the document), confidence f64 (the probability
 * that the quotation is right: that what stands in the marks of a direct one is speech, and that the parts of any begin
 * and end where its words do; learnt from annotated news, see csrc/speech/model/train.py). What was not found is null. Order: documents as added, then place. Errors: WW_EINVAL, WW_ENOMEM, WW_EIO, WW_EDAMAGED,
 * WW_ECANCELLED.
 */
WW_API ww_status ww_quotations(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options,
                               const ww_run *run, ww_error *error);

/**
 * Slogan mentions: stretches presented as chanted, sung, carried, sprayed, used as motto or hashtag. Columns: document
 * utf8, date date32, source utf8, text utf8, start, end u64, medium utf8 ("chant", "sign", "motto", "hashtag",
 * "graffiti", "song", "other"), cue utf8, cue_start, cue_end u64, gloss utf8 (an explanation in brackets that belongs
 * to it), who utf8 (those who chant or carry, as named), confidence f64. What was not found is null. Order and errors
 * as above.
 */
WW_API ww_status ww_slogans(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options,
                            const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
