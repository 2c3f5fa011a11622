/* Words in marks inside a sentence of somebody else, and whose they are. */
#include "speech/fragments.h"
#include "speech/german_sources.h"
#include "speech/quotation_search.h"
#include "speech/wording.h"

/* "Das erklärte General Wong.": what the sentence that begins at item `at` says of the one before it. */
static struct attribution looked_back_at(const struct search *search, size_t at)
{
	if (!(search->passage->sheet->habits & HABIT_CAPITAL_NOUNS) || at >= search->outline->count)
		return (struct attribution){0};
	return german_source_looking_back(search->outline, at, outline_sentence_end(search->outline, at));
}

/* Where the words of a fragment come from: from its sentence, or else from who spoke last. */
static struct source fragment_source(const struct search *search, size_t from, size_t to, size_t item)
{
	struct attribution attribution = looked_back_at(search, to);
	struct source source;

	if (!attribution.found)
		attribution = fragment_attribution(search->outline, from, to, item);
	/* In a sentence that is not reported, who does what it tells of. */
	if (!attribution.found && search->passage->sheet->habits & HABIT_CAPITAL_NOUNS &&
	    !german_reports(search->outline, from, item, to))
		attribution = german_voice(search->outline, from, to);
	if (attribution.speaker.first <= item && item < attribution.speaker.end)
		attribution = (struct attribution){0};
	source = source_of(search, attribution);
	if (range_is_empty(source.speaker) && (!search->echoes || german_reports(search->outline, from, item, to))) {
		source.speaker = search->voice.speaker;
		if (range_is_empty(source.cue) && search->passage->sheet->habits & HABIT_FRAGMENTS)
			source.cue = search->voice.cue;
	}
	source.confidence = 0.5;
	return source;
}

static ww_status take_fragment(struct search *search, size_t from, size_t to, size_t item, ww_error *error)
{
	struct source source;

	if (!is_fragment(search->outline, from, to, item))
		return WW_OK;
	source = fragment_source(search, from, to, item);
	/* Where no form of a verb tells reported speech, words without a verb of speech beside them may be anybody's. */
	if (!(search->passage->sheet->habits & HABIT_FRAGMENTS) && range_is_empty(source.cue))
		return WW_OK;
	return search_add_direct(search, item, source, error);
}

/* What is in marks, of `least` words or more, and neither direct speech nor part of a reported clause. */
ww_status take_fragments(struct search *search, size_t from, size_t to, size_t least, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t item = from; item < to; item++)
		if (item_is(search->outline, item, IS_STRETCH) && !search->taken[item] &&
		    !is_name(search->outline, from, item) &&
		    marked_of(search, item)->end - marked_of(search, item)->first >= least)
			WW_STEP(take_fragment(search, from, to, item, error));
done:
	return status;
}
