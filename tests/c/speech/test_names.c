/* Which forms of a name belong together. */
#include <string.h>

#include "speech/names.h"
#include "support/passage_of.h"

/* Asserts the name of the speaker that is the n-th occurrence (from 0) of a word; NULL: none. */
static void name_is(void **state, const char *text, const char *word, unsigned nth, const char *wanted)
{
	struct test_passage of = passage_of_text(state, "en", text, strlen(text));
	struct names names = names_of(alloc_or_default(NULL));
	size_t first, end, at = 0;
	ww_error error;

	assert_ok(names_read(&names, &of.passage, &error), &error);
	for (; at < of.passage.count; at++) {
		ww_text type = lexicon_type(of.sheet->lexicon, of.passage.words[at].type);

		if (type.size == strlen(word) && memcmp(type.data, word, type.size) == 0 && nth-- == 0)
			break;
	}
	assert_true(at < of.passage.count);
	if (!wanted)
		assert_false(names_resolve(&first, &end, &names, &of.passage, at, at + 1));
	else if (names_resolve(&first, &end, &names, &of.passage, at, at + 1))
		assert_words(&of.passage, first, end, wanted);
	else
		fail_msg("no name for %s", word);
	names_clear(&names);
	passage_of_free(&of);
	corpus_release(state);
}

static void a_last_name_takes_the_full_form_before_it(void **state)
{
	name_is(state, "Amara Nwosu came. Then Nwosu left.", "Nwosu", 1, "Amara Nwosu");
}

static void or_the_first_one_behind_it(void **state)
{
	name_is(state, "Then Nwosu left. They say Amara Nwosu was tired.", "Nwosu", 0, "Amara Nwosu");
}

static void two_people_of_one_name_are_told_apart_by_place(void **state)
{
	static const char text[] = "Amara Nwosu came. Nwosu sat. Chidi Nwosu came. Nwosu sat.";

	name_is(state, text, "Nwosu", 1, "Amara Nwosu");
	name_is(state, text, "Nwosu", 3, "Chidi Nwosu");
}

static void a_title_stays_with_its_name(void **state)
{
	name_is(state, "The boat of Mr. Lars Holm sank. Holm swam.", "Holm", 1, "Mr. Lars Holm");
}

static void a_pronoun_stands_for_the_person_named_before(void **state)
{
	name_is(state, "Ines Duarte spoke in Porto. She was calm.", "She", 0, "Ines Duarte");
	name_is(state, "The rain fell in Porto. She was calm.", "She", 0, NULL);
}

static void a_common_noun_has_no_name(void **state)
{
	name_is(state, "Ines Duarte spoke. The mayor was calm.", "mayor", 0, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_last_name_takes_the_full_form_before_it, corpus_release),
		cmocka_unit_test_teardown(or_the_first_one_behind_it, corpus_release),
		cmocka_unit_test_teardown(two_people_of_one_name_are_told_apart_by_place, corpus_release),
		cmocka_unit_test_teardown(a_title_stays_with_its_name, corpus_release),
		cmocka_unit_test_teardown(a_pronoun_stands_for_the_person_named_before, corpus_release),
		cmocka_unit_test_teardown(a_common_noun_has_no_name, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
