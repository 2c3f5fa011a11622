/* What the words in quotation marks look like, and how the words around present them: speech, a name, a slogan. */
#ifndef SPEECH_WORDING_H
#define SPEECH_WORDING_H

#include "speech/outline.h"

/* In all of these item is a stretch of the outline, and its sentence begins with item `from`. */

/* A slogan, a title, a term: the words before the stretch present it as something else than speech. */
bool is_presented(const struct outline *outline, size_t from, size_t item);

/* Written like a sentence of its own: with a capital first and a mark last. */
bool is_sentence(const struct outline *outline, size_t item);

/* Names and titles have capitals throughout; what somebody said has small words in it. */
bool is_wording(const struct outline *outline, size_t item);

/* Capitals throughout and a name behind it: “Ferry Runs Again,” by Ann Lee. */
bool is_headline(const struct outline *outline, size_t item);

/* What somebody calls something: behind "as", and in German behind "als eine". */
bool is_called(const struct outline *outline, size_t from, size_t item);

/* A name inside a sentence: no wording, and neither set off from the words before it nor told. */
bool is_name(const struct outline *outline, size_t from, size_t item);

/* Something among items from to to - 1 tells of speech, so that words in marks may be words of somebody. */
bool has_evidence(const struct outline *outline, size_t from, size_t to);

#endif
