/* What a layer makes of folded terms: bare ones, or stems; and of what users write. */
#ifndef CORPUS_REDUCER_H
#define CORPUS_REDUCER_H

#include "base/vec.h"
#include "corpus/layer.h"
#include "text/fold.h"
#include "text/stem.h"

/* One thread at a time. */
struct reducer {
	enum layer_kind kind;
	struct stemmer *stemmer;
	struct vec text;   /* char */
	struct vec folded; /* char: what was written */
};

/* WW_EINVAL when there are no stems in the layer's language. Clear it whatever the outcome. */
ww_status reducer_make(struct reducer *out, const ww_alloc *alloc, const struct layer *layer, ww_error *error);

/*
 * The term that a folded text becomes; on layers that do not spell, the text itself. Borrowed until the next call, or
 * from the caller.
 */
ww_status reducer_reduce(ww_text *out, struct reducer *reducer, ww_text folded, ww_error *error);

/*
 * Appends to out (a vec of bytes) the term of the layer that a user means who writes it like this: folded and reduced,
 * or as it is on the surface and on layers that are given. It may have the wildcards of text/wildcard.h: these stay,
 * and a stem that has some is taken to be one already.
 */
ww_status reducer_spell(struct vec *out, struct reducer *reducer, ww_text written, enum folding folding,
                        ww_error *error);

/*
 * True when both foldings may differ: nobody says which language a user writes, and an I is the capital of i and of ı.
 */
bool reducer_depends_on_language(const struct reducer *reducer, ww_text written);

void reducer_clear(struct reducer *reducer);

#endif
