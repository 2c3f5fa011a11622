/* What a passage says of the words of a text, against what the word lists, the layout and the types say one by one. */
#include "support/passage_of.h"

#include <stdlib.h>

#include "speech/slogan_cues.h"
#include "support/texts.h"

/* Words that begin phrases of the English lists, words inside them, marks and layout. */
static struct text text_of_phrases(struct sequence *sequence, size_t size)
{
	static const char *const pieces[] = {" in",
	                                     " a",
	                                     " statement",
	                                     " according",
	                                     " to",
	                                     " on",
	                                     " behalf of",
	                                     " the",
	                                     " prime",
	                                     " prime minister",
	                                     " so",
	                                     " so-called",
	                                     " press",
	                                     " told",
	                                     " in a statement",
	                                     " according to",
	                                     " rallying cry",
	                                     " cry",
	                                     "\n\n",
	                                     "\n",
	                                     " such",
	                                     " as",
	                                     " such as",
	                                     " Oyster",
	                                     ", ",
	                                     ". ",
	                                     "\"",
	                                     "\xe2\x80\x9c"};
	struct text text = {.data = malloc(size + 32)};

	while (text.size < size) {
		const char *piece = pieces[sequence_below(sequence, sizeof pieces / sizeof pieces[0])];

		memcpy(text.data + text.size, piece, strlen(piece));
		text.size += strlen(piece);
	}
	return text;
}

static uint32_t number_of(const struct passage *passage, size_t word)
{
	return shape_word(passage->shapes->of[passage->words[word].type]);
}

static bool stands_at(const struct passage *passage, const struct phrase *phrase, size_t at)
{
	for (uint32_t i = 0; i < phrase->count; i++)
		if (at + i >= passage->count || number_of(passage, at + i) != phrase->words[i] ||
		    (i && passage->words[at + i].begins))
			return false;
	return true;
}

/* Of all phrases of the sheet. */
static const struct phrase *longest_at(const struct passage *passage, size_t at)
{
	const struct phrase *longest = NULL;

	for (size_t i = 0; i < passage->sheet->phrase_count; i++) {
		const struct phrase *phrase = &passage->sheet->phrases[i];

		if (stands_at(passage, phrase, at) && (!longest || phrase->count > longest->count))
			longest = phrase;
	}
	return longest;
}

/* Returns the number of phrases. */
static size_t check_passage(const struct passage *passage)
{
	size_t phrases = 0;

	for (size_t at = 0; at < passage->count;) {
		const struct word *word = &passage->words[at];
		const struct phrase *phrase = longest_at(passage, at);
		uint64_t shape = passage->shapes->of[word->type];

		assert_int_equal(word->span, phrase ? phrase->count : 1);
		assert_int_equal(word->ends, passage->lexicon->endings[word->type]);
		if (!phrase)
			assert_int_equal(word->classes, sheet_classes(passage->sheet, shape));
		else
			assert_int_equal(word->classes, shape_classes(shape) | phrase->classes);
		for (uint8_t i = 1; i < word->span; i++)
			assert_int_equal(word[i].classes, shape_classes(passage->shapes->of[word[i].type]));
		phrases += phrase != NULL;
		at += word->span;
	}
	assert_int_equal(passage->words[passage->count].classes, 0);
	return phrases;
}

static void phrases_are_the_longest_of_the_lists(void **state)
{
	struct sequence sequence = {3};
	size_t phrases = 0;

	for (unsigned round = 0; round < 10; round++) {
		struct text text = text_of_phrases(&sequence, 3000);
		struct test_passage of = passage_of_text(state, "en", text.data, text.size);

		phrases += check_passage(&of.passage);
		passage_of_free(&of);
		corpus_release(state);
		free(text.data);
	}
	assert_true(phrases > 200);
}

static bool same_words(const struct passage *left, const struct passage *right)
{
	if (left->count != right->count || left->starts.count != right->starts.count)
		return false;
	for (size_t i = 0; i < left->count; i++) {
		struct word a = left->words[i], b = right->words[i];

		if (a.classes != b.classes || a.type != b.type || a.span != b.span || a.spaced != b.spaced ||
		    a.begins != b.begins || a.ends != b.ends || left->codes[i] != right->codes[i])
			return false;
	}
	return true;
}

static void what_was_read_by_another_sheet_is_read_alike(void **state)
{
	const ww_alloc *alloc = alloc_or_default(NULL);
	struct sequence sequence = {5};

	for (unsigned round = 0; round < 10; round++) {
		struct text text = text_of_phrases(&sequence, 2000);
		struct test_passage of = passage_of_text(state, "en", text.data, text.size);
		struct passage again = passage_of(alloc), anew = passage_of(alloc);
		struct sheet *sheet;
		ww_error error;

		assert_ok(slogan_sheet_new(&sheet, of.book, "en", alloc, &error), &error);
		assert_ok(passage_read_again(&again, sheet, &of.passage, &error), &error);
		assert_ok(passage_read(&anew, sheet, of.shapes, of.types, of.count, &error), &error);
		assert_true(same_words(&again, &anew));
		assert_true(check_passage(&again) > 0);
		passage_clear(&anew);
		passage_clear(&again);
		sheet_free(sheet);
		passage_of_free(&of);
		corpus_release(state);
		free(text.data);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(phrases_are_the_longest_of_the_lists, corpus_release),
		cmocka_unit_test_teardown(what_was_read_by_another_sheet_is_read_alike, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
