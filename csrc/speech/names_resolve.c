/* Whom the words for a speaker name: "the owner, Ann Lee", "she", "who", "the president". */
#include <limits.h>

#include "speech/german_names.h"
#include "speech/names.h"

/* Words between a name and the relative that stands for it: ", (R-Ohio)," and the like. */
enum { RELATIVE_REACH = 6 };

/* How far is looked back for the person that a pronoun or a title stands for. */
enum { LOOK_BACK_NAMES = 24, LOOK_BACK_SENTENCES = 4, LOOK_BACK_WORDS = 400 };

/* Points for being the one that a pronoun stands for; each sentence between costs one. */
enum {
	FOR_SPEAKING = 3, /* spoke before */
	FOR_PERSON = 2,   /* "Mr. Berg", or called by the last name alone as well */
	FOR_VERB = 2,     /* beside a verb of speech */
	FOR_NAMES = 2,    /* two to four words: companies and places mostly have fewer */
	FOR_SUBJECT = 1,  /* begins its sentence */
	LEAST = 3,        /* what a name must reach */
	AGAINST = 3       /* "the Committee", "in Norfolk", "Berg's", "NATO" */
};

/* What ends the first part of a noun phrase, in which its head stands. */
#define HEAD_ENDS \
	(IS_COMMA | IS_OPEN | IS_DASH | IS_PREPOSITION | IS_LINK | IS_RELATIVE | IS_PARTICIPLE | IS_COLON | IS_QUOTE)

static const struct name *name_at(const struct names *names, size_t number)
{
	return vec_at(&names->list, number);
}

/* The number of names that begin before a word. */
static size_t names_before(const struct names *names, size_t word)
{
	size_t low = 0, high = names->list.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (name_at(names, middle)->first < word)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* "said Berg", "Berg said", "Berg has said" */
static bool is_beside_verb(const struct passage *passage, const struct name *name)
{
	size_t verb = name->end;

	while (word_is(passage, verb, IS_AUXILIARY | IS_ADVERB) && !word_is(passage, verb, IS_SPEECH_VERB))
		verb++;
	return word_is(passage, verb, IS_SPEECH_VERB) ||
	       (name->first > 0 && word_is(passage, name->first - 1, IS_SPEECH_VERB));
}

/* How much speaks for a name when a pronoun stands for a person. */
static int points(const struct names *names, const struct passage *passage, size_t number)
{
	const struct name *name = name_at(names, number), *full = name_at(names, name->full);
	size_t words = full->end - full->core;
	bool begins = name->first == 0 || passage->words[name->first].begins || passage->words[name->first - 1].ends;
	int sum = 0;

	if (names_are_german(passage) && !full->person)
		return 0;

	sum += full->person ? FOR_PERSON : 0;
	sum += is_beside_verb(passage, name) ? FOR_VERB : 0;
	sum += words >= 2 && words <= 4 ? FOR_NAMES : 0;
	sum += begins ? FOR_SUBJECT : 0;
	sum += names->voice == name->full ? FOR_SPEAKING : 0;
	if (word_is(passage, full->core, IS_UPPER) || word_is(passage, name->end - 1, IS_POSSESSIVE) ||
	    (!begins && !full->person && word_is(passage, name->first - 1, IS_DETERMINER | IS_PREPOSITION | IS_LINK)))
		sum -= AGAINST;
	return sum;
}

/* The person that a pronoun at `word` stands for; SIZE_MAX when no name is likely enough. */
static size_t antecedent(const struct names *names, const struct passage *passage, size_t word)
{
	size_t number = names_before(names, word), found = SIZE_MAX, at = word;
	int best = INT_MIN, sentences = 0;

	for (unsigned looked = 0; number-- > 0 && looked < LOOK_BACK_NAMES; looked++) {
		const struct name *name = name_at(names, number);
		int sum;

		if (word - name->first > LOOK_BACK_WORDS)
			break;
		for (; at > name->first; at--)
			sentences += passage->words[at - 1].ends || passage->words[at].begins;
		if (sentences > LOOK_BACK_SENTENCES)
			break;
		sum = points(names, passage, number);
		if (sum < LEAST)
			continue;
		sum -= sentences;
		/* The first one of a sentence is its subject: of equals, the one named first. */
		if (sum >= best) {
			best = sum;
			found = number;
		}
	}
	if (found != SIZE_MAX || names->voice == SIZE_MAX || names->voice_word > word ||
	    word - names->voice_word > LOOK_BACK_WORDS)
		return found;
	return names->voice;
}

/* "Reyes, who": the name that a relative follows, words in brackets and a comma left out; SIZE_MAX when none does. */
static size_t name_beside(const struct names *names, size_t relative)
{
	size_t number = names_before(names, relative);

	if (number == 0 || name_at(names, number - 1)->end + RELATIVE_REACH < relative)
		return SIZE_MAX;
	return number - 1;
}

/* A person called by more than the last name: "Ann Lee", but not the Water of "the Ministry of Water". */
static bool is_whole_person(const struct names *names, const struct name *name)
{
	return name_at(names, name->full)->person && name->end - name->first > 1;
}

/*
 * Of a noun phrase, the name that ends where a part of it does: "the owner, Ann Lee", but not "U.S. officials". A
 * person behind the head is meant rather than it: "Director for Norfolk Ann Lee".
 */
static size_t name_as_head(const struct names *names, const struct passage *passage, size_t first, size_t end)
{
	size_t number = names_before(names, first), head = 0, found = SIZE_MAX;
	bool cut = false; /* behind the head: "the head of Norfolk Bank" */

	while (number > 0 && name_at(names, number - 1)->end > first)
		number--;
	for (size_t word = first; word <= end; word++) {
		const struct name *name;

		if (word < end && !word_is(passage, word, HEAD_ENDS)) {
			head = word + 1;
			continue;
		}
		while (number < names->list.count && name_at(names, number)->end < head)
			number++;
		name = number < names->list.count ? name_at(names, number) : NULL;
		/* "Bank of Norfolk": a link inside a name ends nothing. */
		if (name && word < end && name->first < word && name->end > word)
			continue;
		if (name && head > first && name->end == head && name->first < head && (!cut || is_whole_person(names, name)))
			found = number;
		cut = !word_is(passage, word, IS_COMMA | IS_DASH | IS_COLON);
		if (!cut && found != SIZE_MAX)
			break;
	}
	return found;
}

/*
 * The name of a speaker whose words may hold several: the first that looks like a person, or else the last that no
 * preposition but "von" leads to; SIZE_MAX for none.
 */
static size_t german_name_in(const struct names *names, const struct passage *passage, size_t first, size_t end)
{
	size_t found = SIZE_MAX, stop = names_before(names, end), number = stop;

	while (number > 0 && name_at(names, number - 1)->end > first)
		number--;
	for (; number < stop; number++) {
		const struct name *name = name_at(names, number);

		if (name->first > first && word_is(passage, name->first - 1, IS_PREPOSITION) &&
		    !word_is(passage, name->first - 1, IS_PARTICLE))
			continue;
		if (name_at(names, name->full)->person)
			return number;
		found = number;
	}
	return found;
}

static bool has_title_word(const struct passage *passage, const struct name *name, size_t word)
{
	const uint32_t *term_of = passage->lexicon->term_of;

	for (size_t i = name->first; i < name->core; i++)
		if (term_of[passage->words[i].type] == term_of[passage->words[word].type])
			return true;
	return false;
}

/* "the president": whoever was named with that title last. */
static size_t name_with_title(const struct names *names, const struct passage *passage, size_t first, size_t end)
{
	size_t number = names_before(names, first);

	if (end != first + 2 || !word_is(passage, first, IS_DETERMINER) || !word_is(passage, first + 1, IS_TITLE))
		return SIZE_MAX;
	for (unsigned looked = 0; number-- > 0 && looked < LOOK_BACK_NAMES; looked++)
		if (has_title_word(passage, name_at(names, number), first + 1))
			return number;
	return SIZE_MAX;
}

/* What several are, one or another is has no name; who writes has none in the text. */
static bool is_nobody(const struct passage *passage, size_t word)
{
	return word_is(passage, word, IS_FIRST_PERSON) ||
	       (word_is(passage, word, IS_THEY | IS_DETERMINER) && !(passage->sheet->habits & HABIT_CAPITAL_NOUNS));
}

static size_t number_of(const struct names *names, const struct passage *passage, size_t first, size_t end)
{
	size_t number;

	if (end == first + 1 && is_nobody(passage, first))
		return SIZE_MAX;
	if (end == first + 1 && word_is(passage, first, IS_RELATIVE))
		return name_beside(names, first);
	if (end == first + 1 && word_is(passage, first, IS_PRONOUN))
		return antecedent(names, passage, first);
	if (names_are_german(passage))
		return german_name_in(names, passage, first, end);
	number = name_as_head(names, passage, first, end);
	return number == SIZE_MAX ? name_with_title(names, passage, first, end) : number;
}

/* Whether words tell an office and not who holds it: "the minister" where nothing has capitals. */
static bool is_office(const struct passage *passage, size_t first, size_t end)
{
	while (first < end && word_is(passage, first, IS_TITLE | IS_PERSON | IS_DETERMINER))
		first += passage->words[first].span;
	return first >= end;
}

bool names_resolve(size_t *name_first, size_t *name_end, struct names *names, const struct passage *passage,
                   size_t first, size_t end)
{
	const struct name *full;
	size_t number;

	/* A script without capitals does not tell names from nouns that are in no list: the speaker as written. */
	if (word_is(passage, first, IS_WORD) &&
	    !word_is(passage, first, IS_CAPITAL | IS_LOWER | IS_NUMBER | IS_PRONOUN | IS_RELATIVE)) {
		if (is_office(passage, first, end))
			return false;
		*name_first = first;
		*name_end = end;
		return true;
	}
	number = number_of(names, passage, first, end);
	if (number == SIZE_MAX)
		return false;
	names->voice = name_at(names, number)->full;
	names->voice_word = first;
	full = name_at(names, names->voice);
	*name_first = full->first;
	*name_end = full->end;
	return true;
}
