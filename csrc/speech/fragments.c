#include "speech/fragments.h"

#include "speech/german_sources.h"
#include "speech/wording.h"

bool is_fragment(const struct outline *outline, size_t from, size_t to, size_t stretch)
{
	return !(outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE) && has_evidence(outline, from, to) &&
	       (is_wording(outline, stretch) || is_called(outline, from, stretch));
}

/* "Polis sözcüsüne göre": the source stands before its word. */
static struct attribution by_source_before(const struct outline *outline, size_t from, size_t cue)
{
	return (struct attribution){.found = true,
	                            .cue = {cue, cue + 1},
	                            .speaker = noun_phrase_before(outline, from, cue),
	                            .span = {cue, cue + 1},
	                            .confidence = 0.7};
}

/* The nearest verb or source before the fragment, or else a verb behind it. */
struct attribution fragment_attribution(const struct outline *outline, size_t from, size_t to, size_t stretch)
{
	unsigned habits = outline->passage->sheet->habits;
	uint64_t cues = (habits & HABIT_FRAGMENTS ? IS_CUE : IS_SPEECH_VERB | IS_NAMING_VERB) | IS_SOURCE_PHRASE;
	size_t verb = stretch;

	if (habits & HABIT_CAPITAL_NOUNS)
		return german_source(outline, from, stretch, to);
	for (size_t item = from + 1; item < to; item++)
		if (item_is(outline, item, IS_SOURCE_AFTER))
			return by_source_before(outline, from, item);
	while (verb > from && !item_is(outline, verb - 1, cues))
		verb--;
	if (verb > from)
		return attribution_by_verb(outline, from, verb - 1, stretch);
	for (verb = stretch + 1; verb < to && !item_is(outline, verb, cues & IS_CUE); verb++)
		continue;
	return verb < to ? attribution_by_verb(outline, stretch + 1, verb, to) : (struct attribution){0};
}
