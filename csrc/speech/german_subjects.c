#include "speech/german_subjects.h"

/* Items between an auxiliary and its participle behind an apposition. */
enum { INSERTION = 24 };

/* Clauses that are looked back over for a subject that a later verb shares. */
enum { SHARED_CLAUSES = 4 };

/* No clause is followed further than this many items. */
enum { CLAUSE_REACH = 64 };

/* The work on one verb. */
struct clause_of {
	const struct outline *outline;
	size_t from;   /* of the sentence */
	size_t first;  /* of the clause */
	size_t finite; /* the verb that agrees with the subject */
	size_t end;    /* of the clause */
	size_t to;     /* of the sentence */
	bool names;    /* by a verb of naming */
};

/* "und sagte": a second verb of the same subject. */
static bool shares_subject(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_LINK | IS_CONJUNCTION) && item_is(outline, item, IS_LOWER) &&
	       german_ends_in(outline, item, "und") && german_is_finite(outline, item + 1);
}

static bool is_coordinator(const struct outline *outline, size_t item)
{
	static const char *const words[] = {"und",  "Und",     "aber", "Aber", "denn",   "Denn",  "doch",
	                                    "Doch", "sondern", "oder", "Oder", "jedoch", "Jedoch"};

	if (!item_is(outline, item, IS_CONJUNCTION | IS_LINK))
		return false;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (german_ends_in(outline, item, words[i]))
			return true;
	return false;
}

size_t german_clause_first(const struct outline *outline, size_t from, size_t at)
{
	size_t depth = 0, reach = at - from > CLAUSE_REACH ? at - CLAUSE_REACH : from;

	while (at > reach && (depth > 0 || (!german_is_bound(outline, at - 1) && !shares_subject(outline, at - 1)))) {
		at--;
		if (item_is(outline, at, IS_CLOSE))
			depth++;
		else if (item_is(outline, at, IS_OPEN) && depth > 0)
			depth--;
	}
	return at;
}

size_t german_clause_end(const struct outline *outline, size_t at, size_t to)
{
	size_t reach = to > at && to - at > CLAUSE_REACH ? at + CLAUSE_REACH : to;

	while (at < reach && !german_is_bound(outline, at) && !shares_subject(outline, at))
		at++;
	return at;
}

/* Whether a verb stands between item `at` and the end of its clause. */
static bool has_finite(const struct outline *outline, size_t at)
{
	size_t end =
		german_clause_end(outline, at, outline->count - at > SPEAKER_REACH ? at + SPEAKER_REACH : outline->count);

	for (size_t item = at; item < end; item++)
		if (german_is_finite(outline, item))
			return true;
	return false;
}

/* Whether the clause that begins at item `first` ends with a verb. */
static bool has_final_verb(const struct outline *outline, size_t first)
{
	size_t end = german_clause_end(outline, first,
	                               outline->count - first > SPEAKER_REACH ? first + SPEAKER_REACH : outline->count);

	return end > first + 1 && german_is_finite(outline, end - 1);
}

bool german_is_subordinate(const struct outline *outline, size_t first)
{
	bool behind_comma = first > 0 && item_is(outline, first - 1, IS_COMMA);

	/* ", das teilte die Behörde mit": a main clause. */
	if (item_is(outline, first, IS_RELATIVE) && german_is_finite(outline, first + 1) &&
	    !german_is_bound(outline, first + 2) && !item_is(outline, first + 2, IS_STRETCH))
		return false;
	if (behind_comma && item_is(outline, first, IS_PREPOSITION) && item_is(outline, first + 1, IS_RELATIVE))
		return !item_is(outline, first + 1, IS_DETERMINER);
	if (item_is(outline, first, IS_THAT))
		return true;
	/* "Als Begründung gab er an" */
	if (german_ends_in(outline, first, "als") || german_ends_in(outline, first, "Als"))
		return has_final_verb(outline, first);
	if (item_is(outline, first, IS_CONJUNCTION | IS_AS) && !is_coordinator(outline, first))
		return true;
	/* ", der Leiter des Amtes," has no verb. */
	return behind_comma && item_is(outline, first, IS_RELATIVE) && has_finite(outline, first + 1);
}

/* A participle or an infinitive where an auxiliary stands in the clause. */
static bool may_be_infinite(const struct outline *outline, size_t verb)
{
	return (german_ends_in(outline, verb, "t") || german_ends_in(outline, verb, "en")) &&
	       !german_ends_in(outline, verb, "ten");
}

bool german_is_become(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_AUXILIARY) &&
	       (german_ends_in(outline, item, "wird") || german_ends_in(outline, item, "wurde") ||
	        german_ends_in(outline, item, "wurden") || german_ends_in(outline, item, "werden") ||
	        german_ends_in(outline, item, "werde") || german_ends_in(outline, item, "worden") ||
	        german_ends_in(outline, item, "Wird") || german_ends_in(outline, item, "Wurde"));
}

/* The auxiliary of a participle: before it in its clause or right behind it; the verb itself when it has none. */
static size_t finite_of(const struct outline *outline, size_t from, size_t first, size_t verb, size_t end)
{
	size_t behind = verb + 1;

	if (item_is(outline, verb, IS_AUXILIARY) || !may_be_infinite(outline, verb))
		return verb;
	while (behind + 1 < end && item_is(outline, behind, IS_AUXILIARY) && item_is(outline, behind + 1, IS_AUXILIARY))
		behind++;
	if (behind < end && item_is(outline, behind, IS_AUXILIARY) && !german_ends_in(outline, behind, "en"))
		return behind;
	for (size_t item = verb; item-- > first;)
		if (item_is(outline, item, IS_AUXILIARY))
			return item;
	if (behind < end && item_is(outline, behind, IS_AUXILIARY))
		return behind;
	/* ", wird Mike Downey, Leiter des Betriebs, zitiert" */
	for (size_t item = first; first == verb && item > from && item + INSERTION > verb; item--)
		if (item_is(outline, item - 1, IS_AUXILIARY) && (item == from + 1 || !item_is(outline, item - 2, IS_WORD)))
			return item - 1;
	return verb;
}

/* "sein" in any form that makes a participle a state. */
static bool is_state(const struct outline *outline, size_t item)
{
	static const char *const forms[] = {"ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären"};

	for (size_t i = 0; item_is(outline, item, IS_AUXILIARY) && i < sizeof forms / sizeof forms[0]; i++)
		if (german_ends_in(outline, item, forms[i]))
			return true;
	return false;
}

static bool is_passive(const struct clause_of *clause, size_t verb)
{
	const struct outline *outline = clause->outline;

	if (clause->finite == verb)
		return false;
	/* "ist belegt", but "ist überzeugt" is what somebody is. */
	if (is_state(outline, clause->finite))
		return !german_ends_in(outline, verb, "zeugt");
	for (size_t item = clause->first; item < clause->end; item++)
		if (german_is_become(outline, item) &&
		    (german_ends_in(outline, verb, "t") || german_ends_in(outline, item, "worden") ||
		     german_ends_in(outline, item, "wurde") || german_ends_in(outline, item, "wurden")))
			return true;
	return false;
}

/* in, im, auf, bei: where something is written. */
static bool leads_to_place(const struct outline *outline, size_t item)
{
	static const char *const words[] = {"in", "In", "im", "Im", "auf", "Auf", "bei", "Bei"};

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (german_ends_in(outline, item, words[i]))
			return true;
	return false;
}

/* "von der Polizei": who does it, in a passive clause. */
static struct range agent(const struct clause_of *clause)
{
	for (size_t item = clause->first; item < clause->end; item++)
		if (item_is(clause->outline, item, IS_PREPOSITION) &&
		    (german_ends_in(clause->outline, item, "von") || german_ends_in(clause->outline, item, "Von") ||
		     german_ends_in(clause->outline, item, "vom")))
			return german_phrase_at(clause->outline, item + 1, clause->end).items;
	/* "In dem Bericht wird gefordert": the text speaks. */
	for (size_t item = clause->first; item < clause->end; item++)
		if (item_is(clause->outline, item, IS_PREPOSITION) && leads_to_place(clause->outline, item)) {
			struct range items = german_phrase_at(clause->outline, item + 1, clause->end).items;

			if (german_is_name(clause->outline, item + 1))
				return (struct range){item + 1, item + 2};
			for (size_t noun = items.first; noun < items.end; noun++)
				if (item_is(clause->outline, noun, IS_SPEECH_NOUN))
					return items;
		}
	return (struct range){0};
}

/* Skips what may stand before a subject without being part of it: "Auch", "Nur", a conjunction. */
static size_t skip_particles(const struct outline *outline, size_t at, size_t end)
{
	while (at < end && (is_coordinator(outline, at) || item_is(outline, at, IS_ADVERB | IS_NEGATION)) &&
	       !item_is(outline, at, IS_DETERMINER | IS_PRONOUN))
		at++;
	return at;
}

/* A pronoun or a determiner that stands alone. */
static bool is_lone(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_PRONOUN) ||
	       (item_is(outline, item, IS_DETERMINER) &&
	        !(item_is(outline, item, IS_RELATIVE) && item_is(outline, item, IS_LOWER)) &&
	        !german_ends_in(outline, item, "em") && !german_ends_in(outline, item, "en"));
}

/* The first noun phrase or pronoun between items at and to that may be a subject, in this clause. */
static struct range subject_behind(const struct outline *outline, size_t at, size_t to)
{
	if (to > outline->count)
		to = outline->count;
	if (to - at > SPEAKER_REACH)
		to = at + SPEAKER_REACH;
	while (at < to && !german_is_bound(outline, at)) {
		struct german_phrase phrase = german_phrase_whole(outline, at, to);

		if (!range_is_empty(phrase.items)) {
			if (phrase.cases & CASE_NOMINATIVE)
				return phrase.items;
			at = phrase.items.end;
			continue;
		}
		if (german_is_subject_pronoun(outline, at) || german_ends_in(outline, at, "diese") ||
		    german_ends_in(outline, at, "dieser") ||
		    (item_is(outline, at, IS_PRONOUN) && german_ends_in(outline, at, "sie")))
			return (struct range){at, at + 1};
		if (item_is(outline, at, IS_OPEN)) {
			while (at < to && !item_is(outline, at, IS_CLOSE))
				at++;
			at += at < to;
		} else if (item_is(outline, at, IS_PREPOSITION)) {
			at = german_preposition_end(outline, at, to);
		} else if (item_is(outline, at, IS_AUXILIARY) && item_is(outline, at, IS_LOWER)) {
			break;
		} else {
			at++;
		}
	}
	return (struct range){0};
}

/* Whether nothing but what belongs to a noun phrase or stands beside it follows up to the verb. */
static bool reaches(const struct outline *outline, size_t at, size_t verb)
{
	while (at < verb) {
		size_t next = at + 1;
		struct range items = german_phrase_at(outline, at, verb).items;

		if (!range_is_empty(items))
			return false;
		if (item_is(outline, at, IS_PREPOSITION))
			next = german_preposition_end(outline, at, verb);
		else if (!item_is(outline, at, IS_ADVERB | IS_NEGATION | IS_TIME | IS_CONJUNCTION | IS_NUMBER) &&
		         german_is_finite(outline, at))
			return false;
		at = next;
	}
	return true;
}

/* "Die Leiterin der Schule, Anna Wolf erklärte": the second comma was forgotten. */
static size_t title_first(const struct outline *outline, size_t from, size_t first, struct german_phrase name)
{
	size_t before;
	struct german_phrase title;

	if (first < from + 2 || !item_is(outline, first - 1, IS_COMMA) || name.items.first != first)
		return name.items.first;
	before = german_clause_first(outline, from, first - 1);
	title = german_phrase_at(outline, before, first - 1);
	return title.items.end == first - 1 && title.cases & CASE_NOMINATIVE && before == from ? before : name.items.first;
}

/* The subject that a main clause begins with, right before its verb. */
static struct german_phrase subject_in_front(const struct outline *outline, size_t from, size_t first, size_t verb)
{
	struct german_phrase phrase;
	size_t at = skip_particles(outline, first, verb);

	if (at >= verb)
		return (struct german_phrase){0};
	phrase = german_phrase_at(outline, at, verb);
	if (range_is_empty(phrase.items) && is_lone(outline, at) && (at + 1 == verb || reaches(outline, at + 1, verb)) &&
	    !german_ends_in(outline, at, "es") && !german_ends_in(outline, at, "Es") &&
	    !german_ends_in(outline, at, "Das") && !german_ends_in(outline, at, "Dies"))
		return (struct german_phrase){
			{at, at + 1}, german_is_subject_pronoun(outline, at) ? CASE_NOMINATIVE : CASE_NOMINATIVE | CASE_ACCUSATIVE};
	if (range_is_empty(phrase.items) || !(phrase.cases & CASE_NOMINATIVE) || !reaches(outline, phrase.items.end, verb))
		return (struct german_phrase){0};
	phrase.items.first = title_first(outline, from, first, phrase);
	while (phrase.items.end < verb && item_is(outline, phrase.items.end, IS_PREPOSITION) &&
	       !item_is(outline, phrase.items.end, IS_TIME))
		phrase.items.end = german_preposition_end(outline, phrase.items.end, verb);
	return phrase;
}

/* "Der Sprecher, Tomson Phiri, sagte", "Merkel, die gestern kam, sagte": the subject before insertions. */
static struct german_phrase subject_before_insertion(const struct clause_of *clause)
{
	const struct outline *outline = clause->outline;
	size_t at = skip_particles(outline, clause->from, clause->finite), comma = clause->finite - 1;
	struct german_phrase phrase = german_phrase_at(outline, at, comma + 1);

	if (range_is_empty(phrase.items) || !(phrase.cases & CASE_NOMINATIVE))
		return (struct german_phrase){0};
	while (item_is(outline, phrase.items.end, IS_PREPOSITION) && phrase.items.end < comma)
		phrase.items.end = german_preposition_end(outline, phrase.items.end, comma + 1);
	if (!item_is(outline, phrase.items.end, IS_COMMA) || phrase.items.end >= comma)
		return (struct german_phrase){0};
	if (!item_is(outline, phrase.items.end + 1, IS_RELATIVE) || !german_is_subordinate(outline, phrase.items.end + 1))
		phrase.items.end = comma;
	return phrase;
}

/* A noun phrase or a pronoun that can be nothing but the subject. */
static bool is_strict(const struct outline *outline, struct range range)
{
	if (range_is_empty(range))
		return false;
	if (german_is_subject_pronoun(outline, range.first))
		return true;
	return german_phrase_at(outline, range.first, range.end).cases == CASE_NOMINATIVE;
}

/* "Die Äußerungen bezeichnete er": a plural before a verb in the singular. */
static bool disagrees(const struct outline *outline, struct range range, size_t verb)
{
	static const char *const plurals[] = {"ungen", "heiten", "keiten", "ionen", "schaften", "nisse", "würfe", "gebote"};
	bool plural = false;

	if (german_ends_in(outline, verb, "en") || !item_is(outline, range.first, IS_DETERMINER) ||
	    !(german_ends_in(outline, range.first, "die") || german_ends_in(outline, range.first, "Die")))
		return false;
	for (size_t item = range.first + 1; item < range.end && !plural; item++) {
		if (item_is(outline, item, IS_DETERMINER | IS_PREPOSITION))
			break;
		plural = item_is(outline, item, IS_LOWER) && german_ends_in(outline, item, "en");
		for (size_t i = 0; i < sizeof plurals / sizeof plurals[0]; i++)
			plural |= german_ends_in(outline, item, plurals[i]);
	}
	return plural;
}

static struct range main_subject(const struct clause_of *clause)
{
	const struct outline *outline = clause->outline;
	struct range behind = subject_behind(outline, clause->finite + 1, clause->to);
	struct german_phrase front = {0};

	if (clause->finite > clause->first)
		front = subject_in_front(outline, clause->from, clause->first, clause->finite);
	else if (clause->first > clause->from + 1 && item_is(outline, clause->first - 1, IS_COMMA))
		front = subject_before_insertion(clause);
	if (range_is_empty(front.items) && range_is_empty(behind) && clause->finite == clause->first + 1 &&
	    (item_is(outline, clause->first, IS_PRONOUN) || german_is_name(outline, clause->first)))
		return (struct range){clause->first, clause->first + 1};
	if (range_is_empty(front.items))
		return behind;
	if (!range_is_empty(behind) && disagrees(outline, front.items, clause->finite))
		return behind;
	return front.cases != CASE_NOMINATIVE && is_strict(outline, behind) ? behind : front.items;
}

/* The noun phrase before the comma of a relative clause. */
static struct range antecedent(const struct clause_of *clause)
{
	size_t comma = clause->first - 1;

	return german_phrase_before(clause->outline, german_clause_first(clause->outline, clause->from, comma), comma);
}

static struct range subordinate_subject(const struct clause_of *clause)
{
	const struct outline *outline = clause->outline;
	size_t first = clause->first;
	struct range inner;

	if (!item_is(outline, first, IS_RELATIVE) || item_is(outline, first, IS_THAT) || first == clause->from)
		return subject_behind(outline, first + 1, clause->finite);
	inner = subject_behind(outline, first + 1, clause->finite);
	if (!german_ends_in(outline, first, "der") && is_strict(outline, inner))
		return inner;
	/* Who names something is named himself: "der Verband, der dies als „...“ bezeichnet". */
	inner = clause->names ? antecedent(clause) : (struct range){0};
	return range_is_empty(inner) ? (struct range){first, first + 1} : inner;
}

/* The subject of the first verb of the clause that begins at item `first`. */
static struct range subject_of_clause(const struct clause_of *clause, size_t first, size_t end, bool *reported)
{
	const struct outline *outline = clause->outline;

	*reported = false;
	for (size_t item = first; item < end; item++)
		if (german_is_finite(outline, item)) {
			struct clause_of before = *clause;

			before.first = first;
			before.finite = item;
			before.end = before.to = end;
			*reported = german_is_reported(outline, item);
			return german_is_subordinate(outline, first) ? subordinate_subject(&before) : main_subject(&before);
		}
	return (struct range){0};
}

/* "A tat dies und sagte", "A sagte, B sei krank, und ging": the subject of the nearest verb of the same mood. */
static struct range shared_subject(const struct clause_of *clause)
{
	const struct outline *outline = clause->outline;
	bool own = german_is_reported(outline, clause->finite), reported = !own;
	struct range subject = {0};

	for (size_t end = clause->first - 1, turn = 0;
	     turn < SHARED_CLAUSES && end > clause->from && (range_is_empty(subject) || (reported && !own)); turn++) {
		size_t first = german_clause_first(outline, clause->from, end);

		subject = subject_of_clause(clause, first, end, &reported);
		end = first > clause->from ? first - 1 : clause->from;
	}
	return subject;
}

/* "Wie Steve Marshall, Sprecher des Büros, in Bangkok mitteilte": the clause that an insertion interrupts. */
static struct range interrupted_subject(const struct clause_of *clause)
{
	const struct outline *outline = clause->outline;

	for (size_t first = clause->first, turn = 0; first > clause->from + 1 && turn < 2; turn++) {
		size_t comma = first - 1;
		struct german_phrase phrase;

		first = german_clause_first(outline, clause->from, comma);
		for (size_t item = first; item < comma; item++)
			if (german_is_finite(outline, item))
				return (struct range){0};
		if (!german_is_subordinate(outline, first))
			continue;
		phrase = german_phrase_at(outline, first + 1, comma);
		return phrase.items.end == comma && phrase.cases & CASE_NOMINATIVE
				   ? german_phrase_whole(outline, first + 1, clause->finite).items
				   : (struct range){0};
	}
	return (struct range){0};
}

/* A sentence begins anew behind a colon or a semicolon. */
static size_t behind_colon(const struct outline *outline, size_t from, size_t first)
{
	for (size_t item = first; item-- > from;)
		if (item_is(outline, item, IS_COLON | IS_SEMICOLON))
			return item + 1;
	return from;
}

struct range german_subject(const struct outline *outline, size_t from, size_t verb, size_t to)
{
	struct range interrupted;

	struct clause_of clause = {.outline = outline,
	                           .from = from,
	                           .first = german_clause_first(outline, from, verb),
	                           .end = german_clause_end(outline, verb + 1, to),
	                           .to = to,
	                           .names = item_is(outline, verb, IS_NAMING_VERB)};
	bool subordinate = german_is_subordinate(outline, clause.first);

	clause.from = behind_colon(outline, from, clause.first);
	clause.finite = finite_of(outline, from, clause.first, verb, clause.end);
	if (is_passive(&clause, verb) && !item_is(outline, verb, IS_CITE))
		return agent(&clause);
	if (clause.first > from && clause.finite == clause.first && shares_subject(outline, clause.first - 1))
		return shared_subject(&clause);
	interrupted = subordinate ? (struct range){0} : interrupted_subject(&clause);
	if (!range_is_empty(interrupted))
		return interrupted;
	if (subordinate && clause.finite + 1 < clause.first)
		subordinate = false;
	return subordinate ? subordinate_subject(&clause) : main_subject(&clause);
}
