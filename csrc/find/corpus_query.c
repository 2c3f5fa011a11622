#include "find/corpus_query.h"

static enum word_profile profile_of(const ww_corpus *corpus)
{
	return corpus_segments(corpus) ? segment_profile(corpus_segment(corpus, 0)) : PROFILE_NEWS;
}

ww_status corpus_query_parse(struct query *out, const ww_corpus *corpus, const char *text, const struct layer *layer,
                             ww_error *error)
{
	return query_parse(out, corpus_alloc(corpus), text ? text : "", profile_of(corpus), layer, error);
}

ww_status corpus_query_terms(const struct vocabulary **out, const ww_corpus *corpus, const struct layer *layer,
                             ww_error *error)
{
	*out = NULL;
	if (layer->kind == LAYER_FOLDED || layer->kind == LAYER_SURFACE)
		return WW_OK;
	return layer_vocabulary(out, corpus, layer, error);
}
