/* Checking a document before any of it is taken. */
#ifndef STORE_INPUT_H
#define STORE_INPUT_H

#include "base/hash_map.h"
#include "watchword/store.h"

/* Limits of the store. */
#define INPUT_TEXT_MAX      ((UINT64_C(1) << 48) - 1)
#define INPUT_DOCUMENTS_MAX (UINT64_C(3) << 30) /* as many as can be found by id, see hash_map.h */
enum { INPUT_ID_MAX = 65535, INPUT_FIELD_NAME_MAX = 255, INPUT_FIELDS_MAX = 1000, INPUT_TAG_MAX = 255 };

/*
 * Checks everything about a document but whether its id is taken. *date is its date as the store keeps it, DATE_NONE
 * for none: of a month or year, its first day. names has the user's fields of the store so far, documents is how many
 * it has. Errors: WW_EINVAL, WW_ELIMIT.
 */
ww_status input_check(int32_t *date, const ww_input *document, const struct hash_map *names, uint64_t documents,
                      ww_error *error);

/* What is wrong with the name of a user's field, as the end of a sentence; NULL: nothing. Static. */
const char *input_fault_of_name(ww_text name);

#endif
