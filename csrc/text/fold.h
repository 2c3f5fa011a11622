/* The folded layer: what makes two spellings the same term. */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <stdint.h>
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

/* Working memory, for those who fold many texts; all of one allocator. */
struct fold_scratch {
	struct vec waiting; /* char */
	struct vec points;  /* int32_t */
};

static inline struct fold_scratch fold_scratch_of(const ww_alloc *alloc)
{
	return (struct fold_scratch){vec_of(alloc, 1), vec_of(alloc, sizeof(int32_t))};
}

static inline void fold_scratch_clear(struct fold_scratch *scratch)
{
	vec_clear(&scratch->waiting);
	vec_clear(&scratch->points);
}

/* The same as fold_text. */
ww_status fold_text_with(struct vec *out, struct fold_scratch *scratch, const char *data, size_t size,
                         enum folding folding, ww_error *error);

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
