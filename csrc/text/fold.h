/* The folded layer: what makes two spellings the same term. */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <string.h>

#include "base/status.h"
#include "base/vec.h"

/* What depends on the language: in Turkish and Azeri I is the capital of ı, and İ that of i. */
enum folding { FOLDING_COMMON, FOLDING_TURKIC };

/*
 * Appends to out (a vec of bytes) the full case folding of size bytes, normalised to NFC (Unicode 15: CaseFolding C +
 * F, then NFC); bytes that are not UTF-8 stay as they are. A curly apostrophe inside becomes the straight one, and soft
 * hyphens are left out. FOLDING_TURKIC composes first, then takes I to ı and İ to i (status T of CaseFolding.txt), so
 * that a dot of its own, I + U+0307, counts as that of İ; the rest folds as ever.
 */
ww_status fold_text(struct vec *out, const char *data, size_t size, enum folding folding, ww_error *error);

/* False when both foldings of a text are the same; true when they may differ, as there is an I or İ. */
static inline bool fold_depends_on_language(const char *data, size_t size)
{
	if (size == 0)
		return false;
	if (memchr(data, 'I', size))
		return true;
	for (const char *at = data, *end = data + size; (at = memchr(at, '\xC4', (size_t)(end - at))); at++)
		if (end - at > 1 && at[1] == '\xB0')
			return true;
	return false;
}

/* True when folding would change nothing: an ASCII text without capitals. */
static inline bool fold_is_trivial(const char *data, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if ((unsigned char)data[i] >= 0x80 || (data[i] >= 'A' && data[i] <= 'Z'))
			return false;
	return true;
}

#endif
