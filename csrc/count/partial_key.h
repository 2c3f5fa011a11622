/*
 * Keys: lists of terms as bytes whose order is that of the lists, term after term, the shorter first where one goes on
 * from the other. Terms are parted by a 0; a 0 or 1 inside a term is a 1 and then 1 or 2.
 */
#ifndef COUNT_PARTIAL_KEY_H
#define COUNT_PARTIAL_KEY_H

#include "base/vec.h"

/* Appends a term to a key (a vec of bytes) that has `before` terms. */
ww_status key_add(struct vec *key, uint32_t before, ww_text term, ww_error *error);

/* Below, at or above 0, as memcmp. */
int key_compare(ww_text left, ww_text right);

/* Terms of a key; 0 for bytes that are no key. */
uint32_t key_terms(ww_text key);

/* Appends the terms, joined by one space. */
ww_status key_spell(struct vec *text, ww_text key, ww_error *error);

#endif
