/* Word boundaries by UAX #29 (revision 41, Unicode 15.0), to the letter. */
#ifndef TEXT_WORD_BREAK_H
#define TEXT_WORD_BREAK_H

#include <stdint.h>

/*
 * The first word boundary after `at`, which must be a boundary itself and before end. Takes time in the length of what
 * it steps over and of the marks that follow; bytes that are not UTF-8 count as code points without properties.
 */
const uint8_t *word_break_next(const uint8_t *at, const uint8_t *end);

#endif
