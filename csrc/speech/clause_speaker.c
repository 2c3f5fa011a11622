#include "speech/clause_speaker.h"

struct range subject_of(const struct outline *outline, size_t from, size_t verb)
{
	size_t cue, reach = verb - from > SPEAKER_REACH ? verb - SPEAKER_REACH : from;

	for (size_t item = verb; item-- > reach;)
		if (item_is(outline, item, IS_SPEECH_VERB | IS_REPORT_VERB | IS_AUXILIARY) &&
		    !item_is(outline, item, IS_PARTICIPLE)) {
			struct range speaker = speaker_before(&cue, outline, from, item);

			if (!range_is_empty(speaker))
				return speaker;
		}
	return (struct range){0};
}

static bool overlaps(const struct clause *clause, struct range range)
{
	for (size_t i = 0; i < clause->count; i++)
		if (range.first < clause->parts[i].end && clause->parts[i].first < range.end)
			return true;
	return false;
}

void clause_attribute(struct clause *clause, const struct outline *outline, size_t from, size_t to, size_t cue)
{
	size_t start = cue;
	struct range speaker = {0};

	if (item_is(outline, cue, IS_SOURCE_PHRASE))
		speaker = speaker_after(outline, cue + 1, to);
	else if (verb_is_noun(outline, cue) || item_is(outline, cue, IS_SPEECH_NOUN))
		speaker = cue > from && item_is(outline, cue - 1, IS_POSSESSIVE) ? noun_phrase_before(outline, from, cue)
		                                                                 : (struct range){0};
	else if (!item_is(outline, cue, IS_PARTICIPLE))
		speaker = speaker_before(&start, outline, from, cue);
	if (overlaps(clause, speaker))
		speaker = (struct range){0};
	if (range_is_empty(speaker) && clause->parts[0].end <= cue && !item_is(outline, cue, IS_PARTICIPLE))
		speaker = speaker_after(outline, cue + 1, to);
	if (range_is_empty(speaker))
		speaker = subject_of(outline, from, start);
	if (overlaps(clause, speaker))
		speaker = (struct range){0};
	clause->attribution.cue = (struct range){start, cue + 1};
	clause->attribution.speaker = speaker;
}
