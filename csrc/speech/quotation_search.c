#include "speech/quotation_search.h"

ww_status search_add_part(struct search *search, size_t number, struct range words, ww_error *error)
{
	struct part part = {.words = words, .quotation = number};

	quotation_at(search, number)->parts++;
	return vec_push(&search->finder->parts, &part, error);
}

ww_status search_add(struct search *search, enum quotation_kind kind, struct range part, struct source source,
                     ww_error *error)
{
	struct quotation quotation = {.kind = kind,
	                              .place = part.first,
	                              .number = search->finder->quotations.count,
	                              .cue = source.cue,
	                              .speaker = source.speaker,
	                              .confidence = source.confidence};
	ww_status status;

	WW_STEP(vec_push(&search->finder->quotations, &quotation, error));
	WW_STEP(search_add_part(search, quotation.number, part, error));
done:
	return status;
}
