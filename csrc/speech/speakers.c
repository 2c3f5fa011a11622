#include "speech/speakers.h"

/* Items in brackets inside a noun phrase: "(R-Ohio)", "(43)". */
enum { BRACKET_REACH = 8 };

/* Items at the start of a noun phrase among which an office stands: "the former deputy head of". */
enum { OFFICE_REACH = 4 };

/* Items before a verb in which its topic stands, where an item is less than a word. */
enum { TOPIC_REACH = 400 };

/* Ends a noun phrase wherever it stands. */
#define BREAKS                                                                                                   \
	(IS_STOP | IS_COLON | IS_SEMICOLON | IS_STRETCH | IS_THAT | IS_SPEECH_VERB | IS_REPORT_VERB | IS_AUXILIARY | \
	 IS_SOURCE_PHRASE | IS_PARTICIPLE | IS_NEGATION | IS_VERB)

bool verb_is_noun(const struct outline *outline, size_t item)
{
	if (item == 0 || !item_is(outline, item, IS_CUE | IS_PARTICIPLE))
		return false;
	if (item_is(outline, item, IS_CAPITAL) && item_is(outline, item + 1, IS_CAPITAL) &&
	    !item_is(outline, item + 1, IS_PRONOUN | IS_FIRST_PERSON) && !outline->items[item].ends)
		return true;
	/* "the congressional report said" */
	if (item_is(outline, item, IS_SPEECH_NOUN) && item_is(outline, item + 1, IS_CUE) && !outline->items[item].ends)
		return true;
	return item_is(outline, item - 1, IS_DETERMINER | IS_POSSESSIVE) &&
	       !item_is(outline, item - 1, IS_RELATIVE | IS_TIME | IS_PRONOUN);
}

static bool is_noun_like(const struct outline *outline, size_t item)
{
	uint64_t classes = outline->items[item].classes;

	if (verb_is_noun(outline, item))
		return true;
	/* "a Wednesday editorial" */
	if (classes & IS_TIME && item > 0 && item_is(outline, item - 1, IS_DETERMINER))
		return true;

	/* A capital outweighs the lists inside a sentence: "Rose", "May", "Will". */
	if (classes & IS_CAPITAL && item > 0 && !outline->items[item - 1].ends)
		return !(classes & (IS_TIME | IS_SOURCE_PHRASE));
	if (classes & IS_RELATIVE && !(classes & IS_DETERMINER))
		return false;
	/* "disse a prefeita": where the article is a preposition too. */
	if (classes & IS_PREPOSITION && classes & IS_DETERMINER && !(outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE))
		return true;
	return classes & IS_WORD && !(classes & (BREAKS | IS_PREPOSITION | IS_CONJUNCTION | IS_ADVERB | IS_TIME));
}

/* Words between a subject and its verb: "has repeatedly". */
static size_t skip_auxiliaries(const struct outline *outline, size_t from, size_t verb)
{
	while (verb > from && item_is(outline, verb - 1, IS_AUXILIARY | IS_ADVERB | IS_NEGATION) &&
	       !item_is(outline, verb - 1, IS_CAPITAL))
		verb--;
	return verb;
}

/* "ministr v pondělí prohlásil": outside of English a time may stand between a subject and its verb too. */
static size_t skip_time(const struct outline *outline, size_t from, size_t end)
{
	if (outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE)
		return end;
	while (end > from + 1 && item_is(outline, end - 1, IS_TIME) && item_is(outline, end - 1, IS_LOWER)) {
		end--;
		if (end > from + 1 && item_is(outline, end - 1, IS_PREPOSITION))
			end--;
	}
	return end;
}

/* Stands inside "the head of the company", "Ann of Norfolk", "Smith and Jones". */
static bool joins(const struct outline *outline, size_t item, size_t from, size_t to)
{
	if (item <= from || item + 1 >= to)
		return false;
	/* "ha aggiunto Mori - bisogna agire": outside of English such a dash sets off. */
	if (item_is(outline, item, IS_DASH) && !(outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE) &&
	    outline->passage->words[outline->items[item].first].spaced)
		return false;
	if (item_is(outline, item, IS_PARTICLE | IS_LINK | IS_DASH))
		return !item_is(outline, item - 1, IS_COMMA | IS_STRETCH);
	return false;
}

/* The bracket that opens what item `close` closes; close itself when none is near. */
static size_t bracket_first(const struct outline *outline, size_t from, size_t close)
{
	size_t reach = close - from > BRACKET_REACH ? close - BRACKET_REACH : from;

	for (size_t item = close; item-- > reach;)
		if (item_is(outline, item, IS_OPEN))
			return item;
	return close;
}

/* First item of the noun phrase that ends before `end`. */
static size_t phrase_first(const struct outline *outline, size_t from, size_t end)
{
	size_t first = end;

	while (first > from) {
		size_t item = first - 1;

		if (item_is(outline, item, IS_CLOSE)) {
			first = bracket_first(outline, from, item);
			continue;
		}
		if (item_is(outline, item, IS_OPEN | IS_QUOTE) || joins(outline, item, from, end)) {
			first--;
			continue;
		}
		if (!is_noun_like(outline, item))
			break;
		first--;
		if (item_is(outline, item, IS_PRONOUN) && item + 1 == end)
			break;
		if (item_is(outline, item, IS_DETERMINER) && !(item > from && joins(outline, item - 1, from, end)) &&
		    !(item > from && item_is(outline, item - 1, IS_DETERMINER)))
			break;
	}
	return first;
}

/* The comma that opens an insertion which ends right before `end`; `end` when there is none in reach. */
static size_t insertion_first(const struct outline *outline, size_t from, size_t end)
{
	size_t reach = end - from > SPEAKER_REACH ? end - SPEAKER_REACH : from;

	for (size_t item = end; item-- > reach;) {
		if (item_is(outline, item, IS_COMMA))
			return item;
		if (item_is(outline, item, IS_STOP | IS_COLON | IS_SEMICOLON | IS_STRETCH))
			break;
	}
	return end;
}

/* A determiner that is a pronoun as well stands alone only where no noun follows: "another said". */
static bool is_lone_pronoun(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_PRONOUN) &&
	       !(item_is(outline, item, IS_DETERMINER) && item + 1 < outline->count && is_noun_like(outline, item + 1));
}

/*
 * "A woman in the audience of a rally in Ohio" asked: when the words before a noun phrase are a preposition, the
 * subject is the noun phrase that begins the clause, unless the clause begins with a preposition itself.
 */
static size_t clause_first(const struct outline *outline, size_t from, size_t first)
{
	size_t at = first;

	if (first == from || !item_is(outline, first - 1, IS_PREPOSITION))
		return first;
	while (at > from && (is_noun_like(outline, at - 1) ||
	                     item_is(outline, at - 1, IS_PREPOSITION | IS_LINK | IS_TIME | IS_PARTICLE)))
		at--;
	return at < first && is_noun_like(outline, at) && !item_is(outline, at, IS_PREPOSITION | IS_TIME) ? at : first;
}

/* "Ann Lee, head of the port said": the name before an office, the second comma left out. */
static size_t named_before_office(const struct outline *outline, size_t from, size_t first, size_t end)
{
	bool office = false;
	size_t name;

	for (size_t item = first; item < end && item < first + OFFICE_REACH; item++)
		office |= item_is(outline, item, IS_PERSON);
	if (!office || first < from + 2 || !item_is(outline, first - 1, IS_COMMA) ||
	    !item_is(outline, first - 2, IS_CAPITAL) || item_is(outline, first - 2, IS_TIME))
		return first;
	name = phrase_first(outline, from, first - 1);
	return name == from || item_is(outline, name - 1, IS_COMMA | IS_CONJUNCTION | IS_STRETCH | IS_STOP) ? name : first;
}

/* "田中市長は": what は or が marks as the topic before a verb; the lists have them as particles and adverbs. */
static struct range topic(const struct outline *outline, size_t from, size_t verb)
{
	if (!(outline->seen & IS_SPACELESS))
		return (struct range){0};
	if (verb - from > TOPIC_REACH)
		from = verb - TOPIC_REACH;
	for (size_t item = from; item < verb; item++) {
		size_t first = item;

		if (!item_is(outline, item, IS_SPACELESS) || !item_is(outline, item, IS_PARTICLE) ||
		    !item_is(outline, item, IS_ADVERB))
			continue;
		while (first > from && item_is(outline, first - 1, IS_SPACELESS | IS_WORD) &&
		       !item_is(outline, first - 1, IS_PREPOSITION | IS_TIME | IS_SOURCE_AFTER | IS_STRETCH | IS_QUOTATIVE))
			first--;
		return (struct range){first, item};
	}
	return (struct range){0};
}

/* "Interrogée par la presse, la ministre, ..., a répondu": what ends before a comma is led by a preposition. */
static bool is_adjunct(const struct outline *outline, size_t from, size_t comma)
{
	size_t first = phrase_first(outline, from, comma);

	return !(outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE) && first > from && first < comma &&
	       item_is(outline, first - 1, IS_PREPOSITION);
}

struct range speaker_before(size_t *cue, const struct outline *outline, size_t from, size_t verb)
{
	size_t end = skip_auxiliaries(outline, from, verb);
	struct range marked = topic(outline, from, verb);
	size_t first;

	if (verb - from > SPEAKER_REACH)
		from = verb - SPEAKER_REACH;
	*cue = end;
	if (!range_is_empty(marked)) {
		*cue = verb;
		return marked;
	}
	end = skip_time(outline, from, end);
	if (end > from && item_is(outline, end - 1, IS_RELATIVE))
		return (struct range){end - 1, end};
	if (end > from + 1 && item_is(outline, end - 1, IS_COMMA)) {
		size_t comma = insertion_first(outline, from, end - 1);

		if (comma == end - 1)
			end--;
		/* Several in a row: "Berg, the head of the union, one of the oldest, said". */
		while (comma < end) {
			end = comma;
			comma = insertion_first(outline, from, end);
			if (comma < end && (!item_is(outline, comma + 1, IS_DETERMINER | IS_RELATIVE | IS_NUMBER) ||
			                    is_adjunct(outline, from, comma)))
				break;
		}
	}
	first = phrase_first(outline, from, end);
	if (first < end && !item_is(outline, first, IS_PRONOUN)) {
		size_t whole = clause_first(outline, from, first);

		/* "华静在记者会上": without spaces, what a preposition leads to is no part of a name. */
		if (whole < first && item_is(outline, whole, IS_SPACELESS))
			for (end = whole; !item_is(outline, end, IS_PREPOSITION);)
				end++;
		first = whole;
	}
	while (first < end && item_is(outline, first, IS_CLOSE | IS_DASH | IS_OPEN | IS_QUOTE))
		first++;
	return (struct range){named_before_office(outline, from, first, end), end};
}

/* "сказал Орлов журналистам", "dit Morel aux journalistes": who is told stands behind the name of who tells. */
static bool is_hearer_of_name(const struct outline *outline, size_t item)
{
	size_t hearer = item_is(outline, item, IS_LINK) ? item + 1 : item;

	return item_is(outline, hearer, IS_HEARER) && !item_is(outline, hearer, IS_CAPITAL | IS_PERSON);
}

struct range speaker_after(const struct outline *outline, size_t at, size_t to)
{
	size_t end = at;

	if (to - at > SPEAKER_REACH)
		to = at + SPEAKER_REACH;
	while (end < to) {
		if (end == at && is_lone_pronoun(outline, end)) {
			end++;
			break;
		}
		if (end > at && item_is(outline, end, IS_OPEN)) {
			/* "Smith (R-Ohio)" */
			size_t close = end;

			while (close < to && !item_is(outline, close, IS_CLOSE))
				close++;
			if (close == to)
				break;
			end = close + 1;
			continue;
		}
		if (!is_noun_like(outline, end) && !joins(outline, end, at, to))
			break;
		if (end > at && item_is(outline, end - 1, IS_CAPITAL) && is_hearer_of_name(outline, end))
			break;
		end++;
		if (outline->items[end - 1].ends)
			break;
	}
	while (end > at && !item_is(outline, end - 1, IS_WORD | IS_CLOSE))
		end--;
	/* "zdaniem Nowak to ...": an article begins something else. */
	while (end > at + 1 && item_is(outline, end - 1, IS_DETERMINER) && item_is(outline, end - 1, IS_LOWER) &&
	       !(outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE))
		end--;
	return (struct range){at, end};
}

/* A noun phrase before a comma at the start of a sentence that tells when: "Two hours later,". */
static bool is_opening(const struct outline *outline, size_t at, size_t to)
{
	struct range range = speaker_after(outline, at, to);

	return item_is(outline, range.end, IS_ADVERB) && item_is(outline, range.end + 1, IS_COMMA);
}

/* "Mr. Holm shared the news": with a name in it, a noun phrase ends with the name; what follows is a verb. */
static struct range without_predicate(const struct outline *outline, struct range range)
{
	size_t end = range.end;

	while (end > range.first && !item_is(outline, end - 1, IS_CAPITAL | IS_CLOSE))
		end--;
	return end > range.first + 1 || (end > range.first && !item_is(outline, end - 1, IS_DETERMINER))
			   ? (struct range){range.first, end}
			   : range;
}

struct range sentence_subject(const struct outline *outline, size_t from, size_t to)
{
	size_t at = from;

	while (at < to && (!is_noun_like(outline, at) || is_opening(outline, at, to))) {
		/* "On Tuesday, in a speech, Berg ...", "Two hours later, Berg ..." */
		while (at < to && !item_is(outline, at, IS_COMMA | IS_STRETCH | IS_STOP))
			at++;
		if (!item_is(outline, at, IS_COMMA))
			return (struct range){0};
		at++;
	}
	return at < to ? without_predicate(outline, speaker_after(outline, at, to)) : (struct range){0};
}

struct range noun_phrase_before(const struct outline *outline, size_t from, size_t end)
{
	return (struct range){phrase_first(outline, from, end), end};
}
