#include "speech/guess.h"

#include <assert.h>
#include <string.h>

#include "speech/lists.h"

/* Types of a document that are looked at; a few lines tell languages apart. */
enum { GUESS_TYPES = 2000 };

static const char *const small_words[] = {"auxiliaries",  "conjunctions", "determiners", "negations",
                                          "prepositions", "pronouns",     "relatives",   "that"};

/* Notes that languages have a word, whose number may be new. */
static ww_status vote(struct vec *votes, uint32_t word, uint64_t languages, ww_error *error)
{
	static const uint64_t none = 0;
	ww_status status = WW_OK;

	while (votes->count <= word)
		WW_STEP(vec_push(votes, &none, error));
	*(uint64_t *)vec_at(votes, word) |= languages;
done:
	return status;
}

static ww_status read_list(struct vec *votes, struct word_book *book, const struct word_list *list, uint64_t languages,
                           ww_error *error)
{
	bool wanted = false;
	ww_status status = WW_OK;

	for (size_t i = 0; i < sizeof small_words / sizeof small_words[0]; i++)
		wanted |= strcmp(list->section, small_words[i]) == 0;
	for (size_t entry = 0; wanted && entry < list->count; entry++) {
		const char *text = list->entries[entry];
		uint32_t word;

		WW_STEP(word_book_add(&word, book, text, strlen(text), error));
		WW_STEP(vote(votes, word, languages, error));
	}
done:
	return status;
}

/* The number of a list's language; lists come sorted by language. */
static size_t language_number(struct guess *guess, const char *language)
{
	size_t count = guess->language_count;

	if (count && strcmp(guess->languages[count - 1], language) == 0)
		return count - 1;
	if (count < GUESS_LANGUAGES)
		guess->languages[guess->language_count++] = language;
	return count;
}

/* Fills votes, by word: its languages. */
static ww_status read_lists(struct guess *guess, struct vec *votes, struct word_book *book, ww_error *error)
{
	for (size_t i = 0; i < speech_lists_count; i++) {
		size_t number = language_number(guess, speech_lists[i].language);
		ww_status status = WW_OK;

		if (number < GUESS_LANGUAGES)
			status = read_list(votes, book, &speech_lists[i], UINT64_C(1) << number, error);
		if (status != WW_OK)
			return status;
	}
	return WW_OK;
}

/* The number of a pattern, added if it is new. There are some hundred. */
static ww_status pattern_number(uint16_t *number, struct vec *patterns, uint64_t pattern, ww_error *error)
{
	size_t at = 0;

	while (at < patterns->count && *(uint64_t *)vec_at(patterns, at) != pattern)
		at++;
	*number = (uint16_t)at;
	assert(at < GUESS_PATTERNS);
	return at == patterns->count ? vec_push(patterns, &pattern, error) : WW_OK;
}

static ww_status number_patterns(struct guess *guess, const struct vec *votes, ww_error *error)
{
	ww_status status;

	WW_STEP(pattern_number(&guess->pattern_of[WORD_BOOK_NONE], &guess->patterns, 0, error));
	for (size_t word = 0; word < votes->count; word++)
		WW_STEP(pattern_number(&guess->pattern_of[word], &guess->patterns, *(uint64_t *)vec_at(votes, word), error));
done:
	return status;
}

ww_status guess_new(struct guess **out, struct word_book *book, const ww_alloc *alloc, ww_error *error)
{
	struct vec votes = vec_of(alloc, sizeof(uint64_t));
	struct guess *guess = alloc_zeroed(alloc, 1, sizeof *guess);
	ww_status status;

	if (!guess)
		return ww_fail_memory(error);
	*guess = (struct guess){.alloc = alloc, .patterns = vec_of(alloc, sizeof(uint64_t))};
	WW_STEP(read_lists(guess, &votes, book, error));
	guess->pattern_of = alloc_zeroed(alloc, word_book_numbers(book), sizeof *guess->pattern_of);
	if (!guess->pattern_of) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(number_patterns(guess, &votes, error));
	*out = guess, guess = NULL;
done:
	vec_clear(&votes);
	guess_free(guess);
	return status;
}

size_t guess_language(const struct guess *guess, const struct shapes *shapes, const uint32_t *types, size_t count)
{
	const uint64_t *patterns = guess->patterns.items;
	uint32_t of_pattern[GUESS_PATTERNS], of_language[GUESS_LANGUAGES] = {0};
	size_t best = 0;

	memset(of_pattern, 0, guess->patterns.count * sizeof *of_pattern);
	for (size_t i = 0; i < count && i < GUESS_TYPES; i++)
		of_pattern[guess->pattern_of[shape_word(shapes->of[types[i]])]]++;
	for (size_t i = 0; i < guess->patterns.count; i++)
		for (uint64_t votes = of_pattern[i] ? patterns[i] : 0; votes; votes &= votes - 1)
			of_language[__builtin_ctzll(votes)] += of_pattern[i];
	for (size_t i = 0; i < guess->language_count; i++)
		if (strcmp(guess->languages[i], "en") == 0)
			best = i;
	for (size_t i = 0; i < guess->language_count; i++)
		if (of_language[i] > of_language[best])
			best = i;
	return best;
}

void guess_free(struct guess *guess)
{
	if (!guess)
		return;
	vec_clear(&guess->patterns);
	alloc_free(guess->alloc, guess->pattern_of);
	alloc_free(guess->alloc, guess);
}
