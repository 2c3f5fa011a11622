#include "speech/attribution.h"

#include "speech/german_sources.h"

/* Items between a quotation and the verb behind it, and between a verb and the quotation behind it. */
enum { REACH_AFTER = 30, REACH_BEFORE = 16, REACH_COLON = 60 };

#define BOUNDS (IS_STOP | IS_COLON | IS_SEMICOLON | IS_STRETCH)

/* Where articles tell the case, it tells the subject too. */
static bool is_german(const struct outline *outline)
{
	return outline->passage->sheet->habits & HABIT_CAPITAL_NOUNS;
}

static const struct marked *marked_of(const struct outline *outline, size_t stretch)
{
	return &outline->marks[outline->items[stretch].stretch];
}

/* How the words inside a stretch end: IS_COMMA, IS_STOP ... of its last mark; 0 for a word. */
static uint64_t ending_of(const struct outline *outline, size_t stretch)
{
	const struct marked *marked = marked_of(outline, stretch);
	size_t last = marked->end;

	while (last > marked->first && word_is(outline->passage, last - 1, IS_QUOTE))
		last--;
	return last > marked->first ? outline->passage->words[last - 1].classes : 0;
}

static bool begins_large(const struct outline *outline, size_t stretch)
{
	const struct marked *marked = marked_of(outline, stretch);
	size_t first = marked->first;

	while (first < marked->end && word_is(outline->passage, first, IS_QUOTE | IS_OPEN))
		first++;
	return first < marked->end && (word_is(outline->passage, first, IS_CAPITAL | IS_NUMBER | IS_SPACELESS) ||
	                               !word_is(outline->passage, first, IS_WORD));
}

/* English puts nothing but hearers and times between a verb and its subject, and its subject always before it. */
static bool has_free_order(const struct outline *outline)
{
	return !(outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE);
}

/* The end of the capitals that begin at an item. */
static size_t capitals_end(const struct outline *outline, size_t at, size_t to)
{
	while (at < to && item_is(outline, at, IS_CAPITAL))
		at++;
	return at;
}

/* Where the noun phrase behind a preposition ends, when a subject follows: "a este diario" Ana Pardo. */
static size_t skip_prepositional(const struct outline *outline, size_t at, size_t to)
{
	size_t item = at + 1;

	while (item < to && item_is(outline, item, IS_DETERMINER))
		item++;
	if (item_is(outline, item, IS_CAPITAL))
		item = capitals_end(outline, item, to);
	else
		while (item < to && item_is(outline, item, IS_LOWER) && !item_is(outline, item, IS_DETERMINER | IS_PREPOSITION))
			item++;
	/* "à agência Lusa" uma fonte */
	if (item_is(outline, capitals_end(outline, item, to), IS_DETERMINER))
		item = capitals_end(outline, item, to);
	return item < to && item > at + 1 && item_is(outline, item, IS_WORD) && !item_is(outline, item, IS_PREPOSITION)
			   ? item
			   : at;
}

/* What a verb has behind it that belongs to the attribution: hearers, times, places. */
static size_t skip_details(const struct outline *outline, size_t at, size_t to)
{
	size_t before;

	do {
		before = at;
		while (at < to && item_is(outline, at, IS_HEARER | IS_TIME | IS_ADVERB) &&
		       !(has_free_order(outline) && item_is(outline, at, IS_PRONOUN)))
			at++;
		/* "el martes", "во вторник" */
		if (has_free_order(outline) && at + 1 < to && item_is(outline, at, IS_DETERMINER | IS_PREPOSITION) &&
		    item_is(outline, at + 1, IS_TIME))
			at += 2;
		if (has_free_order(outline) && item_is(outline, at, IS_PREPOSITION) && item_is(outline, at, IS_LOWER) &&
		    !item_is(outline, at, IS_DETERMINER))
			at = skip_prepositional(outline, at, to);
	} while (at > before);
	return at;
}

/* "dijo la alcaldesa, Ana Pardo": the name behind the comma belongs to an office without one. */
static struct range with_name(const struct outline *outline, struct range speaker, size_t to)
{
	size_t end = speaker.end + 1;

	if (!has_free_order(outline) || !item_is(outline, speaker.end, IS_COMMA))
		return speaker;
	for (size_t item = speaker.first; item < speaker.end; item++)
		if (!item_is(outline, item, IS_DETERMINER) &&
		    (item_is(outline, item, IS_CAPITAL | IS_PRONOUN) || !item_is(outline, item, IS_LOWER)))
			return speaker;
	while (end < to &&
	       (item_is(outline, end, IS_CAPITAL) || (end > speaker.end + 1 && item_is(outline, end, IS_PARTICLE))))
		end++;
	return end > speaker.end + 2 && (end >= to || item_is(outline, end, IS_STOP | IS_COMMA))
			   ? (struct range){speaker.first, end}
			   : speaker;
}

static struct attribution found(struct range cue, struct range speaker, struct range span, double confidence)
{
	return (struct attribution){.found = true, .cue = cue, .speaker = speaker, .span = span, .confidence = confidence};
}

/* "Read said" */
static bool is_surname(const struct outline *outline, size_t verb)
{
	return item_is(outline, verb, IS_CAPITAL) && item_is(outline, verb + 1, IS_SPEECH_VERB);
}

/* dit-elle / a-t-il ajouté: the verb whose end is its subject, among items from first to end - 1. */
static struct range inverted_subject(const struct outline *outline, size_t first, size_t end)
{
	for (size_t item = first; item < end; item++)
		if (item_is(outline, item, IS_INVERTED))
			return (struct range){item, item + 1};
	return (struct range){0};
}

/* "le dijo Ana Pardo" */
static bool is_hearer_before(const struct outline *outline, size_t item)
{
	return has_free_order(outline) && item_is(outline, item, IS_HEARER) && !item_is(outline, item, IS_PRONOUN);
}

/* said the mayor / a déclaré Anne Petit */
static struct attribution verb_first(const struct outline *outline, size_t at, size_t to)
{
	struct range speaker;
	size_t verb = at;

	while (verb < to && verb < at + 3 && !item_is(outline, verb, IS_SPEECH_VERB) &&
	       (item_is(outline, verb, IS_AUXILIARY) || is_hearer_before(outline, verb)))
		verb++;
	if (!item_is(outline, verb, IS_SPEECH_VERB) || item_is(outline, verb, IS_PARTICIPLE) ||
	    verb_is_noun(outline, verb) || is_surname(outline, verb))
		return (struct attribution){0};
	speaker = inverted_subject(outline, at, verb + 1);
	if (range_is_empty(speaker))
		speaker = with_name(outline, speaker_after(outline, skip_details(outline, verb + 1, to), to), to);
	/* "said police": those who are told things in other places. */
	if (range_is_empty(speaker) && item_is(outline, verb + 1, IS_PERSON))
		speaker = speaker_after(outline, verb + 1, to);
	return found((struct range){at, verb + 1}, speaker,
	             (struct range){at, speaker.end > verb + 1 ? speaker.end : verb + 1},
	             range_is_empty(speaker) ? 0.6 : 0.95);
}

/* the mayor said */
static struct attribution speaker_first(const struct outline *outline, size_t at, size_t to)
{
	size_t reach = to - at > REACH_AFTER ? at + REACH_AFTER : to;
	struct attribution relative = {0};
	size_t cue;

	if (item_is(outline, at, IS_CONJUNCTION) && !item_is(outline, at, IS_DETERMINER | IS_PRONOUN))
		return (struct attribution){0};
	for (size_t verb = at; verb < reach && !item_is(outline, verb, BOUNDS); verb++) {
		struct range speaker;

		struct attribution result;

		if (!item_is(outline, verb, IS_CUE) || item_is(outline, verb, IS_PARTICIPLE) || verb == at ||
		    verb_is_noun(outline, verb))
			continue;
		speaker = speaker_before(&cue, outline, at, verb);
		if (range_is_empty(speaker) || (speaker.end == speaker.first + 1 && is_hearer_before(outline, speaker.first)))
			continue;
		result = found((struct range){cue, verb + 1}, speaker, (struct range){at, verb + 1},
		               item_is(outline, verb, IS_SPEECH_VERB) ? 0.95 : 0.7);
		/* "Berg, who left in March, said": the verb of the main clause is still to come. */
		if (!item_is(outline, speaker.first, IS_RELATIVE))
			return result;
		if (!relative.found)
			relative = result;
	}
	return relative;
}

static struct attribution source_after(const struct outline *outline, size_t at, size_t to)
{
	struct range speaker;

	if (!item_is(outline, at, IS_SOURCE_PHRASE | IS_TAIL_CUE))
		return (struct attribution){0};
	speaker = speaker_after(outline, at + 1, to);
	if (range_is_empty(speaker))
		return (struct attribution){0};
	return found((struct range){at, at + 1}, speaker, (struct range){at, speaker.end}, 0.9);
}

/* "... with both hands" Orley said. The comma was forgotten. */
static bool is_whole_sentence(const struct outline *outline, size_t stretch, struct attribution after, size_t to)
{
	return (stretch == 0 || outline->items[stretch - 1].ends) && begins_large(outline, stretch) &&
	       (after.span.end >= to || item_is(outline, after.span.end, IS_STOP | IS_COMMA | IS_HEARER | IS_TIME));
}

/* 田中氏は「...」と述べた / Aydın "..." dedi / 김 장관은 “...”고 말했다: the speaker before the quotation, the verb
 * behind it. */
static struct attribution around(const struct outline *outline, size_t from, size_t stretch, size_t to)
{
	struct range speaker;
	size_t verb = stretch + 1, cue;

	while (verb < to && item_is(outline, verb, IS_QUOTATIVE))
		verb++;
	if (stretch == from || is_german(outline) || !item_is(outline, verb, IS_SPEECH_VERB) ||
	    !(verb + 1 >= to || item_is(outline, verb + 1, IS_STOP | IS_COMMA)))
		return (struct attribution){0};
	speaker = speaker_before(&cue, outline, from, stretch);
	return found((struct range){verb, verb + 1}, speaker, (struct range){verb, verb + 1}, 0.9);
}

/* "... is missing." Berg said. A sentence of nothing but who said it, behind a full stop that should be a comma. */
static struct attribution lone_attribution(const struct outline *outline, size_t at, size_t to)
{
	struct attribution result = {0};

	if (is_german(outline))
		return german_source_looking_back(outline, at, to);
	result = speaker_first(outline, at, to);
	if (!result.found || result.speaker.first != at || !item_is(outline, result.span.end - 1, IS_SPEECH_VERB) ||
	    !item_is(outline, result.span.end, IS_STOP))
		return (struct attribution){0};
	return result;
}

static struct attribution told_behind(const struct outline *outline, size_t at, size_t to)
{
	struct attribution result;

	if (is_german(outline))
		return german_source_behind(outline, at, to);
	/* "según explicó Mora", "comme l'a dit Morel" */
	if (has_free_order(outline) && item_is(outline, at, IS_SOURCE_PHRASE | IS_AS)) {
		result = verb_first(outline, at + 1, to);
		if (result.found)
			return result;
	}
	result = verb_first(outline, at, to);
	if (!result.found)
		result = source_after(outline, at, to);
	return result.found ? result : speaker_first(outline, at, to);
}

struct attribution attribution_after(const struct outline *outline, size_t from, size_t stretch, size_t to)
{
	uint64_t ending = ending_of(outline, stretch);
	struct attribution result;
	size_t at = stretch + 1;
	bool marked_off = ending & (IS_COMMA | IS_ASKING | IS_DASH);

	result = around(outline, from, stretch, to);
	if (result.found)
		return result;
	while (at < to && item_is(outline, at, IS_QUOTE))
		at++;
	while (at < to && item_is(outline, at, IS_COMMA | IS_DASH | IS_QUOTATIVE)) {
		marked_off = true;
		at++;
	}
	if (at >= to)
		return (struct attribution){0};
	if (!marked_off && ending & IS_STOP && !item_is(outline, at, IS_LOWER))
		return lone_attribution(outline, at, to);
	result = told_behind(outline, at, to);
	if (!marked_off && result.found && !(ending & IS_STOP) && !is_whole_sentence(outline, stretch, result, to))
		return (struct attribution){0};
	if (result.found && !marked_off)
		result.confidence *= 0.8;
	return result;
}

/* The verb of speech nearest to the left of `end`. */
static size_t verb_before(const struct outline *outline, size_t from, size_t end, uint64_t classes)
{
	for (size_t item = end; item-- > from;) {
		if (item_is(outline, item, classes) &&
		    !(verb_is_noun(outline, item) && !item_is(outline, item, IS_SOURCE_PHRASE)))
			return item;
		if (item_is(outline, item, IS_STRETCH | IS_STOP | IS_SEMICOLON))
			break;
	}
	return end;
}

/* The subject of a verb that has none of its own: "laughed and said", "took note of it, writing". */
static struct range shared_subject(const struct outline *outline, size_t from, size_t verb)
{
	size_t cue;

	for (size_t item = verb; item_is(outline, verb, IS_PARTICIPLE) && item-- > from;) {
		struct range speaker = {0};

		if (item_is(outline, item, IS_CUE) && !item_is(outline, item, IS_PARTICIPLE))
			speaker = speaker_before(&cue, outline, from, item);
		if (!range_is_empty(speaker))
			return speaker;
	}
	return sentence_subject(outline, from, verb);
}

/* "with Holm saying", unlike "released a statement saying". */
static bool follows_name(const struct outline *outline, size_t from, size_t verb)
{
	while (verb > from && item_is(outline, verb - 1, IS_ADVERB))
		verb--;
	return verb > from && item_is(outline, verb - 1, IS_CAPITAL) && !item_is(outline, verb - 1, IS_TIME);
}

/* "In een brief" schrijft het bestuur: what stands before the verb is where, not who. */
static bool is_led(const struct outline *outline, size_t from, struct range range)
{
	return has_free_order(outline) && range.first > from && item_is(outline, range.first - 1, IS_PREPOSITION) &&
	       (range.first - 1 == from || item_is(outline, range.first - 2, IS_COMMA));
}

struct attribution attribution_by_verb(const struct outline *outline, size_t from, size_t verb, size_t end)
{
	struct range speaker = {0};
	size_t cue = verb;

	if (is_german(outline))
		return german_attribution(outline, from, verb, end);
	if (item_is(outline, verb, IS_SOURCE_PHRASE)) {
		/* "Как рассказал журналистам глава МИД" */
		if (has_free_order(outline) && item_is(outline, verb + 1, IS_HEARER))
			speaker = speaker_after(outline, verb + 2, end);
		if (range_is_empty(speaker))
			speaker = speaker_after(outline, verb + 1, end);
	} else if (!item_is(outline, verb, IS_PARTICIPLE) || follows_name(outline, from, verb))
		speaker = with_name(outline, speaker_before(&cue, outline, from, verb), verb);
	if (!range_is_empty(speaker) && item_is(outline, verb, IS_CUE) && is_led(outline, from, speaker)) {
		struct range behind = speaker_after(outline, skip_details(outline, verb + 1, end), end);

		speaker = range_is_empty(behind) ? speaker : behind;
	}
	if (range_is_empty(speaker) && !item_is(outline, verb, IS_SOURCE_PHRASE) && verb > from)
		speaker = shared_subject(outline, from, verb);
	if (range_is_empty(speaker) && !item_is(outline, verb, IS_PARTICIPLE | IS_SOURCE_PHRASE))
		speaker = speaker_after(outline, verb + 1, end);
	return found((struct range){cue, verb + 1}, speaker,
	             (struct range){
					 !range_is_empty(speaker) && speaker.first < cue && speaker.end == cue ? speaker.first : cue, end},
	             0.9);
}

/* "Ferry Runs Again," by Ann Lee: what follows the colon is a piece of the article. */
static bool is_byline(const struct outline *outline, size_t from, size_t colon)
{
	size_t item = colon;

	while (item > from && !item_is(outline, item - 1, IS_STRETCH | IS_VERB | IS_AUXILIARY | IS_PRONOUN))
		item--;
	return item > from && item_is(outline, item - 1, IS_STRETCH);
}

/* Berg: "..." / Berg smiled: "..." */
static struct attribution name_and_colon(const struct outline *outline, size_t from, size_t colon, size_t stretch)
{
	struct range speaker = sentence_subject(outline, from, colon);

	if (is_byline(outline, from, colon))
		return (struct attribution){0};
	return found((struct range){0}, speaker, (struct range){from, stretch}, 0.8);
}

static struct attribution before_colon(const struct outline *outline, size_t from, size_t stretch)
{
	size_t colon = stretch - 1;
	size_t reach = colon - from > REACH_COLON ? colon - REACH_COLON : from;
	size_t verb;

	if (is_german(outline))
		return german_source_before(outline, from, colon);
	verb = verb_before(outline, reach, colon, IS_SPEECH_VERB | IS_PARTICIPLE | IS_SOURCE_PHRASE);
	if (verb == colon)
		verb = verb_before(outline, reach, colon, IS_CUE);
	if (verb == colon)
		return name_and_colon(outline, from, colon, stretch);
	return attribution_by_verb(outline, from, verb, stretch);
}

/* Only a hearer, a time and the like between verb and quotation. */
static bool is_direct_gap(const struct outline *outline, size_t first, size_t end)
{
	for (size_t item = first; item < end; item++)
		if (!item_is(outline, item, IS_HEARER | IS_TIME | IS_ADVERB | IS_COMMA | IS_PRONOUN))
			return false;
	return true;
}

static bool is_noun_gap(const struct outline *outline, size_t first, size_t end)
{
	for (size_t item = first; item < end; item++)
		if (item_is(outline, item, IS_AUXILIARY | IS_THAT | IS_CONJUNCTION | IS_REPORT_VERB | IS_SPEECH_VERB) &&
		    !verb_is_noun(outline, item))
			return false;
	return true;
}

/* The keeper told the Gazette "we are closed." A clause that ends the sentence, with only the hearer before it. */
static bool is_told(const struct outline *outline, size_t verb, size_t stretch)
{
	const struct marked *marked = marked_of(outline, stretch);

	if (!item_is(outline, verb, IS_SPEECH_VERB) || !outline->items[stretch].ends || marked->end - marked->first < 4)
		return false;
	for (size_t item = verb + 1; item < stretch; item++)
		if (item_is(outline, item, IS_PREPOSITION | IS_LINK | IS_COMMA))
			return false;
	return true;
}

/* "the house was called “The Nest”", "a stick called a “lawyer”": a name, not a judgement. */
static bool is_passive_naming(const struct outline *outline, size_t from, size_t verb)
{
	size_t before = verb;

	if (!item_is(outline, verb, IS_NAMING_VERB) || item_is(outline, verb, IS_SPEECH_VERB))
		return false;
	while (before > from && item_is(outline, before - 1, IS_ADVERB))
		before--;
	return before == from || item_is(outline, before - 1, IS_BE | IS_COMMA | IS_COORDINATOR);
}

/* Several sentences: more than a clause. */
static bool has_sentences(const struct outline *outline, size_t stretch)
{
	const struct marked *marked = marked_of(outline, stretch);

	for (size_t word = marked->first; word + 2 < marked->end; word++)
		if (outline->passage->words[word].ends && word_is(outline->passage, word + 1, IS_CAPITAL))
			return true;
	return false;
}

/* By the verb before a stretch, or in German by the one that governs it, which need not be the nearest. */
static struct attribution told_before(const struct outline *outline, size_t from, size_t verb, size_t stretch)
{
	struct attribution result = {0};

	if (is_german(outline))
		result = german_source(outline, from, stretch, stretch + 1);
	return result.found || is_german(outline) ? result : attribution_by_verb(outline, from, verb, stretch);
}

struct attribution attribution_before(const struct outline *outline, size_t from, size_t stretch)
{
	size_t reach = stretch - from > REACH_BEFORE ? stretch - REACH_BEFORE : from;
	size_t verb;
	bool whole;

	if (stretch == from)
		return (struct attribution){0};
	if (item_is(outline, stretch - 1, IS_COLON))
		return before_colon(outline, from, stretch);
	/* Whole sentences behind a comma or "that" are speech however far the verb stands. */
	whole = item_is(outline, stretch - 1, IS_COMMA | IS_THAT) && has_sentences(outline, stretch);
	verb = verb_before(outline, whole ? from : reach, stretch, IS_CUE | IS_PARTICIPLE | IS_SOURCE_PHRASE);
	if (verb == stretch)
		return (struct attribution){0};
	if (is_passive_naming(outline, from, verb))
		return (struct attribution){0};
	if (whole || is_direct_gap(outline, verb + 1, stretch))
		return told_before(outline, from, verb, stretch);
	if (!is_noun_gap(outline, verb + 1, stretch))
		return (struct attribution){0};
	if (begins_large(outline, stretch) || item_is(outline, stretch - 1, IS_COMMA) || is_told(outline, verb, stretch))
		return told_before(outline, from, verb, stretch);
	return (struct attribution){0};
}

struct attribution attribution_lead(const struct outline *outline, size_t from, size_t to)
{
	size_t verb, end = to;

	if (end > from && item_is(outline, end - 1, IS_COLON))
		return end - 1 > from ? before_colon(outline, from, end) : (struct attribution){0};
	if (end == from || !item_is(outline, end - 1, IS_STOP) || item_is(outline, end - 1, IS_ASKING))
		return (struct attribution){0};
	end--;
	while (end > from && item_is(outline, end - 1, IS_TIME | IS_HEARER | IS_ADVERB))
		end--;
	verb = verb_before(outline, end > from ? end - 1 : from, end, IS_SPEECH_VERB);
	return verb < end ? attribution_by_verb(outline, from, verb, to) : (struct attribution){0};
}

struct attribution attribution_at(const struct outline *outline, size_t at, size_t to)
{
	struct attribution result = verb_first(outline, at, to);

	if (result.found)
		return range_is_empty(result.speaker) ? (struct attribution){0} : result;
	result = speaker_first(outline, at, to);
	if (result.found && (result.speaker.first != at || !item_is(outline, result.cue.end - 1, IS_SPEECH_VERB)))
		return (struct attribution){0};
	return result;
}
