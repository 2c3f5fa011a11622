#include "speech/names.h"

#include <inttypes.h>

#include "speech/german_names.h"

/* No name is longer; a longer run is cut. */
enum { NAME_WORDS = 16 };

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

/* "President" alone; "Chief Executive Officer"; "der Sprecher": where nouns have capitals, a determiner tells them from
 * names. */
static bool is_common_noun(const struct passage *passage, size_t first, size_t end)
{
	if (names_are_german(passage))
		return german_is_common(passage, first, end);
	return word_is(passage, end - 1, IS_PERSON) || (end == first + 1 && word_is(passage, first, IS_TITLE));
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

	for (size_t word = first; word < passage->count && word - first < NAME_WORDS; word++) {
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

/* "Minister of Health Ann Lee", "Master of the Rolls Ann Lee": behind an office and its field, the name is what the
 * last two words say. */
static bool follows_office(const struct passage *passage, size_t first, size_t end)
{
	size_t link = first > 0 && word_is(passage, first - 1, IS_DETERMINER) ? first - 1 : first;

	return end - first > 2 && link > 1 && word_is(passage, link - 1, IS_LINK | IS_PREPOSITION) &&
	       word_is(passage, link - 2, IS_TITLE | IS_PERSON);
}

static bool is_title(const struct passage *passage, size_t word)
{
	return names_are_german(passage) ? german_is_title(passage, word) : word_is(passage, word, IS_TITLE | IS_PERSON);
}

/* A number that is the same for all forms of a word of a name. */
static uint32_t key_of(const struct passage *passage, size_t word)
{
	return names_are_german(passage) ? german_name_key(passage, word)
	                                 : passage->lexicon->term_of[passage->words[word].type];
}

static ww_status add_name(struct names *names, const struct passage *passage, size_t first, size_t end, ww_error *error)
{
	struct name name = {.first = first, .core = first, .end = end, .full = names->list.count};

	/* "Harbour Board Chairman Dr. Lars Holm": the last title inside says where the name of the person begins. */
	for (size_t word = first; word + 1 < end; word++)
		if (is_title(passage, word))
			name.core = word + 1;
	if (name.core == first && follows_office(passage, first, end)) {
		name.first = name.core = end - 2;
		name.person = true;
	}
	name.person |= name.core > first || (names_are_german(passage) && german_is_person(passage, first, end));
	name.last_term = key_of(passage, end - 1);
	return vec_push(&names->list, &name, error);
}

static const struct name *name_at(const struct names *names, size_t number)
{
	return vec_at(&names->list, number);
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
static void link_group(struct names *names, const struct passage *passage, const struct radix_item *group, size_t count)
{
	struct name *list = names->list.items;
	size_t full = SIZE_MAX;

	for (size_t i = 0; i < count; i++) {
		struct name *name = &list[group[i].item];

		if (full != SIZE_MAX && is_fuller(passage, &list[full], name))
			name->full = full, list[full].person = true;
		else if (name->end - name->core > 1)
			full = group[i].item;
	}
	full = SIZE_MAX;
	for (size_t i = count; i-- > 0;) {
		struct name *name = &list[group[i].item];

		if (name->full == group[i].item && full != SIZE_MAX && is_fuller(passage, &list[full], name))
			name->full = list[full].full, list[name->full].person = true;
		if (name->end - name->core > 1)
			full = group[i].item;
	}
}

static ww_status link_names(struct names *names, const struct passage *passage, ww_error *error)
{
	size_t count = names->list.count;
	struct radix_item *items;
	ww_status status;

	if (count > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "a document has more than %" PRIu32 " names", UINT32_MAX);
	names->order.count = 0;
	WW_STEP(vec_append(&names->order, NULL, 2 * count, error));
	items = names->order.items;
	for (size_t i = 0; i < count; i++)
		items[i] = (struct radix_item){.key = name_at(names, i)->last_term, .item = (uint32_t)i};
	items = radix_sort(items, items + count, count);
	for (size_t from = 0, to; from < count; from = to) {
		for (to = from + 1; to < count && items[to].key == items[from].key;)
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
	names->voice = SIZE_MAX;
	for (size_t word = 0; word < passage->count;) {
		size_t end = word;

		if (passage->words[word].classes & IS_CAPITAL && is_name_word(passage, word))
			end = run_end(passage, word);
		if (end > word && !is_common_noun(passage, word, end))
			WW_STEP(add_name(names, passage, word, end, error));
		word = end > word ? end : word + 1;
	}
	WW_STEP(link_names(names, passage, error));
done:
	return status;
}

void names_clear(struct names *names)
{
	vec_clear(&names->order);
	vec_clear(&names->list);
}
