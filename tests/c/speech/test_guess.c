/* Languages by their small words, against a count of the words of each list. */
#include "speech/guess.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/token_cursor.h"
#include "speech/lists.h"
#include "support/corpus_of.h"

static const char *const sections[] = {"auxiliaries",  "conjunctions", "determiners", "negations",
                                       "prepositions", "pronouns",     "relatives",   "that"};

/* Whether a term is a small word; entries that are no terms as they stand are not looked for by the test's texts. */
static bool has_word(const char *language, ww_text term)
{
	for (size_t i = 0; i < sizeof sections / sizeof sections[0]; i++) {
		const struct word_list *list = word_lists_get(speech_lists, speech_lists_count, language, sections[i]);

		if (list && word_list_find(list, term.data, term.size) < list->count)
			return true;
	}
	return false;
}

static size_t count_words(const char *language, const struct lexicon *lexicon, const uint32_t *types, size_t count)
{
	size_t sum = 0;

	for (size_t i = 0; i < count; i++)
		if (lexicon->term_of[types[i]] != LEXICON_NO_TERM)
			sum += has_word(language, lexicon_term(lexicon, lexicon->term_of[types[i]]));
	return sum;
}

/* English where no language has more words; of several that have most, the first. */
static const char *language_of(const struct guess *guess, const struct lexicon *lexicon, const uint32_t *types,
                               size_t count)
{
	const char *best = "en";
	size_t most = count_words(best, lexicon, types, count);

	for (size_t i = 0; i < guess->language_count; i++) {
		size_t words = count_words(guess->languages[i], lexicon, types, count);

		if (words > most) {
			most = words;
			best = guess->languages[i];
		}
	}
	return best;
}

static void the_language_with_most_small_words_is_guessed(void **state)
{
	static const char *const words[] = {"the",  "of",  "und", "der",  "nicht", "et",  "les",   "dans",
	                                    "il",   "che", "non", "para", "que",   "los", "van",   "het",
	                                    "niet", "in",  "a",   "de",   "en",    "la",  "i",     "na",
	                                    "nie",  "och", "att", "ikke", "og",    "da",  "oyster"};
	enum { TEXTS = 300, WORDS = 12 };
	const ww_alloc *alloc = alloc_or_default(NULL);
	struct sequence sequence = {19};
	static char bytes[TEXTS][WORDS * 8];
	struct test_text texts[TEXTS] = {{0}};
	const struct lexicon *lexicon;
	struct word_book *book;
	struct shapes *shapes;
	struct guess *guess;
	struct token_cursor *cursor;
	struct token_run run;
	ww_corpus *corpus;
	ww_error error;
	bool more;

	for (size_t i = 0; i < TEXTS; i++) {
		bytes[i][0] = 0;
		for (size_t word = sequence_below(&sequence, WORDS); word-- > 0;)
			strcat(strcat(bytes[i], words[sequence_below(&sequence, sizeof words / sizeof words[0])]), " ");
		texts[i].text = bytes[i];
	}
	corpus = corpus_of(state, texts, TEXTS);
	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, 0), &error), &error);
	assert_ok(word_book_new(&book, alloc, &error), &error);
	assert_ok(guess_new(&guess, book, alloc, &error), &error);
	assert_ok(shapes_new(&shapes, lexicon, book, alloc, &error), &error);
	assert_ok(token_cursor_open(&cursor, corpus, 0, TEXTS, &error), &error);
	for (size_t i = 0; i < TEXTS; i++) {
		assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
		assert_string_equal(guess->languages[guess_language(guess, shapes, run.types, run.count)],
		                    language_of(guess, lexicon, run.types, run.count));
	}
	token_cursor_close(cursor);
	shapes_free(shapes);
	guess_free(guess);
	word_book_free(book);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(the_language_with_most_small_words_is_guessed, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
