/*
 * Notes: what documents that bring their own tokens say of a type, its lemma and its part of speech. Note n is key n -
 * 1 of a map: the lemma, a zero byte, the part of speech.
 */
#ifndef STORE_NOTES_H
#define STORE_NOTES_H

#include <string.h>

#include "base/hash_map.h"
#include "base/vec.h"
#include "watchword/status.h"

/*
 * The note of a lemma and a part of speech, added if it is new; either may be empty, and 0 is the note of both empty.
 * scratch, a vec of bytes, is afterwards as it was.
 */
ww_status note_add(uint32_t *note, struct hash_map *notes, struct vec *scratch, ww_text lemma, ww_text pos,
                   ww_error *error);

static inline ww_text note_lemma(const struct hash_map_key *note)
{
	return (ww_text){note->data, strlen(note->data)}; /* there is a zero byte */
}

static inline ww_text note_pos(const struct hash_map_key *note)
{
	size_t start = strlen(note->data) + 1;
	return (ww_text){note->data + start, note->size - start};
}

#endif
