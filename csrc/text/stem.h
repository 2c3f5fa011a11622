/* The stem layer: what makes the forms of a word one term, by the stemmers of Snowball (libstemmer, optional at build).
 */
#ifndef TEXT_STEM_H
#define TEXT_STEM_H

#include <stdbool.h>

#include "base/alloc.h"
#include "base/status.h"

/* Serves one thread at a time. */
struct stemmer;

/* Whether this build has libstemmer. */
bool stemmer_is_there(void);

/*
 * The stemmer of a language by its BCP 47 tag ("en", "pt-BR"). *out is the caller's, for stemmer_free().
 * Errors: WW_EINVAL, where the message names the languages there are, or says that this build has none; WW_ENOMEM.
 * libstemmer takes its memory from malloc, whatever alloc is.
 */
ww_status stemmer_new(struct stemmer **out, const ww_alloc *alloc, const char *language_code, ww_error *error);

/*
 * The stem of a folded word (text/fold.h); what is not all letters with their marks, or has an apostrophe elsewhere
 * than between letters, comes back as it is. Borrowed from the stemmer or from folded, until the next call. data is
 * NULL when memory ran out.
 */
ww_text stemmer_stem(struct stemmer *stemmer, const char *folded, size_t size);

/* Accepts NULL. */
void stemmer_free(struct stemmer *stemmer);

#endif
