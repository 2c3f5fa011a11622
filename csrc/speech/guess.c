#include "speech/guess.h"

#include <string.h>

#include "base/hash_map.h"
#include "base/vec.h"
#include "speech/lists.h"
#include "text/fold.h"

/* Types of a document that are looked at; a few lines tell languages apart. */
enum { GUESS_TYPES = 2000 };

static const char *const small_words[] = {"auxiliaries",  "conjunctions", "determiners", "negations",
                                          "prepositions", "pronouns",     "relatives",   "that"};

struct reader {
	struct hash_map words;
	struct vec votes;  /* uint64_t, by word */
	struct vec folded; /* char */
};

static ww_status read_entry(struct reader *reader, const char *entry, uint64_t vote, ww_error *error)
{
	uint32_t word;
	bool added;
	ww_status status;

	reader->folded.count = 0;
	WW_STEP(fold_text(&reader->folded, entry, strlen(entry), FOLDING_COMMON, error));
	WW_STEP(hash_map_add(&word, &added, &reader->words, reader->folded.items, reader->folded.count, 0, error));
	if (added)
		WW_STEP(vec_push(&reader->votes, &(uint64_t){0}, error));
	*(uint64_t *)vec_at(&reader->votes, word) |= vote;
done:
	return status;
}

static ww_status read_list(struct reader *reader, const struct word_list *list, uint64_t vote, ww_error *error)
{
	bool wanted = false;

	for (size_t i = 0; i < sizeof small_words / sizeof small_words[0]; i++)
		wanted |= strcmp(list->section, small_words[i]) == 0;
	for (size_t entry = 0; wanted && entry < list->count; entry++) {
		ww_status status = read_entry(reader, list->entries[entry], vote, error);

		if (status != WW_OK)
			return status;
	}
	return WW_OK;
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

static ww_status read_lists(struct guess *guess, struct reader *reader, ww_error *error)
{
	for (size_t i = 0; i < speech_lists_count; i++) {
		size_t number = language_number(guess, speech_lists[i].language);
		ww_status status = WW_OK;

		if (number < GUESS_LANGUAGES)
			status = read_list(reader, &speech_lists[i], UINT64_C(1) << number, error);
		if (status != WW_OK)
			return status;
	}
	return WW_OK;
}

static void spread_votes(struct guess *guess, const struct reader *reader)
{
	for (uint32_t type = 0; type < guess->lexicon->types; type++) {
		uint32_t term = guess->lexicon->term_of[type], word;
		ww_text text;

		guess->votes[type] = 0;
		if (term == LEXICON_NO_TERM)
			continue;
		text = lexicon_term(guess->lexicon, term);
		word = hash_map_find(&reader->words, text.data, text.size, 0);
		if (word != HASH_MAP_NONE)
			guess->votes[type] = *(const uint64_t *)vec_at(&reader->votes, word);
	}
}

ww_status guess_new(struct guess **out, const struct lexicon *lexicon, const ww_alloc *alloc, ww_error *error)
{
	struct reader reader = {hash_map_of(alloc), vec_of(alloc, sizeof(uint64_t)), vec_of(alloc, 1)};
	struct guess *guess = alloc_zeroed(alloc, 1, sizeof *guess);
	ww_status status;

	if (!guess)
		return ww_fail_memory(error);
	*guess = (struct guess){.alloc = alloc, .lexicon = lexicon};
	guess->votes = alloc_array(alloc, lexicon->types, sizeof *guess->votes);
	if (!guess->votes) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(read_lists(guess, &reader, error));
	spread_votes(guess, &reader);
	*out = guess, guess = NULL;
done:
	guess_free(guess);
	vec_clear(&reader.folded);
	vec_clear(&reader.votes);
	hash_map_clear(&reader.words);
	return status;
}

size_t guess_language(const struct guess *guess, const uint32_t *types, size_t count)
{
	uint32_t counts[GUESS_LANGUAGES] = {0};
	size_t best = 0;

	for (size_t i = 0; i < guess->language_count; i++)
		if (strcmp(guess->languages[i], "en") == 0)
			best = i;
	for (size_t i = 0; i < count && i < GUESS_TYPES; i++)
		for (uint64_t votes = guess->votes[types[i]]; votes; votes &= votes - 1)
			counts[__builtin_ctzll(votes)]++;
	for (size_t i = 0; i < guess->language_count; i++)
		if (counts[i] > counts[best])
			best = i;
	return best;
}

void guess_free(struct guess *guess)
{
	if (!guess)
		return;
	alloc_free(guess->alloc, guess->votes);
	alloc_free(guess->alloc, guess);
}
