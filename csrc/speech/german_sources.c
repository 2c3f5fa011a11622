#include "speech/german_sources.h"

#include "speech/german_subjects.h"

/*
 * Verbs and sources of a clause, and clauses of a sentence, that are looked at for one stretch: what is longer is a
 * list rather than a sentence, and the bounds keep the work on hostile text small.
 */
enum { TRIES = 3, CLAUSES = 6 };

/* Items between "heißt es" and the text that it stands in. */
enum { TEXT_REACH = 40 };

static struct attribution found(size_t cue, struct range speaker, size_t end, double confidence)
{
	return (struct attribution){.found = true,
	                            .cue = {cue, cue + 1},
	                            .speaker = speaker,
	                            .span = {cue, end > cue + 1 ? end : cue + 1},
	                            .confidence = confidence};
}

/* A noun that carries words of somebody, also as the last part of a compound: "Militärangaben". */
static bool is_speech_noun(const struct outline *outline, size_t item)
{
	static const char *const endings[] = {"angaben",  "berichten", "bericht",    "meldungen",
	                                      "meldung",  "gesetz",    "gesetzes",   "informationen",
	                                      "aussagen", "aussage",   "mitteilung", "erklärung"};

	if (item_is(outline, item, IS_SPEECH_NOUN))
		return true;
	for (size_t i = 0; item_is(outline, item, IS_CAPITAL) && i < sizeof endings / sizeof endings[0]; i++)
		if (german_ends_in(outline, item, endings[i]))
			return true;
	return false;
}

/* "nach Angaben der Polizei", "nach eigenen Angaben": the noun tells that somebody speaks. */
static struct attribution by_noun(const struct outline *outline, size_t cue, size_t to)
{
	struct range items = german_phrase_at(outline, cue + 1, to).items;

	for (size_t item = items.first; item < items.end; item++)
		if (is_speech_noun(outline, item))
			return found(cue, items, items.end, 0.8);
	return (struct attribution){0};
}

/* "Angaben der Polizei zufolge", "dem Vernehmen nach": the source stands before its word. */
static struct attribution by_noun_before(const struct outline *outline, size_t from, size_t cue)
{
	struct range items = german_phrase_before(outline, german_clause_first(outline, from, cue), cue);

	if (!range_is_empty(items))
		return found(cue, items, cue + 1, 0.8);
	/* "ihnen zufolge" */
	if (cue > from && item_is(outline, cue - 1, IS_PRONOUN | IS_HEARER))
		return found(cue, (struct range){cue - 1, cue}, cue + 1, 0.8);
	return (struct attribution){0};
}

/* "heißt es": the text that it stands in speaks. */
static bool is_text_cue(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_SOURCE_PHRASE) && item_is(outline, item, IS_SPEECH_VERB);
}

/* The noun phrase behind the first preposition between items at and end. */
static struct range led_by_preposition(const struct outline *outline, size_t at, size_t end)
{
	for (; at < end; at++) {
		struct range items = {0};

		if (item_is(outline, at, IS_PREPOSITION) && !item_is(outline, at, IS_TIME))
			items = german_phrase_at(outline, at + 1, end).items;
		if (!range_is_empty(items))
			return items;
	}
	return (struct range){0};
}

/* "heißt es in einer Erklärung" */
static struct attribution by_text(const struct outline *outline, size_t from, size_t cue, size_t to)
{
	struct range text = led_by_preposition(outline, cue + 1, german_clause_end(outline, cue + 1, to));

	if (!range_is_empty(text))
		return found(cue, text, text.end, 0.8);
	text = led_by_preposition(outline, cue - from > TEXT_REACH ? cue - TEXT_REACH : from, cue);
	return found(cue, text, cue + 1, range_is_empty(text) ? 0.6 : 0.8);
}

/* A name or a pronoun, not "the question" and the like: somebody who may speak. */
static bool may_speak(const struct outline *outline, struct range range)
{
	static const char *const nobody[] = {"man", "Man", "s", "Wer", "wer"};
	bool lone = range.end == range.first + 1;

	for (size_t i = 0; lone && i < sizeof nobody / sizeof nobody[0]; i++)
		if (item_is(outline, range.first, IS_PRONOUN | IS_RELATIVE) && german_ends_in(outline, range.first, nobody[i]))
			return false;
	if (lone && !item_is(outline, range.first, IS_CAPITAL))
		return german_is_subject_pronoun(outline, range.first) || german_ends_in(outline, range.first, "sie");
	if (lone || !item_is(outline, range.first, IS_DETERMINER | IS_LOWER | IS_NUMBER))
		return true;
	for (size_t item = range.first; item < range.end; item++)
		if (item_is(outline, item, IS_PERSON | IS_TITLE | IS_UPPER))
			return true;
	return false;
}

/* "zitiert die Zeitung den Minister", "wird der Minister zitiert": who is quoted, or else who quotes. */
static struct attribution by_quoting(const struct outline *outline, size_t from, size_t cue, size_t to)
{
	struct range subject = german_subject(outline, from, cue, to), other = {0};
	size_t end = german_clause_end(outline, cue + 1, to);

	for (size_t at = cue + 1; at < end;) {
		struct german_phrase phrase = german_phrase_whole(outline, at, end);

		if (item_is(outline, at, IS_PREPOSITION)) {
			at = german_preposition_end(outline, at, end);
		} else if (range_is_empty(phrase.items)) {
			at++;
		} else {
			if (phrase.items.first != subject.first && phrase.cases & CASE_ACCUSATIVE &&
			    !is_speech_noun(outline, phrase.items.end - 1))
				other = phrase.items;
			at = phrase.items.end;
		}
	}
	return range_is_empty(other) ? found(cue, subject, end, 0.8) : found(cue, other, end, 0.8);
}

struct attribution german_attribution(const struct outline *outline, size_t from, size_t cue, size_t to)
{
	struct range speaker;

	if (is_text_cue(outline, cue))
		return by_text(outline, from, cue, to);
	if (item_is(outline, cue, IS_SOURCE_PHRASE)) {
		speaker = german_phrase_whole(outline, cue + 1, to).items;
		if (range_is_empty(speaker) && german_is_name(outline, cue + 1))
			speaker = (struct range){cue + 1, cue + 2};
		return range_is_empty(speaker) ? (struct attribution){0} : found(cue, speaker, speaker.end, 0.9);
	}
	if (item_is(outline, cue, IS_SOURCE_AFTER)) {
		struct attribution result = {0};

		if (cue > from && is_speech_noun(outline, cue - 1))
			result = by_noun_before(outline, from, cue);
		if (!result.found && item_is(outline, cue, IS_PREPOSITION))
			result = by_noun(outline, cue, to);
		if (!result.found && (!item_is(outline, cue, IS_PREPOSITION) || cue + 1 >= to ||
		                      german_is_bound(outline, cue + 1) || german_is_finite(outline, cue + 1)))
			result = by_noun_before(outline, from, cue);
		return result;
	}
	if (item_is(outline, cue, IS_TAIL_CUE)) {
		struct german_phrase phrase = german_phrase_whole(outline, cue + 1, to);
		size_t end = phrase.items.end;

		if (range_is_empty(phrase.items) && item_is(outline, cue + 1, IS_PRONOUN) &&
		    (cue + 2 >= to || german_is_bound(outline, cue + 2)))
			return found(cue, (struct range){cue + 1, cue + 2}, cue + 2, 0.9);
		while (end < to && item_is(outline, end, IS_PREPOSITION | IS_TIME | IS_ADVERB))
			end = item_is(outline, end, IS_PREPOSITION) ? german_preposition_end(outline, end, to) : end + 1;
		if (range_is_empty(phrase.items) || !(phrase.cases & CASE_NOMINATIVE) ||
		    (end < to && german_is_finite(outline, end)))
			return (struct attribution){0};
		return found(cue, phrase.items, phrase.items.end, 0.9);
	}
	if (item_is(outline, cue, IS_CITE))
		return by_quoting(outline, from, cue, to);
	speaker = german_subject(outline, from, cue, to);
	return found(cue, speaker, speaker.first > cue ? speaker.end : cue + 1, 0.9);
}

/* Of the particles below, those that are no prepositions and no adverbs. */
enum { CLEAR_PARTICLES = 10 };

/* "gab ... bekannt", "wies ... zurück": a verb of many meanings speaks with a particle at the end of its clause. */
static bool has_particle(const struct outline *outline, size_t verb, size_t to)
{
	static const char *const particles[] = {"bekannt", "zurück", "hinzu",     "hin",   "klar", "fest",
	                                        "heraus",  "hervor", "darauf",    "davon", "ein",  "Frage",
	                                        "voraus",  "Wort",   "Protokoll", "ab",    "auf"};
	size_t end = german_clause_end(outline, verb + 1, to);

	for (size_t i = 0; verb > 0 && i < CLEAR_PARTICLES; i++)
		if (german_ends_in(outline, verb - 1, particles[i]))
			return true;
	if (end > verb + 1 && item_is(outline, end - 1, IS_PREPOSITION) && !item_is(outline, end - 1, IS_CAPITAL))
		return true;
	for (size_t item = verb + 1; item < end; item++)
		for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++)
			if (german_ends_in(outline, item, particles[i]) &&
			    (item + 1 == end || i < CLEAR_PARTICLES || item_is(outline, item + 1, IS_STRETCH)))
				return true;
	return false;
}

/* "zu betonen", "könne sagen": inside of what is reported, or of what is wished. */
static bool is_infinitive(const struct outline *outline, size_t from, size_t verb)
{
	size_t first = german_clause_first(outline, from, verb);

	if (!german_ends_in(outline, verb, "en"))
		return false;
	if (verb > first && german_ends_in(outline, verb - 1, "zu"))
		return true;
	for (size_t item = verb; item-- > first;)
		if (item_is(outline, item, IS_AUXILIARY))
			return german_is_reported(outline, item) && !german_ends_in(outline, item, "habe") &&
			       !german_ends_in(outline, item, "hätte");
	return false;
}

/* ", er habe mit Holm gesprochen": a participle in the form of reported speech, behind what reports it. */
static bool is_told_of(const struct outline *outline, size_t from, size_t verb)
{
	size_t first = german_clause_first(outline, from, verb);
	bool inside = first > from || item_is(outline, first, IS_PRONOUN);

	if (item_is(outline, verb + 1, IS_AUXILIARY) && german_is_reported(outline, verb + 1))
		return true;
	for (size_t item = verb; inside && item-- > first;)
		if (item_is(outline, item, IS_AUXILIARY))
			return german_is_reported(outline, item);
	return false;
}

/* A verb that tells who speaks: not one that is itself reported, nor a noun or an adjective. */
static bool is_verb_cue(const struct outline *outline, size_t from, size_t item, size_t to)
{
	if (is_text_cue(outline, item))
		return true;
	if (item_is(outline, item, IS_SPEECH_VERB) && item_is(outline, item, IS_VERB) && !has_particle(outline, item, to))
		return false;
	if (is_infinitive(outline, from, item) || is_told_of(outline, from, item))
		return false;
	return item_is(outline, item, IS_CUE) && item_is(outline, item, IS_LOWER) &&
	       !item_is(outline, item, IS_AUXILIARY) && german_is_finite(outline, item) &&
	       !german_is_reported(outline, item);
}

static struct attribution by_verb_in(const struct outline *outline, size_t from, size_t first, size_t end, size_t near,
                                     size_t to)
{
	struct attribution result = {0};
	unsigned tries = 0;

	for (size_t item = near; item-- > first && range_is_empty(result.speaker) && tries < TRIES;)
		if (is_verb_cue(outline, from, item, to)) {
			result = german_attribution(outline, from, item, to);
			tries++;
		}
	tries = 0;
	for (size_t item = near; item < end && range_is_empty(result.speaker) && tries < TRIES; item++)
		if (is_verb_cue(outline, from, item, to)) {
			result = german_attribution(outline, from, item, to);
			tries++;
		}
	return result;
}

static bool is_source_cue(const struct outline *outline, size_t from, size_t item)
{
	if (item_is(outline, item, IS_SOURCE_PHRASE | IS_SOURCE_AFTER))
		return true;
	return item_is(outline, item, IS_TAIL_CUE) && item > from &&
	       (german_is_bound(outline, item - 1) || item_is(outline, item - 1, IS_STRETCH));
}

static struct attribution by_source_in(const struct outline *outline, size_t from, size_t first, size_t end, size_t to)
{
	struct attribution result = {0};
	unsigned tries = 0;

	for (size_t item = first; item < end && range_is_empty(result.speaker) && tries < TRIES; item++)
		if (is_source_cue(outline, from, item)) {
			result = german_attribution(outline, from, item, to);
			tries++;
		}
	return result;
}

static struct attribution in_clause(const struct outline *outline, size_t from, size_t first, size_t end, size_t near,
                                    size_t to)
{
	struct attribution source = by_source_in(outline, from, first, end, to);
	struct attribution verb = by_verb_in(outline, from, first, end, near, to);

	/* "sagte Raab laut Spiegel Online", but "laut Spiegel Online will Raab" */
	return range_is_empty(source.speaker) || (!range_is_empty(verb.speaker) && verb.cue.first < source.cue.first)
			   ? verb
			   : source;
}

bool german_reports(const struct outline *outline, size_t from, size_t stretch, size_t to)
{
	size_t first = german_clause_first(outline, from, stretch), end = german_clause_end(outline, stretch + 1, to);
	bool any = false;

	for (size_t item = first; item < end; item++) {
		if (german_is_reported(outline, item))
			return true;
		any |= german_is_finite(outline, item);
	}
	return !any;
}

/* The verb of a clause that nothing marks as one of speech: "griff sie den Präsidenten an:". */
static struct attribution by_any_verb(const struct outline *outline, size_t from, size_t first, size_t end, size_t to)
{
	struct range speaker = {0};
	size_t verb = end;

	for (size_t item = end; item-- > first;) {
		if (german_is_reported(outline, item))
			return (struct attribution){0};
		if (german_is_finite(outline, item))
			verb = item;
	}
	if (verb < end && !german_is_become(outline, verb))
		speaker = german_subject(outline, from, verb, to);
	return range_is_empty(speaker) ? (struct attribution){0} : found(verb, speaker, verb + 1, 0.6);
}

/* The main clause nearest to the end, by whatever verb it has. */
static struct attribution by_main_clause(const struct outline *outline, size_t from, size_t end, size_t to)
{
	struct attribution result = {0};

	for (size_t first, turn = 0;
	     end > from && range_is_empty(result.speaker) && turn<CLAUSES; turn++, end = first> from ? first - 1 : from) {
		first = german_clause_first(outline, from, end);
		if (!german_is_subordinate(outline, first))
			result = by_any_verb(outline, from, first, end, to);
	}
	return result;
}

/* "auf den Vorwurf der CDU, es sei ...": whose words a noun announces right before a clause in reported speech. */
static struct attribution by_owner(const struct outline *outline, size_t first, size_t end)
{
	for (size_t item = first; item < end; item++) {
		struct range items;

		if (!item_is(outline, item, IS_SPEECH_NOUN) || !item_is(outline, item, IS_CAPITAL) ||
		    !item_is(outline, item + 1, IS_DETERMINER))
			continue;
		items = german_phrase_at(outline, item + 1, end).items;
		if (!range_is_empty(items) && items.end == end)
			return found(item, items, item + 1, 0.7);
	}
	return (struct attribution){0};
}

/* "Wie die Zeitung berichtete, plant ...": who is named first of all. */
static struct attribution by_opening(const struct outline *outline, size_t from, size_t own, size_t to)
{
	size_t end = german_clause_end(outline, from, to);
	struct attribution result;

	if (!german_ends_in(outline, from, "Wie") || end >= own)
		return (struct attribution){0};
	result = by_verb_in(outline, from, from, end, end, to);
	return range_is_empty(result.speaker) ? (struct attribution){0} : result;
}

/*
 * "Mit den Worten „...“ verließ er den Saal": any verb. And a main clause about somebody with a name is no report of
 * the clause before: "..., Kanzler Berg strich ihren „Mut“ hervor".
 */
static struct attribution by_own_verb(const struct outline *outline, size_t from, size_t own, size_t stretch,
                                      size_t end, size_t to)
{
	bool worded = stretch > own + 1 && is_speech_noun(outline, stretch - 1);
	struct attribution result = {0};

	if (worded) {
		result = by_any_verb(outline, from, own, end, to);
		if (!result.found && end < to)
			result = by_any_verb(outline, from, end + 1, german_clause_end(outline, end + 1, to), to);
		return result;
	}
	if (own == from || german_is_subordinate(outline, own))
		return result;
	result = by_any_verb(outline, from, own, end, to);
	return result.found && result.speaker.first == own && !item_is(outline, own, IS_PRONOUN | IS_DETERMINER) &&
	               result.speaker.end > own + 1
			   ? result
			   : (struct attribution){0};
}

/* ", wonach ...": the noun before the comma says so. */
static struct attribution by_relative_source(const struct outline *outline, size_t from, size_t first)
{
	struct range items = {0};

	if (first > from + 1 && german_ends_in(outline, first, "wonach"))
		items = german_phrase_before(outline, german_clause_first(outline, from, first - 1), first - 1);
	return range_is_empty(items) ? (struct attribution){0} : found(first, items, first + 1, 0.7);
}

/* The clauses before the one that begins at item `own`, the nearest first. */
static struct attribution to_the_left(const struct outline *outline, size_t from, size_t own, size_t to)
{
	struct attribution result = by_relative_source(outline, from, own);
	bool chained = true;

	for (size_t first = own, turn = 0; range_is_empty(result.speaker) && first > from && turn < CLAUSES; turn++) {
		size_t last = first - 1;

		first = german_clause_first(outline, from, last);
		/* "kritisierte den Plan, der ..., als „...“" */
		if (item_is(outline, own, IS_AS | IS_PREPOSITION) && item_is(outline, first, IS_RELATIVE) &&
		    german_is_subordinate(outline, first))
			continue;
		/* A subordinate clause further away tells of something else, but where all between is reported. */
		if (!chained && german_is_subordinate(outline, first) && !item_is(outline, first, IS_AS))
			continue;
		result = in_clause(outline, from, first, last, last, to);
		if (range_is_empty(result.speaker) && last + 1 == own)
			result = by_owner(outline, first, last);
		chained = chained && german_reports(outline, first, first, last);
	}
	if (result.found && !item_is(outline, result.cue.end - 1, IS_REPORT_VERB))
		return result;
	if (from < own) {
		struct attribution opening = by_opening(outline, from, own, to);

		if (opening.found)
			return opening;
	}
	return result;
}

/* By a verb of speech in the clause before the one that begins with "dass" at item `own`. */
static struct attribution before_that(const struct outline *outline, size_t from, size_t own, size_t to)
{
	size_t last = own - 1;
	struct attribution result = in_clause(outline, from, german_clause_first(outline, from, last), last, last, to);

	return result.found && item_is(outline, result.cue.end - 1, IS_SPEECH_VERB) ? result : (struct attribution){0};
}

struct attribution german_source(const struct outline *outline, size_t from, size_t stretch, size_t to)
{
	size_t own = german_clause_first(outline, from, stretch), end = german_clause_end(outline, stretch + 1, to);
	struct attribution result = {0};

	/* "wies darauf hin, dass die Leute „...“ erwarten": the verb before "dass" says who speaks. */
	if (own > from + 1 && item_is(outline, own, IS_THAT))
		result = before_that(outline, from, own, to);
	if (range_is_empty(result.speaker))
		result = in_clause(outline, from, own, end, stretch, to);
	if (result.speaker.first <= stretch && stretch < result.speaker.end)
		result = (struct attribution){0};
	if (range_is_empty(result.speaker))
		result = by_own_verb(outline, from, own, stretch, end, to);
	if (range_is_empty(result.speaker))
		result = to_the_left(outline, from, own, to);
	for (size_t turn = 0; range_is_empty(result.speaker) && end < to && turn < CLAUSES; turn++) {
		size_t begin = end + 1;

		end = german_clause_end(outline, begin, to);
		result = in_clause(outline, from, begin, end, begin, to);
	}
	if (range_is_empty(result.speaker) && own > from + 1 &&
	    (item_is(outline, own, IS_THAT) || german_reports(outline, from, stretch, to)))
		result = by_main_clause(outline, from, own - 1, to);
	return range_is_empty(result.speaker) ? (struct attribution){0} : result;
}

/* Where the next stretch begins that is not the name of a paper: „...“, schreibt die „Zeit“. */
static size_t before_stretch(const struct outline *outline, size_t at, size_t end)
{
	for (size_t item = at; item < end; item++)
		if (item_is(outline, item, IS_STRETCH) && !(item > at && item_is(outline, item - 1, IS_DETERMINER | IS_WORK)))
			return item;
	return end;
}

/* Behind speech a main clause has its verb first: „...“, sagte X. Other clauses say wie, laut, so, das. */
static bool may_follow(const struct outline *outline, size_t at)
{
	return item_is(outline, at, IS_AS | IS_TAIL_CUE | IS_SOURCE_PHRASE | IS_SOURCE_AFTER | IS_AUXILIARY) ||
	       german_is_finite(outline, at) || german_is_finite(outline, at + 1);
}

struct attribution german_source_behind(const struct outline *outline, size_t at, size_t to)
{
	size_t end = before_stretch(outline, at, german_clause_end(outline, at, to));
	struct attribution result = {0};

	if (item_is(outline, at, IS_TAIL_CUE))
		result = german_attribution(outline, at, at, to);
	if (!result.found && may_follow(outline, at))
		result = in_clause(outline, at, at, end, at, to);
	return range_is_empty(result.speaker) && !(result.found && is_text_cue(outline, result.cue.first))
			   ? (struct attribution){0}
			   : result;
}

struct attribution german_source_looking_back(const struct outline *outline, size_t at, size_t to)
{
	size_t end = german_clause_end(outline, at, to);
	struct attribution result;

	if (!german_ends_in(outline, at, "Das") && !german_ends_in(outline, at, "So") &&
	    !german_ends_in(outline, at, "Dies"))
		return (struct attribution){0};
	for (size_t item = at; item < end; item++)
		if (item_is(outline, item, IS_STRETCH))
			return (struct attribution){0};
	if (!german_is_finite(outline, at + 1))
		return (struct attribution){0};
	result = by_verb_in(outline, at, at, end, at, to);
	return range_is_empty(result.speaker) || result.speaker.first == at ? (struct attribution){0} : result;
}

struct attribution german_source_before(const struct outline *outline, size_t from, size_t colon)
{
	struct attribution result = {0};
	struct range name;

	for (size_t first, end = colon, turn = 0;
	     end > from && range_is_empty(result.speaker) && turn<CLAUSES; turn++, end = first> from ? first - 1 : from) {
		first = german_clause_first(outline, from, end);
		result = in_clause(outline, from, first, end, end, colon);
	}
	if (range_is_empty(result.speaker))
		result = by_main_clause(outline, from, colon, colon);
	if (!range_is_empty(result.speaker))
		return result;
	name = german_phrase_whole(outline, from, colon).items;
	return (struct attribution){.found = true, .speaker = name, .span = {from, colon + 1}, .confidence = 0.7};
}

struct attribution german_voice(const struct outline *outline, size_t from, size_t to)
{
	struct attribution result = {0};
	size_t end;

	for (size_t first = from, turn = 0; first < to && range_is_empty(result.speaker) && turn < CLAUSES;
	     turn++, first = end + 1) {
		end = german_clause_end(outline, first, to);
		result = in_clause(outline, from, first, end, first, to);
	}
	if (range_is_empty(result.speaker)) {
		result = by_main_clause(outline, from, to, to);
		result.cue = (struct range){0};
		if (!range_is_empty(result.speaker) && !may_speak(outline, result.speaker))
			return (struct attribution){0};
	}
	return range_is_empty(result.speaker) ? (struct attribution){0} : result;
}
