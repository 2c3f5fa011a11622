/* The folded layer: what makes two spellings the same term. */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include "base/status.h"
#include "base/vec.h"

/*
 * Appends to out (a vec of bytes) the full case folding of size bytes, normalised to NFC (Unicode 15: CaseFolding C +
 * F, then NFC); bytes that are not UTF-8 stay as they are. A curly apostrophe inside becomes the straight one, and soft
 * hyphens are left out.
 */
ww_status fold_text(struct vec *out, const char *data, size_t size, ww_error *error);

/* True when folding would change nothing: an ASCII text without capitals. */
static inline bool fold_is_trivial(const char *data, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if ((unsigned char)data[i] >= 0x80 || (data[i] >= 'A' && data[i] <= 'Z'))
			return false;
	return true;
}

#endif
