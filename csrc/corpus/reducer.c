#include "corpus/reducer.h"

#include "text/bare.h"
#include "text/wildcard.h"

ww_status reducer_make(struct reducer *out, const ww_alloc *alloc, const struct layer *layer, ww_error *error)
{
	*out = (struct reducer){.kind = layer->kind, .text = vec_of(alloc, 1), .folded = vec_of(alloc, 1)};
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

/* Layers whose terms are compared as they are written. */
static bool takes_as_written(const struct reducer *reducer)
{
	return reducer->kind == LAYER_SURFACE || reducer->kind == LAYER_LEMMA || reducer->kind == LAYER_POS;
}

ww_status reducer_spell(struct vec *out, struct reducer *reducer, ww_text written, enum folding folding,
                        ww_error *error)
{
	ww_text term = written;
	ww_status status;

	if (!takes_as_written(reducer)) {
		reducer->folded.count = 0;
		WW_STEP(fold_text(&reducer->folded, written.data, written.size, folding, error));
		term = (ww_text){reducer->folded.items, reducer->folded.count};
		if (reducer->kind != LAYER_STEM || !has_wildcard(written))
			WW_STEP(reducer_reduce(&term, reducer, term, error));
	}
	WW_STEP(vec_append(out, term.size ? term.data : NULL, term.size, error));
done:
	return status;
}

bool reducer_depends_on_language(const struct reducer *reducer, ww_text written)
{
	return !takes_as_written(reducer) && fold_depends_on_language(written.data, written.size);
}

void reducer_clear(struct reducer *reducer)
{
	stemmer_free(reducer->stemmer);
	vec_clear(&reducer->text);
	vec_clear(&reducer->folded);
}
