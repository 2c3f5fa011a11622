/* Sentence boundaries by UAX #29 (revision 41, Unicode 15.0), to the letter. */
#ifndef TEXT_SENTENCE_BREAK_H
#define TEXT_SENTENCE_BREAK_H

#include <stdint.h>

/*
 * The first sentence boundary after `at`, which must be a boundary itself and before end. Going over a text takes time
 * in its length: a full stop looks ahead for a small letter no further than to the next one. Bytes that are not UTF-8
 * count as code points without properties.
 */
const uint8_t *sentence_break_next(const uint8_t *at, const uint8_t *end);

#endif
