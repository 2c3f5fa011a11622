#include "speech/clauses.h"

/* Items between a cue and the "that" which opens what it reports. */
enum { REACH_THAT = 12 };

#define VERBS (IS_SPEECH_VERB | IS_REPORT_VERB)

struct sentence {
	const struct outline *outline;
	const uint8_t *taken;
	size_t from;
	size_t to;        /* the closing marks of the sentence left out */
};

/* Plans, support, claims: a word of the lists of verbs that is a noun here. */
static bool is_noun(const struct sentence *sentence, size_t item)
{
	const struct outline *outline = sentence->outline;

	if (item == sentence->from)
		return !item_is(outline, item, IS_PARTICIPLE);
	return item_is(outline, item - 1, IS_DETERMINER | IS_POSSESSIVE | IS_LINK | IS_PREPOSITION | IS_NUMBER) &&
	       !item_is(outline, item - 1, IS_TIME | IS_PRONOUN) && !item_is(outline, item, IS_PARTICIPLE);
}

static bool is_passive(const struct sentence *sentence, size_t item)
{
	while (item > sentence->from && item_is(sentence->outline, item - 1, IS_ADVERB | IS_NEGATION))
		item--;
	return item > sentence->from && item_is(sentence->outline, item - 1, IS_BE);
}

static bool is_cue(const struct sentence *sentence, size_t item)
{
	const struct outline *outline = sentence->outline;

	if (sentence->taken[item] || item_is(outline, item, IS_STRETCH))
		return false;
	if (item_is(outline, item, IS_SOURCE_PHRASE))
		return true;
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
	while (range.first < range.end && item_is(outline, range.first, IS_COMMA | IS_COLON | IS_DASH | IS_STOP))
		range.first++;
	while (range.first < range.end && item_is(outline, range.end - 1, IS_COMMA | IS_DASH | IS_STOP | IS_SEMICOLON | IS_COLON))
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

/* Where a content that begins at `at` ends: before a clause of another cue, or with the sentence. */
static size_t content_end(const struct sentence *sentence, size_t at)
{
	const struct outline *outline = sentence->outline;

	for (size_t item = at + 1; item < sentence->to; item++) {
		if (sentence->taken[item] || item_is(outline, item, IS_SEMICOLON))
			return item;
		if (!item_is(outline, item - 1, IS_COMMA))
			continue;
		if (item_is(outline, item, IS_PARTICIPLE | IS_SOURCE_PHRASE))
			return item - 1;
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
	} else {
		speaker = speaker_before(&cue, outline, sentence->from, verb);
		edge = speaker.first > sentence->from ? speaker.first - 1 : sentence->from;
		end = verb + 1;
		if (!ends_clause(sentence, end))
			return false;
	}
	if (range_is_empty(speaker) || edge <= sentence->from + 1 || !item_is(outline, edge, IS_COMMA))
		return false;
	*out = clause_of(trimmed(outline, (struct range){sentence->from, edge}), (struct range){cue, verb + 1}, speaker, 0.7);
	if (item_is(outline, end, IS_COMMA) && end + 1 < sentence->to) {
		struct range rest = trimmed(outline, (struct range){end + 1, content_end(sentence, end + 1)});

		if (!range_is_empty(rest) && is_free(sentence, rest) && !item_is(outline, rest.first, IS_PARTICIPLE | IS_RELATIVE | IS_DETERMINER))
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
		if (item_is(outline, item, IS_THAT) )
			return item;
		if (item_is(outline, item, VERBS | IS_AUXILIARY | IS_STRETCH | IS_PARTICIPLE | IS_SEMICOLON | IS_COLON | IS_PRONOUN) && !item_is(outline, item, IS_HEARER))
			break;
	}
	while (first < sentence->to && item_is(outline, first, IS_HEARER | IS_TIME))
		first++;
	return first;
}

/* Berg said (that) ... / ..., saying ... */
static bool by_head(struct clause *out, const struct sentence *sentence, size_t verb)
{
	const struct outline *outline = sentence->outline;
	size_t cue = verb, first = content_first(sentence, verb);
	struct range speaker = {0}, content;

	if (!item_is(outline, verb, IS_PARTICIPLE)) {
		speaker = speaker_before(&cue, outline, sentence->from, verb);
		if (range_is_empty(speaker))
			return false;
	}
	content = trimmed(outline, (struct range){first, content_end(sentence, first)});
	if (!is_free(sentence, content))
		return false;
	*out = clause_of(content, (struct range){cue, verb + 1}, speaker, item_is(outline, verb, IS_SPEECH_VERB) ? 0.7 : 0.5);
	return true;
}

/* A participle has the subject of the verb before it. */
static struct range subject_of(const struct sentence *sentence, size_t verb)
{
	size_t cue;

	for (size_t item = verb; item-- > sentence->from;)
		if (item_is(sentence->outline, item, VERBS | IS_AUXILIARY) && !item_is(sentence->outline, item, IS_PARTICIPLE)) {
			struct range speaker = speaker_before(&cue, sentence->outline, sentence->from, item);

			if (!range_is_empty(speaker))
				return speaker;
		}
	return (struct range){0};
}

static bool take_cue(struct clause *out, const struct sentence *sentence, size_t cue)
{
	if (item_is(sentence->outline, cue, IS_SOURCE_PHRASE))
		return by_source(out, sentence, cue);
	if (by_tail(out, sentence, cue))
		return true;
	if (!by_head(out, sentence, cue))
		return false;
	if (range_is_empty(out->attribution.speaker))
		out->attribution.speaker = subject_of(sentence, cue);
	return true;
}

ww_status clauses_find(struct vec *out, const struct outline *outline, const uint8_t *taken, size_t from, size_t to,
                       ww_error *error)
{
	struct sentence sentence = {.outline = outline, .taken = taken, .from = from, .to = to};
	ww_status status = WW_OK;

	while (sentence.to > from && item_is(outline, sentence.to - 1, IS_STOP | IS_CLOSE))
		sentence.to--;
	while (sentence.from < sentence.to && item_is(outline, sentence.from, IS_DASH | IS_OPEN))
		sentence.from++;
	for (size_t item = sentence.from; item < sentence.to; item++) {
		struct clause clause;

		if (is_cue(&sentence, item) && take_cue(&clause, &sentence, item))
			WW_STEP(vec_push(out, &clause, error));
	}
done:
	return status;
}
