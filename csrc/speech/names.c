#include "speech/names.h"

#include <stdlib.h>

#include "speech/german_names.h"

/* Words between a name and the relative that stands for it: ", (R-Ohio)," and the like. */
enum { RELATIVE_REACH = 6 };

/* Names and sentences that are looked back over for the person that a pronoun stands for. */
enum { LOOK_BACK_NAMES = 24, LOOK_BACK_SENTENCES = 4 };

/* Words that begin with a capital at the start of a sentence without being names. */
#define NO_NAME                                                                                                        \
	(IS_DETERMINER | IS_PREPOSITION | IS_CONJUNCTION | IS_PRONOUN | IS_RELATIVE | IS_AUXILIARY | IS_ADVERB | IS_THAT | \
	 IS_TIME | IS_NEGATION | IS_SOURCE_PHRASE | IS_TAG)

static bool is_name_word(const struct passage *passage, size_t word)
{
	uint64_t classes = passage->words[word].classes;

	if (!(classes & IS_CAPITAL) || !(classes & IS_WORD))
		return false;
	/* "Rede Merkels": a noun that tells of speech is part of no name. */
	if (names_are_german(passage) && classes & IS_SPEECH_NOUN)
		return false;
	/* "De Groot": a particle with a capital, where a name goes on. */
	if (classes & IS_PARTICLE && word_is(passage, word + 1, IS_CAPITAL) && !word_is(passage, word + 1, NO_NAME))
		return word > 0 && !passage->words[word].begins && !passage->words[word - 1].ends;
	return !(classes & NO_NAME);
}

/* "President" alone; "der Sprecher": where nouns have capitals, a determiner tells them from names. */
static bool is_common_noun(const struct passage *passage, size_t first, size_t end)
{
	if (names_are_german(passage))
		return german_is_common(passage, first, end);
	return end == first + 1 && word_is(passage, first, IS_TITLE | IS_PERSON);
}

/* "Sprecher der Polizei": where nouns have capitals, an article joins nothing but a name like "von der Leyen". */
static bool is_article(const struct passage *passage, size_t word)
{
	return names_are_german(passage) && word_is(passage, word, IS_DETERMINER) &&
	       !word_is(passage, word - 1, IS_PARTICLE);
}

/* The word after the run of name words that begins at `first`. */
static size_t run_end(const struct passage *passage, size_t first)
{
	size_t end = first;

	for (size_t word = first; word < passage->count; word++) {
		bool joins = word > first && word_is(passage, word, IS_PARTICLE) && word + 1 < passage->count &&
		             word_is(passage, word + 1, IS_PARTICLE | IS_CAPITAL) && !is_article(passage, word);

		if (word > first && (passage->words[word].begins || !passage->words[word].spaced))
			break;
		if (is_name_word(passage, word))
			end = word + 1;
		else if (!joins)
			break;
		if (passage->words[word].ends || word_is(passage, word, IS_POSSESSIVE))
			break;
	}
	return end;
}

static bool is_title(const struct passage *passage, size_t word)
{
	return names_are_german(passage) ? german_is_title(passage, word) : word_is(passage, word, IS_TITLE);
}

/* A number that is the same for all forms of a word of a name. */
static uint32_t key_of(const struct passage *passage, size_t word)
{
	return names_are_german(passage) ? german_name_key(passage, word)
	                                 : passage->sheet->lexicon->term_of[passage->words[word].type];
}

static ww_status add_name(struct names *names, const struct passage *passage, size_t first, size_t end, ww_error *error)
{
	struct name name = {.first = first, .core = first, .end = end, .full = names->list.count};

	while (name.core + 1 < end && is_title(passage, name.core))
		name.core++;
	name.last_term = key_of(passage, end - 1);
	return vec_push(&names->list, &name, error);
}

static const struct name *name_at(const struct names *names, size_t number)
{
	return vec_at(&names->list, number);
}

static int compare_terms(const void *a, const void *b)
{
	const struct by_term *left = a, *right = b;

	if (left->term != right->term)
		return left->term < right->term ? -1 : 1;
	return left->number < right->number ? -1 : left->number > right->number;
}

static bool has_title(const struct name *name)
{
	return name->core > name->first;
}

static bool has_word(const struct passage *passage, const struct name *name, size_t word)
{
	uint32_t key = key_of(passage, word);

	for (size_t i = name->core; i < name->end && i < name->core + 8; i++)
		if (key_of(passage, i) == key)
			return true;
	return false;
}

/* Every word of the short form stands in the long one, which says more. */
static bool is_fuller(const struct passage *passage, const struct name *full, const struct name *name)
{
	size_t words = full->end - full->core, own = name->end - name->core;

	if (words < own || own > 8 || (words == own && !(has_title(full) && !has_title(name))))
		return false;
	for (size_t word = name->core; word < name->end; word++)
		if (!has_word(passage, full, word))
			return false;
	return true;
}

/*
 * Names of one last word, in order of place: a short form takes the last fuller form before it, or else the first
 * behind it; two people of one name are told apart by who was named last.
 */
static void link_group(struct names *names, const struct passage *passage, const struct by_term *group, size_t count)
{
	struct name *list = names->list.items;
	size_t full = SIZE_MAX;

	for (size_t i = 0; i < count; i++) {
		struct name *name = &list[group[i].number];

		if (full != SIZE_MAX && is_fuller(passage, &list[full], name))
			name->full = full;
		else if (name->end - name->core > 1)
			full = group[i].number;
	}
	full = SIZE_MAX;
	for (size_t i = count; i-- > 0;) {
		struct name *name = &list[group[i].number];

		if (name->full == group[i].number && full != SIZE_MAX && is_fuller(passage, &list[full], name))
			name->full = list[full].full;
		if (name->end - name->core > 1)
			full = group[i].number;
	}
}

static ww_status link_names(struct names *names, const struct passage *passage, ww_error *error)
{
	struct by_term *items;
	ww_status status;

	names->order.count = 0;
	WW_STEP(vec_append(&names->order, NULL, names->list.count, error));
	items = names->order.items;
	for (size_t i = 0; i < names->list.count; i++)
		items[i] = (struct by_term){.term = name_at(names, i)->last_term, .number = i};
	if (names->list.count)
		qsort(items, names->list.count, sizeof *items, compare_terms);
	for (size_t from = 0, to; from < names->list.count; from = to) {
		for (to = from + 1; to < names->list.count && items[to].term == items[from].term;)
			to++;
		link_group(names, passage, items + from, to - from);
	}
done:
	return status;
}

ww_status names_read(struct names *names, const struct passage *passage, ww_error *error)
{
	ww_status status = WW_OK;

	names->list.count = 0;
	for (size_t word = 0; word < passage->count;) {
		size_t end = is_name_word(passage, word) ? run_end(passage, word) : word;

		if (end > word && !is_common_noun(passage, word, end))
			WW_STEP(add_name(names, passage, word, end, error));
		word = end > word ? end : word + 1;
	}
	WW_STEP(link_names(names, passage, error));
done:
	return status;
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

/* A title or a given name before the last one: companies and places mostly have neither. */
static bool is_person(const struct names *names, const struct name *name, const struct passage *passage)
{
	const struct name *full = name_at(names, name->full);

	if (names_are_german(passage))
		return has_title(full) || german_is_person(passage, full->first, full->end);
	return has_title(full) || word_is(passage, name->end, IS_SPEECH_VERB) ||
	       (name->first > 0 && word_is(passage, name->first - 1, IS_SPEECH_VERB)) ||
	       (full->end - full->core >= 2 && full->end - full->core <= 4 && !word_is(passage, full->core, IS_UPPER) &&
	        !word_is(passage, name->end - 1, IS_POSSESSIVE));
}

/* The person that a pronoun at `word` stands for: the first one of the nearest sentence before that names any. */
static size_t antecedent(const struct names *names, const struct passage *passage, size_t word)
{
	size_t number = names_before(names, word), found = SIZE_MAX, at = word;
	unsigned sentences = 0, looked = 0;

	while (number-- > 0 && looked++ < LOOK_BACK_NAMES) {
		const struct name *name = name_at(names, number);

		for (; at > name->first; at--)
			sentences += passage->words[at - 1].ends || passage->words[at].begins;
		if (found != SIZE_MAX && sentences > 0)
			break;
		if (sentences > LOOK_BACK_SENTENCES)
			break;
		if (is_person(names, name, passage)) {
			if (found == SIZE_MAX)
				sentences = 0;
			found = number;
		}
	}
	return found;
}

/* "Reyes, who": the name that a relative follows, words in brackets and a comma left out; SIZE_MAX when none does. */
static size_t name_beside(const struct names *names, size_t relative, size_t number)
{
	if (number == 0 || name_at(names, number - 1)->end + RELATIVE_REACH < relative)
		return SIZE_MAX;
	return number - 1;
}

/*
 * The name of a speaker whose words may hold several: the first that looks like a person, or else the last that no
 * preposition but "von" leads to. end is the number of the first name behind; SIZE_MAX for none.
 */
static size_t german_name_in(const struct names *names, const struct passage *passage, size_t first, size_t end)
{
	size_t found = SIZE_MAX, number = end;

	while (number > 0 && name_at(names, number - 1)->end > first)
		number--;
	for (; number < end; number++) {
		const struct name *name = name_at(names, number);

		if (name->first > first && word_is(passage, name->first - 1, IS_PREPOSITION) &&
		    !word_is(passage, name->first - 1, IS_PARTICLE))
			continue;
		if (is_person(names, name, passage))
			return number;
		found = number;
	}
	return found;
}

bool names_resolve(size_t *name_first, size_t *name_end, const struct names *names, const struct passage *passage,
                   size_t first, size_t end)
{
	size_t number = names_before(names, end);
	const struct name *full;

	/* A script without capitals does not tell names from other nouns: the speaker as written. */
	if (word_is(passage, first, IS_WORD) &&
	    !word_is(passage, first, IS_CAPITAL | IS_LOWER | IS_NUMBER | IS_PRONOUN | IS_RELATIVE)) {
		*name_first = first;
		*name_end = end;
		return true;
	}
	if (end == first + 1 && word_is(passage, first, IS_RELATIVE))
		number = name_beside(names, first, number);
	else if (end == first + 1 && word_is(passage, first, IS_PRONOUN))
		number = antecedent(names, passage, first);
	else if (names_are_german(passage))
		number = german_name_in(names, passage, first, number);
	else if (number-- == 0 || name_at(names, number)->end <= first)
		return false;
	if (number >= names->list.count)
		return false;
	full = name_at(names, name_at(names, number)->full);
	*name_first = full->first;
	*name_end = full->end;
	return true;
}

void names_clear(struct names *names)
{
	vec_clear(&names->order);
	vec_clear(&names->list);
}
