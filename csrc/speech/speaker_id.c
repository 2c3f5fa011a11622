#include "speech/speaker_id.h"

#include "text/utf8.h"

/* Nouns that tell an office and not who holds it. */
#define OFFICE (IS_TITLE | IS_PERSON)

enum { CORE_WORDS = 12 }; /* no name has more */

static bool has_capitals(const struct passage *passage, size_t word)
{
	return word_is(passage, word, IS_CAPITAL | IS_LOWER);
}

/* The words of the entry of the word lists that begins at `word`. */
static size_t span_of(const struct passage *passage, struct range words, size_t word)
{
	size_t span = passage->words[word].span;

	return span < words.end - word ? span : words.end - word;
}

static bool is_all(const struct passage *passage, struct range words, uint64_t classes)
{
	for (size_t word = words.first; word < words.end; word += span_of(passage, words, word))
		if (!word_is(passage, word, classes))
			return false;
	return true;
}

/* "Jr." of "Martin Luther King Jr.", "III": what ends a name that is a title elsewhere. */
static bool is_suffix(const struct passage *passage, struct range words, size_t word)
{
	return word + 1 == words.end && word_is(passage, word, IS_DOTTED | IS_UPPER | IS_NUMBER);
}

/* Behind the last title that something follows. */
static size_t behind_titles(const struct passage *passage, struct range words)
{
	size_t core = words.first;

	for (size_t word = words.first, next; word < words.end; word = next) {
		next = word + span_of(passage, words, word);
		if (word_is(passage, word, OFFICE) && next < words.end && (word == core || !is_suffix(passage, words, next)))
			core = next;
	}
	return core;
}

/* "田中氏": where names stand without capitals, titles may follow them. */
static size_t before_titles(const struct passage *passage, struct range words)
{
	size_t end = words.first;

	for (size_t word = words.first; word < words.end; word += span_of(passage, words, word))
		if (!word_is(passage, word, OFFICE))
			end = word + span_of(passage, words, word);
	return end;
}

/* "J.": one letter with a dot, or without one. */
static bool is_letter(const struct passage *passage, size_t word)
{
	ww_text text = lexicon_type(passage->lexicon, passage->words[word].type);
	size_t size = text.size - word_is(passage, word, IS_DOTTED);

	return utf8_count(text.data, size) < 2;
}

struct range speaker_core(const struct passage *passage, struct range name)
{
	struct range core = name;

	if (range_is_empty(name) || is_all(passage, name, OFFICE | IS_DETERMINER | IS_PRONOUN | IS_RELATIVE))
		return (struct range){0};
	core.first = behind_titles(passage, core);
	if (!has_capitals(passage, core.first)) {
		while (core.first + 1 < core.end && word_is(passage, core.first, IS_DETERMINER))
			core.first++;
		core.end = before_titles(passage, core);
	} else if (core.end == core.first + 1 && is_letter(passage, core.first)) {
		core.end = core.first;
	}
	return core.end - core.first > CORE_WORDS ? (struct range){0} : core;
}

static ww_text without_possessive(ww_text text)
{
	static const struct {
		const char *ending;
		size_t kept; /* bytes of it that belong to the name: the s of "Jones'" */
	} endings[] = {{"'s", 0}, {"\xe2\x80\x99s", 0}, {"s'", 1}, {"s\xe2\x80\x99", 1}};

	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		size_t size = strlen(endings[i].ending);

		if (text.size > size && memcmp(text.data + text.size - size, endings[i].ending, size) == 0)
			return (ww_text){text.data, text.size - size + endings[i].kept};
	}
	return text;
}

static ww_text spelling(const struct passage *passage, size_t word, bool folded)
{
	const struct lexicon *lexicon = passage->lexicon;
	uint32_t type = passage->words[word].type;
	ww_text text = folded ? lexicon_term(lexicon, lexicon->term_of[type]) : lexicon_type(lexicon, type);

	return word_is(passage, word, IS_POSSESSIVE) ? without_possessive(text) : text;
}

ww_status speaker_spell(struct vec *out, const struct passage *passage, struct range words, bool folded,
                        ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t word = words.first; word < words.end; word++) {
		bool inside = word > words.first && word + 1 < words.end;
		ww_text text;

		if (!word_is(passage, word, IS_WORD) ||
		    (inside && word_is(passage, word, IS_DOTTED) && is_letter(passage, word)))
			continue;
		text = spelling(passage, word, folded);
		if (word > words.first && passage->words[word].spaced && out->count)
			WW_STEP(vec_append(out, " ", 1, error));
		WW_STEP(vec_append(out, text.data, text.size, error));
	}
done:
	return status;
}

struct range speaker_noun(const struct passage *passage, struct range speaker)
{
	if (range_is_empty(speaker) || is_all(passage, speaker, IS_PRONOUN | IS_RELATIVE | IS_DETERMINER))
		return (struct range){0};
	/* "the witness", but "one of them" */
	while (speaker.first + 1 < speaker.end &&
	       (word_is(passage, speaker.first, IS_DETERMINER) || !word_is(passage, speaker.first, IS_WORD)) &&
	       !word_is(passage, speaker.first + 1, IS_LINK | IS_PREPOSITION))
		speaker.first++;
	return speaker;
}
