/* Which forms of a name belong together. */
#include <string.h>

#include "speech/names.h"
#include "support/passage_of.h"

/* Asserts the name of the speaker that is the n-th occurrence (from 0) of a word; NULL: none. */
static void name_in(void **state, const char *language, const char *text, const char *word, unsigned nth,
                    const char *wanted)
{
	struct test_passage of = passage_of_text(state, language, text, strlen(text));
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

static void name_is(void **state, const char *text, const char *word, unsigned nth, const char *wanted)
{
	name_in(state, "en", text, word, nth, wanted);
}

static void german_name_is(void **state, const char *text, const char *word, unsigned nth, const char *wanted)
{
	name_in(state, "de", text, word, nth, wanted);
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

static void a_german_genitive_is_the_same_name(void **state)
{
	german_name_is(state, "Petra Ohlsen kam spät. Die Rede Ohlsens war kurz.", "Ohlsens", 0, "Petra Ohlsen");
	german_name_is(state, "Dann kam Ohlsen. Die Rede Petra Ohlsens war kurz.", "Ohlsen", 0, "Petra Ohlsens");
}

static void a_german_name_takes_its_title(void **state)
{
	static const char text[] = "Die Bauministerin Petra Ohlsen kam. Ohlsen schwieg. Auch SPD-Chef Holm schwieg.";

	german_name_is(state, text, "Ohlsen", 1, "Bauministerin Petra Ohlsen");
	german_name_is(state, text, "Holm", 0, "SPD-Chef Holm");
	german_name_is(state, "SPD-Chef Holm kam. Lars Holm schwieg.", "Holm", 0, "Lars Holm");
}

static void a_german_last_name_may_come_first(void **state)
{
	german_name_is(state, "Holm schwieg. Dann ging Lars Holm.", "Holm", 0, "Lars Holm");
}

static void german_particles_belong_to_the_name(void **state)
{
	german_name_is(state, "Ursula von der Aa kam. Von der Aa schwieg.", "Aa", 1, "Ursula von der Aa");
}

static void german_initials_belong_to_the_name(void **state)
{
	german_name_is(state, "J. K. Ohlsen kam. Ohlsen schwieg.", "Ohlsen", 1, "J. K. Ohlsen");
}

static void german_common_nouns_have_no_name(void **state)
{
	german_name_is(state, "Petra Ohlsen rief. Die Polizei kam.", "Polizei", 0, NULL);
	german_name_is(state, "Petra Ohlsen rief. Ein 34-jähriger Lotse kam.", "Lotse", 0, NULL);
	german_name_is(state, "Nach Angaben der Feuerwehr brennt es.", "Angaben", 0, NULL);
}

static void a_german_pronoun_stands_for_a_person(void **state)
{
	german_name_is(state, "Petra Ohlsen war im Saarländischen Rundfunk zu hören. Sie klang müde.", "Sie", 0,
	               "Petra Ohlsen");
	german_name_is(state, "Im Saarländischen Rundfunk sprach niemand. Sie klang müde.", "Sie", 0, NULL);
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
		cmocka_unit_test_teardown(a_german_genitive_is_the_same_name, corpus_release),
		cmocka_unit_test_teardown(a_german_name_takes_its_title, corpus_release),
		cmocka_unit_test_teardown(a_german_last_name_may_come_first, corpus_release),
		cmocka_unit_test_teardown(german_particles_belong_to_the_name, corpus_release),
		cmocka_unit_test_teardown(german_initials_belong_to_the_name, corpus_release),
		cmocka_unit_test_teardown(german_common_nouns_have_no_name, corpus_release),
		cmocka_unit_test_teardown(a_german_pronoun_stands_for_a_person, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
