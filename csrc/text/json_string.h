/* Any bytes as the inside of a JSON string. */
#ifndef TEXT_JSON_STRING_H
#define TEXT_JSON_STRING_H

#include "base/vec.h"

/*
 * Appends bytes to out (a vec of bytes): quotes, backslashes and control characters as JSON asks, a byte that is not
 * UTF-8 as the lone surrogate \udc80 to \udcff, and all else as it is. Where more bytes are to come, those at the end
 * that may begin a character, at most three, are left to be given again: *used says how many were not.
 */
ww_status json_string_add(struct vec *out, size_t *used, const void *data, size_t size, bool more, ww_error *error);

#endif
