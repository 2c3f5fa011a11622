#include "corpus/reducer.h"

#include "text/bare.h"

ww_status reducer_make(struct reducer *out, const ww_alloc *alloc, const struct layer *layer, ww_error *error)
{
	*out = (struct reducer){.kind = layer->kind, .text = vec_of(alloc, 1)};
	return layer->kind == LAYER_STEM ? stemmer_new(&out->stemmer, alloc, layer->language, error) : WW_OK;
}

static ww_status make_bare(ww_text *out, struct reducer *reducer, ww_text folded, ww_error *error)
{
	ww_status status;

	reducer->text.count = 0;
	WW_STEP(bare_text(&reducer->text, folded.data, folded.size, error));
	*out = (ww_text){reducer->text.items, reducer->text.count};
done:
	return status;
}

static ww_status make_stem(ww_text *out, struct reducer *reducer, ww_text folded, ww_error *error)
{
	if (folded.size == 0)
		return WW_OK;
	*out = stemmer_stem(reducer->stemmer, folded.data, folded.size);
	return out->data ? WW_OK : ww_fail_memory(error);
}

ww_status reducer_reduce(ww_text *out, struct reducer *reducer, ww_text folded, ww_error *error)
{
	*out = folded;
	switch (reducer->kind) {
	case LAYER_BARE:
		return make_bare(out, reducer, folded, error);
	case LAYER_STEM:
		return make_stem(out, reducer, folded, error);
	default:
		return WW_OK;
	}
}

void reducer_clear(struct reducer *reducer)
{
	stemmer_free(reducer->stemmer);
	vec_clear(&reducer->text);
}
