/* Direct speech: stretches in marks, what joins them, and who is said to speak. */
#include "speech/german_sources.h"
#include "speech/quotation_search.h"
#include "speech/wording.h"

/* Slogans are mostly not longer than this many words and marks. */
enum { SLOGAN_WORDS = 16 };

/* Headings between paragraphs have fewer words and marks than this. */
enum { CROSSHEAD_WORDS = 12 };

/* What is told without a verb of speech has as many words and marks as this. */
enum { TOLD_WORDS = 6 };

/* Turns of a dialogue are mostly shorter than this many words. */
enum { TURN_WORDS = 8 };

/* An insertion inside the marks of a stretch cuts it in two and says who speaks. */
static ww_status cut_by_insertion(struct search *search, const struct marked *marked, ww_error *error)
{
	struct outline *inner = &search->finder->inner;
	struct quotation *quotation = quotation_at(search, search->last_direct);
	struct part *last = vec_at(&search->finder->parts, search->finder->parts.count - 1);
	struct insertion insertion;
	bool found;
	ww_status status;

	WW_STEP(outline_words(inner, search->passage, marked->first, marked->end, error));
	found = insertion_find(&insertion, inner, 0, EDGE_DASH);
	if (!found && search->passage->sheet->habits & HABIT_INCISE)
		found = insertion_find(&insertion, inner, 0, EDGE_COMMA);
	if (!found)
		return WW_OK;
	last->words.end = inner->items[insertion.before].first;
	quotation->cue = words_of(inner, insertion.attribution.cue);
	quotation->speaker = words_of(inner, insertion.attribution.speaker);
	quotation->confidence = 0.9;
	if (insertion.after < inner->count)
		WW_STEP(search_add_part(search, quotation->number,
		                        words_of(inner, (struct range){insertion.after, inner->count}), error));
done:
	return status;
}

/* Whether a stretch is marked off from the words before it, as direct speech is: "said: ...", "said, We ...". */
static bool is_apart(const struct search *search, size_t item)
{
	return item > 0 && (item_is(search->outline, item - 1, IS_COLON) ||
	                    (item_is(search->outline, item - 1, IS_COMMA) &&
	                     !word_is(search->passage, marked_of(search, item)->first, IS_LOWER)));
}

ww_status search_add_direct(struct search *search, size_t item, struct source source, ww_error *error)
{
	const struct marked *marked = marked_of(search, item);
	ww_status status;

	WW_STEP(search_add(search, QUOTATION_DIRECT, inside(marked), source, error));
	search->last_direct = search->finder->quotations.count - 1;
	search->part = inside(marked);
	search->goes_on = marked->goes_on;
	search->inherited = source.inherited;
	search->taken[item] = is_apart(search, item) || marked->goes_on ? TAKEN : TAKEN_LOOSELY;
	if (!range_is_empty(source.speaker))
		search_hear(search, source);
	if ((range_is_empty(source.speaker) || source.inherited) && !(search->passage->sheet->habits & HABIT_WHOLE_CLAUSE))
		WW_STEP(cut_by_insertion(search, marked, error));
done:
	return status;
}

/* Adds a stretch to the quotation that it goes on. */
static ww_status join(struct search *search, size_t item, ww_error *error)
{
	bool alone = search->goes_on;

	search->part = inside(marked_of(search, item));
	search->goes_on = marked_of(search, item)->goes_on;
	search->taken[item] = alone || search->goes_on || is_apart(search, item) ? TAKEN : TAKEN_LOOSELY;
	return search_add_part(search, search->last_direct, search->part, error);
}

static void attribute_last(struct search *search, struct attribution attribution)
{
	struct quotation *last = quotation_at(search, search->last_direct);

	if (last->cue.end == 0 && (last->speaker.end == 0 || search->inherited)) {
		search->inherited = false;
		last->cue = words_of(search->outline, attribution.cue);
		last->speaker = words_of(search->outline, attribution.speaker);
		last->confidence = attribution.confidence;
		take(search, attribution.span);
	}
}

/* Where a further part of the same sentence may stand: "...," she said, "..." */
static bool may_go_on(const struct search *search, size_t after, size_t item)
{
	if (item > after && !item_is(search->outline, item - 1, IS_COMMA | IS_SEMICOLON | IS_DASH | IS_COLON))
		return false;
	for (size_t i = after; i < item; i++)
		if (item_is(search->outline, i, IS_CUE | IS_PARTICIPLE | IS_STOP | IS_STRETCH | IS_THAT))
			return word_is(search->passage, marked_of(search, item)->first, IS_LOWER) &&
			       item_is(search->outline, i, IS_PARTICIPLE);
	return true;
}

/*
 * "Annie," she teased, "come here": the comma inside the marks tells, whatever the verb; and "Sit down"--pointing to a
 * chair-- "and rest" the dashes.
 */
static bool resumes(const struct search *search, size_t after, size_t item)
{
	bool small = word_is(search->passage, marked_of(search, item)->first, IS_LOWER);

	if (!item_is(search->outline, item - 1, IS_COMMA | IS_SEMICOLON | IS_DASH) ||
	    !(word_is(search->passage, search->part.end - 1, IS_COMMA) || item_is(search->outline, after, IS_DASH)))
		return false;
	for (size_t i = after; i < item; i++)
		if (item_is(search->outline, i, IS_STOP | IS_STRETCH) ||
		    (!small && !item_is(search->outline, item - 1, IS_SEMICOLON) &&
		     item_is(search->outline, i, IS_SPEECH_VERB | IS_PARTICIPLE | IS_THAT)))
			return false;
	return true;
}

/* A stretch that begins a paragraph may be somebody else's turn in a dialogue. */
bool may_answer(const struct search *search)
{
	const struct marked *marked = marked_of(search, 0);

	return marked->end - marked->first < TURN_WORDS || search->part.end - search->part.first < TURN_WORDS ||
	       word_is(search->passage, search->part.end - 1, IS_ASKING);
}

/* What "they" say at a rally, in a few words, is a slogan. */
static bool is_chorus(const struct search *search, struct range speaker, size_t item)
{
	const struct marked *marked = marked_of(search, item);

	return search->rally && speaker.end == speaker.first + 1 && item_is(search->outline, speaker.first, IS_THEY) &&
	       marked->end - marked->first <= SLOGAN_WORDS;
}

static struct attribution attribution_of(const struct search *search, size_t from, size_t to, size_t item)
{
	struct attribution attribution = {0};

	/* Berg ist zufrieden: „...“, zitiert die Zeitung den Minister. */
	bool quoted = item_is(search->outline, item + 1, IS_COMMA) && item_is(search->outline, item + 2, IS_CITE);

	if (item > from && item_is(search->outline, item - 1, IS_COLON) && !quoted)
		attribution = attribution_before(search->outline, from, item);
	if (range_is_empty(attribution.cue))
		attribution = attribution_after(search->outline, from, item, to);
	if (!attribution.found)
		attribution = attribution_before(search->outline, from, item);
	return attribution;
}

/* A line of a few words in single marks alone, where speech stands in double ones, heads what follows. */
static bool is_crosshead(const struct search *search, size_t item)
{
	const struct marked *marked = marked_of(search, item);

	return search->outline->count == 1 && search->doubles && !marked->is_double &&
	       marked->end - marked->first < CROSSHEAD_WORDS && !word_is(search->passage, marked->end - 1, IS_ASKING);
}

/* She turned, "We are going." Whole sentences at the end of one that tells what somebody did. */
static bool ends_telling(const struct search *search, size_t from, size_t to, size_t item)
{
	const struct marked *marked = marked_of(search, item);

	return item > from + 1 && item + 1 == to && item_is(search->outline, item - 1, IS_COMMA | IS_DASH) &&
	       word_is(search->passage, marked->first, IS_CAPITAL) && marked->end - marked->first >= TOLD_WORDS &&
	       word_is(search->passage, marked->end - 1, IS_STOP);
}

static struct source teller(const struct search *search, size_t from, size_t item)
{
	return (struct source){.speaker = words_of(search->outline, sentence_subject(search->outline, from, item)),
	                       .confidence = 0.6};
}

/* She would say, "Sit up!" and "Stand straight!" */
static bool is_coordinated(const struct search *search, size_t from, size_t item)
{
	return search->last_direct != SIZE_MAX && item >= from + 2 && item_is(search->outline, item - 1, IS_COORDINATOR) &&
	       item_is(search->outline, item - 2, IS_STRETCH) && search->taken[item - 2] &&
	       is_sentence(search->outline, item);
}

static struct source voice_of_last(const struct search *search)
{
	const struct quotation *last = quotation_at(search, search->last_direct);

	return (struct source){.cue = last->cue, .speaker = last->speaker, .confidence = last->confidence};
}

/* “Where to?” – “To the wharf.” Nothing but a dash between two: somebody answers. */
static bool is_turn(const struct outline *outline, size_t item)
{
	return item > 1 && item_is(outline, item - 1, IS_DASH) && item_is(outline, item - 2, IS_STRETCH | IS_STOP);
}

/* "...," she said; but "...," said Berg: who speaks behind the second stretch is said anew. */
static bool is_attributed_behind(struct attribution attribution, size_t item)
{
	return attribution.found && attribution.cue.first > item && !range_is_empty(attribution.speaker);
}

/* Who speaks in a sentence of nothing but speech: who is said to speak in the sentence before, or who spoke last. */
static struct source lone_source(const struct search *search)
{
	struct source source = {.confidence = 0.5, .inherited = true};

	if (search->lead.confidence > 0)
		return search->lead;
	if (!(search->passage->sheet->habits & HABIT_CAPITAL_NOUNS) || !search->echoes)
		source.speaker = search->voice.speaker;
	return source;
}

/* Whether words beside the last quotation say who speaks; who spoke before it is but a guess. */
static bool knows_speaker(const struct search *search)
{
	return !search->inherited && !range_is_empty(quotation_at(search, search->last_direct)->speaker);
}

/* What stands beside a question is its answer. */
static bool follows_question(const struct search *search)
{
	return search->passage->sheet->habits & HABIT_CAPITAL_NOUNS &&
	       word_is(search->passage, search->part.end - 1, IS_ASKING);
}

/* „...?“ – „Gewiss“, sagte Berg: an answer behind a dash that says who gives it. */
static bool answers(const struct search *search, size_t item, size_t to)
{
	return follows_question(search) && item_is(search->outline, item - 1, IS_DASH) &&
	       !range_is_empty(attribution_after(search->outline, item, item, to).cue);
}

/* A stretch in the sentence of items from to to - 1. after is the end of the last attribution in it, or from. */
ww_status take_stretch(struct search *search, size_t from, size_t to, size_t *after, size_t item, ww_error *error)
{
	const struct outline *outline = search->outline;
	bool has_last = search->last_direct != SIZE_MAX;
	struct attribution attribution;

	if (range_is_empty(inside(marked_of(search, item)))) {
		search->taken[item] = TAKEN;
		return WW_OK;
	}
	if (search->goes_on && item == 0 && has_last) {
		ww_status status = join(search, item, error);

		if (status == WW_OK && !search->goes_on) {
			attribution = attribution_after(outline, item, item, to);
			if (attribution.found) {
				attribute_last(search, attribution);
				*after = attribution.span.end;
			}
		}
		return status;
	}
	if (is_presented(outline, from, item)) {
		search->taken[item] = TAKEN;
		return WW_OK;
	}
	if (is_name(search->outline, from, item))
		return WW_OK;
	attribution = attribution_of(search, *after, to, item);
	if (has_last && *after > from && !is_attributed_behind(attribution, item) && !is_turn(outline, item) &&
	    !answers(search, item, to) && (may_go_on(search, *after, item) || resumes(search, *after, item))) {
		*after = item + 1;
		return join(search, item, error);
	}
	if (attribution.found) {
		struct source source = source_of(search, attribution);

		if (is_chorus(search, attribution.speaker, item)) {
			take(search, attribution.span);
			search->taken[item] = TAKEN;
			return WW_OK;
		}
		/* And: "..." */
		if (range_is_empty(source.speaker) && range_is_empty(source.cue) && !search->echoes &&
		    search->passage->sheet->habits & HABIT_CAPITAL_NOUNS)
			source.speaker = search->voice.speaker;
		if (range_is_empty(source.speaker) && *after > from && has_last)
			source.speaker = quotation_at(search, search->last_direct)->speaker;
		*after = attribution.span.end > item ? attribution.span.end : item + 1;
		take(search, attribution.span);
		return search_add_direct(search, item, source, error);
	}
	if (is_coordinated(search, from, item))
		return search_add_direct(search, item, voice_of_last(search), error);
	if (ends_telling(search, from, to, item))
		return search_add_direct(search, item, teller(search, from, item), error);
	if (item != from || !is_sentence(outline, item) || is_crosshead(search, item) || is_headline(outline, item))
		return WW_OK;
	*after = item + 1;
	/* Stretches side by side are the turns of a dialogue, unless it is known who speaks. */
	if (has_last &&
	    !(item > 0 && item_is(outline, item - 1, IS_STRETCH) && (!knows_speaker(search) || follows_question(search))))
		return join(search, item, error);
	return search_add_direct(search, item, lone_source(search), error);
}
