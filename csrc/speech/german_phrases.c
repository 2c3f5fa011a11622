#include "speech/german_phrases.h"

#include <string.h>

/* Words between an article and its noun: "der seit gestern in Berlin tagende Rat". */
enum { MODIFIERS = 12 };

/* Items in brackets behind a noun: "(CDU)". */
enum { BRACKET_ITEMS = 8 };

/* Words in marks that are a name rather than speech: the newspaper „Die Zeit“. */
enum { NAME_WORDS = 6 };

#define FUNCTION_WORDS                                                                                                 \
	(IS_DETERMINER | IS_PREPOSITION | IS_PRONOUN | IS_CONJUNCTION | IS_ADVERB | IS_AUXILIARY | IS_THAT | IS_RELATIVE | \
	 IS_NEGATION | IS_TAIL_CUE | IS_SOURCE_PHRASE | IS_SOURCE_AFTER | IS_TIME | IS_HEARER | IS_AS)

#define VERBS (IS_CUE | IS_VERB | IS_REPORTED | IS_AUXILIARY)

static ww_text text_of(const struct outline *outline, size_t item)
{
	const struct passage *passage = outline->passage;

	return lexicon_type(passage->lexicon, passage->words[outline->items[item].first].type);
}

static bool ends_in_one(const struct outline *outline, size_t item, const char *const *endings, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (german_ends_in(outline, item, endings[i]))
			return true;
	return false;
}

bool german_ends_in(const struct outline *outline, size_t item, const char *ending)
{
	size_t size = strlen(ending);
	ww_text text;

	if (item >= outline->count)
		return false;
	text = text_of(outline, item);
	return text.size >= size && memcmp(text.data + text.size - size, ending, size) == 0;
}

static bool begins_sentence(const struct outline *outline, size_t item)
{
	return item == 0 || outline->items[item - 1].ends || item_is(outline, item - 1, IS_COLON | IS_STRETCH | IS_DASH);
}

/* "Vergeblich", "Zugleich": a capital at the start of a sentence, but no noun. */
static bool looks_adverbial(const struct outline *outline, size_t item)
{
	static const char *const endings[] = {"lich",  "isch",  "weise", "ig",   "wärts", "seits",
	                                      "falls", "lings", "eich",  "tend", "gemäß"};

	return ends_in_one(outline, item, endings, sizeof endings / sizeof endings[0]);
}

/* "al-Dschasira": a name with a small letter first. */
static bool is_prefixed(const struct outline *outline, size_t item)
{
	ww_text text = text_of(outline, item);
	const char *dash = memchr(text.data, '-', text.size);

	return item_is(outline, item, IS_LOWER) && dash && dash + 1 < text.data + text.size && dash[1] >= 'A' &&
	       dash[1] <= 'Z';
}

/* "spiegel.de": a name without a capital. */
static bool is_site(const struct outline *outline, size_t item)
{
	ww_text text = text_of(outline, item);
	const char *dot = memchr(text.data, '.', text.size);

	return item_is(outline, item, IS_LOWER) && dot && dot + 2 < text.data + text.size;
}

/* "58-Jährige", "81-jährige": begins with a figure. */
static bool is_figure_word(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_WORD | IS_NUMBER) &&
	       !item_is(outline, item, IS_CAPITAL | IS_LOWER | IS_TAG | IS_STRETCH | IS_SPACELESS);
}

static bool is_noun(const struct outline *outline, size_t item)
{
	if (!item_is(outline, item, IS_WORD | IS_NUMBER) || item_is(outline, item, IS_STRETCH | IS_TIME))
		return false;
	/* "der 58-Jährige" */
	if (is_figure_word(outline, item))
		return german_ends_in(outline, item, "ährige") || german_ends_in(outline, item, "ährigen") ||
		       german_ends_in(outline, item, "ähriger");
	if (item_is(outline, item, IS_TAG))
		return true;
	if (!item_is(outline, item, IS_CAPITAL))
		return is_site(outline, item) || is_prefixed(outline, item);
	if (begins_sentence(outline, item))
		return !item_is(outline, item, FUNCTION_WORDS | IS_CUE) && !looks_adverbial(outline, item);
	return !item_is(outline, item, IS_SOURCE_PHRASE | IS_PRONOUN) || item_is(outline, item, IS_UPPER);
}

static bool is_adjective(const struct outline *outline, size_t item)
{
	static const char *const endings[] = {"e", "en", "er", "es", "em"};

	return item_is(outline, item, IS_LOWER) && !item_is(outline, item, FUNCTION_WORDS) &&
	       ends_in_one(outline, item, endings, sizeof endings / sizeof endings[0]);
}

bool german_is_subject_pronoun(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_PRONOUN) && !item_is(outline, item, IS_HEARER | IS_DETERMINER) &&
	       !german_ends_in(outline, item, "es");
}

bool german_is_reported(const struct outline *outline, size_t item)
{
	if (!item_is(outline, item, IS_LOWER))
		return false;
	return item_is(outline, item, IS_REPORTED) ||
	       (item_is(outline, item, IS_CUE | IS_VERB) && german_ends_in(outline, item, "e") &&
	        !german_ends_in(outline, item, "te"));
}

bool german_is_bound(const struct outline *outline, size_t item)
{
	/* The hyphen of "Fraktions- und Parteichefs" has no space before it. */
	return item_is(outline, item, IS_COMMA | IS_COLON | IS_SEMICOLON | IS_STOP) ||
	       (item_is(outline, item, IS_DASH) && outline->passage->words[outline->items[item].first].spaced);
}

/* Whether adjectives, if any, and a noun follow: then a word in -te is an adjective. */
static bool is_before_noun(const struct outline *outline, size_t item)
{
	size_t reach = item + MODIFIERS;

	do
		item++;
	while (item < reach && is_adjective(outline, item));
	return item < outline->count && is_noun(outline, item);
}

/* "mit dem neu formulierten Recht": a form of a verb between an article and a noun. */
static bool is_attribute(const struct outline *outline, size_t item)
{
	size_t before = item;

	if (!is_before_noun(outline, item))
		return false;
	while (before > 0 && before + MODIFIERS > item && item_is(outline, before - 1, IS_LOWER) &&
	       !item_is(outline, before - 1,
	                VERBS | IS_DETERMINER | IS_PREPOSITION | IS_PRONOUN | IS_CONJUNCTION | IS_RELATIVE | IS_HEARER))
		before--;
	return before > 0 && item_is(outline, before - 1, IS_DETERMINER) && !german_ends_in(outline, before - 1, "Das") &&
	       !german_ends_in(outline, before - 1, "Dies");
}

bool german_is_finite(const struct outline *outline, size_t item)
{
	static const char *const endings[] = {"te", "ten", "t"};

	if (!item_is(outline, item, IS_LOWER))
		return false;
	if (item_is(outline, item, VERBS))
		return !is_attribute(outline, item);
	if (item_is(outline, item, FUNCTION_WORDS | IS_LINK | IS_PARTICLE) ||
	    !ends_in_one(outline, item, endings, sizeof endings / sizeof endings[0]))
		return false;
	return !german_ends_in(outline, item, "haft") && !(is_adjective(outline, item) && is_before_noun(outline, item));
}

/* What an article or its like may be; the ending of "der" and "dieser" is settled by the words behind. */
static unsigned cases_of_determiner(const struct outline *outline, size_t item)
{
	static const char *const genitive[] = {"des", "Des", "ines", "hres", "seres"};
	static const char *const accusative[] = {"den", "Den", "inen", "hren", "esen", "enen", "eren"};
	static const char *const oblique[] = {"iner", "hrer", "serer"};
	static const char *const open[] = {"der", "Der", "eser", "ener"};

	if (german_ends_in(outline, item, "em"))
		return CASE_DATIVE;
	if (ends_in_one(outline, item, accusative, sizeof accusative / sizeof accusative[0]) &&
	    !german_ends_in(outline, item, "deren"))
		return CASE_ACCUSATIVE | CASE_DATIVE;
	if (ends_in_one(outline, item, genitive, sizeof genitive / sizeof genitive[0]))
		return CASE_GENITIVE;
	if (ends_in_one(outline, item, oblique, sizeof oblique / sizeof oblique[0]))
		return CASE_DATIVE | CASE_GENITIVE;
	if (ends_in_one(outline, item, open, sizeof open / sizeof open[0]))
		return CASE_NOMINATIVE | CASE_DATIVE | CASE_GENITIVE;
	return CASE_NOMINATIVE | CASE_ACCUSATIVE;
}

/*
 * "der Zeitung" is no subject, "der iranische Präsident" is nothing else: by the adjective before the noun, or else by
 * the noun's ending.
 */
static unsigned settle_der(const struct outline *outline, size_t first, size_t noun)
{
	static const char *const feminine[] = {"ung", "heit", "keit", "schaft", "schrift", "tion", "sion",
	                                       "tät", "rin",  "tin",  "gin",    "fin",     "din",  "hin",
	                                       "nin", "ie",   "ei",   "enz",    "anz",     "ik",   "presse"};
	static const char *const masculine[] = {"er",  "or",   "ent", "ist", "chef",   "mann", "ende", "ator", "eur",
	                                        "ant", "loge", "rat", "är",  "anwalt", "ige",  "gte",  "erte", "könig"};

	if (noun > first && is_adjective(outline, noun - 1))
		return german_ends_in(outline, noun - 1, "e") ? CASE_NOMINATIVE : CASE_DATIVE | CASE_GENITIVE;
	if (ends_in_one(outline, noun, feminine, sizeof feminine / sizeof feminine[0]))
		return CASE_DATIVE | CASE_GENITIVE;
	if (ends_in_one(outline, noun, masculine, sizeof masculine / sizeof masculine[0]))
		return CASE_NOMINATIVE;
	return CASE_NOMINATIVE | CASE_DATIVE | CASE_GENITIVE;
}

bool german_is_name(const struct outline *outline, size_t item)
{
	const struct marked *marked;

	if (!item_is(outline, item, IS_STRETCH) || !outline->marks)
		return false;
	marked = &outline->marks[outline->items[item].stretch];
	return marked->end - marked->first <= NAME_WORDS;
}

static bool is_double_name(const struct outline *outline, size_t item)
{
	ww_text text = text_of(outline, item);

	return memchr(text.data, '-', text.size);
}

/* Behind a noun: one more of its name, "von der Leyen", "Bündnis 90/Die Grünen". */
static bool goes_on_name(const struct outline *outline, size_t item)
{
	if (item_is(outline, item, IS_NUMBER))
		return !is_before_noun(outline, item);
	if (is_noun(outline, item))
		return !is_site(outline, item - 1);
	if (!item_is(outline, item,
	             IS_WORD | IS_COMMA | IS_COLON | IS_SEMICOLON | IS_STOP | IS_DASH | IS_STRETCH | IS_OPEN | IS_CLOSE |
	                 IS_QUOTE))
		return is_noun(outline, item + 1) && !outline->passage->words[outline->items[item].first].spaced;
	if (!item_is(outline, item, IS_PARTICLE) || german_ends_in(outline, item, "m") ||
	    german_ends_in(outline, item, "zur"))
		return false;
	if (item_is(outline, item, IS_DETERMINER))
		return item_is(outline, item - 1, IS_PARTICLE) && is_noun(outline, item + 1);
	/* "Karl-Theodor zu Guttenberg", but "sagte Anelka zu Domenech" */
	if (german_ends_in(outline, item, "zu") && !is_double_name(outline, item - 1))
		return false;
	return is_noun(outline, item + 1) || (item_is(outline, item + 1, IS_PARTICLE) && is_noun(outline, item + 2));
}

static size_t nouns_end(const struct outline *outline, size_t at, size_t to)
{
	while (at < to && goes_on_name(outline, at) && !outline->items[at - 1].ends)
		at++;
	return at;
}

/* The noun behind an article and adjectives; `at` when there is none. */
static size_t noun_behind(const struct outline *outline, size_t at, size_t to, bool determined)
{
	size_t reach = to - at > MODIFIERS ? at + MODIFIERS : to;

	for (size_t item = at; item < reach;) {
		bool small = item_is(outline, item, IS_LOWER);

		if ((is_noun(outline, item) && !(is_figure_word(outline, item) && is_before_noun(outline, item))) ||
		    (determined && item == at && german_is_name(outline, item)))
			return item;
		if (item_is(outline, item, IS_NUMBER) || is_figure_word(outline, item) ||
		    (item_is(outline, item, IS_ADVERB) && small && is_adjective(outline, item + 1)) ||
		    (is_adjective(outline, item) && (determined || !item_is(outline, item, VERBS)))) {
			item++;
		} else if (determined && item_is(outline, item, IS_PREPOSITION) && small) {
			size_t end = german_preposition_end(outline, item, reach);

			if (end <= item + 1 || !is_adjective(outline, end))
				return to;
			item = end;
		} else if (determined && small &&
		           !item_is(outline, item, VERBS | IS_CONJUNCTION | IS_THAT | IS_DETERMINER | IS_PRONOUN)) {
			item++;
		} else {
			return to;
		}
	}
	return to;
}

/* "einer der Männer", "viele von ihnen": a determiner that has no noun of its own. */
static bool is_one_of_many(const struct outline *outline, size_t at, size_t to)
{
	if (at + 1 >= to || item_is(outline, at, IS_RELATIVE))
		return false;
	return german_ends_in(outline, at + 1, "von") ||
	       (item_is(outline, at + 1, IS_DETERMINER) && cases_of_determiner(outline, at + 1) & CASE_GENITIVE);
}

/* Article, adjectives and nouns. */
static struct german_phrase core_at(const struct outline *outline, size_t at, size_t to)
{
	struct german_phrase phrase = {{at, at}, CASE_NOMINATIVE | CASE_ACCUSATIVE | CASE_DATIVE};
	size_t first = at, noun;
	bool determined = item_is(outline, at, IS_DETERMINER) &&
	                  !(item_is(outline, at, IS_CAPITAL) && at > 0 && !begins_sentence(outline, at));

	if (determined && is_one_of_many(outline, at, to)) {
		phrase.items.end = at + 1;
		phrase.cases |= CASE_NOMINATIVE;
		return phrase;
	}
	if (determined) {
		phrase.cases = cases_of_determiner(outline, at);
		first++;
		if (first < to && item_is(outline, first, IS_DETERMINER) &&
		    !item_is(outline, first, IS_RELATIVE | IS_OBLIQUE) && !german_ends_in(outline, first, "den") &&
		    !german_ends_in(outline, first, "ein") && !german_ends_in(outline, first, "eine") &&
		    !german_ends_in(outline, first, "einen"))
			first++;
	}
	if (first >= to)
		return phrase;
	noun = noun_behind(outline, first, to, determined);
	if (noun >= to)
		return phrase;
	phrase.items.end = item_is(outline, noun, IS_STRETCH) ? noun + 1 : nouns_end(outline, noun + 1, to);
	if (determined && phrase.cases == (CASE_NOMINATIVE | CASE_DATIVE | CASE_GENITIVE))
		phrase.cases = settle_der(outline, first, noun);
	else if (!determined && noun > first && german_ends_in(outline, noun - 1, "en"))
		phrase.cases = CASE_ACCUSATIVE | CASE_DATIVE;
	else if (!determined && noun > first && german_ends_in(outline, noun - 1, "em"))
		phrase.cases = CASE_DATIVE;
	return phrase;
}

size_t german_preposition_end(const struct outline *outline, size_t at, size_t to)
{
	size_t first = at + 1;
	struct range items;

	while (first < to && item_is(outline, first, IS_PREPOSITION) && item_is(outline, first, IS_LOWER))
		first++;
	if (first >= to)
		return to;
	items = core_at(outline, first, to).items;
	if (range_is_empty(items))
		return first;
	/* "bei der Eroberung der Stadt" */
	if (item_is(outline, items.end, IS_DETERMINER) && item_is(outline, items.first, IS_DETERMINER | IS_LOWER)) {
		struct german_phrase genitive = core_at(outline, items.end, to);

		if (genitive.cases & CASE_GENITIVE && !range_is_empty(genitive.items))
			return genitive.items.end;
	}
	return items.end;
}

/* The closing bracket of the one at `open`, plus one; `open` when it is far. */
static size_t bracket_end(const struct outline *outline, size_t open, size_t to)
{
	for (size_t item = open; item < to && item < open + BRACKET_ITEMS; item++)
		if (item_is(outline, item, IS_CLOSE))
			return item + 1;
	return open;
}

/* What belongs to a noun phrase behind its nouns, at item `at`: its end, or `at` for nothing. */
static size_t complement_end(const struct outline *outline, size_t at, size_t to)
{
	struct german_phrase phrase;

	if (item_is(outline, at, IS_OPEN))
		return bracket_end(outline, at, to);
	if (item_is(outline, at, IS_STRETCH))
		return german_is_name(outline, at) &&
		               (item_is(outline, at - 1, IS_WORK | IS_PERSON) || german_is_finite(outline, at + 1))
				   ? at + 1
				   : at;
	/* "Meinung politischer Beobachter" */
	if (item_is(outline, at, IS_LOWER) && is_adjective(outline, at) && german_ends_in(outline, at, "er") &&
	    !item_is(outline, at, VERBS)) {
		phrase = core_at(outline, at, to);
		return range_is_empty(phrase.items) ? at : phrase.items.end;
	}
	if (item_is(outline, at, IS_DETERMINER) && item_is(outline, at, IS_LOWER)) {
		if (!(cases_of_determiner(outline, at) & CASE_GENITIVE))
			return at;
		phrase = core_at(outline, at, to);
		return range_is_empty(phrase.items) ? at : phrase.items.end;
	}
	/* "Fraktions- und Parteichefs" */
	if (item_is(outline, at, IS_DASH) && !german_is_bound(outline, at))
		at++;
	if (!item_is(outline, at, IS_LINK) || !item_is(outline, at, IS_LOWER))
		return at;
	if (item_is(outline, at, IS_PREPOSITION))
		return german_ends_in(outline, at, "von") || german_ends_in(outline, at, "vom") ||
		               german_ends_in(outline, at, "für")
				   ? german_preposition_end(outline, at, to)
				   : at;
	phrase = core_at(outline, at + 1, to);
	if (range_is_empty(phrase.items) || !(phrase.cases & CASE_NOMINATIVE) ||
	    (phrase.items.end < to && german_is_finite(outline, phrase.items.end)))
		return at;
	return phrase.items.end;
}

struct german_phrase german_phrase_at(const struct outline *outline, size_t at, size_t to)
{
	struct german_phrase phrase = core_at(outline, at, to);

	while (!range_is_empty(phrase.items) && phrase.items.end < to && !outline->items[phrase.items.end - 1].ends) {
		size_t end = complement_end(outline, phrase.items.end, to);

		if (end <= phrase.items.end)
			break;
		phrase.items.end = nouns_end(outline, end, to);
	}
	return phrase;
}

struct german_phrase german_phrase_whole(const struct outline *outline, size_t at, size_t to)
{
	struct german_phrase phrase = german_phrase_at(outline, at, to);

	while (!range_is_empty(phrase.items) && item_is(outline, phrase.items.end, IS_COMMA) && phrase.items.end + 1 < to) {
		struct german_phrase beside = german_phrase_at(outline, phrase.items.end + 1, to);
		size_t end = beside.items.end;

		while (end < to && item_is(outline, end, IS_PREPOSITION))
			end = german_preposition_end(outline, end, to);
		if (range_is_empty(beside.items) || !(beside.cases & phrase.cases) ||
		    !(end >= to || german_is_bound(outline, end)))
			break;
		phrase.items.end = end;
	}
	return phrase;
}

struct range german_phrase_before(const struct outline *outline, size_t from, size_t end)
{
	for (size_t at = from; at < end; at++) {
		struct range items = german_phrase_at(outline, at, end).items;
		size_t behind = items.end;

		if (range_is_empty(items))
			continue;
		while (behind < end && item_is(outline, behind, IS_PREPOSITION))
			behind = german_preposition_end(outline, behind, end);
		if (behind == end)
			return (struct range){items.first, end};
		at = items.end - 1;
	}
	return (struct range){0};
}
