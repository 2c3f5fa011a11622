#include "speech/quotations.h"

#include <stdlib.h>
#include <string.h>

#include "speech/confidence.h"
#include "speech/fragments.h"
#include "speech/german_sources.h"
#include "speech/wording.h"

struct quotation_finder quotation_finder_of(const ww_alloc *alloc)
{
	return (struct quotation_finder){.quotations = vec_of(alloc, sizeof(struct quotation)),
	                                 .parts = vec_of(alloc, sizeof(struct part)),
	                                 .marks = vec_of(alloc, sizeof(struct marked)),
	                                 .outline = outline_of(alloc),
	                                 .inner = outline_of(alloc),
	                                 .clauses = vec_of(alloc, sizeof(struct clause)),
	                                 .taken = vec_of(alloc, 1)};
}

void quotation_finder_clear(struct quotation_finder *finder)
{
	vec_clear(&finder->taken);
	vec_clear(&finder->clauses);
	outline_clear(&finder->inner);
	outline_clear(&finder->outline);
	vec_clear(&finder->marks);
	vec_clear(&finder->parts);
	vec_clear(&finder->quotations);
}

/* Words in marks that make up a reported clause by themselves: "wrote that “...”". */
enum { LONG_FRAGMENT = 6 };

/* Slogans are mostly not longer than this many words and marks. */
enum { SLOGAN_WORDS = 16 };

/* Headings between paragraphs have fewer words and marks than this. */
enum { CROSSHEAD_WORDS = 12 };

/* What is told without a verb of speech has as many words and marks as this. */
enum { TOLD_WORDS = 6 };

/* Turns of a dialogue are mostly shorter than this many words. */
enum { TURN_WORDS = 8 };

#define NO_QUOTATION SIZE_MAX /* of a part that was given up */

/* Who said it by which words; words of the passage. */
struct source {
	struct range cue;
	struct range speaker;
	double confidence; /* 0: nothing is known */
	bool inherited;    /* the speaker is who spoke before, for want of a better one */
};

/* The work on one passage. */
struct search {
	struct quotation_finder *finder;
	const struct passage *passage;
	const struct quotation_models *models;
	const struct outline *outline;
	uint8_t *taken;
	size_t last_direct;  /* number of the direct quotation that a further part may join, or SIZE_MAX */
	struct range part;   /* its last part */
	bool inherited;      /* its speaker is not told beside it */
	bool goes_on;        /* the last stretch goes on in the next paragraph */
	bool doubles;        /* some stretch of the passage stands in double marks */
	bool rally;          /* the paragraph tells of a crowd */
	struct source voice; /* who spoke last in the paragraph */
	bool echoes;         /* or in the one before */
	size_t first_part;   /* that was found in the sentence in hand */
	size_t dashes;       /* paragraphs that open with a dash and tell who speaks */
	struct source lead;  /* of the sentence before, for speech that follows without words of its own */
};

static struct quotation *quotation_at(const struct search *search, size_t number)
{
	return vec_at(&search->finder->quotations, number);
}

static struct range words_of(const struct outline *outline, struct range items)
{
	if (range_is_empty(items))
		return (struct range){0};
	return (struct range){outline->items[items.first].first, outline->items[items.end - 1].end};
}

static const struct marked *marked_of(const struct search *search, size_t item)
{
	return &search->outline->marks[search->outline->items[item].stretch];
}

static void take(struct search *search, struct range items)
{
	for (size_t item = items.first; item < items.end; item++)
		search->taken[item] = 1;
}

static struct source source_of(const struct search *search, struct attribution attribution)
{
	return (struct source){.cue = words_of(search->outline, attribution.cue),
	                       .speaker = words_of(search->outline, attribution.speaker),
	                       .confidence = attribution.confidence};
}

static ww_status add_part(struct search *search, size_t number, struct range words, ww_error *error)
{
	struct part part = {.words = words, .quotation = number};

	quotation_at(search, number)->parts++;
	return vec_push(&search->finder->parts, &part, error);
}

static ww_status add_quotation(struct search *search, enum quotation_kind kind, struct range part, struct source source,
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
	WW_STEP(add_part(search, quotation.number, part, error));
done:
	return status;
}

static struct range inside(const struct marked *marked)
{
	return (struct range){marked->first, marked->end};
}

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
		WW_STEP(
			add_part(search, quotation->number, words_of(inner, (struct range){insertion.after, inner->count}), error));
done:
	return status;
}

static void hear_source(struct search *search, struct source source)
{
	search->voice = source;
	search->echoes = false;
}

/* Whether a stretch is marked off from the words before it, as direct speech is: "said: ...", "said, We ...". */
static bool is_apart(const struct search *search, size_t item)
{
	return item > 0 && (item_is(search->outline, item - 1, IS_COLON) ||
	                    (item_is(search->outline, item - 1, IS_COMMA) &&
	                     !word_is(search->passage, marked_of(search, item)->first, IS_LOWER)));
}

static ww_status add_direct(struct search *search, size_t item, struct source source, ww_error *error)
{
	const struct marked *marked = marked_of(search, item);
	ww_status status;

	WW_STEP(add_quotation(search, QUOTATION_DIRECT, inside(marked), source, error));
	search->last_direct = search->finder->quotations.count - 1;
	search->part = inside(marked);
	search->goes_on = marked->goes_on;
	search->inherited = source.inherited;
	search->taken[item] = is_apart(search, item) || marked->goes_on ? TAKEN : TAKEN_LOOSELY;
	if (!range_is_empty(source.speaker))
		hear_source(search, source);
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
	return add_part(search, search->last_direct, search->part, error);
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
	return add_direct(search, item, source, error);
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
static ww_status take_stretch(struct search *search, size_t from, size_t to, size_t *after, size_t item,
                              ww_error *error)
{
	const struct outline *outline = search->outline;
	bool has_last = search->last_direct != SIZE_MAX;
	struct attribution attribution;

	if (range_is_empty(inside(marked_of(search, item)))) {
		search->taken[item] = 1;
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
		search->taken[item] = 1;
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
			search->taken[item] = 1;
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
		return add_direct(search, item, source, error);
	}
	if (is_coordinated(search, from, item))
		return add_direct(search, item, voice_of_last(search), error);
	if (ends_telling(search, from, to, item))
		return add_direct(search, item, teller(search, from, item), error);
	if (item != from || !is_sentence(outline, item) || is_crosshead(search, item) || is_headline(outline, item))
		return WW_OK;
	*after = item + 1;
	/* Stretches side by side are the turns of a dialogue, unless it is known who speaks. */
	if (has_last &&
	    !(item > 0 && item_is(outline, item - 1, IS_STRETCH) && (!knows_speaker(search) || follows_question(search))))
		return join(search, item, error);
	return add_direct(search, item, lone_source(search), error);
}

static bool has_stretch(const struct search *search, struct range items)
{
	for (size_t item = items.first; item < items.end; item++)
		if (item_is(search->outline, item, IS_STRETCH))
			return true;
	return false;
}

/* Who says the words in marks inside a reported clause, told apart from it, says the clause. */
static struct source source_of_clause(const struct search *search, const struct clause *clause)
{
	struct source source = source_of(search, clause->attribution);
	struct range words = words_of(search->outline, clause->parts[clause->count - 1]);

	for (size_t i = search->first_part; i < search->finder->parts.count; i++) {
		const struct part *part = vec_at(&search->finder->parts, i);
		const struct quotation *inner;

		if (part->quotation == NO_QUOTATION)
			continue;
		inner = quotation_at(search, part->quotation);
		if (part->words.first >= words.first && part->words.end <= words.end && inner->kind == QUOTATION_DIRECT &&
		    !range_is_empty(inner->speaker)) {
			source.cue = inner->cue;
			source.speaker = inner->speaker;
		}
	}
	return source;
}

static ww_status add_clause(struct search *search, const struct clause *clause, ww_error *error)
{
	bool mixed = false;
	ww_status status;

	for (size_t i = 0; i < clause->count; i++)
		mixed |= has_stretch(search, clause->parts[i]);
	WW_STEP(add_quotation(search, mixed ? QUOTATION_MIXED : QUOTATION_INDIRECT,
	                      words_of(search->outline, clause->parts[0]), source_of_clause(search, clause), error));
	for (size_t i = 1; i < clause->count; i++)
		WW_STEP(
			add_part(search, search->finder->quotations.count - 1, words_of(search->outline, clause->parts[i]), error));
done:
	return status;
}

/* The stretch of an item was no direct speech of its own. */
static void drop_part(struct search *search, size_t item)
{
	const struct range words = inside(marked_of(search, item));
	struct part *parts = search->finder->parts.items;

	for (size_t i = search->finder->parts.count; i-- > search->first_part;)
		if (parts[i].words.first == words.first && parts[i].words.end == words.end &&
		    parts[i].quotation != NO_QUOTATION && quotation_at(search, parts[i].quotation)->kind == QUOTATION_DIRECT) {
			quotation_at(search, parts[i].quotation)->parts--;
			if (search->last_direct == parts[i].quotation)
				search->last_direct = SIZE_MAX;
			parts[i].quotation = NO_QUOTATION;
			return;
		}
}

static void take_stretches(struct search *search, struct range items)
{
	for (size_t item = items.first; item < items.end; item++)
		if (item_is(search->outline, item, IS_STRETCH)) {
			if (search->taken[item] == TAKEN_LOOSELY && !(search->passage->sheet->habits & HABIT_FRAGMENTS))
				drop_part(search, item);
			search->taken[item] = TAKEN;
		}
}

/* "a play called “Rye Bread”": what the verb takes is a name. */
static bool is_named(const struct search *search, size_t from, const struct clause *clause)
{
	struct range content = clause->parts[0];

	return content.end == content.first + 1 && item_is(search->outline, content.first, IS_STRETCH) &&
	       is_name(search->outline, from, content.first);
}

static ww_status take_clauses(struct search *search, size_t from, size_t to, ww_error *error)
{
	struct vec *clauses = &search->finder->clauses;
	ww_status status;

	clauses->count = 0;
	if (search->models->watch)
		search->models->watch(search->models->context, search->outline, search->taken, from, to);
	if (search->models->clauses)
		WW_STEP(clauses_weigh(clauses, &search->finder->view, search->outline, search->taken, search->models->clauses,
		                      from, to, error));
	else
		WW_STEP(clauses_find(clauses, search->outline, search->taken, from, to, error));
	for (size_t i = 0; i < clauses->count; i++) {
		const struct clause *clause = vec_at(clauses, i);

		if (is_named(search, from, clause))
			continue;
		WW_STEP(add_clause(search, clause, error));
		hear_source(search, source_of(search, clause->attribution));
		for (size_t part = 0; part < clause->count; part++)
			take_stretches(search, clause->parts[part]);
	}
done:
	return status;
}

/* What is in marks, of `least` words or more, and neither direct speech nor part of a reported clause. */
static ww_status take_fragments(struct search *search, size_t from, size_t to, size_t least, ww_error *error)
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

/* Somebody is said to speak, so that words in marks behind it need no longer be those of who spoke before. */
static bool has_report(const struct outline *outline, size_t from, size_t to)
{
	for (size_t item = from; item < to; item++)
		if (item_is(outline, item, IS_SPEECH_VERB | IS_SOURCE_PHRASE | IS_SOURCE_AFTER | IS_REPORTED | IS_TAIL_CUE))
			return true;
	return false;
}

/* Who speaks in a sentence may go on in the next one, where the form of the verb alone tells that it reports. */
static void hear(struct search *search, size_t from, size_t to)
{
	struct attribution attribution;

	if (!(search->passage->sheet->habits & HABIT_CAPITAL_NOUNS))
		return;
	attribution = german_voice(search->outline, from, to);
	if (attribution.found)
		hear_source(search, source_of(search, attribution));
}

static ww_status take_sentence(struct search *search, size_t from, size_t to, ww_error *error)
{
	size_t after = from;
	bool any = false;
	ww_status status = WW_OK;

	search->first_part = search->finder->parts.count;
	for (size_t item = from; item < to && search->outline->seen & IS_STRETCH; item++) {
		if (!item_is(search->outline, item, IS_STRETCH))
			continue;
		any = true;
		WW_STEP(take_stretch(search, from, to, &after, item, error));
	}
	search->lead = (struct source){0};
	if (!any) {
		if (has_report(search->outline, from, to))
			search->last_direct = SIZE_MAX;
		search->lead = source_of(search, attribution_lead(search->outline, from, to));
	}
	if (any)
		WW_STEP(take_fragments(search, from, to, search->passage->sheet->habits & HABIT_FRAGMENTS ? 1 : LONG_FRAGMENT,
		                       error));
	WW_STEP(take_clauses(search, from, to, error));
	if (any)
		WW_STEP(take_fragments(search, from, to, 1, error));
	hear(search, from, to);
done:
	return status;
}

/* A stretch that begins a paragraph may be somebody else's turn in a dialogue. */
static bool may_answer(const struct search *search)
{
	const struct marked *marked = marked_of(search, 0);

	return marked->end - marked->first < TURN_WORDS || search->part.end - search->part.first < TURN_WORDS ||
	       word_is(search->passage, search->part.end - 1, IS_ASKING);
}

/*
 * A paragraph of nothing but a quotation, after one that ended with a quotation and who said it: the same person goes
 * on. In dialogues, where turns are short and questions are answered, nobody can tell.
 */
static bool stands_alone(const struct search *search)
{
	const struct outline *outline = search->outline;

	return search->last_direct != SIZE_MAX && item_is(outline, 0, IS_STRETCH) &&
	       outline_sentence_end(outline, 0) == outline->count && !search->inherited &&
	       !range_is_empty(quotation_at(search, search->last_direct)->speaker) && !may_answer(search);
}

/* A paragraph that opens with a dash is speech where that is the habit and somebody is said to speak in it. */
static ww_status take_dash(bool *taken, struct search *search, ww_error *error)
{
	const struct outline *outline = search->outline;
	bool tight = outline->count > 1 && !search->passage->words[outline->items[1].first].spaced;
	bool loose = search->passage->sheet->habits & HABIT_WHOLE_CLAUSE;
	struct insertion insertion = {.before = outline->count, .after = outline->count};
	struct source source = {.confidence = 0.5};
	ww_status status;

	*taken = false;
	if (!(search->passage->sheet->habits & HABIT_OPEN_DASH) || outline->count < 3 || !item_is(outline, 0, IS_DASH) ||
	    (loose && !tight))
		return WW_OK;
	if ((!loose &&
	     (insertion_find(&insertion, outline, 1, EDGE_DASH) || insertion_find(&insertion, outline, 1, EDGE_COMMA))) ||
	    insertion_find(&insertion, outline, 1, EDGE_LOOSE)) {
		source = source_of(search, insertion.attribution);
		search->dashes++;
	} else if (search->lead.confidence > 0) {
		source = search->lead;
	} else if (search->dashes == 0 || !item_is(outline, outline->count - 1, IS_STOP)) {
		return WW_OK;
	}
	*taken = true;
	WW_STEP(
		add_quotation(search, QUOTATION_DIRECT, words_of(outline, (struct range){1, insertion.before}), source, error));
	if (insertion.after < outline->count)
		WW_STEP(add_part(search, search->finder->quotations.count - 1,
		                 words_of(outline, (struct range){insertion.after, outline->count}), error));
	search->last_direct = SIZE_MAX;
	search->lead = (struct source){0};
done:
	return status;
}

static ww_status take_paragraph(struct search *search, ww_error *error)
{
	bool dashed;
	size_t count = search->outline->count;
	ww_status status;

	search->finder->taken.count = 0;
	WW_STEP(vec_append(&search->finder->taken, NULL, count, error));
	search->taken = search->finder->taken.items;
	memset(search->taken, 0, count);
	search->echoes = search->passage->sheet->habits & HABIT_CAPITAL_NOUNS;
	if (!search->echoes &&
	    (!item_is(search->outline, 0, IS_STRETCH) || (search->last_direct != SIZE_MAX && may_answer(search))))
		search->voice = (struct source){0};
	search->rally = (search->outline->seen & IS_RALLY) != 0;
	WW_STEP(take_dash(&dashed, search, error));
	if (dashed)
		goto done;
	search->goes_on = search->goes_on && item_is(search->outline, 0, IS_STRETCH);
	if (!search->goes_on && !stands_alone(search))
		search->last_direct = SIZE_MAX;
	for (size_t from = 0; from < count;) {
		size_t to = outline_sentence_end(search->outline, from);

		/* "Why?" Smith asked. The sentence in marks belongs to the one behind it. */
		if (to == from + 1 && to < count && item_is(search->outline, from, IS_STRETCH) &&
		    attribution_after(search->outline, from, from, outline_sentence_end(search->outline, to)).found)
			to = outline_sentence_end(search->outline, to);
		WW_STEP(take_sentence(search, from, to, error));
		from = to;
	}
done:
	return status;
}

static int compare_quotations(const void *a, const void *b)
{
	const struct quotation *left = a, *right = b;

	if (left->place != right->place)
		return left->place < right->place ? -1 : 1;
	return left->number < right->number ? -1 : left->number > right->number;
}

static int compare_parts(const void *a, const void *b)
{
	const struct part *left = a, *right = b;

	if (left->quotation != right->quotation)
		return left->quotation < right->quotation ? -1 : 1;
	return left->words.first < right->words.first ? -1 : left->words.first > right->words.first;
}

/* Sorts what mostly is in order already. */
static void sort(struct vec *vec, int (*compare)(const void *, const void *))
{
	size_t sorted = 1;

	while (sorted < vec->count && compare(vec_at(vec, sorted - 1), vec_at(vec, sorted)) < 0)
		sorted++;
	if (sorted < vec->count)
		qsort(vec->items, vec->count, vec->item_size, compare);
}

/* Puts the parts of each quotation in a row, and the quotations that have any in the order of their places. */
static void arrange(struct quotation_finder *finder)
{
	struct quotation *quotations = finder->quotations.items;
	const struct part *parts = finder->parts.items;
	size_t part = 0, kept = 0;

	if (finder->quotations.count == 0)
		return;
	sort(&finder->parts, compare_parts);
	for (size_t i = 0; i < finder->quotations.count; i++) {
		struct quotation *quotation = &quotations[i];

		if (quotation->parts == 0)
			continue;
		quotation->part = part;
		quotation->place = parts[part].words.first;
		part += quotation->parts;
		quotations[kept++] = *quotation;
	}
	finder->quotations.count = kept;
	finder->parts.count = part;
	sort(&finder->quotations, compare_quotations);
}

static bool has_doubles(const struct vec *marks)
{
	for (size_t i = 0; i < marks->count; i++)
		if (((const struct marked *)vec_at(marks, i))->is_double)
			return true;
	return false;
}

static void weigh_quotations(struct quotation_finder *finder, const struct passage *passage, const struct model *model)
{
	for (size_t i = 0; i < finder->quotations.count; i++) {
		struct quotation *quotation = vec_at(&finder->quotations, i);
		struct features features;

		confidence_features(&features, passage, model, quotation, finder->parts.items);
		quotation->confidence = logistic(features_score(&features, model).values[0]);
	}
}

ww_status quotations_find(struct quotation_finder *finder, const struct passage *passage,
                          const struct quotation_models *models, ww_error *error)
{
	struct search search = {
		.finder = finder, .passage = passage, .models = models, .outline = &finder->outline, .last_direct = SIZE_MAX};
	size_t mark = 0;
	ww_status status;

	finder->quotations.count = finder->parts.count = finder->marks.count = 0;
	WW_STEP(marks_find(&finder->marks, passage, error));
	search.doubles = has_doubles(&finder->marks);
	for (size_t first = 0; first < passage->count;) {
		WW_STEP(outline_read(&first, &mark, &finder->outline, passage, &finder->marks, first, error));
		WW_STEP(take_paragraph(&search, error));
	}
	arrange(finder);
	if (models->confidence)
		weigh_quotations(finder, passage, models->confidence);
done:
	return status;
}
