/* What a layer makes of folded terms: bare ones, or stems. */
#ifndef CORPUS_REDUCER_H
#define CORPUS_REDUCER_H

#include "base/vec.h"
#include "corpus/layer.h"
#include "text/stem.h"

/* One thread at a time. */
struct reducer {
	enum layer_kind kind;
	struct stemmer *stemmer;
	struct vec text; /* char */
};

/* WW_EINVAL when there are no stems in the layer's language. Clear it whatever the outcome. */
ww_status reducer_make(struct reducer *out, const ww_alloc *alloc, const struct layer *layer, ww_error *error);

/*
 * The term that a folded text becomes; on layers that do not spell, the text itself. Borrowed until the next call, or
 * from the caller.
 */
ww_status reducer_reduce(ww_text *out, struct reducer *reducer, ww_text folded, ww_error *error);

void reducer_clear(struct reducer *reducer);

#endif
