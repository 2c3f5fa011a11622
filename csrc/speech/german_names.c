#include "speech/german_names.h"

#include <string.h>

/* A name is at least this many bytes long before an s of the genitive is told from one of the name. */
enum { GENITIVE_BYTES = 4 };

static ww_text text_of(const struct passage *passage, size_t word)
{
	return lexicon_type(passage->lexicon, passage->words[word].type);
}

static bool ends_in(const struct passage *passage, size_t word, const char *ending)
{
	ww_text text = text_of(passage, word);
	size_t size = strlen(ending);

	return text.size >= size && memcmp(text.data + text.size - size, ending, size) == 0;
}

bool german_is_title(const struct passage *passage, size_t word)
{
	static const char *const endings[] = {
		"minister",      "ministerin", "präsident",  "präsidentin", "chef",         "chefin",      "kanzler",
		"kanzlerin",     "sprecher",   "sprecherin", "vorsitzende", "vorsitzender", "politiker",   "politikerin",
		"sekretär",      "sekretärin", "trainer",    "trainerin",   "meister",      "meisterin",   "direktor",
		"direktorin",    "leiter",     "leiterin",   "führer",      "führerin",     "professor",   "professorin",
		"anwalt",        "anwältin",   "senator",    "senatorin",   "kommissar",    "kommissarin", "botschafter",
		"botschafterin", "experte",    "expertin",   "abgeordnete", "abgeordneter",
	};

	if (word_is(passage, word, IS_TITLE | IS_PERSON))
		return true;
	/* Without its first letter, which is a capital in "SPD-Chef". */
	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
		if (ends_in(passage, word, endings[i] + 1))
			return true;
	return false;
}

/* "34-jährige": neither capital nor small letter first. */
static bool is_figure(const struct passage *passage, size_t word)
{
	return word_is(passage, word, IS_WORD | IS_NUMBER) && !word_is(passage, word, IS_CAPITAL | IS_LOWER | IS_TAG);
}

static bool is_contraction(const struct passage *passage, size_t word)
{
	return word_is(passage, word, IS_PREPOSITION) && (ends_in(passage, word, "m") || ends_in(passage, word, "zur") ||
	                                                  ends_in(passage, word, "ins") || ends_in(passage, word, "Zur"));
}

/* An article, an adjective or a figure stands before what is a noun rather than a name. */
static bool is_determined(const struct passage *passage, size_t first)
{
	static const char *const endings[] = {"e", "en", "er", "es", "em"};

	if (first == 0 || passage->words[first].begins || passage->words[first - 1].ends)
		return false;
	/* "Von der Leyen" */
	if (first > 1 && word_is(passage, first - 1, IS_DETERMINER) && word_is(passage, first - 2, IS_PARTICLE) &&
	    !word_is(passage, first - 2, IS_DETERMINER))
		return ends_in(passage, first - 2, "zu");
	if (word_is(passage, first - 1, IS_DETERMINER) || is_figure(passage, first - 1) ||
	    is_contraction(passage, first - 1))
		return true;
	if (!word_is(passage, first - 1, IS_LOWER) ||
	    word_is(passage, first - 1,
	            IS_CUE | IS_AUXILIARY | IS_VERB | IS_REPORTED | IS_TAIL_CUE | IS_CONJUNCTION | IS_PREPOSITION |
	                IS_SOURCE_PHRASE | IS_ADVERB | IS_TIME | IS_PRONOUN | IS_HEARER | IS_AS))
		return false;
	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
		if (ends_in(passage, first - 1, endings[i]))
			return true;
	return false;
}

bool german_is_common(const struct passage *passage, size_t first, size_t end)
{
	/* "Eigenen Angaben zufolge" */
	if (word_is(passage, end, IS_SPEECH_NOUN) && !passage->words[end - 1].ends)
		return true;
	if (end == first + 1)
		return german_is_title(passage, first) || is_determined(passage, first);
	return german_is_title(passage, end - 1);
}

bool german_is_person(const struct passage *passage, size_t first, size_t end)
{
	return end - first >= 2 && !is_determined(passage, first);
}

uint32_t german_name_key(const struct passage *passage, size_t word)
{
	const struct lexicon *lexicon = passage->lexicon;
	ww_text text = lexicon_term(lexicon, lexicon->term_of[passage->words[word].type]);
	size_t size = text.size;
	uint32_t key = 2166136261u;

	if (size > GENITIVE_BYTES && text.data[size - 1] == 's' && text.data[size - 2] != 's')
		size--;
	for (size_t i = 0; i < size; i++)
		key = (key ^ (uint8_t)text.data[i]) * 16777619u;
	return key;
}
