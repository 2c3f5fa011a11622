#include "corpus/quoting.h"

#include <stdlib.h>

#include "corpus/token_cursor.h"
#include "support/corpus_of.h"
#include "support/dump.h"

/* The words of a text, "<" before those that are opened, ">" behind those that are closed. */
static void check_words(void **state, const char *text, const char *wanted)
{
	ww_corpus *corpus = corpus_of_texts(state, text);
	struct token_cursor *cursor;
	const struct lexicon *lexicon;
	struct quoting quoting;
	struct token_run run;
	struct lines lines;
	ww_error error;
	bool more;

	assert_ok(token_cursor_open(&cursor, corpus, 0, 1, &error), &error);
	assert_ok(token_cursor_document(&run, &more, cursor, &error), &error);
	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, 0), &error), &error);
	quoting = quoting_of(lexicon);
	lines_begin(&lines);
	for (size_t i = 0; i < run.count; i++) {
		ww_text word = lexicon_type(lexicon, run.types[i]);

		if (token_is_word(lexicon->kinds[run.types[i]]))
			fprintf(lines.out, " %s%.*s", quoting_word(&quoting, run.types[i]) ? "<" : "", (int)word.size, word.data);
		else if (quoting_other(&quoting, run.types[i]))
			fputc('>', lines.out);
	}
	fclose(lines.out);
	assert_same_lines(lines.text, wanted);
	free(lines.text);
	token_cursor_close(cursor);
	corpus_release(state);
}

static void words_between_marks_are_opened_and_closed(void **state)
{
	check_words(state, "He wrote \"Go home!\" there.", " He wrote <Go home> there");
	check_words(state,
	            "Il dit \xc2\xab"
	            "oui\xc2\xbb.",
	            " Il dit <oui>");
	check_words(state, "\xe2\x80\x9eJa\xe2\x80\x9c, \xe2\x80\x98no\xe2\x80\x99", " <Ja> <no>");
}

static void words_between_quotations_are_not(void **state)
{
	check_words(state, "\"Stop,\" they said, \"or go.\"", " <Stop> they said <or go>");
	check_words(state, "\"Stop\", said one, \"or go\".", " <Stop> said one <or go>");
}

/* What the text has between them counts, not what is usual. */
static void marks_with_spaces_do_not_touch(void **state)
{
	check_words(state, "a \" b \" c", " a b c");
	check_words(state, "a \xc2\xab b \xc2\xbb c", " a b c");
	check_words(state, "a\"b\"c", " a> <b> <c");
	check_words(state, "a\n\"b\"\n\nc\"", " a <b> c>");
}

static void apostrophes_inside_words_are_of_them(void **state)
{
	check_words(state, "it's 'so'", " it's <so>");
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(words_between_marks_are_opened_and_closed),
		test(words_between_quotations_are_not),
		test(marks_with_spaces_do_not_touch),
		test(apostrophes_inside_words_are_of_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
