/* Whether a text is hard-wrapped: lines are broken to a width, and paragraphs stand between empty lines. */
#ifndef TEXT_WRAPPED_H
#define TEXT_WRAPPED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Looks at the first 64 KiB and there at the lines that are followed by a line that is not empty. The text is wrapped
 * when there are at least four of these and
 * - their median length is 40 to 100 code points,
 * - three of four are within 12 code points of the median,
 * - at most half of them end like a sentence (terminator or closing punctuation).
 * Texts with one paragraph a line fail the second test or the third.
 */
bool text_is_wrapped(const uint8_t *text, size_t size);

#endif
