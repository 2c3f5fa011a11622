#include "store/notes.h"

ww_status note_add(uint32_t *note, struct hash_map *notes, struct vec *scratch, ww_text lemma, ww_text pos,
                   ww_error *error)
{
	size_t start = scratch->count;
	ww_status status = WW_OK;

	*note = 0;
	if (lemma.size == 0 && pos.size == 0)
		goto done;
	WW_STEP(vec_append(scratch, lemma.data, lemma.size, error));
	WW_STEP(vec_push(scratch, "", error));
	WW_STEP(vec_append(scratch, pos.data, pos.size, error));
	WW_STEP(hash_map_add(note, NULL, notes, vec_at(scratch, start), scratch->count - start, 0, error));
	++*note;
done:
	scratch->count = start;
	return status;
}
