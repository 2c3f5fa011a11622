/*
 * What the detector of slogans knows about words: the sections [slogan-...] of the word lists as bits. They stand
 * beside the bits of shape of speech/sheet.h and take the place of its bits from 20 on.
 */
#ifndef SPEECH_SLOGAN_CUES_H
#define SPEECH_SLOGAN_CUES_H

#include "speech/passage.h"

#define CUE_CHANT      (UINT64_C(1) << 20) /* chanted, chants of: a crowd's, whoever is named */
#define CUE_SHOUT      (UINT64_C(1) << 21) /* shouted: a slogan when a crowd does it */
#define CUE_SING       (UINT64_C(1) << 22)
#define CUE_MOTTO      (UINT64_C(1) << 23) /* slogan, motto, rallying cry */
#define CUE_SIGN       (UINT64_C(1) << 24) /* banner, placard: made to carry messages */
#define CUE_BOARD      (UINT64_C(1) << 25) /* sign, sticker: may only inform */
#define CUE_GARMENT    (UINT64_C(1) << 26) /* T-shirt, cap: worn messages */
#define CUE_WALL       (UINT64_C(1) << 27) /* graffiti */
#define CUE_TAG        (UINT64_C(1) << 28) /* the word hashtag */
#define CUE_READS      (UINT64_C(1) << 29) /* reading, that said, declaring: between a carrier and its text */
#define CUE_LETTER     (UINT64_C(1) << 30) /* emblazoned, written */
#define CUE_PAINT      (UINT64_C(1) << 31) /* daubed, scrawled: on a wall unless a carrier is named */
#define CUE_WORDS      (UINT64_C(1) << 32) /* the words, message */
#define CUE_CROWD      (UINT64_C(1) << 33) /* protesters, fans */
#define CUE_THEY       (UINT64_C(1) << 34) /* stands for a crowd */
#define CUE_RALLY      (UINT64_C(1) << 35) /* protest, march: the scene of slogans */
#define CUE_LINK       (UINT64_C(1) << 36) /* such as, with, on it: may stand between a cue and its text */
#define CUE_BE         (UINT64_C(1) << 37) /* is, became */
#define CUE_OF         (UINT64_C(1) << 38)
#define CUE_SAID       (UINT64_C(1) << 39) /* verbs of ordinary speech */
#define CUE_BREAK      (UINT64_C(1) << 40) /* as, while: another clause begins */
#define CUE_AND        (UINT64_C(1) << 41) /* between slogans that share a cue */
#define CUE_OPENER     (UINT64_C(1) << 42) /* down with, long live: begins a slogan that stands alone */
#define CUE_DETERMINER (UINT64_C(1) << 43)
/* Bit 44 is STARTS_PHRASE. */
#define CUE_ONE   (UINT64_C(1) << 45) /* he, a man: a single person, whose shout is no slogan */
#define CUE_WORK  (UINT64_C(1) << 46) /* film, song: what follows in marks is a title */
#define CUE_SMALL (UINT64_C(1) << 47) /* the, of: small words inside a title in capitals */
#define CUE_IT    (UINT64_C(1) << 48) /* it: stands for a carrier */
#define CUE_UNDER (UINT64_C(1) << 49) /* under the "Clean Rivers" banner: whose flag one sails */
/* Begins a phrase with one of the bits of CUE_TRIGGERS, whether the phrase is there or not. */
#define CUE_STARTS (UINT64_C(1) << 50)
/* Begins a phrase that slogan_finder_look has to look up before it knows whether to read the document. */
#define CUE_LOOKED_UP (UINT64_C(1) << 51)

#define CUE_CARRIER (CUE_SIGN | CUE_BOARD | CUE_GARMENT | CUE_WALL)
#define CUE_VOICE   (CUE_CHANT | CUE_SHOUT | CUE_SING)

/* A document without any of these has no slogan; one of those that begin is enough for a second look. */
#define CUE_TRIGGER  (CUE_VOICE | CUE_MOTTO | CUE_CARRIER | CUE_TAG | IS_TAG)
#define CUE_TRIGGERS (CUE_TRIGGER | CUE_PAINT | CUE_LETTER | CUE_RALLY | CUE_STARTS)

/* The sheet of slogan cues; for sheet_free. */
ww_status slogan_sheet_new(struct sheet **out, const struct word_book *book, const char *language,
                           const ww_alloc *alloc, ww_error *error);

#endif
