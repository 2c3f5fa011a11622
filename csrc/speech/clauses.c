#include "speech/clauses.h"

#include "speech/clause_model.h"
#include "speech/clause_speaker.h"

/* Items between a cue and the "that" which opens what it reports. */
enum { REACH_THAT = 12 };

/* Items between "and" and the verb of a statement that it begins. */
enum { REACH_STATEMENT = 8 };

#define VERBS (IS_SPEECH_VERB | IS_REPORT_VERB)

/* A cue has one of these. */
#define CUES (IS_SOURCE_PHRASE | IS_SPEECH_NOUN | VERBS | IS_PARTICIPLE)

struct sentence {
	const struct outline *outline;
	const uint8_t *taken;
	size_t from;
	size_t to; /* the closing marks of the sentence left out */
};

/* Plans, support, claims: a word of the lists of verbs that is a noun here. */
static bool is_noun(const struct sentence *sentence, size_t item)
{
	const struct outline *outline = sentence->outline;

	/* "Dijo el ministro que ...": where verbs may come first. */
	if (item == sentence->from)
		return !item_is(outline, item, IS_PARTICIPLE) &&
		       (outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE || !item_is(outline, item, IS_SPEECH_VERB));
	if (verb_is_noun(outline, item) || item_is(outline, item, IS_CAPITAL))
		return true;
	if (item_is(outline, item + 1, IS_AUXILIARY) && !item_is(outline, item + 1, IS_PRONOUN))
		return true;
	return !item_is(outline, item, IS_PARTICIPLE) && !item_is(outline, item - 1, IS_TIME | IS_PRONOUN) &&
	       item_is(outline, item - 1, IS_DETERMINER | IS_POSSESSIVE | IS_LINK | IS_PREPOSITION | IS_NUMBER);
}

static bool is_passive(const struct sentence *sentence, size_t item)
{
	while (item > sentence->from && item_is(sentence->outline, item - 1, IS_ADVERB | IS_NEGATION))
		item--;
	return item > sentence->from && item_is(sentence->outline, item - 1, IS_BE);
}

static bool is_reporting_noun(const struct sentence *sentence, size_t item)
{
	return item_is(sentence->outline, item, IS_SPEECH_NOUN) && item_is(sentence->outline, item + 1, IS_THAT) &&
	       item + 1 < sentence->to && (is_noun(sentence, item) || !item_is(sentence->outline, item, VERBS));
}

static bool is_cue(const struct sentence *sentence, size_t item)
{
	const struct outline *outline = sentence->outline;

	if (sentence->taken[item] || item_is(outline, item, IS_STRETCH))
		return false;
	if (item_is(outline, item, IS_SOURCE_PHRASE) || is_reporting_noun(sentence, item))
		return true;
	if (item_is(outline, item, IS_THAT_ONLY) && !item_is(outline, item + 1, IS_THAT))
		return false;
	return item_is(outline, item, VERBS | IS_PARTICIPLE) && !is_noun(sentence, item) && !is_passive(sentence, item);
}

static struct clause clause_of(struct range content, struct range cue, struct range speaker, double confidence)
{
	return (struct clause){.parts = {content},
	                       .count = 1,
	                       .attribution = {.found = true, .cue = cue, .speaker = speaker, .confidence = confidence}};
}

/* Marks at the edges of a content belong to the sentence. */
static struct range trimmed(const struct outline *outline, struct range range)
{
	while (range.first < range.end &&
	       (item_is(outline, range.first, IS_COMMA | IS_COLON | IS_DASH | IS_STOP | IS_LEADING) ||
	        (item_is(outline, range.first, IS_CONTRAST | IS_COORDINATOR) && item_is(outline, range.first, IS_CAPITAL))))
		range.first++;
	while (range.first < range.end &&
	       item_is(outline, range.end - 1, IS_COMMA | IS_DASH | IS_STOP | IS_SEMICOLON | IS_COLON | IS_COORDINATOR))
		range.end--;
	return range;
}

static bool is_free(const struct sentence *sentence, struct range range)
{
	for (size_t item = range.first; item < range.end; item++)
		if (sentence->taken[item])
			return false;
	return range.first < range.end;
}

/* A clause with a cue of its own begins here: ", and the mayor said". */
static bool begins_statement(const struct sentence *sentence, size_t item)
{
	const struct outline *outline = sentence->outline;

	if (item_is(outline, item, IS_PARTICIPLE | IS_SOURCE_PHRASE | IS_CONTRAST | IS_RELATIVE) &&
	    !item_is(outline, item, IS_THAT))
		return true;
	if (!item_is(outline, item, IS_COORDINATOR))
		return false;
	for (size_t verb = item + 1; verb < sentence->to && verb < item + REACH_STATEMENT; verb++) {
		if (item_is(outline, verb, IS_COMMA | IS_THAT))
			return false;
		if (item_is(outline, verb, VERBS) && !item_is(outline, verb, IS_PARTICIPLE) && !is_noun(sentence, verb))
			return true;
	}
	return false;
}

/* Where a content that begins at `at` ends: before a clause of another cue, or with the sentence. */
static size_t content_end(const struct sentence *sentence, size_t at)
{
	const struct outline *outline = sentence->outline;

	for (size_t item = at + 1; item < sentence->to; item++) {
		if (sentence->taken[item] || item_is(outline, item, IS_SEMICOLON))
			return item;
		if (item_is(outline, item - 1, IS_COMMA) && begins_statement(sentence, item))
			return item - 1;
		if (item_is(outline, item, IS_COORDINATOR) && item_is(outline, item + 1, IS_SPEECH_VERB) &&
		    !is_noun(sentence, item + 1))
			return item;
	}
	return sentence->to;
}

/* The object of a verb that takes no clause ("criticised the plan") is shorter: it ends with its noun phrase. */
static size_t object_end(const struct sentence *sentence, size_t at)
{
	const struct outline *outline = sentence->outline;

	for (size_t item = at + 1; item < sentence->to; item++) {
		if (sentence->taken[item] || item_is(outline, item, IS_SEMICOLON | IS_COMMA | IS_CONTRAST | IS_COLON))
			return item;
		if (item_is(outline, item, IS_COORDINATOR) &&
		    item_is(outline, item + 1, IS_SPEECH_VERB | IS_AUXILIARY | IS_PARTICIPLE | IS_REPORT_VERB) &&
		    !is_noun(sentence, item + 1))
			return item;
	}
	return sentence->to;
}

/* According to Berg, ... / ..., according to Berg */
static bool by_source(struct clause *out, const struct sentence *sentence, size_t cue)
{
	const struct outline *outline = sentence->outline;
	struct range speaker = speaker_after(outline, cue + 1, sentence->to);
	struct range content;

	if (range_is_empty(speaker))
		return false;
	if (cue <= sentence->from + 1 && item_is(outline, speaker.end, IS_COMMA))
		content = (struct range){speaker.end + 1, content_end(sentence, speaker.end + 1)};
	else
		content = (struct range){sentence->from, cue};
	content = trimmed(outline, content);
	if (!is_free(sentence, content))
		return false;
	*out = clause_of(content, (struct range){cue, cue + 1}, speaker, 0.7);
	return true;
}

static bool ends_clause(const struct sentence *sentence, size_t item)
{
	while (item < sentence->to && item_is(sentence->outline, item, IS_TIME | IS_HEARER | IS_ADVERB))
		item++;
	return item >= sentence->to || item_is(sentence->outline, item, IS_COMMA | IS_STOP | IS_DASH | IS_SEMICOLON);
}

/* ..., Berg said / ..., said Berg, ... */
static bool by_tail(struct clause *out, const struct sentence *sentence, size_t verb)
{
	const struct outline *outline = sentence->outline;
	size_t cue = verb, edge, end;
	struct range speaker;

	if (!item_is(outline, verb, VERBS) || item_is(outline, verb, IS_PARTICIPLE))
		return false;
	if (verb > sentence->from && item_is(outline, verb - 1, IS_COMMA) && item_is(outline, verb, IS_SPEECH_VERB)) {
		speaker = speaker_after(outline, verb + 1, sentence->to);
		edge = verb - 1;
		end = speaker.end;
		if (!ends_clause(sentence, end) && !item_is(outline, end, IS_PREPOSITION | IS_RELATIVE))
			return false;
	} else {
		speaker = speaker_before(&cue, outline, sentence->from, verb);
		edge = speaker.first > sentence->from ? speaker.first - 1 : sentence->from;
		end = verb + 1;
		if (!ends_clause(sentence, end))
			return false;
	}
	if (range_is_empty(speaker) || edge <= sentence->from + 1 || !item_is(outline, edge, IS_COMMA))
		return false;
	*out =
		clause_of(trimmed(outline, (struct range){sentence->from, edge}), (struct range){cue, verb + 1}, speaker, 0.7);
	if (item_is(outline, end, IS_COMMA) && end + 1 < sentence->to) {
		struct range rest = trimmed(outline, (struct range){end + 1, content_end(sentence, end + 1)});

		if (!range_is_empty(rest) && is_free(sentence, rest) &&
		    !item_is(outline, rest.first, IS_PARTICIPLE | IS_RELATIVE | IS_DETERMINER))
			out->parts[out->count++] = rest;
	}
	return is_free(sentence, out->parts[0]);
}

/* The "that" which belongs to a cue; the word behind the cue and its hearer when there is none. */
static size_t content_first(const struct sentence *sentence, size_t cue)
{
	const struct outline *outline = sentence->outline;
	size_t reach = sentence->to - cue > REACH_THAT ? cue + REACH_THAT : sentence->to;
	size_t first = cue + 1;

	for (size_t item = cue + 1; item < reach; item++) {
		if (item_is(outline, item, IS_THAT))
			return item;
		if (item_is(outline, item,
		            VERBS | IS_AUXILIARY | IS_STRETCH | IS_PARTICIPLE | IS_SEMICOLON | IS_COLON | IS_PRONOUN) &&
		    !item_is(outline, item, IS_HEARER))
			break;
	}
	while (first < sentence->to &&
	       item_is(outline, first, item_is(outline, cue, IS_TELL_VERB) ? IS_HEARER | IS_TIME : IS_TIME))
		first++;
	if (first == cue + 1 && item_is(outline, cue, IS_TELL_VERB)) {
		struct range hearer = speaker_after(outline, first, sentence->to);

		if (!range_is_empty(hearer) && hearer.end < sentence->to &&
		    !item_is(outline, hearer.end, IS_AUXILIARY | IS_VERB))
			first = hearer.end;
	}
	return first;
}

/* Whether what follows a verb is a clause rather than an object: after "that", a verb of speech, or with a verb in it.
 */
static bool takes_clause(const struct sentence *sentence, size_t verb, size_t first)
{
	const struct outline *outline = sentence->outline;

	if (item_is(outline, first, IS_THAT) || item_is(outline, verb, IS_SPEECH_VERB))
		return true;
	for (size_t item = first; item < sentence->to && item < first + REACH_STATEMENT; item++) {
		if (item_is(outline, item, IS_COMMA | IS_STRETCH | IS_CONJUNCTION | IS_RELATIVE))
			return false;
		if (item_is(outline, item, IS_AUXILIARY))
			return true;
	}
	return false;
}

/* "dijo el ministro que ...": the conjunction behind a subject that stands behind the verb; 0 when there is none. */
static size_t behind_subject(struct range *subject, const struct sentence *sentence, size_t cue)
{
	const struct outline *outline = sentence->outline;
	size_t that;

	*subject = speaker_after(outline, cue + 1, sentence->to);
	that = subject->end + (item_is(outline, subject->end, IS_COMMA) ? 1 : 0);
	return !range_is_empty(*subject) && that < sentence->to && item_is(outline, that, IS_THAT) ? that : 0;
}

/* Where only a conjunction or the form of the verb marks indirect speech: "sagte, dass ...", "sagte, sie sei ...". */
static size_t marked_content(const struct sentence *sentence, size_t cue)
{
	const struct outline *outline = sentence->outline;
	size_t first = cue + 1;

	while (first < sentence->to && item_is(outline, first, IS_HEARER | IS_TIME | IS_ADVERB))
		first++;
	if (item_is(outline, first, IS_COMMA))
		first++;
	if (item_is(outline, first, IS_THAT))
		return first;
	for (size_t item = first;
	     item < sentence->to && item < first + REACH_STATEMENT && item_is(outline, first - 1, IS_COMMA); item++) {
		if (item_is(outline, item, IS_COMMA | IS_STRETCH))
			break;
		if (item_is(outline, item, IS_REPORTED))
			return first;
	}
	return sentence->to;
}

/* Berg said (that) ... / ..., saying ... */
static bool by_head(struct clause *out, const struct sentence *sentence, size_t verb)
{
	const struct outline *outline = sentence->outline;
	bool loose = outline->passage->sheet->habits & HABIT_WHOLE_CLAUSE;
	size_t cue = verb, first = loose ? content_first(sentence, verb) : marked_content(sentence, verb);
	struct range speaker = {0}, behind = {0}, content;

	if (first >= sentence->to && !loose && !item_is(outline, verb, IS_PARTICIPLE))
		first = behind_subject(&behind, sentence, verb);
	if (first == 0 || first >= sentence->to)
		return false;
	if (!range_is_empty(behind)) {
		speaker = behind;
	} else if (!item_is(outline, verb, IS_PARTICIPLE)) {
		speaker = speaker_before(&cue, outline, sentence->from, verb);
		if (range_is_empty(speaker) && cue > sentence->from && item_is(outline, cue - 1, IS_COORDINATOR))
			speaker = subject_of(outline, sentence->from, cue);
		if (range_is_empty(speaker) && !loose)
			speaker = speaker_after(outline, verb + 1, first);
		if (range_is_empty(speaker) || item_is(outline, speaker.end - 1, IS_FIRST_PERSON))
			return false;
	}
	content = (struct range){first, takes_clause(sentence, verb, first) ? content_end(sentence, first)
	                                                                    : object_end(sentence, first)};
	content = trimmed(outline, content);
	if (!is_free(sentence, content))
		return false;
	*out =
		clause_of(content, (struct range){cue, verb + 1}, speaker, item_is(outline, verb, IS_SPEECH_VERB) ? 0.7 : 0.5);
	return true;
}

/* Berg's claim that ... */
static bool by_noun(struct clause *out, const struct sentence *sentence, size_t noun)
{
	const struct outline *outline = sentence->outline;
	struct range content = {noun + 1, content_end(sentence, noun + 1)}, speaker = {0};

	if (noun > sentence->from && item_is(outline, noun - 1, IS_POSSESSIVE))
		speaker = noun_phrase_before(outline, sentence->from, noun);
	content = trimmed(outline, content);
	if (!is_free(sentence, content))
		return false;
	*out = clause_of(content, (struct range){noun, noun + 1}, speaker, 0.5);
	return true;
}

static bool take_cue(struct clause *out, const struct sentence *sentence, size_t cue)
{
	/* Where fragments are told apart from the clause, one in marks is the source's as it stands. */
	if (item_is(sentence->outline, cue, IS_SOURCE_PHRASE))
		return !(sentence->outline->passage->sheet->habits & HABIT_FRAGMENTS) && by_source(out, sentence, cue);
	if (is_reporting_noun(sentence, cue))
		return by_noun(out, sentence, cue);
	if (by_tail(out, sentence, cue))
		return true;
	if (!by_head(out, sentence, cue))
		return false;
	if (range_is_empty(out->attribution.speaker))
		out->attribution.speaker = subject_of(sentence->outline, sentence->from, cue);
	return true;
}

ww_status clauses_find(struct vec *out, const struct outline *outline, const uint8_t *taken, size_t from, size_t to,
                       ww_error *error)
{
	struct range items = clause_sentence(outline, from, to);
	struct sentence sentence = {.outline = outline, .taken = taken, .from = items.first, .to = items.end};
	ww_status status = WW_OK;

	for (size_t item = sentence.from; item < sentence.to; item++) {
		struct clause clause;

		if (outline->items[item].classes & CUES && is_cue(&sentence, item) && take_cue(&clause, &sentence, item))
			WW_STEP(vec_push(out, &clause, error));
	}
done:
	return status;
}

bool clause_of_source(struct clause *out, const struct outline *outline, const uint8_t *taken, struct range sentence,
                      size_t source)
{
	const struct sentence view = {.outline = outline, .taken = taken, .from = sentence.first, .to = sentence.end};

	return by_source(out, &view, source);
}
