#include "count/entry_options.h"

#include <inttypes.h>

ww_status lengths_check(const char *what, uint32_t from, uint32_t to, ww_error *error)
{
	if (to < from)
		return ww_fail(error, WW_EINVAL, "%s from %" PRIu32 " to %" PRIu32 ": the longest is below the shortest", what,
		               from, to);
	if (to > SEQUENCE_MAX)
		return ww_fail(error, WW_EINVAL, "%s of %" PRIu32 " words; the longest that are counted have %d", what, to,
		               SEQUENCE_MAX);
	return WW_OK;
}

ww_status entry_question_make(struct entry_question *out, const ww_corpus *corpus, const struct entry_options *options,
                              ww_error *error)
{
	uint32_t from = options->from ? options->from : 1;
	ww_status status;

	*out = (struct entry_question){.corpus = corpus,
	                               .from = from,
	                               .to = options->to ? options->to : from,
	                               .marks = options->marks,
	                               .least = {options->min_count, options->min_documents}};
	WW_STEP(lengths_check("n-grams", out->from, out->to, error));
	WW_STEP(unit_find(&out->unit, options->unit, error));
	status = corpus_vocabulary(&out->vocabulary, corpus, options->layer, error);
done:
	return status;
}
