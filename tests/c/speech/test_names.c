/* Which forms of a name belong together. */
#include <string.h>

#include "speech/names.h"
#include "support/passage_of.h"

/* Asserts the name of a speaker at words first to end - 1; NULL: none. */
static void resolves_to(struct names *names, const struct passage *passage, size_t first, size_t end,
                        const char *wanted)
{
	size_t name_first, name_end;
	bool named = names_resolve(&name_first, &name_end, names, passage, first, end);

	if (!wanted)
		assert_false(named);
	else if (named)
		assert_words(passage, name_first, name_end, wanted);
	else
		fail_msg("no name, not %s", wanted);
}

/* The word that is the n-th occurrence (from 0) of a text. */
static size_t find_word(const struct passage *passage, const char *word, unsigned nth)
{
	for (size_t at = 0; at < passage->count; at++) {
		ww_text type = lexicon_type(passage->lexicon, passage->words[at].type);

		if (type.size == strlen(word) && memcmp(type.data, word, type.size) == 0 && nth-- == 0)
			return at;
	}
	fail_msg("no word %s", word);
	return 0;
}

/* Asserts the name of the speaker whose words begin with the first `from` and end with the next `to`; NULL: none. */
static void phrase_is(void **state, const char *text, const char *from, const char *to, const char *wanted)
{
	struct test_passage of = passage_of_text(state, "en", text, strlen(text));
	struct names names = names_of(alloc_or_default(NULL));
	ww_error error;

	assert_ok(names_read(&names, &of.passage, &error), &error);
	resolves_to(&names, &of.passage, find_word(&of.passage, from, 0), find_word(&of.passage, to, 0) + 1, wanted);
	names_clear(&names);
	passage_of_free(&of);
	corpus_release(state);
}

/* Asserts the name of the speaker that is the n-th occurrence (from 0) of a word; NULL: none. */
static void name_in(void **state, const char *language, const char *text, const char *word, unsigned nth,
                    const char *wanted)
{
	struct test_passage of = passage_of_text(state, language, text, strlen(text));
	struct names names = names_of(alloc_or_default(NULL));
	size_t at;
	ww_error error;

	assert_ok(names_read(&names, &of.passage, &error), &error);
	at = find_word(&of.passage, word, nth);
	resolves_to(&names, &of.passage, at, at + 1, wanted);
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

static void who_spoke_before_is_likely_to_speak_again(void **state)
{
	static const char text[] = "Ines Duarte said no. Tom Okafor of Porto left. She was calm.";
	struct test_passage of = passage_of_text(state, "en", text, strlen(text));
	struct names names = names_of(alloc_or_default(NULL));
	ww_error error;

	assert_ok(names_read(&names, &of.passage, &error), &error);
	resolves_to(&names, &of.passage, find_word(&of.passage, "Ines", 0), find_word(&of.passage, "Duarte", 0) + 1,
	            "Ines Duarte");
	resolves_to(&names, &of.passage, find_word(&of.passage, "She", 0), find_word(&of.passage, "She", 0) + 1,
	            "Ines Duarte");
	names_clear(&names);
	passage_of_free(&of);
	corpus_release(state);
}

static void several_and_the_writer_have_no_name(void **state)
{
	name_is(state, "Ines Duarte spoke in Porto. They were calm.", "They", 0, NULL);
	name_is(state, "Ines Duarte spoke in Porto. I was calm.", "I", 0, NULL);
}

static void the_name_is_the_head_of_its_phrase(void **state)
{
	phrase_is(state, "The word of Porto officials is known.", "Porto", "officials", NULL);
	phrase_is(state, "The baker, Ann Lee, is known.", "The", "Lee", "Ann Lee");
	phrase_is(state, "Ann Lee, the head of Porto Shipping, is known.", "Ann", "Shipping", "Ann Lee");
	phrase_is(state, "A clerk of Porto Shipping is known.", "A", "Shipping", NULL);
}

static void an_office_and_its_field_are_no_part_of_the_name(void **state)
{
	phrase_is(state, "Minister of Harbours Ann Lee is known.", "Minister", "Lee", "Ann Lee");
	phrase_is(state, "The Harbour Board Chairman Ann Lee is known.", "Harbour", "Lee",
	          "Harbour Board Chairman Ann Lee");
	phrase_is(state, "The Chief Harbour Officer is known.", "The", "Officer", NULL);
}

static void a_title_alone_stands_for_who_bore_it_last(void **state)
{
	static const char text[] = "Queen Ann spoke. King Lars Holm sat. Then the king left.";
	struct test_passage of = passage_of_text(state, "en", text, strlen(text));
	struct names names = names_of(alloc_or_default(NULL));
	ww_error error;

	assert_ok(names_read(&names, &of.passage, &error), &error);
	resolves_to(&names, &of.passage, find_word(&of.passage, "the", 0), find_word(&of.passage, "king", 0) + 1,
	            "King Lars Holm");
	names_clear(&names);
	passage_of_free(&of);
	corpus_release(state);
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
		cmocka_unit_test_teardown(who_spoke_before_is_likely_to_speak_again, corpus_release),
		cmocka_unit_test_teardown(several_and_the_writer_have_no_name, corpus_release),
		cmocka_unit_test_teardown(the_name_is_the_head_of_its_phrase, corpus_release),
		cmocka_unit_test_teardown(an_office_and_its_field_are_no_part_of_the_name, corpus_release),
		cmocka_unit_test_teardown(a_title_alone_stands_for_who_bore_it_last, corpus_release),
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
